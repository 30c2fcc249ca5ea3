"""The commands for corrections: correct, corrections, withdraw, restore."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ingest.cli.correction_lines import print_corrected, print_correction, print_pin
from ingest.cli.options import Command, made_db_option, settings_option, user_name, who_option
from parsers.corrections import JUDGEMENTS, MAX_YEAR, MIN_YEAR, OUTCOMES

if TYPE_CHECKING:
    from ingest.intake.reread_files import Tools
    from ingest.store import Store
    from ingest.store.listed_corrections import ListedCorrection
    from ingest.store.series import PinRecord

    Said = TypeVar("Said", ListedCorrection, PinRecord)

# The options for values: their help and types.
_VALUES: dict[str, tuple[str, Any]] = {
    "year": (
        "The year of a file; of an academic year its first.",
        click.IntRange(MIN_YEAR, MAX_YEAR),
    ),
    "title": ("The title of a file's review, or of all files of a series.", str),
    "organisation": ("Whose review it is.", str),
    "number": ("The number of a statement.", str),
    "text": ("The words of a statement or action.", str),
    "section": ("The number or title of the section a statement belongs to.", str),
    "judgement": ("Whether what a statement describes is in place.", click.Choice(JUDGEMENTS)),
    "owners": ("Who is to do an action, a comma between two.", str),
    "deadlines": ("When it is due, a semicolon between two.", str),
    "status": ("What became of an action.", click.Choice([*OUTCOMES])),
    "reason": ("Why an action takes longer.", str),
}
_FIELDS = {"status": "outcome"}
MAX_ID_DIGITS = 18  # more may exceed the integers of SQLite


def _value_options(command: Command) -> Command:
    for name, (help_text, kind) in reversed(_VALUES.items()):
        option: Callable[[Command], Command] = click.option(f"--{name}", type=kind, help=help_text)
        command = option(command)
    return command


def _said_by(command: Command) -> Command:
    """Add options for the database, the settings, the person, and JSON output."""
    as_json = click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
    return made_db_option(who_option(settings_option(as_json(command))))


@click.command()
@click.argument("what", required=False, metavar="WHAT")
@_value_options
@click.option("--current", is_flag=True, help="This file counts, of several revisions of a year.")
@click.option("--checked", is_flag=True, help="What was read of this file is right.")
@click.option("--note", default="", help="Why, or the evidence.")
@click.option("--undo", metavar="ID", help="Take back what `corrections` lists as 4, or p4.")
@click.option("--in-organisation", help="Which trust's, if several are held.")
@click.option("--in-title", help="Which kind of review, if several are held.")
@_said_by
def correct(
    what: str | None,
    current: bool,
    checked: bool,
    note: str,
    undo: str | None,
    in_organisation: str | None,
    in_title: str | None,
    db: Path,
    who: str | None,
    settings_file: Path | None,
    as_json: bool,
    **values: Any,
) -> None:
    """Say what is right where something was read or concluded wrongly. It can be taken back.

    WHAT is a file (2023.docx), a year (2023), a statement (2023:3.4), its second action
    (2023:3.4/2), or the title of a kind of review, so that two become one. A correction counts more
    than what was read, and stays when the file is read again or a later version of it comes.

    \b
    Examples:
      reviewtrail correct 2023.docx --year 2019
      reviewtrail correct 2020:2.9 --judgement "in place" --note "seen on 3 May"
      reviewtrail correct 2020:2.9/1 --status done --note "minutes of 3 May"
      reviewtrail correct "SEND Review DRAFT" --title "SEND Review"
      reviewtrail correct --undo 4
    """
    from ingest.intake.correcting import NewCorrection, correct_all

    said = _said(values, current=current, checked=checked)
    _require_one(what, said, undo)
    with _opened(db, settings_file) as (store, tools):
        name = user_name(who)
        if undo is not None:
            _undo(store, undo, name, tools, as_json)
            return
        wanted = [
            NewCorrection(what or "", field, value, name, note, in_organisation, in_title)
            for field, value in said.items()
        ]
        for kept in correct_all(store, wanted, tools):
            print_corrected(kept, as_json)


def _said(values: dict[str, Any], **flags: bool) -> dict[str, str]:
    """The fields of which something was said, with what is right."""
    given = {name: str(value) for name, value in values.items() if value is not None}
    said = {_FIELDS.get(name, name): value for name, value in given.items()}
    return said | {name: "yes" for name, flag in flags.items() if flag}


@click.command()
@made_db_option
@click.option("--all", "every", is_flag=True, help="Those that were taken back, too.")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each.")
def corrections(db: Path, every: bool, as_json: bool) -> None:
    """List what people said: corrections by their numbers, and pairings of statements.

    \b
    Examples:
      reviewtrail corrections
      reviewtrail corrections --all --json
    """
    from ingest.store import Store

    with Store(db, read_only=True) as store:
        found = _listed(store.corrections.all(), every)
        pins = _listed(store.threads.pinned(), every)
    for held in found:
        print_correction(held, as_json)
    for said in pins:
        print_pin(said, as_json)
    if not (found or pins or as_json):
        click.echo("Nothing was corrected.", err=True)


def _listed(said: "Iterable[Said]", every: bool) -> "list[Said]":
    """What people said, or what of it was not taken back."""
    return [each for each in said if every or each.withdrawn_at is None]


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--note", default="", help="Why.")
@_said_by
def withdraw(
    file: str, note: str, db: Path, who: str | None, settings_file: Path | None, as_json: bool
) -> None:
    """Say that a file holds no review: it is kept, but counts nowhere. `restore` takes that back.

    \b
    Examples:
      reviewtrail withdraw report.docx --note "our own report"
    """
    from ingest.intake.correcting import NewCorrection
    from ingest.intake.correcting import correct as correct_now

    with _opened(db, settings_file) as (store, tools):
        wanted = NewCorrection(file, "review", "no", user_name(who), note)
        print_corrected(correct_now(store, wanted, tools), as_json)


@click.command()
@click.argument("file", metavar="FILE")
@_said_by
def restore(
    file: str, db: Path, who: str | None, settings_file: Path | None, as_json: bool
) -> None:
    """Take back that a file holds no review: it counts again.

    \b
    Examples:
      reviewtrail restore report.docx
    """
    from ingest.intake.correcting import restore as restore_now

    with _opened(db, settings_file) as (store, tools):
        for each in restore_now(store, file, user_name(who), tools):
            print_corrected(each, as_json)


def _undo(store: "Store", undo: str, who: str, tools: "Tools", as_json: bool) -> None:
    """Take back a correction (`4`) or a pin (`p4`)."""
    from ingest.intake.correcting import take_back

    if undo.startswith("p"):
        _undo_pin(store, _id(undo[1:]), who, as_json)
    else:
        print_corrected(take_back(store, _id(undo), who, tools), as_json)


def _undo_pin(store: "Store", pin_id: int, who: str, as_json: bool) -> None:
    """Take back a pin."""
    from ingest.intake.correcting import UnusableCorrection
    from ingest.store.documents.stored_documents import moment_text
    from ingest.threads.pinning import unpin

    if not unpin(store, pin_id, who, moment_text(datetime.now(UTC))):
        raise UnusableCorrection(
            f"There is no pairing p{pin_id} in force."
            " `reviewtrail corrections` lists those that are."
        )
    (said,) = (each for each in store.threads.pinned() if each.id == pin_id)
    print_pin(said, as_json, "Taken back: ")


def _id(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < MAX_ID_DIGITS):
        raise click.BadParameter("Say it as `corrections` lists it: 4, or p4.", param_hint="--undo")
    return int(text)


def _require_one(what: str | None, said: dict[str, str], undo: str | None) -> None:
    if undo is not None and (what or said):
        raise click.UsageError("--undo takes one back: say nothing else with it.")
    if undo is None and not what:
        raise click.UsageError("Say what is to be corrected: 2023.docx, 2023:3.4, ...")
    if undo is None and not said:
        raise click.UsageError("Say what is right: --year, --judgement, --status, ...")


@contextmanager
def _opened(db: Path, settings_file: Path | None) -> "Iterator[tuple[Store, Tools]]":
    from ingest.intake.reread_files import Tools
    from ingest.intake.settings import find_limits, find_settings
    from ingest.intake.version import version
    from ingest.intake.workers import WorkerPool, reading_in
    from ingest.store import Store
    from parsers import read_review

    settings = find_settings(db.parent, settings_file)
    limits = find_limits(db.parent, settings_file)
    with Store(db) as store, WorkerPool(limits=limits) as pool:
        clock: Callable[[], datetime] = partial(datetime.now, UTC)
        yield store, Tools(clock, version(), settings, reading_in(pool, read_review))
