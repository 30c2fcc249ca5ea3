"""Which way the words of a plain claim lean. A text in, a leaning out.

`Pupils borrow coats from the office` only says that something happens. Whether that is well its
grammar does not tell; its words do, by the weights in `tables/leanings.txt`. The weights are those
of a logistic regression over words and pairs of neighbouring words, learnt from the plain claims
among the labelled sentences of `training/` by `make leanings`.
"""

import math
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pkgutil import get_data  # importlib.resources takes longer to import than all tables
from typing import NamedTuple

from parsers.grammar.text_span import TextSpan
from parsers.patterns import pattern

MAX_LETTERS = 2_000  # of a text that is longer only the beginning is weighed
SCALE = 100  # the table's weights are hundredths
_NUMBER = "0"  # stands for any
_MAX_QUOTED = 2  # phrases that are quoted as evidence
_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:]\d+)*%?")


class Leaning(NamedTuple):
    """How likely a text tells of a gap, and where the phrases stand that speak most for it."""

    to_gap: float
    evidence: list[TextSpan]


def leaning_of(text: str) -> Leaning:
    """Which way a text leans by the weights of its phrases, each counted once."""
    weights = _weights()
    places: dict[str, TextSpan] = {}
    for phrase, span in phrases_in(text):
        if phrase in weights:
            places.setdefault(phrase, span)
    total = weights[""] + sum(weights[phrase] for phrase in places)
    heaviest = sorted((p for p in places if weights[p] > 0), key=lambda p: -weights[p])
    evidence = [places[phrase] for phrase in heaviest[:_MAX_QUOTED]]
    return Leaning(1 / (1 + math.exp(-total / SCALE)), evidence)


def phrases_in(text: str) -> Iterator[tuple[str, TextSpan]]:
    """The words and the pairs of neighbouring words, in lower case, with their places."""
    found = [(_normal(m[0]), TextSpan(*m.span())) for m in _WORD.finditer(text, 0, MAX_LETTERS)]
    yield from found
    for (word, first), (following, second) in pairwise(found):
        yield f"{word} {following}", TextSpan(first.start, second.end)


def _normal(word: str) -> str:
    return _NUMBER if word[0].isdecimal() else word.lower().replace("’", "'")


@cache
def _weights() -> dict[str, int]:
    """The weight of each phrase, and that of any text as the weight of the empty phrase."""
    table = (get_data(__package__, "tables/leanings.txt") or b"").decode()
    weights: dict[str, int] = {}
    for line in table.splitlines()[1:]:
        weight, _, phrases = line.partition("\t")
        weights |= dict.fromkeys(phrases.split("|"), int(weight))
    return weights
