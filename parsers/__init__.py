"""Reviews as bytes in, reviews as values out. Pure: no file, no clock, no database."""

from dataclasses import replace
from importlib import import_module

from parsers.blocks import Document
from parsers.colours import with_colour_names
from parsers.corrections import NO_CORRECTIONS, Corrections, correct
from parsers.detect import detect
from parsers.errors import Refusal
from parsers.meaning.interpretation import interpret
from parsers.recogniser import recognise
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

__all__ = ["read", "read_review"]


def read_review(
    data: bytes,
    name: str = "",
    settings: Settings = DEFAULTS,
    corrections: Corrections = NO_CORRECTIONS,
) -> Review:
    """Read a review, complete: the bytes of a Word, PDF, HTML or text file.

    `name` is the file's name; it says the year where nothing in the file does. `settings` are the
    trust's own terms, roles and headings, `corrections` what a person says of the review. Raises a
    `parsers.errors.Refusal` for a file that cannot be read or holds no review; its `format` is the
    file's, if that could be told.
    """
    file_format = detect(data, name)
    try:
        document = _read_as(file_format, data)
        recognised = recognise(document, name, settings.headings)
    except Refusal as refusal:
        refusal.format = file_format
        raise
    # A deadline without a year is counted from the review's, so that must be right by then.
    corrected = correct(replace(recognised, format=file_format), corrections)
    return interpret(corrected, settings)


def read(data: bytes, name: str = "") -> Document:
    """The document as its reader sees it, before anything is understood. Raises a Refusal."""
    return _read_as(detect(data, name), data)


def _read_as(file_format: str, data: bytes) -> Document:
    reader = import_module(f"parsers.{file_format}")  # each format's library is slow to load
    document: Document = reader.read(data)
    return with_colour_names(document)
