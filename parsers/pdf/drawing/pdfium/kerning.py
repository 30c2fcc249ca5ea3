"""A page's text -> the same with a mark for each space that only letters set apart make.

Where the letters of a justified line are set further apart, pdfium sees a space within a word: no
character of the file stands there, and the gap is narrower than those between the line's words.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from statistics import median
from typing import TypeAlias

WITHIN_WORD = "\u2060"  # a word joiner
LINE = re.compile(r"[^\r\n]+")
_SPACES = re.compile(r"(?<=\S) +(?=\S)")
# The second a small one. Fonts set the next word closer to an f, whose hook reaches over the space.
_BETWEEN_LETTERS = re.compile(r" (?<=[^\W\d_f] )(?=[^\W\d_A-Z])")
_MIN_WORD_GAPS = 2  # in a line that tells how wide its spaces are
_MAX_SHARE = 0.65  # of the line's word gaps
# Of the height of a line: cells stand further apart, and words where no space is a character.
_MAX_GAP, _MAX_GAP_WITHOUT_SPACES = 0.3, 0.2
_MAX_WORD_GAP = 0.7  # of the same, in a justified line; the columns of a table stand further apart

Span: TypeAlias = tuple[int, int]  # the first of some characters, and the one after the last
IsGenerated: TypeAlias = Callable[[int], bool]  # whether a space is no character of the file
GapAt: TypeAlias = Callable[[Span], float]  # how wide spaces are, of the height of their line


def with_kerning_marked(text: str, is_generated: IsGenerated, gap_at: GapAt) -> str:
    """The text, as long as before."""
    spaces_between = (match.start() for match in _BETWEEN_LETTERS.finditer(text))
    generated = set(filter(is_generated, spaces_between))
    if not generated:
        return text
    marked = list(text)
    for line in LINE.finditer(text):
        doubtful = [(i, i + 1) for i in range(*line.span()) if i in generated]
        if not doubtful:
            continue
        spaces, are_typed = _word_gaps(text, line.span(), is_generated)
        for start, _ in _within_words(doubtful, spaces, are_typed, gap_at):
            marked[start] = WITHIN_WORD
    return "".join(marked)


def _word_gaps(text: str, line: Span, is_generated: IsGenerated) -> tuple[list[Span], bool]:
    """The spaces of a line that are characters of the file, and true; all if none is, and false."""
    spaces = [match.span() for match in _SPACES.finditer(text, *line)]
    typed = [span for span in spaces if not all(map(is_generated, range(*span)))]
    return typed or spaces, bool(typed)


def _within_words(
    doubtful: Sequence[Span], others: Sequence[Span], are_typed: bool, gap_at: GapAt
) -> Iterator[Span]:
    """Those of the doubtful spaces that are narrower than the others of their line."""
    most = _MAX_GAP if are_typed else _MAX_GAP_WITHOUT_SPACES
    narrow = {span for span in doubtful if 0 < gap_at(span) < most}
    if not narrow:
        return
    wide = list(filter(_is_between_words, map(gap_at, set(others) - narrow)))
    if len(wide) >= _MIN_WORD_GAPS:
        usual = median(wide)
        yield from (span for span in narrow if gap_at(span) < _MAX_SHARE * usual)


def _is_between_words(gap: float) -> bool:
    """Whether a gap can stand between two words of a line, and not only between two columns."""
    return gap < _MAX_WORD_GAP
