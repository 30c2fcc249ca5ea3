"""Finds unattended gaps, overdue actions and tasks that are stated twice.

Reviews in, entries and bullets out. Reports, views and answers all use these definitions.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from ingest.compare.comparison import Bullet, Entry, entries
from ingest.compare.words.wording import same_words_key, stems
from parsers.grammar.numbers import Ref
from parsers.meaning.link_chains import effective_actions
from parsers.meaning.standing import acts, is_overdue
from parsers.provenance import Place
from parsers.review import Review, Statement

MIN_STEMS_OF_A_TASK = 4  # shorter actions are the same by chance: `Heads to review.`
REVIEW_MONTH, REVIEW_DAY = 4, 1  # the first day on which a review of its year is written

_NOWHERE = Place()


def unattended(review: Review) -> tuple[Entry, ...]:
    """The statements that are gaps and that no action of the review addresses.

    An action addresses its own statement, those whose actions only refer to it, and those to which
    it is linked.
    """
    statements = [*review.statements()]
    effective, linked = effective_actions(statements), _linked(statements)
    gaps = (entry for entry in entries(review) if entry.statement.judgement.value == "gap")
    return tuple(
        gap
        for gap in gaps
        if not any(map(acts, gap.statement.actions))
        and not effective.get(gap.position - 1)
        and gap.statement.number not in linked
    )


def _linked(statements: Iterable[Statement]) -> set[Ref]:
    """The numbers of statements to which actions are linked that ask for something."""
    actions = (action for each in statements for action in each.actions if acts(action))
    return {link.ref for action in actions for link in action.links}


def overdue(review: Review, today: date | None = None) -> Iterator[Bullet]:
    """The open actions of a review whose deadlines are before today, each task once.

    Without `today`, that is the first day on which the review may have been written.
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
    """All actions of these statements."""
    for entry in found:
        for number, action in enumerate(entry.statement.actions, 1):
            yield Bullet(entry, number, action)


def distinct(found: Iterable[Bullet]) -> Iterator[Bullet]:
    """The actions without repetitions of one task in several statements."""
    seen = set()
    for bullet in found:
        task = task_of(bullet)
        if task not in seen:
            seen.add(task)
            yield bullet


def task_of(bullet: Bullet) -> tuple[object, ...]:
    """A key that bullets of a review share if they are one task stated twice.

    They are if they have the same cell, or the same words and owners in a column. Short actions
    are only the same in the same cell.
    """
    action = bullet.action
    cell: tuple[object, ...]
    if action.place != _NOWHERE and action.place.row is not None:
        cell = action.place, action.text
    else:
        cell = bullet.place, ""
    if len(stems(action.text)) < MIN_STEMS_OF_A_TASK:
        return cell
    return same_words_key(action.text), tuple(owner.name for owner in action.column_owners)
