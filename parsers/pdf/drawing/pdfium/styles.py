"""The characters of a page's text -> how they are set: size, turn, weight and paint."""

import ctypes
import math
import re
from typing import Any

import pypdfium2.raw as pdfium

from parsers.pdf.drawing.drawn_page import Paint, Style
from parsers.pdf.page import SLANTED

_UNPAINTED = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
_STROKED = (pdfium.FPDF_TEXTRENDERMODE_STROKE, pdfium.FPDF_TEXTRENDERMODE_STROKE_CLIP)
_MIN_FAINT = 225  # of 255: each primary of a colour that hardly shows on white
_MAX_FAINT_ALPHA = 40  # of 255
_BOLD = re.compile("bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18  # font descriptor flag, ISO 32000-1, table 123


class Styles:
    """The styles of a page's text objects, each asked for once."""

    def __init__(self, text_page: Any) -> None:
        self._text_page = text_page
        self._known: dict[int | None, Style] = {}
        self._bold: dict[int | None, bool] = {}
        self._matrix = pdfium.FS_MATRIX()
        self._colour = tuple(ctypes.c_uint() for _ in range(4))

    def at(self, index: int) -> Style:
        """The style of the character at an index."""
        item = pdfium.FPDFText_GetTextObject(self._text_page, index)
        key = ctypes.addressof(item.contents) if item else None
        if key not in self._known:
            self._known[key] = self._read(index, item)
        return self._known[key]

    def _read(self, index: int, item: Any) -> Style:
        m = self._matrix
        pdfium.FPDFText_GetMatrix(self._text_page, index, m)
        size = pdfium.FPDFText_GetFontSize(self._text_page, index) * math.hypot(m.c, m.d)
        turn = _quarter(math.atan2(m.b, m.a) / (math.pi / 2))
        mark = pdfium.FPDFPageObj_GetMarkedContentID(item) if item else -1
        paint = self._paint(item) if item else Paint.CLEAR
        return Style(size, turn, self._is_bold(index, item), mark, paint)

    def _is_bold(self, index: int, item: Any) -> bool:
        """Whether a character is of a bold font; each font is asked for its name once."""
        font = pdfium.FPDFTextObj_GetFont(item) if item else None
        key = ctypes.addressof(font.contents) if font else None
        if key not in self._bold:
            self._bold[key] = _is_bold(self._text_page, index)
        return self._bold[key]

    def _paint(self, item: Any) -> Paint:
        """How a text object is painted, as far as its colours tell."""
        mode = pdfium.FPDFTextObj_GetTextRenderMode(item)
        if mode in _UNPAINTED:
            return Paint.NONE
        is_stroked = mode in _STROKED
        read = pdfium.FPDFPageObj_GetStrokeColor if is_stroked else pdfium.FPDFPageObj_GetFillColor
        if not read(item, *self._colour):
            return Paint.CLEAR
        red, green, blue, alpha = (part.value for part in self._colour)
        is_faint = min(red, green, blue) >= _MIN_FAINT or alpha <= _MAX_FAINT_ALPHA
        return Paint.FAINT if is_faint else Paint.CLEAR


def _quarter(turn: float) -> int:
    if not math.isfinite(turn):
        return SLANTED
    nearest = round(turn)
    return nearest % 4 if abs(turn - nearest) < 0.1 else SLANTED


def _is_bold(text_page: Any, index: int) -> bool:
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, index, name, 128, flags)
    return bool(flags.value & _FORCE_BOLD or _BOLD.search(name.value.decode("latin-1")))
