"""The floor of each format: the bare parse, below which no reader can go."""

import ctypes
import io
import zipfile

from bs4 import BeautifulSoup
from lxml import etree


def docx(data: bytes) -> None:
    """The archive and the XML of document, styles and numbering.

    A parser in C, and no text yet: for the text of each cell python-docx takes five times as long
    with XML as Word writes it, nine times with plain XML.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in ("word/document.xml", "word/styles.xml", "word/numbering.xml"):
            etree.fromstring(archive.read(part))


def html(data: bytes) -> None:
    """Beautiful Soup's own parse on lxml."""
    BeautifulSoup(data, "lxml")


def pdf(data: bytes) -> None:
    """Every character with its box through pdfium."""
    import pypdfium2
    from pypdfium2 import raw

    document = pypdfium2.PdfDocument(data)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for page in document:
        text = page.get_textpage()
        for i in range(raw.FPDFText_CountChars(text)):
            raw.FPDFText_GetUnicode(text, i)
            raw.FPDFText_GetCharBox(text, i, left, right, bottom, top)
        text.close()
        page.close()
    document.close()
