"""Reads doubtful words a second time, alone. Words in, words out.

If both readings agree, the word is certain. Otherwise the other words of the page decide (`year`,
not `vear`); what they do not decide is reported as doubtful.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from parsers.scan.misplaced_spaces import with_spaces_moved
from parsers.scan.words import BULLET, ScannedWord

# Words, and lone numbers, of more confidence are not read again.
SURE, SURE_LONE_NUMBER = 95.0, 96.5
# Below these, a more confident second reading wins.
MAX_DOUBTED, MAX_DOUBTED_NUMBER = 80.0, 93.0
MAX_DISPUTED = 70.0  # of a word with two different readings
MAX_READ_AGAIN = 300  # words per page
MARGIN, WIDE_MARGIN = 0.15, 0.7  # around a word, relative to the line height
MAX_DIGITS = 4  # of a number in a column of its own
ARTICLES = frozenset("aA")
_POINT = re.compile(r"(?<=\d)\.(?=\d)")


class Reading(NamedTuple):
    """The text of a word that was read alone, and its confidence."""

    text: str
    confidence: float


ReadAlone: TypeAlias = Callable[[ScannedWord, float], Reading]


def read_again(found: Sequence[ScannedWord], read_alone: ReadAlone) -> list[ScannedWord]:
    """The words after a second reading of the doubtful ones.

    `read_alone` reads one word with a margin, relative to its height.
    """
    doubtful = [word for word in found if word.confidence < SURE and word.text != BULLET]
    readings = {id(word): read_alone(word, MARGIN) for word in doubtful[:MAX_READ_AGAIN]}
    known = {_letters(word.text) for word in found if _is_known(word, readings.get(id(word)))}
    words: list[ScannedWord] = []
    for word in found:
        reading = readings.get(id(word))
        words += _read_twice(word, reading, known) if reading else [word]
    return [
        _more_confident(word, read_alone(word, WIDE_MARGIN))
        if _is_lone_number(word, words)
        else word
        for word in with_spaces_moved(words, known)
    ]


def _is_known(word: ScannedWord, other: Reading | None) -> bool:
    """Whether a word is read with confidence, or twice with some."""
    if other is None:
        return word.confidence >= SURE
    return other.text == word.text and min(word.confidence, other.confidence) >= MAX_DOUBTED


def _read_twice(word: ScannedWord, other: Reading, known: set[str]) -> list[ScannedWord]:
    """The word after a second reading, or two where the second one lost an article before it."""
    article, rest = word.text[:1], word.text[1:]
    is_article_lost = article in ARTICLES and rest == other.text and _letters(rest) in known
    if not is_article_lost or _letters(word.text) in known:
        return [_decided(word, other, known)]
    end = word.x0 + (word.x1 - word.x0) / len(word.text)
    return [word._replace(text=article, x1=end), word._replace(text=rest, x0=end)]


def _decided(word: ScannedWord, other: Reading, known: set[str]) -> ScannedWord:
    """The word after a second reading."""
    if len(other.text.split()) != 1:
        return word
    one, two = _letters(word.text), _letters(other.text)
    if _POINT.search(word.text) and _POINT.sub("", word.text) == other.text:
        return word  # points are often lost, and seldom read where there are none
    if not one or not two or one.casefold() == two.casefold():
        is_certain = word.text != other.text and word.confidence >= MAX_DOUBTED
        return word if is_certain else _more_confident(word, other)
    is_decided = (one in known) != (two in known)
    if is_decided:
        is_other = two in known
    else:
        least = MAX_DOUBTED_NUMBER if (one + two).isdigit() else MAX_DOUBTED
        is_other = word.confidence < min(least, other.confidence)
    is_doubtful = not is_decided or _has_digit(one + two)
    surest = max(word.confidence, other.confidence)
    return word._replace(
        text=other.text if is_other else word.text,
        confidence=min(surest, MAX_DISPUTED) if is_doubtful else surest,
    )


def _more_confident(word: ScannedWord, other: Reading) -> ScannedWord:
    if len(other.text.split()) != 1 or other.confidence <= word.confidence:
        return word
    return word._replace(text=other.text, confidence=other.confidence)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_lone_number(word: ScannedWord, words: Sequence[ScannedWord]) -> bool:
    """Whether a word is a number in a column of its own: no other word is near it."""
    digits = sum(map(str.isdigit, word.text))
    is_number = 0 < digits <= MAX_DIGITS and 2 * digits >= len(word.text)
    if not is_number or word.confidence > SURE_LONE_NUMBER:
        return False
    return not any(_is_neighbour(word, other) for other in words if other is not word)


def _is_neighbour(word: ScannedWord, other: ScannedWord) -> bool:
    """Whether a word is on the same line, and nearer than another column."""
    near = 2 * word.height
    is_near = word.x0 - near < other.x1 and other.x0 < word.x1 + near
    return is_near and abs(other.base - word.base) < 0.5 * word.height
