"""Reads what is still doubtful from pictures of three sizes. A page's words in and out.

What two of them say with confidence is taken: `in.` is `in`, `14sets` two words.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from parsers.scan.rereading.second_reading import MARGIN, ReadAlone, is_point_lost
from parsers.scan.words import DOUBTFUL, ScannedWord, parted

SIZES = 0.9, 0.7, 0.5  # of the picture, relative to that of the page
MAX_DOUBTED = 90.0  # words of more confidence are not read again
MIN_AGREED = 88.0  # confidence of readings that agree on something else
MIN_CONFIRMED = 90.0  # and of those that agree on the same letters
MAX_READ = 120  # words per page


def read_at_further_sizes(words: Sequence[ScannedWord], read_alone: ReadAlone) -> list[ScannedWord]:
    """The words after three readings of those that are doubtful."""
    doubted = [word for word in words if word.confidence < MAX_DOUBTED and _has_letter(word.text)]
    read = {id(word): _agreed(word, read_alone) for word in doubted[:MAX_READ]}
    return [after for word in words for after in _words(word, *read.get(id(word), ("", 0.0)))]


def _agreed(word: ScannedWord, read_alone: ReadAlone) -> tuple[str, float]:
    """What most readings say, and the confidence that two of them have in it."""
    readings = [read_alone(word, MARGIN, size) for size in SIZES]
    sure = [reading for reading in readings if reading.confidence >= MIN_AGREED]
    ((text, count),) = Counter(each.text for each in sure).most_common(1) or [("", 0)]
    if count < 2:
        return "", 0.0
    return text, sorted(each.confidence for each in sure if each.text == text)[-2]


def _words(word: ScannedWord, text: str, confidence: float) -> Iterator[ScannedWord]:
    """A word as further readings have it, or two if they say that it is."""
    if text == word.text and text.strip(".,;:").isalpha() and confidence >= MIN_CONFIRMED:
        yield word._replace(confidence=max(confidence, word.confidence))
    elif word.confirmed:
        yield word
    elif _is_several(text, word.text):
        yield from parted(word, text.split())
    elif not _is_better(text, word.text):
        yield word
    else:
        yield word._replace(text=text, confidence=DOUBTFUL)


def _is_several(text: str, other: str) -> bool:
    parts = text.split()
    return len(parts) > 1 and "".join(parts) == other and all(map(_has_letter, parts))


def _is_better(text: str, other: str) -> bool:
    """Whether a reading may replace another: case is told by the height of letters, and points are
    often lost."""
    is_same = text.casefold() == other.casefold() or is_point_lost(other, text)
    return _has_letter(text) and len(text.split()) == 1 and not is_same


def _has_letter(text: str) -> bool:
    return any(map(str.isalnum, text))
