"""Which of a page's words nobody sees: white on white, transparent, on a layer switched off.

A page and its glyphs in, the numbers of those glyphs out. A scan's text layer is invisible too, and
is what the scan says: where most of a page's text is invisible, it counts.
"""

import ctypes
from collections.abc import Iterable
from typing import Any

import pypdfium2.raw as pdfium

from parsers.pdf.drawing.drawn_page import Bounds, Glyphs, Paint
from parsers.pdf.drawing.pdfium.raster import GREY_WITHOUT_NOTES, drawn_lines

_SCALE = 1.5  # pixels to a point
_MAX_SIDE = 4_000.0  # pixels
_MIN_CONTRAST = 24  # of 255, between a letter and what is behind it


def hidden_glyphs(page: Any, glyphs: list[Glyphs], layered: bool) -> set[int]:
    """The identities of the words that the page does not show."""
    hidden = set(map(id, _invisible(glyphs)))
    doubtful_paints = (Paint.FAINT, Paint.CLEAR) if layered else (Paint.FAINT,)
    doubtful = [g for g in glyphs if g.style.paint in doubtful_paints]
    if doubtful:
        picture = _Picture(page)
        hidden.update(id(g) for g in doubtful if not picture.shows(_small_letters(g)))
    return hidden


def _invisible(glyphs: list[Glyphs]) -> list[Glyphs]:
    """The words that are painted not at all; none where they are the text layer of a scan."""
    found = [g for g in glyphs if g.style.paint is Paint.NONE]
    is_text_layer = bool(found) and 2 * _letters(found) > _letters(glyphs)
    return [] if is_text_layer else found


def _letters(glyphs: Iterable[Glyphs]) -> int:
    return sum(len(g.text) for g in glyphs)


def _small_letters(glyphs: Glyphs) -> Bounds:
    """The part of a word's box that no line above or below reaches into."""
    x0, _, x1, _ = glyphs.box
    if glyphs.style.turn:
        return glyphs.box
    base = glyphs.origin[1]
    return x0 + 0.5, base + 0.05 * glyphs.style.size, x1 - 0.5, base + 0.45 * glyphs.style.size


class _Picture:
    """A page drawn in grey."""

    def __init__(self, page: Any) -> None:
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        scale = min(_SCALE, _MAX_SIDE / max(width, height, 1.0))
        self.width, self.height = max(int(width * scale), 1), max(int(height * scale), 1)
        self.page = page
        self.lines = drawn_lines(page, self.width, self.height, GREY_WITHOUT_NOTES)

    def shows(self, box: Bounds) -> bool:
        """Whether anything stands out in a box: it is not of one shade all over."""
        x0, y0 = self._pixel(box[0], box[1])
        x1, y1 = self._pixel(box[2], box[3])
        left, right = sorted(max(x, 0) for x in (x0, x1))
        top, bottom = sorted((y0, y1))
        lines = self.lines[max(top, 0) : max(bottom + 1, 0)]
        shades = b"".join(line[left : right + 1] for line in lines)
        return bool(shades) and max(shades) - min(shades) >= _MIN_CONTRAST

    def _pixel(self, x: float, y: float) -> tuple[int, int]:
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(self.page, 0, 0, self.width, self.height, 0, x, y, across, down)
        return across.value, down.value
