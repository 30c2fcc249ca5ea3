"""Plain claims, which only say what happens, are judged by their words, too."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.meaning.judgement import grammar, judge, leaning
from parsers.meaning.judgement.leaning import leaning_of
from parsers.review import UNCLEAR

TRAINING = Path(__file__).parents[3] / "training" / "sentences"


@pytest.fixture
def weights(monkeypatch):
    """A small table in place of the one that was learnt."""
    table = {"": -100, "borrow": 150, "from": 20, "the neighbours": 200, "daily": -300}
    monkeypatch.setattr(leaning, "_weights", lambda: table)


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("Pupils borrow coats from the neighbours.", "gap", "borrow … the neighbours"),
        ("The neighbours borrow and borrow.", "gap", "The neighbours … borrow"),
        ("Pupils borrow coats daily from the neighbours.", "in place", "borrow"),
        ("Pupils read daily.", "in place", "read"),
        ("Pupils ask the neighbours.", "unclear", ""),
    ],
)
def test_plain_claim_is_judged_by_the_words_that_weigh(weights, text, value, words):
    judgement = judge(text)
    assert (judgement.value, judgement.words) == (value, words)


@pytest.mark.parametrize(
    "text",
    [
        "Pupils gladly borrow excellent coats from the neighbours.",
        "All pupils borrow coats from the neighbours.",
        "Some pupils borrow coats from the neighbours.",
        "Pupils never borrow coats from the neighbours.",
        "Did pupils borrow coats from the neighbours?",
    ],
)
def test_what_grammar_knows_is_not_overruled_by_words(weights, text):
    assert judge(text) == grammar.judge(text)


def test_rating_comes_before_words(weights):
    assert judge("Pupils borrow coats from the neighbours.", "Green").value == "in place"


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (
            "The fire alarm is tested by the caretaker each Monday at eight.",
            "The fire alarm is tested when the caretaker thinks of it.",
        ),
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
    assert leaning_of(bad).to_gap > leaning_of(good).to_gap


@given(st.text(max_size=300))
def test_leaning_is_a_probability_and_its_evidence_stands_in_the_text(text):
    found = leaning_of(text)
    assert 0 < found.to_gap < 1
    assert all(0 <= span.start < span.end <= len(text) for span in found.evidence)


@pytest.mark.parametrize("text", ["", "?", "Qwertz.", "7"])
def test_text_of_unknown_words_is_not_judged_by_them(text):
    assert leaning_of(text).evidence == []
    assert judge(text).value in {"in place", UNCLEAR.value}


def test_only_the_beginning_of_a_long_text_is_weighed():
    opening = "Pupils borrow coats. " * 100
    assert leaning_of(opening) == leaning_of(opening + "Rain gets in. " * 10_000)


def test_weights_were_learnt_from_the_sentences_that_are_kept():
    table = Path(leaning.__file__).parent / "tables" / "leanings.txt"
    kept = b"".join(path.read_bytes() for path in sorted(TRAINING.glob("*.tsv")))
    about = table.read_text(encoding="utf-8").partition("\n")[0]
    assert about.endswith(hashlib.sha256(kept).hexdigest()[:16]), "run `make leanings`"


def test_sentence_is_labelled_once_and_with_a_judgement():
    lines = [
        line
        for path in sorted(TRAINING.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    labels, texts = zip(*(line.split("\t") for line in lines), strict=True)
    assert set(labels) == {"in place", "partly", "gap", "unclear"}
    assert len(set(texts)) == len(texts)
