"""The first page of the report of a series, as values for the desk. A read-only connection in.

The names of the values are those of `FrontPage`, since the same template shows both.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from urllib.parse import urlencode

from ingest.desk.caches.comparison_cache import cached_comparison
from ingest.desk.page import Row
from ingest.reports.front_page import FrontPage, Line, Shortlist
from ingest.reports.list_anchors import topic_anchor
from ingest.reports.options import ReportOptions
from ingest.reports.report import build_report
from ingest.reports.standing import JUDGEMENT_ROWS
from ingest.reports.tables import FigureRow, FigureTable
from ingest.store.borrowed_connection import earlier_reviews, pins, reviews
from ingest.store.series import HeldReview
from ingest.threads.compute import compared_series


def first_page(connection: sqlite3.Connection, review_id: int, today: date) -> Row | None:
    """The first page of the report of a series up to a review; None for the first year."""
    held = [*earlier_reviews(connection, review_id), *reviews(connection, review_id)]
    if len(held) < 2:
        return None
    comparisons = compared_series(held, pins(connection, review_id), cached_comparison).comparisons
    made = build_report(comparisons, ReportOptions(today))
    return {
        "organisation": made.organisation,
        "review": made.title,
        "year": held[-1].review.year,
        "from_id": held[-2].id,
        "review_id": review_id,
        "as_of": today.isoformat(),
        **_front(made.front, held[-1], held[-2]),
    }


def _front(front: FrontPage, held: HeldReview, before: HeldReview) -> Row:
    series = {"organisation": held.review.organisation, "review": held.review.title}
    return {
        "standing": [each._asdict() for each in front.standing],
        "stands": _table(front.stands, _stands(front.stands, series)),
        "decisions": [_list(each, held, before) for each in front.decisions],
        "due_soon": _list(front.due_soon, held, before),
        "closed": _list(front.closed, held, before),
        "carry": _table(front.carry, map(_carries, front.carry.rows)),
        "further_owners": [*map(_carries, front.further_owners)],
        "more_owners": front.more_owners,
        "more_owners_on_paper": front.more_owners_on_paper,
    }


def _table(table: FigureTable, rows: Iterable[Row]) -> Row:
    return {"title": table.title, "columns": table.columns, "rows": [*rows]}


def _stands(table: FigureTable, series: Mapping[str, str]) -> Iterator[Row]:
    """How many statements of each year have a judgement, and the query string that lists them."""
    for value, row in zip(JUDGEMENT_ROWS, table.rows, strict=True):
        judgement = {"judgement": value} if value else {}
        figures = [
            {"number": each.number, "asked": f"?{urlencode({**series, 'year': year, **judgement})}"}
            for year, each in zip(table.columns, row.figures, strict=True)
        ]
        yield {"name": row.name, "figures": figures}


def _carries(row: FigureRow) -> Row:
    return {"name": row.name, "figures": [{"number": each.number} for each in row.figures]}


def _list(shortlist: Shortlist, held: HeldReview, before: HeldReview) -> Row:
    return {
        "title": shortlist.title,
        "anchor": _anchor(shortlist),
        "nothing": shortlist.nothing,
        "total": shortlist.total,
        "figure": str(shortlist.figure),
        "more": shortlist.more,
        "more_on_paper": shortlist.more_on_paper,
        "lines": [_line(line, held, before) for line in shortlist.lines],
        "further": [_line(line, held, before) for line in shortlist.further],
    }


def _line(line: Line, held: HeldReview, before: HeldReview) -> Row:
    """A line of a list; a removed statement is that of the year before."""
    pair = line.where.pair
    side, review = (pair.new, held) if pair.new else (pair.old, before)
    statement_id = review.statements[side[0].position - 1]
    return {
        "number": line.number,
        "lead": line.lead,
        "text": line.text,
        "statement_id": statement_id,
    }


def _anchor(shortlist: Shortlist) -> str:
    """The list's anchor in the desk's report, which only has the last two years."""
    return shortlist.key if shortlist.anchor == shortlist.key else topic_anchor(shortlist.key, 0)
