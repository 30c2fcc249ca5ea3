"""Pairs a file with what was read from it, for checking. Bytes in, values and pictures out."""

from importlib import import_module
from typing import NamedTuple

from parsers.detect import detect
from parsers.document.blocks import Document
from parsers.errors import Refusal
from parsers.reading import read, read_with_review
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings


class Original(NamedTuple):
    """A document as its reader gave it, and its review; None if that was refused."""

    document: Document
    review: Review | None


def original(data: bytes, name: str = "", settings: Settings = DEFAULTS) -> Original:
    """Read a file for comparison. Raises a Refusal if it cannot be read at all."""
    try:
        return Original(*read_with_review(detect(data, name), data, name, settings))
    except Refusal:
        return Original(read(data, name, settings.languages), None)


def picture(data: bytes, page: int, pixels_wide: int, turned: int = 0) -> bytes:
    """A page of a PDF file, from 1, as a PNG with its text upright.

    `turned` counts further quarter turns to the left. Raises a Refusal, or LookupError if there is
    no such page.
    """
    pdf = import_module("parsers.pdf")  # its library is slow to load
    png: bytes = pdf.picture(data, page, pixels_wide, turned)
    return png
