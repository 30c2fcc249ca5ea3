"""Too many of what should be one, or once. A clause in, a finding out, None if there is none.

`Four different forms`, `four heads in three years`, `the same course twice`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.rules.quantities.counts import UNITS_OF_TIME


def of_many_kinds(clause: Clause) -> Finding | None:
    """Many of what should be one: `four different forms`, `four heads in three years`."""
    return _one_after_another(clause) or _different_ones(clause)


def _one_after_another(clause: Clause) -> Finding | None:
    """`four heads in three years`, `four supply teachers since May`."""
    for at in clause.places_of("in", "since"):
        is_time = clause.word(at) == "since" or clause.word(at + 2) in UNITS_OF_TIME
        first = at - 2 - (number_of(clause.word(at - 2)) is None)  # `four supply teachers since`
        is_of_many = clause.word(at - 1) in _SHOULD_BE_ONE and _is_many(clause.word(first))
        if is_time and is_of_many:
            return Finding("gap", first, min(at + 3, clause.last))
    return None


def _is_many(word: str) -> bool:
    return (number_of(word) or 0) > 1


def _different_ones(clause: Clause) -> Finding | None:
    """`four different forms`, `various different forms`."""
    for at in clause.places_of("different"):
        number = clause.word(at - 1)
        is_of_many = number in _MANY or bool(number_of(number))
        nouns = clause.words_in(at + 1, at + 1 + _MAX_TO_NOUN)
        if is_of_many and not _SHOULD_BE_ONE.isdisjoint(nouns):
            return Finding("gap", at - 1, at + 1)
    return None


_MANY = frozenset("several many various".split())
_SHOULD_BE_ONE = frozenset(
    "headteachers principals managers chairs sencos teachers heads leaders forms systems versions"
    " policies templates procedures approaches schemes formats"
    " suppliers contracts answers passwords ways definitions spreadsheets".split()
)


def repeated(clause: Clause) -> Finding | None:
    """`the same course twice`."""
    for at in clause.places_of("same"):
        after = set(clause.words_in(at + 1, at + 1 + _MAX_TO_NOUN))
        before = set(clause.words_in(clause.first, at))
        if after & {"twice", "again"} and before.isdisjoint({"no", "not", "never", "nobody"}):
            return Finding("gap", at - 1, at + 1)
    return None


_MAX_TO_NOUN = 3  # words from `different` to its noun
