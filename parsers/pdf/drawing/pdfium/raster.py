"""Pages -> their pictures in grey, for text recognition."""

import ctypes
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from parsers.pdf.drawing.pdfium.paths import bounds_of
from parsers.pdf.page import POINTS_PER_INCH

DOTS_PER_INCH = 300  # at which a page is drawn
COARSE = 150  # dots an inch of a scan that is drawn as it is: letters suffer when drawn larger
MIN_OWN = 40  # dots an inch; what is coarser is a pattern and no scan
MAX_PIXELS = 24_000_000
_WHITE = 0xFFFFFFFF


class Pixels(NamedTuple):
    """Grey values row by row, 0 for black. `scanned_at` is how many dots an inch the picture on the
    page has, which may be fewer than it is drawn with."""

    values: bytes
    width: int
    dots_per_inch: float
    scanned_at: float


class PixelForm(NamedTuple):
    """How pdfium draws: a kind of bitmap, the flags that go with it, and the bytes of a pixel."""

    kind: int
    flags: int
    size: int


GREY_WITHOUT_NOTES = PixelForm(pdfium.FPDFBitmap_Gray, pdfium.FPDF_GRAYSCALE, 1)
_GREY = GREY_WITHOUT_NOTES._replace(flags=pdfium.FPDF_GRAYSCALE | pdfium.FPDF_ANNOT)


def raster(page: Any) -> Pixels | None:
    """The picture of a page as it is shown; None for one that draws nothing."""
    if not pdfium.FPDFPage_CountObjects(page):
        return None
    width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    own = _own_dots_per_inch(page)
    scale = (own if own < COARSE else DOTS_PER_INCH) / POINTS_PER_INCH
    area = width * height * scale * scale
    if not 0 < area < float("inf"):
        return None
    scale *= min(1.0, (MAX_PIXELS / area) ** 0.5)
    columns, rows = max(round(width * scale), 1), max(round(height * scale), 1)
    lines = drawn_lines(page, columns, rows, _GREY)
    dots_per_inch = scale * POINTS_PER_INCH
    if not lines:
        return None
    return Pixels(b"".join(lines), columns, dots_per_inch, min(own, dots_per_inch))


def drawn_lines(page: Any, width: int, height: int, form: PixelForm) -> list[bytes]:
    """A page as it shows, the bytes of each line of pixels; none where memory is short."""
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, form.kind, None, 0)
    if not bitmap:
        return []
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, form.flags)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        drawn = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return [drawn[n * stride : n * stride + form.size * width] for n in range(height)]


def _own_dots_per_inch(page: Any) -> float:
    """Those of the finest picture on a page; what is too coarse for a scan has no say."""
    own = max(map(_of_image, _images(page)), default=0.0)
    return own if own > MIN_OWN else DOTS_PER_INCH


def _images(page: Any) -> list[Any]:
    count = min(pdfium.FPDFPage_CountObjects(page), 1000)
    objects = [pdfium.FPDFPage_GetObject(page, n) for n in range(count)]
    return [o for o in objects if pdfium.FPDFPageObj_GetType(o) == pdfium.FPDF_PAGEOBJ_IMAGE]


def _of_image(image: Any) -> float:
    """The dots an inch of an image, as it stands on the page."""
    columns, rows = ctypes.c_uint(), ctypes.c_uint()
    pdfium.FPDFImageObj_GetImagePixelSize(image, columns, rows)
    x0, y0, x1, y1 = bounds_of(image)
    longer = max(x1 - x0, y1 - y0)
    return max(columns.value, rows.value) * POINTS_PER_INCH / longer if longer > 0 else 0.0
