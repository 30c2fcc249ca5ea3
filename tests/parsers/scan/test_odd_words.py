"""Words of a scan that nobody types."""

import pytest

from parsers.scan.odd_words import MAX_CONFIDENCE, with_odd_words_doubtful
from parsers.scan.words import ScannedWord


def word(text, confidence=97.0):
    return ScannedWord(0.0, 70.0, 60.0, 100.0, 100.0, 40.0, text, confidence)


def read(*texts):
    return [
        (each.text, each.confidence)
        for each in with_odd_words_doubtful([word(text) for text in texts])
    ]


@pytest.mark.parametrize(
    "text",
    [".&", "team.!", ";and", "rea|dy", "plan,*", "e¢", "*", "‘", "e", "EWOtoopen", "RO1"],
)
def test_word_that_nobody_types_is_doubtful(text):
    assert read(text) == [(text, MAX_CONFIDENCE)]


@pytest.mark.parametrize(
    "text",
    [
        *("team.", "(team);", "e.g.", "&", "...", "1.2.3", "well-being", "£1,000.", "10:30", "!"),
        *("a", "x", "o", "MATs", "CO2"),
    ],
)
def test_word_that_somebody_types_stays_sure(text):
    assert read(text) == [(text, 97.0)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["TS,", "T2"], "T5,"),
        (["(TI)", "T4"], "(T1)"),
        (["TS,", "plan"], "TS,"),
        (["TES", "T2"], "TES"),
        (["TO", "T2"], "TO"),
    ],
)
def test_term_of_a_year_is_put_right_beside_others_and_told(texts, expected):
    text, confidence = read(*texts)[0]
    assert text == expected
    assert (confidence < 97.0) == (expected != texts[0])


@pytest.mark.parametrize(
    ("text", "confidence", "others", "doubtful"),
    [
        ("supportplans;", 80.0, ["Support,", "plans"], True),
        ("supportplans;", 97.0, ["support", "plans"], False),
        ("supportplans;", 80.0, ["supportplans", "support", "plans"], False),  # said twice
        ("support/plans;", 80.0, ["support", "plans"], False),
        ("supportplan;", 80.0, ["support", "plan"], False),  # as in `classroom`
        ("supportplans;", 80.0, ["support", "plan"], False),
    ],
)
def test_two_words_of_the_page_in_one_are_doubtful(text, confidence, others, doubtful):
    words = [word(text, confidence), *map(word, others)]
    assert (with_odd_words_doubtful(words)[0].confidence <= MAX_CONFIDENCE) is doubtful
