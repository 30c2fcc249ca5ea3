"""Gaps that nobody acts on, actions that are overdue, and tasks that stand twice. Reviews in.

Each question has its one answer here, for reports, views and answers alike.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from ingest.compare.comparison import Bullet, Entry, entries
from ingest.compare.words.wording import same_words_key, stems
from parsers.meaning.link_chains import effective_actions
from parsers.meaning.standing import acts, is_overdue
from parsers.provenance import Place
from parsers.review import Review

MIN_STEMS_OF_A_TASK = 4  # shorter actions are alike by chance: `Heads to review.`
REVIEW_MONTH, REVIEW_DAY = 4, 1  # reviews are written after 1 April of their year

_NOWHERE = Place()


def unattended(review: Review) -> tuple[Entry, ...]:
    """The statements that are gaps, and on which no action of the review acts.

    An action acts on its own statement, on those whose actions only refer to it, and on those to
    which it is linked.
    """
    statements = [*review.statements()]
    effective = effective_actions(statements)
    served = {
        link.ref
        for statement in statements
        for action in statement.actions
        if acts(action)
        for link in action.links
    }
    gaps = (entry for entry in entries(review) if entry.statement.judgement.value == "gap")
    return tuple(
        gap
        for gap in gaps
        if not any(map(acts, gap.statement.actions))
        and not effective.get(gap.position - 1)
        and gap.statement.number not in served
    )


def overdue(review: Review, today: date | None = None) -> Iterator[Bullet]:
    """The open actions of a review that should have been done before a day, each once.

    Where no day is given, it is the one after which the review was written.
    """
    day = today or written_after(review)
    if day is None:
        return
    for bullet in distinct(bullets(entries(review))):
        if is_overdue(bullet.action, day):
            yield bullet


def written_after(review: Review) -> date | None:
    """The first day on which a review of its year may have been written; None without a year."""
    return date(review.year, REVIEW_MONTH, REVIEW_DAY) if review.year else None


def bullets(found: Iterable[Entry]) -> Iterator[Bullet]:
    """The actions of statements, where they stand."""
    for entry in found:
        for number, action in enumerate(entry.statement.actions, 1):
            yield Bullet(entry, number, action)


def distinct(found: Iterable[Bullet]) -> Iterator[Bullet]:
    """The first of the actions that are one task: those that several statements share."""
    seen = set()
    for bullet in found:
        task = task_of(bullet)
        if task not in seen:
            seen.add(task)
            yield bullet


def task_of(bullet: Bullet) -> tuple[object, ...]:
    """What two bullets of a review have in common if they are one task, told in two places.

    The same cell, or the same words for the same owners in a column; short actions are tasks of
    their own.
    """
    action = bullet.action
    cell: tuple[object, ...]
    if action.place != _NOWHERE and action.place.row is not None:
        cell = action.place, action.text
    else:
        cell = (bullet.entry.position, bullet.number), ""
    if len(stems(action.text)) < MIN_STEMS_OF_A_TASK:
        return cell
    return same_words_key(action.text), tuple(owner.name for owner in action.column_owners)
