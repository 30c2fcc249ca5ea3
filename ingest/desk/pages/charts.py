"""Charts of a series, counted as reports count: a connection that may only read in, values out."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlencode

from ingest.desk.asking import DATABASE
from ingest.desk.caches.comparison_cache import cached_comparison
from ingest.desk.page import Row
from ingest.reports.formats.bars import stacked_bars
from ingest.reports.options import ReportOptions
from ingest.reports.plan import owner_loads, plan
from ingest.reports.report import build_report
from ingest.reports.sections import section_name
from ingest.reports.words import JUDGEMENT, OUTCOME
from ingest.store.borrowed_connection import earlier_reviews, pins, reviews
from ingest.store.series import HeldReview
from ingest.threads.compute import compared_series
from parsers.review import Review, Statement

_JUDGED = (f"/{DATABASE}/statement_judgements", "judgement")  # where they are listed
MAX_OWNERS = 15  # in a chart; the named query has all of them


class ChartRow(NamedTuple):
    """A bar: its label, the count of each kind, and the query parameters for the list of all."""

    label: str
    counts: dict[str, int]
    asked: dict[str, Any]


class Chart(NamedTuple):
    """Bars and the numbers that they show.

    `question` is the named query with the same figures. `page` is the table or page that lists
    what is counted, `column` the column of it that has the kind, if any.
    """

    title: str
    question: str
    kinds: dict[str, str]
    page: str
    column: str
    rows: list[ChartRow]

    def as_row(self) -> Row:
        """Plain values for a page, with the picture."""
        rows = [{**row._asdict(), "lists": self._lists(row)} for row in self.rows]
        drawn = stacked_bars([(row.label, row.counts) for row in self.rows])
        return {**self._asdict(), "rows": rows, "drawn": drawn}

    def _lists(self, row: ChartRow) -> dict[str, str]:
        """The address of the list of each kind, and of the list of all under an empty kind."""
        of_kinds = {kind: {self.column: kind} if self.column else {} for kind in self.kinds}
        return {
            kind: f"{self.page}?{urlencode(row.asked | more)}"
            for kind, more in {**of_kinds, "": {}}.items()
        }


_LOADS = {"overdue": "Overdue", "due_soon": "Due soon", "later": "Due later, or no date given"}


def charts(connection: sqlite3.Connection, review_id: int, today: date) -> list[Row]:
    """The charts of a series up to a review: its years, sections, owners and outcomes."""
    held = [*earlier_reviews(connection, review_id), *reviews(connection, review_id)]
    latest = held[-1].review
    made = [_by_year(held), _by_section(latest), _by_owner(latest, today)]
    if len(held) > 1:
        made.append(_by_outcome(connection, held, today))
    return [chart.as_row() for chart in made]


def _by_year(held: Sequence[HeldReview]) -> Chart:
    rows = [
        ChartRow(
            str(each.review.year), _judgements(each.review.statements()), _series_in(each.review)
        )
        for each in held
    ]
    title = "Statements by judgement, year by year"
    return Chart(title, "judgements", {**JUDGEMENT}, *_JUDGED, rows)


def _by_section(review: Review) -> Chart:
    rows = [
        ChartRow(
            section_name(each),
            _judgements(each.statements),
            {**_series_in(review), "section_number": each.number, "section": each.title},
        )
        for each in review.sections
    ]
    title = f"Statements by judgement, section by section, {review.year}"
    return Chart(title, "judgements_by_section", {**JUDGEMENT}, *_JUDGED, rows)


def _by_owner(review: Review, today: date) -> Chart:
    rows = []
    loads = owner_loads(plan(review, today))
    for load in loads[:MAX_OWNERS]:
        later = load.open - load.overdue - load.due_soon
        counts = {"overdue": load.overdue, "due_soon": load.due_soon, "later": later}
        rows.append(ChartRow(load.owner, counts, {"name": load.owner}))
    first = f", the first {MAX_OWNERS} of {len(loads)}" if len(loads) > MAX_OWNERS else ""
    title = f"Open actions by owner, {review.year}{first}"
    return Chart(title, "carries", _LOADS, "/-/owner", "", rows)


def _by_outcome(connection: sqlite3.Connection, held: Sequence[HeldReview], today: date) -> Chart:
    pinned = pins(connection, held[-1].id)
    compared = compared_series(held, pinned, cached_comparison)
    made = build_report(compared.comparisons, ReportOptions(today))
    kinds = {str(kind): words for kind, words in OUTCOME.items()}
    last = held[-1].review
    series = {"organisation": last.organisation, "review": last.title}
    rows = [
        ChartRow(
            step.name,
            _outcomes(counts),
            {**series, "from_year": step.old_year, "to_year": step.new_year},
        )
        for step, counts in zip(made.steps, made.counts, strict=True)
    ]
    page = f"/{DATABASE}/action_changes"
    return Chart("What became of the actions", "outcomes", kinds, page, "outcome", rows)


def _series_in(review: Review) -> dict[str, Any]:
    """The query parameters that select a review in a view."""
    return {"organisation": review.organisation, "review": review.title, "year": review.year}


def _outcomes(counts: Mapping[str, int]) -> dict[str, int]:
    return {kind: counts[f"outcomes.{kind}"] for kind in OUTCOME}


def _judgements(statements: Iterable[Statement]) -> dict[str, int]:
    found = Counter(statement.judgement.value for statement in statements)
    return {value: found[value] for value in JUDGEMENT}
