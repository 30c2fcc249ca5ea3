"""The findings in words, topic by topic, as every format tells them. Findings in, topics out."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from ingest.reports.findings import (
    ActionFinding,
    Findings,
    Overdue,
    PairRef,
    ProgressFinding,
    PutOff,
    StatementFinding,
)
from ingest.reports.words import listed, times

MIN_REVIEWS_RUNNING = 3  # from so many reviews on it is worth saying how long something is open


class Item(NamedTuple):
    """A finding: where it stands, its text, and what shows it, as a lead and words one by one."""

    where: PairRef
    text: str
    lead: str = ""
    trail: tuple[str, ...] = ()


class Topic(NamedTuple):
    """The findings of a kind, with a title; `nothing` is what to say where there are none."""

    key: str
    title: str
    nothing: str
    items: tuple[Item, ...]


def topics(findings: Findings) -> tuple[Topic, ...]:
    """Always the same topics in the same order: what needs a decision stands first."""
    return tuple(
        Topic(key, title, nothing, tuple(map(item, getattr(findings, key))))
        for key, title, nothing, item in _TOPICS
    )


def day(value: date) -> str:
    """`31 March 2021`."""
    return f"{value.day} {value:%B %Y}"


def _progress(found: ProgressFinding) -> Item:
    progress = found.progress
    is_long = found.reviews >= MIN_REVIEWS_RUNNING
    lead = f"In {found.reviews} reviews running" if is_long else ""
    trail = _quoted(progress.old_words), _quoted(progress.new_words)
    return Item(found.where, _new_text(found.where), lead, trail)


def _put_off(found: PutOff) -> Item:
    assert found.action.new is not None  # it stands in the last review
    lead = f"Put off {times(found.times)}"
    if found.also:
        lead += f", also under {listed([*found.also])}"
    deadlines = tuple(deadline or "no time" for deadline in found.deadlines)
    return Item(found.where, found.action.new.action.text, lead, deadlines)


def _overdue(found: Overdue) -> Item:
    action = found.bullet.action
    owners = dict.fromkeys(owner.name for owner in (*action.owners, *action.column_owners))
    lead = f"{listed([*owners])}, due" if owners else "Due"
    return Item(found.where, action.text, lead, (f"by {day(found.due)}",))


def _statement(found: StatementFinding) -> Item:
    trail = (_quoted(found.words),) if found.words else ()
    return Item(found.where, found.entry.statement.text, trail=trail)


def _action(found: ActionFinding) -> Item:
    assert found.action.old is not None  # it stood in the old review
    words = found.action.outcome.words
    return Item(found.where, found.action.old.action.text, trail=(_quoted(words),) if words else ())


def _changed(where: PairRef) -> Item:
    return Item(where, _new_text(where))


def _new_text(where: PairRef) -> str:
    return " ".join(entry.statement.text for entry in where.pair.new or where.pair.old)


def _quoted(words: str) -> str:
    return f"“{words}”"


_TOPICS: Sequence[tuple[str, str, str, Callable[[Any], Item]]] = (
    ("overdue", "Actions overdue", "No open action is overdue.", _overdue),
    ("put_off", "Actions put off", "No action was put off.", _put_off),
    ("reopened", "Reopened", "Nothing that was in place is a gap now.", _progress),
    ("slipped", "Slipped", "Nothing slipped.", _progress),
    ("unattended", "Gaps that nobody acts on", "Every gap has an action.", _statement),
    ("open", "Open in both years", "Nothing falls short in both years.", _progress),
    ("closed", "Closed", "Nothing that fell short is said to be in place now.", _progress),
    ("narrowed", "Narrowed", "Nothing narrowed.", _progress),
    ("done", "Actions done", "No words say that an action was done.", _action),
    (
        "overtaken",
        "Actions overtaken: the gap closed, and nothing says that they were done",
        "No action was overtaken.",
        _action,
    ),
    (
        "removed_actions",
        "Actions removed, and nothing says why",
        "No action was removed without a word.",
        _action,
    ),
    ("added", "Statements added", "No statement was added.", _changed),
    ("removed", "Statements removed", "No statement was removed.", _changed),
    (
        "not_told",
        "Statements of which it cannot be told whether they are in place",
        "Every statement says whether it is in place.",
        _statement,
    ),
)
