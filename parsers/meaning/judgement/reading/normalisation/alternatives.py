"""Removes what is named only to say what is done instead. Words in, words out.

`Coats are hung by name and not by number`. Where, when and by whom something is not done is told of
otherwise: `are met on weekdays and not on Sundays`.
"""

from collections.abc import Sequence

from parsers.grammar.times.time_forms import WEEKDAYS
from parsers.meaning.judgement.reading.words import STOPS, Word, text_at
from parsers.meaning.judgement.tables.small_words import DATES, IS, PEOPLE, PHASES

_OPENINGS = (("and", "not"), (",", "not"), ("rather", "than"))
_JOINTS = frozenset(joint for joint, _ in _OPENINGS)
_MANNER = frozenset("by from through as for".split())
_DOING = frozenset("by for".split())  # before several these say who does it, or for whom
_MAX_ALTERNATIVE = 6  # words behind `not`
_ENDS = STOPS | {",", "and", "but"}
_GROUPS = PEOPLE | PHASES | DATES | frozenset(WEEKDAYS) | frozenset("those others them".split())


def take_out_alternatives(words: Sequence[Word]) -> list[Word]:
    """The words without those that say how something is not done, but otherwise."""
    kept: list[Word] = []
    first = at = 0  # where the sentence began among those that were kept, and the next word
    while at < len(words):
        last = _end_of_alternative(words, at) if words[at].text in _JOINTS else None
        if last is not None and _is_said_before(words[at + 2].text, kept[first:]):
            at = last
            continue
        kept.append(words[at])
        first = len(kept) if words[at].text in STOPS else first
        at += 1
    return kept


def _end_of_alternative(words: Sequence[Word], joint: int) -> int | None:
    """The position after `and not by number`; None if it is about people or times, or says more."""
    if not _opens_alternative(words, joint):
        return None
    first = joint + 2
    last = _end_of_clause(words, first + 1)
    if last is None:
        return None
    said = [word.text for word in words[first + 1 : last]]
    return last if said and _is_of_thing(words[first].text, said) else None


def _opens_alternative(words: Sequence[Word], joint: int) -> bool:
    """`and not by`, `rather than from`; not `rather than for`."""
    opening, preposition = (words[joint].text, text_at(words, joint + 1)), text_at(words, joint + 2)
    if opening == ("rather", "than") and preposition == "for":
        return False
    return opening in _OPENINGS and preposition in _MANNER


def _end_of_clause(words: Sequence[Word], first: int) -> int | None:
    """The position of what ends a clause, if it is near."""
    end = first + _MAX_ALTERNATIVE
    for at in range(first, min(end, len(words))):
        if words[at].text in _ENDS:
            return at
    return len(words) if end >= len(words) else None


def _is_of_thing(preposition: str, said: Sequence[str]) -> bool:
    """Whether a thing is named; not `by heads`, `for guests`, nor what is said of a group."""
    if not _GROUPS.isdisjoint(said) or not IS.isdisjoint(said):
        return False
    is_many = said[-1].endswith("s") and not said[-1].endswith("ss")
    return not (is_many and preposition in _DOING)


def _is_said_before(preposition: str, before: Sequence[Word]) -> bool:
    """Whether it is said how something is done: `are hung by name`; not `There is`."""
    texts = [word.text for word in before]
    return texts[:1] != ["there"] and preposition in texts
