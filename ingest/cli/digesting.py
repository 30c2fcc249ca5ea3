"""The command for owners: digest."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.cli.options import (
    NotWritten,
    made_db_option,
    organisation_option,
    owner_option,
    settings_option,
    title_option,
    today_option,
    write_file,
)
from ingest.output.characters import printable_path

if TYPE_CHECKING:
    from ingest.reports.digest import LatestReview
    from ingest.store import Store
    from parsers.settings import Settings

_ENDINGS = {"text": "txt", "md": "md", "html": "html"}
MAX_FILE_NAME = 60  # characters of an owner's name in a file name


@click.command()
@made_db_option
@organisation_option
@title_option
@owner_option
@click.option("--all", "everyone", is_flag=True, help="A digest for everyone who has something.")
@today_option
@settings_option
@click.option("--format", "form", type=click.Choice([*_ENDINGS]), help="[default: text]")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write (.txt, .md, .html), with --all the folder; a calendar comes beside it.",
)
def digest(
    db: Path,
    organisation: str | None,
    title: str | None,
    owner: str | None,
    everyone: bool,
    today: date,
    settings_file: Path | None,
    form: str | None,
    output: Path | None,
) -> None:
    """Write what an owner is to do: what is overdue, due soon and newly asked, for a mail.

    It asks the latest review of each kind. With -o the deadlines are written beside it as a
    calendar (.ics).

    \b
    Examples:
      reviewtrail digest --owner DoE
      reviewtrail digest --owner DoE -o doe.html
      reviewtrail digest --all -o digests
    """
    from ingest.intake.settings import find_settings
    from ingest.reports.digest import FORMS
    from ingest.reports.digest import digest as written
    from ingest.store import Store

    if bool(owner) == everyone:
        raise click.UsageError("Say --owner NAME, or --all.")
    form = form or _form_of(output, everyone)
    settings = find_settings(db.parent, settings_file)
    with Store(db, read_only=True) as store:
        series = _latest(store, organisation, title, today)
        names = [_known(series, settings.roles.canonical(owner))] if owner else _everyone(series)
        for name in names:
            text = FORMS[form](written(name, series, today))
            if output is None:
                click.echo(text.encode(), nl=False)
                continue
            file = output / f"{_file_name(name)}.{_ENDINGS[form]}" if everyone else output
            _make_folder(file.parent)
            write_file(file, text.encode())
            write_file(file.with_suffix(".ics"), _calendar(store, name, settings, series))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(printable_path(folder), error) from error


def _form_of(output: Path | None, everyone: bool) -> str:
    if output is None or everyone:
        return "text"
    for form, ending in _ENDINGS.items():
        if output.suffix.lower() == f".{ending}":
            return form
    raise click.UsageError(f"Name the file .{', .'.join(_ENDINGS.values())}, or say --format.")


def _latest(
    store: "Store", organisation: str | None, title: str | None, today: date
) -> "list[LatestReview]":
    """The latest review of each series that is asked for."""
    from ingest.reports.digest import latest_review
    from ingest.threads.choosing import matching_series
    from ingest.threads.compute import compared_series

    found = []
    for each in matching_series(store.threads.series(), organisation, title):
        held = store.threads.reviews(each.key)
        compared = compared_series(held, store.threads.pins(each.key))
        found.append(latest_review(held[-1].review, compared.comparisons, today))
    return found


def _known(series: "Iterable[LatestReview]", said: str) -> str:
    """The name of an owner of an open action. Raises UnclearChoice, which lists all owners."""
    from ingest.reports.plan import matching_owner
    from ingest.threads.choosing import no_owner

    actions = [action for each in series for action in each.actions]
    for action in actions:
        if name := matching_owner(action.bullet.action, said):
            return name
    raise no_owner(said, _everyone(series))


def _everyone(series: "Iterable[LatestReview]") -> list[str]:
    names = {name for each in series for action in each.actions for name in action.owners}
    return sorted(names, key=str.casefold)


def _calendar(
    store: "Store", owner: str, settings: "Settings", series: "Iterable[LatestReview]"
) -> bytes:
    from ingest.answers.calendar import calendar
    from ingest.store.planned_actions import Question

    actions = [
        action
        for each in series
        for action in store.current_reviews.actions(
            Question(
                owner,
                open=True,
                latest=True,
                organisation=each.review.organisation,
                title=each.review.title,
            )
        )
    ]
    return calendar(actions, datetime.now(UTC), settings.calendar)


def _file_name(owner: str) -> str:
    """`heads-of-year-9` for `Heads of Year 9`."""
    return "-".join(re.findall(r"\w+", owner.casefold()))[:MAX_FILE_NAME] or "owner"
