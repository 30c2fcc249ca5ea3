"""Times in a sentence: `T6 2020`, `31 March`, `2020/2021`, `annually`, `six times a year`.

A text in, every mention of a time out, with its position. Whether something is due then, and which
year is meant if none is printed, is not decided here.
"""

import re
from collections.abc import Callable, Iterator

from parsers.grammar.times import recurrences, school_times
from parsers.grammar.times.time_forms import (
    BEGINNING,
    DAY,
    MAX_BEGINNING_LENGTH,
    MONTH_NUMBER,
    forms_with,
)
from parsers.grammar.times.time_mention import Time

# A year, None where none is printed, and whether it is academic.
_Year = tuple[int | None, bool]


def read_times(text: str) -> Iterator[Time]:
    """Every mention of a time, in order. Impossible dates are left out."""
    end = 0
    for beginning in BEGINNING.finditer(text):
        found = _form_at(text, beginning.start()) if beginning.start() >= end else None
        if found:
            name, match = found
            end = match.end()
            yield from _READERS[name](match)


def time_at(text: str, start: int) -> Time | None:
    """The first time mentioned by the words that begin at `start`; None if they mention none."""
    found = _form_at(text, start) if BEGINNING.match(text, start) else None
    if found is None:
        return None
    name, match = found
    return next(_READERS[name](match), None)


def _form_at(text: str, start: int) -> tuple[str, re.Match[str]] | None:
    """The name and the match of the first form that matches at `start`."""
    beginning = text[start : start + MAX_BEGINNING_LENGTH].casefold()
    for name, form in forms_with(beginning[:1]):
        if form.may_begin(beginning) and (match := form.words.match(text, start)):
            return name, match
    return None


def _date(match: re.Match[str]) -> Iterator[Time]:
    month = _month_number(match["day_m"])
    days = [(m.start(), m.end(), int(m[0])) for m in DAY.finditer(match["days"])]
    for start, end, day in days:
        whole = match.end() if (start, end, day) == days[-1] else match.start() + end
        yield from _day(match.start() + start, whole, day, month, match["day_y"])


def _american(match: re.Match[str]) -> Iterator[Time]:
    month = _month_number(match["us_m"])
    yield from _day(match.start(), match.end(), int(match["us_d"]), month, match["us_y"])


def _numeric(match: re.Match[str]) -> Iterator[Time]:
    year = match["num_y"] if len(match["num_y"]) == 4 else f"20{match['num_y']}"
    day, month = int(match["num_d"]), int(match["num_m"])
    yield from _day(match.start(), match.end(), day, month, year)


def _iso(match: re.Match[str]) -> Iterator[Time]:
    day, month = int(match["iso_d"]), int(match["iso_m"])
    yield from _day(match.start(), match.end(), day, month, match["iso_y"])


def _day(start: int, end: int, day: int, month: int, printed: str | None) -> Iterator[Time]:
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if 1 <= month <= 12 and 1 <= day <= longest[month - 1] and (year := _year(printed)):
        yield Time(start, end, "date", month=month, day=day, year=year[0], academic=year[1])


def _week_day(match: re.Match[str]) -> Iterator[Time]:
    """The day that begins or ends a week: `w/c 12 May`, `week ending 16/5`."""
    month = int(match["wk_n"]) if match["wk_n"] else _month_number(match["wk_m"])
    printed = match["wk_ny"] or match["wk_y"] or match["wk_y2"]
    yield from _day(match.start(), match.end(), int(match["wk_d"]), month, printed)


def _short_year(match: re.Match[str]) -> Iterator[Time]:
    month = _month_number(match["sy_m"])
    year = 2000 + int(match["sy_y"])
    yield Time(match.start(), match.end(), "month", month=month, year=year)


def _month_and_year(match: re.Match[str]) -> Iterator[Time]:
    """A month by its number: `by 09/2024`."""
    year = 2000 + int((match["mn_y"] or match["mn_y2"])[-2:])
    yield Time(match.start(), match.end(), "month", month=int(match["mn_m"]), year=year)


def _slashed(match: re.Match[str]) -> Iterator[Time]:
    """A day without a year (`by 12/5`), or an academic year (`by 24/25`)."""
    first, second = int(match["sl_1"]), int(match["sl_2"])
    if second <= 12 and match["sl_sep"] == "/":
        yield from _day(match.start(), match.end(), first, second, None)
    elif (year := _year(match[0])) and first >= 20:
        yield Time(match.start(), match.end(), "academic-year", year=year[0], academic=True)


def _month(match: re.Match[str]) -> Iterator[Time]:
    if year := _year(match["month_y"] or match["month_y2"]):
        month = _month_number(match["month"])
        end = match.end() - (match[0].endswith(".") and len(match["month"]) > 5)
        yield Time(match.start(), end, "month", month=month, year=year[0], academic=year[1])


def _term(match: re.Match[str]) -> Iterator[Time]:
    if year := _year(match["term_y"] or match["term_y2"]):
        yield from _terms(match, "term" if match["term"] else "terms", year, int)


def _named(
    of_year: Callable[[re.Match[str], _Year], Iterator[Time]],
) -> Callable[[re.Match[str]], Iterator[Time]]:
    """A reader of a named time, which may be followed by a year: `Easter 2024`, `HT3`."""

    def read(match: re.Match[str]) -> Iterator[Time]:
        if year := _year(match["named_y"] or match["named_y2"]):
            yield from of_year(match, year)

    return read


def _ht(match: re.Match[str], year: _Year) -> Iterator[Time]:
    return _terms(match, "ht", year, int)


def _half(match: re.Match[str], year: _Year) -> Iterator[Time]:
    season = school_times.season_of(match["half_s"])
    return _terms(match, "half", year, lambda n: school_times.term_of_half(season, int(n)))


def _terms(
    match: re.Match[str], group: str, year: _Year, term_of: Callable[[str], int]
) -> Iterator[Time]:
    """One time for each number in a list of terms; the year applies to all."""
    numbers = list(re.finditer("[1-6]", match[group]))
    for number in numbers:
        first, last = number is numbers[0], number is numbers[-1]
        start = match.start() if first else match.start(group) + number.start()
        end = match.end() if last else match.start(group) + number.end()
        yield Time(start, end, "term", term_of(number[0]), year=year[0], academic=year[1])


def _half_of_season(which: str, season: str) -> Callable[[re.Match[str], _Year], Iterator[Time]]:
    def read(match: re.Match[str], year: _Year) -> Iterator[Time]:
        half = 1 if match[which].casefold().startswith(("first", "1st")) else 2
        term = school_times.term_of_half(school_times.season_of(match[season]), half)
        yield Time(match.start(), match.end(), "term", term, year=year[0], academic=year[1])

    return read


def _closing(match: re.Match[str], year: _Year) -> Iterator[Time]:
    term = school_times.term_closed_by(match["named"])
    yield Time(match.start(), match.end(), "closing", term, year=year[0], academic=year[1])


def _season(match: re.Match[str], year: _Year) -> Iterator[Time]:
    named = bool(match["season_t"] or year[0])
    yield Time(
        match.start(),
        match.end(),
        "season" if named else "bare-season",
        year=year[0],
        academic=year[1],
        season=school_times.season_of(match["season"]),
    )


def _school_year(match: re.Match[str], year: _Year) -> Iterator[Time]:
    kind = "academic-year" if year[0] else "next-year"
    yield Time(match.start(), match.end(), kind, year=year[0], academic=True)


def _academic(match: re.Match[str]) -> Iterator[Time]:
    if year := _year(match["academic"]):
        yield Time(match.start(), match.end(), "academic-year", year=year[0], academic=True)


def _plain_year(match: re.Match[str]) -> Iterator[Time]:
    yield Time(match.start(), match.end(), "year", year=int(match["year"]))


def _plain(kind: str, recurrence: str | None = None) -> Callable[[re.Match[str]], Iterator[Time]]:
    return lambda match: iter([Time(match.start(), match.end(), kind, recurrence=recurrence)])


_READERS: dict[str, Callable[[re.Match[str]], Iterator[Time]]] = {
    "iso": _iso,
    "numeric": _numeric,
    "date": _date,
    "american": _american,
    "week_day": _week_day,
    "short_year": _short_year,
    "month_number": _month_and_year,
    "slashed": _slashed,
    "closing": _named(_closing),
    "half": _named(_half),
    "which": _named(_half_of_season("which", "which_s")),
    "of": _named(_half_of_season("of_half", "of_s")),
    "ht": _named(_ht),
    "season": _named(_season),
    "school": _named(_school_year),
    "ongoing": _plain("ongoing", "ongoing"),
    "relative": _plain("relative"),
    "quarter": _plain("relative"),
    "month": _month,
    "term": _term,
    "academic": _academic,
    "year": _plain_year,
    "next": _plain("next-year"),
    "count": recurrences.count,
    "every": recurrences.every,
    "n_yearly": recurrences.n_yearly,
    "unit": recurrences.each_unit,
    "weekday": _plain("recurring", "weekly"),
    "each": _plain("each", "annual"),
    "basis": recurrences.basis,
    "adverb": recurrences.adverb,
    "half_term": _plain("half-term"),
    "end_of_term": _plain("half-term"),
}


def _year(printed: str | None) -> _Year | None:
    """The printed year and whether it is academic; None if it is no single year: `2021-24`."""
    if not printed:
        return None, False
    digits = re.findall(r"\d+", printed)
    first = int(digits[0]) % 100 + 2000
    if len(digits) == 1:
        return first, False
    return (first, True) if (first + 1) % 100 == int(digits[1]) % 100 else None


def _month_number(name: str) -> int:
    return MONTH_NUMBER[name[:3].casefold()]
