"""The one way from bytes to a complete review; and the document on the way, for those who ask."""

from dataclasses import replace
from functools import partial
from importlib import import_module

from parsers.correcting.applying import corrected
from parsers.corrections import NO_CORRECTIONS, Corrections
from parsers.detect import detect
from parsers.document.blocks import Document
from parsers.document.bounds import bounded
from parsers.document.colours import with_colour_names
from parsers.document.title_rows import with_title_rows
from parsers.errors import Refusal, TooLarge
from parsers.formats import kind_named, named_otherwise
from parsers.meaning.interpretation import interpret
from parsers.recogniser import recognise
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

MAX_NESTED_FILES = 3


def read_review(
    data: bytes,
    name: str = "",
    settings: Settings = DEFAULTS,
    corrections: Corrections = NO_CORRECTIONS,
) -> Review:
    """Read a review, complete: the bytes of a Word, PDF, HTML or text file.

    `name` is the file's name; it says the year where nothing in the file does. `settings` are the
    trust's own terms, roles and headings, `corrections` what people say of the review. Raises a
    `parsers.errors.Refusal` for a file that cannot be read or holds no review; its `format` is the
    file's, if that could be told.
    """
    file_format = None
    try:
        file_format = detect(data, name)
        document = _read_as(file_format, data)
        as_read = review_of(document, file_format, name, settings)
    except Refusal as refusal:
        told = named_otherwise(refusal, data, name)
        told.format = file_format
        raise told from refusal.__cause__
    return corrected(as_read, corrections, settings)


def review_of(document: Document, file_format: str, name: str, settings: Settings) -> Review:
    """The review that a document of some format holds. Raises a Refusal."""
    recognised = recognise(document, name, settings.headings)
    return interpret(replace(recognised, format=file_format), settings)


def read(data: bytes, name: str = "") -> Document:
    """The document as its reader sees it, before anything is understood. Raises a Refusal."""
    return _read_as(detect(data, name), data)


def _read_as(file_format: str, data: bytes, depth: int = 0) -> Document:
    kind = kind_named(file_format)
    reader = import_module(kind.reader)  # each format's library is slow to load
    inner = (partial(_read_embedded, depth + 1),) if kind.holds_others else ()
    document: Document = reader.read(data, *inner)
    return with_title_rows(with_colour_names(bounded(document)))


def _read_embedded(depth: int, data: bytes) -> Document:
    """A file within another, of whatever format."""
    if depth > MAX_NESTED_FILES:
        raise TooLarge
    return _read_as(detect(data), data, depth)
