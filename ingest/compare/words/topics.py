"""The words that say what a text is about, whatever is said of it this year. Text in, words out."""

import re
from functools import lru_cache

from ingest.compare.words.vocabulary import (
    FUNCTION_WORDS,
    INTERCHANGEABLE,
    OF_ANY_REVIEW,
    OF_ANYTHING,
    OF_PLACE,
    SHORT_NAMES,
    STATES,
    TIMES_AND_COUNTS,
)
from ingest.compare.words.wording import SMALL_WORDS, TYPOGRAPHY, stem, words

Token = tuple[str, str]  # a word and its stem

_SHORT_NAMES = re.compile(rf"\b(?:{'|'.join(sorted(SHORT_NAMES, key=len, reverse=True))})\b")
# A number that names something, unlike one that counts: Year 7, Y7, KS2, level 1, section 128.
_NAMED_BY_NUMBER = re.compile(
    r"\b(year|yr|y|ks|section|level|stage|tier|phase|band|unit)s? ?(\d{1,3})\b(?! ?%)"
)
_NAME = re.compile(r"\b[A-Z]{2,}s?\b|(?<=[^.!?:;] )[A-Z][a-z]+\b(?! ?\d)")
_YEAR_GROUP = frozenset({"year", "yr", "y"})
_CONTRACTION = re.compile(r"n't$|'(?:re|ve|ll|d|m)$")
_TERM_NUMBER = re.compile(r"h?t[1-6]")


@lru_cache(maxsize=50_000)  # most texts stand in both reviews
def topic(text: str) -> tuple[str, ...]:
    """The stems of a text that tell what it is about; figures, times and counts are left out.

    Words that mean the same in a school are one: `students` and `pupils`, `Y7` and `Year 7`.
    """
    return tuple(filter(None, map(_telling_stem, _read_as(text))))


def telling_stems(text: str) -> list[Token]:
    """Each word of a text with its stem, which is empty where it is left out of the topic."""
    return [(word, _telling_stem(word)) for word in _read_as(text)]


@lru_cache(maxsize=50_000)
def names(text: str) -> frozenset[str]:
    """The stems of what is named in a text: schools, year groups, abbreviations.

    A word is taken for a name if it is capitalised within a sentence, or if it is all in capitals.
    """
    plain = text.translate(TYPOGRAPHY)
    named = {match[0].casefold() for match in _NAME.finditer(plain)}
    joined = {_joined(match).strip() for match in _NAMED_BY_NUMBER.finditer(plain.casefold())}
    return frozenset(topic(" ".join(sorted(named)))) | frozenset(map(topic_stem, joined))


def _read_as(text: str) -> list[str]:
    """The words of a text, short names and those with a number as one word."""
    text = _SHORT_NAMES.sub(_short_name, " ".join(words(text)))
    return _NAMED_BY_NUMBER.sub(_joined, text).split()


@lru_cache(maxsize=50_000)
def _telling_stem(word: str) -> str:
    """The stem of a word; empty where it does not tell what a text is about."""
    if word[0].isdigit() or _TERM_NUMBER.fullmatch(word) or _CONTRACTION.search(word):
        return ""
    if word in _LEFT_OUT_WORDS:
        return ""
    found = topic_stem(word)
    return "" if found in _LEFT_OUT_STEMS else found


def _short_name(match: re.Match[str]) -> str:
    return SHORT_NAMES[match[0]]


def _joined(match: re.Match[str]) -> str:
    kind = "year" if match[1] in _YEAR_GROUP else match[1]
    return f" {kind}{match[2]} "


@lru_cache(maxsize=50_000)
def topic_stem(word: str) -> str:
    """The stem of a word in small letters, or of the word that stands for it."""
    return stem(_STANDS_FOR.get(word, word))


def _table() -> dict[str, str]:
    lines = [line.split() for line in INTERCHANGEABLE.strip().splitlines()]
    return {word: line[0] for line in lines for word in line}


_STANDS_FOR = _table()
# Words that hold a sentence together take no endings: `evening` is no form of `even`.
_LEFT_OUT_WORDS = SMALL_WORDS | FUNCTION_WORDS
_LEFT_OUT_STEMS = frozenset(map(stem, TIMES_AND_COUNTS | OF_ANYTHING))

STEMS_OF_ANY_REVIEW = frozenset(map(topic_stem, OF_ANY_REVIEW))
STEMS_OF_PLACE = frozenset(map(topic_stem, OF_PLACE))
STEMS_OF_STATES = frozenset(map(topic_stem, STATES))
