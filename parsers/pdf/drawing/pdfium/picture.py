"""A page of a PDF as a picture: bytes and a page's number in, a PNG file out."""

import struct
import zlib
from typing import Any

import pypdfium2.raw as pdfium

from parsers.pdf.drawing.pdfium.raster import PixelForm, drawn_lines

MAX_PIXELS_HIGH = 2_600
_PNG = b"\x89PNG\r\n\x1a\n"
_EIGHT_BIT_COLOURS = (8, 2, 0, 0, 0)
_FLAGS = pdfium.FPDF_REVERSE_BYTE_ORDER | pdfium.FPDF_ANNOT
_COLOURS = PixelForm(pdfium.FPDFBitmap_BGR, _FLAGS, 3)


def picture(page: Any, pixels_wide: int) -> bytes:
    """A page as it shows, in colours, forms filled in and notes shown, so many pixels wide."""
    points_wide = max(1.0, pdfium.FPDF_GetPageWidthF(page))
    points_high = max(1.0, pdfium.FPDF_GetPageHeightF(page))
    scale = min(pixels_wide / points_wide, MAX_PIXELS_HIGH / points_high)
    wide, high = max(1, round(points_wide * scale)), max(1, round(points_high * scale))
    lines = drawn_lines(page, wide, high, _COLOURS)
    if not lines:
        raise MemoryError
    return _png(wide, high, b"".join(b"\0" + line for line in lines))


def _png(wide: int, high: int, lines: bytes) -> bytes:
    """A PNG file (ISO/IEC 15948) of lines that each begin with a 0, no filter."""
    header = struct.pack(">II", wide, high) + bytes(_EIGHT_BIT_COLOURS)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 6)), (b"IEND", b""))
    return _PNG + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)
