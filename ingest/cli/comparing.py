"""The commands that compare years: compare, history, pin, unpin."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.cli.options import (
    Command,
    made_db_option,
    print_json,
    settings_option,
    today_option,
    user_name,
    who_option,
    write_file,
)
from ingest.reports import FORMATS, ReportOptions, write

if TYPE_CHECKING:
    from ingest.compare import Comparison
    from ingest.compare.threads import Mark
    from ingest.store import Store
    from ingest.store.series import Series, StoredPin

PDF = "pdf"  # printed from the HTML report by an installed browser


def _mark(_ctx: click.Context, param: click.Parameter, value: str) -> "Mark":
    from ingest.threads.choosing import parse_mark

    try:
        return parse_mark(value)
    except ValueError as error:
        raise click.BadParameter(str(error), param=param) from error


def _two_statements(command: Command) -> Command:
    """Add arguments for statements of two years, such as 2020:2.9."""
    old = click.argument("old", callback=_mark, metavar="YEAR:NUMBER")
    new = click.argument("new", callback=_mark, metavar="YEAR:NUMBER")
    return old(new(command))


def _series_options(command: Command) -> Command:
    """Add options for the database and the series."""
    organisation = click.option("--organisation", help="Whose reviews, if several trusts are held.")
    title = click.option("--title", help="Which reviews, if several kinds are held.")
    return made_db_option(organisation(title(command)))


@click.command()
@click.argument("years", nargs=-1, type=int, metavar="[FROM TO [YEAR]...]")
@_series_options
@click.option("--owner", help="Only this owner's part: what they are to do.")
@today_option
@settings_option
@click.option("--format", "form", type=click.Choice([*FORMATS, PDF]), help="What to write.")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write to; its ending says what, if --format does not.",
)
def compare(
    years: tuple[int, ...],
    db: Path,
    organisation: str | None,
    title: str | None,
    owner: str | None,
    today: date,
    settings_file: Path | None,
    form: str | None,
    output: Path | None,
) -> None:
    """Show what became of every statement and action from one year to another.

    With several years each is compared with the one before, without any the last two. Without
    --format or -o the first page of the report is shown, and the counts.

    \b
    Examples:
      reviewtrail compare
      reviewtrail compare 2020 2021 2022 -o report.html
      reviewtrail compare 2020 2021 --owner DoE -o doe.docx
    """
    from ingest.answers.made_from import made_from
    from ingest.intake.settings import find_settings
    from ingest.intake.version import version
    from ingest.threads.choosing import choose_years
    from ingest.threads.compute import compared_ends, compared_series

    form = form or _form_of(output)
    roles = find_settings(db.parent, settings_file).roles
    with _opened(db, organisation, title) as (store, series):
        wanted = choose_years(series, years)
        held, pins = store.threads.reviews(series.key), store.threads.pins(series.key)
        at = [series.years.index(year) for year in wanted]
        sources = store.sources(held[place].id for place in at)
    history = compared_series(held[: at[-1] + 1], pins).comparisons
    comparisons = [compared_ends(history[old:new], pins) for old, new in pairwise(at)]
    whose = _owner(comparisons, roles.canonical(owner)) if owner else ""
    made = made_from(sources, datetime.now(UTC), version())
    options = ReportOptions(today, whose, history, made)
    if form:
        _print(_written(comparisons, form, options), form, output)
    else:
        from ingest.reports.report import build_report
        from ingest.reports.terminal import show

        show(build_report(comparisons, options))


def _owner(comparisons: "Sequence[Comparison]", name: str) -> str:
    """The owner with a name. Raises UnclearChoice, which lists all owners."""
    from ingest.reports.owner_part import find_owner, owner_names
    from ingest.threads.choosing import no_owner

    found = find_owner(comparisons, name)
    if found is None:
        raise no_owner(name, owner_names(comparisons))
    return found


@click.command()
@click.argument("number")
@click.option("--year", type=int, help="The year that has this number.  [default: the latest]")
@_series_options
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def history(
    number: str,
    year: int | None,
    db: Path,
    organisation: str | None,
    title: str | None,
    as_json: bool,
) -> None:
    """Tell the history of a statement: what it said each year, and what became of its actions.

    \b
    Examples:
      reviewtrail history 2.9
      reviewtrail history 2.9 --year 2020 --json
    """
    from ingest.compare.threads import Mark
    from ingest.reports.history import lines, statement_history
    from ingest.threads.choosing import canonical_number, choose_statement
    from ingest.threads.compute import compared_series

    with _opened(db, organisation, title) as (store, series):
        mark = Mark(year or series.years[-1], canonical_number(number))
        held = store.threads.reviews(series.key)
        position = choose_statement(held, mark)
        compared = compared_series(held, store.threads.pins(series.key))
    (thread,) = (each for each in compared.threads if each.holds(mark.year, position))
    found = statement_history(thread, compared.reviews, compared.comparisons)
    if as_json:
        print_json(asdict(found), indent=2)
    else:
        for line in lines(found):
            click.echo(line)


@click.command()
@_two_statements
@click.option("--apart", is_flag=True, help="They are two statements, not one.")
@who_option
@click.option("--note", default="", help="Why.")
@_series_options
def pin(
    old: "Mark",
    new: "Mark",
    apart: bool,
    who: str | None,
    note: str,
    db: Path,
    organisation: str | None,
    title: str | None,
) -> None:
    """Say that statements of two years are one and the same, or are not.

    That counts more than what the words say, and stays when reviews are read again.

    \b
    Examples:
      reviewtrail pin 2020:2.9 2021:2.10
      reviewtrail pin 2020:2.9 2021:2.9 --apart
    """
    from ingest.store.documents import moment_text
    from ingest.store.series import PinRecord
    from ingest.threads import pinning

    said = _pinned(old, new, together=not apart)
    with _opened(db, organisation, title) as (store, series):
        now = moment_text(datetime.now(UTC))
        pinning.pin(store, PinRecord(series.key, said, now, user_name(who), note))
    click.echo(f"Kept: {pin_as_line(said)}", err=True)


@click.command()
@_two_statements
@who_option
@_series_options
@click.pass_context
def unpin(
    ctx: click.Context,
    old: "Mark",
    new: "Mark",
    who: str | None,
    db: Path,
    organisation: str | None,
    title: str | None,
) -> None:
    """Take back what was said with `pin` of two statements.

    \b
    Examples:
      reviewtrail unpin 2020:2.9 2021:2.10
    """
    from ingest.store.documents import moment_text
    from ingest.threads import pinning

    said = _pinned(old, new)
    now = moment_text(datetime.now(UTC))
    with _opened(db, organisation, title) as (store, series):
        standing = store.threads.pins_in_force(series.key, said)
        for pin_id in standing:
            pinning.unpin(store, pin_id, user_name(who), now)
        pins = store.threads.pins(series.key)
    if standing:
        click.echo("Taken back.", err=True)
        return
    click.echo("Nothing was said of these two.", err=True)
    for each in pins:
        click.echo(f"There is: {pin_as_line(each)}", err=True)
    ctx.exit(1)


@contextmanager
def _opened(
    db: Path, organisation: str | None, title: str | None
) -> "Iterator[tuple[Store, Series]]":
    from ingest.store import Store
    from ingest.threads.choosing import choose_series

    with Store(db) as store:
        yield store, choose_series(store.threads.series(), organisation, title)


def _form_of(output: Path | None) -> str | None:
    if output is None:
        return None
    form = output.suffix.lower().removeprefix(".")
    if form not in {*FORMATS, PDF}:
        raise click.UsageError(f"Name the file .{', .'.join([*FORMATS, PDF])}, or say --format.")
    return form


def _written(comparisons: "Sequence[Comparison]", form: str, options: ReportOptions) -> bytes:
    """The report in a format, one of FORMATS or PDF."""
    if form != PDF:
        return write(comparisons, form, options)
    from ingest.output.printing import NoBrowser, pdf

    try:
        return pdf(write(comparisons, "html", options))
    except NoBrowser as error:
        raise click.UsageError(str(error)) from error


def _print(report: bytes, form: str, output: Path | None) -> None:
    if output is None:
        if sys.stdout.isatty() and not _is_text(report):
            raise click.UsageError(f"A .{form} file is no text: name one with -o.")
        click.echo(report, nl=False)
        return
    write_file(output, report)


def _is_text(report: bytes) -> bool:
    try:
        report.decode()
    except UnicodeDecodeError:
        return False
    return True


def _pinned(old: "Mark", new: "Mark", together: bool = True) -> "StoredPin":
    from ingest.store.series import StoredPin

    earlier, later = sorted([old, new])
    if earlier.year == later.year:
        raise click.UsageError("The statements must be of two different years.")
    assert earlier.year  # a mark that was typed always has a year
    assert later.year
    return StoredPin(earlier.year, earlier.name, later.year, later.name, together)


def pin_as_line(pin: "StoredPin") -> str:
    """`2020:2.9 and 2021:2.10 are one statement.`"""
    what = "one statement" if pin.is_together else "two statements"
    old, new = f"{pin.from_year}:{pin.from_number}", f"{pin.to_year}:{pin.to_number}"
    return f"{old} and {new} are {what}."
