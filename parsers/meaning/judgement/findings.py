"""What a clause says, and the small words by which the rules know where they are."""

from typing import NamedTuple

from parsers.meaning.judgement.phrases import Cue

PREPOSITIONS = frozenset(
    "of to for on in about with against from at by into over under between within".split()
)


BEING = frozenset("is are was were be been has have had remain remains there".split())


BEFORE_NOUNS = frozenset("of the with to a an their its for and more two three".split())


HELPERS = frozenset("do does did can could will would".split())


EXISTING = frozenset(
    "happen happened occur occurred exist arise arisen recurred recur used"
    " allowed tolerated accepted permitted seen present taking take"
    " placed sold get gets recur".split()
)


EXCEPTED = frozenset("in at for by to those the every with on from among yet that".split())


NEAR = 4  # words from a denial to what it cancels


class Finding(NamedTuple):
    """What a clause says; `is_strong` where it says more than that something happens."""

    value: str
    first: int
    last: int
    is_strong: bool = True
    is_measure: bool = False


def make_finding(
    value: str, first: Cue, last: Cue | None = None, is_strong: bool = True
) -> Finding:
    end = (last or first).last
    return Finding(value, first.first, max(end, first.last), is_strong)


def in_order(one: Cue, other: Cue) -> tuple[Cue, Cue]:
    return (one, other) if one.first <= other.first else (other, one)
