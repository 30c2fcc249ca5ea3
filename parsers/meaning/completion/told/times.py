"""Which times within a year a clause names. A clause in, an answer or times out."""

import re

from parsers.meaning.completion.word_classes import MONTH, SHORT_MONTH, WHEN
from parsers.patterns import pattern


def has_time(clause: str) -> bool:
    """Whether a clause says in which month, term or season: `in November`, `since Easter`; not `on
    Monday`."""
    return bool(re.search(WHEN, clause, re.IGNORECASE))


# The months and seasons, and what a year has once.
_OF_YEAR = pattern(
    rf"\b(?:{MONTH}|{SHORT_MONTH}|autumn|spring|summer|winter|Christmas|Easter)\b",
    re.IGNORECASE,
)


def times_of_year(text: str) -> frozenset[str]:
    """The months and seasons that a text names, by their first three letters: `nov`."""
    return frozenset(found[:3].lower() for found in _OF_YEAR.findall(text))


_OF_LATE = pattern(
    r"\b(?:(?:this|last|in the|during the) (?:year|term|week|month|holidays?)|half[- ]term)\b",
    re.IGNORECASE,
)


def names_time(clause: str) -> bool:
    """Whether a clause names any time within a year: `11 December`, `last term`; not `at nine`."""
    return has_time(clause) or bool(times_of_year(clause) or _OF_LATE.search(clause))
