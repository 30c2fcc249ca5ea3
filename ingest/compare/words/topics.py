"""The words that say what a text is about, whatever it says of it this year. Text in, stems out."""

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
from ingest.compare.words.wording import STOP_WORDS, TYPOGRAPHY, stem, words

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
    """The stems that say what a text is about; figures, times and counts are left out.

    Words that mean the same in a school get the same stem: `students` and `pupils`, `Y7` and
    `Year 7`.
    """
    return tuple(filter(None, map(_topic_stem_or_empty, _normalised_words(text))))


def words_with_topic_stems(text: str) -> list[Token]:
    """Each word of a text with its stem, which is empty if the word is left out of the topic."""
    return [(word, _topic_stem_or_empty(word)) for word in _normalised_words(text)]


@lru_cache(maxsize=50_000)
def names(text: str) -> frozenset[str]:
    """The stems of the names in a text: schools, year groups, abbreviations.

    A word is a name if it is capitalised within a sentence, or written all in capitals.
    """
    plain = text.translate(TYPOGRAPHY)
    named = {match[0].casefold() for match in _NAME.finditer(plain)}
    joined = {
        _joined_to_number(match).strip() for match in _NAMED_BY_NUMBER.finditer(plain.casefold())
    }
    return frozenset(topic(" ".join(sorted(named)))) | frozenset(map(topic_stem, joined))


def abbreviated(text: str) -> str:
    """The words of a text, with names of several words abbreviated: `slt meets`."""
    return _SHORT_NAMES.sub(_short_name, " ".join(words(text)))


def _normalised_words(text: str) -> list[str]:
    """The words of a text; names of several words are abbreviated, and `Year 7` is one word."""
    return _NAMED_BY_NUMBER.sub(_joined_to_number, abbreviated(text)).split()


@lru_cache(maxsize=50_000)
def _topic_stem_or_empty(word: str) -> str:
    """The stem of a word; empty if it does not say what a text is about."""
    if word[0].isdigit() or _TERM_NUMBER.fullmatch(word) or _CONTRACTION.search(word):
        return ""
    if word in _LEFT_OUT_WORDS:
        return ""
    found = topic_stem(word)
    return "" if found in _LEFT_OUT_STEMS else found


def _short_name(match: re.Match[str]) -> str:
    return SHORT_NAMES[match[0]]


def _joined_to_number(match: re.Match[str]) -> str:
    kind = "year" if match[1] in _YEAR_GROUP else match[1]
    return f" {kind}{match[2]} "


@lru_cache(maxsize=50_000)
def topic_stem(word: str) -> str:
    """The stem of a lower-case word, or of the standard word for it (`pupil` for `students`)."""
    return stem(_STANDARD_WORDS.get(word, word))


def _standard_words() -> dict[str, str]:
    lines = [line.split() for line in INTERCHANGEABLE.strip().splitlines()]
    return {word: line[0] for line in lines for word in line}


_STANDARD_WORDS = _standard_words()
# Function words are left out as words, not as stems: `evening` has the stem of `even`.
_LEFT_OUT_WORDS = STOP_WORDS | FUNCTION_WORDS
_LEFT_OUT_STEMS = frozenset(map(stem, TIMES_AND_COUNTS | OF_ANYTHING))

STEMS_OF_ANY_REVIEW = frozenset(map(topic_stem, OF_ANY_REVIEW))
STEMS_OF_PLACE = frozenset(map(topic_stem, OF_PLACE))
STEMS_OF_STATES = frozenset(map(topic_stem, STATES))
