"""Weighs the judgement of grammar against the words. A reading of a text in, a judgement out.

Grammar knows that `Pupils borrow coats from the office` says something happens, not whether that
is well. `tables/weights.json` says how much each word, each pair of words beside each other or one
apart, and each judgement by grammar speaks for each value: the weights of a multinomial logistic
regression, learnt from the labelled sentences of `training/` by `make weights`.
"""

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from pkgutil import get_data  # importlib.resources takes longer to import than all tables

from parsers.grammar.text_span import TextSpan
from parsers.meaning.judgement.grammar import Reading, quoted
from parsers.patterns import pattern
from parsers.review import UNCLEAR, Judgement

VALUES = ("in place", "partly", "gap", "unclear")  # in the order of a phrase's weights
SCALE = 100  # the table's weights are hundredths
_DOUBTED = 0.1  # the chance of a judgement under which another takes its place
_PLAIN_DOUBTED = 0.25  # of one that only rests on that something happens
_MIN_WORDS, _MAX_WORDS = 8, 24  # of a text that is weighed
_MAX_QUOTED = 2  # phrases that are quoted as evidence
_NUMBER = "0"  # stands for any
_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:]\d+)*%?")

Weights = Mapping[str, Sequence[int]]  # of each phrase; those of any text for the empty phrase
_Weighed = Sequence[tuple[TextSpan, Sequence[int]]]


def weigh(text: str, reading: Reading, weights: Weights | None = None) -> Judgement:
    """The judgement by grammar, unless the words make it unlikely: then the likeliest.

    Words alone never say that something is in place. A status that a text gives itself is not
    weighed, nor is a text too short to say more than that something happens (`The office opens at
    eight`), or longer than most of those learnt from. `weights`: by default the table's.
    """
    words = list(islice(_WORD.finditer(text), _MAX_WORDS + 1))
    if reading.is_stated or not _MIN_WORDS <= len(words) <= _MAX_WORDS:
        return reading.judgement
    weights = weights or _table()
    known = [(span, weights[name]) for name, span in _places(words).items() if name in weights]
    chances = _chances([weights[""], weights[mark_of(reading)], *(each for _, each in known)])
    read, likeliest = reading.judgement.value, max(VALUES, key=chances.__getitem__)
    least = _PLAIN_DOUBTED if reading.is_plain else _DOUBTED
    evidence = _evidence(known, likeliest, read)
    if not evidence or likeliest == "in place" or chances[read] >= least:
        return reading.judgement
    return Judgement(likeliest, quoted(text, evidence)) if likeliest != "unclear" else UNCLEAR


def mark_of(reading: Reading) -> str:
    """What stands for a judgement by grammar among the phrases: `[gap]`."""
    return f"[{'plain' if reading.is_plain else reading.judgement.value}]"


def phrases_in(text: str) -> Iterable[str]:
    """The words of a text, in lower case, and the pairs of them that are weighed."""
    return _places(_WORD.finditer(text))


def _places(found: Iterable[re.Match[str]]) -> dict[str, TextSpan]:
    """The first place of each word and each pair: `coats from`, `coats _ office`."""
    words = [(_folded(match[0]), TextSpan(*match.span())) for match in found]
    places: dict[str, TextSpan] = {}
    for at, (word, span) in enumerate(words):
        places.setdefault(word, span)
        for joint, (other, end) in zip((" ", " _ "), words[at + 1 : at + 3], strict=False):
            places.setdefault(f"{word}{joint}{other}", TextSpan(span.start, end.end))
    return places


def _folded(word: str) -> str:
    return _NUMBER if word[0].isdecimal() else word.lower().replace("’", "'")


def _chances(said: Sequence[Sequence[int]]) -> dict[str, float]:
    """The chance of each value by all that speaks for it (softmax)."""
    sums = [sum(of_value) / SCALE for of_value in zip(*said, strict=True)]
    powers = [math.exp(each - max(sums)) for each in sums]
    return {value: power / sum(powers) for value, power in zip(VALUES, powers, strict=True)}


def _evidence(known: _Weighed, value: str, other: str) -> list[TextSpan]:
    """The phrases, apart from one another, that speak most for a value rather than the other."""
    one, two = VALUES.index(value), VALUES.index(other)
    said = [(weights[one] - weights[two], span) for span, weights in known]
    heaviest: list[TextSpan] = []
    for _, span in sorted((each for each in said if each[0] > 0), key=lambda each: -each[0]):
        if all(span.start >= other.end or span.end <= other.start for other in heaviest):
            heaviest.append(span)
    return heaviest[:_MAX_QUOTED]


@cache
def _table() -> dict[str, list[int]]:
    table = get_data(__package__, "tables/weights.json")
    assert table is not None  # it is part of the package
    weights: dict[str, list[int]] = json.loads(table)["weights"]
    return weights
