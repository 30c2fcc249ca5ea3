"""Years that plans and titles name, which are no deadlines: `the plan for 2020/2021`."""

import re
from itertools import chain

from parsers.grammar.times.time_forms import MONTHS
from parsers.patterns import pattern

_MONTH = "|".join(MONTHS)
# The year in a title: `Working at Height 2020`, but not `Autumn Term 2020`.
_SMALL_WORD = r"(?:in|of|and|for|the|to|at|on|a)"
_NO_TIME = rf"(?!(?:{_MONTH}|Terms?|Autumn|Spring|Summer|Winter|Christmas|Easter)\b)"
_TITLE_YEAR = pattern(
    rf"\b(?:{_NO_TIME}[A-Z][\w’'-]+\s(?:{_SMALL_WORD}\s)*){{2,}}(?P<year>20\d\d)\b(?![/–-])"
)
# The year of a thing that every year has: `the July 2024 placements`.
_YEAR_OF_A_THING = pattern(
    rf"\b(?:the|our|its|their) (?:(?:{_MONTH}|autumn|spring|summer|winter) )?(?P<year>20\d\d) "
    r"(?!terms?\b|half\b|holidays?\b)[a-z]",
    re.IGNORECASE,
)
_PLAN_YEAR = pattern(r"\b(?P<year>20\d\d)\s?[/–-]\s?(?:20)?\d\d\b(?!\s?[/–-]\s?\d)")


def plan_years(text: str) -> tuple[int, ...]:
    """The academic years in a text, each as the year in which it starts."""
    return tuple(int(match["year"]) for match in _PLAN_YEAR.finditer(text))


def title_years(text: str) -> tuple[int, ...]:
    """The years that titles end with, or that tell things apart: 2020 in `Keeping Boats Safe 2020`
    and in `the June 2020 races`."""
    found = (each.finditer(text) for each in (_TITLE_YEAR, _YEAR_OF_A_THING))
    return tuple(int(match["year"]) for match in chain.from_iterable(found))
