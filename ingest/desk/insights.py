"""What an owner carries, how a review stands, and charts: as reports have them, for the pages.

A connection that may only read, or answers of the database, in; values out.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ingest.compare.threads import Place
from ingest.desk.compared import compared_before
from ingest.desk.page import Row
from ingest.reports.bars import stacked
from ingest.reports.options import ReportOptions
from ingest.reports.plan import OpenAction, OwnerLoad, carried_by, owner_loads, plan
from ingest.reports.report import report
from ingest.reports.sections import section_name
from ingest.reports.standing import standing
from ingest.reports.words import JUDGEMENT, OUTCOME
from ingest.store.reading import earlier_reviews, pins, reviews, times_put_off
from ingest.store.series import HeldReview
from ingest.threads.compute import compared_series
from parsers.review import Review, Statement

MAX_OWNERS = 15  # of a chart; its question has all of them


class Chart(NamedTuple):
    """Bars and the numbers that they show: a label, and how many are of each kind.

    `question` is the saved question that answers it in SQL.
    """

    title: str
    question: str
    kinds: dict[str, str]
    rows: list[tuple[str, dict[str, int]]]

    def as_row(self) -> Row:
        """Plain values for a page, with the picture."""
        rows = [{"label": label, "counts": counts} for label, counts in self.rows]
        return {**self._asdict(), "rows": rows, "drawn": stacked(self.rows)}


_LOADS = {"overdue": "Overdue", "due_soon": "Due soon", "later": "Due later, or no date given"}


def owner_page(
    connection: sqlite3.Connection, owner: str, review_ids: Iterable[int], today: date
) -> list[Row]:
    """What an owner carries in each of the latest reviews, as the reports count it."""
    found = []
    for held in reviews(connection, *review_ids):
        planned = plan(held.review, today)
        actions = carried_by(planned, owner)
        if actions:
            load = _load(owner_loads(actions), owner)
            found.append(
                {
                    "organisation": held.review.organisation,
                    "review": held.review.title,
                    "year": held.review.year,
                    "review_id": held.id,
                    **load._asdict(),
                    "carries": load.words(len(planned)),
                    "actions": [_open_action(each, held) for each in actions],
                }
            )
    return found


def _load(loads: Sequence[OwnerLoad], owner: str) -> OwnerLoad:
    return next(load for load in loads if load.owner == owner)


def _open_action(action: OpenAction, held: HeldReview) -> Row:
    return {
        "number": action.bullet.entry.name,
        "action": action.text,
        "who_and_when": action.who_and_when,
        "marks": [*action.marks],
        "due": action.due.isoformat() if action.due else None,
        "statement_id": held.statements[action.bullet.entry.position - 1],
    }


def figures(
    connection: sqlite3.Connection, review_ids: Iterable[int], today: date
) -> dict[int, Row]:
    """How the statements of each review stand, and how many actions are open, overdue and put off,
    as the reports count them: once, though several statements share an action.
    """
    put_off = times_put_off(connection)
    return {
        held.id: _figures(held, plan(held.review, today, _by_place(held, put_off)))
        for held in reviews(connection, *review_ids)
    }


def _figures(held: HeldReview, actions: Sequence[OpenAction]) -> Row:
    stands = standing(str(held.review.year), held.review.statements())
    return {
        "statements": stands.statements,
        "in_place": stands.in_place,
        "partly": stands.partly,
        "gaps": stands.gaps,
        "not_told": stands.not_told,
        "open_actions": len(actions),
        "overdue": sum(action.is_overdue for action in actions),
        "put_off": sum(action.times_put_off > 0 for action in actions),
    }


def _by_place(held: HeldReview, by_id: Mapping[int, int]) -> dict[Place, int]:
    """What is known of the actions of a review by their ids, by their places."""
    return {
        (position, number): by_id[action_id]
        for position, action_ids in enumerate(held.actions, 1)
        for number, action_id in enumerate(action_ids, 1)
        if action_id in by_id
    }


def charts(connection: sqlite3.Connection, review_id: int, today: date) -> list[Row]:
    """The charts of a series up to a review: its years, sections, owners and outcomes."""
    held = [*earlier_reviews(connection, review_id), *reviews(connection, review_id)]
    latest = held[-1].review
    made = [_by_year(held), _by_section(latest), _by_owner(latest, today)]
    if len(held) > 1:
        made.append(_by_outcome(connection, held, today))
    return [chart.as_row() for chart in made]


def _by_year(held: Sequence[HeldReview]) -> Chart:
    rows = [(str(each.review.year), _judgements(each.review.statements())) for each in held]
    return Chart("Statements by judgement, year by year", "judgements", {**JUDGEMENT}, rows)


def _by_section(review: Review) -> Chart:
    rows = [(section_name(each), _judgements(each.statements)) for each in review.sections]
    title = f"Statements by judgement, section by section, {review.year}"
    return Chart(title, "judgements_by_section", {**JUDGEMENT}, rows)


def _by_owner(review: Review, today: date) -> Chart:
    rows = []
    loads = owner_loads(plan(review, today))
    for load in loads[:MAX_OWNERS]:
        later = load.open - load.overdue - load.due_soon
        counts = {"overdue": load.overdue, "due_soon": load.due_soon, "later": later}
        rows.append((load.owner, counts))
    first = f", the first {MAX_OWNERS} of {len(loads)}" if len(loads) > MAX_OWNERS else ""
    return Chart(f"Open actions by owner, {review.year}{first}", "carries", _LOADS, rows)


def _by_outcome(connection: sqlite3.Connection, held: Sequence[HeldReview], today: date) -> Chart:
    comparisons = compared_series(held, pins(connection, held[-1].id), compared_before).comparisons
    made = report(comparisons, ReportOptions(today))
    kinds = {str(kind): words for kind, words in OUTCOME.items()}
    rows = [
        (step.name, _outcomes(counts)) for step, counts in zip(made.steps, made.counts, strict=True)
    ]
    return Chart("What became of the actions", "outcomes", kinds, rows)


def _outcomes(counts: Mapping[str, int]) -> dict[str, int]:
    return {kind: counts[f"outcomes.{kind}"] for kind in OUTCOME}


def _judgements(statements: Iterable[Statement]) -> dict[str, int]:
    found = Counter(statement.judgement.value for statement in statements)
    return {value: found[value] for value in JUDGEMENT}
