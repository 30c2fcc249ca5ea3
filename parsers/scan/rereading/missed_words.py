"""Words that the engine missed. A page's words and its picture in, missed words out.

It misses numbers in a column far from the others, for example, and single letters and digits
between two words, or whole lines that stand a little lower than the line in the next column. Each
mark is read alone.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter
from statistics import median

import numpy as np

from parsers.scan.picture import INK, Grey
from parsers.scan.rereading.second_reading import MARGIN, ReadAlone
from parsers.scan.rereading.unread import Unread, unread
from parsers.scan.words import DOUBTFUL, ScannedWord, parted

MAX_MISSED = 60  # marks per page that are read
MIN_CONFIDENCE, MIN_SURE = 80.0, 92.0  # of a reading that is used, and of one that is not doubtful
MIN_HEIGHT, MAX_HEIGHT = 0.4, 1.3  # of a word, relative to the line height
MAX_DISTANCE = 1.0  # between a single letter and the word beside it, relative to the line height
MAX_BASE_DIFFERENCE = 0.2  # on one line, relative to the line height
MAX_OFF_EDGE, MIN_LINES = 0.2, 3  # between the left edges of that many lines of a column
MIN_SIGN, MAX_SIGN = 0.2, 0.9  # average width of a character, relative to the line height
DESCENT = 0.2  # of letters below the base line, relative to the line height
_BELOW_BASE = re.compile(r"[gjpqyQ,;()]")
# Read alone: strokes, boxes and ticks are taken for 1, I, l, O, D, V and others.
_LETTER = re.compile(r"[2-9aA-CE-HJ-NPR-U]")


def with_missed_words(
    words: Sequence[ScannedWord], grey: Grey, read_alone: ReadAlone
) -> list[ScannedWord]:
    """The words, with those that were missed in their places on the lines."""
    found = list(words)
    for word in missed_words(words, grey, read_alone):
        on_line = [n for n, other in enumerate(found) if _is_before(other, word)]
        nearest = max(on_line, key=lambda n: found[n].x1, default=len(found) - 1)
        found.insert(nearest + 1, word)
    return found


def missed_words(
    words: Sequence[ScannedWord], grey: Grey, read_alone: ReadAlone
) -> Iterator[ScannedWord]:
    """The words of marks outside of all words' boxes that are read with confidence."""
    if not words:
        return
    height = median(word.height for word in words)
    for mark in unread(words, grey)[:MAX_MISSED]:
        word = _as_word(mark, height, grey)
        if not MIN_HEIGHT * height <= word.bottom - word.top <= MAX_HEIGHT * height:
            continue
        reading = read_alone(word, MARGIN)
        if reading.confidence >= MIN_CONFIDENCE and _may_stand(reading.text, word, words):
            is_sure = reading.confidence >= MIN_SURE and not _LETTER.fullmatch(reading.text)
            confidence = reading.confidence if is_sure else DOUBTFUL
            texts = reading.text.split()
            whole = word._replace(text="".join(texts), confidence=confidence)
            yield from parted(_on_base_line(whole), texts)


def _may_stand(text: str, word: ScannedWord, words: Sequence[ScannedWord]) -> bool:
    """Whether a reading is a single letter where one may stand among the words, or else words."""
    if not _LETTER.fullmatch(text):
        return _is_text(text, word)
    begins = text.isupper() and _begins_line(word, words)
    return begins or (_is_after_any(word, words) and not _repeats_word_before(text, word, words))


def _repeats_word_before(text: str, word: ScannedWord, words: Sequence[ScannedWord]) -> bool:
    """Whether the word before it is the same letter, whose box is inexact: nobody types `a a`."""
    before = max(filter(partial(_is_before, word=word), words), key=attrgetter("x1"), default=None)
    return before is not None and before.text == text


def _as_word(mark: Unread, height: float, grey: Grey) -> ScannedWord:
    """A mark as a word without text, whose box is the extent of its ink."""
    box = slice(int(mark.top), int(mark.bottom)), slice(int(mark.x0), int(mark.x1))
    rows, columns = np.nonzero(grey[box] <= INK)
    if not len(rows):
        return ScannedWord(*mark, mark.bottom, height, "", 0.0)
    x0, x1 = mark.x0 + int(columns.min()), mark.x0 + int(columns.max()) + 1
    top, bottom = mark.top + int(rows.min()), mark.top + int(rows.max()) + 1
    return ScannedWord(x0, top, x1, bottom, bottom, height, "", 0.0)


def _on_base_line(word: ScannedWord) -> ScannedWord:
    """A word whose base line is not that of the letters that reach below it."""
    reaches_below = _BELOW_BASE.search(word.text) is not None
    return word._replace(base=word.bottom - DESCENT * word.height) if reaches_below else word


def _is_after_any(word: ScannedWord, words: Sequence[ScannedWord]) -> bool:
    """Whether a word stands after another on its line, close to it; bullets are no words."""
    return any(
        word.x0 - other.x1 <= MAX_DISTANCE * word.height and any(map(str.isalnum, other.text))
        for other in words
        if _is_before(other, word)
    )


def _begins_line(word: ScannedWord, words: Sequence[ScannedWord]) -> bool:
    """Whether a letter stands below the beginnings of other lines, right before a word."""
    after = [other for other in words if _is_before(word, other)]
    is_near = any(other.x0 - word.x1 <= MAX_DISTANCE * word.height for other in after)
    begun = sum(abs(other.x0 - word.x0) <= MAX_OFF_EDGE * word.height for other in words)
    return is_near and begun >= MIN_LINES


def _is_before(other: ScannedWord, word: ScannedWord) -> bool:
    """Whether a word stands left of another on its line."""
    is_level = abs(other.base - word.base) < MAX_BASE_DIFFERENCE * word.height
    return is_level and other.x1 <= word.x0


def _is_text(text: str, word: ScannedWord) -> bool:
    """Whether a reading is words of plausible width, and not a stroke read as an l."""
    texts = text.split()
    if sum(map(str.isalnum, text)) < 2 or not all(any(map(str.isalnum, each)) for each in texts):
        return False
    return MIN_SIGN * word.height <= (word.x1 - word.x0) / len(text) <= MAX_SIGN * word.height
