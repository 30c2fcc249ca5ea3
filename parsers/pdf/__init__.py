"""PDF bytes -> `Document`.

`drawing` reads the words and rules of each page with pdfium, `text` takes headers and footers out
and puts wrapped lines together again, `grids` finds the tables of a page and makes them whole over
page breaks.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from parsers.blocks import Aside, Block, Cell, Document, Paragraph, Row, Table
from parsers.diagnostics import Diagnostic
from parsers.errors import CorruptFile, NotAPdf, NoText, UnsupportedFormat
from parsers.normalise import fold
from parsers.pdf.drawing import pdfium, streams
from parsers.pdf.drawing.forms import refuse_endless_forms
from parsers.pdf.drawing.halves import single_pages
from parsers.pdf.drawing.objects import Objects
from parsers.pdf.grids.joining import Flow, Item, join
from parsers.pdf.grids.outlines import Outline, outlines
from parsers.pdf.grids.rows import Whole
from parsers.pdf.grids.tables import parts
from parsers.pdf.grids.wide_sheets import with_columns_of_next_sheets
from parsers.pdf.page import Line, Page, Part, Piece, Word
from parsers.pdf.scans import with_scans
from parsers.pdf.text.legibility import MAX_ILLEGIBLE, share_illegible
from parsers.pdf.text.line_numbers import without_line_numbers
from parsers.pdf.text.lines import lines
from parsers.pdf.text.paragraphs import Style, Text, is_loose, paragraphs, style
from parsers.pdf.text.running_heads import Running, running
from parsers.pdf.text.scanned_bullets import with_bullets
from parsers.pdf.text.sheets import on_sheets
from parsers.provenance import Place

_MIN_ILLEGIBLE_TOLD = 0.02
# What a file that is no sound PDF can provoke, wherever it is looked at.
_ODDITIES = (ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError)


def read(data: bytes) -> Document:
    """Read a PDF file.

    Raises NotAPdf, CorruptFile, EncryptedFile, TooLarge, UnsupportedFormat and NoText.
    """
    if b"%PDF-" not in data[:1024]:
        raise NotAPdf
    try:
        return _document(data)
    except _ODDITIES as error:
        raise CorruptFile from error


def outlined(data: bytes) -> tuple[list[tuple[float, float]], list[Outline]]:
    """How wide and high each page is, and where the rows of tables stand on it.

    No outlines for a file with two pages on a sheet. Raises what `read` raises.
    """
    drawn = list(pdfium.pages(data, Objects(data).has(b"/OCProperties")))
    sizes = [(page.width, page.height) for page in drawn]
    pages, sheets = single_pages(drawn)
    if len(sheets) != sheets[-1]:
        return sizes, []
    pages, _ = running(with_bullets([without_line_numbers(page)[0] for page in pages]))
    return sizes, list(outlines(join(_items(with_columns_of_next_sheets(pages)))))


def picture(data: bytes, page: int, pixels_wide: int) -> bytes:
    """A page as a PNG file, so many pixels wide. Raises LookupError where there is no such page."""
    refuse_endless_forms(Objects(data))
    return pdfium.draw(data, page, pixels_wide)


def _document(data: bytes) -> Document:
    broken = streams.damaged(data)
    objects = Objects(data)
    refuse_endless_forms(objects)
    facts = pdfium.facts(data)
    _refuse_shells(facts, objects)
    pages = list(pdfium.pages(data, objects.has(b"/OCProperties")))
    pages, scanned = with_scans(data, pages)
    illegible = share_illegible(word.text for page in pages for word in page.words)
    _refuse_illegible(pages, broken, illegible)
    diagnostics = [*_diagnose(broken, pages, illegible)]
    pages, sheets = single_pages(pages)
    counted = [without_line_numbers(page) for page in pages]
    pages, along = running(with_bullets([page for page, _ in counted]))
    flow = join(_items(with_columns_of_next_sheets(pages)))
    document = Document(
        "pdf",
        tuple(_blocks(flow)),
        (*_asides(along), *_line_numbers(counted), *_unread(pages)),
        fold(facts.title),
        tuple(diagnostics),
    )
    return scanned.told(document if len(sheets) == sheets[-1] else on_sheets(document, sheets))


def _refuse_shells(facts: pdfium.Facts, objects: Objects) -> None:
    """Refuse a file whose pages only say that the document is elsewhere in it."""
    if facts.is_xfa:
        reason = "this PDF is an XFA form, whose pages only Adobe's programs show"
        raise UnsupportedFormat(reason, "Open it there and print it to PDF, or use the Word file.")
    if facts.attachments and objects.has(b"/Collection"):
        names = ", ".join(facts.attachments)
        reason = f"this PDF is a portfolio, a cover for the files inside it: {names}"
        raise UnsupportedFormat(reason, "Save the attached review and give that instead.")


def _refuse_illegible(pages: Sequence[Page], broken: int, illegible: float) -> None:
    if all(page.damaged for page in pages):
        raise CorruptFile
    if not any(page.words for page in pages):
        raise CorruptFile if broken else NoText
    if illegible > MAX_ILLEGIBLE:
        raise NoText(
            "the letters of this PDF copy as rubbish, since its fonts do not say what they draw",
            "Use the Word file, or run text recognition (OCR) on it.",
        )


def _diagnose(broken: int, pages: Sequence[Page], illegible: float) -> Iterator[Diagnostic]:
    """What may be missing: pdfium shows a damaged page as an empty one."""
    if broken:
        message = f"{broken} parts of the file are damaged: text may be missing. Save it anew."
        yield Diagnostic("damaged-part", message)
    if illegible > _MIN_ILLEGIBLE_TOLD:
        message = (
            f"{illegible:.0%} of the words copy as rubbish: a font does not say what it draws."
        )
        yield Diagnostic("damaged-part", message)
    struck = sum(len(page.struck) for page in pages)
    if struck:
        message = f"{struck} words that are struck out were left out."
        yield Diagnostic("struck-out", message)
    for page in pages:
        if not page.words:
            message = f"Page {page.number} holds no text: it is blank, a picture or damaged."
            yield Diagnostic("damaged-part", message, Place(page.number))


def _items(pages: Iterable[Page]) -> Iterator[list[Item]]:
    """The tables of each page and the lines around them, from top to bottom."""
    before: Part | None = None
    for page in pages:
        tables, words = parts(page, before)
        items: list[Item] = [*tables, *lines(words, page.number)]
        items.sort(key=lambda i: i.top if isinstance(i, Part) else i.base - 0.5 * i.size)
        before = tables[-1] if tables else None
        yield items


def _asides(along: Sequence[Running]) -> Iterable[Aside]:
    for role in ("header", "footer", "text-box"):
        found = tuple(Paragraph(fold(r.text), Place(r.page)) for r in along if r.role == role)
        if found:
            yield Aside(role, found)


def _line_numbers(counted: Sequence[tuple[Page, list[Word]]]) -> Iterator[Aside]:
    """The numbers that run down the margin, a paragraph for each page."""
    found = tuple(
        Paragraph(" ".join(word.text for word in numbers), Place(page.number))
        for page, numbers in counted
        if numbers
    )
    if found:
        yield Aside("line-numbers", found)


def _unread(pages: Sequence[Page]) -> Iterator[Aside]:
    """The words that are struck out, and those that nobody sees, line by line."""
    words: dict[str, Callable[[Page], Sequence[Word]]] = {
        "struck-out": lambda page: page.struck,
        "hidden": lambda page: page.hidden,
    }
    for role, words_of in words.items():
        found = tuple(
            Paragraph(fold(f"{line.bullet} {line.text}"), Place(page.number))
            for page in pages
            for line in lines(list(words_of(page)), page.number)
        )
        if found:
            yield Aside(role, found)


def _blocks(flow: Sequence[Flow]) -> Iterable[Block]:
    known = style(list(_columns(flow)))
    sizes = _heading_sizes(flow)
    run: list[Line] = []
    tables = number = 0
    margin = _margin(flow)
    for item in [*flow, None]:
        if isinstance(item, Line):
            run.append(item)
            continue
        for text in paragraphs(run, margin, known):
            number += 1
            yield _paragraph(text, Place(text.lines[0].page, paragraph=number), sizes)
        run = []
        if item:
            tables += 1
            yield _table(item, tables, known)


def _columns(flow: Sequence[Flow]) -> Iterable[Sequence[Line]]:
    """The lines that stand below one another: of each cell, and of the body."""
    yield [item for item in flow if isinstance(item, Line)]
    for item in flow:
        if isinstance(item, Whole):
            yield from (piece.lines for row in item.rows for piece in row)


def _margin(flow: Sequence[Flow]) -> float:
    """How far to the right the body reaches."""
    return max((i.x1 if isinstance(i, Line) else i.xs[-1] for i in flow), default=0.0)


def _heading_sizes(flow: Sequence[Flow]) -> list[float]:
    """The sizes of type above that of the body, the largest first; the body's own is last."""
    letters = Counter[float]()
    for lines_ in _columns(flow):
        for line in lines_:
            letters[_size(line)] += len(line.text)
    body = letters.most_common(1)[0][0] if letters else 0.0
    titles = {_size(i) for i in flow if isinstance(i, Line)}
    return [*sorted((s for s in titles if s > 1.08 * body), reverse=True), body]


def _size(line: Line) -> float:
    return round(line.size * 2) / 2


def _paragraph(text: Text, place: Place, sizes: list[float]) -> Paragraph:
    strong = all(line.bold for line in text.lines)
    size = max(_size(line) for line in text.lines)
    heading = sizes.index(size) + 1 if size in sizes[:-1] else 0
    if not heading and strong and size == sizes[-1] and len(text.text) < 120 and not text.bullet:
        heading = len(sizes)
    return Paragraph(text.text, place, "•" if text.bullet else None, heading, strong)


def _table(whole: Whole, number: int, known: Style) -> Table:
    columns: dict[tuple[int, int], list[Sequence[Line]]] = {}
    for row in whole.rows:
        for p in row:
            columns.setdefault((p.column, p.columns), []).append(p.lines)
    kinds = {key: _kind(cells, known) for key, cells in columns.items()}
    rows = tuple(
        Row(
            tuple(
                _cell(p, Place(page, number, r), kinds[p.column, p.columns], known)
                for p in sorted(row, key=lambda p: p.column)
            ),
            Place(page, number, r),
            r - 1 in whole.headings,
        )
        for r, (row, page) in enumerate(zip(whole.rows, whole.pages, strict=True), 1)
    )
    return Table(rows, Place(whole.pages[0], number))


def _kind(cells: Sequence[Sequence[Line]], known: Style) -> tuple[float, bool]:
    """How far to the right a column's lines reach, and whether it is loose."""
    limit = max((line.x1 for lines_ in cells for line in lines_), default=0.0)
    return limit, is_loose(cells, limit, known)


def _cell(piece: Piece, place: Place, kind: tuple[float, bool], known: Style) -> Cell:
    limit, loose = kind
    content = tuple(
        Paragraph(
            text.text, place, "•" if text.bullet else None, 0, all(x.bold for x in text.lines)
        )
        for text in paragraphs(piece.lines, limit, known, loose)
        if text.text
    )
    return Cell(content, piece.rows, piece.columns, fill=piece.fill)
