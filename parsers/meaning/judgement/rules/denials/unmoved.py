"""Measures that did not move. A clause and its denial in, a finding out, None if none is denied.

`Attendance has not fallen` and `exclusions have not risen` are in place; `exclusions have not
fallen` is a gap.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.rules.positions import cue_at
from parsers.meaning.judgement.rules.quantities.unwelcome_measures import should_be_less


def unmoved(clause: Clause, denial: Cue) -> Finding | None:
    """In place where a measure did not get worse, a gap where it did not get better."""
    move = cue_at(clause, denial.last)
    if move is None or move.text not in _RISING | _FALLING or denial.text not in _NOT:
        return None
    is_bad = should_be_less(clause, move, None, move)
    is_worse_denied = (move.text in _RISING) == is_bad
    return make_finding("in place" if is_worse_denied else "gap", denial, move)


_NOT = frozenset(("not", "never"))
_RISING = frozenset("rise risen rising increase increased increasing grow grown growing".split())
_FALLING = frozenset(
    "fall fallen falling drop dropped dropping decline declined declining decrease".split()
)
