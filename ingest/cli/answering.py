"""The commands about actions and findings: actions, calendar, check, graph."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ingest.cli.options import (
    DAY,
    Command,
    made_db_option,
    organisation_option,
    owner_option,
    print_lines,
    settings_option,
    title_option,
    today_option,
    write_file,
)
from ingest.cli.series import WantedSeries, series_options
from parsers.diagnostics import count_of

if TYPE_CHECKING:
    from ingest.answers.graph import LinkGraph
    from ingest.store import Store
    from ingest.store.planned_actions import Question
    from parsers.settings import Settings

_OUTPUT = click.Path(dir_okay=False, path_type=Path)

_year_option = click.option("--year", type=int, help="Only of this year's review.")


def _which(command: Command) -> Command:
    """Add options for the database and for the reviews that are asked for."""
    return made_db_option(_year_option(organisation_option(title_option(command))))


def _whose(command: Command) -> Command:
    """Add options for owners and deadlines."""
    before = click.option(
        "--due-before", type=DAY, metavar="YYYY-MM-DD", help="Due before this day."
    )
    return owner_option(before(command))


def _as_question(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command have what the options of `_which` and `_whose` say as one `question`."""

    @wraps(command)
    def with_question(
        year: int | None,
        organisation: str | None,
        title: str | None,
        owner: str | None = None,
        due_before: datetime | None = None,
        **others: Any,
    ) -> None:
        from ingest.store.planned_actions import Question

        day = due_before and due_before.date()
        question = Question(owner, day, year=year, organisation=organisation, title=title)
        command(question=question, **others)

    return with_question


@click.command()
@_which
@_whose
@click.option("--open", "is_open", is_flag=True, help="Only what is still to be done.")
@settings_option
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each action.")
@_as_question
def actions(
    db: Path,
    question: "Question",
    is_open: bool,
    settings_file: Path | None,
    as_csv: bool,
    as_json: bool,
) -> None:
    """List the actions of the reviews: who is to do what by when.

    Open is what nothing says to be done; `None.` and mere links are no actions to do. What is done
    again and again is due before a day only where its first time is.

    \b
    Examples:
      reviewtrail actions --owner DoE --due-before 2021-01-01 --open
      reviewtrail actions --year 2020 --csv > actions.csv
    """
    from ingest.intake.settings import find_settings
    from ingest.output.spreadsheets import csv_text, without_formulas
    from ingest.store import Store
    from ingest.store.planned_actions import COLUMNS, to_dict, to_row

    settings = find_settings(db.parent, settings_file)
    question = _by_canonical_name(question, settings)._replace(open=is_open)
    with Store(db, read_only=True) as store:
        _check_known(store, question)
        found = store.current_reviews.actions(question)
    if as_json:
        print_lines(map(to_dict, found))
    elif as_csv:
        text = without_formulas(csv_text(COLUMNS, map(to_row, found)))
        click.echo(text.encode(), nl=False)
    elif found:
        from ingest.answers.terminal import show

        show(found)
    click.echo(count_of(len(found), "action"), err=True)


@click.command()
@_which
@_whose
@settings_option
@click.option("-o", "--output", type=_OUTPUT, required=True, help="The file to write: actions.ics")
@_as_question
def calendar(db: Path, question: "Question", settings_file: Path | None, output: Path) -> None:
    """Write the deadlines of open actions as a calendar (iCalendar) for Outlook, Google and others.

    Each is a day, the last on which it is in time; yearly ones come again. Without --year those of
    the latest reviews are written.

    \b
    Examples:
      reviewtrail calendar -o actions.ics
      reviewtrail calendar --owner DoE -o doe.ics
    """
    from ingest.answers.calendar import calendar as made
    from ingest.answers.calendar import dated
    from ingest.intake.settings import find_settings
    from ingest.store import Store

    settings = find_settings(db.parent, settings_file)
    question = _by_canonical_name(question, settings)
    question = question._replace(open=True, latest=question.year is None)
    with Store(db, read_only=True) as store:
        _check_known(store, question)
        found = store.current_reviews.actions(question)
    write_file(output, made(found, datetime.now(UTC), settings.calendar))
    events = sum(1 for action in found for _ in dated(action, settings.calendar))
    said = f"{count_of(events, 'deadline')} of {count_of(len(found), 'open action')}"
    click.echo(said, err=True)


@click.command()
@_which
@today_option
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each finding.")
@_as_question
@click.pass_context
def check(ctx: click.Context, db: Path, question: "Question", today: date, as_json: bool) -> None:
    """Say what a person should look at: doubts about what was read, and actions that are overdue.

    Overdue are open actions of the latest review whose last deadline is past. The exit code is 1
    if there is anything.

    \b
    Examples:
      reviewtrail check --db reviews.db
      reviewtrail check --today 2021-09-01
    """
    from ingest.answers import findings
    from ingest.store import Store

    with Store(db, read_only=True) as store:
        noticed = store.current_reviews.diagnostics(question)
        doubted = findings.doubted(store.doubts(), question)
        planned = store.current_reviews.actions(question)
        late = findings.overdue(planned, today)
        found = findings.in_order([*noticed, *doubted, *late])
        if not found:  # a review or owner that does not exist has no findings either
            _check_known(store, question)
    if as_json:
        print_lines(map(findings.to_dict, found))
    else:
        for finding in found:
            click.echo(findings.as_line(finding))
    files = len({finding.file for finding in found})
    said = f"{count_of(len(found), 'finding')} in {count_of(files, 'file')}"
    click.echo(said if found else "All is well.", err=True)
    if how_many := findings.overdue_summary(planned, today):
        click.echo(how_many, err=True)
    ctx.exit(1 if found else 0)


@click.command()
@series_options
@_year_option
@click.option("-o", "--output", type=_OUTPUT, help="The file to write: .svg or .graphml")
def graph(wanted: WantedSeries, year: int | None, output: Path | None) -> None:
    """Draw which statements of a review refer to which, and which actions carry most of them.

    Without --year it is that of the latest review, without -o a list of what carries most.

    \b
    Examples:
      reviewtrail graph -o graph.svg
      reviewtrail graph --year 2020 -o graph.graphml
    """
    from ingest.answers.graph import link_graph, most_carrying
    from ingest.threads.choosing import choose_year

    write = _graph_writer(output) if output else None
    with wanted.opened(read_only=True) as (store, series):
        reviews = {held.review.year: held.review for held in store.threads.reviews(series.key)}
    made = link_graph(reviews[choose_year(series, year)])
    if output and write:
        write_file(output, write(made))
        return
    for node in most_carrying(made):
        click.echo(f"{node.number} stands for {', '.join(node.carries)}")
        for action in node.actions:
            click.echo(f"    {action}")


def _by_canonical_name(question: "Question", settings: "Settings") -> "Question":
    """The question about the owner by the one name that the trust uses."""
    owner = question.owner
    return question._replace(owner=owner and settings.roles.canonical(owner))


def _check_known(store: "Store", question: "Question") -> None:
    """Raise UnclearChoice if there is no such owner or no such review."""
    from ingest.threads.choosing import matching_series, no_owner, no_year

    held = matching_series(store.threads.series(), question.organisation, question.title)
    years = sorted({year for series in held for year in series.years})
    if question.year is not None and question.year not in years:
        raise no_year(question.year, years)
    if question.owner is not None and not store.current_reviews.knows_owner(question.owner):
        raise no_owner(question.owner, store.current_reviews.owners())


def _graph_writer(output: Path) -> "Callable[[LinkGraph], bytes]":
    if output.suffix.lower() == ".svg":
        from ingest.answers.svg import svg

        return svg
    if output.suffix.lower() == ".graphml":
        from ingest.answers.graphml import graphml

        return graphml
    raise click.UsageError("Name the file .svg or .graphml.")
