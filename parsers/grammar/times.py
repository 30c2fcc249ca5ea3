"""Words of time in a sentence: `T6 2020`, `31 March`, `2020/2021`, `annually`, `six times a year`.

A text in, every mention of a time out, with its place. What a mention means (whether something is
due then, which year is meant) is not decided here.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple


class Time(NamedTuple):
    """A mention of a time, and the place of its words in the text.

    Kinds: `date` `month` `term` `academic-year` `year` `half-term` `next-year`, and what only
    repeats: `recurring`, `adjective` (`a termly bulletin`), `each` (before a month or a term) and
    `count` (`six times`). `year` is as printed; `academic` says that it names an academic year.
    """

    start: int
    end: int
    kind: str
    term: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    academic: bool = False
    recurrence: str | None = None


_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_MONTH_NUMBER = {name[:3].casefold(): number for number, name in enumerate(_MONTHS, 1)}
_COUNTS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_NUMBER_OF = {word: number for number, word in enumerate(_COUNTS)} | {
    "once": 1, "twice": 2, "thrice": 3, "other": 2, "second": 2, "third": 3,
}  # fmt: skip
_UNIT_RECURRENCE = {
    "year": "annual",
    "term": "termly",
    "half-term": "half-termly",
    "month": "monthly",
    "week": "weekly",
}
_ADVERBS = {
    "annually": "annual", "annual": "annual", "yearly": "annual", "termly": "termly",
    "half-termly": "half-termly", "monthly": "monthly", "weekly": "weekly",
    "quarterly": "4 times a year", "biennially": "every 2 years", "biennial": "every 2 years",
}  # fmt: skip

_M = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    rf"|{'|'.join(_MONTHS).upper()})(?![\w'’])\.?"
)
_ACADEMIC = r"20\d\d\s?[-–/]\s?(?:20)?\d\d(?![-–/]?\d)"
_Y = rf"(?:{_ACADEMIC}|20\d\d(?![-–/.,%]?\d)|['’‘]\d\d(?!\d)|\d\d/\d\d(?![/\d]))"
_N = rf"(?:{'|'.join(_COUNTS[1:])}|\d{{1,2}})"
_TH = r"(?:st|nd|rd|th)?"
_DAY = re.compile(r"\d{1,2}")
_DAYS = rf"\d{{1,2}}{_TH}(?:\s?(?:,|&|and|or|to|[-–])\s?\d{{1,2}}{_TH})*"
_UNIT = r"(?:year|half[- ]term|term|month|week|fortnight|day)"
_WHICH = r"(?:(?:academic|school|calendar)\s+)?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri)day"
_ADVERB = "|".join(sorted(_ADVERBS, key=len, reverse=True)).replace("-", "[- ]")
# A unit that goes on is another thing: `each year group`, `every Year 6 class`.
_NOT_MORE = r"(?!\w|[- ](?i:groups?|teams?|leads?|leaders?|heads?|time|ends?|olds?|books?|\d))"

# One form a kind of words, tried in this order at each place.
_FORMS = {
    "iso": r"(?P<iso_y>20\d\d)-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)(?!\d)",
    "numeric": r"(?P<num_d>\d{1,2})(?P<sep>[/.])(?P<num_m>\d{1,2})(?P=sep)"
    r"(?P<num_y>20\d\d|\d\d)(?![\d/]|\.\d)",
    "date": rf"(?<!Year )(?<!KS )(?P<days>{_DAYS})\s+(?:of\s+)?(?P<day_m>{_M})"
    rf"(?:,?\s+(?:of\s+)?(?P<day_y>{_Y}))?",
    "american": rf"(?P<us_m>{_M})\s+(?P<us_d>\d{{1,2}})(?:{_TH[:-1]}\b|(?=,?\s20\d\d))"
    rf"(?:,?\s+(?P<us_y>{_Y}))?",
    "month": rf"(?P<month>{_M})(?!\s+\d\d?(?![\d/]))"
    rf"(?:,?\s+(?:of\s+|in\s+)?(?P<month_y>{_Y})|\s*\((?P<month_y2>{_Y})\))?",
    "term": r"(?:(?:T\s?|[Tt]erm\s)(?P<term>[1-6](?:\s?[/&–-]\s?[1-6](?![\d/.%]))*)"
    r"|[Tt]erms\s(?P<terms>[1-6](?:(?:\s?[/&,–-]|,?\s(?:and|to|or))\s?[1-6](?![\d/.%]))*))"
    rf"(?![\w%]|\.\d)(?:,?\s+(?:of\s+|in\s+|during\s+)?(?P<term_y>{_Y})|\s*\((?P<term_y2>{_Y})\))?",
    "academic": rf"(?P<academic>{_ACADEMIC})",
    "year": r"(?P<year>20\d\d)(?![\w%]|[-–/.,]\d)",
    "next": r"(?i:(?:next|coming|forthcoming)\s+(?:academic|school)\s+year)",
    "count": rf"(?i:(?P<times>once|twice|thrice|{_N}\s?(?:times|x))\b"
    r"(?:[\s-]?(?P<per_adverb>annually|yearly|termly|monthly|weekly)\b"
    r"|\s+(?:an?|per|each|every|(?:in|during|over|across|throughout)\s+(?:an?|each|every|the))\s+"
    rf"{_WHICH}(?P<per_unit>{_UNIT})\b)?)",
    "every": rf"(?i:every\s+(?P<every_n>other|second|third|{_N})\s+(?P<every_unit>{_UNIT})s?\b)",
    "n_yearly": rf"(?i:(?P<n_yearly>{_N})-yearly\b)",
    "unit": rf"(?i:each|every|per)\s+(?i:and\s+every\s+)?(?i:{_WHICH})"
    rf"(?P<unit>(?i:half[- ]term|term|month|week)|[Yy]ear){_NOT_MORE}",
    "weekday": rf"(?i:each|every)\s+{_WEEKDAY}\b",
    "each": rf"(?i:each|every)(?=\s+(?:{_M}|T\s?[1-6]\b))",
    "basis": rf"(?i:(?P<basis>{_ADVERB})\s+basis\b)",
    "adverb": rf"(?<!-)(?i:(?P<adverb>{_ADVERB})\b(?!-))",
    "half_term": r"(?i:half[- ]term\b)",
    "end_of_term": r"(?i:end\s+of\s+(?:the\s+)?term\b)(?!\s*\d)",
}
_TIME = re.compile("|".join(f"(?P<f_{name}>{form})" for name, form in _FORMS.items()))
# Where a mention can begin. It spares the long pattern every other letter.
_DOOR = re.compile(
    r"(?<![\w£])(?=[\d'’]|T\s?[1-6]|[Tt]erms?\s[1-6]"
    r"|[JFMASOND](?:an|eb|ar|pr|ay|u[nlg]|ep|ct|ov|ec|[AEUPCO])"
    r"|(?i:annual|yearly|termly|half[- ]|month|week|quarterly|bienn|each|every|per\s|next|coming"
    r"|forthcoming|on[ce]|tw|thr|fo?ur|five|six|seven|eight|nine|ten\s|eleven|end\s)"
    r")"
)
# What may follow an adverb. Another word makes it an adjective: `termly bulletin`.
_ADVERB_BEFORE = re.compile(
    r"\W*$|\s*[^\w\s]|\s+(?:[iI]n|[bB]y|and|to|from|with|at|on|during|for|through|throughout|until"
    r"|till|or|as|so|but|before|after|across|within|using|via|starting|beginning|against"
    rf"|over|since|where|when|if|while|who|which|that|based|thereafter|each|every|{_M}"
    r"|T\s?[1-6]|20\d\d)\b"
)


def read_times(text: str) -> Iterator[Time]:
    """Every mention of a time, in order. A time that is printed but cannot be is none."""
    end = 0
    for door in _DOOR.finditer(text):
        if door.start() >= end and (match := _TIME.match(text, door.start())):
            end = match.end()
            yield from _read(match)


def time_at(text: str, start: int) -> Time | None:
    """The first time mentioned by the words that begin at `start`; None if they are no time."""
    match = _TIME.match(text, start) if _DOOR.match(text, start) else None
    return next(_read(match), None) if match else None


def _read(match: re.Match[str]) -> Iterator[Time]:
    assert match.lastgroup  # every form is a group
    return _READERS[match.lastgroup.removeprefix("f_")](match)


def _date(match: re.Match[str]) -> Iterator[Time]:
    month = _month_number(match["day_m"])
    days = [(m.start(), m.end(), int(m[0])) for m in _DAY.finditer(match["days"])]
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


def _month(match: re.Match[str]) -> Iterator[Time]:
    if year := _year(match["month_y"] or match["month_y2"]):
        month = _month_number(match["month"])
        end = match.end() - (match[0].endswith(".") and len(match["month"]) > 5)
        yield Time(match.start(), end, "month", month=month, year=year[0], academic=year[1])


def _term(match: re.Match[str]) -> Iterator[Time]:
    group = "term" if match["term"] else "terms"
    numbers = list(re.finditer("[1-6]", match[group]))
    if not (year := _year(match["term_y"] or match["term_y2"])):
        return
    for number in numbers:
        first, last = number is numbers[0], number is numbers[-1]
        start = match.start() if first else match.start(group) + number.start()
        end = match.end() if last else match.start(group) + number.end()
        yield Time(start, end, "term", term=int(number[0]), year=year[0], academic=year[1])


def _academic(match: re.Match[str]) -> Iterator[Time]:
    if year := _year(match["academic"]):
        yield Time(match.start(), match.end(), "academic-year", year=year[0], academic=True)


def _plain_year(match: re.Match[str]) -> Iterator[Time]:
    yield Time(match.start(), match.end(), "year", year=int(match["year"]))


def _count(match: re.Match[str]) -> Iterator[Time]:
    number = _number(match["times"])
    per = match["per_unit"] or (match["per_adverb"] or "").casefold().removesuffix("ly")
    per = re.sub(r"\s", "-", per.casefold()).replace("annual", "year")
    if not per and number > 1:
        yield _recurring(match, _times(number), "count")
    elif per == "year":
        yield _recurring(match, _times(number))
    elif number == 1 and per in _UNIT_RECURRENCE:
        yield _recurring(match, _UNIT_RECURRENCE[per])


def _every(match: re.Match[str]) -> Iterator[Time]:
    if match["every_unit"].casefold() == "year":
        yield _recurring(match, f"every {_number(match['every_n'])} years")


def _n_yearly(match: re.Match[str]) -> Iterator[Time]:
    yield _recurring(match, f"every {_number(match['n_yearly'])} years", _adverb_kind(match))


def _unit(match: re.Match[str]) -> Iterator[Time]:
    unit = re.sub(r"\s", "-", match["unit"].casefold())
    yield _recurring(match, _UNIT_RECURRENCE[unit])


def _adverb(match: re.Match[str]) -> Iterator[Time]:
    adverb = re.sub(r"\s", "-", match["adverb"].casefold())
    yield _recurring(match, _ADVERBS[adverb], _adverb_kind(match))


def _basis(match: re.Match[str]) -> Iterator[Time]:
    yield _recurring(match, _ADVERBS[re.sub(r"\s", "-", match["basis"].casefold())])


def _adverb_kind(match: re.Match[str]) -> str:
    free = _ADVERB_BEFORE.match(match.string, match.end())
    return "recurring" if free or match[0].casefold() == "annually" else "adjective"


def _recurring(match: re.Match[str], recurrence: str, kind: str = "recurring") -> Time:
    return Time(match.start(), match.end(), kind, recurrence=recurrence)


def _plain(kind: str, recurrence: str | None = None) -> Callable[[re.Match[str]], Iterator[Time]]:
    return lambda match: iter([Time(match.start(), match.end(), kind, recurrence=recurrence)])


_READERS: dict[str, Callable[[re.Match[str]], Iterator[Time]]] = {
    "iso": _iso,
    "numeric": _numeric,
    "date": _date,
    "american": _american,
    "month": _month,
    "term": _term,
    "academic": _academic,
    "year": _plain_year,
    "next": _plain("next-year"),
    "count": _count,
    "every": _every,
    "n_yearly": _n_yearly,
    "unit": _unit,
    "weekday": _plain("recurring", "weekly"),
    "each": _plain("each", "annual"),
    "basis": _basis,
    "adverb": _adverb,
    "half_term": _plain("half-term"),
    "end_of_term": _plain("half-term"),
}


def _year(printed: str | None) -> tuple[int | None, bool] | None:
    """The year printed and whether it is academic; None where the words are no year: `2021-24`."""
    if not printed:
        return None, False
    digits = re.findall(r"\d+", printed)
    first = int(digits[0]) % 100 + 2000
    if len(digits) == 1:
        return first, False
    return (first, True) if (first + 1) % 100 == int(digits[1]) % 100 else None


def _times(number: int) -> str:
    return "annual" if number == 1 else f"{number} times a year"


def _number(words: str) -> int:
    word = re.sub(r"\s*(?:times|x)$", "", words.casefold())
    return int(word) if word.isdigit() else _NUMBER_OF[word]


def _month_number(name: str) -> int:
    return _MONTH_NUMBER[name[:3].casefold()]
