"""What dates from long ago, or was done late. A clause in, a finding out.

`Dates from 2014`, `was last checked in 2019`, `not until May was it found` are gaps.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.rules.positions import first_place
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS, TIMES


def dated(clause: Clause) -> Finding | None:
    """A finding if something dates from an old year, or from those who were there before."""
    return _from_old_year(clause) or _left_behind(clause)


def _from_old_year(clause: Clause) -> Finding | None:
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


_DATES = frozenset("date dates dated".split())
_OLD_YEARS = range(1900, 2018)  # old in any review that is still read; `is from 2024` may be new
_EDITIONS = frozenset("edition version model one".split())


def _left_behind(clause: Clause) -> Finding | None:
    """`was last revised under the previous manager`."""
    for at in clause.places_of("last"):
        if clause.word(at + 1).endswith("ed") and clause.word(at + 2) in {"under", "before"}:
            return Finding("gap", at, at + 3)
    return None


def last_done(clause: Clause, year: int) -> Finding | None:
    """`last reviewed in 2019`."""
    if number_of(clause.word(year)) not in _YEARS:
        return None
    before = [at for at in range(year - _MAX_BEFORE_YEAR, year - 2) if clause.word(at) == "last"]
    last = before[-1] if before else year
    is_done = clause.word(last + 1).endswith(("ed", "met"))
    said = set(clause.words_in(last + 2, year))
    return Finding("gap", last, year + 1) if is_done and said & _LAST_YEAR else None


_YEARS = range(1900, 2100)
_MAX_BEFORE_YEAR = 10  # words from `last` to the year
_LAST_YEAR = frozenset("in since".split())


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
