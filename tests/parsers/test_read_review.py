"""From bytes to a complete review, in one call."""

from dataclasses import replace
from datetime import date

import pytest

from parsers import read_review
from parsers.correcting.applying import corrected
from parsers.corrections import NO_CORRECTIONS, Correction
from parsers.diagnostics import Diagnostic
from parsers.errors import EmptyFile, NoReview
from parsers.meaning.interpretation import interpret
from parsers.review import Review

PAGE = """
    <h1>{heading}</h1><h2>1.0 Reading</h2>
    <table><tr><th>Evaluative statement</th><th>Action</th></tr>
    <tr><td>1.1 Every pupil reads.</td><td>HT to buy books by 1 March.</td></tr></table>
"""


def said(**values):
    return tuple(Correction(field, str(value)) for field, value in values.items())


def read(heading="Review of Reading, Ashdown Trust, 2022", name="review.html", **values):
    return read_review(PAGE.format(heading=heading).encode(), name, corrections=said(**values))


def deadline(review):
    (statement,) = review.statements()
    (action,) = statement.actions
    return action.due[0]


def test_review_is_complete():
    review = read()
    assert deadline(review).ends == date(2023, 3, 1)
    assert interpret(review) == review


def test_review_tells_the_format_of_its_file():
    assert read().format == "html"


def test_reviews_of_two_formats_that_say_the_same_are_equal():
    assert replace(read(), format="word") == read()


def test_refusal_of_a_recogniser_tells_the_format_of_the_file():
    with pytest.raises(NoReview) as refused:
        read_review(b"<p>Dear parents, school begins on Monday.</p>", "letter.html")
    assert refused.value.format == "html"


def test_refusal_of_a_file_of_no_format_tells_none():
    with pytest.raises(EmptyFile) as refused:
        read_review(b"", "empty.html")
    assert refused.value.format is None


def test_name_of_the_file_says_the_year_where_nothing_else_does():
    review = read(heading="Review of Reading", name="review 2021.html")
    assert (review.year, review.year_source) == (2021, "file name")


def test_deadlines_are_counted_from_the_year_that_a_person_says():
    assert deadline(read(year=2018)).ends == date(2019, 3, 1)


@pytest.mark.parametrize(
    ("field", "value"), [("year", 2018), ("organisation", "Birch Trust"), ("title", "SEND Review")]
)
def test_what_a_person_says_stands_above_what_is_read(field, value):
    review = read(**{field: value})
    assert (getattr(review, field), getattr(review, f"{field}_source")) == (value, "person")


def test_review_without_corrections_stays_as_it_is():
    review = read()
    assert corrected(review, NO_CORRECTIONS) == review


@pytest.mark.parametrize(
    ("values", "settled"),
    [({"year": 2020}, "unknown-year"), ({"organisation": "Birch"}, "unknown-organisation")],
)
def test_correction_settles_the_diagnostic_of_what_it_says_alone(values, settled):
    codes = ("unknown-year", "unknown-organisation")
    review = Review(diagnostics=tuple(Diagnostic(code, "") for code in codes))
    left = [found.code for found in corrected(review, said(**values)).diagnostics]
    assert left == [code for code in codes if code != settled]
