"""The only share of either text, of the same whole or in the same words, tells of progress."""

import pytest

from ingest.compare.progress.figures.figure_changes import figure_change
from ingest.compare.progress.figures.shares import is_same_share
from parsers.meaning.judgement import judge
from parsers.review import Judgement
from tests.ingest.compare.progress.test_progress import kind
from tests.reviews import statement


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("We meet six of the eight rowing standards.", "Rowing is at seven out of eight.", "less"),
        ("Boat visits went well (20 out of 36 happened).", "Boat visits - 11 out of 36.", "more"),
        (
            "Checks were made for 54 per cent of boats, as against 98 per cent of vans.",
            "Checks were made for 49 per cent of small boats.",
            "more",
        ),
        ("Nine of 12 sails leak.", "Of the 12 sails, three leak.", "less"),
        ("45% of crews left the club.", "Of the crews, 60% left the club.", "more"),
        ("14% of geese died.", "5% of geese died.", "less"),
        ("45% of crews left with a badge.", "60% of crews left with a badge.", None),
        ("70% of geese are white.", "40% of the geese are white.", None),
        ("40% of crews come by boat.", "60% of crews come by boat.", None),
        ("40% of crews chose the old boat.", "60% of crews chose the old boat.", None),
        ("40% of crews come to supper.", "60% of crews come to supper.", "less"),
        ("Checks were made for 54% of boats.", "Checks were made for 53% of small boats.", None),
        ("Six of the eight huts keep a log.", "Seven of the eight ovens bake bread.", None),
        (
            "Six of the eight crews were trained. Boats are not insured.",
            "Seven of the eight boats were insured. Crews are not paid.",
            None,
        ),
        (
            "Of 12 oars, nine are sound. Sails are torn.",
            "Of 12 sails, six are sound. Oars are short.",
            None,
        ),
        ("We meet one of the two rowing standards.", "Rowing is at two out of two.", None),
        ("40% of boats by Elm are new.", "60% of boats by Ash are new.", None),
        ("Most boats row (54% in May).", "Most small boats row (49% in May).", None),
        ("40% of boats are blue.", "60% of big boats are blue.", None),
    ],
)
def test_share_of_the_same_tells_which_way_it_went(old, new, expected):
    found = figure_change(old, new)
    assert (found and found.shortfall) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Takings cover six of our nine kiosks.", "Takings cover six of nine kiosks in May.", True),
        ("Takings cover six of our nine kiosks.", "Takings cover five of nine kiosks.", False),
        ("Takings cover 60% of the rent.", "Takings cover 60% of our rent.", False),
    ],
)
def test_share_of_a_whole_may_be_the_same(old, new, expected):
    assert is_same_share(old, new) == expected


def judged(text):
    return statement("1.1", text)._replace(judgement=judge(text))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("70% of the geese are white.", "40% of the geese are white.", None),
        ("Most crews come by boat.", "Some crews come by boat.", "open"),
        ("Most crews are trained.", "Some crews are trained.", "slipped"),
        (  # who started says nothing of a change for the better
            "First aid: 100% of crews in date.",
            "First aid: 71% of crews in date. Nobody who started in May has a card.",
            "slipped",
        ),
        (
            "Sixty per cent of crews passed; national was 67.",
            "Sixty-eight per cent of crews passed; national was 67.",
            "closed",
        ),
        (
            "Takings cover costs at 6 of our 9 kiosks. Elm and Ash lose money.",
            "Takings cover costs at 6 of 9 kiosks. Ash has come right; Fir has gone wrong.",
            "open",
        ),
    ],
)
def test_figure_decides_over_words_beside_it(old, new, expected):
    assert kind([judged(old)], [judged(new)]) == expected


def test_gap_that_is_much_as_before_is_open():
    old = statement("1.1", "Thefts rose.")._replace(judgement=Judgement("gap", "rose", "words"))
    new = statement("1.1", "Thefts came to 37, much as before, though spread over five piers.")
    new = new._replace(judgement=Judgement("partly", "spread over five piers", "words"))
    assert kind([old], [new]) == "open"
