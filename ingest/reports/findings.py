"""The findings of a series: what closed, slipped, was put off, is overdue or has no action.

Comparisons in, findings out, each with its pair of statements.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ingest.compare.actions.attention import unattended, written_after
from ingest.compare.actions.distinct_tasks import distinct_tasks
from ingest.compare.comparison import (
    ActionPair,
    BulletPlace,
    Comparison,
    Entry,
    OutcomeKind,
    Pair,
    Progress,
    ProgressKind,
    StatementChange,
)
from ingest.compare.threads import times_put_off, up_to
from ingest.reports.plan import OpenAction, plan
from ingest.reports.replaced_deadlines import replaced_deadlines


class PairRef(NamedTuple):
    """Where something was found: in which comparison, counted from 0, and in which pair."""

    step: int
    pair: Pair


class ProgressFinding(NamedTuple):
    """What became of a statement; `reviews` is in how many reviews running it fell short."""

    where: PairRef
    progress: Progress
    reviews: int = 1


class OpenFinding(NamedTuple):
    """An open action of the last review, as of a day.

    If it was put off, `deadlines` has its first deadline and each one that replaced it.
    """

    where: PairRef
    planned: OpenAction
    deadlines: tuple[str, ...] = ()


class StatementFinding(NamedTuple):
    """A statement of the last review, and the words of its judgement."""

    where: PairRef
    entry: Entry
    words: str


class ActionFinding(NamedTuple):
    """An action that asks for something, and what became of it."""

    where: PairRef
    action: ActionPair


class Findings(NamedTuple):
    """The findings by kind.

    Those that are overdue, put off, due soon, open, unattended or not told are of the last review;
    all others are of the whole series, the last step first.
    """

    overdue: tuple[OpenFinding, ...]
    put_off_again: tuple[OpenFinding, ...]
    put_off: tuple[OpenFinding, ...]
    reopened: tuple[ProgressFinding, ...]
    slipped: tuple[ProgressFinding, ...]
    unattended: tuple[StatementFinding, ...]
    due_soon: tuple[OpenFinding, ...]
    open: tuple[ProgressFinding, ...]
    closed: tuple[ProgressFinding, ...]
    narrowed: tuple[ProgressFinding, ...]
    done: tuple[ActionFinding, ...]
    overtaken: tuple[ActionFinding, ...]
    removed_actions: tuple[ActionFinding, ...]
    added: tuple[PairRef, ...]
    removed: tuple[PairRef, ...]
    not_told: tuple[StatementFinding, ...]


def findings(
    comparisons: Sequence[Comparison],
    today: date | None = None,
    history: Sequence[Comparison] = (),
) -> Findings:
    """The findings of a series of comparisons.

    How often an action was put off and how long a gap has been open is counted by `history`, the
    comparisons of all successive years up to the last; by default it is the series.
    """
    pairs = [
        PairRef(step, pair)
        for step, comparison in _latest_first(comparisons)
        for pair in comparison.pairs
    ]
    last = len(comparisons) - 1
    planned = _planned(comparisons, today, history or comparisons)
    put_off = sorted(planned, key=lambda found: -found.planned.times_put_off)
    return Findings(
        overdue=_by_day(planned, "is_overdue", "due"),
        put_off_again=tuple(each for each in put_off if each.planned.times_put_off > 1),
        put_off=tuple(each for each in put_off if each.planned.times_put_off == 1),
        reopened=_progressed(pairs, "reopened"),
        slipped=_progressed(pairs, "slipped"),
        unattended=tuple(_statements(comparisons, unattended(comparisons[-1].new))),
        due_soon=_by_day(planned, "is_due_soon", "next_day"),
        open=_open([*up_to(history, comparisons[0].old), *comparisons], last),
        closed=_progressed(pairs, "closed"),
        narrowed=_progressed(pairs, "narrowed"),
        done=_actions(comparisons, "done"),
        overtaken=_actions(comparisons, "overtaken"),
        removed_actions=_actions(comparisons, "removed"),
        added=_changed(pairs, "added"),
        removed=_changed(pairs, "removed"),
        not_told=tuple(_not_told(comparisons)),
    )


def _progressed(pairs: Sequence[PairRef], kind: ProgressKind) -> tuple[ProgressFinding, ...]:
    return tuple(
        ProgressFinding(where, where.pair.progress)
        for where in pairs
        if where.pair.progress and where.pair.progress.kind == kind
    )


def _changed(pairs: Sequence[PairRef], change: StatementChange) -> tuple[PairRef, ...]:
    return tuple(where for where in pairs if where.pair.change == change)


def _actions(comparisons: Sequence[Comparison], kind: OutcomeKind) -> tuple[ActionFinding, ...]:
    return tuple(
        ActionFinding(PairRef(step, pair), action)
        for step, comparison in _latest_first(comparisons)
        for pair, action in _tasks_with_pairs(comparison)
        if action.outcome.kind == kind
    )


def _tasks_with_pairs(comparison: Comparison) -> Iterator[tuple[Pair, ActionPair]]:
    """Each task, once, with the pair of statements that it belongs to."""
    pairs = {id(action): pair for pair in comparison.pairs for action in pair.actions}
    for action in distinct_tasks(comparison.actions()):
        yield pairs[id(action)], action


def _statements(
    comparisons: Sequence[Comparison], found: Sequence[Entry]
) -> Iterator[StatementFinding]:
    """Statements of the last review, each with its pair."""
    last = len(comparisons) - 1
    pairs = {entry.position: pair for pair in comparisons[-1].pairs for entry in pair.new}
    for entry in found:
        where = PairRef(last, pairs[entry.position])
        yield StatementFinding(where, entry, entry.statement.judgement.words)


def _not_told(comparisons: Sequence[Comparison]) -> Iterator[StatementFinding]:
    entries = [entry for pair in comparisons[-1].pairs for entry in pair.new]
    unclear = [entry for entry in entries if entry.statement.judgement.value == "unclear"]
    return _statements(comparisons, unclear)


def _open(comparisons: Sequence[Comparison], last: int) -> tuple[ProgressFinding, ...]:
    """The statements that fall short in both of the last two reviews, the longest open first."""
    reviews_running: dict[int, int] = {}  # by the position of a statement in the later review
    short: list[ProgressFinding] = []
    for comparison in comparisons:
        short = [
            ProgressFinding(
                PairRef(last, pair), pair.progress, 1 + _reviews_before(pair, reviews_running)
            )
            for pair in comparison.pairs
            if pair.progress and pair.progress.kind in {"open", "narrowed"}
        ]
        reviews_running = {
            entry.position: found.reviews for found in short for entry in found.where.pair.new
        }
    still_open = [found for found in short if found.progress.kind == "open"]
    return tuple(sorted(still_open, key=lambda found: -found.reviews))


def _reviews_before(pair: Pair, reviews_running: Mapping[int, int]) -> int:
    """In how many reviews running the old statements of a pair had fallen short."""
    return max(reviews_running.get(entry.position, 1) for entry in pair.old)


def open_actions(
    comparisons: Sequence[Comparison], today: date | None, history: Sequence[Comparison] = ()
) -> tuple[OpenAction, ...]:
    """The open actions of the last review, as of a day; how often they were put off by `history`.

    The default is the day after which that review was written.
    """
    last = comparisons[-1]
    added = (action.new for action in last.actions() if action.outcome.kind == "added")
    new = {bullet.place for bullet in added if bullet}
    times = times_put_off(history or comparisons)
    return plan(last.new, today or written_after(last.new), times, new)


def _planned(
    comparisons: Sequence[Comparison], today: date | None, history: Sequence[Comparison]
) -> list[OpenFinding]:
    last = len(comparisons) - 1
    pairs = {entry.position: pair for pair in comparisons[-1].pairs for entry in pair.new}
    deadlines = replaced_deadlines(history)
    return [
        OpenFinding(
            PairRef(last, pairs[each.bullet.entry.position]),
            each,
            _longest_deadlines(deadlines, each.places),
        )
        for each in open_actions(comparisons, today, history)
    ]


def _longest_deadlines(
    deadlines: Mapping[BulletPlace, tuple[str, ...]], places: Iterable[BulletPlace]
) -> tuple[str, ...]:
    """The deadlines of that one of the places that had most."""
    return max((deadlines.get(place, ()) for place in places), key=len)


def _by_day(found: Sequence[OpenFinding], flag: str, day: str) -> tuple[OpenFinding, ...]:
    """Those for which a field of OpenAction is true, sorted by another field, a day."""
    flagged = [each for each in found if getattr(each.planned, flag)]
    return tuple(sorted(flagged, key=lambda each: getattr(each.planned, day)))


def _latest_first(comparisons: Sequence[Comparison]) -> list[tuple[int, Comparison]]:
    return [*enumerate(comparisons)][::-1]
