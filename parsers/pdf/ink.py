"""Bytes -> pages, by pdfium's raw interface. The only place that knows pypdfium2.

pdfium gives a page's text in one call, white space included; the boxes are asked for by word and
not by character, which costs a third.
"""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from parsers.errors import CorruptFile, EncryptedFile, TooLarge
from parsers.normalise import BULLETS
from parsers.pdf import tags
from parsers.pdf.page import Box, Page, Rule, Word

MAX_PAGES = 2_000
MAX_CHARACTERS = 5_000_000  # in a file
MAX_ON_PAGE = 100_000
MAX_OBJECTS = 200_000  # on one page
THIN = 3.0  # a filled rectangle up to this thick is a line
DOT = 9.0  # a shape up to this wide and high can be a bullet

# pdfium puts U+0002 or U+FFFE for a hyphen at the end of a line, and leaves out the line's end.
_Bounds = tuple[float, float, float, float]
_Matrix = tuple[float, float, float, float, float, float]

_WORD = re.compile("[^\\s\x00\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_NUMBER = re.compile(r"\(?[A-Z]?[\d.]*\d[.)]?(?=[^\W\d])")
_HYPHENS = {2: "-", 0xFFFE: "-"}
_LETTERS = {ord(letter) << 8: letter for letter in "abcdefghijklmnopqrstuvwxyz"}
_SWAPPED = re.compile("[" + "".join(map(chr, _LETTERS)) + "]")
_IDEOGRAPH = re.compile("[\u4e00-\u9fff]")
_BOLD = re.compile("bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18  # font descriptor flag, ISO 32000-1, table 123


def pages(data: bytes) -> Iterator[Page]:
    """The pages of a PDF file, one after the other.

    Raises EncryptedFile, CorruptFile, TooLarge.
    """
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        if pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise EncryptedFile
        raise CorruptFile
    try:
        count = pdfium.FPDF_GetPageCount(document)
        if count > MAX_PAGES:
            raise TooLarge(f"the file has {count} pages")
        characters = 0
        for index in range(count):
            page = _page(document, index)
            characters += sum(len(word.text) for word in page.words)
            if characters > MAX_CHARACTERS:
                raise TooLarge
            yield page
    finally:
        pdfium.FPDF_CloseDocument(document)


def title(data: bytes) -> str:
    """The title in the document information dictionary, empty if there is none."""
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    try:
        size = pdfium.FPDF_GetMetaText(document, b"Title", None, 0)
        buffer = ctypes.create_string_buffer(size)
        pdfium.FPDF_GetMetaText(document, b"Title", buffer, size)
        return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")
    finally:
        pdfium.FPDF_CloseDocument(document)


def _page(document: Any, index: int) -> Page:
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        return Page(index + 1, 0, 0, [], [], [], damaged=True)
    try:
        items = tags.items(page)
        glyphs = _read(page, index + 1)
        turn = _turn(glyphs)
        if turn != pdfium.FPDFPage_GetRotation(page):
            # pdfium finds the spaces between words only in text that the page shows upright.
            pdfium.FPDFPage_SetRotation(page, turn)
            glyphs = _read(page, index + 1)
        return _upright(index + 1, _bounds(page), turn, glyphs, list(_shapes(page)), items)
    finally:
        pdfium.FPDF_ClosePage(page)


def _read(page: Any, number: int) -> list["_Glyphs"]:
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return []
    try:
        return _glyphs(text_page, number)
    finally:
        pdfium.FPDFText_ClosePage(text_page)


def _turn(glyphs: list["_Glyphs"]) -> int:
    """The way most of the text runs, in quarter turns to the left."""
    turns = Counter[int]()
    for g in glyphs:
        turns[g.style.turn] += len(g.text)
    return turns.most_common(1)[0][0] if turns else 0


class _Style(NamedTuple):
    """What the characters of a text object share; `turn` counts quarter turns to the left."""

    size: float
    turn: int
    bold: bool
    mark: int


class _Glyphs(NamedTuple):
    """A word in the page's own coordinates (y upwards): its box, origin and style."""

    box: _Bounds
    origin: tuple[float, float]
    text: str
    style: _Style


class _Shape(NamedTuple):
    """A straight-edged figure in the page's own coordinates, and how it is painted."""

    box: _Bounds
    filled: bool
    stroked: bool


def _glyphs(text_page: Any, number: int) -> list[_Glyphs]:
    count = pdfium.FPDFText_CountChars(text_page)
    if count > MAX_ON_PAGE:
        raise TooLarge(f"page {number} holds {count} characters")
    text = _text(text_page, count)
    numbers = [ctypes.c_double() for _ in range(4)]
    left, right, bottom, top = numbers
    l_, r_, b_, t_ = map(ctypes.byref, numbers)
    box, origin = pdfium.FPDFText_GetCharBox, pdfium.FPDFText_GetCharOrigin
    words: list[_Glyphs] = []
    known: dict[int | None, _Style] = {}
    for start, stop in _spans(text_page, text):
        style = _style(text_page, start, known)
        box(text_page, start, l_, r_, b_, t_)
        x0, x1, y0, y1 = left.value, right.value, bottom.value, top.value
        if stop - start > 1:
            box(text_page, stop - 1, l_, r_, b_, t_)
            x0, x1 = min(x0, left.value), max(x1, right.value)
            y0, y1 = min(y0, bottom.value), max(y1, top.value)
        origin(text_page, start, l_, r_)
        place = (x0, y0, x1, y1), (left.value, right.value)
        words.append(_Glyphs(*place, text[start:stop].translate(_HYPHENS), style))
    return words


def _spans(text_page: Any, text: str) -> Iterator[tuple[int, int]]:
    """Where words begin and end. A list's number that was set on its own is a word, though so
    narrow a tab may follow that pdfium sees no space."""
    for match in _WORD.finditer(text):
        start, stop = match.span()
        number = _NUMBER.match(text, start, stop)
        if number and _apart(text_page, number.end(), "." in number.group()):
            yield start, number.end()
            start = number.end()
        yield start, stop


def _apart(text_page: Any, index: int, dotted: bool) -> bool:
    """Whether a character stands apart from the one before: drawn by another text object after
    a number like 1.1, or with more than the gap between letters before it."""
    one, two = (pdfium.FPDFText_GetTextObject(text_page, i) for i in (index - 1, index))
    other = ctypes.addressof(one.contents) != ctypes.addressof(two.contents)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(text_page, index - 1, left, right, bottom, top)
    end, height = right.value, top.value - bottom.value
    pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    gap = left.value - end
    return (other and dotted) or gap > (0.15 if other else 0.28) * height


def _text(text_page: Any, count: int) -> str:
    """The text of the page, one character for each of pdfium's."""
    buffer = (ctypes.c_ushort * (count + 1))()
    pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
    if len(text) == count and "\0" not in text:
        return text if text.isascii() else _unswapped(text)
    # Characters without Unicode are left out of the text, and shift the count.
    codes = (pdfium.FPDFText_GetUnicode(text_page, i) for i in range(count))
    return "".join(chr(c) if c <= 0x10FFFF else " " for c in codes)


def _unswapped(text: str) -> str:
    """Latin letters for the ideographs that pdfium makes of them: it reads the second letter of
    a ligature's Unicode mapping with its bytes the wrong way round."""
    if not _SWAPPED.search(text) or _IDEOGRAPH.search(text.translate(_LETTERS)):
        return text
    return text.translate(_LETTERS)


def _style(text_page: Any, index: int, known: dict[int | None, _Style]) -> _Style:
    item = pdfium.FPDFText_GetTextObject(text_page, index)
    key = ctypes.cast(item, ctypes.c_void_p).value
    if key not in known:
        m = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(text_page, index, m)
        size = pdfium.FPDFText_GetFontSize(text_page, index) * math.hypot(m.c, m.d)
        turn = round(math.atan2(m.b, m.a) / (math.pi / 2)) % 4
        mark = pdfium.FPDFPageObj_GetMarkedContentID(item) if item else -1
        known[key] = _Style(size, turn, _is_bold(text_page, index), mark)
    return known[key]


def _is_bold(text_page: Any, index: int) -> bool:
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, index, name, 128, flags)
    return bool(flags.value & _FORCE_BOLD or _BOLD.search(name.value.decode("latin-1")))


def _bounds(page: Any) -> _Bounds:
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, rect)
    return rect.left, rect.bottom, rect.right, rect.top


def _shapes(page: Any) -> Iterator[_Shape]:
    count = min(pdfium.FPDFPage_CountObjects(page), MAX_OBJECTS)
    for i in range(count):
        yield from _object(pdfium.FPDFPage_GetObject(page, i), (1, 0, 0, 1, 0, 0), 0)


def _object(item: Any, outer: _Matrix, depth: int) -> Iterator[_Shape]:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        yield from _path(item, outer)
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < 5:
        matrix = _times(_matrix(item), outer)
        for i in range(min(pdfium.FPDFFormObj_CountObjects(item), MAX_OBJECTS)):
            yield from _object(pdfium.FPDFFormObj_GetObject(item, i), matrix, depth + 1)


def _path(item: Any, outer: _Matrix) -> Iterator[_Shape]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, fill, stroke)
    filled = bool(fill.value) and _shows(pdfium.FPDFPageObj_GetFillColor, item)
    stroked = bool(stroke.value) and _shows(pdfium.FPDFPageObj_GetStrokeColor, item)
    if not filled and not stroked:
        return
    if pdfium.FPDFPath_CountSegments(item) <= 5:
        rect = [ctypes.c_float() for _ in range(4)]
        pdfium.FPDFPageObj_GetBounds(item, *rect)
        x0, y0, x1, y1 = (v.value for v in rect)
        yield _Shape(_moved((x0, y0, x1, y1), outer), filled, stroked)
    else:
        matrix = _times(_matrix(item), outer)
        for figure in _figures(item):
            yield from _figure(figure, matrix, filled, stroked)


def _shows(colour: Any, item: Any) -> bool:
    """Whether something is painted in a colour that is neither white nor transparent."""
    red, green, blue, alpha = (ctypes.c_uint(255) for _ in range(4))
    colour(item, red, green, blue, alpha)
    return alpha.value > 0 and min(red.value, green.value, blue.value) < 250


def _figures(item: Any) -> Iterator[list[tuple[float, float]]]:
    """The corners and control points of each subpath, in the path's own coordinates."""
    points: list[tuple[float, float]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for i in range(min(pdfium.FPDFPath_CountSegments(item), MAX_OBJECTS)):
        segment = pdfium.FPDFPath_GetPathSegment(item, i)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        points.append((x.value, y.value))
    if points:
        yield points


def _figure(
    points: list[tuple[float, float]], matrix: _Matrix, filled: bool, stroked: bool
) -> Iterator[_Shape]:
    """A subpath as one shape if it is a rectangle or a dot, else its straight strokes."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    box = _moved((min(xs), min(ys), max(xs), max(ys)), matrix)
    small = box[2] - box[0] <= DOT and box[3] - box[1] <= DOT
    if small or (filled and len(points) <= 6):
        yield _Shape(box, filled, stroked)
    elif stroked:
        for (ax, ay), (bx, by) in pairwise(points):
            if abs(ax - bx) < 0.1 or abs(ay - by) < 0.1:
                yield _Shape(
                    _moved((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)), matrix),
                    False,
                    True,
                )


def _matrix(item: Any) -> _Matrix:
    m = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, m)
    return m.a, m.b, m.c, m.d, m.e, m.f


def _times(inner: _Matrix, outer: _Matrix) -> _Matrix:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _moved(box: _Bounds, matrix: _Matrix) -> _Bounds:
    if matrix == (1, 0, 0, 1, 0, 0):
        return box
    a, b, c, d, e, f = matrix
    x0, y0, x1, y1 = box
    xs = [a * x + c * y + e for x, y in ((x0, y0), (x1, y1))]
    ys = [b * x + d * y + f for x, y in ((x0, y0), (x1, y1))]
    return min(xs), min(ys), max(xs), max(ys)


def _upright(
    number: int,
    bounds: _Bounds,
    turn: int,
    glyphs: list[_Glyphs],
    shapes: list[_Shape],
    items: Mapping[int, int],
) -> Page:
    """The page turned so that most of its text runs from left to right.

    /Rotate needs no look: a turned page holds its text turned the other way.
    """
    x0, y0, x1, y1 = _turned(bounds, turn)
    words = [_word(g, turn, x0, y1, items) for g in glyphs]
    words = [w for w in words if 0 < w.middle < y1 - y0 and -1 < w.x0 < x1 - x0]
    rules: list[Rule] = []
    boxes: list[Box] = []
    dots: list[Box] = []
    for shape in shapes:
        left, low, right, high = _turned(shape.box, turn)
        place = Box(left - x0, y1 - high, right - x0, y1 - low)
        _sort(place, shape, rules, boxes, dots)
    dots = _dotted(dots, rules)
    words += list(_bullets(dots, words))
    area = (x1 - x0) * (y1 - y0)
    boxes = [b for b in boxes if (b.x1 - b.x0) * (b.bottom - b.top) < 0.9 * area]
    return Page(number, x1 - x0, y1 - y0, words, rules, boxes)


def _turned(box: _Bounds, turn: int) -> _Bounds:
    """A box after turning the page by so many quarters to the right (clockwise)."""
    x0, y0, x1, y1 = box
    if turn == 1:
        return y0, -x1, y1, -x0
    if turn == 2:
        return -x1, -y1, -x0, -y0
    if turn == 3:
        return -y1, x0, -y0, x1
    return box


def _word(glyphs: _Glyphs, turn: int, left: float, top: float, items: Mapping[int, int]) -> Word:
    size, own, bold, mark = glyphs.style
    x0, y0, x1, y1 = _turned(glyphs.box, turn)
    x, y = glyphs.origin
    base = top - (_turned((x, y, x, y), turn)[1] if own == turn else (y0 + y1) / 2)
    if not 1 <= size <= 400:
        size = max(y1 - y0, 1.0)
    return Word(
        x0 - left,
        x1 - left,
        base,
        size,
        glyphs.text,
        bold,
        (own - turn) % 4,
        items.get(mark, 0),
    )


def _sort(place: Box, shape: _Shape, rules: list[Rule], boxes: list[Box], dots: list[Box]) -> None:
    """Put a shape where it belongs: with the lines, the shaded boxes or the dots."""
    x0, top, x1, bottom = place
    width, height = x1 - x0, bottom - top
    if height <= THIN and width > 2 * height and width > 4:
        rules.append(Rule(False, (top + bottom) / 2, x0, x1))
    elif width <= THIN and height > 2 * width and height > 4:
        rules.append(Rule(True, (x0 + x1) / 2, top, bottom))
    elif width <= DOT and height <= DOT:
        dots.append(place)
    else:
        if shape.filled:
            boxes.append(place)
        if shape.stroked:
            rules += [Rule(False, y, x0, x1) for y in (top, bottom)]
            rules += [Rule(True, x, top, bottom) for x in (x0, x1)]


def _dotted(dots: list[Box], rules: list[Rule]) -> list[Box]:
    """Dots in a row are a dotted line; the dots that are left."""
    if len(dots) < 40:
        return dots
    lines: dict[tuple[bool, int], list[Box]] = {}
    for dot in dots:
        lines.setdefault((False, round((dot.top + dot.bottom) / 2)), []).append(dot)
        lines.setdefault((True, round((dot.x0 + dot.x1) / 2)), []).append(dot)
    taken: set[Box] = set()
    for (upright, at), row in lines.items():
        starts = sorted((d.top, d.bottom) if upright else (d.x0, d.x1) for d in row)
        for run in _runs(starts):
            if len(run) > 9:
                rules.append(Rule(upright, at, run[0][0], run[-1][1]))
                taken.update(
                    d for d in row if run[0][0] <= (d.top if upright else d.x0) <= run[-1][0]
                )
    return [d for d in dots if d not in taken]


def _runs(spans: list[tuple[float, float]]) -> Iterator[list[tuple[float, float]]]:
    """Spans that follow each other closely."""
    run: list[tuple[float, float]] = []
    for span in spans:
        if run and span[0] - run[-1][1] > 4:
            yield run
            run = []
        run.append(span)
    if run:
        yield run


def _bullets(dots: list[Box], words: list[Word]) -> Iterator[Word]:
    """A dot just left of a word is a bullet that the producer drew instead of writing it."""
    if not dots:
        return
    by_base: dict[int, list[Word]] = {}
    for word in words:
        by_base.setdefault(int(word.base), []).append(word)
    for dot in dots:
        middle = (dot.top + dot.bottom) / 2
        near = [
            w
            for base in range(int(middle) - 1, int(middle) + 25)
            for w in by_base.get(base, ())
            if 0 <= w.x0 - dot.x1 < 3 * w.size and -0.1 * w.size <= w.base - middle <= 0.9 * w.size
        ]
        if near:
            word = min(near, key=lambda w: w.x0)
            if word.text not in BULLETS:
                yield Word(dot.x0, dot.x1, word.base, word.size, "•")
