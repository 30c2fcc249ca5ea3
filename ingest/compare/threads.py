"""The thread of every statement over the years. Reviews and comparisons in, threads out.

A thread has one statement per year. In a split the most similar part continues the thread, and each
other part begins a new one; in a merger the other threads end.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from ingest.compare import Comparison, compare, compare_over
from ingest.compare.comparison import BulletPlace, Entry, Pair, Pin, StatementChange, entries
from ingest.compare.pairing import statement_change
from parsers.review import Review


class Mark(NamedTuple):
    """A statement of a year, as in `2020:2.9`."""

    year: int | None
    name: str


class ThreadPin(NamedTuple):
    """A person's decision on two statements of different years: the same statement, or not."""

    old: Mark
    new: Mark
    together: bool = True


class Step(NamedTuple):
    """A statement in a year of its thread. `change` is since the step before; first: added."""

    year: int | None
    entry: Entry
    change: StatementChange

    @property
    def mark(self) -> Mark:
        """Its year and its name."""
        return Mark(self.year, self.entry.name)


class Thread(NamedTuple):
    """A statement over the years. `origins` are the statements it was split from, if any.

    `end` says how it ended: current (it stands in the last review), removed, or merged into
    `merged_into`.
    """

    steps: tuple[Step, ...]
    end: Literal["current", "removed", "merged"] = "current"
    origins: tuple[Mark, ...] = ()
    merged_into: tuple[Mark, ...] = ()

    def holds(self, year: int | None, position: int) -> bool:
        """Whether the statement at this position of that year's review is one of its steps."""
        return (year, position) in {(step.year, step.entry.position) for step in self.steps}


Compare = Callable[[Review, Review, Iterable[Pin]], Comparison]


def compare_series(
    reviews: Sequence[Review], pins: Iterable[ThreadPin] = (), compared: Compare = compare
) -> tuple[Comparison, ...]:
    """Each review, in the order of the years, compared with the one before."""
    known = tuple(pins)
    return tuple(
        compared(old, new, _pins_between(known, old, new)) for old, new in pairwise(reviews)
    )


def compare_ends(comparisons: Sequence[Comparison], pins: Iterable[ThreadPin] = ()) -> Comparison:
    """The first review of a compared series with the last, along the threads in between."""
    old, new = comparisons[0].old, comparisons[-1].new
    return compare_over(comparisons, _pins_between(pins, old, new))


def threads(
    first: Review, comparisons: Iterable[Comparison], pins: Iterable[ThreadPin] = ()
) -> tuple[Thread, ...]:
    """The threads of a series that begins with a review, in the order in which they begin.

    A pin over years in which the statement was left out joins two threads.
    """
    ended: list[Thread] = []
    current = {
        entry.position: Thread((Step(first.year, entry, "added"),)) for entry in entries(first)
    }
    for comparison in comparisons:
        years = comparison.old.year, comparison.new.year
        carried: dict[int, Thread] = {}
        for pair in comparison.pairs:
            continued, over = _continue_threads(pair, current, years)
            carried |= continued
            ended += over
        current = carried
    all_threads = [*ended, *current.values()]
    for pin in pins:
        if pin.together:
            all_threads = _rejoined(all_threads, pin)
    return tuple(sorted(all_threads, key=_beginning))


def up_to(comparisons: Sequence[Comparison], review: Review) -> Sequence[Comparison]:
    """The comparisons of a series up to the one with this as its newer review; none without it."""
    ends = [n for n, each in enumerate(comparisons, 1) if each.new is review]
    return comparisons[: ends[0]] if ends else ()


def times_put_off(comparisons: Iterable[Comparison]) -> dict[BulletPlace, int]:
    """For each action of the last review how often its deadline was put off since the first."""
    counts: dict[BulletPlace, int] = {}
    for comparison in comparisons:
        carried: dict[BulletPlace, int] = {}
        for pair in comparison.actions():
            if pair.old and pair.new:
                count = counts.get(pair.old.place, 0) + pair.is_put_off
                carried[pair.new.place] = max(count, carried.get(pair.new.place, 0))
        counts = carried
    return {place: count for place, count in counts.items() if count}


def _pins_between(pins: Iterable[ThreadPin], old: Review, new: Review) -> list[Pin]:
    return [
        Pin(pin.old.name, pin.new.name, pin.together)
        for pin in pins
        if (pin.old.year, pin.new.year) == (old.year, new.year)
    ]


def _continue_threads(
    pair: Pair, current: dict[int, Thread], years: tuple[int | None, int | None]
) -> tuple[dict[int, Thread], list[Thread]]:
    """The threads that continue from a pair, by position in the new review, and those that end."""
    before, after = years
    origins = tuple(Mark(before, entry.name) for entry in pair.old)
    successors = tuple(Mark(after, entry.name) for entry in pair.new)
    begun = {
        entry.position: Thread((Step(after, entry, pair.change),), origins=origins)
        for entry in pair.new
    }
    over = {entry.position: current[entry.position] for entry in pair.old}
    if pair.main_couple:
        old, new = pair.main_couple
        thread = over.pop(old.position)
        step = Step(after, new, pair.change)
        begun[new.position] = thread._replace(steps=(*thread.steps, step))
    end: Literal["removed", "merged"] = "merged" if pair.new else "removed"
    return begun, [thread._replace(end=end, merged_into=successors) for thread in over.values()]


def _rejoined(threads: list[Thread], pin: ThreadPin) -> list[Thread]:
    """The threads, with the removed one and the added one joined that a pin names, if any."""
    before = next((thread for thread in threads if _was_removed_at(thread, pin.old)), None)
    after = next((thread for thread in threads if _was_added_at(thread, pin.new)), None)
    if before is None or after is None:
        return threads
    left, back = before.steps[-1], after.steps[0]
    step = back._replace(change=statement_change([left.entry], [back.entry]))
    joined = after._replace(steps=(*before.steps, step, *after.steps[1:]), origins=before.origins)
    return [*(t for t in threads if t is not before and t is not after), joined]


def _was_removed_at(thread: Thread, last: Mark) -> bool:
    return thread.end == "removed" and thread.steps[-1].mark == last


def _was_added_at(thread: Thread, first: Mark) -> bool:
    return not thread.origins and thread.steps[0].mark == first


def _beginning(thread: Thread) -> tuple[int, int]:
    first = thread.steps[0]
    return first.year or 0, first.entry.position
