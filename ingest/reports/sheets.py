"""The report as an Excel workbook: counts, statements, actions, lists. A report in, bytes out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ingest.output.spreadsheets import Leading, Sheet, workbook
from ingest.reports.cells import ActionRow, StatementRow, action_rows, statement_rows
from ingest.reports.front_page import OWNER_COLUMNS, FrontPage, owner_rows
from ingest.reports.list_rows import ListRow, list_rows
from ingest.reports.report import Report
from ingest.reports.standing import standing_rows
from ingest.reports.tables import FigureRow

_LISTS = "Lists"


def write(report: Report) -> bytes:
    """The workbook, of seven sheets. A figure of the first page leads to its list."""
    lists = [*list_rows(report)]
    starts: dict[str, int] = {}
    for row, (places, _) in enumerate(lists, 2):  # below the headings
        for place in places:
            starts.setdefault(place, row)
    return workbook(
        [
            _standing(report, starts),
            _summary(report, starts),
            Sheet("Statements", _headings(StatementRow._fields), [*statement_rows(report)]),
            Sheet("Actions", _headings(ActionRow._fields), [*action_rows(report)]),
            Sheet("First page", _FRONT_COLUMNS, [*_front(report.front, starts)]),
            _owners(report, starts),
            Sheet(_LISTS, _headings(ListRow._fields), [row for _, row in lists]),
        ]
    )


def _leading(count: int, place: str, starts: Mapping[str, int]) -> object:
    """A figure that leads to the first row of its list, if it has one."""
    return Leading(count, _LISTS, starts[place]) if count and place in starts else count


def _figures(row: FigureRow, starts: Mapping[str, int]) -> Iterator[object]:
    return (_leading(*figure, starts) for figure in row.figures)


def _standing(report: Report, starts: Mapping[str, int]) -> Sheet:
    columns = ["Statements", *(each.year for each in report.standing)]
    rows = [(row.name, *_figures(row, starts)) for row in standing_rows(report.standing)]
    return Sheet("Where we stand", columns, rows)


def _summary(report: Report, starts: Mapping[str, int]) -> Sheet:
    columns = ["What", "Kind", *(step.name for step in report.steps)]
    rows: list[Sequence[object]] = [
        (table.title, row.name, *_figures(row, starts))
        for table in report.summary
        for row in table.rows
    ]
    return Sheet("Summary", columns, rows)


_FRONT_COLUMNS = ("List", "How many", "Of", "Of what", "Statement", "Who or why", "What")


def _front(front: FrontPage, starts: Mapping[str, int]) -> Iterator[Sequence[object]]:
    """The lists of the first page: a row for each of its lines, one for a list without any."""
    for shortlist in front.lists:
        figure = shortlist.figure
        count = _leading(figure.count, shortlist.anchor, starts)
        for line in shortlist.lines or (None,):
            told = (line.number, line.lead, line.text) if line else ("", "", shortlist.nothing)
            yield (shortlist.title, count, figure.of, figure.what, *told)


def _owners(report: Report, starts: Mapping[str, int]) -> Sheet:
    rows = [
        (row.name, *_figures(row, starts), len(report.actions))
        for row in owner_rows(report.front.owners)
    ]
    return Sheet("Owners", ["Owner", *OWNER_COLUMNS, "Of all open"], rows)


def _headings(fields: Iterable[str]) -> list[str]:
    return [field.replace("_", " ").capitalize() for field in fields]
