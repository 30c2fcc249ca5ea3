"""The value of a measure in either text, and which way is better by what it is held against."""

import pytest

from ingest.compare.progress.figures.figure_changes import figure_change
from parsers.meaning.judgement import judge
from tests.ingest.compare.progress.test_progress import kind
from tests.reviews import statement


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Turnout is 81%, below the county's 90%.", "Turnout is 86%, below the 90%.", "less"),
        ("Turnout is 86%, below the county's 90%.", "Turnout is 81%, below the 90%.", "more"),
        ("Truancy is 19%, above the county's 10%.", "Truancy is 14%, above the 10%.", "less"),
        ("Truancy is 14%, above the county's 10%.", "Truancy is 19%, above the 10%.", "more"),
        ("Turnout of 81% is below average.", "Turnout of 86% is below average.", "less"),
        ("At 81%, turnout is below average.", "At 86%, turnout is below average.", "less"),
        ("Turnout: 68% (county 80%).", "Turnout: 74% (county 80%).", "less"),
        ("Turnout (81%) is below average.", "Turnout has risen from 81% to 86%.", "less"),
        ("Rowing 8 is -0.38, below average.", "Rowing 8 is -0.12, below average.", "less"),
        ("Sickness averages 9.1 days, against 6.3.", "Sickness averages 7.4 days.", None),
        (
            "Sickness averages 9.1 days, against 6.3 nationally.",
            "Sickness averages 7.4 days, against 6.2 nationally.",
            "less",
        ),
        ("Takings are £41,000 under target.", "Takings are £12,000 under target.", "less"),
        ("Takings are £12,000 under target.", "Takings are £41,000 under target.", "more"),
        ("Turnout is 8 points below average.", "Turnout is 3 points below average.", "less"),
        ("Turnout is 3 points above average.", "Turnout is 8 points above average.", "less"),
        ("Truancy is 3 points above average.", "Truancy is 8 points above average.", "more"),
        ("Turnout is 41%, which is low.", "Turnout is 55%, which is still low.", "less"),
        ("Turnout is 93.1%, below the 94%.", "Turnout is 93.3%, below the 94%.", None),
        ("Turnout is 81%, below the 90%.", "Punctuality is 86%, below the 90%.", None),
        ("Our boats are 14 years old on average.", "Our boats are 9 years old on average.", None),
        ("The quay is 40 m long.", "The quay is 55 m long.", None),
    ],
)
def test_value_held_against_others_tells_which_way_it_went(old, new, expected):
    found = figure_change(old, new)
    assert (found and found.shortfall) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Turnout is 81%, below the county's 90%.", "Turnout is 86%, below the 90%.", "narrowed"),
        ("Turnout is 86%, below the county's 90%.", "Turnout is 81%, below the 90%.", "slipped"),
        (
            "Turnout is 81%, below the county's 90%.",
            "Turnout is 93%, above the county's 90%.",
            "closed",
        ),
        ("One in three crews eats no lunch.", "One in nine crews eats no lunch.", "narrowed"),
        ("A tenth of crews eat no lunch.", "A third of crews eat no lunch.", "slipped"),
        ("Two leaks in 2023 were not mended.", "Two leaks in 2024 were not mended.", "open"),
    ],
)
def test_progress_follows_the_value(old, new, expected):
    before, after = (statement("1.1", text)._replace(judgement=judge(text)) for text in (old, new))
    assert kind([before], [after]) == expected
