"""Tables made whole and the lines around them -> the blocks of a document."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from typing import NamedTuple, TypeAlias

from parsers.document.blocks import Block, Cell, Paragraph, Row, Table
from parsers.pdf.grids.joined_table import JoinedTable
from parsers.pdf.grids.joining import FlowItem
from parsers.pdf.page import Line, Page, Piece
from parsers.pdf.text.document_lines import DocumentLines
from parsers.pdf.text.paragraphs import Text, is_loose, paragraphs
from parsers.provenance import Place

MIN_TITLE_SIZE = 1.08  # of the body's type
MAX_HEADING = 120  # letters of a paragraph that is a heading because it is bold

_Span: TypeAlias = tuple[int, int]
_Edges: TypeAlias = tuple[int, ...]  # of a table's columns, in whole points


def blocks(flow: Sequence[FlowItem], pages: Sequence[Page]) -> Iterator[Block]:
    """The paragraphs and tables of a document, in its order."""
    landscape = _landscape(pages)
    known = DocumentLines(list(_columns(flow)))
    sizes = _heading_sizes(flow)
    run: list[Line] = []
    tables = number = 0
    margins = _margins(flow, landscape, pages)
    kinds = _kinds((item for item in flow if isinstance(item, JoinedTable)), known)
    for item in [*flow, None]:
        if isinstance(item, Line):
            run.append(item)
            continue
        for margin, lines in groupby(run, key=lambda line: margins[line.page in landscape]):
            for text in paragraphs(list(lines), margin, known):
                number += 1
                place = Place(text.lines[0].page, paragraph=number)
                yield _paragraph(text, place, _heading_level(text, sizes))
        run = []
        if item:
            tables += 1
            yield _table(item, tables, kinds[_edges(item)], known)


def _columns(flow: Sequence[FlowItem]) -> Iterator[Sequence[Line]]:
    """The lines that stand below one another: of each cell, and of the body."""
    yield [item for item in flow if isinstance(item, Line)]
    for item in flow:
        if isinstance(item, JoinedTable):
            yield from (piece.lines for row in item.rows for piece in row)


def _landscape(pages: Sequence[Page]) -> set[int]:
    """The numbers of the pages that are wider than high."""
    return {page.number for page in pages if page.width > page.height}


def _margins(
    flow: Sequence[FlowItem], landscape: Collection[int], pages: Sequence[Page]
) -> Mapping[bool, float]:
    """How far to the right the body reaches, on the pages in landscape and on the others: a table
    that leaves less room at its right than anything leaves at the left runs beyond the margin."""
    widths = {page.number in landscape: page.width for page in pages}
    starts: dict[bool, float] = {}
    for item in flow:
        page, start = (
            (item.page, item.x0) if isinstance(item, Line) else (item.pages[0], item.xs[0])
        )
        starts[page in landscape] = min(starts.get(page in landscape, start), start)
    margins: dict[bool, float] = {}
    for item in flow:
        page, end = (item.page, item.x1) if isinstance(item, Line) else (item.pages[0], item.xs[-1])
        is_wide = page in landscape
        if isinstance(item, JoinedTable):
            end = min(end, widths[is_wide] - starts[is_wide])
        margins[is_wide] = max(margins.get(is_wide, 0.0), end)
    return margins


def _heading_sizes(flow: Sequence[FlowItem]) -> list[float]:
    """The sizes of type above that of the body, the largest first; the body's own is last."""
    letters = Counter[float]()
    for lines in _columns(flow):
        for line in lines:
            letters[_size(line)] += len(line.text)
    body = letters.most_common(1)[0][0] if letters else 0.0
    larger = {_size(item) for item in flow if isinstance(item, Line)}
    titles = [size for size in larger if size > MIN_TITLE_SIZE * body]
    return [*sorted(titles, reverse=True), body]


def _size(line: Line) -> float:
    return round(line.size * 2) / 2


def _paragraph(text: Text, place: Place, heading_level: int = 0) -> Paragraph:
    bullet = "•" if text.bullet else None
    return Paragraph(text.text, place, bullet, heading_level, _is_strong(text))


def _heading_level(text: Text, sizes: Sequence[float]) -> int:
    """1 for a heading in the largest type, down to a bold one in the body's; 0 for none."""
    *titles, body = sizes
    size = max(map(_size, text.lines))
    if size in titles:
        return titles.index(size) + 1
    if size != body or text.bullet:
        return 0
    return len(sizes) if len(text.text) < MAX_HEADING and _is_strong(text) else 0


def _is_strong(text: Text) -> bool:
    return all(line.bold for line in text.lines)


class _ColumnKind(NamedTuple):
    """What is the same for the cells of a span, of all tables with the same columns.

    `limit` is how far to the right their lines reach, `edge` how far they could where rules part
    the columns, else 0, and `is_loose` whether a line that is full may end a paragraph.
    """

    limit: float
    edge: float
    is_loose: bool


def _table(
    whole: JoinedTable, number: int, kinds: Mapping[_Span, _ColumnKind], known: DocumentLines
) -> Table:
    rows: list[Row] = []
    for r, (pieces, page) in enumerate(zip(whole.rows, whole.pages, strict=True)):
        place = Place(page, number, r + 1)
        cells = [_cell(p, place, kinds[_span(p)], known) for p in sorted(pieces, key=_span)]
        rows.append(Row(tuple(cells), place, r in whole.heading_rows))
    return Table(tuple(rows), Place(whole.pages[0], number))


def _span(piece: Piece) -> _Span:
    """The column in which a piece begins, and over how many it goes."""
    return piece.column, piece.columns


def _kinds(
    tables: Iterable[JoinedTable], known: DocumentLines
) -> dict[_Edges, Mapping[_Span, _ColumnKind]]:
    """The kind of each span of the tables with the same columns."""
    alike: dict[_Edges, list[JoinedTable]] = {}
    for table in tables:
        alike.setdefault(_edges(table), []).append(table)
    return {edges: _kinds_of_alike(group, known) for edges, group in alike.items()}


def _edges(table: JoinedTable) -> _Edges:
    return tuple(map(round, table.xs))


def _kinds_of_alike(
    tables: Sequence[JoinedTable], known: DocumentLines
) -> dict[_Span, _ColumnKind]:
    columns: dict[_Span, list[Sequence[Line]]] = {}
    for row in chain.from_iterable(table.rows for table in tables):
        for piece in row:
            columns.setdefault(_span(piece), []).append(piece.lines)
    return {span: _kind(tables[0], span, cells, known) for span, cells in columns.items()}


def _kind(
    table: JoinedTable, span: _Span, cells: Sequence[Sequence[Line]], known: DocumentLines
) -> _ColumnKind:
    limit = max((line.x1 for lines in cells for line in lines), default=0.0)
    edge = _edge(table, span, cells)
    return _ColumnKind(limit, edge, is_loose(cells, limit, edge, known))


def _edge(table: JoinedTable, span: _Span, cells: Sequence[Sequence[Line]]) -> float:
    """Where the lines of a span's cells must end: as far from the rule at their right as they begin
    from that at their left; 0 in a table without rules."""
    starts = [line.bullet_x0 for lines in cells for line in lines]
    if table.open_columns is None or not starts:
        return 0.0
    left, right = table.xs[span[0]], table.xs[sum(span)]
    return right - max(0.0, min(starts) - left)


def _cell(piece: Piece, place: Place, kind: _ColumnKind, known: DocumentLines) -> Cell:
    found = paragraphs(piece.lines, kind.limit, known, kind.is_loose, kind.edge)
    content = tuple(_paragraph(text, place) for text in found if text.text)
    return Cell(content, piece.rows, piece.columns, fill=piece.fill)
