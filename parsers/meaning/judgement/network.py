"""How likely each judgement is by a text's words. A text in, chances and the words behind them out.

A convolutional network of one layer (Kim 2014, https://arxiv.org/abs/1408.5882), small enough for
plain Python: each filter looks at three tokens beside each other. What a filter makes of a token at
each of the three places is worked out beforehand and stands in `tables/network.json`, so that to
read is to add, for all filters at once (`lanes.py`). `make weights` learns the table from the
labelled sentences of `training/`.
"""

import json
import math
from array import array
from base64 import b64decode
from collections.abc import Mapping, Sequence
from functools import cache, reduce
from itertools import islice
from operator import mul, sub
from pkgutil import get_data  # importlib.resources takes longer to import than all tables
from typing import Any, NamedTuple

from parsers.grammar.text_span import TextSpan
from parsers.meaning.judgement.lanes import Lanes
from parsers.patterns import pattern

VALUES = ("in place", "partly", "gap", "unclear")  # in the order of the table's weights
PLACES = 3  # where a filter looks: at the token before the middle, at it, and after it
MAX_TOKENS = 48  # that are read of a text
SPREAD = 8  # by which a filter's sum over a text is divided
ENDINGS = ("ing", "ed", "ly", "s", "tion", "ment", "ful", "er", "able")
UNKNOWN = "<>"  # stands for a word that the table lacks, if it has none of the endings
_NUMBER = "0"  # stands for any
_MAX_QUOTED = 2  # phrases that are quoted as evidence
_TOKEN = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:]\d+)*%?|[,;:?.!]")

# A word, figure or mark as the table spells it, and where it starts and ends.
Token = tuple[str, tuple[int, int]]
_Made = tuple[int, int, int]  # what the filters make of a token, packed, at each place
_NOTHING = (0, 0, 0)  # what they make of no token
_Weights = Sequence[Sequence[float]]  # of each value: a weight of each filter


class Vectors(dict[str, _Made]):
    """What the filters make of each token, packed when it is first asked for."""

    def __init__(self, tokens: Sequence[str], numbers: Sequence[int], lanes: Lanes) -> None:
        self._rows = {token: row for row, token in enumerate(tokens)}
        self._numbers, self._lanes = numbers, lanes

    def __missing__(self, token: str) -> _Made:
        if token not in self._rows:
            return self[stand_in(token)]
        first, size = PLACES * self._rows[token], self._lanes.count
        before, at, after = (
            self._lanes.packed(self._numbers[n * size : (n + 1) * size])
            for n in range(first, first + PLACES)
        )
        return self.setdefault(token, (before, at, after))


class Network(NamedTuple):
    """What each filter makes of a token, and how much that speaks for each value."""

    vectors: Vectors
    lanes: Lanes  # of the filters
    bias: int  # packed
    by_highest: _Weights  # how much a filter's highest finding speaks for each value
    by_sum: _Weights  # and how much the sum of its findings does
    start: Sequence[float]  # what speaks for each value in any text

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> "Network":
        """The network from plain data, as `training/` writes it."""
        bias, by_highest, by_sum = table["bias"], table["by_highest"], table["by_sum"]
        numbers = array("b", b64decode(table["vectors"]))
        lanes = Lanes(len(bias))
        vectors = Vectors(table["tokens"].split(" "), numbers, lanes)
        return cls(vectors, lanes, lanes.packed(bias), by_highest, by_sum, table["start"])

    def read(self, text: Sequence[Token]) -> "Opinion":
        """What this network says of the tokens of a text."""
        made = [_NOTHING, *(self.vectors[token] for token, _ in text), _NOTHING]
        findings = [
            self.lanes.at_least_zero(before + at + after + self.bias)
            for (before, _, _), (_, at, _), (_, _, after) in zip(
                made, made[1:], made[2:], strict=False
            )
        ]
        return Opinion(text, findings, self)


class Opinion(NamedTuple):
    """What the filters found around each token of a text, packed."""

    tokens: Sequence[Token]
    findings: Sequence[int]
    network: Network

    def chances(self) -> dict[str, float]:
        """The chance of each value (softmax)."""
        lanes = self.network.lanes
        highest = lanes.unpacked(reduce(lanes.highest, self.findings, 0))
        totals = lanes.unpacked(sum(self.findings))
        sums = [
            start + sum(map(mul, by_highest, highest)) + sum(map(mul, by_sum, totals)) / SPREAD
            for start, by_highest, by_sum in zip(
                self.network.start, self.network.by_highest, self.network.by_sum, strict=True
            )
        ]
        powers = [math.exp(each - max(sums)) for each in sums]
        return {value: power / sum(powers) for value, power in zip(VALUES, powers, strict=True)}

    def evidence(self, value: str, other: str) -> list[TextSpan]:
        """The phrases, apart from one another, that speak most for a value rather than another."""
        said = self._said(VALUES.index(value), VALUES.index(other))
        phrases: list[TextSpan] = []
        for at in sorted(range(len(said)), key=said.__getitem__, reverse=True):
            around = self.tokens[max(at - 1, 0) : at + 2]
            words = [place for token, place in around if token[0].isalnum()]
            phrase = TextSpan(words[0][0], words[-1][1]) if words else None
            if phrase and said[at] > 0 and not any(map(phrase.overlaps, phrases)):
                phrases.append(phrase)
        return phrases[:_MAX_QUOTED]

    def _said(self, value: int, other: int) -> list[float]:
        """How much is said around each token for a value rather than another."""
        by_highest, by_sum = (
            list(map(sub, weights[value], weights[other]))
            for weights in (self.network.by_highest, self.network.by_sum)
        )
        findings = list(map(self.network.lanes.unpacked, self.findings))
        said = [sum(map(mul, found, by_sum)) / SPREAD for found in findings]
        for found, weight in zip(zip(*findings, strict=True), by_highest, strict=True):
            said[found.index(max(found))] += max(found) * weight
        return said


@cache
def learnt_network() -> Network:
    """The network of the table that was learnt."""
    table = get_data(__package__, "tables/network.json")
    assert table is not None  # it is part of the package
    return Network.from_table(json.loads(table))


def tokens(text: str) -> list[Token]:
    """The first words, figures and marks of a text."""
    found = islice(_TOKEN.finditer(text), MAX_TOKENS)
    return [(_folded(match[0]), match.span()) for match in found]


def stand_in(word: str) -> str:
    """What stands for a word that the table lacks: its ending, as in `<ing>`."""
    endings = (each for each in ENDINGS if word.endswith(each) and len(word) > len(each) + 2)
    return next((f"<{each}>" for each in endings), UNKNOWN)


def _folded(token: str) -> str:
    return _NUMBER if token[0].isdecimal() else token.lower().replace("’", "'")
