"""Which days are meant by a time: `in T6` of a review of 2020 is T6 of its school year.

A time without a year is the next one counted from 1 April of the review's year.
"""

from calendar import monthrange
from datetime import date

from parsers.grammar.times.school_times import first_term
from parsers.grammar.times.school_year import DEFAULT, Day, SchoolYear, Span, month
from parsers.grammar.times.time_mention import Time
from parsers.review import Deadline

_FIRST_APRIL = Day(4, 1)  # a time without a year is the next one counted from here
_NO_YEAR = frozenset({"recurring", "ongoing", "adjective", "half-term", "relative"})


def first_time(deadline: Deadline, review_year: int, calendar: SchoolYear = DEFAULT) -> Span | None:
    """The days of a recurring task's first time: as stated, otherwise the next after the review.

    None if the words only say how often.
    """
    if deadline.starts and deadline.ends:
        return Span(deadline.starts, deadline.ends)
    if not (deadline.term or deadline.month):
        return None
    time = Time(0, 0, deadline.kind, deadline.term, deadline.month, deadline.day)
    return days_of(time, year_of(time, review_year, calendar), calendar)


def year_of(time: Time, review_year: int | None, calendar: SchoolYear) -> int | None:
    """The calendar year of a time (of an academic year, the one in which it starts)."""
    if time.kind in {"academic-year", "year"}:
        return time.year
    if time.kind in _NO_YEAR:
        return None
    if time.year and time.academic:
        return calendar.year_within(time.year, _first_day(time, calendar))
    if time.year or time.recurrence or review_year is None:
        return time.year
    early = time.kind != "next-year" and _first_day(time, calendar) < _FIRST_APRIL
    return review_year + early


def exists(time: Time, year: int | None) -> bool:
    """Whether a date exists in its year, as 29 February does in leap years."""
    if not (time.day and time.month and year):
        return True
    return time.day <= monthrange(year, time.month)[1]


def _first_day(time: Time, calendar: SchoolYear) -> Day:
    if time.term:
        return calendar.first_day(time.term)
    if time.season:
        return calendar.first_day(first_term(time.season))
    return Day(time.month or 1, time.day or 1)


def days_of(time: Time, year: int | None, calendar: SchoolYear) -> Span | None:
    """The first and the last day of a time in its year; None without a year."""
    if year is None:
        return None
    if time.term:
        return calendar.term(time.term, year)
    if time.season:
        first = first_term(time.season)
        return Span(calendar.term(first, year).starts, calendar.term(first + 1, year).ends)
    if time.day and time.month:
        day = date(year, time.month, time.day)
        return Span(day, day)
    if time.month:
        return month(time.month, year)
    if time.kind == "year":
        return Span(date(year, 1, 1), date(year, 12, 31))
    return calendar.academic_year(year)
