"""Bytes -> pages, by pdfium's raw interface. No other place knows pypdfium2."""

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from parsers.errors import CorruptFile, EncryptedFile, TooLarge
from parsers.pdf.drawing.drawn_page import Bounds, DrawnPage, Glyphs, upright
from parsers.pdf.drawing.pdfium.annotations import Form, annotations, form_of
from parsers.pdf.drawing.pdfium.appearance import hidden_glyphs
from parsers.pdf.drawing.pdfium.letters import glyphs
from parsers.pdf.drawing.pdfium.paths import shapes
from parsers.pdf.drawing.pdfium.picture import picture
from parsers.pdf.drawing.pdfium.raster import Pixels, raster
from parsers.pdf.drawing.pdfium.strings import string
from parsers.pdf.drawing.pdfium.structure import structure
from parsers.pdf.page import SLANTED, Page

MAX_PAGES = 2_000
MAX_CHARACTERS = 5_000_000  # in a file
MAX_ATTACHMENTS = 100


class Facts(NamedTuple):
    """What a file says of itself: its title, the names of the files attached to it, and whether
    it is an XFA form, whose pages are made by the program that shows it."""

    title: str
    attachments: tuple[str, ...]
    is_xfa: bool


def pages(data: bytes, layered: bool) -> Iterator[Page]:
    """The pages of a PDF file, one after the other; `layered`: its text may be on layers.

    Raises EncryptedFile, CorruptFile, TooLarge.
    """
    with _opened(data) as document, form_of(document) as form:
        count = pdfium.FPDF_GetPageCount(document)
        if count > MAX_PAGES:
            raise TooLarge(f"the file has {count} pages")
        characters = 0
        for number in range(1, count + 1):
            page = _page(document, form, number, layered)
            characters += sum(len(word.text) for word in page.words)
            if characters > MAX_CHARACTERS:
                raise TooLarge
            yield page


def rasters(data: bytes, numbers: Sequence[int]) -> Iterator[tuple[int, Pixels]]:
    """The pages of these numbers in grey; those that draw nothing are left out."""
    with _opened(data) as document:
        for number in numbers:
            pixels = None
            with _loaded(document, number) as page:
                if page:
                    pdfium.FPDFPage_SetRotation(page, _upright_turn(page, glyphs(page, number)))
                    pixels = raster(page)
            if pixels:
                yield number, pixels


def facts(data: bytes) -> Facts:
    """What the file says of itself. Raises EncryptedFile, CorruptFile."""
    with _opened(data) as document:
        title = string(pdfium.FPDF_GetMetaText, document, b"Title")
        names = tuple(_attachments(document))
        kind = pdfium.FPDF_GetFormType(document)
        return Facts(title, names, kind == pdfium.FORMTYPE_XFA_FULL)


def draw(data: bytes, number: int, pixels_wide: int, turned: int) -> bytes:
    """A page as a PNG file, its text upright, and then turned by so many quarters to the left.

    Raises LookupError or a refusal.
    """
    with _opened(data) as document:
        if not 1 <= number <= min(pdfium.FPDF_GetPageCount(document), MAX_PAGES):
            raise LookupError(f"there is no page {number}")
        with _loaded(document, number) as page:
            if not page:
                raise CorruptFile
            upright_turn = _upright_turn(page, glyphs(page, number))
            pdfium.FPDFPage_SetRotation(page, (upright_turn - turned) % 4)
            return picture(page, pixels_wide)


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        if pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise EncryptedFile
        raise CorruptFile
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _attachments(document: Any) -> Iterator[str]:
    for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(document), MAX_ATTACHMENTS)):
        yield string(_write_name, pdfium.FPDFDoc_GetAttachment(document, index))


def _write_name(attachment: Any, buffer: Any, size: int) -> int:
    """Write the name of an attachment into a buffer; its size in bytes."""
    written = ctypes.c_ulong()
    pdfium.FPDFAttachment_GetName(attachment, buffer, size, written)
    return written.value


@contextmanager
def _loaded(document: Any, number: int) -> Iterator[Any]:
    """A page by its number, counted from 1; None if it is damaged."""
    page = pdfium.FPDF_LoadPage(document, number - 1)
    if not page:
        yield None
        return
    try:
        yield page
    finally:
        pdfium.FPDF_ClosePage(page)


def _page(document: Any, form: Form, number: int, layered: bool) -> Page:
    with _loaded(document, number) as page:
        if not page:
            return Page(number, 0, 0, [], [], [], damaged=True)
        return upright(_drawn_page(page, form, number, layered), number)


def _drawn_page(page: Any, form: Form, number: int, layered: bool) -> DrawnPage:
    tags = structure(page)
    found = glyphs(page, number)
    turn = _upright_turn(page, found)
    turned = pdfium.FPDFPage_GetRotation(page)
    hidden = hidden_glyphs(page, found, layered)
    if turn != turned:
        # pdfium finds the spaces between words only in text that the page shows upright.
        pdfium.FPDFPage_SetRotation(page, turn)
        found = glyphs(page, number)
        hidden = hidden_glyphs(page, found, layered)
    typed, struck = annotations(page, form)
    return DrawnPage(
        _bounds(page),
        turn,
        [g for g in found if id(g) not in hidden],
        list(shapes(page)),
        tags.items,
        [g for g in found if id(g) in hidden],
        typed,
        struck,
        tags.cells,
    )


def _upright_turn(page: Any, found: list[Glyphs]) -> int:
    """The rotation at which most of the text stands upright; the file's own where it has none."""
    turns = Counter[int]()
    for g in found:
        turns[g.style.turn] += len(g.text)
    del turns[SLANTED]
    own: int = pdfium.FPDFPage_GetRotation(page)
    return turns.most_common(1)[0][0] if turns else own


def _bounds(page: Any) -> Bounds:
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, rect)
    return rect.left, rect.bottom, rect.right, rect.top
