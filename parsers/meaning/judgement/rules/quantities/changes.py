"""Changes from one state or figure to another. A clause in, a finding out, None if there is none.

`Has gone from poor to good`, `attendance has gone from 88% to 91%`, `has brought the wait down`.
"""

from itertools import pairwise
from typing import NamedTuple

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.rules.positions import cues_between


def changed(clause: Clause) -> Finding | None:
    """A finding by the result of a change: `has gone from poor to good`."""
    states = [cue for cue in clause.cues if _value_of_state(cue)]
    for before, after in pairwise(states):
        is_from = clause.word(before.first - 1) == "from" and clause.word(after.first - 1) == "to"
        if is_from and after.first - before.last <= _MAX_BETWEEN:
            return Finding(_value_of_state(after), before.first - 1, after.last)
    return None


_MAX_BETWEEN = 3  # words from one state to the next


def _value_of_state(cue: Cue) -> str:
    return next((value for kind, value in _STATES.items() if kind in cue.kinds), "")


_STATES = {"good": "in place", "part": "partly", "bad": "gap", "state": "gap", "lacking": "gap"}


def shifted(clause: Clause) -> Finding | None:
    """A measure that changed from one figure to another: a rise is better, but not of debts."""
    if found := _brought_down(clause):
        return found
    change = change_of_figures(clause)
    words = {word.text for word in clause.words[clause.first : clause.last]}
    is_bad = clause.has("bad measure")
    is_of_measure = is_bad or not words.isdisjoint(_MEASURES)
    if not change or not is_of_measure or words.isdisjoint(_MOVING):
        return None
    return Finding("partly" if change.rises != is_bad else "gap", change.first, change.last)


_MOVING = frozenset("gone went moved changed goes go moves".split())
_MEASURES = frozenset(
    "rating ratings attendance punctuality phonics results progress outcomes attainment rate uptake"
    " take score scores satisfaction participation membership gcse grades destinations"
    " completion".split()
)


def _brought_down(clause: Clause) -> Finding | None:
    """`has brought the wait for a table down to six weeks`."""
    brought = next(iter(clause.places_of("brought", "brings", "got", "driven")), clause.last)
    down = next((at for at in clause.places_of("down") if at > brought + 1), None)
    if down is None:
        return None
    is_of_problem = any(cues_between(clause, brought + 1, down, "bad measure"))
    return Finding("partly", brought, down + 1, is_measure=True) if is_of_problem else None


class ChangeOfFigures(NamedTuple):
    """`from 48 to 60`: the first of these words and the one after them; whether it `rises`."""

    first: int
    last: int
    rises: bool


def change_of_figures(clause: Clause) -> ChangeOfFigures | None:
    """The first change from one figure to another in a clause, if any."""
    figures = clause.places_of_numbers()
    for one, other in pairwise(figures):
        start = one - (clause.word(one - 1) == "minus")
        between = clause.words_in(one + 1, other)
        if clause.word(start - 1) == "from" and "to" in between:
            before, after = _figure(clause, one), _figure(clause, other)
            if before is not None and after is not None:
                return ChangeOfFigures(start - 1, other + 1, after > before)
    return None


def _figure(clause: Clause, at: int) -> float | None:
    text = clause.word(at).rstrip("%").replace(",", "")
    text = str(NUMBERS.get(text, text))
    try:
        figure = float(text)
    except ValueError:
        return None
    return -figure if clause.word(at - 1) == "minus" else figure
