"""Print that the engine made no line of: a page's words and its picture in, missed words out.

Numbers in a column far from the others are passed over so. Each mark is read alone.
"""

from collections.abc import Iterator, Sequence
from statistics import median

import numpy as np

from parsers.scan.picture import INK, Grey
from parsers.scan.second_reading import DISPUTED, MARGIN, ReadAlone
from parsers.scan.unread import Unread, unread
from parsers.scan.words import ScannedWord

MAX_MISSED = 60  # marks of a page that are looked at
MIN_CONFIDENCE, SURE = 80.0, 92.0  # of a reading that counts, and of one that is not told
MIN_HEIGHT, MAX_HEIGHT = 0.4, 1.3  # of a word, of the height of a line
MIN_SIGN, MAX_SIGN = 0.2, 0.9  # width of a sign on average, of the height of a line


def missed_words(
    words: Sequence[ScannedWord], grey: Grey, read_alone: ReadAlone
) -> Iterator[ScannedWord]:
    """The words of marks that are in no word's box, as far as they are surely read."""
    if not words:
        return
    height = median(word.height for word in words)
    for mark in unread(words, grey)[:MAX_MISSED]:
        word = _as_word(mark, height, grey)
        if not MIN_HEIGHT * height <= word.bottom - word.top <= MAX_HEIGHT * height:
            continue
        reading = read_alone(word, MARGIN)
        if reading.confidence >= MIN_CONFIDENCE and _is_text(reading.text, word):
            is_sure = reading.confidence >= SURE
            confidence = reading.confidence if is_sure else DISPUTED
            yield word._replace(text=reading.text, confidence=confidence)


def _as_word(mark: Unread, height: float, grey: Grey) -> ScannedWord:
    """A mark as a word of which nothing is known but where its ink is."""
    box = slice(int(mark.top), int(mark.bottom)), slice(int(mark.x0), int(mark.x1))
    rows, columns = np.nonzero(grey[box] <= INK)
    if not len(rows):
        return ScannedWord(*mark, mark.bottom, height, "", 0.0)
    x0, x1 = mark.x0 + int(columns.min()), mark.x0 + int(columns.max()) + 1
    top, bottom = mark.top + int(rows.min()), mark.top + int(rows.max()) + 1
    return ScannedWord(x0, top, x1, bottom, bottom, height, "", 0.0)


def _is_text(text: str, word: ScannedWord) -> bool:
    """Whether a reading is one word with the room that it needs, and no stroke taken for an l."""
    letters = sum(map(str.isalnum, text))
    if letters < 2 or len(text.split()) != 1:
        return False
    return MIN_SIGN * word.height <= (word.x1 - word.x0) / len(text) <= MAX_SIGN * word.height
