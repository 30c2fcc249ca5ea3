"""Spaces that text recognition saw a letter too early or too late."""

import pytest

from parsers.scan.rereading.misplaced_spaces import with_spaces_moved
from parsers.scan.words import ScannedWord

KNOWN = {"Trust", "and", "all", "lessons", "the", "me", "to", "T5", "SEND", "SEN", "D"}


def line(first, second, gap=8.0, base=100.0):
    word = ScannedWord(0.0, 70.0, 60.0, 100.0, 100.0, 40.0, first, 80.0)
    return [word, word._replace(x0=60 + gap, x1=120 + gap, base=base, text=second)]


def read(*words):
    return [word.text for word in with_spaces_moved(words, KNOWN)]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Trus", "tand", ["Trust", "and"]),
        ("Trusta", "nd", ["Trust", "and"]),
        ("Trust", "tand;", ["Trust", "and;"]),
        ("al", "llessons,", ["all", "lessons,"]),
        ("the", "me", ["the", "me"]),  # both are known
        ("Trus", "tank", ["Trus", "tank"]),
        ("al", "lto", ["all", "to"]),
        ("t", "ome", ["t", "ome"]),  # two short words are anything
        ("Trust", "tT5", ["Trust", "tT5"]),
        ("SEND", "•", ["SEND", "•"]),
        ("SE", "ND", ["SE", "ND"]),
        ("SEND", "D.1", ["SEND", "D.1"]),
    ],
)
def test_space_is_moved_if_both_words_are_then_known(first, second, expected):
    assert read(*line(first, second)) == expected


@pytest.mark.parametrize(
    "words", [line("Trus", "tand", gap=90.0), line("Trus", "tand", base=150.0)]
)
def test_words_that_stand_apart_stay(words):
    assert read(*words) == ["Trus", "tand"]
