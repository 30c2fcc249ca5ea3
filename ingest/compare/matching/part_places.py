"""How likely a statement is a further part, judged by its position. Parts in, log odds out.

The parts of a split or a merger are mostly adjacent, or linked with each other. A statement that is
elsewhere and only names the same site (`at Elm`) is no part.
"""

from collections.abc import Iterable, Iterator

from ingest.compare.matching.compared_statements import ComparedStatement
from ingest.compare.matching.parts import Part
from ingest.compare.matching.review_pair import ReviewPair
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW, STEMS_OF_PLACE

_ADJACENT_LOG_ODDS, _ONLY_SITE_LOG_ODDS = 2.1, -20.0


def place_log_odds(reviews: ReviewPair, part: Part, siblings: Iterable[Part] = ()) -> float:
    """The log odds that the position adds to those of the words.

    `siblings` are the known further parts of the same whole.
    """
    one = reviews.parts(part.side)[part.extra]
    others = [*other_parts(reviews, part, siblings)]
    if any(_are_linked(one, other) or _are_adjacent(one, other) for other in others):
        return _ADJACENT_LOG_ODDS
    return _ONLY_SITE_LOG_ODDS if _shares_only_site(reviews, part) else 0.0


def _shares_only_site(reviews: ReviewPair, part: Part) -> bool:
    """Whether a part shares nothing with the whole but the site: `at Elm`, `at both sites`."""
    words = reviews.similarity
    one, other = words.old[part.joins[0]], words.new[part.joins[1]]
    shared = (one.text & other.text) | (one.actions & other.actions)
    says_what = shared - one.names - other.names - STEMS_OF_PLACE - STEMS_OF_ANY_REVIEW
    return bool(shared) and not says_what


def other_parts(
    reviews: ReviewPair, part: Part, siblings: Iterable[Part]
) -> Iterator[ComparedStatement]:
    """The other known parts of the whole."""
    statements = reviews.parts(part.side)
    return (statements[place] for place in other_part_indexes(part, siblings))


def other_part_indexes(part: Part, siblings: Iterable[Part]) -> list[int]:
    """The other known parts of the whole, by index."""
    known = {each.extra for each in siblings if each.side == part.side} | {part.other}
    return sorted(known - {part.extra})


def _are_linked(one: ComparedStatement, other: ComparedStatement) -> bool:
    """Whether one of two statements links to the other."""
    ours, theirs = one.entry.statement, other.entry.statement
    return ours.number in theirs.links or theirs.number in ours.links


def _are_adjacent(one: ComparedStatement, other: ComparedStatement) -> bool:
    """Whether one statement directly follows the other in a section."""
    return one.section == other.section and abs(one.entry.position - other.entry.position) == 1
