"""Whether a clause is about what was before the year of a review, or was planned then.

A clause in, an answer out.
"""

import re

from parsers.meaning.completion.told.times import has_time
from parsers.meaning.completion.word_classes import TWO_TO_TWELVE
from parsers.patterns import pattern

# What took place before the plan, or was planned: `last painted in 2015`, `the plan says`.
_EARLIER = pattern(
    r"\blast (?:\w+ed|done|built|laid|held|put|made)\b|\blast time\b",
    re.IGNORECASE,
)


def is_of_earlier_time(clause: str) -> bool:
    """Whether a clause is about what was before, or what was planned: `last painted in 2015`, not
    `painted last week`."""
    return bool(_EARLIER.search(clause))


_QUOTES_PLAN = pattern(
    r"^(?:the |our |last year['’]s )?(?:plans?|actions?|aims?|targets?|next steps?)\b.*?"
    r"\b(?:says?|said|was|were|reads?|to)$",
    re.IGNORECASE,
)


def quotes_plan(clause: str) -> bool:
    """Whether a clause is about a plan, which is quoted then: `The plan said: lamps up by May`, not
    `The plan works`."""
    return bool(_QUOTES_PLAN.match(clause))


# When it was: `in 2009`, but not `the lamp bought in 2009 was mended`.
_IN_YEAR = pattern(
    r"\bin (?:(?:early |late |the )|(?:[A-Z][a-z]+ ))?(?P<year>(?:19|20)\d\d)(?P<decade>s)?\b"
    r"(?! (?:is|are|was|were|has|have)\b)"
)
_YEARS_AGO = pattern(
    rf"\b(?:{TWO_TO_TWELVE}|fifteen|twenty|many|some|several|\d+)"
    r" years (?:ago|back)\b",
    re.IGNORECASE,
)


def is_of_year_before(clause: str, year: int | None) -> bool:
    """Whether a clause tells of nothing later than before a school year: `painted in 2009`, not
    `painted in 2021`, for 2020."""
    found = list(_IN_YEAR.finditer(clause))
    is_before = year is not None and all(int(each["year"]) < year for each in found)
    is_old = bool(found and is_before) or bool(_YEARS_AGO.search(clause))
    return is_old and not has_time(_IN_YEAR.sub("", clause))
