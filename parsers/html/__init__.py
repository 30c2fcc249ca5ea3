"""HTML bytes in, `Document` out: clean pages, tag soup, XHTML, exports of word processors."""

from parsers.blocks import Document
from parsers.decode import decode
from parsers.errors import EmptyFile, NoText
from parsers.html.page import document


def read(data: bytes) -> Document:
    """Read an HTML file as a browser shows it (HTML standard, section 15, and CSS 2.2).

    Hidden elements and deleted text are left out. Raises EmptyFile, NoText, UnsupportedFormat
    (no text at all), TooLarge and CorruptFile.
    """
    if not data:
        raise EmptyFile()
    page = document(decode(data))
    if not page.blocks and not page.asides:
        raise NoText()
    return page
