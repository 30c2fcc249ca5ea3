"""Whether a clause is about what is over, is so now, no more, later or always.

A clause in, an answer out.
"""

import re
from collections.abc import Collection

from parsers.meaning.completion.word_classes import ADVERBS, NOW, PARTICIPLE
from parsers.patterns import pattern

_IN_PRESENT = pattern(rf"\b(?:is|are)\s+{ADVERBS}{PARTICIPLE}\b", re.IGNORECASE)
_NO_PAST = r"(?:shed|need|feed|seed|speed|weed|indeed|hundred|exceed|proceed|succeed)\b"
# Words of what is over: `were painted`, `came`.
_PAST = pattern(
    rf"\b(?:was|were|has|have|had|having)\b.*?\b{PARTICIPLE}\b|\b(?!{_NO_PAST})\w{{2,}}ed\b"
    r"|\b(?:came|went|took|began|found|held|ran|met|sat|put|did|got|gave|had|spent|bought|saw|built"
    r"|wrote|drew|left|made|set|brought|taught|sent|swam)\b",
    re.IGNORECASE,
)


def tells_of_past(clause: str) -> bool:
    """Whether a clause has words of what is over: `the group met`; not `files are kept`."""
    return bool(_PAST.search(_IN_PRESENT.sub(" ", clause)))


_IS_NOW = pattern(rf"\b(?:{NOW})\b", re.IGNORECASE)


def says_now(clause: str) -> bool:
    """Whether a clause says `now` of something, or that it is new: `a new slip`, not `since
    May`."""
    return bool(_IS_NOW.search(clause))


_BY_NOW = pattern(rf"\b(?:{NOW}|since)\b", re.IGNORECASE)


def is_new_by_now(clause: str) -> bool:
    """Whether a clause says that something is so by now: `a nurse now works here`, not `a nurse
    works here`."""
    return bool(_BY_NOW.search(clause))


def is_so_now(clause: str, words_said: Collection[str]) -> bool:
    """Whether a clause says that something is now what one of these words says: `now digital`, not
    `digital once`."""
    words = "|".join(map(re.escape, sorted(words_said)))
    return bool(words and re.search(rf"\bnow\s+(?:[\w’'-]+\s+)?(?:{words})\b", clause, re.I))


_ENDED = pattern(r"\b(?:no longer|any ?more)\b", re.IGNORECASE)


def is_ended(clause: str) -> bool:
    """Whether a clause says that something has ended: `no longer used`, not `used for longer`."""
    return bool(_ENDED.search(clause))


_NEXT = pattern(r"\bnext (?:week|month|term|half|year|spring|summer|autumn|winter)\b", re.I)


def is_for_later(clause: str) -> bool:
    """Whether a clause is about a time to come: `arrives next week`, not `arrived last week`."""
    return bool(_NEXT.search(clause))


_HABIT = pattern(r"\b(?:always|as (?:every|each|in other) years?|as (?:usual|ever|before))\b", re.I)
_RESULT = pattern(r",\s+(?:so|which means)\b.*", re.IGNORECASE | re.DOTALL)


def is_habit(clause: str) -> bool:
    """Whether a clause says that something is as always: `as every year`, not `this year`."""
    return bool(_HABIT.search(_RESULT.sub("", clause)))
