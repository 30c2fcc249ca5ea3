"""Headings that the recogniser puts over columns and that are no words of the document."""

from parsers.document.blocks import Paragraph
from parsers.provenance import Place

_MARK = "\u2063"  # invisible, and at the end of no document's heading


def added_heading(text: str, place: Place) -> Paragraph:
    """A paragraph with a heading of our own."""
    return Paragraph(f"{text}{_MARK}", place)


def is_added(p: Paragraph) -> bool:
    """Whether a heading is one of our own."""
    return p.text.endswith(_MARK)


def without_mark(text: str) -> str:
    """A text with a heading without the mark that it is our own."""
    return text.replace(_MARK, "")
