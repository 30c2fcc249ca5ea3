"""Reads a file: bytes in, a complete review out, or the document before recognition."""

from dataclasses import replace
from functools import partial
from importlib import import_module

from parsers.correcting.applying import corrected
from parsers.corrections import NO_CORRECTIONS, Corrections
from parsers.detect import detect
from parsers.document.blocks import Document
from parsers.document.bounds import bounded
from parsers.document.colours import with_colour_names
from parsers.document.prompts import without_prompts
from parsers.document.title_rows import with_title_rows
from parsers.errors import NoRecognition, NoReview, NoText, Refusal, TooLarge
from parsers.formats import kind_named, with_actual_kind
from parsers.languages import ENGLISH, Languages
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
    """Read a complete review from the bytes of a file of any format in `parsers.formats`.

    `name` is the file's name, which gives the year if nothing in the file does. `settings` are the
    trust's own, `corrections` those that people made to the review.
    Raises a `parsers.errors.Refusal` for a file that cannot be read or has no review; its `format`
    is that of the file, if it was detected.
    """
    file_format = None
    try:
        file_format = detect(data, name)
        _, as_read = read_with_review(file_format, data, name, settings)
    except Refusal as refusal:
        explained = with_actual_kind(refusal, data, name)
        explained.format = file_format
        raise explained from refusal.__cause__
    return corrected(as_read, corrections, settings)


def read_with_review(
    file_format: str, data: bytes, name: str, settings: Settings
) -> tuple[Document, Review]:
    """A file of this format, and the review in it. Raises a Refusal."""
    document = _read_as(file_format, data, settings.languages)
    try:
        return document, _review_of(document, file_format, name, settings)
    except NoReview as refusal:
        scanned = _pictures(file_format, data, settings.languages, refusal)
        if scanned is None:
            raise
        try:
            whole = _joined(document, scanned)
            return whole, _review_of(whole, file_format, name, settings)
        except NoReview:
            raise refusal from None


def _review_of(document: Document, file_format: str, name: str, settings: Settings) -> Review:
    """The review in a document of this format. Raises a Refusal."""
    recognised = recognise(document, name, settings.headings)
    return interpret(replace(recognised, format=file_format), settings)


def read(data: bytes, name: str = "", languages: Languages = ENGLISH) -> Document:
    """The document in a file, before a review is recognised in it. Raises a Refusal."""
    return _read_as(detect(data, name), data, languages)


def _read_as(file_format: str, data: bytes, languages: Languages, depth: int = 0) -> Document:
    kind = kind_named(file_format)
    reader = import_module(kind.reader)  # each format's library is slow to load
    read_embedded = (partial(_read_embedded, languages, depth + 1),) if kind.holds_others else ()
    of_scans = (languages,) if kind.reads_scans else ()
    document: Document = reader.read(data, *read_embedded, *of_scans)
    return _completed(document)


def _completed(document: Document) -> Document:
    """A document with what is done in the same way whatever its format."""
    return with_title_rows(with_colour_names(without_prompts(bounded(document))))


def _read_embedded(languages: Languages, depth: int, data: bytes) -> Document:
    """The document in a file that is embedded in another, of any format."""
    if depth > MAX_NESTED_FILES:
        raise TooLarge
    return _read_as(detect(data), data, languages, depth)


def _pictures(
    file_format: str, data: bytes, languages: Languages, refusal: NoReview
) -> Document | None:
    """What the pictures say that may be the pages of a file without a review; None if nothing.

    Raises NoReview, with the reason of `refusal`, if text recognition is not installed.
    """
    kind = kind_named(file_format)
    pictures = import_module(kind.reader).pictures(data) if kind.may_be_pictures else []
    if not pictures:
        return None
    try:
        return _completed(import_module("parsers.pdf").read_pictures(pictures, languages))
    except NoRecognition as missing:
        reason = f"{refusal.reason}; it may be in the pictures"
        raise NoReview(reason, missing.advice, missing.hint) from missing
    except NoText:
        return None


def _joined(document: Document, pictures: Document) -> Document:
    """A document with what its pictures say after its text."""
    return document._replace(
        blocks=document.blocks + pictures.blocks,
        asides=document.asides + pictures.asides,
        diagnostics=document.diagnostics + pictures.diagnostics,
    )
