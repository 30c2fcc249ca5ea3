"""Whether `behind` and `below` rank a thing or say where it is. Words, a place in, an answer out.

`Boys are behind the girls` and `results below the average` fall short, `the shed behind the gym`
and `the table below` do not.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.tables.small_words import ARTICLES, BEING

RANKS = frozenset(("behind", "below"))


def says_where(texts: Sequence[str], at: int) -> bool:
    """Whether the word at a place, one of `RANKS`, says only where a thing is."""
    before = texts[at - 1] if at else ""
    following = texts[at + 1 : at + 2 + _MAX_ADJECTIVES]
    if before in _BEFORE_A_RANK or before.endswith("ly") or not following:
        return False
    if before in _PRINTED:
        return True
    is_definite = following[0] in ARTICLES or following[0] in _OWNERS
    return is_definite and not any(_is_of_a_rank(text) for text in following[1:])


def _is_of_a_rank(text: str) -> bool:
    return text in _RANKED or text[:1].isdecimal()


_MAX_ADJECTIVES = 3
_OWNERS = frozenset("our its their his her".split())
_PRINTED = frozenset("table list chart figure figures map as see shown listed given".split())
# Verbs, degrees and measures after which the word ranks.
_BEFORE_A_RANK = BEING | frozenset(
    "be been being remain remains remained stay stays stayed lag lags lagged lagging trail trails"
    " trailed trailing come comes came coming finish finishes finished finishing drop drops dropped"
    " dropping slip slips slipped slipping fall falls fell fallen falling get gets got getting and"
    " but still well far further just now also even way way much more little point points month"
    " months week weeks year years term terms step steps place places pound pounds or".split()
)
_RANKED = frozenset(
    "average averages figure figures target targets level levels rate rates number numbers mean"
    " median national county local regional standard standards norm norms expectation expectations"
    " minimum maximum threshold limit limits budget schedule timetable curve times pace rest"
    " others other same best peers boys girls pupils children schools county's nation's country"
    " expected required recommended benchmark benchmarks line trend game class classmates".split()
)
