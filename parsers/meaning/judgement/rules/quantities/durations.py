"""Ages of things and times of waiting. A clause in, a finding out.

`Four years old` and `takes five months` are gaps, as are `old_dates` and `long_waits`; `within a
week` and `in less than a month` are not.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.normalisation.ages import is_very_old
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Finding, first_answer
from parsers.meaning.judgement.rules.quantities.long_waits import (
    MAX_WORDS_BEFORE,
    SHORT,
    TAKING,
    long_wait,
)
from parsers.meaning.judgement.rules.quantities.old_dates import dated, last_done
from parsers.meaning.judgement.tables.kinds import TROUBLE
from parsers.meaning.judgement.tables.small_words import BEING, UNHURRIED

_UNITS = frozenset(
    "years year months month weeks week days day terms term hours decades decade".split()
)
_LONG_UNITS = _UNITS - {"hours", "days", "day", "week"}
_AGE = frozenset("old ago behind late overdue".split())
_WAITS = frozenset(
    "take takes took taking wait waits waiting waited list stands average averages averaged".split()
)
_LASTS = frozenset("last lasts lasted".split())
_ABOUT = frozenset(
    "about around up to over nearly almost more than an average of for at some is was".split()
)
_UPWARDS = frozenset("over older above upwards under younger".split())  # `4 years old and over`
MONTH = 30  # days


def aged(clause: Clause) -> Finding | None:
    """A finding if something is too old or takes too long."""
    for at in clause.places_of_numbers():
        found = _lasting(clause, at) or last_done(clause, at)
        if found:
            return found
    return dated(clause) or long_wait(clause)


def _lasting(clause: Clause, at: int) -> Finding | None:
    """The finding of a number of units of time: `four years old`, `takes five months`."""
    if _is_time_lost(clause, at):
        return Finding("gap", at, at + 3)
    if clause.word(at + 1) not in _UNITS or number_of(clause.word(at)) is None:
        return None
    is_short = not SHORT.isdisjoint(clause.words_in(at - 3, at))
    if is_short and "more" not in clause.words_in(at - MAX_WORDS_BEFORE, at):
        return None  # `in less than a month`
    return first_answer(_TIMES_THAT_LAST, clause, at)


def _since(clause: Clause, at: int) -> Finding | None:
    """`it is two years since the bus came`; in place by a problem: `since anyone was hurt`."""
    if clause.word(at + 2) != "since" or clause.word(at - 1) not in _BEFORE_SINCE:
        return None
    is_problem = any(cue.first > at and cue.has(*TROUBLE) for cue in clause.cues)
    return Finding("in place" if is_problem else "gap", at, at + 3)


def _passing(clause: Clause, at: int) -> Finding | None:
    """`six weeks pass`, `it is nine weeks before a letter is answered`."""
    is_slow = clause.word(at + 2) in _PASSING or _is_before_clause(clause, at)
    return Finding("gap", at, at + 3) if is_slow and clause.word(at + 1) in _LONG_UNITS else None


def _is_before_clause(clause: Clause, at: int) -> bool:
    """`it is nine weeks before a letter is answered`."""
    opens = clause.word(clause.first) in {"it", "there"} and clause.word(at - 1) in BEING | _ABOUT
    places = range(at + 2, at + 2 + MAX_WORDS_BEFORE)
    return opens and any(clause.word(place) in {"before", "until"} for place in places)


_BEFORE_SINCE = frozenset("been is almost over".split())
_PASSING = frozenset("pass passes passed elapse elapses elapsed".split())


def _as_long_as(clause: Clause, at: int) -> Finding | None:
    is_long = clause.words_in(at - 3, at) == ["as", "long", "as"]
    return Finding("gap", at - 3, at + 2) if is_long else None


def _age_or_wait(clause: Clause, at: int) -> Finding | None:
    """`four years old`, `takes five months`, but not `the fire of two years ago`."""
    if clause.word(at - 1) == "of" and clause.word(at + 2) == "ago":
        return None
    if _is_age(clause, at):
        return Finding("gap", at, at + 3)
    return Finding("gap", at, at + 2) if _is_wait(clause, at) else None


def _is_time_lost(clause: Clause, at: int) -> bool:
    """`two cooks short`, `begins fifteen minutes into the lesson`."""
    after = clause.words_in(at + 1, at + 3)
    is_short = after[1] == "short" and number_of(clause.word(at)) is not None
    return is_short or after == ["minutes", "into"]


def _is_age(clause: Clause, at: int) -> bool:
    """Whether a time is an age or a delay, `two weeks late`, and no range: `4 years and over`."""
    is_range = clause.word(at + 3) in _UNITS or clause.word(at + 4) in _UPWARDS
    number, unit, after = clause.words_in(at, at + 3)
    is_of_house = after == "old" and is_very_old(number, unit)
    return after in _AGE and not is_range and not is_of_house


def _is_wait(clause: Clause, at: int) -> bool:
    """Whether something takes a long time, or a problem lasts for one."""
    if not _is_long(clause, at):
        return False
    before = clause.words_in(at - MAX_WORDS_BEFORE, at)
    if clause.has("thing", "bad measure") and not _LASTS.isdisjoint(before):
        return True
    is_unhurried = not (TAKING.isdisjoint(before) or UNHURRIED.isdisjoint(clause.texts))
    return not is_unhurried and not _WAITS.isdisjoint(before)


def _is_long(clause: Clause, at: int) -> bool:
    """Whether a number of units of time is that of a long time: `two weeks`, `40 days`."""
    days = number_of(clause.word(at)) or 0
    return clause.word(at + 1) in _LONG_UNITS or (clause.word(at + 1) == "days" and days > MONTH)


_TIMES_THAT_LAST = (_since, _passing, _as_long_as, _age_or_wait)
