"""What became of every statement and action from one review to another. Reviews in, values out.

Pure: no database, no file, no clock. numpy, rapidfuzz and scipy are loaded only here.
"""

from collections.abc import Iterable

from ingest.compare.comparison import Comparison, Pin
from ingest.compare.comparison_json import to_dict
from ingest.compare.matching.matching import match
from ingest.compare.pairing import pairs
from parsers.review import Review

__all__ = ["Comparison", "Pin", "compare", "to_dict"]


def compare(old: Review, new: Review, pins: Iterable[Pin] = ()) -> Comparison:
    """Compare two reviews, the earlier first. `pins` are a person's corrections to the matching.

    Every statement of both is in exactly one pair, every action in exactly one pair of actions.
    Swapping the reviews gives the same pairs, with their changes reversed.
    """
    return Comparison(old, new, pairs(old, new, match(old, new, tuple(pins))))
