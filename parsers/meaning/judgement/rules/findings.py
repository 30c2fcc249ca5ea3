"""The finding of a rule in a clause: its value, and the words that say so.

Rules that stand in a table are asked in turn (`first_answer`).
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar, TypeVarTuple

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue

NEAR = 4  # words from a denial to what it cancels


class Finding(NamedTuple):
    """The value of a clause and its words; weak if the clause only says that something happens.

    `is_outright`: by when something ended, or by a denial of what is bad, which no other words make
    unlikely.
    """

    value: str
    first: int
    last: int
    is_strong: bool = True
    is_measure: bool = False
    is_outright: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it is only that something happens: `Clubs meet`."""
        return self.value == "in place" and not self.is_strong


Judge = Callable[[Clause], Finding | None]  # how a part of a clause is judged


class Said(NamedTuple):
    """What one clause says, and the clause."""

    clause: Clause
    finding: Finding


def make_finding(
    value: str, first: Cue, last: Cue | None = None, is_strong: bool = True
) -> Finding:
    """A finding from the first of two cues to the end of the last, or of the first alone."""
    end = (last or first).last
    return Finding(value, first.first, max(end, first.last), is_strong)


def in_order(one: Cue, other: Cue) -> tuple[Cue, Cue]:
    """Two cues in the order in which they stand in the text."""
    return (one, other) if one.first <= other.first else (other, one)


_Asked = TypeVarTuple("_Asked")
_Answer = TypeVar("_Answer")


def first_answer(
    rules: Iterable[Callable[[*_Asked], _Answer | None]], *asked: *_Asked
) -> _Answer | None:
    """What the first of these rules that has an answer says; None if none has."""
    for rule in rules:
        if answer := rule(*asked):
            return answer
    return None
