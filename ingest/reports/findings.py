"""What matters most in a series: what closed, reopened, was put off, or has no action.

Comparisons in, findings out, each with the pair of statements where it stands.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.compare.comparison import (
    ActionPair,
    Comparison,
    Entry,
    Pair,
    Progress,
    ProgressKind,
    StatementChange,
)
from ingest.compare.threads import Place, times_put_off
from ingest.reports.words import asks
from parsers.meaning.judgement import judge


class Spot(NamedTuple):
    """Where something was found: in which comparison, counted from 0, and in which pair."""

    step: int
    pair: Pair


class Gap(NamedTuple):
    """A gap of which the wording says what became of it; `reviews` have named it one by one."""

    spot: Spot
    progress: Progress
    reviews: int = 1


class PutOff(NamedTuple):
    """An action of the last review that was put off, how often, and its deadlines one by one."""

    spot: Spot
    action: ActionPair
    times: int
    deadlines: tuple[str, ...]


class Unattended(NamedTuple):
    """A statement that says itself that something is missing, and that has no action."""

    spot: Spot
    entry: Entry
    words: str


class Deed(NamedTuple):
    """An action that asks for something, and where it is or was."""

    spot: Spot
    action: ActionPair


class Findings(NamedTuple):
    """All that was found. Of gaps that are open, of what is put off and of what has no action, it
    is what the last review shows; all else is of the whole series, in its order.
    """

    closed: tuple[Gap, ...]
    narrowed: tuple[Gap, ...]
    reopened: tuple[Gap, ...]
    put_off: tuple[PutOff, ...]
    open: tuple[Gap, ...]
    unattended: tuple[Unattended, ...]
    done: tuple[Deed, ...]
    dropped: tuple[Deed, ...]
    new: tuple[Spot, ...]
    left_out: tuple[Spot, ...]


def findings(comparisons: Sequence[Comparison]) -> Findings:
    """The findings of a series; of a single comparison where it is of one."""
    last = len(comparisons) - 1
    spots = [Spot(step, p) for step, comparison in enumerate(comparisons) for p in comparison.pairs]
    gone = [Deed(spot, action) for spot in spots for action in gone_actions(spot.pair)]
    return Findings(
        closed=_gaps(spots, "closed"),
        narrowed=_gaps(spots, "narrowed"),
        reopened=_gaps(spots, "reopened"),
        put_off=tuple(sorted(_put_off(comparisons), key=lambda found: -found.times)),
        open=_open(comparisons),
        unattended=tuple(
            Unattended(Spot(last, pair), *found)
            for pair in comparisons[-1].pairs
            for found in unattended(pair)
        ),
        done=tuple(deed for deed in gone if deed.action.done),
        dropped=tuple(deed for deed in gone if not deed.action.done),
        new=_changed(spots, "added"),
        left_out=_changed(spots, "removed"),
    )


def unattended(pair: Pair) -> Iterator[tuple[Entry, str]]:
    """The new statements that name a gap and have no action, each with the words that name it."""
    for entry in pair.new:
        text, extra, actions = entry.statement.text, entry.statement.extra, entry.statement.actions
        rating = next((cell for name, cell in extra.items() if "rag" in name.casefold()), "")
        judged = judge(text, rating)
        if judged.value in {"partly", "gap"} and not any(map(asks, actions)):
            yield entry, judged.words


def gone_actions(pair: Pair) -> Iterator[ActionPair]:
    """The actions that stand no more, but for bullets that asked for nothing."""
    for action in pair.actions:
        if action.old and not action.new and asks(action.old.action):
            yield action


def _gaps(spots: Sequence[Spot], kind: ProgressKind) -> tuple[Gap, ...]:
    return tuple(
        Gap(spot, spot.pair.progress)
        for spot in spots
        if spot.pair.progress and spot.pair.progress.kind == kind
    )


def _changed(spots: Sequence[Spot], change: StatementChange) -> tuple[Spot, ...]:
    return tuple(spot for spot in spots if spot.pair.change == change)


def _open(comparisons: Sequence[Comparison]) -> tuple[Gap, ...]:
    """The gaps that the last two reviews name, those that are open longest first."""
    named: dict[int, int] = {}
    found: list[Gap] = []
    for step, comparison in enumerate(comparisons):
        found = [
            Gap(
                Spot(step, pair), pair.progress, 1 + max(named.get(e.position, 1) for e in pair.old)
            )
            for pair in comparison.pairs
            if pair.progress and pair.progress.kind in {"open", "narrowed"}
        ]
        named = {entry.position: gap.reviews for gap in found for entry in gap.spot.pair.new}
    still = [gap for gap in found if gap.progress.kind == "open"]
    return tuple(sorted(still, key=lambda gap: -gap.reviews))


def _put_off(comparisons: Sequence[Comparison]) -> Iterator[PutOff]:
    times, deadlines = times_put_off(comparisons), _deadlines(comparisons)
    for pair in comparisons[-1].pairs:
        for action in pair.actions:
            place = _place(action)
            if place in times:
                spot = Spot(len(comparisons) - 1, pair)
                yield PutOff(spot, action, times[place], deadlines[place])


def _deadlines(comparisons: Sequence[Comparison]) -> dict[Place, tuple[str, ...]]:
    """The deadlines of each action that was put off: the first, and each to which it was put."""
    known: dict[Place, tuple[str, ...]] = {}
    for comparison in comparisons:
        carried: dict[Place, tuple[str, ...]] = {}
        for action in comparison.actions():
            if action.old and action.new:
                before = known.get((action.old.entry.position, action.old.number), ())
                carried[_place(action)] = before
                if action.rolled_on:
                    old, new = changed_times(action)
                    carried[_place(action)] = (*(before or (old,)), new)
        known = carried
    return known


def changed_times(action: ActionPair) -> tuple[str, str]:
    """The times that only the old or only the new text has: `annually, T4 2020` has one."""
    old, new = action.deadline.old, action.deadline.new
    return ", ".join(t for t in old if t not in new), ", ".join(t for t in new if t not in old)


def _place(action: ActionPair) -> Place:
    return (action.new.entry.position, action.new.number) if action.new else (0, 0)
