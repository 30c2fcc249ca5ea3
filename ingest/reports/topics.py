"""The findings in words, topic by topic, as every format tells them. Findings in, topics out."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ingest.compare.progress.progress import judged_together
from ingest.reports.figures import Figure, WholeName, Wholes
from ingest.reports.findings import (
    ActionFinding,
    Findings,
    OpenFinding,
    PairRef,
    ProgressFinding,
    StatementFinding,
)
from ingest.reports.places import of_years
from ingest.reports.plan import WITHIN_DAYS, owners_of
from ingest.reports.words import JUDGEMENT, day, listed, times

DUE_SOON_TITLE = f"Actions {WITHIN_DAYS}"
MIN_REVIEWS_RUNNING = 3  # from so many reviews on it is worth saying how long something is open


class Item(NamedTuple):
    """A finding: where it stands, its text, and what shows it, as a lead and words one by one.

    `brief` says the same in a word or two, where there is little room.
    """

    where: PairRef
    text: str
    lead: str = ""
    trail: tuple[str, ...] = ()
    brief: str = ""

    @property
    def shown(self) -> str:
        """What shows it, in a line."""
        return ": ".join(filter(None, [self.lead, " → ".join(self.trail)]))


class Topic(NamedTuple):
    """The findings of a kind, with a title; `nothing` is what to say where there are none.

    `is_of_all_years` where they are of every step of a series, the last one first, not of the last
    review alone. `figures` say of how many they are, for each step.
    """

    key: str
    title: str
    nothing: str
    is_of_all_years: bool
    items: tuple[Item, ...]
    figures: tuple[Figure, ...]

    @property
    def has_parts(self) -> bool:
        """Whether its items stand under the years that they are of, each with its figure."""
        return self.is_of_all_years and len(self.figures) > 1

    @property
    def beside(self) -> str:
        """`(5 of 28 statements in both years)`, unless its parts say it; empty without items."""
        return f"({self.figures[-1]})" if self.items and not self.has_parts else ""

    @property
    def heading(self) -> str:
        """`Closed (5 of 28 statements in both years)`."""
        return f"{self.title} {self.beside}".strip()

    def anchor(self, step: int) -> str:
        """Where on a page the items of a step stand."""
        return of_years(self.key, step) if self.is_of_all_years else self.key

    def by_step(self) -> tuple[tuple[int, tuple[Item, ...]], ...]:
        """The items of each step that has any."""
        steps = dict.fromkeys(item.where.step for item in self.items)
        return tuple((step, self.of_step(step)) for step in steps)

    def of_step(self, step: int) -> tuple[Item, ...]:
        """The items of a step."""
        return tuple(item for item in self.items if item.where.step == step)


def topics(findings: Findings, wholes: Sequence[Wholes]) -> tuple[Topic, ...]:
    """Always the same topics in the same order: what needs a decision stands first.

    `wholes` are those of each step of the series.
    """
    return tuple(
        _topic(key, title, nothing, tuple(map(item, getattr(findings, key))), wholes)
        for key, title, nothing, item in _TOPICS
    )


def _topic(
    key: str, title: str, nothing: str, items: tuple[Item, ...], wholes: Sequence[Wholes]
) -> Topic:
    name, is_of_all_years = _CHOSEN_FROM[key], key in _OF_ALL_YEARS
    counts = Counter(item.where.step for item in items)
    figures = tuple(whole[name].figure(counts[n]) for n, whole in enumerate(wholes))
    return Topic(key, title, nothing, is_of_all_years, items, figures)


def _progress(found: ProgressFinding) -> Item:
    progress = found.progress
    is_long = found.reviews >= MIN_REVIEWS_RUNNING
    lead = f"In {found.reviews} reviews running" if is_long else ""
    trail = _quoted(progress.old_words), _quoted(progress.new_words)
    sides = found.where.pair.old, found.where.pair.new
    judged = [JUDGEMENT[judged_together(side).value].lower() for side in sides]
    return Item(found.where, _new_text(found.where), lead, trail, " → ".join(judged))


def _put_off(found: OpenFinding) -> Item:
    action = found.planned
    lead = f"{_who(action.owners)}put off {times(action.times_put_off)}{_also(action.also)}"
    deadlines = tuple(deadline or "no date" for deadline in found.deadlines)
    return Item(found.where, action.text, _capitalised(lead), deadlines)


def _overdue(found: OpenFinding) -> Item:
    action = found.planned
    assert action.due is not None  # else it would not be overdue
    put_off = f", put off {times(action.times_put_off)}" if action.times_put_off else ""
    lead = f"{_who(action.owners)}since {day(action.due)}{put_off}{_also(action.also)}"
    return Item(found.where, action.text, _capitalised(lead))


def _due_soon(found: OpenFinding) -> Item:
    action = found.planned
    assert action.next_day is not None  # else it would not be due soon
    lead = f"{_who(action.owners)}by {day(action.next_day)}{_also(action.also)}"
    return Item(found.where, action.text, _capitalised(lead))


def _who(owners: Sequence[str]) -> str:
    return f"{listed([*owners])}, " if owners else ""


def _also(statements: Sequence[str]) -> str:
    return f", also under {listed([*statements])}" if statements else ""


def _capitalised(text: str) -> str:
    """A lead that begins a line; an owner's name stays as it is written."""
    return text[:1].upper() + text[1:]


def _statement(found: StatementFinding) -> Item:
    trail = (_quoted(found.words),) if found.words else ()
    return Item(found.where, found.entry.statement.text, trail=trail)


def _action(found: ActionFinding) -> Item:
    assert found.action.old is not None  # it stood in the old review
    action, words = found.action.old.action, found.action.outcome.words
    trail = (_quoted(words),) if words else ()
    return Item(found.where, action.text, listed([*owners_of(action)]), trail)


def _changed(where: PairRef) -> Item:
    return Item(where, _new_text(where))


def _new_text(where: PairRef) -> str:
    return " ".join(entry.statement.text for entry in where.pair.new or where.pair.old)


def _quoted(words: str) -> str:
    return f"“{words}”"


_TOPICS: Sequence[tuple[str, str, str, Callable[[Any], Item]]] = (
    ("overdue", "Actions overdue", "No open action is overdue.", _overdue),
    (
        "put_off_again",
        "Actions put off twice or more",
        "No action was put off twice or more.",
        _put_off,
    ),
    ("reopened", "Reopened", "Nothing that was in place is a gap now.", _progress),
    ("slipped", "Slipped", "Nothing slipped.", _progress),
    ("unattended", "Gaps that nobody acts on", "Every gap has an action.", _statement),
    ("due_soon", DUE_SOON_TITLE, f"Nothing is {WITHIN_DAYS}.", _due_soon),
    ("put_off", "Actions put off once", "No action was put off once.", _put_off),
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
        "Statements not told: neither a rating nor their words say how they stand",
        "Every statement says how it stands.",
        _statement,
    ),
)

_OF_ALL_YEARS = frozenset(
    "reopened slipped closed narrowed done overtaken removed_actions added removed".split()
)

_CHOSEN_FROM: Mapping[str, WholeName] = {
    "overdue": "open actions",
    "due_soon": "open actions",
    "put_off_again": "open actions",
    "put_off": "open actions",
    "done": "earlier actions",
    "overtaken": "earlier actions",
    "removed_actions": "earlier actions",
    "reopened": "both years",
    "slipped": "both years",
    "open": "both years",
    "closed": "both years",
    "narrowed": "both years",
    "unattended": "gaps",
    "added": "later statements",
    "removed": "earlier statements",
    "not_told": "later statements",
}
