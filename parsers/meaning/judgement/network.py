"""How likely each judgement is by a text's words. A text in, chances and the words behind them out.

A convolutional network of one layer (Kim 2014, https://arxiv.org/abs/1408.5882), small enough for
plain Python: each filter looks at three tokens beside each other. What a filter makes of a token at
each of the three places is worked out beforehand and stands in `tables/network.json`, so that to
read is to add. `make weights` learns the table from the labelled sentences of `training/`.
"""

import json
import math
from array import array
from base64 import b64decode
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import islice
from operator import mul, sub
from pkgutil import get_data  # importlib.resources takes longer to import than all tables
from typing import Any, NamedTuple

from parsers.grammar.text_span import TextSpan
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

Token = tuple[str, TextSpan]  # a word, figure or mark as the table spells it, and its place
_OfFilters = Sequence[int]
_Weights = Sequence[Sequence[float]]  # of each value: a weight of each filter


class Network(NamedTuple):
    """What each filter makes of a token, and how much that speaks for each value."""

    rows: Mapping[str, int]  # of the vectors, a token each
    vectors: Sequence[int]  # in a row, for each place, what each filter makes of the token there
    bias: _OfFilters
    by_highest: _Weights  # how much a filter's highest finding speaks for each value
    by_sum: _Weights  # and how much the sum of its findings does
    start: Sequence[float]  # what speaks for each value in any text

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> "Network":
        """The network from plain data, as `training/` writes it."""
        rows = {token: row for row, token in enumerate(table["tokens"].split(" "))}
        vectors = array("b", b64decode(table["vectors"]))
        by_highest, by_sum = table["by_highest"], table["by_sum"]
        return cls(rows, vectors, table["bias"], by_highest, by_sum, table["start"])

    def read(self, text: Sequence[Token]) -> "Opinion":
        """What this network says of the tokens of a text."""
        size = len(self.bias)
        made = [self._made_of(token) for token, _ in text]
        nothing = [0] * size
        before = [nothing, *(each[:size] for each in made[:-1])]
        at = [each[size:-size] for each in made]
        after = [*(each[-size:] for each in made[1:]), nothing]
        findings = [_found(*each, self.bias) for each in zip(before, at, after, strict=True)]
        return Opinion(text, findings, self)

    def _made_of(self, token: str) -> _OfFilters:
        """What the filters make of a token before the middle, at it, and after it, in a row."""
        row = self.rows[token if token in self.rows else stand_in(token)]
        length = PLACES * len(self.bias)
        return self.vectors[row * length : (row + 1) * length]


def _found(before: _OfFilters, at: _OfFilters, after: _OfFilters, bias: _OfFilters) -> list[int]:
    """What each filter finds around a token: what it makes of the three, and never less than 0."""
    of_filters = zip(before, at, after, bias, strict=True)
    return [total if (total := w + x + y + z) > 0 else 0 for w, x, y, z in of_filters]


class Opinion(NamedTuple):
    """What each filter found around each token of a text."""

    tokens: Sequence[Token]
    findings: Sequence[_OfFilters]
    network: Network

    def chances(self) -> dict[str, float]:
        """The chance of each value (softmax)."""
        by_filter = list(zip(*self.findings, strict=True))
        highest, totals = list(map(max, by_filter)), list(map(sum, by_filter))
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
            words = [span for token, span in around if token[0].isalnum()]
            phrase = TextSpan(words[0].start, words[-1].end) if words else None
            if phrase and said[at] > 0 and not any(map(phrase.overlaps, phrases)):
                phrases.append(phrase)
        return phrases[:_MAX_QUOTED]

    def _said(self, value: int, other: int) -> list[float]:
        """How much is said around each token for a value rather than another."""
        by_highest, by_sum = (
            list(map(sub, weights[value], weights[other]))
            for weights in (self.network.by_highest, self.network.by_sum)
        )
        said = [sum(map(mul, found, by_sum)) / SPREAD for found in self.findings]
        for found, weight in zip(zip(*self.findings, strict=True), by_highest, strict=True):
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
    return [(_folded(match[0]), TextSpan(*match.span())) for match in found]


def stand_in(word: str) -> str:
    """What stands for a word that the table lacks: its ending, as in `<ing>`."""
    endings = (each for each in ENDINGS if word.endswith(each) and len(word) > len(each) + 2)
    return next((f"<{each}>" for each in endings), UNKNOWN)


def _folded(token: str) -> str:
    return _NUMBER if token[0].isdecimal() else token.lower().replace("’", "'")
