"""Ages of things and times of waiting. A clause in, a finding out.

`Four years old`, `dates from 2014`, `was last checked in 2019`, `takes five months` are gaps;
`within a week` and `in less than a month` are not.
"""

from parsers.meaning.judgement.reading.ages import is_very_old
from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Finding, first_answer
from parsers.meaning.judgement.rules.positions import first_place
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
    for at in clause.places_of_numbers():
        found = _lasting(clause, at) or _last_done(clause, at)
        if found:
            return found
    return first_answer(_LONG_WAITS, clause)


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
    if not _opens_late(*clause.words_in(clause.first, clause.first + 3)):
        return None
    places = range(clause.first + 2, clause.last - 1)
    is_inverted = first_place(clause, places, BEING | HELPERS) is not None
    return Finding("gap", clause.first, clause.first + 3) if is_inverted else None


def _opens_late(first: str, second: str, third: str) -> bool:
    """`not until May`, `only in May`, `only after`."""
    if first == "only":
        return second in _IN_THE_END or third in TIMES
    return first == "not" and second == "until"


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
    """`takes until May`, and after `but` `takes a month`."""
    for at in clause.places_of(*_TAKING):
        if clause.word(at + 1) == "until":
            return Finding("gap", at, at + 2)
        is_long = clause.word(at + 2) in {"week", "month"} and clause.word(at + 1) == "a"
        if is_long and clause.joint == "contrast":
            return Finding("gap", at, at + 3)
    return None


def _waiting_until(clause: Clause) -> Finding | None:
    """`cooks wait until May`; not `the wait`."""
    for at in clause.places_of("wait", "waits", "waited"):
        is_verb = clause.word(at - 1).endswith("s") or clause.word(at) != "wait"
        if is_verb and clause.word(at + 1) in {"until", "till"} and clause.word(at + 2) in TIMES:
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
    is_short = not _SHORT.isdisjoint(clause.words_in(at - 3, at))
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
    is_unhurried = not (_TAKING.isdisjoint(before) or UNHURRIED.isdisjoint(clause.texts))
    return not is_unhurried and not _WAITS.isdisjoint(before)


def _is_long(clause: Clause, at: int) -> bool:
    """Whether a number of units of time is that of a long time: `two weeks`, `40 days`."""
    days = number_of(clause.word(at)) or 0
    return clause.word(at + 1) in _LONG_UNITS or (clause.word(at + 1) == "days" and days > MONTH)


_TIMES_THAT_LAST = (_since, _passing, _as_long_as, _age_or_wait)
_LONG_WAITS = (
    _dated,
    _waiting,
    _waiting_until,
    _taking_until,
    _left_behind,
    _taking_a_year,
    _kept_waiting,
)
