"""How trusts stand, counted as reports count: a connection that may only read in, values out."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from ingest.compare.comparison import BulletPlace, entries
from ingest.desk.page import Row
from ingest.reports.plan import OpenAction, plan
from ingest.reports.standing import count_standing
from ingest.store.borrowed_connection import reviews, times_put_off
from ingest.store.series import HeldReview
from parsers.review import Statement


def figures(
    connection: sqlite3.Connection, review_ids: Iterable[int], today: date
) -> dict[int, Row]:
    """How many statements have which judgement, how many actions are open, overdue and put off,
    as the reports count them: once, though several statements share an action. `sections` has the
    same of each section, where an action counts once in each section in which it stands.
    """
    put_off = times_put_off(connection)
    return {
        held.id: _figures(held, plan(held.review, today, _by_place(held, put_off)))
        for held in reviews(connection, *review_ids)
    }


def _figures(held: HeldReview, actions: Sequence[OpenAction]) -> Row:
    of_sections = [
        {"number": number, "section": title, **_counts(*theirs)}
        for (number, title), theirs in _by_section_name(held, actions).items()
    ]
    return {**_counts([*held.review.statements()], actions), "sections": of_sections}


def _by_section_name(
    held: HeldReview, actions: Sequence[OpenAction]
) -> dict[tuple[str, str], tuple[list[Statement], list[OpenAction]]]:
    """The statements and open actions of the sections with the same number and title."""
    found: dict[tuple[str, str], tuple[list[Statement], list[OpenAction]]] = {}
    section_at = {}
    for entry in entries(held.review):
        section_at[entry.position] = entry.section.number, entry.section.title
        found.setdefault(section_at[entry.position], ([], []))[0].append(entry.statement)
    for action in actions:
        for name in {section_at[position] for position, _ in action.places}:
            found[name][1].append(action)
    return found


def _counts(statements: Sequence[Statement], actions: Sequence[OpenAction]) -> Row:
    stands = count_standing("", statements)
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


def _by_place(held: HeldReview, by_id: Mapping[int, int]) -> dict[BulletPlace, int]:
    """Turn values by the ids of a review's actions into values by their places."""
    return {
        (position, number): by_id[action_id]
        for position, action_ids in enumerate(held.actions, 1)
        for number, action_id in enumerate(action_ids, 1)
        if action_id in by_id
    }
