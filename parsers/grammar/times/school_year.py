"""The school year of a trust: its six terms and the day on which an academic year begins.

Plain data in (`{"T1": ("09-01", "10-31"), ...}`), days of a named year out.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple


class Day(NamedTuple):
    """A day of any year. 29 February is the last day of February in every year."""

    month: int
    day: int

    def of(self, year: int) -> date:
        """This day in a year."""
        return date(year, self.month, min(self.day, monthrange(year, self.month)[1]))


class Span(NamedTuple):
    """The first and the last day of a period, both within it."""

    starts: date
    ends: date


class SchoolYear(NamedTuple):
    """When the terms T1 to T6 begin and end, and when an academic year begins.

    A term may run over the new year; its year is then the one in which it begins.
    """

    terms: tuple[tuple[Day, Day], ...]
    begins: Day = Day(9, 1)

    def term(self, number: int, year: int) -> Span:
        """The term that begins in a calendar year."""
        first, last = self.terms[number - 1]
        return Span(first.of(year), last.of(year + (last < first)))

    def academic_year(self, year: int) -> Span:
        """The academic year that starts in a calendar year."""
        after = self.begins.of(year + 1)
        return Span(self.begins.of(year), date.fromordinal(after.toordinal() - 1))

    def year_within(self, academic_year: int, day: Day) -> int:
        """The calendar year of a day in the academic year that starts in `academic_year`."""
        return academic_year + (day < self.begins)

    def first_day(self, term: int) -> Day:
        """The day on which a term begins."""
        return self.terms[term - 1][0]


def month(number: int, year: int) -> Span:
    """The first and last day of a calendar month."""
    return Span(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def school_year(terms: Mapping[str, tuple[str, str]], begins: str = "09-01") -> SchoolYear:
    """A school year from plain data: for each term its first and last day as `MM-DD`.

    Terms that are not named keep their days of `DEFAULT`. Raises ValueError, with a sentence
    for the person who wrote the settings, for an invalid term or day, and for terms that overlap
    or are out of order.
    """
    chosen = list(DEFAULT.terms)
    for name, days in terms.items():
        if not (match := re.fullmatch(r"T([1-6])", name)):
            raise ValueError(f"{name!r} is no term: write T1 to T6.")
        if not isinstance(days, (list, tuple)) or len(days) != 2:
            raise ValueError(f'{name} needs two days, such as ["09-01", "10-31"], not {days!r}.')
        chosen[int(match[1]) - 1] = (_day(days[0], name), _day(days[1], name))
    _check_order(chosen)
    return SchoolYear(tuple(chosen), _day(begins, "the academic year"))


def _day(text: str, where: str) -> Day:
    match = re.fullmatch(r"(\d{1,2})-(\d{1,2})", str(text))  # TOML also has a date type
    month, day = (int(match[1]), int(match[2])) if match else (0, 0)
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(2000, month)[1]:  # 2000: a leap year
        raise ValueError(f"{where}: {str(text)!r} is no day: write month and day, such as 09-01.")
    return Day(month, day)


def _check_order(terms: list[tuple[Day, Day]]) -> None:
    """Raise ValueError unless each day, in the year that starts with T1, comes after the last."""
    start = terms[0][0]
    last = (-1, start)
    for number, term in enumerate(terms, 1):
        for day in term:
            here = (int(day < start), day)
            if here < last or (here == last and day == term[0]):
                raise ValueError(f"T{number}: its days come before the end of the term before.")
            last = here


DEFAULT = SchoolYear(
    (
        (Day(9, 1), Day(10, 31)),
        (Day(11, 1), Day(12, 31)),
        (Day(1, 1), Day(2, 15)),
        (Day(2, 16), Day(3, 31)),
        (Day(4, 1), Day(5, 31)),
        (Day(6, 1), Day(7, 31)),
    )
)
