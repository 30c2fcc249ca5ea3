"""The lists of a report: the findings in words, by topic. Findings in, topics out."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from ingest.reports.figures import Figure, TotalName, Totals
from ingest.reports.findings import Findings
from ingest.reports.items import (
    Item,
    action_item,
    changed_item,
    due_soon_item,
    overdue_item,
    progress_item,
    put_off_item,
    statement_item,
)
from ingest.reports.list_anchors import topic_anchor
from ingest.reports.plan import WITHIN_DAYS

DUE_SOON_TITLE = f"Actions {WITHIN_DAYS}"


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


_KINDS = (
    TopicKind(
        "overdue", "Actions overdue", "No open action is overdue.", "open actions", overdue_item
    ),
    TopicKind(
        "put_off_again",
        "Actions put off twice or more",
        "No action was put off twice or more.",
        "open actions",
        put_off_item,
    ),
    TopicKind(
        "reopened",
        "Reopened",
        "Nothing that was in place is a gap now.",
        "both years",
        progress_item,
        covers_all_years=True,
    ),
    TopicKind(
        "slipped", "Slipped", "Nothing slipped.", "both years", progress_item, covers_all_years=True
    ),
    TopicKind(
        "unattended",
        "Gaps that nobody acts on",
        "Every gap has an action or is linked to one.",
        "gaps",
        statement_item,
    ),
    TopicKind(
        "due_soon", DUE_SOON_TITLE, f"Nothing is {WITHIN_DAYS}.", "open actions", due_soon_item
    ),
    TopicKind(
        "put_off",
        "Actions put off once",
        "No action was put off once.",
        "open actions",
        put_off_item,
    ),
    TopicKind(
        "open",
        "Open in both years",
        "Nothing falls short in both years.",
        "both years",
        progress_item,
    ),
    TopicKind(
        "closed",
        "Closed",
        "Nothing that fell short is said to be in place now.",
        "both years",
        progress_item,
        covers_all_years=True,
    ),
    TopicKind(
        "narrowed",
        "Narrowed",
        "Nothing narrowed.",
        "both years",
        progress_item,
        covers_all_years=True,
    ),
    TopicKind(
        "done",
        "Actions done",
        "No words say that an action was done.",
        "earlier actions",
        action_item,
        covers_all_years=True,
    ),
    TopicKind(
        "overtaken",
        "Actions overtaken, and nothing says that they were done",
        "No action was overtaken.",
        "earlier actions",
        action_item,
        covers_all_years=True,
    ),
    TopicKind(
        "removed_actions",
        "Actions removed, and nothing says why",
        "No action was removed without a word.",
        "earlier actions",
        action_item,
        covers_all_years=True,
    ),
    TopicKind(
        "added",
        "Statements added",
        "No statement was added.",
        "later statements",
        changed_item,
        covers_all_years=True,
    ),
    TopicKind(
        "removed",
        "Statements removed",
        "No statement was removed.",
        "earlier statements",
        changed_item,
        covers_all_years=True,
    ),
    TopicKind(
        "not_told",
        "Statements not told: neither a rating nor their words say how they stand",
        "Every statement says how it stands.",
        "later statements",
        statement_item,
    ),
)
