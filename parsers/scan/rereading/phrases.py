"""Reads phrases with a doubtful word again, alone. A page's words in and out.

The engine scales a whole line of the page to one size, the cells beside each other with it, and
takes `1.4 & 2.1` for `1482.1`; the phrase alone it reads well. What two readings of different sizes
agree on is taken.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Protocol

from parsers.scan.rereading.second_reading import Reading, is_point_lost, texts_of
from parsers.scan.words import BLANK, BULLET, DOUBTFUL, SURE, ScannedWord, parted

SIZES = 1.0, 0.8, 0.65  # of the picture, relative to that of the page
MIN_CONFIRMED = 90.0  # confidence of two readings that make a word sure
MAX_UNKNOWN = 94.0  # of a word that no dictionary holds, which two readings do not make sure
MIN_AGREED = 80.0  # confidence of what replaces other words
MAX_GAP = 1.0  # between two words of one phrase, relative to the line height
MIN_GAP_OF_MARK, MAX_MARK = 0.45, 3  # after the mark of a list item, and its letters
MAX_READ = 60  # phrases per page

Phrase = Sequence[ScannedWord]


class ReadPhrase(Protocol):
    """Reads the words of a phrase alone, from a picture of another size."""

    def __call__(self, phrase: Phrase, size: float, /) -> list[Reading]: ...


def with_phrases_read_alone(
    words: Sequence[ScannedWord], read_phrase: ReadPhrase
) -> list[ScannedWord]:
    """The words, those of doubtful phrases as two readings of these alone have them."""
    after: list[ScannedWord] = []
    left = MAX_READ
    for phrase in phrases(words):
        is_read = left > 0 and len(phrase) > 1 and any(map(_is_doubtful, phrase))
        left -= is_read
        agreed = _agreed(phrase, read_phrase) if is_read else []
        after += _merged(phrase, agreed) if agreed else phrase
    return after


def phrases(words: Sequence[ScannedWord]) -> Iterator[list[ScannedWord]]:
    """Words close to each other on one line, without the mark of a list before them."""
    phrase: list[ScannedWord] = []
    for word in words:
        is_mark = len(phrase) == 1 and _is_mark(phrase[0], word)
        if phrase and (is_mark or not _is_next(phrase[-1], word)):
            yield phrase
            phrase = []
        phrase.append(word)
    if phrase:
        yield phrase


def _is_next(before: ScannedWord, word: ScannedWord) -> bool:
    return before.is_level_with(word) and -BLANK <= (word.x0 - before.x1) / before.height <= MAX_GAP


def _is_mark(word: ScannedWord, after: ScannedWord) -> bool:
    is_far = after.x0 - word.x1 > MIN_GAP_OF_MARK * word.height
    return word.text == BULLET or (len(word.text) <= MAX_MARK and is_far)


def _is_doubtful(word: ScannedWord) -> bool:
    return word.confidence < SURE


def _agreed(phrase: Phrase, read_phrase: ReadPhrase) -> list[Reading]:
    """What a reading says that agrees with the words or with another one; nothing if none does."""
    said = [texts_of(phrase)]
    for size in SIZES:
        readings = read_phrase(phrase, size)
        texts = texts_of(readings)
        if texts in said:
            return readings
        said.append(texts)
    return []


def _confidence(reading: Reading) -> float:
    return reading.confidence


def _merged(phrase: Phrase, agreed: Sequence[Reading]) -> Iterator[ScannedWord]:
    old, new = texts_of(phrase), texts_of(agreed)
    for kind, start, end, first, last in SequenceMatcher(None, old, new, False).get_opcodes():
        words, readings = phrase[start:end], agreed[first:last]
        if kind == "equal":
            for word, reading in zip(words, readings, strict=True):
                yield _confirmed(word, reading)
        elif _is_better(words, readings):
            yield from placed(words, readings)
        else:
            yield from words


def _confirmed(word: ScannedWord, reading: Reading) -> ScannedWord:
    """A word that was read twice alike; it is sure if neither reading is doubtful, unless no
    dictionary holds it."""
    surest = max(word.confidence, reading.confidence)
    if min(word.confidence, reading.confidence) >= MIN_CONFIRMED:
        surest = max(surest, SURE)
    most = 100.0 if word.in_dictionary else max(word.confidence, MAX_UNKNOWN)
    return word._replace(confidence=min(surest, most), confirmed=True)


def _is_better(words: Phrase, readings: Sequence[Reading]) -> bool:
    """Whether other words may replace those of a phrase: case is told by the height of letters,
    and points and spaces are often lost."""
    if not words or not readings or min(map(_confidence, readings)) < MIN_AGREED:
        return False
    if not any(map(_is_doubtful, words)):
        return False
    old = [text.casefold() for text in texts_of(words)]
    new = [text.casefold() for text in texts_of(readings)]
    is_closed_up = len(new) < len(old) and "".join(new) == "".join(old)
    return old != new and not is_closed_up and not is_point_lost("".join(old), "".join(new))


def placed(words: Phrase, readings: Sequence[Reading]) -> Iterator[ScannedWord]:
    """Readings in the places of the words that they replace. Where they only part these, they are
    not read again alone: their boxes are inexact."""
    old, new = "".join(texts_of(words)), "".join(texts_of(readings))
    most = 100.0 if old == new else DOUBTFUL
    confidence = min(*map(_confidence, readings), most)
    if len(words) == len(readings):
        for word, reading in zip(words, readings, strict=True):
            yield word._replace(text=reading.text, confidence=confidence)
        return
    whole = words[0]._replace(
        top=min(word.top for word in words),
        x1=words[-1].x1,
        bottom=max(word.bottom for word in words),
        text=new,
        confidence=confidence,
        confirmed=old == new,
    )
    yield from parted(whole, texts_of(readings))
