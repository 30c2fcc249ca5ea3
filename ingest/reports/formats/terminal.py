"""A summary for the terminal: the first page and the counts. Prints a report."""

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ingest.output.characters import printable
from ingest.reports.front_page import FrontPage, Line, Shortlist
from ingest.reports.report import Report
from ingest.reports.tables import FigureTable

_LISTS = "Every list in full: the same with -o report.html, .docx, .xlsx or .md."


def show(report: Report, console: Console | None = None) -> None:
    """Print the summary, by default on standard output and as wide as the terminal."""
    (console or Console()).print(Group(*_summary(report)))


def _summary(report: Report) -> Iterator[RenderableType]:
    yield _text(f"{report.title}, {report.period}", "bold")
    if report.organisation:
        yield _text(report.organisation, "dim")
    if report.scope:
        yield _text(report.scope)
    yield from _front(report)
    has_heading = len(report.steps) > 1
    for table in report.summary:
        yield from (Text(""), _text(table.title, "bold"), _figures(table, has_heading))


def _front(report: Report) -> Iterator[RenderableType]:
    front = report.front
    yield from (Text(""), _text(front.stands.title, "bold"), _figures(front.stands))
    yield from (Text(""), _text("What needs a decision", "bold"))
    for shortlist in front.lists:
        yield from _shortlist(shortlist)
    if front.owners:
        yield from (Text(""), _text(front.carry.title, "bold"), _owners(front))
    yield from (Text(""), _text(f"{report.basis} {_LISTS}".strip(), "dim"))


def _shortlist(shortlist: Shortlist) -> Iterator[RenderableType]:
    if not shortlist.total:
        yield from (Text(""), _text(shortlist.nothing, "dim"))
        return
    yield from (Text(""), _text(shortlist.heading, "bold"))
    for line in shortlist.lines:
        yield Padding(_line(line), (0, 0, 0, 2))
    if shortlist.more:
        yield Padding(_text(f"and {shortlist.more} more", "dim"), (0, 0, 0, 2))


def _line(line: Line) -> Text:
    parts = [
        (line.number, "cyan"),
        (f" {line.lead}:" if line.lead else "", "bold"),
        (f" {line.text}", ""),
    ]
    return Text.assemble(*((printable(words), style) for words, style in parts))


def _owners(front: FrontPage) -> Table:
    table = _figures(front.carry)
    if front.more_owners:
        table.add_row(_text(f"and {front.more_owners} more", "dim"))
    return table


def _figures(found: FigureTable, has_heading: bool = True) -> Table:
    """A table of figures; zeros are dimmed."""
    table = Table(box=None, pad_edge=False, show_header=has_heading)
    table.add_column()
    for column in found.columns:
        table.add_column(_text(column), justify="right")
    for row in found.rows:
        figures = (_text(str(each), "" if each.number else "dim") for each in row.figures)
        table.add_row(_text(row.name), *figures)
    return table


def _text(words: str, style: str = "") -> Text:
    """The words as they are; `Text` does not interpret rich's markup."""
    return Text(printable(words), style)
