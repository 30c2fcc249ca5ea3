"""Splits a sentence into coordinated clauses. A stretch of words in, its parts out.

A part begins at `but` and `so`, at `and` before a verb of its own, and at commas between clauses.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.meaning.judgement.reading.clauses.and_joints import parts_at_and
from parsers.meaning.judgement.reading.clauses.comma_joints import joint_of_comma
from parsers.meaning.judgement.reading.clauses.conjunctions import (
    is_as_long_as,
    joint_of_conjunction,
    makes_exception,
)
from parsers.meaning.judgement.reading.clauses.joint_places import (
    JointPlace,
    asserts,
    denies,
    says_something,
)
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.words import Word


class Stretch(NamedTuple):
    """Cues between two boundaries, and the words between these."""

    joint: str
    cues: list[Cue]
    first: int
    last: int


def main_parts(sentence: Stretch, words: Sequence[Word]) -> Iterator[Stretch]:
    """The clauses of a sentence, split at `but`, `so`, and at `and` before a verb of its own."""
    joint, part, first = sentence.joint, list[Cue](), sentence.first
    opened = "start"  # how the part was opened within the sentence: `However,` comes before it
    for at, cue in enumerate(sentence.cues):
        place = JointPlace(cue, part, sentence.cues[at + 1 : at + 5], words)
        how = _joint_at(place, opened)
        if how:
            yield Stretch(joint, part, first, cue.first - place.follows_comma)
            joint, opened, part, first = how, how, [], cue.last
        else:
            part.append(_kept_within(place))
    yield Stretch(joint, part, first, sentence.last)


def _kept_within(place: JointPlace) -> Cue:
    """A cue that begins no clause, as what it means there: `all but one`, `while still afloat`."""
    if makes_exception(place):
        return place.cue._replace(kinds=_EXCEPTED)
    return place.cue._replace(kinds=_WHEN) if is_as_long_as(place) else place.cue


_EXCEPTED, _WHEN = frozenset({"excepted"}), frozenset({"when"})


def _joint_at(place: JointPlace, opened: str) -> str:
    """How a cue joins a clause to the part before it, empty where it joins none; `opened`: how that
    part was opened."""
    cue = place.cue
    if cue.has(*_DIVIDING):
        return joint_of_conjunction(place)
    if cue.text == "if":
        return "contrast" if _is_concessive(place) else ""
    if "comma" in cue.kinds:
        return _joint_at_comma(place, opened)
    return "and" if cue.text == "and" and parts_at_and(place) else ""


_DIVIDING = frozenset({"contrast", "result"})


def _is_concessive(place: JointPlace) -> bool:
    """Whether `if` means `although`: `thorough, if slow to come`."""
    if not place.following or not place.follows_comma:
        return False
    after = place.following[0]
    return after.first == place.cue.last and after.has("bad", "part")


def _joint_at_comma(place: JointPlace, opened: str) -> str:
    if opened == "contrast" and asserts(place.part):
        return "contrast"  # `Although plans exist, nobody reads them`
    if not says_something(place.part) or denies(place.part):
        return ""
    return joint_of_comma(place)
