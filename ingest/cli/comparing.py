"""The commands that compare years: compare, history."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.cli.options import print_json, settings_option, today_option, write_file
from ingest.cli.series import WantedSeries, series_options
from ingest.reports import FORMATS, ReportOptions, write

if TYPE_CHECKING:
    from ingest.compare import Comparison

PDF = "pdf"  # printed from the HTML report by an installed browser


@click.command()
@click.argument("years", nargs=-1, type=int, metavar="[FROM TO [YEAR]...]")
@series_options
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
    wanted: WantedSeries,
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
    roles = find_settings(wanted.db.parent, settings_file).roles
    with wanted.opened(read_only=True) as (store, series):
        chosen = choose_years(series, years)
        held, pins = store.threads.reviews(series.key), store.threads.pins(series.key)
        at = [series.years.index(year) for year in chosen]
        sources = store.sources(held[place].id for place in at)
    history = compared_series(held[: at[-1] + 1], pins).comparisons
    comparisons = [compared_ends(history[old:new], pins) for old, new in pairwise(at)]
    whose = _owner(comparisons, roles.canonical(owner)) if owner else ""
    made = made_from(sources, datetime.now(UTC), version())
    options = ReportOptions(today, whose, history, made)
    if form:
        _print(_written(comparisons, form, options), form, output)
    else:
        from ingest.reports.formats.terminal import show
        from ingest.reports.report import build_report

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
@series_options
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def history(
    number: str,
    year: int | None,
    wanted: WantedSeries,
    as_json: bool,
) -> None:
    """Tell the history of a statement: what it said each year, and what became of its actions.

    \b
    Examples:
      reviewtrail history 2.9
      reviewtrail history 2.9 --year 2020 --json
    """
    from ingest.compare.threads import Mark
    from ingest.reports.history import lines, statement_history, to_dict
    from ingest.threads.choosing import canonical_number, choose_statement
    from ingest.threads.compute import compared_series

    with wanted.opened(read_only=True) as (store, series):
        mark = Mark(year or series.years[-1], canonical_number(number))
        held = store.threads.reviews(series.key)
        position = choose_statement(held, mark)
        compared = compared_series(held, store.threads.pins(series.key))
    (thread,) = (each for each in compared.threads if each.holds(mark.year, position))
    found = statement_history(thread, compared.reviews, compared.comparisons)
    if as_json:
        print_json(to_dict(found), indent=2)
    else:
        for line in lines(found):
            click.echo(line)


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
