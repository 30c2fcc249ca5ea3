"""Whether less or more falls short by the value of a measure. Two texts in, values out.

`Attendance is 88%, below the county's 94%` and `attendance is 91%, still below`. Which way is
better is told by each text itself: what is a gap below others should be more, what is a gap above
them should be less.
"""

import re
from fractions import Fraction
from typing import NamedTuple

from ingest.compare.progress.clause_values import value_of
from ingest.compare.progress.figures.benchmarks import OTHERS
from ingest.compare.progress.figures.wanted import Wanted
from ingest.compare.words.wording import stems

MIN_POINTS = Fraction(1)  # of a percentage, that are no chance
MIN_CHANGE = Fraction(1, 20)  # of another value

_VALUE = r"(?P<sign>[-−–]\s?)?£?(?P<value>\d[\d,]*(?:\.\d+)?)\s?(?P<unit>%|per cent|[a-z]+)?"
_WHAT = r"(?P<what>[^\W\d][^,;:.()]{2,80}?)"
_VERB = (
    r"(?:is|was|are|were|stands|stood|averages|averaged|remains|remained|came|reached"
    r"|(?:(?:has|have)\s)?(?:risen|rose|fallen|fell|dropped|grown|gone)\s(?:up\s|down\s)?"
    r"(?:from\s\S+\s)?to)"
)
_MEASURES = (
    re.compile(rf"{_WHAT}\s{_VERB}\s(?:(?:now|still|only|just|at|to)\s)*{_VALUE}", re.IGNORECASE),
    re.compile(rf"{_WHAT}(?:\s\(|:\s|\sof\s){_VALUE}", re.IGNORECASE),
    re.compile(rf"at\s{_VALUE},\s{_WHAT}\s(?:is|are|was|were|remains|stands)\b", re.IGNORECASE),
)
# What a value is held against: another figure, or a word.
_OTHER_VALUE = re.compile(
    rf"\b(?:against|compared with|{OTHERS}|below|above|over|under)\b"
    r"\D{0,40}?£?(?P<value>\d[\d,]*(?:\.\d+)?)|£?(?P<first>\d[\d,]*(?:\.\d+)?)\s?(?:%|per cent)?"
    r"\s(?:nationally|elsewhere)",
    re.IGNORECASE,
)
_BELOW = re.compile(r"\b(?:below|under|less than|lower than|short of|behind|low)\b", re.IGNORECASE)
_ABOVE = re.compile(r"\b(?:above|over|more than|higher than|ahead of|high)\b", re.IGNORECASE)

# Of a value that says how far from others it is: `8 points below`, `£9,000 under budget`.
_DISTANCE = re.compile(
    r"\s?(?:%|per cent)?\s?(?:percentage )?(?:(?:point|mark|day|week|month|hour|minute|pupil)s?\s)?"
    r"(?:below|under|above|over|short|behind|ahead|more|less|fewer|higher|lower|better|worse)\b",
    re.IGNORECASE,
)


class Measured(NamedTuple):
    """The stems of a measure, its value and unit, and whether there should be more or less."""

    what: frozenset[str]
    value: Fraction
    unit: str
    better: Wanted | None


class MeasuredChange(NamedTuple):
    """The values of a measure in either year, whether more or less is better, and whether it is
    still no good."""

    before: Fraction
    after: Fraction
    better: Wanted
    falls_short: bool


def measured_change(old_text: str, new_text: str) -> MeasuredChange | None:
    """The change of the measure with which both texts begin; None if they differ or do not say
    which way is better."""
    old, new = measured(old_text), measured(new_text)
    if not old or not new or not _differs(old, new):
        return None
    known = {old.better, new.better} - {None}
    if len(known) != 1:
        return None
    (better,) = known
    falls_short = value_of(new_text) != "in place"
    return MeasuredChange(old.value, new.value, better, falls_short) if better else None


def _differs(old: Measured, new: Measured) -> bool:
    """Whether two values are of the same measure and differ by more than chance."""
    if (old.what, old.unit) != (new.what, new.unit):
        return False
    least = MIN_POINTS if old.unit == "%" else MIN_CHANGE * abs(old.value)
    return abs(new.value - old.value) >= least


def measured(text: str) -> Measured | None:
    """The measure with which a text begins."""
    found = next(filter(None, (measure.match(text) for measure in _MEASURES)), None)
    if not found:
        return None
    value = _number(found["value"]) * (-1 if found["sign"] else 1)
    better = _better(text, text[found.end("value") :], value)
    return Measured(frozenset(stems(found["what"])), value, _unit(found["unit"] or ""), better)


def _unit(printed: str) -> str:
    """The unit of a value in the singular; `%` for per cent."""
    return "%" if printed.lower() == "per cent" else printed.lower().removesuffix("s")


def _number(printed: str) -> Fraction:
    return Fraction(printed.replace(",", ""))


def _better(text: str, after: str, value: Fraction) -> Wanted | None:
    """Whether there should be more or less, by what a text says below or above others."""
    judged = value_of(text)
    if judged not in {"in place", "gap"}:
        return None
    if _DISTANCE.match(after):
        return "more" if judged == "in place" else "less"
    is_above = _is_above(after, value)
    if is_above is None:
        return None
    return "more" if is_above == (judged == "in place") else "less"


def _is_above(after: str, value: Fraction) -> bool | None:
    """Whether a value is said to be above others, by the figure of these or in words."""
    other = _OTHER_VALUE.search(after)
    reference = _number(other["value"] or other["first"]) if other else value
    if reference != value:
        return value > reference
    below, above = bool(_BELOW.search(after)), bool(_ABOVE.search(after))
    return above if below != above else None
