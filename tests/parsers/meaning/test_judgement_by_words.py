"""A judgement by grammar gives way where the words make it unlikely."""

import hashlib
import json
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.meaning.judgement import classifier, grammar, judge
from parsers.meaning.judgement.classifier import weigh

TRAINING = Path(__file__).parents[3] / "training" / "sentences"
TABLE = Path(classifier.__file__).parent / "tables" / "weights.json"
WEIGHTS = {  # how much each phrase speaks for: in place, partly, a gap, unclear
    "": [0, 0, 0, 0],
    "[plain]": [100, 0, 0, 0],
    "[in place]": [200, 0, 0, 0],
    "[partly]": [0, 200, 0, 0],
    "[gap]": [0, 0, 200, 0],
    "[unclear]": [0, 0, 0, 100],
    "borrow": [0, 0, 50, 0],
    "the neighbours": [0, 0, 150, 0],
    "daily": [200, 0, 0, 0],
    "gladly": [900, 0, 0, 0],
    "half": [0, 300, 0, 0],
    "hats": [0, 0, 0, 300],
    "rain": [0, 0, 900, 0],
}


def weighed(text):
    judgement = weigh(text, grammar.read(text), WEIGHTS)
    return judgement.value, judgement.words


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        (
            "On wet days pupils borrow coats from the neighbours.",
            "gap",
            "borrow … the neighbours",
        ),
        (
            "The neighbours borrow and borrow and borrow and borrow.",
            "gap",
            "The neighbours … borrow",
        ),
        ("On wet days pupils here ask about hats.", "unclear", ""),
        ("On wet days all pupils borrow coats when rain falls.", "gap", "borrow … rain"),
        ("Did pupils of ours here see the rain?", "gap", "rain"),
    ],
)
def test_unlikely_judgement_gives_way_to_the_likeliest(text, value, words):
    assert weighed(text) == (value, words)


@pytest.mark.parametrize(
    "text",
    [
        "On wet days pupils borrow coats and shoes.",
        "On wet days pupils borrow coats daily from the neighbours.",
        "On wet days all pupils borrow coats from the neighbours.",
        "On wet days some pupils of ours read daily.",
    ],
)
def test_judgement_stands_while_it_is_likely_enough(text):
    assert weighed(text)[0] == grammar.judge(text).value


@pytest.mark.parametrize(
    "text",
    [
        "On wet days pupils never gladly borrow coats.",
        "On wet days some pupils of ours gladly read.",
        "Did pupils of ours here read gladly yesterday?",
    ],
)
def test_words_alone_give_no_comfort(text):
    assert weighed(text)[0] == grammar.judge(text).value != "in place"


@pytest.mark.parametrize(
    "text",
    [
        "Pupils borrow coats from the neighbours.",
        "Pupils read in rain " + " ".join(map("".join, product("abcde", repeat=2))),
    ],
)
def test_text_shorter_or_longer_than_those_learnt_from_is_not_weighed(text):
    assert weighed(text)[0] == "in place"


@pytest.mark.parametrize(
    "text",
    [
        "The office opens at eight.",
        "Children walk in the corridors.",
        "The canteen closes at two.",
        "Visitors wear red lanyards.",
        "Detentions are held on Thursdays.",
    ],
)
def test_short_plain_claim_is_believed(text):
    assert judge(text).value == "in place"


def test_status_that_a_text_gives_itself_is_not_weighed():
    text = "Coats for the rain on wet days at school (in place)"
    assert weighed(text)[0] == "in place"


def test_rating_comes_before_words():
    assert judge("Rain gets into the hall and nobody mends it.", "Green").value == "in place"


def test_text_of_unknown_words_keeps_its_judgement():
    text = "On wet days pupils of ours here read."
    assert weighed(text) == ("in place", "read")


def test_phrases_that_are_quoted_stand_apart(monkeypatch):
    monkeypatch.setitem(WEIGHTS, "borrow _ from", [0, 0, 140, 0])
    text = "On wet days pupils borrow coats from the neighbours."
    assert weighed(text) == ("gap", "borrow coats from … the neighbours")


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (
            "Children take a book home twice a week from the class library.",
            "Children take home photocopies because the library is a store.",
        ),
        (
            "Heads meet monthly and share what works.",
            "Heads ring round on the morning for somebody to cover.",
        ),
        (
            "Governors receive papers a week ahead and ask questions.",
            "Governors see the papers on the night as they sit down.",
        ),
    ],
)
def test_learnt_weights_part_good_practice_from_bad(good, bad):
    assert (judge(good).value, judge(bad).value) == ("in place", "gap")


@given(st.text(max_size=300))
def test_evidence_stands_in_the_text(text):
    words = judge(text).words
    assert all(part in text for part in words.split(" … "))


def test_weights_were_learnt_from_the_sentences_that_are_kept():
    kept = b"".join(path.read_bytes() for path in sorted(TRAINING.glob("*.tsv")))
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    assert table["sentences"] == hashlib.sha256(kept).hexdigest()[:16], "run `make weights`"


def test_sentence_is_labelled_once_and_with_a_judgement():
    lines = [
        line
        for path in sorted(TRAINING.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    labels, texts = zip(*(line.split("\t") for line in lines), strict=True)
    assert set(labels) == set(classifier.VALUES)
    assert len(set(texts)) == len(texts)
