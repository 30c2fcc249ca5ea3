"""Reads ages as fresh or stale. Words in, words with `up to date` or `out of date` for them out.

`A survey less than five years old` is up to date, `none over two years old` denies that some are
not. Ages of people and of what is very old say nothing of the kind.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.small_words import PEOPLE

_UNITS = frozenset("year years month months".split())
_BOUNDS = (  # of an age, and what they make of it; the longest first
    (("not", "more", "than"), ("up", "to", "date")),
    (("no", "more", "than"), ("up", "to", "date")),
    (("less", "than"), ("up", "to", "date")),
    (("more", "than"), ("out", "of", "date")),
    (("under",), ("up", "to", "date")),
    (("over",), ("out", "of", "date")),
)
_MAX_AGE = 60  # years, of what grows worse with age
_MAX_TO_PEOPLE = 3  # words from people to the bound of their age: `guests who are under`
_OF_RULES = frozenset("for anyone anybody those if aged".split())


def write_ages(words: Sequence[Word]) -> list[Word]:
    """The words, with what a bounded age says of a thing in place of that."""
    written = list(words)
    for at in reversed([at for at, word in enumerate(words) if word.text == "old"]):
        first, said = _bounded(words, at)
        if said and not _is_of_people(words, first):
            start, end = words[first].start, words[at].end
            written[first : at + 1] = [Word(text, start, end) for text in said]
    return written


def _bounded(words: Sequence[Word], old: int) -> tuple[int, tuple[str, ...]]:
    """Where the bound of an age begins, and what it says; nothing if it has none."""
    texts = [word.text for word in words[:old]]
    if _UNITS.isdisjoint(texts[-1:]) or not _is_number(texts[-2:-1]):
        return old, ()
    if is_very_old(*texts[-2:]):
        return old, ()
    for bound, said in _BOUNDS:
        first = old - 2 - len(bound)
        if first >= 0 and tuple(texts[first:-2]) == bound:
            return first, said
    return old, ()


def _is_number(texts: Sequence[str]) -> bool:
    return any(text == "a" or number_of(text) is not None for text in texts)


def is_very_old(number: str, unit: str) -> bool:
    """Whether an age is that of a house or a tree, which may stand well for all that."""
    return unit == "years" and (number_of(number) or 0) > _MAX_AGE


def _is_of_people(words: Sequence[Word], first: int) -> bool:
    """`guests who are under five years old`, `for anyone over sixty years old`."""
    before = {word.text for word in words[max(first - _MAX_TO_PEOPLE, 0) : first]}
    return not before.isdisjoint(PEOPLE | _OF_RULES)
