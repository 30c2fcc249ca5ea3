"""Reviews as bytes in, reviews as values out. Pure: no file, no clock, no database."""

from importlib import import_module

from parsers.blocks import Document
from parsers.detect import detect
from parsers.recogniser import recognise
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

__all__ = ["parse", "read"]


def parse(data: bytes, name: str = "", settings: Settings = DEFAULTS) -> Review:
    """Read a review: the bytes of a Word, PDF, HTML or text file.

    `name` is the file's name; it says the year where nothing in the file does. What the words of
    the review mean is not asked yet: `parsers.meaning`. Raises a `parsers.errors.Refusal`
    for a file that cannot be read or holds no review.
    """
    return recognise(read(data, name), name, settings.headings)


def read(data: bytes, name: str = "") -> Document:
    """The document as its reader sees it, before anything is understood. Raises a Refusal."""
    reader = import_module(f"parsers.{detect(data, name)}")  # each format's library is slow to load
    document: Document = reader.read(data)
    return document
