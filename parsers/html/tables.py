"""A table while it is read. Rows and cells in one by one, a `Table` out."""

from collections.abc import Mapping, Sequence

from parsers.document.blocks import Block, Cell, Paragraph, Row, Table, words
from parsers.document.colours import is_dot
from parsers.html.spans import column_span, fit, row_span
from parsers.provenance import Place


class OpenTable:
    """A table whose end has not been seen yet. `number` is its number in the document.

    `content` collects the blocks of the open cell or caption, whose place is `place`; it is None
    between cells. Closing tags are often missing, so that each part ends those that are open.
    `is_generic` is true of a table made of other elements, by CSS or ARIA, than `table` and `td`.
    """

    def __init__(self, number: int, is_generic: bool = False) -> None:
        self.is_generic = is_generic
        self.content: list[Block] | None = None
        self.place = self._table_place = Place(table=number)
        self._caption: Paragraph | None = None
        self._is_caption = False
        self._spans_and_header = (1, 1, False)
        self._fill = ""
        self.ink = ""  # the colour of the letters read last
        self._rows: list[Row] = []
        self._cells: list[Cell] | None = None
        self._group = 0
        self._groups: list[int] = []
        self._is_head = False
        self._has_spans = False

    def start_caption(self) -> None:
        """Begin the caption."""
        self.end_row()
        self.content, self.place, self._is_caption = [], self._table_place, True

    def start_group(self, is_head: bool) -> None:
        """Begin a row group."""
        self.end_row()
        self._group += 1
        self._is_head = is_head

    def end_group(self) -> None:
        """End a row group; rows may follow outside of any."""
        self.start_group(is_head=False)

    def start_row(self) -> None:
        """Begin a row."""
        self.end_row()
        self._cells = []
        self.place = Place(None, self._table_place.table, len(self._rows) + 1)

    def start_cell(self, attributes: Mapping[str, str], is_header: bool) -> None:
        """Begin a cell, in a row of its own if none is open."""
        if self.content is not None:
            self.end_cell()
        if self._cells is None:
            self.start_row()
        self._spans_and_header, self._fill = (1, 1, is_header), ""
        self.ink = ""
        if "rowspan" in attributes or "colspan" in attributes:
            spans = row_span(attributes.get("rowspan")), column_span(attributes.get("colspan"))
            self._spans_and_header = (*spans, is_header)
            self._has_spans = self._has_spans or spans != (1, 1)
        self.content = []

    def set_fill(self, fill: str) -> None:
        """Set the fill of the open cell, unless it has one."""
        self._fill = self._fill or fill

    def end_cell(self) -> None:
        """End the open cell or caption, if there is one."""
        if self.content is None:
            return
        if self._is_caption:
            before = (self._caption,) if self._caption else ()
            self._caption = caption([*before, *self.content], self._table_place)
            self._is_caption = False
        elif self._cells is not None:
            if not self._fill and len(self.content) == 1 and is_dot(words(self.content[0])):
                self._fill = self.ink
            self._cells.append(Cell(tuple(self.content), *self._spans_and_header, self._fill))
        self.content = None

    def end_row(self) -> None:
        """End the open row, if there is one."""
        self.end_cell()
        if self._cells is not None:
            self._rows.append(Row(tuple(self._cells), self.place, self._is_head))
            self._groups.append(self._group)
            self._cells = None

    def end(self) -> Table | None:
        """The table; None if it has neither a row nor a caption."""
        self.end_row()
        rows = fit(self._rows, self._groups) if self._has_spans else tuple(self._rows)
        if not rows and not self._caption:
            return None
        return Table(_with_headers(rows), self._table_place, self._caption)


def caption(blocks: Sequence[Block], place: Place) -> Paragraph | None:
    """The blocks of a caption as one paragraph; None if they have no text."""
    text = "\n".join(map(words, blocks))
    strong = all(isinstance(block, Paragraph) and block.strong for block in blocks)
    return Paragraph(text, place, strong=strong) if text else None


def _with_headers(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Mark the first rows that have only `th` cells as headers, unless all rows are such."""
    is_heading = list(map(_is_of_headings, rows))
    body = 0 if all(is_heading) else is_heading.index(False)
    return tuple(row._replace(header=True) for row in rows[:body]) + rows[body:]


def _is_of_headings(row: Row) -> bool:
    return all(cell.header for cell in row.cells)
