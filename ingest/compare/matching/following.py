"""Which statements of a year became which of a later one, over the years in between.

Comparisons of each year with the next, and pins, in; matches of the first and the last review out.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from itertools import pairwise, product
from typing import NamedTuple

from ingest.compare.comparison import Comparison, Pin
from ingest.compare.matching.matches import Couple, Match, Matching, closest_couples
from ingest.compare.matching.matching import matches_of_pins, matches_of_same_words
from ingest.compare.matching.pinning import groups, pinned
from ingest.compare.matching.reasons import followed_reason
from ingest.compare.matching.review_pair import ReviewPair
from ingest.compare.matching.rewording import reworded


class _Link(NamedTuple):
    """How a couple is linked. Of two links the greater is the closer."""

    is_main: bool  # the statement's thread runs through the couple
    score: float


_Links = Mapping[Couple, _Link]


def follow(comparisons: Sequence[Comparison], pins: Sequence[Pin] = ()) -> Matching:
    """Match the first review with the last: each statement is followed from year to year.

    Pins of the first and the last year take precedence. A statement that is left out of a year in
    between is matched only if it comes back in the same words. Statements that were merged and
    split again are matched by their words, as far as these tell them apart.
    """
    reviews = ReviewPair(comparisons[0].old, comparisons[-1].new)
    joined, apart = pinned(reviews.old, reviews.new, pins)
    reason = followed_reason([before.new.year for before, _ in pairwise(comparisons)])
    followed = reduce(_composed, map(_links, comparisons))
    links = {couple: link for couple, link in followed.items() if couple not in apart}
    matches = matches_of_pins(joined)
    linked = _matches(_unmatched(links, reviews, matches), reason)
    matches += (each for each in linked if len(each.old) == 1 or len(each.new) == 1)
    matches += matches_of_same_words(reviews, matches, apart)
    matches += reworded(reviews, matches, _others(links, reviews, matches))
    matches += _matches(_unmatched(links, reviews, matches), reason)
    return Matching(tuple(matches), reviews.sections(closest_couples(matches)))


def _unmatched(links: _Links, reviews: ReviewPair, matches: Sequence[Match]) -> _Links:
    """The links of statements that are in no match."""
    old, new = map(frozenset, reviews.unmatched(matches))
    return {(i, j): link for (i, j), link in links.items() if i in old and j in new}


def _others(links: _Links, reviews: ReviewPair, matches: Sequence[Match]) -> frozenset[Couple]:
    """The couples of unmatched statements that are not linked."""
    return frozenset(product(*reviews.unmatched(matches))) - links.keys()


def _links(comparison: Comparison) -> _Links:
    """Every couple of a pair; those of a split or a merger too."""
    return {
        (a.position - 1, b.position - 1): _Link((a, b) == pair.main_couple, pair.score or 0.0)
        for pair in comparison.pairs
        for a, b in product(pair.old, pair.new)
    }


def _composed(earlier: _Links, later: _Links) -> _Links:
    """The couples that share a statement of the year in between; no closer than either link."""
    successors: defaultdict[int, list[tuple[int, _Link]]] = defaultdict(list)
    for (middle, new), link in later.items():
        successors[middle].append((new, link))
    found: dict[Couple, _Link] = {}
    for (old, middle), before in earlier.items():
        for new, after in successors[middle]:
            link = _Link(before.is_main and after.is_main, min(before.score, after.score))
            found[old, new] = max(found.get((old, new), link), link)
    return found


def _matches(links: _Links, reason: str) -> Iterator[Match]:
    for group in groups(links):
        couples = [couple for couple in product(*group) if couple in links]
        closest = max(couples, key=links.__getitem__)
        yield Match(*group, closest, links[closest].score, reason)
