"""The lines of the lists of a report: a finding in words. A finding in, an item out."""

from collections.abc import Sequence
from typing import NamedTuple

from ingest.compare.progress.progress import judged_together
from ingest.reports.findings import (
    ActionFinding,
    OpenFinding,
    PairRef,
    ProgressFinding,
    StatementFinding,
)
from ingest.reports.plan import who_and_when
from ingest.reports.words import JUDGEMENT, joined_with_and, long_date, progress_quotes, times_text

MIN_REVIEWS_RUNNING = 3  # how long something has been open is said from so many reviews on


class Item(NamedTuple):
    """A finding: its pair, its text, and the evidence, which is a lead and a trail of quotations.

    `brief` is the evidence in a word or two, for where there is little room.
    """

    where: PairRef
    text: str
    lead: str = ""
    trail: tuple[str, ...] = ()
    brief: str = ""

    @property
    def shown(self) -> str:
        """The evidence in one line."""
        return ": ".join(filter(None, [self.lead, " → ".join(self.trail)]))


def progress_item(found: ProgressFinding) -> Item:
    """What became of a statement, by the words of both years."""
    progress = found.progress
    is_long = found.reviews >= MIN_REVIEWS_RUNNING
    lead = f"In {found.reviews} reviews running" if is_long else ""
    trail = progress_quotes(progress)
    sides = found.where.pair.old, found.where.pair.new
    judged = [JUDGEMENT[judged_together(side).value].lower() for side in sides]
    return Item(found.where, _new_text(found.where), lead, trail, " → ".join(judged))


def put_off_item(found: OpenFinding) -> Item:
    """An action that was put off, and its deadlines."""
    action = found.planned
    lead = f"{_who(action.owners)}put off {times_text(action.times_put_off)}{_also(action.also)}"
    deadlines = tuple(deadline or "no date" for deadline in found.deadlines)
    return Item(found.where, action.text, _capitalised(lead), deadlines)


def overdue_item(found: OpenFinding) -> Item:
    """An overdue action, and since when."""
    action = found.planned
    assert action.due is not None  # else it would not be overdue
    put_off = f", put off {times_text(action.times_put_off)}" if action.times_put_off else ""
    lead = f"{_who(action.owners)}since {long_date(action.due)}{put_off}{_also(action.also)}"
    return Item(found.where, action.text, _capitalised(lead))


def due_soon_item(found: OpenFinding) -> Item:
    """An action that is due soon, and when."""
    action = found.planned
    assert action.next_day is not None  # else it would not be due soon
    lead = f"{_who(action.owners)}by {long_date(action.next_day)}{_also(action.also)}"
    return Item(found.where, action.text, _capitalised(lead))


def _who(owners: Sequence[str]) -> str:
    return f"{joined_with_and([*owners])}, " if owners else ""


def _also(statements: Sequence[str]) -> str:
    return f", also under {joined_with_and([*statements])}" if statements else ""


def _capitalised(text: str) -> str:
    """Only the first letter changes: `str.capitalize` would change an owner's name."""
    return text[:1].upper() + text[1:]


def statement_item(found: StatementFinding) -> Item:
    """A statement, and the words of its judgement."""
    trail = (_quoted(found.words),) if found.words else ()
    return Item(found.where, found.entry.statement.text, trail=trail)


def action_item(found: ActionFinding) -> Item:
    """An action of the older review, and the words of its outcome."""
    assert found.action.old is not None  # it stood in the old review
    action, words = found.action.old.action, found.action.outcome.words
    trail = (_quoted(words),) if words else ()
    lead = _capitalised(who_and_when(action))
    return Item(found.where, action.text, lead, trail)


def changed_item(where: PairRef) -> Item:
    """A statement that was added or removed."""
    return Item(where, _new_text(where))


def _new_text(where: PairRef) -> str:
    return " ".join(entry.statement.text for entry in where.pair.new or where.pair.old)


def _quoted(words: str) -> str:
    return f"“{words}”"
