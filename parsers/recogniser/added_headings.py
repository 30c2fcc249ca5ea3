"""Headings that the recogniser puts over columns and that are no words of the document."""

from parsers.document.blocks import Paragraph
from parsers.provenance import Place

_MARK = "\u2063"  # invisible, and at the end of no document's heading


def added_heading(text: str, place: Place) -> Paragraph:
    """A paragraph with a heading of our own."""
    return Paragraph(f"{text}{_MARK}", place)


def is_added(text: str) -> bool:
    """Whether a heading is one of our own."""
    return text.endswith(_MARK)


def printed(heading: str) -> str:
    """A heading without the mark that it is our own."""
    return heading.rstrip(_MARK)
