"""Base lines as the engine measured them, moved to where letters stand. Words in and out.

The engine takes the lines of two cells beside each other for one line, although one of them may be
a few points lower. Its base line is then wrong for a cell, whose paragraphs would not be parted,
and its height is that of both.
"""

from collections.abc import Iterator, Sequence
from statistics import median

from parsers.scan.letters.found_words import FoundWord

MIN_ERROR, MAX_ERROR = 0.15, 0.5  # of a base line, relative to the line height
MAX_GAP, MAX_DIFFERENCE = 1.0, 0.1  # of words that share an error, relative to the line height
MIN_STANDING = 2  # letters, as boxes are inexact, most of all those of single letters
# These reach below the line, digits in some typefaces.
_REACH_BELOW = frozenset("gjpqyJQ34579")


def with_base_lines(words: Sequence[FoundWord]) -> list[FoundWord]:
    """The words on the base lines of their letters; signs and single letters on that of
    the word beside them."""
    measured = [_error(word) for word in words]
    errors = [_shared(words, measured, place) for place in range(len(words))]
    of_one = _with_height_of_one(words, errors)
    return [
        _lowered(word, _error_of_neighbour(words, errors, place) if error is None else error)
        for place, (word, error) in enumerate(zip(of_one, errors, strict=True))
    ]


def _with_height_of_one(
    words: Sequence[FoundWord], errors: Sequence[float | None]
) -> list[FoundWord]:
    """The words, no higher than is usual where what was taken for one line is two."""
    of_two = {word.line for word, error in zip(words, errors, strict=True) if error}
    usual = median(word.height for word in words) if words else 0.0
    return [
        word._replace(height=min(word.height, usual)) if word.line in of_two else word
        for word in words
    ]


def _error(word: FoundWord) -> float | None:
    """How far a word stands below its base line; None if too few letters of it say so."""
    standing = [
        letter
        for letter in word.letters
        if letter.text.isalnum() and letter.text not in _REACH_BELOW
    ]
    if len(standing) < MIN_STANDING:
        return None
    error = median(letter.bottom for letter in standing) - word.base(word.letters)
    return error if MIN_ERROR <= abs(error) / word.height <= MAX_ERROR else 0.0


def _shared(words: Sequence[FoundWord], errors: Sequence[float | None], place: int) -> float | None:
    """The error of a word if a word close to it has the same, as boxes are inexact, or none is."""
    word, error = words[place], errors[place]
    others = [
        other_error
        for other, other_error in _beside(words, errors, place)
        if _gap(word, other) < MAX_GAP * word.height
    ]
    if not error or not others:
        return error
    nearest = min(abs(each - error) for each in others)
    return error if nearest < MAX_DIFFERENCE * word.height else 0.0


def _beside(
    words: Sequence[FoundWord], errors: Sequence[float | None], place: int
) -> Iterator[tuple[FoundWord, float]]:
    """The words before and after one on its line whose errors are measured, with these."""
    for other in (place - 1, place + 1):
        is_beside = 0 <= other < len(words) and words[other].line == words[place].line
        if is_beside and (error := errors[other]) is not None:
            yield words[other], error


def _error_of_neighbour(
    words: Sequence[FoundWord], errors: Sequence[float | None], place: int
) -> float:
    """That of the closer of the words before and after it on its line."""
    gaps = [(_gap(words[place], other), error) for other, error in _beside(words, errors, place)]
    return min(gaps, default=(0, 0.0))[1]


def _gap(word: FoundWord, other: FoundWord) -> int:
    return max(other.letters[0].x0 - word.letters[-1].x1, word.letters[0].x0 - other.letters[-1].x1)


def _lowered(word: FoundWord, by: float) -> FoundWord:
    (left, start), (right, end) = word.line
    return word._replace(line=((left, start + by), (right, end + by))) if by else word
