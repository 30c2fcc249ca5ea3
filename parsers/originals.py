"""A file beside what was read of it, for a person who checks: bytes in, values and pictures out."""

from importlib import import_module
from typing import Any, NamedTuple

from parsers.detect import detect
from parsers.document.blocks import Document
from parsers.errors import Refusal
from parsers.reading import read, read_review
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings


class RowOutline(NamedTuple):
    """Where a row stands on a page: the share of the page's width and height, from 0 to 1."""

    page: int
    table: int
    row: int
    left: float
    top: float
    width: float
    height: float


class Original(NamedTuple):
    """A file as its reader saw it, and the review that was understood; None for a refused one.

    `pages` are how wide and high the pages are, in points; none in formats without pages.
    """

    document: Document
    review: Review | None
    pages: tuple[tuple[float, float], ...] = ()
    outlines: tuple[RowOutline, ...] = ()


def original(data: bytes, name: str = "", settings: Settings = DEFAULTS) -> Original:
    """What a person compares with the file. Raises a Refusal for one that cannot be read at all."""
    document = read(data, name)
    try:
        review = read_review(data, name, settings)
    except Refusal:
        review = None
    if detect(data, name) != "pdf":
        return Original(document, review)
    pages, outlines = _pdf().outlined(data)
    shares = tuple(_share(outline, *pages[outline.page - 1]) for outline in outlines)
    return Original(document, review, tuple(pages), shares)


def picture(data: bytes, page: int, pixels_wide: int) -> bytes:
    """A page of a PDF file as a PNG. Raises LookupError where there is no such page; Refusal."""
    drawn: bytes = _pdf().picture(data, page, pixels_wide)
    return drawn


def _pdf() -> Any:
    return import_module("parsers.pdf")  # its library is slow to load


def _share(outline: Any, width: float, height: float) -> RowOutline:
    wide, high = max(width, 1.0), max(height, 1.0)
    return RowOutline(
        outline.page,
        outline.table,
        outline.row,
        outline.x0 / wide,
        outline.top / high,
        (outline.x1 - outline.x0) / wide,
        (outline.bottom - outline.top) / high,
    )
