"""A file and what was read from it, for checking. Bytes in, values and pictures out."""

from importlib import import_module
from typing import NamedTuple

from parsers.detect import detect
from parsers.document.blocks import Document
from parsers.errors import Refusal
from parsers.reading import read, review_of
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings


class Original(NamedTuple):
    """A file as its reader saw it, and the review read from it; None if it was refused."""

    document: Document
    review: Review | None


def original(data: bytes, name: str = "", settings: Settings = DEFAULTS) -> Original:
    """What a person compares with the file. Raises a Refusal if it cannot be read at all."""
    document = read(data, name)
    try:
        return Original(document, review_of(document, detect(data, name), name, settings))
    except Refusal:
        return Original(document, None)


def picture(data: bytes, page: int, pixels_wide: int, turned: int = 0) -> bytes:
    """A page of a PDF file as a PNG, its text upright, or turned by so many quarters to the left.

    Raises LookupError where there is no such page; Refusal.
    """
    pdf = import_module("parsers.pdf")  # its library is slow to load
    drawn: bytes = pdf.picture(data, page, pixels_wide, turned)
    return drawn
