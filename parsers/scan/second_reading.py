"""Words of a page, the doubtful ones read a second time alone: words in, words out.

Two readings that agree are sure. Where they do not, the page's other words say which is one of
them, `year` and not `vear`; what they cannot settle is told as doubtful.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from parsers.scan.words import BULLET, ScannedWord

SURE, SURE_ALONE = 95.0, 96.5  # confidence from which a word, a number alone is not read again
DOUBTED, DOUBTED_NUMBER = 80.0, 93.0  # confidence below which a surer second reading is right
DISPUTED = 70.0  # confidence, at most, of a word that was read in two ways
MAX_READ_AGAIN = 300  # words of a page
MARGIN, WIDE_MARGIN = 0.15, 0.7  # of the height of a line, around a word read again
MAX_DIGITS = 4  # of a number in a column of its own


class Reading(NamedTuple):
    """What was read of a word that was looked at alone, and the confidence in it."""

    text: str
    confidence: float


ReadAlone: TypeAlias = Callable[[ScannedWord, float], Reading]


def read_again(found: Sequence[ScannedWord], read_alone: ReadAlone) -> list[ScannedWord]:
    """The words after a second look at the doubtful ones; `read_alone` reads one with so much of
    what is around it."""
    known = {_letters(word.text) for word in found if word.confidence >= SURE}
    doubtful = [word for word in found if word.confidence < SURE and word.text != BULLET]
    chosen = set(map(id, doubtful[:MAX_READ_AGAIN]))
    words = [
        _settled(word, read_alone(word, MARGIN), known) if id(word) in chosen else word
        for word in found
    ]
    return [
        _surer(word, read_alone(word, WIDE_MARGIN)) if _is_lone_number(word, words) else word
        for word in words
    ]


def _settled(word: ScannedWord, other: Reading, known: set[str]) -> ScannedWord:
    """The word after a second reading."""
    if len(other.text.split()) != 1:
        return word
    one, two = _letters(word.text), _letters(other.text)
    if not one or not two or one.casefold() == two.casefold():
        is_certain = word.text != other.text and word.confidence >= DOUBTED
        return word if is_certain else _surer(word, other)
    is_settled = (one in known) != (two in known)
    if is_settled:
        is_other = two in known
    else:
        least = DOUBTED_NUMBER if (one + two).isdigit() else DOUBTED
        is_other = word.confidence < min(least, other.confidence)
    is_told = not is_settled or _has_digit(one + two)
    surest = max(word.confidence, other.confidence)
    return word._replace(
        text=other.text if is_other else word.text,
        confidence=min(surest, DISPUTED) if is_told else surest,
    )


def _surer(word: ScannedWord, other: Reading) -> ScannedWord:
    if len(other.text.split()) != 1 or other.confidence <= word.confidence:
        return word
    return word._replace(text=other.text, confidence=other.confidence)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_lone_number(word: ScannedWord, words: Sequence[ScannedWord]) -> bool:
    """Whether a word is a number in a column of its own, by its digits and the white around it."""
    digits = sum(map(str.isdigit, word.text))
    if not 0 < digits <= MAX_DIGITS or 2 * digits < len(word.text) or word.confidence > SURE_ALONE:
        return False
    return not any(_is_beside(word, other) for other in words if other is not word)


def _is_beside(word: ScannedWord, other: ScannedWord) -> bool:
    """Whether a word stands on the same line, with less white between than columns have."""
    near = 2 * word.height
    is_near = word.x0 - near < other.x1 and other.x0 < word.x1 + near
    return is_near and abs(other.base - word.base) < 0.5 * word.height
