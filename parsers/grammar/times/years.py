"""The year of a review, from a line of its cover: `2020`, `2023-24`, `2024-2027`, `Sept 23`."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from parsers.grammar.times.time_forms import MONTH_NUMBER
from parsers.patterns import pattern

# An academic year, or several years, of which the first counts: `2024-2027`, `2024 to 2027`.
_TWO_YEARS = pattern(r"\b(20\d\d)\s?(?:[-–/]|to)\s?((?:20)?\d\d)\b(?![-/]\d)")
_MAX_SPAN = 10
_MONTH_NAME = rf"(?:{'|'.join(MONTH_NUMBER)})[a-z]*\.?"
# Years without their century, only in forms that leave no doubt.
_SHORT_ACADEMIC = pattern(r"(?<![\d./£-])([12]\d)\s?[-–/]\s?([123]\d)(?![\d%./-])")
_SHORT_MONTH = pattern(
    rf"\b{_MONTH_NAME}\s+['’]?([12]\d)\b"
    r"(?!\s*(?:st|nd|rd|th|[:.]\d|,?\s*20\d\d))",
    re.IGNORECASE,
)
_DATE = pattern(r"(?<![\d/.-])[0-3]?\d([./-])[01]?\d\1(20[0-4]\d)(?![\d/.-]\d)")
_ISO_DATE = pattern(
    r"(?<![\w/.-])(20[0-4]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d|[/.-]\d)"
)
_SHORT_DATE = pattern(r"(?<![\d/.-])[0-3]?\d/[01]?\d/([12]\d)(?![\d/.-])")
_DIGITS = pattern(r"(?<!\d)(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_YEAR = pattern(r"(?<![\d.,£/-])(?:\bFY)?(20\d\d)\b(?![\d%]|[.,]\d|-\d)")
# Words that introduce a year and mean nothing without it.
_MONTH = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{_MONTH_NAME}"
_DAY = r"(?:(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)"
_LEAD = pattern(
    r"[\s(,:|–—-]*\b(?:(?:for|in|of|dated|(?:held\s+)?on)\s+)?(?:the\s+)?\s*"
    rf"(?:(?:(?:academic|school)\s+)?year\s*(?:ending\s*)?|academic"
    rf"|(?:autumn|spring|summer)(?:\s+term)?|{_DAY}?{_MONTH})?[(:,]?\s*$",
    re.IGNORECASE,
)


class Year(NamedTuple):
    """A year and the line without it. `year` is the one in which an academic year starts."""

    year: int
    rest: str


def find_year(line: str) -> Year | None:
    """The year in a line; an academic year takes precedence over a calendar year.

    Several different calendar years give None: a guess would be worse than no year.
    """
    found = _first_pair(line, _follows) or _first_pair(line, _spans)
    if found:
        return Year(int(found[1]), _without(line, found))
    plain = [(int(m[1]), m) for m in _YEAR.finditer(line)]
    return _year_of_all(line, plain) if plain else _short_year(line)


def _year_of_all(line: str, found: Sequence[tuple[int, re.Match[str]]]) -> Year | None:
    """The year that all these places have; None if they differ."""
    year, first = found[0]
    is_of_all = all(year == other for other, _ in found)
    return Year(year, _without(line, first)) if is_of_all else None


def without_year(line: str) -> str:
    """A line without the year in it, if any."""
    found = find_year(line)
    return found.rest if found else line


def words_of_name(name: str) -> str:
    """The name of a file or folder with spaces for its separators: `SEND review 2023`."""
    return re.sub(r"[_.]|(?<!\d)-|-(?!\d)", " ", name)


def _names_several_years(line: str) -> bool:
    """Whether a line has a span of several years (`2019-2024`) and no academic year."""
    return not _first_pair(line, _follows) and bool(_first_pair(line, _spans))


def year_of_folder(name: str) -> int | None:
    """The year in the name of a folder; None for a span of several years."""
    words = words_of_name(name)
    found = None if _names_several_years(words) else find_year(words)
    return found.year if found else None


def _short_year(line: str) -> Year | None:
    """The year of a form like `21-22`, `Sept 23` or `20230512`, if the line has only one."""
    if m := _DIGITS.search(line):
        return Year(int(m[1]), _without(line, m))
    if dates := _dates(line):
        return _year_of_all(line, dates)
    found = [m for m in _SHORT_ACADEMIC.finditer(line) if _follows(m[1], m[2])]
    found = found or list(_SHORT_MONTH.finditer(line)) or list(_SHORT_DATE.finditer(line))
    if len(found) != 1:
        return None
    return Year(2000 + int(found[0][1]), _without(line, found[0]))


def _dates(line: str) -> list[tuple[int, re.Match[str]]]:
    dates = [(int(m[2]), m) for m in _DATE.finditer(line)]
    return dates + [(int(m[1]), m) for m in _ISO_DATE.finditer(line)]


def _first_pair(line: str, are_so: Callable[[str, str], bool]) -> re.Match[str] | None:
    """The first two years in a line that are an academic year, or a span."""
    return next((m for m in _TWO_YEARS.finditer(line) if are_so(m[1], m[2])), None)


def _spans(first: str, last: str) -> bool:
    return 1 < (int(last[-2:]) - int(first[-2:])) <= _MAX_SPAN


def _follows(first: str, second: str) -> bool:
    return (int(first) + 1) % 100 == int(second[-2:])


def _without(line: str, match: re.Match[str]) -> str:
    before = _LEAD.sub("", line[: match.start()])
    is_open = before.count("(") > before.count(")")
    after = line[match.end() :].lstrip(" ]" if is_open else " )]")
    between = "" if after[:1] in {",", ":", ";", ")"} else " "
    return f"{before}{between}{after}".strip(" ,:;|–—-/")
