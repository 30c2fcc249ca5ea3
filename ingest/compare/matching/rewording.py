"""Statements that were reworded, split or merged. Reviews and known matches in, more matches out.

First the best assignment of couples overall, then the further parts of splits and mergers. If
that recognises much of both reviews, the rest is tried again with lower thresholds.
"""

from collections.abc import Mapping, Sequence

from ingest.compare.matching.couple_search import SURE, CoupleSearch, Thresholds
from ingest.compare.matching.matches import Couple, Match, closest_couples
from ingest.compare.matching.parts import Part
from ingest.compare.matching.review_pair import ReviewPair

# Below the first share of recognised statements, two reviews may have nothing in common; above the
# second, little evidence suffices for the rest. Measured: at least 0.78 in fifteen series, at most
# 0.44 between reviews of different trusts about the same subjects, mostly below 0.3.
_LOW_SHARE_RECOGNISED, _HIGH_SHARE_RECOGNISED = 0.35, 0.6

# Below these scores and SURE more couples and parts were wrong than right in fifteen series.
LIKELY = Thresholds(0.5, 0.6)
STRICT = Thresholds(0.95, 0.8)  # if hardly any statement is recognised
LENIENT = Thresholds(0.12, 0.6)  # if most statements are recognised


def reworded(
    reviews: ReviewPair, matches: Sequence[Match], apart: frozenset[Couple]
) -> list[Match]:
    """Matches of the statements not matched yet; no couple in `apart` is in one."""
    candidates = sorted(_candidates(reviews, *reviews.unmatched(matches)) - apart)
    if not candidates:
        return []
    search = CoupleSearch(reviews, closest_couples(matches), candidates)
    couples = search.couples({}, search.every, SURE.couple)
    couples |= search.further_couples(couples, LIKELY)
    parts = search.parts(couples, LIKELY.part)
    thresholds = _thresholds_for(_share_recognised(reviews, matches, couples, parts))
    couples |= search.further_couples(couples, thresholds)
    couples = search.above(couples, thresholds.couple)
    return [*search.matches(couples, search.parts(couples, thresholds.part))]


def _candidates(reviews: ReviewPair, old: list[int], new: list[int]) -> set[Couple]:
    """The couples to consider: the most similar, and those with the same number."""
    numbers = {reviews.new[j].number: j for j in new}
    same = {
        (i, numbers[reviews.old[i].number])
        for i in old
        if reviews.old[i].number and reviews.old[i].number in numbers
    }
    return reviews.similarity.nearest(old, new) | same


def _share_recognised(
    reviews: ReviewPair, matches: Sequence[Match], couples: Mapping[int, int], parts: Sequence[Part]
) -> float:
    """The share of statements of both reviews that are matched so far."""
    matched = sum(len(each.old) + len(each.new) for each in matches)
    return (matched + 2 * len(couples) + len(parts)) / (len(reviews.old) + len(reviews.new))


def _thresholds_for(share_recognised: float) -> Thresholds:
    """Lower thresholds, the more of both reviews is recognised."""
    position = (share_recognised - _LOW_SHARE_RECOGNISED) / (
        _HIGH_SHARE_RECOGNISED - _LOW_SHARE_RECOGNISED
    )
    leniency = min(max(position, 0.0), 1.0)
    return Thresholds(
        *(high - leniency * (high - low) for high, low in zip(STRICT, LENIENT, strict=True))
    )
