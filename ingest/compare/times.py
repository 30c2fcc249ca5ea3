"""Times in an action: taken out, and put in order. Texts in; words, texts and an answer out."""

import re
from datetime import date

from parsers.grammar.times import read_times
from parsers.meaning.deadlines import find_deadlines

# What leads to a time and goes with it: `by the end of T6`.
_LEAD = re.compile(
    r"(?:\b(?:by|in|from|for|before|during|until|at|on|and|each|every)\s+"
    r"(?:readiness for )?(?:the )?(?:(?:end|start|beginning|middle) of )?(?:the )?"
    r"(?:academic year |school year )?)+$",
    re.IGNORECASE,
)


def times(text: str) -> tuple[str, ...]:
    """The times a text mentions, as printed."""
    return tuple(text[time.start : time.end] for time in read_times(text))


def without_times(text: str) -> str:
    """A text without its times and what leads to them: `Clerk to report by T6 2020` and no more."""
    rest, end = "", 0
    for time in read_times(text):
        rest += _LEAD.sub("", text[end : time.start]) + " "
        end = time.end
    return " ".join((rest + text[end:]).split())


def put_off(old: str, old_year: int | None, new: str, new_year: int | None) -> bool:
    """Whether an action is due later than it was. What is due again and again is not put off.

    The years are those of the reviews: they say when a deadline without a year is.
    """
    before, after = _last_day(old, old_year), _last_day(new, new_year)
    return bool(before and after and after > before)


def _last_day(text: str, year: int | None) -> date | None:
    found = find_deadlines(text, year)
    return max((each.ends for each in found if each.ends and not each.recurrence), default=None)
