"""A judgement by grammar gives way where the words make it unlikely."""

import hashlib
import json
from array import array
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.meaning.judgement import grammar, judge, network
from parsers.meaning.judgement.classifier import weigh
from parsers.meaning.judgement.network import (
    ENDINGS,
    MAX_TOKENS,
    PLACES,
    UNKNOWN,
    VALUES,
    Network,
    learnt_network,
    tokens,
)

TRAINING = Path(__file__).parents[4] / "training" / "sentences"
TABLE = Path(network.__file__).parent / "tables" / "network.json"
UNIT = 8 / 100  # how much a sum of one speaks for a value: hundredths, since sums are parted by 8
SAID = {  # for which value a word speaks, where it stands, and how much
    "borrow": ("gap", "at", 100),
    "neighbours": ("gap", "at", 100),
    "rain": ("gap", "at", 120),
    "wet": ("partly", "after", 100),  # seen from the word before it
    "hats": ("unclear", "at", 120),
    "daily": ("in place", "at", 120),
    "gladly": ("in place", "at", 120),
    "reading": ("gap", "at", 0),
    "<ing>": ("gap", "at", 120),
}


def a_network(times=4, *, start=(1, 0, 0, 0)):
    """A network with a filter for each value, which words set off as SAID."""
    words = [UNKNOWN, *(f"<{each}>" for each in ENDINGS if each != "ing"), *SAID]
    vectors = array("b")
    for word in words:
        value, place, much = SAID.get(word, ("gap", "at", 0))
        for each in ("before", "at", "after"):
            vectors.extend(much * (v == value and each == place) for v in VALUES)
    one_each = [[times * UNIT * (v == w) for w in VALUES] for v in VALUES]
    return Network.from_table(
        {
            "tokens": " ".join(words),
            "vectors": b64encode(vectors.tobytes()).decode(),
            "bias": [0] * len(VALUES),
            "by_highest": [[0] * len(VALUES)] * len(VALUES),
            "by_sum": one_each,
            "start": list(start),
        }
    )


def weighed(text, by=None):
    judgement = weigh(text, grammar.read(text), by or a_network())
    return judgement.value, judgement.words


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        (
            "On dry days pupils borrow coats from the neighbours.",
            "gap",
            "pupils borrow coats … the neighbours",
        ),
        ("On dry days pupils here ask about hats.", "unclear", ""),
        ("On wet days pupils of ours read here.", "partly", "On wet"),
        ("Did pupils of ours here see the rain?", "gap", "the rain"),
        ("On dry days pupils sing here, humming, with friends.", "gap", "humming"),
        ("On dry days pupils never daily gladly borrow coats.", "in place", "never daily gladly"),
    ],
)
def test_unlikely_judgement_gives_way_to_the_likeliest(text, value, words):
    assert weighed(text) == (value, words)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("On dry days pupils carry coats and shoes.", 4),
        ("On dry days pupils borrow coats and carry shoes.", 1),
        ("On dry days pupils are reading here and there.", 4),
        ("On dry days pupils borrow coats daily, and gladly, from home.", 4),
        ("On dry days pupils never gladly carry coats.", 1.5),
    ],
)
def test_judgement_stands_while_it_is_likely_enough(text, times):
    assert weighed(text, a_network(times))[0] == grammar.judge(text).value


@pytest.mark.parametrize(
    "text",
    [
        "On dry days no pupils are late to borrow coats.",
        "On dry days no pupils borrow coats without a word.",
        "On dry days pupils used not to borrow coats; they do now.",
    ],
)
def test_denial_of_what_is_bad_stands_however_unlikely(text):
    assert weighed(text)[0] == "in place"


@pytest.mark.parametrize(("times", "value"), [(2.5, "gap"), (5, "in place")])
def test_comfort_has_to_be_surer_than_doubt(times, value):
    by = a_network(times, start=(0, 0, 0, 0))
    good, bad = (f"On dry days no pupils carry {word} coats." for word in ("gladly", "hats and"))
    assert (weighed(good, by)[0], weighed(bad, by)[0]) == (value, "unclear")


@pytest.mark.parametrize(
    "text",
    [
        "Pupils here borrow coats from the neighbours.",
        "Pupils borrow in rain" + " with coats" * 13 + " daily",
    ],
)
def test_text_shorter_or_longer_than_those_learnt_from_is_not_weighed(text):
    assert weighed(text)[0] == grammar.judge(text).value == "in place"


def test_highest_finding_counts_once_however_often_it_is_made():
    by_sum = a_network()
    by_highest = by_sum._replace(by_highest=by_sum.by_sum, by_sum=by_sum.by_highest)
    once, twice = tokens("rain"), tokens("rain and rain")
    assert by_highest.read(once).chances() == pytest.approx(by_highest.read(twice).chances())
    assert by_sum.read(once).chances()["gap"] < by_sum.read(twice).chances()["gap"]


def test_only_the_first_words_of_a_text_are_read():
    long = "and " * MAX_TOKENS
    assert tokens(f"{long} rain") == tokens(long)


@pytest.mark.parametrize(
    "text",
    [
        "The office opens at eight.",
        "Children walk in the corridors.",
        "The canteen closes at two.",
        "Visitors wear red lanyards.",
        "Detentions are held on Thursdays.",
        "The code of conduct is in force.",
    ],
)
def test_short_plain_claim_is_believed(text):
    assert judge(text).value == "in place"


@pytest.mark.parametrize("ending", ["", *ENDINGS])
def test_word_that_the_table_lacks_is_read_by_its_ending(ending):
    vectors = learnt_network().vectors
    assert vectors[f"xqzv{ending}"] == vectors[f"<{ending}>"]


def test_findings_of_the_longest_text_fit_into_their_lanes():
    learnt = learnt_network()
    bias = learnt.lanes.unpacked(learnt.lanes.at_least_zero(learnt.bias))
    most = PLACES * 127 + max(bias)  # what a filter makes of a token is one signed byte
    assert MAX_TOKENS * most < 1 << 16


def test_status_that_a_text_gives_itself_is_not_weighed():
    text = "Coats for the rain on wet days at school (in place)"
    assert weighed(text)[0] == "in place"


def test_rating_comes_before_words():
    assert judge("Rain gets into the hall and nobody mends it.", "Green").value == "in place"


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (
            "Children take a book home twice a week from the class library.",
            "Children take home photocopies because the library is a store.",
        ),
        (
            "Heads meet monthly and share what works.",
            "The heads ring round for cover while classes wait in the hall.",
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
    assert set(labels) == set(VALUES)
    assert len(set(texts)) == len(texts)
