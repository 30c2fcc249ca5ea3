"""The lists of a report: the findings in words, by topic. Findings in, topics out."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from ingest.compare.progress.progress import judged_together
from ingest.reports.figures import Figure, TotalName, Totals
from ingest.reports.findings import (
    ActionFinding,
    Findings,
    OpenFinding,
    PairRef,
    ProgressFinding,
    StatementFinding,
)
from ingest.reports.list_anchors import topic_anchor
from ingest.reports.plan import WITHIN_DAYS, who_and_when
from ingest.reports.words import (
    JUDGEMENT,
    joined_with_and,
    long_date,
    progress_quotes,
    times_text,
)

DUE_SOON_TITLE = f"Actions {WITHIN_DAYS}"
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


class TopicKind(NamedTuple):
    """What is always the same of a topic: its `total` is what each figure is one of.

    `key` is the field of `Findings`, and `item` makes an item of a finding in it.
    """

    key: str
    title: str
    nothing: str
    total: TotalName
    item: Callable[[Any], Item]
    covers_all_years: bool = False


class Topic(NamedTuple):
    """The findings of a kind, with a title; `nothing` is the sentence for an empty list.

    `covers_all_years` if the items are of every step of a series, the last step first, rather than
    of the last review alone. `figures` has one figure for each step.
    """

    key: str
    title: str
    nothing: str
    covers_all_years: bool
    items: tuple[Item, ...]
    figures: tuple[Figure, ...]

    @property
    def is_split_by_step(self) -> bool:
        """Whether its items stand under a heading for each step, with its figure."""
        return self.covers_all_years and len(self.figures) > 1

    @property
    def figure_text(self) -> str:
        """`(5 of 28 statements in both years)`; empty without items or if each step has its own."""
        return f"({self.figures[-1]})" if self.items and not self.is_split_by_step else ""

    @property
    def heading(self) -> str:
        """`Closed (5 of 28 statements in both years)`."""
        return f"{self.title} {self.figure_text}".strip()

    def anchor(self, step: int) -> str:
        """The anchor of the items of a step."""
        return topic_anchor(self.key, step) if self.covers_all_years else self.key

    def by_step(self) -> tuple[tuple[int, tuple[Item, ...]], ...]:
        """Each step that has items, with its items."""
        steps = dict.fromkeys(item.where.step for item in self.items)
        return tuple((step, self.items_of(step)) for step in steps)

    def items_of(self, step: int) -> tuple[Item, ...]:
        """The items of a step."""
        return tuple(item for item in self.items if item.where.step == step)


def topics(findings: Findings, totals: Sequence[Totals]) -> tuple[Topic, ...]:
    """Always the same topics in the same order: those that need a decision come first.

    `totals` has the totals of each step of the series.
    """
    return tuple(_topic(kind, getattr(findings, kind.key), totals) for kind in _KINDS)


def _topic(kind: TopicKind, found: Iterable[Any], totals: Sequence[Totals]) -> Topic:
    items = tuple(map(kind.item, found))
    counts = Counter(item.where.step for item in items)
    figures = tuple(total[kind.total].figure(counts[n]) for n, total in enumerate(totals))
    return Topic(kind.key, kind.title, kind.nothing, kind.covers_all_years, items, figures)


def _progress(found: ProgressFinding) -> Item:
    progress = found.progress
    is_long = found.reviews >= MIN_REVIEWS_RUNNING
    lead = f"In {found.reviews} reviews running" if is_long else ""
    trail = progress_quotes(progress)
    sides = found.where.pair.old, found.where.pair.new
    judged = [JUDGEMENT[judged_together(side).value].lower() for side in sides]
    return Item(found.where, _new_text(found.where), lead, trail, " → ".join(judged))


def _put_off(found: OpenFinding) -> Item:
    action = found.planned
    lead = f"{_who(action.owners)}put off {times_text(action.times_put_off)}{_also(action.also)}"
    deadlines = tuple(deadline or "no date" for deadline in found.deadlines)
    return Item(found.where, action.text, _capitalised(lead), deadlines)


def _overdue(found: OpenFinding) -> Item:
    action = found.planned
    assert action.due is not None  # else it would not be overdue
    put_off = f", put off {times_text(action.times_put_off)}" if action.times_put_off else ""
    lead = f"{_who(action.owners)}since {long_date(action.due)}{put_off}{_also(action.also)}"
    return Item(found.where, action.text, _capitalised(lead))


def _due_soon(found: OpenFinding) -> Item:
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


def _statement(found: StatementFinding) -> Item:
    trail = (_quoted(found.words),) if found.words else ()
    return Item(found.where, found.entry.statement.text, trail=trail)


def _action(found: ActionFinding) -> Item:
    assert found.action.old is not None  # it stood in the old review
    action, words = found.action.old.action, found.action.outcome.words
    trail = (_quoted(words),) if words else ()
    lead = _capitalised(who_and_when(action))
    return Item(found.where, action.text, lead, trail)


def _changed(where: PairRef) -> Item:
    return Item(where, _new_text(where))


def _new_text(where: PairRef) -> str:
    return " ".join(entry.statement.text for entry in where.pair.new or where.pair.old)


def _quoted(words: str) -> str:
    return f"“{words}”"


_KINDS = (
    TopicKind("overdue", "Actions overdue", "No open action is overdue.", "open actions", _overdue),
    TopicKind(
        "put_off_again",
        "Actions put off twice or more",
        "No action was put off twice or more.",
        "open actions",
        _put_off,
    ),
    TopicKind(
        "reopened",
        "Reopened",
        "Nothing that was in place is a gap now.",
        "both years",
        _progress,
        covers_all_years=True,
    ),
    TopicKind(
        "slipped", "Slipped", "Nothing slipped.", "both years", _progress, covers_all_years=True
    ),
    TopicKind(
        "unattended",
        "Gaps that nobody acts on",
        "Every gap has an action or is linked to one.",
        "gaps",
        _statement,
    ),
    TopicKind("due_soon", DUE_SOON_TITLE, f"Nothing is {WITHIN_DAYS}.", "open actions", _due_soon),
    TopicKind(
        "put_off", "Actions put off once", "No action was put off once.", "open actions", _put_off
    ),
    TopicKind(
        "open", "Open in both years", "Nothing falls short in both years.", "both years", _progress
    ),
    TopicKind(
        "closed",
        "Closed",
        "Nothing that fell short is said to be in place now.",
        "both years",
        _progress,
        covers_all_years=True,
    ),
    TopicKind(
        "narrowed", "Narrowed", "Nothing narrowed.", "both years", _progress, covers_all_years=True
    ),
    TopicKind(
        "done",
        "Actions done",
        "No words say that an action was done.",
        "earlier actions",
        _action,
        covers_all_years=True,
    ),
    TopicKind(
        "overtaken",
        "Actions overtaken, and nothing says that they were done",
        "No action was overtaken.",
        "earlier actions",
        _action,
        covers_all_years=True,
    ),
    TopicKind(
        "removed_actions",
        "Actions removed, and nothing says why",
        "No action was removed without a word.",
        "earlier actions",
        _action,
        covers_all_years=True,
    ),
    TopicKind(
        "added",
        "Statements added",
        "No statement was added.",
        "later statements",
        _changed,
        covers_all_years=True,
    ),
    TopicKind(
        "removed",
        "Statements removed",
        "No statement was removed.",
        "earlier statements",
        _changed,
        covers_all_years=True,
    ),
    TopicKind(
        "not_told",
        "Statements not told: neither a rating nor their words say how they stand",
        "Every statement says how it stands.",
        "later statements",
        _statement,
    ),
)
