"""Compares the reviews of a series year by year: reviews and pins in, comparisons and rows out."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ingest.compare import compare
from ingest.compare.comparison import Bullet, Comparison, Entry, Pair, rounded
from ingest.compare.threads import (
    Compare,
    Mark,
    Thread,
    ThreadPin,
    compare_ends,
    compare_series,
    threads,
)
from ingest.store.rows.to_rows import Row
from ingest.store.series import HeldReview, StoredPin, YearPair
from parsers.review import Review


class ComparedSeries(NamedTuple):
    """A series: its reviews, each compared with the one before, and its threads."""

    reviews: tuple[Review, ...]
    comparisons: tuple[Comparison, ...]
    threads: tuple[Thread, ...]


def compared_series(
    held: Sequence[HeldReview], pins: Iterable[StoredPin], compared: Compare = compare
) -> ComparedSeries:
    """Each review compared with the one before, and the threads that run through them."""
    reviews = tuple(each.review for each in held)
    thread_pins = [_thread_pin(pin) for pin in pins]
    comparisons = compare_series(reviews, thread_pins, compared)
    found = threads(reviews[0], comparisons, thread_pins) if reviews else ()
    return ComparedSeries(reviews, comparisons, found)


def compared_ends(comparisons: Sequence[Comparison], pins: Iterable[StoredPin]) -> Comparison:
    """The first review of a compared series with the last."""
    return compare_ends(comparisons, map(_thread_pin, pins))


def year_pair(
    held: Sequence[HeldReview], pins: Iterable[StoredPin], compared: Compare = compare
) -> YearPair:
    """The first of the reviews of successive years compared with the last, as rows for the
    database."""
    known = tuple(pins)
    comparison = compared_ends(compared_series(held, known, compared).comparisons, known)
    old, new = held[0], held[-1]
    return YearPair([*_statement_rows(old, new, comparison)], [*_action_rows(old, new, comparison)])


def _thread_pin(pin: StoredPin) -> ThreadPin:
    old, new = Mark(pin.from_year, pin.from_number), Mark(pin.to_year, pin.to_number)
    return ThreadPin(old, new, pin.is_together)


def _statement_rows(old: HeldReview, new: HeldReview, comparison: Comparison) -> Iterator[Row]:
    for position, pair in enumerate(comparison.pairs, 1):
        for before, after in _couples(pair):
            yield {
                "from_review_id": old.id,
                "to_review_id": new.id,
                "position": position,
                "from_statement_id": before and old.statements[before.position - 1],
                "to_statement_id": after and new.statements[after.position - 1],
                "is_main": not pair.main_couple or (before, after) == pair.main_couple,
                **_what_changed(pair),
            }


def _couples(pair: Pair) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Each statement of both sides with its closest counterpart."""
    if pair.main_couple is None:
        yield (pair.old or (None,))[0], (pair.new or (None,))[0]
        return
    before, after = pair.main_couple
    yield pair.main_couple
    yield from ((entry, after) for entry in pair.old if entry is not before)
    yield from ((before, entry) for entry in pair.new if entry is not after)


def _what_changed(pair: Pair) -> Row:
    kind, from_words, to_words = pair.progress or (None, None, None)
    return {
        "change": pair.change,
        "is_renumbered": pair.renumbered,
        "is_moved": pair.moved_section,
        "score": rounded(pair.score),
        "reason": pair.reason,
        "progress": kind,
        "from_words": from_words,
        "to_words": to_words,
    }


def _action_rows(old: HeldReview, new: HeldReview, comparison: Comparison) -> Iterator[Row]:
    for pair in comparison.actions():
        yield {
            "from_review_id": old.id,
            "to_review_id": new.id,
            "from_action_id": _action_id(pair.old, old),
            "to_action_id": _action_id(pair.new, new),
            "change": pair.change,
            "score": rounded(pair.score),
            "links": pair.links,
            "from_times": ", ".join(pair.deadline.old),
            "to_times": ", ".join(pair.deadline.new),
            "outcome": pair.outcome.kind,
            "outcome_words": pair.outcome.words,
            "is_moved": pair.moved,
        }


def _action_id(bullet: Bullet | None, held: HeldReview) -> int | None:
    return bullet and held.actions[bullet.entry.position - 1][bullet.number - 1]
