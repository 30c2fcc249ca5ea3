"""A page's lines and figures -> shapes with straight edges, those within forms among them."""

import ctypes
import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from parsers.pdf.drawing.drawn_page import DOT, THIN, Bounds, Shape
from parsers.pdf.page import is_near_any

Matrix = tuple[float, float, float, float, float, float]

MAX_OBJECTS = 200_000  # on one page
MAX_FORM_DEPTH = 5
MIN_WHITE = 250  # of 255: each primary of what counts as white
MAX_LAMP = 60.0  # points
MAX_FILLED_BOX = 6  # corners of a filled figure that is taken for a rectangle
SAME_PLACE = 0.1  # points
MIN_SIDE = 1.0  # points of the straight part of a box with round corners
MIN_ROUNDED = 12  # corners and control points of a box with round corners
_IDENTITY = (1, 0, 0, 1, 0, 0)


def shapes(page: Any) -> Iterator[Shape]:
    """The figures of a page that are painted, in the order of the file."""
    count = min(pdfium.FPDFPage_CountObjects(page), MAX_OBJECTS)
    for i in range(count):
        for shape in _object(pdfium.FPDFPage_GetObject(page, i), _IDENTITY, 0):
            if math.isfinite(sum(shape.box)):
                yield shape


def bounds_of(item: Any) -> Bounds:
    """The box around an object of a page, or of a form in the form's own coordinates."""
    x0, y0, x1, y1 = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(item, x0, y0, x1, y1)
    return x0.value, y0.value, x1.value, y1.value


def _object(item: Any, outer: Matrix, depth: int) -> Iterator[Shape]:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        yield from _path(item, outer)
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < MAX_FORM_DEPTH:
        matrix = _product(_matrix(item), outer)
        for i in range(min(pdfium.FPDFFormObj_CountObjects(item), MAX_OBJECTS)):
            yield from _object(pdfium.FPDFFormObj_GetObject(item, i), matrix, depth + 1)


def _path(item: Any, outer: Matrix) -> Iterator[Shape]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, fill, stroke)
    colour = _colour(pdfium.FPDFPageObj_GetFillColor, item) if fill.value else ""
    filled = bool(colour)
    stroked = bool(stroke.value) and bool(_colour(pdfium.FPDFPageObj_GetStrokeColor, item))
    if not filled and not stroked:
        return
    box = _transformed(bounds_of(item), outer)
    if _is_dot(box) or pdfium.FPDFPath_CountSegments(item) <= 5:
        yield Shape(box, filled, stroked, colour)
        return
    matrix = _product(_matrix(item), outer)
    figures = list(_figures(item))
    if filled and _is_ring(figures):
        yield Shape(_transformed(_bounds(figures[0]), matrix), False, True)
        return
    for figure in figures:
        yield from _figure(figure, matrix, colour, stroked)


def _colour(read: Any, item: Any) -> str:
    """The colour of a figure as six hexadecimal digits; empty where it is white or transparent."""
    red, green, blue, alpha = (ctypes.c_uint(255) for _ in range(4))
    read(item, red, green, blue, alpha)
    primaries = red.value, green.value, blue.value
    if not alpha.value or min(primaries) >= MIN_WHITE:
        return ""
    return bytes(primaries).hex()


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
    points: list[tuple[float, float]], matrix: Matrix, colour: str, stroked: bool
) -> Iterator[Shape]:
    """A subpath as one shape if it is a rectangle, a dot or round, else its straight strokes."""
    box = _transformed(_bounds(points), matrix)
    is_filled_box = bool(colour) and len(points) <= MAX_FILLED_BOX
    if is_filled_box or _is_dot(box) or _is_rounded(points):
        yield Shape(box, bool(colour), stroked, colour)
        return
    if colour and _is_round(box):
        yield Shape(box, True, False, colour, True)
    if stroked:
        yield from _strokes(points, matrix)


def _is_dot(box: Bounds) -> bool:
    return box[2] - box[0] <= DOT and box[3] - box[1] <= DOT


def _is_ring(figures: list[list[tuple[float, float]]]) -> bool:
    """Whether a path is a box with a box in it: a border that is filled instead of stroked."""
    if len(figures) != 2 or not all(map(_is_rounded, figures)):
        return False
    outer, inner = map(_bounds, figures)
    return all(0 < abs(a - b) <= THIN for a, b in zip(outer, inner, strict=True))


def _is_rounded(points: list[tuple[float, float]]) -> bool:
    """Whether a figure is a box with round corners: each of its sides has a straight part."""
    if len(points) < MIN_ROUNDED:
        return False
    x0, y0, x1, y1 = _bounds(points)
    transposed = [(y, x) for x, y in points]
    return _has_sides(points, (y0, y1)) and _has_sides(transposed, (x0, x1))


def _has_sides(points: list[tuple[float, float]], heights: tuple[float, float]) -> bool:
    """Whether the outline through some points has a level part at each of two heights."""
    edges = pairwise([*points, points[0]])
    level = [
        ay for (ax, ay), (bx, by) in edges
        if abs(ay - by) < SAME_PLACE and abs(ax - bx) > MIN_SIDE
    ]  # fmt: skip
    return all(is_near_any(height, level, SAME_PLACE) for height in heights)


def _bounds(points: list[tuple[float, float]]) -> Bounds:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def _is_round(box: Bounds) -> bool:
    """Whether a filled figure with bends is as wide as high: the lamp of a traffic light."""
    width, height = box[2] - box[0], box[3] - box[1]
    return max(width, height) <= MAX_LAMP and 0.8 * width <= height <= 1.25 * width


def _strokes(points: list[tuple[float, float]], matrix: Matrix) -> Iterator[Shape]:
    for (ax, ay), (bx, by) in pairwise(points):
        if abs(ax - bx) < SAME_PLACE or abs(ay - by) < SAME_PLACE:
            box = min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)
            yield Shape(_transformed(box, matrix), False, True)


def _matrix(item: Any) -> Matrix:
    m = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, m)
    return m.a, m.b, m.c, m.d, m.e, m.f


def _product(inner: Matrix, outer: Matrix) -> Matrix:
    """The matrix that does what `inner` does and then `outer` (ISO 32000-1, 8.3.4)."""
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


def _transformed(box: Bounds, matrix: Matrix) -> Bounds:
    """The box around two opposite corners of a box after a transformation."""
    if matrix == _IDENTITY:
        return box
    a, b, c, d, e, f = matrix
    x0, y0, x1, y1 = box
    xs = [a * x + c * y + e for x, y in ((x0, y0), (x1, y1))]
    ys = [b * x + d * y + f for x, y in ((x0, y0), (x1, y1))]
    return min(xs), min(ys), max(xs), max(ys)
