"""The year of a review, out of a line of its cover: `2020`, `2023-24`, `2023/2024`, `July 2021`."""

import re
from typing import NamedTuple

_ACADEMIC = re.compile(r"\b(20\d\d)\s?[-–/]\s?((?:20)?\d\d)\b(?![-/]\d)")
_YEAR = re.compile(r"(?<![\d.,£/-])(?:\bFY)?(20\d\d)\b(?![\d%]|[.,]\d|-\d)")
# Words that only lead to the year and mean nothing without it.
_MONTH = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
)
_LEAD = re.compile(
    r"[\s(,:|–—-]*\b(?:(?:for|in|of|dated)\s+)?(?:the\s+)?(?:academic|school)?\s*"
    rf"(?:year\s*(?:ending\s*)?|(?:autumn|spring|summer)(?:\s+term)?|{_MONTH})?[(:,]?\s*$",
    re.IGNORECASE,
)


class Year(NamedTuple):
    """A year and the line without it. `year` is the one in which an academic year starts."""

    year: int
    rest: str


def find_year(line: str) -> Year | None:
    """The year that a line names; an academic year counts before a plain one.

    Of several different plain years none is chosen, since a guess would be worse than none.
    """
    academic = [m for m in _ACADEMIC.finditer(line) if _follows(m[1], m[2])]
    if academic:
        return Year(int(academic[0][1]), _without(line, academic[0]))
    plain = list(_YEAR.finditer(line))
    if plain and len({m[1] for m in plain}) == 1:
        return Year(int(plain[0][1]), _without(line, plain[0]))
    return None


def _follows(first: str, second: str) -> bool:
    return (int(first) + 1) % 100 == int(second[-2:])


def _without(line: str, match: re.Match[str]) -> str:
    before = _LEAD.sub("", line[: match.start()])
    after = line[match.end() :].lstrip(" )]")
    between = "" if after[:1] in {",", ":", ";"} else " "
    return f"{before}{between}{after}".strip(" ,:;|–—-/")
