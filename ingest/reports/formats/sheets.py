"""The report as an Excel workbook: counts, statements, actions and lists. Bytes out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ingest.output.spreadsheets import ExportedSheet, LinkedFigure, workbook
from ingest.reports.formats.list_rows import ListRow, list_rows
from ingest.reports.formats.report_rows import ActionRow, StatementRow, action_rows, statement_rows
from ingest.reports.front_page import OWNER_COLUMNS, FrontPage, owner_rows
from ingest.reports.made_from import SOURCE_COLUMNS, source_rows
from ingest.reports.report import Report
from ingest.reports.standing import judgement_rows
from ingest.reports.tables import FigureRow
from ingest.reports.words import long_date

_LISTS = "Lists"


def write(report: Report) -> bytes:
    """The workbook with eight sheets, in which figures link to their lists."""
    lists = [*list_rows(report)]
    first_rows: dict[str, int] = {}  # of each list, by its anchor
    for row, (anchors, _) in enumerate(lists, 2):  # row 1 has the headings
        for anchor in anchors:
            first_rows.setdefault(anchor, row)
    return workbook(
        [
            _standing(report, first_rows),
            _summary(report, first_rows),
            ExportedSheet("Statements", _headings(StatementRow._fields), [*statement_rows(report)]),
            ExportedSheet("Actions", _headings(ActionRow._fields), [*action_rows(report)]),
            ExportedSheet("First page", _FRONT_COLUMNS, [*_front(report.front, first_rows)]),
            _owners(report, first_rows),
            ExportedSheet(_LISTS, _headings(ListRow._fields), [row for _, row in lists]),
            _made_from(report),
        ]
    )


def _linked(count: int, anchor: str, first_rows: Mapping[str, int]) -> object:
    """A figure that links to the first row of its list, if it has one."""
    if count and anchor in first_rows:
        return LinkedFigure(count, _LISTS, first_rows[anchor])
    return count


def _figures(row: FigureRow, first_rows: Mapping[str, int]) -> Iterator[object]:
    return (_linked(*figure, first_rows) for figure in row.figures)


def _standing(report: Report, first_rows: Mapping[str, int]) -> ExportedSheet:
    columns = ["Statements", *(each.year for each in report.standing)]
    rows = [(row.name, *_figures(row, first_rows)) for row in judgement_rows(report.standing)]
    return ExportedSheet("Where we stand", columns, rows)


def _summary(report: Report, first_rows: Mapping[str, int]) -> ExportedSheet:
    columns = ["What", "Kind", *(step.name for step in report.steps)]
    rows: list[Sequence[object]] = [
        (table.title, row.name, *_figures(row, first_rows))
        for table in report.summary
        for row in table.rows
    ]
    return ExportedSheet("Summary", columns, rows)


_FRONT_COLUMNS = ("List", "How many", "Of", "Of what", "Statement", "Who or why", "What")


def _front(front: FrontPage, first_rows: Mapping[str, int]) -> Iterator[Sequence[object]]:
    """The lists of the first page: a row for each line, or one row if a list is empty."""
    for shortlist in front.lists:
        figure = shortlist.figure
        count = _linked(figure.count, shortlist.anchor, first_rows)
        for line in shortlist.lines or (None,):
            cells = (line.number, line.lead, line.text) if line else ("", "", shortlist.nothing)
            yield (shortlist.title, count, figure.of, figure.what, *cells)


def _owners(report: Report, first_rows: Mapping[str, int]) -> ExportedSheet:
    rows = [
        (row.name, *_figures(row, first_rows), len(report.actions))
        for row in owner_rows(report.front.owners)
    ]
    return ExportedSheet("Owners", ["Owner", *OWNER_COLUMNS, "Of all open"], rows)


def _made_from(report: Report) -> ExportedSheet:
    """A row for each file, with the day from which things are overdue."""
    sources = source_rows(report.made_from, report.reviews) if report.made_from else []
    as_of = long_date(report.as_of) if report.as_of else ""
    rows = [(*cells, as_of, report.origin) for cells in sources]
    return ExportedSheet("Made from", [*SOURCE_COLUMNS, "As of", "Made"], rows)


def _headings(fields: Iterable[str]) -> list[str]:
    return [field.replace("_", " ").capitalize() for field in fields]
