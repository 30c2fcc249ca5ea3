"""Text normalised for comparison. Text in; keys, words and stems out."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

_CLOSING = ".,;:!?…"
# Exports of the same text differ in quotes and dashes, so these are no change of wording.
TYPOGRAPHY = str.maketrans("‘’‚‛′`´“”„‟″‐‑‒–—―−", "'''''''\"\"\"\"\"-------")
# Words that say nothing about the subject, or that change with progress while the subject stays.
STOP_WORDS = frozenset(
    "a also although an and any are as at be because been but by can could did do does each"
    " for from had has have how however if in into is it its may more most no nor not now of"
    " on only or other others some still such than that the their them there they this those to too"
    " very was were when where whether which while who whom will with within would yet all"
    " every".split()
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_POSSESSIVE = re.compile(r"['’]s?$")
# As in tracks, tracked, tracking. At least three letters remain.
_ENDING = re.compile(r"(?<=...)(?:ations?|ings?|ions?|ments?|edly|ed|ies|ily|es|ely|ly|s|e|y)$")
_MAX_STEM_LENGTH = 7  # so that attitudes matches attitudinal, and identify identification
_DOUBLED = re.compile(r"(?<=..)([b-df-hj-np-tv-z])\1$")  # planned, plan; logged, log


@lru_cache(maxsize=50_000)  # most texts stand in both reviews, and are asked for more than once
def same_words_key(text: str) -> str:
    """A key that is equal for texts that differ only in white space, case and closing
    punctuation."""
    return "".join(text.translate(TYPOGRAPHY).casefold().split()).rstrip(_CLOSING)


@lru_cache(maxsize=20_000)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, without punctuation."""
    return tuple(_WORD.findall(text.translate(TYPOGRAPHY).casefold()))


@lru_cache(maxsize=50_000)
def stems(text: str) -> tuple[str, ...]:
    """The stems of a text without stop words and years, which change in every review.

    A text that has nothing but stop words keeps them.
    """
    found = [word for word in words(text) if not _YEAR.fullmatch(word)]
    return tuple(map(stem, [word for word in found if word not in STOP_WORDS] or found))


def stems_of_all(texts: Iterable[str]) -> frozenset[str]:
    """The stems of several texts."""
    return frozenset(chain.from_iterable(map(stems, texts)))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its ending: `chronologies` and `chronology` are both `chronol`."""
    word = _POSSESSIVE.sub("", word)
    if not word.isalpha():  # a code or a number
        return word
    return _DOUBLED.sub(r"\1", _ENDING.sub("", word))[:_MAX_STEM_LENGTH]
