"""The school year: terms and academic years as days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.grammar.times.school_year import DEFAULT, Day, Span, month, school_year


@pytest.mark.parametrize(
    ("term", "first", "last"),
    [
        (1, (9, 1), (10, 31)),
        (2, (11, 1), (12, 31)),
        (3, (1, 1), (2, 15)),
        (4, (2, 16), (3, 31)),
        (5, (4, 1), (5, 31)),
        (6, (6, 1), (7, 31)),
    ],
)
def test_term_falls_in_the_calendar_year_it_is_named_with(term, first, last):
    assert DEFAULT.term(term, 2031) == Span(date(2031, *first), date(2031, *last))


def test_academic_year_ends_the_day_before_the_next_begins():
    assert DEFAULT.academic_year(2031) == Span(date(2031, 9, 1), date(2032, 8, 31))


@pytest.mark.parametrize(("term", "year"), [(1, 2031), (2, 2031), (3, 2032), (6, 2032)])
def test_term_of_an_academic_year_falls_in_one_of_its_two_calendar_years(term, year):
    assert DEFAULT.year_within(2031, DEFAULT.first_day(term)) == year


@pytest.mark.parametrize(("year", "last"), [(2031, 28), (2032, 29)])
def test_month_is_whole(year, last):
    assert month(2, year) == Span(date(year, 2, 1), date(year, 2, last))


def test_trust_sets_its_own_term_and_keeps_the_others():
    calendar = school_year({"T3": ("01-04", "02-10")})
    assert calendar.term(3, 2031) == Span(date(2031, 1, 4), date(2031, 2, 10))
    assert calendar.term(4, 2031) == DEFAULT.term(4, 2031)


def test_term_may_run_over_the_new_year():
    calendar = school_year({"T2": ("11-05", "01-03"), "T3": ("01-06", "02-14")})
    assert calendar.term(2, 2031) == Span(date(2031, 11, 5), date(2032, 1, 3))


def test_last_of_february_is_the_29th_only_in_a_leap_year():
    calendar = school_year({"T3": ("01-04", "02-29"), "T4": ("03-01", "03-31")})
    assert [calendar.term(3, year).ends.day for year in (2031, 2032)] == [28, 29]


def test_academic_year_may_begin_in_august():
    assert school_year({}, "08-25").academic_year(2031).ends == date(2032, 8, 24)


@pytest.mark.parametrize(
    ("terms", "message"),
    [
        ({"T7": ("09-01", "10-31")}, "'T7' is no term: write T1 to T6."),
        ({"Autumn": ("09-01", "10-31")}, "'Autumn' is no term"),
        ({"T1": ("09-31", "10-31")}, "T1: '09-31' is no day"),
        ({"T1": ("1 September", "10-31")}, "T1: '1 September' is no day"),
        ({"T1": ("09-01",)}, "T1 needs two days"),
        ({"T1": "09-01"}, "T1 needs two days"),
        ({"T2": ("10-15", "12-20")}, "T2: its days come before the end of the term before."),
        ({"T2": ("12-20", "11-02")}, "T2: its days come before the end"),
        ({"T6": ("06-01", "09-10")}, "T6: its days come before the end"),
    ],
)
def test_settings_that_are_no_school_year_are_refused(terms, message):
    with pytest.raises(ValueError, match=message):
        school_year(terms)


@given(st.integers(1, 6), st.integers(2000, 2099))
def test_every_day_of_a_term_lies_in_one_academic_year(term, year):
    starts, ends = DEFAULT.term(term, year)
    academic = year - (Day(starts.month, starts.day) < DEFAULT.begins)
    first, last = DEFAULT.academic_year(academic)
    assert first <= starts <= ends <= last
