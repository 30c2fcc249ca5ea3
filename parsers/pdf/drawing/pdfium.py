"""Bytes -> pages, by pdfium's raw interface. The only place that knows pypdfium2.

pdfium gives a page's text in one call, white space included; the boxes are asked for by word and
not by character, which costs a third.
"""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from parsers.errors import CorruptFile, EncryptedFile, TooLarge
from parsers.pdf.drawing.sheet import (
    DOT,
    Bounds,
    Glyphs,
    Matrix,
    Shape,
    Sheet,
    Style,
    moved,
    times,
    upright,
)
from parsers.pdf.page import SLANTED, Page

MAX_PAGES = 2_000
MAX_CHARACTERS = 5_000_000  # in a file
MAX_ON_PAGE = 100_000
MAX_OBJECTS = 200_000  # on one page
MAX_ELEMENTS = 20_000  # of a page's structure tree
MAX_DEPTH = 60

# Standard structure types (ISO 32000-1, 14.8.4.3) that begin a line of their own.
_BLOCKS = {"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "TD", "TH", "Caption"}

# pdfium puts U+0002 or U+FFFE for a hyphen at the end of a line, and leaves out the line's end.
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
        items = _items(page)
        glyphs = _read(page, index + 1)
        turn = _turn(glyphs)
        if turn != pdfium.FPDFPage_GetRotation(page):
            # pdfium finds the spaces between words only in text that the page shows upright.
            pdfium.FPDFPage_SetRotation(page, turn)
            glyphs = _read(page, index + 1)
        sheet = Sheet(_bounds(page), turn, glyphs, list(_shapes(page)), items)
        return upright(sheet, index + 1)
    finally:
        pdfium.FPDF_ClosePage(page)


def _read(page: Any, number: int) -> list[Glyphs]:
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return []
    try:
        return _glyphs(text_page, number)
    finally:
        pdfium.FPDFText_ClosePage(text_page)


def _turn(glyphs: list[Glyphs]) -> int:
    """The way most of the text runs, in quarter turns to the left."""
    turns = Counter[int]()
    for g in glyphs:
        turns[g.style.turn] += len(g.text)
    del turns[SLANTED]
    return turns.most_common(1)[0][0] if turns else 0


def _glyphs(text_page: Any, number: int) -> list[Glyphs]:
    count = pdfium.FPDFText_CountChars(text_page)
    if count > MAX_ON_PAGE:
        raise TooLarge(f"page {number} holds {count} characters")
    text = _text(text_page, count)
    words: list[Glyphs] = []
    known: dict[int | None, Style] = {}
    for start, stop in _spans(text_page, text):
        style = _style(text_page, start, known)
        place = _advance if style.turn == 0 else _outline
        box, origin = place(text_page, start, stop - 1)
        words.append(Glyphs(box, origin, text[start:stop].translate(_HYPHENS), style))
    return words


def _advance(text_page: Any, first: int, last: int) -> tuple[Bounds, tuple[float, float]]:
    """The box and the origin of upright text, as wide as the font's metrics say: words below one
    another begin at one edge, and a space is as wide after a 1 as after an m."""
    x, y, rect = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    pdfium.FPDFText_GetCharOrigin(text_page, first, x, y)
    pdfium.FPDFText_GetLooseCharBox(text_page, last, rect)
    return (x.value, rect.bottom, rect.right, rect.top), (x.value, y.value)


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
    if not one or not two:
        return False
    other = ctypes.addressof(one.contents) != ctypes.addressof(two.contents)
    _, bottom, end, top = _shape(text_page, index - 1)
    gap = _shape(text_page, index)[0] - end
    return (other and dotted) or gap > (0.15 if other else 0.28) * (top - bottom)


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


def _style(text_page: Any, index: int, known: dict[int | None, Style]) -> Style:
    item = pdfium.FPDFText_GetTextObject(text_page, index)
    key = ctypes.cast(item, ctypes.c_void_p).value
    if key not in known:
        m = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(text_page, index, m)
        size = pdfium.FPDFText_GetFontSize(text_page, index) * math.hypot(m.c, m.d)
        turn = _quarter(math.atan2(m.b, m.a) / (math.pi / 2))
        mark = pdfium.FPDFPageObj_GetMarkedContentID(item) if item else -1
        known[key] = Style(size, turn, _is_bold(text_page, index), mark)
    return known[key]


def _quarter(turn: float) -> int:
    nearest = round(turn)
    return nearest % 4 if abs(turn - nearest) < 0.1 else SLANTED


def _is_bold(text_page: Any, index: int) -> bool:
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, index, name, 128, flags)
    return bool(flags.value & _FORCE_BOLD or _BOLD.search(name.value.decode("latin-1")))


def _bounds(page: Any) -> Bounds:
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, rect)
    return rect.left, rect.bottom, rect.right, rect.top


def _shapes(page: Any) -> Iterator[Shape]:
    count = min(pdfium.FPDFPage_CountObjects(page), MAX_OBJECTS)
    for i in range(count):
        yield from _object(pdfium.FPDFPage_GetObject(page, i), (1, 0, 0, 1, 0, 0), 0)


def _object(item: Any, outer: Matrix, depth: int) -> Iterator[Shape]:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        yield from _path(item, outer)
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < 5:
        matrix = times(_matrix(item), outer)
        for i in range(min(pdfium.FPDFFormObj_CountObjects(item), MAX_OBJECTS)):
            yield from _object(pdfium.FPDFFormObj_GetObject(item, i), matrix, depth + 1)


def _path(item: Any, outer: Matrix) -> Iterator[Shape]:
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
        yield Shape(moved((x0, y0, x1, y1), outer), filled, stroked)
    else:
        matrix = times(_matrix(item), outer)
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
    points: list[tuple[float, float]], matrix: Matrix, filled: bool, stroked: bool
) -> Iterator[Shape]:
    """A subpath as one shape if it is a rectangle or a dot, else its straight strokes."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    box = moved((min(xs), min(ys), max(xs), max(ys)), matrix)
    small = box[2] - box[0] <= DOT and box[3] - box[1] <= DOT
    if small or (filled and len(points) <= 6):
        yield Shape(box, filled, stroked)
    elif stroked:
        for (ax, ay), (bx, by) in pairwise(points):
            if abs(ax - bx) < 0.1 or abs(ay - by) < 0.1:
                yield Shape(
                    moved((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)), matrix),
                    False,
                    True,
                )


def _matrix(item: Any) -> Matrix:
    m = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, m)
    return m.a, m.b, m.c, m.d, m.e, m.f


def _items(page: Any) -> dict[int, int]:
    """Marked-content identifier -> a number for its paragraph or list item; empty if untagged."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        found: dict[int, int] = {}
        for number, (mark, item) in enumerate(_marks(tree)):
            if number > MAX_ELEMENTS:
                return {}
            found[mark] = item
        return found
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _marks(tree: Any) -> Iterator[tuple[int, int]]:
    """The marks of the tree with the item that holds them, an item of a list before a paragraph."""
    buffer = ctypes.create_string_buffer(64)
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    stack = [(pdfium.FPDF_StructTree_GetChildAtIndex(tree, i), 0, False, 0) for i in range(count)]
    fresh = 0
    while stack:
        element, item, in_list, depth = stack.pop()
        if not element or depth > MAX_DEPTH:
            continue
        length = pdfium.FPDF_StructElement_GetType(element, buffer, 64)
        kind = buffer.raw[: max(length - 2, 0)].decode("utf-16-le", "replace")
        if kind == "LI" or (kind in _BLOCKS and not in_list):
            fresh += 1
            item, in_list = fresh, kind == "LI"
        elif kind == "Table":
            in_list = False
        for i in range(pdfium.FPDF_StructElement_CountChildren(element)):
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, i)
            if mark >= 0:
                yield mark, item
            else:
                child = pdfium.FPDF_StructElement_GetChildAtIndex(element, i)
                stack.append((child, item, in_list, depth + 1))
