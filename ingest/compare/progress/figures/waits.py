"""How long something takes, where it should take less. Two texts in, both times out.

`The county takes 31 weeks to finish a plan` and then `a plan takes the county 34 weeks`: the only
time of waiting of either text, in the same unit, whatever else has changed.
"""

import re
from fractions import Fraction
from typing import NamedTuple

from ingest.compare.progress.figures.benchmarks import is_compared
from ingest.compare.progress.figures.quantities import Quantity, quantities
from ingest.compare.progress.figures.wanted import is_wait
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems

MIN_SHARED_STEMS = 1  # of clauses that tell of the same wait
_SAYING_NOTHING = {*stems("minutes hours days weeks months wait waits waiting take takes took")}
_UNIT = re.compile(r"\s*(?:working |school )?(minute|hour|day|week|month)s?\b", re.I)
_BOUND = re.compile(  # or the whole part of a decimal
    r"\b(?:within|under|at most|inside|allow)\b|\d\.$", re.I
)


class Wait(NamedTuple):
    """A time of waiting in its clause."""

    time: Fraction
    unit: str
    clause: str


def both_waits(old_text: str, new_text: str) -> tuple[Fraction, Fraction] | None:
    """How long the same takes by either text; None if one of them tells of no wait, or of more."""
    before, after = _waits(old_text), _waits(new_text)
    if len(before) != 1 or len(after) != 1 or before[0].unit != after[0].unit:
        return None
    shared = {*stems(before[0].clause)} & {*stems(after[0].clause)} - _SAYING_NOTHING
    return (before[0].time, after[0].time) if len(shared) >= MIN_SHARED_STEMS else None


def _waits(text: str) -> list[Wait]:
    """The times of waiting in a text."""
    found = (_wait(clause, each) for clause in clauses(text) for each in quantities(clause))
    return [wait for wait in found if wait]


def _wait(clause: str, quantity: Quantity) -> Wait | None:
    """The time of waiting that a clause tells by a quantity, if it does."""
    before, unit = clause[: quantity.first], _UNIT.match(clause, quantity.last)
    if unit is None or _BOUND.search(before) or is_compared(before):
        return None
    return Wait(quantity.value, unit[1].lower(), clause) if is_wait(clause) else None
