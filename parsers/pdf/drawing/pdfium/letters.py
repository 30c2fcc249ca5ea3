"""A page's text -> words as its letters are drawn, each with the style of its first letter.

pdfium gives a page's text in one call, white space included; the boxes are asked for by word and
not by character, which costs a third.
"""

import ctypes
import math
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from parsers.errors import TooLarge
from parsers.pdf.drawing.drawn_page import Bounds, Glyphs
from parsers.pdf.drawing.pdfium.kerning import WITHIN_WORD, Span, with_kerning_marked
from parsers.pdf.drawing.pdfium.letter_spacing import with_letter_spacing_marked
from parsers.pdf.drawing.pdfium.raised_marks import ENDS_OF_MARKED, parts
from parsers.pdf.drawing.pdfium.styles import Styles

MAX_ON_PAGE = 100_000

# pdfium puts U+0002 or U+FFFE for a hyphen at the end of a line, and leaves out the line's end.
_WORD = re.compile("[^\\s\x00\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_NUMBER_BEFORE_LETTER = re.compile(
    "(?<![^\\s\x00\x02\ufffe])" r"\(?[A-Z]?[\d.]*\d[.)]?(?=[^\W\d])(?![ap]\.?m\b)"
)
# Of the height of a line, after a number that was drawn on its own or together with a word.
_MIN_GAP_OF_OWN, _MIN_GAP = 0.05, 0.12
_SIGN_BEFORE_WORD = re.compile(r"(?<=\w)[,;](?=\w)")
_BREAK_BETWEEN_LETTERS = re.compile(r"[\r\n](?<=[^\W\d_][\r\n])[\r\n]*(?=[^\W\d_])")
_LONE_LETTER = re.compile(r"\n[^\W\d_]\r\n")
_BREAK = re.compile(r"(?<=\S)[\r\n]+(?=\S)")
_HYPHENS = {2: "-", 0xFFFE: "-"}
_LETTERS = {ord(letter) << 8: letter for letter in "abcdefghijklmnopqrstuvwxyz"}
_SWAPPED = re.compile("[" + "".join(map(chr, _LETTERS)) + "]")
_IDEOGRAPH = re.compile("[\u4e00-\u9fff]")


def glyphs(page: Any, number: int) -> list[Glyphs]:
    """The words of a page, in the order of the file. Raises TooLarge."""
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return []
    try:
        return _words(text_page, number)
    finally:
        pdfium.FPDFText_ClosePage(text_page)


def _words(text_page: Any, number: int) -> list[Glyphs]:
    count = pdfium.FPDFText_CountChars(text_page)
    if count > MAX_ON_PAGE:
        raise TooLarge(f"page {number} holds {count} characters")
    words: list[Glyphs] = []
    styles = Styles(text_page)
    upright = _Advances(text_page)
    text = _with_turned_words_marked(text_page, _text(text_page, count), styles)
    text = _with_level_words_marked(text, upright)
    text = with_letter_spacing_marked(text, upright.is_generated, upright.gap_at, styles.at)
    text = with_kerning_marked(text, upright.is_generated, upright.gap_at)
    shown = text.translate(_HYPHENS)
    words_and_marks = _with_marks_parted(_spans(text_page, text, upright), shown, upright, styles)
    for start, stop in words_and_marks:
        style = styles.at(start)
        if style.turn == 0:
            box, origin = upright.of(start, stop - 1)
        else:
            box, origin = _outline(text_page, start, stop - 1)
        if math.isfinite(sum(box) + sum(origin) + style.size):
            words.append(Glyphs(box, origin, shown[start:stop].replace(WITHIN_WORD, ""), style))
    return words


class _Advances:
    """Upright text, as wide as the font's metrics say: words below one another begin at one edge,
    and a space is as wide after a 1 as after an m."""

    def __init__(self, text_page: Any) -> None:
        self._text_page = text_page
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._rect = pdfium.FS_RECTF()

    def of(self, first: int, last: int) -> tuple[Bounds, tuple[float, float]]:
        """The box and the origin of a word, from the indices of its first and last character."""
        pdfium.FPDFText_GetCharOrigin(self._text_page, first, self._x, self._y)
        pdfium.FPDFText_GetLooseCharBox(self._text_page, last, self._rect)
        x, rect = self._x.value, self._rect
        return (x, rect.bottom, rect.right, rect.top), (x, self._y.value)

    def height_at(self, index: int) -> float:
        """How high a character stands above the page's lower edge."""
        pdfium.FPDFText_GetCharOrigin(self._text_page, index, self._x, self._y)
        return self._y.value

    def is_generated(self, index: int) -> bool:
        """Whether a space is no character of the file."""
        return bool(pdfium.FPDFText_IsGenerated(self._text_page, index) == 1)

    def gap_at(self, spaces: tuple[int, int]) -> float:
        """How wide spaces between two characters are, of the height of their line; endless where
        they stand on two."""
        first, after = spaces
        (_, bottom, end, top), (_, above) = self.of(first - 1, first - 1)
        _, (start, base) = self.of(after, after)
        is_level = abs(above - base) < 0.1 * (top - bottom)
        return (start - end) / (top - bottom) if is_level else math.inf


def _outline(text_page: Any, first: int, last: int) -> tuple[Bounds, tuple[float, float]]:
    """The same from the letters' shapes: pdfium knows the metrics of upright text only."""
    x0, y0, x1, y1 = _shape(text_page, first)
    left, low, right, high = _shape(text_page, last)
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text_page, first, x, y)
    box = min(x0, left), min(y0, low), max(x1, right), max(y1, high)
    return box, (x.value, y.value)


def _shape(text_page: Any, index: int) -> Bounds:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value


def _with_turned_words_marked(text_page: Any, text: str, styles: Styles) -> str:
    """The text with marks for the line breaks that pdfium sees within words that run up or down,
    where a pair of letters is set closer: there the next letter begins where the last one ends."""

    def mark(found: re.Match[str]) -> str:
        turn = styles.at(found.start() - 1).turn
        is_within = turn in (1, 3) and _touch(text_page, found.start() - 1, found.end(), turn)
        return WITHIN_WORD * len(found[0]) if is_within else found[0]

    return _BREAK_BETWEEN_LETTERS.sub(mark, text)


def _with_level_words_marked(text: str, upright: _Advances) -> str:
    """The same for words whose letters are set one by one: on some pages pdfium sees a line in each
    of them."""
    if not _LONE_LETTER.search(text):
        return text

    def mark(found: re.Match[str]) -> str:
        is_within = abs(upright.gap_at(found.span())) < _MIN_GAP_OF_OWN
        return WITHIN_WORD * len(found[0]) if is_within else found[0]

    return _BREAK.sub(mark, text)


def _touch(text_page: Any, one: int, two: int, turn: int) -> bool:
    """Whether a letter that runs upwards, or downwards where `turn` is 3, begins where another of
    its line ends."""
    rect, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text_page, one, x, y)
    base = x.value
    pdfium.FPDFText_GetCharOrigin(text_page, two, x, y)
    pdfium.FPDFText_GetLooseCharBox(text_page, one, rect)
    end = rect.top if turn == 1 else rect.bottom
    most = _MIN_GAP * (rect.right - rect.left)
    return bool(abs(x.value - base) < most and abs(y.value - end) < most)


def _spans(text_page: Any, text: str, upright: _Advances) -> Iterator[tuple[int, int]]:
    """Where words begin and end. A list's number that was set on its own is a word, though so
    narrow a tab may follow that pdfium sees no space, and so is what ends with a comma, though
    browsers write no spaces and pdfium sees no narrow one there."""
    numbers = {match.start(): match for match in _NUMBER_BEFORE_LETTER.finditer(text)}
    for start, stop in _words_apart(text, upright):
        number = numbers.get(start)
        if number and _is_apart(text_page, number, upright):
            yield start, number.end()
            start = number.end()
        yield start, stop


def _words_apart(text: str, upright: _Advances) -> Iterator[Span]:
    """Where words begin and end, what stands apart from a comma before it as one of its own."""
    after_signs = [match.end() for match in _SIGN_BEFORE_WORD.finditer(text)]
    apart = [place for place in after_signs if upright.gap_at((place, place)) > _MIN_GAP]
    for match in _WORD.finditer(text):
        start, stop = match.span()
        cuts = [place for place in apart if start < place < stop]
        yield from pairwise([start, *cuts, stop])


def _with_marks_parted(
    words: Iterable[Span], text: str, upright: _Advances, styles: Styles
) -> Iterator[Span]:
    """The same with raised marks, such as those of footnotes, as words of their own."""

    def size_at(index: int) -> float:
        return styles.at(index).size

    for word in words:
        if text[word[1] - 1] in ENDS_OF_MARKED:
            yield from parts(text, word, upright.height_at, size_at)
        else:
            yield word


def _is_apart(text_page: Any, number: re.Match[str], upright: _Advances) -> bool:
    """Whether a letter stands apart from the number before it: drawn by another text object after
    a number like 1.1 that is one, or with a gap before it that no letters of a word have."""
    index = number.end()
    first, one, two = (_text_object(text_page, i) for i in (number.start(), index - 1, index))
    if not one or not two:
        return False
    is_own = one != two
    if is_own and first == one and "." in number.group():
        return True
    (_, bottom, end, top), _ = upright.of(index - 1, index - 1)
    _, (start, _) = upright.of(index, index)
    return start - end > (_MIN_GAP_OF_OWN if is_own else _MIN_GAP) * (top - bottom)


def _text_object(text_page: Any, index: int) -> int:
    """The address of the text object that draws a character; 0 if none does."""
    found = pdfium.FPDFText_GetTextObject(text_page, index)
    return ctypes.addressof(found.contents) if found else 0


def _text(text_page: Any, count: int) -> str:
    """The text of the page, one character for each of pdfium's."""
    buffer = (ctypes.c_ushort * (count + 1))()
    pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
    if len(text) == count and "\0" not in text:
        return text if text.isascii() else _unswapped(text)
    # Characters without Unicode are left out of the text, and shift the count.
    codes = (pdfium.FPDFText_GetUnicode(text_page, i) for i in range(count))
    return "".join(map(_character, codes))


def _character(code: int) -> str:
    """A character by its code; half of a surrogate pair is none."""
    if 0xD800 <= code < 0xE000:
        return "\ufffd"
    return chr(code) if code <= 0x10FFFF else " "


def _unswapped(text: str) -> str:
    """Latin letters for the ideographs that pdfium makes of them: it reads the second letter of
    a ligature's Unicode mapping with its bytes the wrong way round."""
    if not _SWAPPED.search(text) or _IDEOGRAPH.search(text.translate(_LETTERS)):
        return text
    return text.translate(_LETTERS)
