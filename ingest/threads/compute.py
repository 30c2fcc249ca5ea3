"""The threads of a series, drawn from its reviews: reviews and pins in, threads and rows out."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.compare.comparison import Bullet, Comparison, Entry, Pair
from ingest.compare.threads import Mark, Thread, ThreadPin, compare_series, threads
from ingest.store.series import HeldReview, Life, Lives, StoredPin
from ingest.store.to_rows import Row
from parsers.review import Review


class Drawn(NamedTuple):
    """A series: its reviews, each compared with the one before, and its threads."""

    reviews: tuple[Review, ...]
    comparisons: tuple[Comparison, ...]
    threads: tuple[Thread, ...]


def lives(held: Sequence[HeldReview], pins: Iterable[StoredPin]) -> Lives:
    """What the database keeps of a series: its threads, and what became of everything."""
    drawn = draw(held, pins)
    years = [*zip(pairwise(held), drawn.comparisons, strict=True)]
    return Lives(
        [_life(thread, held) for thread in drawn.threads],
        [row for (old, new), compared in years for row in _statement_rows(old, new, compared)],
        [row for (old, new), compared in years for row in _action_rows(old, new, compared)],
    )


def draw(held: Sequence[HeldReview], pins: Iterable[StoredPin]) -> Drawn:
    """Each review compared with the one before, and the threads that run through them."""
    reviews = tuple(each.review for each in held)
    said = [_thread_pin(pin) for pin in pins]
    comparisons = compare_series(reviews, said)
    lines = threads(reviews[0], comparisons, said) if reviews else ()
    return Drawn(reviews, comparisons, lines)


def _thread_pin(pin: StoredPin) -> ThreadPin:
    old, new = Mark(pin.from_year, pin.from_number), Mark(pin.to_year, pin.to_number)
    return ThreadPin(old, new, pin.is_together)


def _life(thread: Thread, held: Iterable[HeldReview]) -> Life:
    ids = {each.review.year: each.statements for each in held}
    return Life(thread.end, tuple(ids[s.year][s.entry.position - 1] for s in thread.steps))


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
    """Each statement of both sides with its closest successor or origin."""
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
        "score": _rounded(pair.score),
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
            "score": _rounded(pair.score),
            "links": pair.links,
            "from_times": ", ".join(pair.deadline.old),
            "to_times": ", ".join(pair.deadline.new),
            "outcome": pair.outcome.kind,
            "outcome_words": pair.outcome.words,
            "is_moved": pair.moved,
        }


def _action_id(bullet: Bullet | None, held: HeldReview) -> int | None:
    return bullet and held.actions[bullet.entry.position - 1][bullet.number - 1]


def _rounded(score: float | None) -> float | None:
    """As the JSON form has it, and the same on every machine."""
    return score if score is None else round(score, 2)
