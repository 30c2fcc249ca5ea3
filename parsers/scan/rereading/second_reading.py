"""Reads doubtful words a second time, alone. Words in, words out.

If both readings agree, the word is certain. Otherwise the other words of the page decide (`year`,
not `vear`). What they do not decide is read a third time, from a smaller picture, and reported as
doubtful.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from parsers.scan.rereading.misplaced_spaces import with_spaces_moved
from parsers.scan.words import BLANK, BULLET, DOUBTFUL, SURE, ScannedWord, letters_of

SURE_LONE_NUMBER = 96.5  # confidence of lone numbers that are not read again
# Below these, a more confident second reading wins.
MAX_DOUBTED, MAX_DOUBTED_NUMBER = 80.0, 93.0
MAX_READ_AGAIN = 300  # words per page
MARGIN, WIDE_MARGIN = 0.15, 0.7  # around a word, relative to the line height
SMALL_MARGIN, REDUCTION = 0.3, 0.7  # of the third reading
MAX_DIGITS = 4  # of a number in a column of its own
ARTICLES = frozenset("aA")
_STROKES = str.maketrans("lI", "11")
_POINT = re.compile(r"(?<=\d)\.(?=\d)")


class Reading(NamedTuple):
    """The text of a word that was read alone, and its confidence."""

    text: str
    confidence: float


class ReadAlone(Protocol):
    """Reads one word with a margin relative to its height, larger or smaller by a scale."""

    def __call__(self, word: ScannedWord, margin: float, scale: float = 1.0, /) -> Reading: ...


def texts_of(words: Sequence[ScannedWord] | Sequence[Reading]) -> list[str]:
    """What each of some words or readings says."""
    return [word.text for word in words]


def read_again(found: Sequence[ScannedWord], read_alone: ReadAlone) -> list[ScannedWord]:
    """The words after a second reading of the doubtful ones, and a third of some."""
    doubtful = [word for word in found if word.confidence < SURE and word.text != BULLET]
    readings = {id(word): read_alone(word, MARGIN) for word in doubtful[:MAX_READ_AGAIN]}
    known = {letters_of(word.text) for word in found if _is_known(word, readings.get(id(word)))}
    words: list[ScannedWord] = []
    for word in found:
        reading = readings.get(id(word))
        words += _read_twice(word, reading, known, read_alone) if reading else [word]
    return [_read_wide(word, words, read_alone) for word in with_spaces_moved(words, known)]


def _read_wide(
    word: ScannedWord, words: Sequence[ScannedWord], read_alone: ReadAlone
) -> ScannedWord:
    """A number in a column of its own as it is read with more white around it; others as is."""
    if not _is_lone_number(word, words):
        return word
    return _more_confident(word, read_alone(word, WIDE_MARGIN))


def _is_known(word: ScannedWord, other: Reading | None) -> bool:
    """Whether a word is read with confidence, or twice with some."""
    if other is None:
        return word.confidence >= SURE
    return other.text == word.text and min(word.confidence, other.confidence) >= MAX_DOUBTED


def _read_twice(
    word: ScannedWord, other: Reading, known: set[str], read_alone: ReadAlone
) -> list[ScannedWord]:
    """The word after a second reading, or two where the second one lost an article before it."""
    if word.confirmed:
        return [_of_confirmed(word, other)]
    article, rest = word.text[:1], word.text[1:]
    is_article_lost = article in ARTICLES and rest == other.text and letters_of(rest) in known
    if not is_article_lost or letters_of(word.text) in known:
        return [_decided(word, other, known, read_alone)]
    end = word.x0 + (word.x1 - word.x0) / len(word.text)
    start = end + BLANK * word.height
    return [word._replace(text=article, x1=end), word._replace(text=rest, x0=start)]


def _of_confirmed(word: ScannedWord, other: Reading) -> ScannedWord:
    """A word that its phrase confirmed: surer if it is read so alone too, doubtful if that reading
    is another number."""
    if other.text == word.text:
        return _more_confident(word, other)
    one, two = letters_of(word.text), letters_of(other.text)
    is_number = _has_digit(one) and _has_digit(two) and other.confidence >= MAX_DOUBTED
    is_other = is_number and one != two and len(other.text.split()) == 1
    return word.doubted() if is_other else word


def _decided(
    word: ScannedWord, other: Reading, known: set[str], read_alone: ReadAlone
) -> ScannedWord:
    """The word after a second reading, and a third one if the page leaves a choice."""
    if len(other.text.split()) != 1 or is_point_lost(word.text, other.text):
        return word
    one, two = letters_of(word.text), letters_of(other.text)
    if not one or not two or one.casefold() == two.casefold():
        return _of_same_letters(word, other, read_alone)
    return _of_other_letters(word, other, known, read_alone)


def _of_other_letters(
    word: ScannedWord, other: Reading, known: set[str], read_alone: ReadAlone
) -> ScannedWord:
    """The word or its second reading, whichever other words of the page or a third reading say."""
    one, two = letters_of(word.text), letters_of(other.text)
    is_decided = (one in known) != (two in known) and not (one + two).isdigit()
    is_other = two in known if is_decided else _is_other(word, other, read_alone)
    is_doubtful = not is_decided or (_has_digit(one + two) and not _are_same_strokes(one, two))
    surest = max(word.confidence, other.confidence)
    return word._replace(
        text=other.text if is_other else word.text,
        confidence=min(surest, DOUBTFUL) if is_doubtful else surest,
    )


def is_point_lost(text: str, other: str) -> bool:
    """Whether a reading only lacks a point, which is often lost and seldom read in vain."""
    return text != other and _POINT.sub("", text) == other


def _of_same_letters(word: ScannedWord, other: Reading, read_alone: ReadAlone) -> ScannedWord:
    if word.text != other.text and word.confidence >= MAX_DOUBTED:
        return word
    if word.text != other.text and word.text.casefold() == other.text.casefold():
        return word._replace(text=other.text) if _is_other(word, other, read_alone) else word
    return _more_confident(word, other)


def _is_other(word: ScannedWord, other: Reading, read_alone: ReadAlone) -> bool:
    """Whether a second reading is right: a third one, of a smaller picture, agrees with it or with
    neither and it is more confident."""
    third = letters_of(read_alone(word, SMALL_MARGIN, REDUCTION).text)
    one, two = letters_of(word.text), letters_of(other.text)
    if third in (one, two):
        return third == two
    least = MAX_DOUBTED_NUMBER if (one + two).isdigit() else MAX_DOUBTED
    return word.confidence < min(least, other.confidence)


def _more_confident(word: ScannedWord, other: Reading) -> ScannedWord:
    if len(other.text.split()) != 1 or other.confidence <= word.confidence:
        return word
    return word._replace(text=other.text, confidence=other.confidence)


def _are_same_strokes(one: str, two: str) -> bool:
    """Whether two readings differ in how they name a stroke: `A1` and `Al`."""
    return one.translate(_STROKES) == two.translate(_STROKES)


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
