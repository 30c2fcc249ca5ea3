"""Reads HTML: pages, tag soup, XHTML, exports of word processors. Bytes in, `Document` out."""

from parsers.characters.decode import decode
from parsers.characters.mojibake import MENDED, mend
from parsers.document.blocks import Document
from parsers.errors import EmptyFile
from parsers.html.page import document


def read(data: bytes) -> Document:
    """Read an HTML file as a browser shows it (HTML standard, section 15, and CSS 2.2).

    Hidden and struck-out text becomes asides. Raises EmptyFile, NoText, UnsupportedFormat (no text
    at all, or frames that show other files), TooLarge and CorruptFile.
    """
    if not data:
        raise EmptyFile()
    text = decode(data)
    mended = mend(text)
    page = document(mended)
    if mended == text:
        return page
    return page._replace(diagnostics=(*page.diagnostics, MENDED))
