"""How old a thing is and how long one waits for it: a clause in, a finding out.

`four years old`, `dates from 2014`, `was last checked in 2019`, `takes five months` are gaps;
`within a week` and `in less than a month` are not.
"""

from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.findings import Finding
from parsers.meaning.judgement.measures import number_of

_UNITS = frozenset(
    "years year months month weeks week days day terms term hours decades decade".split()
)
_LONG_UNITS = _UNITS - {"hours", "days", "day", "week"}
_AGE = frozenset("old ago behind late overdue".split())
_SHORT = frozenset("within under less fewer than inside most least every in".split())
_WAITS = frozenset(
    "take takes took taking wait waits waiting waited list lasts lasted stands average averages"
    " averaged".split()
)
_ABOUT = frozenset(
    "about around up to over nearly almost more than an average of for at some is was".split()
)
_LAST_YEAR = frozenset("in since".split())
MAX_WORDS_BEFORE = 6  # from the verb of waiting to the number


def aged(clause: Clause) -> Finding | None:
    """What is too old or takes too long."""
    for at in range(clause.first, clause.last):
        found = _dated(clause, at) or _lasting(clause, at)
        if found:
            return found
    return None


def _dated(clause: Clause, at: int) -> Finding | None:
    """`dates from 2014`, `last reviewed in 2019`."""
    if clause.word(at) in {"dates", "date", "dated"} and clause.word(at + 1) in {"from", "back"}:
        return Finding("gap", at, at + 2)
    is_year = clause.word(at + 3).isdecimal() and clause.word(at + 2) in _LAST_YEAR
    if clause.word(at) == "last" and clause.word(at + 1).endswith(("ed", "met")) and is_year:
        return Finding("gap", at, at + 4)
    return None


def _lasting(clause: Clause, at: int) -> Finding | None:
    """`four years old`, `takes five months`."""
    unit = clause.word(at + 1)
    if unit not in _UNITS or number_of(clause.word(at)) is None:
        return None
    before = [clause.word(place) for place in range(at - MAX_WORDS_BEFORE, at)]
    if _SHORT.intersection(before[-3:]) and "more" not in before:
        return None
    if clause.word(at + 2) in _AGE and clause.word(at + 3) not in _UNITS | {"and"}:
        return Finding("gap", at, at + 3)
    is_wait = unit in _LONG_UNITS and _WAITS.intersection(before)
    return Finding("gap", at, at + 2) if is_wait else None
