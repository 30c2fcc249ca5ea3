"""What became of every statement and action from one review to another. Reviews in, values out.

Pure: no database, no file, no clock. numpy, rapidfuzz and scipy are loaded only here.
"""

from collections.abc import Iterable, Sequence

from ingest.compare.comparison import Comparison, Pin
from ingest.compare.comparison_json import to_dict
from ingest.compare.matching.following import follow
from ingest.compare.matching.matching import match
from ingest.compare.pairing import pairs
from parsers.review import Review

__all__ = ["Comparison", "Pin", "compare", "compare_over", "to_dict"]


def compare(old: Review, new: Review, pins: Iterable[Pin] = ()) -> Comparison:
    """Compare two reviews, the earlier first. `pins` are a person's corrections to the matching.

    Every statement of both is in exactly one pair, every action in exactly one pair of actions.
    Swapping the reviews gives the same pairs, with their changes reversed.
    """
    return Comparison(old, new, pairs(old, new, match(old, new, tuple(pins))))


def compare_over(comparisons: Sequence[Comparison], pins: Iterable[Pin] = ()) -> Comparison:
    """The first review of successive comparisons compared with the last, statement by statement as
    they became one another in between. `pins` are those of the first and the last year.
    """
    if len(comparisons) == 1:
        return comparisons[0]
    old, new = comparisons[0].old, comparisons[-1].new
    return Comparison(old, new, pairs(old, new, follow(comparisons, tuple(pins))))
