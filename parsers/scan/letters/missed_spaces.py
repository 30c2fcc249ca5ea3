"""Words in which the engine missed a space, parted there. Words in, words of the page out."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from parsers.scan.letters.found_words import FoundWord, Letter
from parsers.scan.marks import stretches
from parsers.scan.picture import INK, Grey, Picture
from parsers.scan.words import ScannedWord

MIN_DPI = 250  # at lower resolutions, spaces cannot be measured
# Relative to the line height.
MIN_BLANK, MIN_BLANK_IN_NUMBER, MIN_BLANK_AT_DIGIT_ONE = 0.22, 0.3, 0.34
MIN_SHARE_OF_USUAL_BLANK = 0.6  # below it, a space is one between letters
# Of a space beside an article: its share of the usual one, and how much wider it is than others.
MIN_SHARE_BESIDE_ARTICLE, MIN_RATIO_BESIDE_ARTICLE = 0.85, 2.5
ARTICLES = frozenset("aA")
_CLOSING = re.compile(r"[.,;:)]+(?!\d)")


def parted_at_missed_spaces(words: Sequence[FoundWord], picture: Picture) -> Iterator[ScannedWord]:
    """The words of a page, each of them, or each part of one, as a word."""
    blank = MIN_SHARE_OF_USUAL_BLANK * _usual_blank(words)
    is_fine = picture.dots_per_inch >= MIN_DPI
    for word in words:
        parts = parts_of(word, blank, picture.grey) if is_fine else [word.letters]
        yield from map(word.scanned, parts)


def _usual_blank(words: Sequence[FoundWord]) -> float:
    """The median width of spaces between words, as far as the engine found them."""
    pairs = [(before.letters[-1], word.letters[0]) for before, word in pairwise(words)]
    blanks = [after.x0 - before.x1 for before, after in pairs if _is_same_line(before, after)]
    return median(blanks) if blanks else 0.0


def _is_same_line(before: Letter, after: Letter) -> bool:
    is_level = before.top < after.bottom and after.top < before.bottom
    return is_level and before.x1 <= after.x0


def parts_of(word: FoundWord, blank: float, grey: Grey) -> list[list[Letter]]:
    """The letters of a word, split at spaces that the engine missed. A certain word has none, but
    beside an article, `Renta`.

    Spaces are at least as wide as `blank`, as monospaced letters are far apart. The boxes of
    letters are inexact, so spaces are looked for in the whole word.
    """
    letters = word.letters
    if word.is_certain:
        return _parted_from_article(letters, blank / MIN_SHARE_OF_USUAL_BLANK, grey)
    cuts = [0]
    for start, end in _blanks(letters, grey):
        middle = (start + end) / 2
        cut = sum((letter.x0 + letter.x1) / 2 < middle for letter in letters)
        cut = _after_closing(letters, cut)
        is_inside = cuts[-1] < cut < len(letters)
        least = _min_blank(letters[cut - 1].text, letters[cut].text) if is_inside else 0.0
        if is_inside and end - start >= max(least * word.height, blank):
            cuts.append(cut)
    return [letters[a:b] for a, b in pairwise([*cuts, len(letters)])]


def _parted_from_article(letters: list[Letter], usual: float, grey: Grey) -> list[list[Letter]]:
    """The letters, an article at their beginning or end apart, with a space before or after it that
    is as wide as others of the page and far wider than those within the word."""
    is_before, is_after = letters[0].text in ARTICLES, letters[-1].text == "a"
    blanks = _blanks(letters, grey) if is_before or is_after else []
    *others, widest = sorted(blanks, key=_width) or [(0, 0)]
    within = max(map(_width, others), default=0)
    if _width(widest) < max(MIN_SHARE_BESIDE_ARTICLE * usual, MIN_RATIO_BESIDE_ARTICLE * within, 1):
        return [letters]
    middle = sum(widest) / 2
    cut = sum((letter.x0 + letter.x1) / 2 < middle for letter in letters)
    ends = [1] * is_before + [len(letters) - 1] * is_after
    return [letters[:cut], letters[cut:]] if cut in ends else [letters]


def _width(blank: tuple[int, int]) -> int:
    return blank[1] - blank[0]


def _after_closing(letters: list[Letter], cut: int) -> int:
    """Where to cut: not before a full stop or bracket that ends a word."""
    text = "".join(letter.text[0] for letter in letters)
    closing = _CLOSING.match(text, cut)
    return closing.end() if closing else cut


def _blanks(letters: list[Letter], grey: Grey) -> list[tuple[int, int]]:
    """The columns without ink in the box of a word, as pairs of beginning and end."""
    if len(letters) < 2:
        return []
    x0, x1 = letters[0].x0, letters[-1].x1
    top, bottom = min(each.top for each in letters), max(each.bottom for each in letters)
    white = (grey[top:bottom, x0:x1] > INK).all(axis=0)
    return [(x0 + start, x0 + end) for start, end in stretches(white)]


def _min_blank(before: str, after: str) -> float:
    """The minimal width of a space; a 1, and full stops in numbers, have more white around them."""
    if "1" in (before, after):
        return MIN_BLANK_AT_DIGIT_ONE
    return MIN_BLANK_IN_NUMBER if before.isdigit() or after.isdigit() else MIN_BLANK
