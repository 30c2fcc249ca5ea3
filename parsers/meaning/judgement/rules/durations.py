"""Ages of things and times of waiting. A clause in, a finding out.

`Four years old`, `dates from 2014`, `was last checked in 2019`, `takes five months` are gaps;
`within a week` and `in less than a month` are not.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.ages import is_very_old
from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.kinds import TROUBLE
from parsers.meaning.judgement.tables.small_words import BEING, HAVING, HELPERS, TIMES, UNHURRIED

_UNITS = frozenset(
    "years year months month weeks week days day terms term hours decades decade".split()
)
_LONG_UNITS = _UNITS - {"hours", "days", "day", "week"}
_AGE = frozenset("old ago behind late overdue".split())
_SHORT = frozenset("within under less fewer than inside most least every in".split())
_WAITS = frozenset(
    "take takes took taking wait waits waiting waited list stands average averages averaged".split()
)
_LASTS = frozenset("last lasts lasted".split())
_ABOUT = frozenset(
    "about around up to over nearly almost more than an average of for at some is was".split()
)
_DATES = frozenset("date dates dated".split())
_LAST_YEAR = frozenset("in since".split())
_UPWARDS = frozenset("over older above upwards under younger".split())  # `4 years old and over`
MONTH = 30  # days
MAX_WORDS_BEFORE = 6  # from the verb of waiting to the number


def aged(clause: Clause) -> Finding | None:
    """A finding if something is too old or takes too long."""
    numbers = clause.places_of_numbers()
    for at in numbers:
        found = _lasting(clause, at) or _last_done(clause, at)
        if found:
            return found
    found = _dated(clause) or _waiting(clause) or _taking_until(clause)
    found = found or _left_behind(clause) or _taking_a_year(clause)
    return found or _kept_waiting(clause)


def _kept_waiting(clause: Clause) -> Finding | None:
    """`have been waiting since the autumn`, `has been on hold for a term`, `been sat with us`."""
    for at in clause.places_of("waiting", "hold", "queueing", "queuing", "sat", "parked"):
        first = at - (clause.word(at) == "hold")
        has_been = clause.word(first - 1) == "been" and clause.word(first - 2) in HAVING
        after = clause.words_in(at + 1, at + MAX_WORDS_BEFORE)
        if has_been and not _HOW_LONG.isdisjoint(after):
            return Finding("gap", first - 2, at + 1)
    return None


_HOW_LONG = frozenset("since for".split())


def late(clause: Clause) -> Finding | None:
    """A finding if something was done late: `Not until May was it found`."""
    first, second, third = (clause.word(clause.first + at) for at in range(3))
    is_until = first == "not" and second == "until"
    is_only = first == "only" and (second in _IN_THE_END or third in TIMES)
    if not is_until and not is_only:
        return None
    places = range(clause.first + 2, clause.last - 1)
    is_inverted = any(clause.word(at) in BEING | HELPERS for at in places)
    return Finding("gap", clause.first, clause.first + 3) if is_inverted else None


_IN_THE_END = frozenset("after when since once".split())


def _dated(clause: Clause) -> Finding | None:
    """`dates from 2014`, `date back to the 1970s`, `is from 2014`, `is the 2014 edition`."""
    for at in clause.places_of(*_DATES):
        if clause.word(at + 1) in {"from", "back"}:
            return Finding("gap", at, at + 2)
    for at in clause.places_of("is", "are"):
        is_year = number_of(clause.word(at + 2)) in _OLD_YEARS
        is_of_year = clause.word(at + 1) == "the" and clause.word(at + 3) in _EDITIONS
        if is_year and (clause.word(at + 1) == "from" or is_of_year):
            return Finding("gap", at, at + 3)
    return None


_OLD_YEARS = range(1900, 2018)  # old in any review that is still read; `is from 2024` may be new
_EDITIONS = frozenset("edition version model one".split())


def _taking_until(clause: Clause) -> Finding | None:
    """`takes until May`, `wait until May`, and after `but` `takes a month`."""
    for at in clause.places_of("wait", "waits", "waited"):
        is_verb = clause.word(at - 1).endswith("s") or clause.word(at) != "wait"
        if is_verb and clause.word(at + 1) in {"until", "till"} and clause.word(at + 2) in TIMES:
            return Finding("gap", at, at + 3)
    for at in clause.places_of(*_TAKING):
        if clause.word(at + 1) == "until":
            return Finding("gap", at, at + 2)
        is_long = clause.word(at + 2) in {"week", "month"} and clause.word(at + 1) == "a"
        if is_long and clause.joint == "contrast":
            return Finding("gap", at, at + 3)
    return None


def _waiting(clause: Clause) -> Finding | None:
    """What is left to the other half of those: `; new guests wait`."""
    at = clause.last - 1
    is_short = clause.first > 0 and at - clause.first in _SUBJECT_WORDS
    is_plural = clause.word(at - 1).endswith("s")
    is_left = clause.word(at) in _LEFT and is_short and is_plural
    return Finding("gap", at, at + 1) if is_left else None


_SUBJECT_WORDS = range(1, 5)
_LEFT = frozenset("wait queue guess hope flounder drift".split())


def _taking_a_year(clause: Clause) -> Finding | None:
    """`takes new cooks a year`."""
    for at in clause.places_of("year", "term"):
        before = clause.words_in(at - MAX_WORDS_BEFORE, at)
        if before[-1] == "a" and not _TAKING.isdisjoint(before) and _NO_TIME.isdisjoint(before):
            return Finding("gap", at - 1, at + 1)
    return None


_TAKING = frozenset("take takes took taken".split())
_NO_TIME = _SHORT | frozenset("place part turns once twice times up on over".split())


def _since(clause: Clause, at: int) -> str:
    """The value if something was long ago: `it is two years since anyone was hurt`."""
    is_problem = any(cue.first > at and cue.has(*TROUBLE) for cue in clause.cues)
    return "in place" if is_problem else "gap"


def _left_behind(clause: Clause) -> Finding | None:
    """`was last revised under the previous manager`."""
    for at in clause.places_of("last"):
        if clause.word(at + 1).endswith("ed") and clause.word(at + 2) in {"under", "before"}:
            return Finding("gap", at, at + 3)
    return None


def _last_done(clause: Clause, year: int) -> Finding | None:
    """`last reviewed in 2019`."""
    if number_of(clause.word(year)) not in _YEARS:
        return None
    before = [at for at in range(year - _MAX_BEFORE_YEAR, year - 2) if clause.word(at) == "last"]
    last = before[-1] if before else year
    is_done = clause.word(last + 1).endswith(("ed", "met"))
    said = set(clause.words_in(last + 2, year))
    return Finding("gap", last, year + 1) if is_done and said & _LAST_YEAR else None


def _is_before_clause(clause: Clause, at: int) -> bool:
    """`it is nine weeks before a letter is answered`."""
    opens = clause.word(clause.first) in {"it", "there"} and clause.word(at - 1) in BEING | _ABOUT
    places = range(at + 2, at + 2 + MAX_WORDS_BEFORE)
    return opens and any(clause.word(place) in {"before", "until"} for place in places)


_BEFORE_SINCE = frozenset("been is almost over".split())
_PASSING = frozenset("pass passes passed elapse elapses elapsed".split())
_YEARS = range(1900, 2100)
_MAX_BEFORE_YEAR = 10  # words from `last` to the year


def _lasting(clause: Clause, at: int) -> Finding | None:
    """The finding of a number of units of time: `four years old`, `takes five months`."""
    if _is_time_lost(clause, at):
        return Finding("gap", at, at + 3)
    if clause.word(at + 1) not in _UNITS or number_of(clause.word(at)) is None:
        return None
    before, after = clause.words_in(at - MAX_WORDS_BEFORE, at), clause.word(at + 2)
    if _SHORT.intersection(before[-3:]) and "more" not in before:
        return None  # `in less than a month`
    if after == "since" and before[-1] in _BEFORE_SINCE:
        return Finding(_since(clause, at), at, at + 3)  # `it has been two years since`
    if _is_passing(clause, at):
        return Finding("gap", at, at + 3)
    if before[-3:] == ["as", "long", "as"]:
        return Finding("gap", at - 3, at + 2)
    if before[-1] == "of" and after == "ago":
        return None  # `the fire of two years ago`
    if _is_age(clause, at):
        return Finding("gap", at, at + 3)
    return Finding("gap", at, at + 2) if _is_wait(clause, at, before) else None


def _is_time_lost(clause: Clause, at: int) -> bool:
    """`two cooks short`, `begins fifteen minutes into the lesson`."""
    after = clause.words_in(at + 1, at + 3)
    is_short = after[1] == "short" and number_of(clause.word(at)) is not None
    return is_short or after == ["minutes", "into"]


def _is_passing(clause: Clause, at: int) -> bool:
    """`six weeks pass`, `it is nine weeks before a letter is answered`."""
    is_slow = clause.word(at + 2) in _PASSING or _is_before_clause(clause, at)
    return is_slow and clause.word(at + 1) in _LONG_UNITS


def _is_age(clause: Clause, at: int) -> bool:
    """Whether a time is an age or a delay, `two weeks late`, and no range: `4 years and over`."""
    is_range = clause.word(at + 3) in _UNITS or clause.word(at + 4) in _UPWARDS
    number, unit, after = clause.words_in(at, at + 3)
    is_of_house = after == "old" and is_very_old(number, unit)
    return after in _AGE and not is_range and not is_of_house


def _is_wait(clause: Clause, at: int, before: Sequence[str]) -> bool:
    """Whether something takes a long time, or a problem lasts for one."""
    days = number_of(clause.word(at)) or 0
    is_long = clause.word(at + 1) in _LONG_UNITS or (clause.word(at + 1) == "days" and days > MONTH)
    lasts = clause.has("thing", "bad measure") and not _LASTS.isdisjoint(before)
    waits = not _WAITS.isdisjoint(before)
    is_unhurried = not (_TAKING.isdisjoint(before) or UNHURRIED.isdisjoint(clause.texts))
    return is_long and (lasts or (waits and not is_unhurried))
