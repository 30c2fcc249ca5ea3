"""PDF bytes -> `Document`.

`drawing` reads the words and rules of each page with pdfium, `text` takes headers and footers out
and puts wrapped lines together again, `grids` finds the tables of a page and makes them whole over
page breaks.
"""

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from parsers.characters.normalise import fold
from parsers.diagnostics import Diagnostic, count_of
from parsers.document.blocks import Aside, Document, Paragraph
from parsers.errors import CorruptFile, NoRecognition, NotAPdf, NoText, UnsupportedFormat
from parsers.languages import ENGLISH, Languages
from parsers.pdf.blocks import blocks
from parsers.pdf.cut_rows import doubtful_rows
from parsers.pdf.drawing import pdfium, streams
from parsers.pdf.drawing.forms import refuse_endless_forms
from parsers.pdf.drawing.halves import single_pages
from parsers.pdf.drawing.objects import Objects
from parsers.pdf.grids.joining import join
from parsers.pdf.grids.outlines import outlines
from parsers.pdf.grids.page_headings import page_headings
from parsers.pdf.grids.side_by_side import in_reading_order
from parsers.pdf.grids.tables import parts
from parsers.pdf.grids.wide_sheets import with_columns_of_next_sheets
from parsers.pdf.layout import page_layouts
from parsers.pdf.page import Page, PageItem, TablePart, Word, joined_text
from parsers.pdf.scan_doubts import scan_doubts
from parsers.pdf.scans import refuse_too_many, with_scans
from parsers.pdf.text.broken_numbers import with_whole_numbers
from parsers.pdf.text.legibility import ILLEGIBLE, MAX_ILLEGIBLE, share_illegible
from parsers.pdf.text.line_numbers import without_line_numbers
from parsers.pdf.text.lines import lines
from parsers.pdf.text.note_marks import without_note_marks
from parsers.pdf.text.overprints import count_overprinted
from parsers.pdf.text.running_heads import RunningLine, without_running_lines
from parsers.pdf.text.scanned_bullets import with_bullets
from parsers.pdf.text.sheets import on_sheets
from parsers.provenance import Place

_LOW_ROWS = "nobody can read them. Make the rows of the spreadsheet higher and print it again."
_MIN_ILLEGIBLE_REPORTED = 0.02  # of a file's words
# What a malformed file can provoke, wherever it is looked at.
_MALFORMED_FILE_ERRORS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    TypeError,
    ValueError,
)


def read(data: bytes, languages: Languages = ENGLISH) -> Document:
    """Read a PDF file; `languages` are those of its scanned pages.

    Raises NotAPdf, CorruptFile, EncryptedFile, TooLarge, UnsupportedFormat and NoText.
    """
    if b"%PDF-" not in data[:1024]:
        raise NotAPdf
    try:
        return _document(data, languages)
    except _MALFORMED_FILE_ERRORS as error:
        raise CorruptFile from error


def read_pictures(pictures: Sequence[bytes], languages: Languages) -> Document:
    """Read pictures of pages as the pages of a scan. Raises what `read` raises."""
    from parsers.pdf.pictures import pdf_of  # with its library, for which few files need wait

    refuse_too_many(len(pictures))
    data = pdf_of(pictures)
    if not data:
        raise NoText
    return read(data, languages)._replace(pages=())  # no page of a file can be shown for them


def picture(data: bytes, page: int, pixels_wide: int, turned: int) -> bytes:
    """A page as a PNG file, so many pixels wide, turned by so many quarters to the left.

    Raises LookupError where there is no such page.
    """
    refuse_endless_forms(Objects(data))
    return pdfium.draw(data, page, pixels_wide, turned)


def _document(data: bytes, languages: Languages) -> Document:
    damaged = streams.damaged(data)
    objects = Objects(data)
    refuse_endless_forms(objects)
    facts = pdfium.facts(data)
    _refuse_shells(facts, objects)
    pages = list(pdfium.pages(data, objects.has(b"/OCProperties")))
    illegible = _share_illegible(pages)
    try:
        pages = with_scans(data, pages, illegible, languages)
    except NoRecognition as error:
        if damaged and not any(page.words for page in pages):
            raise CorruptFile from error
        raise
    if any(page.dots_per_inch for page in pages):
        illegible = _share_illegible(pages)
    _refuse_illegible(pages, damaged, illegible)
    diagnostics = tuple(_diagnose(damaged, pages, illegible))
    document = _document_of(pages)._replace(title=fold(facts.title))
    return document._replace(diagnostics=(*diagnostics, *document.diagnostics))


def _document_of(shown: Sequence[Page]) -> Document:
    """The document that pages as they are shown hold; its places count these pages."""
    pages, sheets = single_pages(shown)
    numbered = without_line_numbers(pages)
    pages, running_lines = without_running_lines(with_bullets([page for page, _ in numbered]))
    pages = with_whole_numbers(without_note_marks(pages))
    flow = join(_items(with_columns_of_next_sheets(pages)))
    asides = (*_asides(running_lines), *_line_numbers(numbered), *_left_out(pages))
    content = tuple(blocks(flow, pages))
    document = Document("pdf", content, asides)
    rows = list(outlines(flow))
    scanned = {page.number for page in pages if page.dots_per_inch}
    doubts = (*scan_doubts(document, pages, rows), *doubtful_rows(flow, scanned))
    document = document._replace(diagnostics=doubts)
    if len(sheets) != len(shown):
        document, rows = on_sheets(document, sheets), []
    return document._replace(pages=page_layouts(shown, rows))


def _share_illegible(pages: Sequence[Page]) -> float:
    """The share of all words that copy as rubbish."""
    return share_illegible(word.text for page in pages for word in page.words)


def _refuse_shells(facts: pdfium.Facts, objects: Objects) -> None:
    """Refuse a file whose pages only say that the document is elsewhere in it."""
    if facts.is_xfa:
        reason = "this PDF is an XFA form, whose pages only Adobe's programs show"
        raise UnsupportedFormat(reason, "Open it there and print it to PDF, or use the Word file.")
    if facts.attachments and objects.has(b"/Collection"):
        names = ", ".join(facts.attachments)
        reason = f"this PDF is a portfolio, a cover for the files inside it: {names}"
        raise UnsupportedFormat(reason, "Save the attached review and give that instead.")


def _refuse_illegible(pages: Sequence[Page], damaged: int, illegible: float) -> None:
    """Refuse a file without words that can be read; `damaged` counts its damaged streams."""
    if all(page.damaged for page in pages):
        raise CorruptFile
    if not any(page.words for page in pages):
        raise CorruptFile if damaged else NoText
    if illegible > MAX_ILLEGIBLE:
        raise NoText(ILLEGIBLE, "Use the Word file, or run text recognition (OCR) on it.")


def _diagnose(damaged: int, pages: Sequence[Page], illegible: float) -> Iterator[Diagnostic]:
    """What may be missing: pdfium shows a damaged page as an empty one."""
    if damaged:
        message = f"{damaged} parts of the file are damaged: text may be missing. Save it anew."
        yield Diagnostic("damaged-part", message)
    if illegible > _MIN_ILLEGIBLE_REPORTED:
        message = (
            f"{illegible:.0%} of the words copy as rubbish: a font does not say what it draws."
        )
        yield Diagnostic("damaged-part", message)
    struck = sum(len(page.struck) for page in pages if not page.dots_per_inch)
    if struck:
        message = f"{struck} words that are struck out were left out."
        yield Diagnostic("struck-out", message)
    for page in pages:
        overprinted = count_overprinted(page)
        if overprinted:
            words = count_of(overprinted, "word")
            message = f"{words} of page {page.number} run into others: {_LOW_ROWS}"
            yield Diagnostic("overprinted-words", message, Place(page.number))
        if not page.words:
            message = f"Page {page.number} holds no text: it is blank, a picture or damaged."
            yield Diagnostic("damaged-part", message, Place(page.number))


def _items(pages: Sequence[Page]) -> Iterator[list[PageItem]]:
    """The tables of each page and the lines around them, from top to bottom."""
    before: TablePart | None = None
    headings = page_headings(pages)
    for page in pages:
        tables, words = parts(page, before, headings)
        if page.words:
            before = tables[-1] if tables else None
        yield in_reading_order(tables, words, page.number)


def _asides(running_lines: Sequence[RunningLine]) -> Iterable[Aside]:
    for role in ("header", "footer", "browser", "text-box"):
        found = tuple(
            Paragraph(fold(r.text), Place(r.page)) for r in running_lines if r.role == role
        )
        if found:
            yield Aside(role, found)


def _line_numbers(numbered: Sequence[tuple[Page, list[Word]]]) -> Iterator[Aside]:
    """The numbers that run down the margin, a paragraph for each page."""
    found = tuple(
        Paragraph(joined_text(numbers), Place(page.number)) for page, numbers in numbered if numbers
    )
    if found:
        yield Aside("line-numbers", found)


def _left_out(pages: Sequence[Page]) -> Iterator[Aside]:
    """The words that are struck out, and those that nobody sees, line by line."""
    for role, words_of in (("struck-out", attrgetter("struck")), ("hidden", attrgetter("hidden"))):
        found = tuple(
            Paragraph(fold(f"{line.bullet} {line.text}"), Place(page.number))
            for page in pages
            for line in lines(words_of(page), page.number)
        )
        if found:
            yield Aside(role, found)
