"""A table while it is read: rows and cells come in one by one, a `Table` comes out."""

from collections.abc import Callable
from functools import partial

from parsers.blocks import Block, Cell, Paragraph, Row, Table, words
from parsers.html.spans import column_span, fit, row_span
from parsers.provenance import Place


class OpenTable:
    """A table whose end has not been seen yet. `number` is its number in the document.

    `content` takes what stands in the open cell or caption, whose place is `place`; None between
    cells. Tags are often missing: whatever begins ends what cannot go on. `is_generic` tells a
    table made of other elements, by CSS or ARIA, from one of `table` and `td`.
    """

    def __init__(self, number: int, is_generic: bool = False) -> None:
        self.is_generic = is_generic
        self.content: list[Block] | None = None
        self.place = self._table_place = Place(table=number)
        self._caption: Paragraph | None = None
        self._is_caption = False
        self._spans_and_header = (1, 1, False)
        self._rows: list[Row] = []
        self._cells: list[Cell] | None = None
        self._group = 0
        self._groups: list[int] = []
        self._is_head = False
        self._has_spans = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin a row group, row, cell or caption, by its name in HTML."""
        if name in ("td", "th"):
            self.start_cell(name, attributes)
        elif name == "tr":
            self.start_row()
        elif name == "caption":
            self.start_caption()
        else:
            self.start_group(name)

    def end_of(self, name: str) -> Callable[[], None]:
        """What ends a part just begun. Where it has ended already, that does nothing."""
        if name == "tr":
            return self.end_row
        return self.end_group if self.content is None else partial(self._end_content, self.content)

    def start_caption(self) -> None:
        """Begin the caption."""
        self.end_row()
        self.content, self.place, self._is_caption = [], self._table_place, True

    def start_group(self, name: str) -> None:
        """Begin a `thead`, `tbody` or `tfoot`."""
        self.end_row()
        self._group += 1
        self._is_head = name == "thead"

    def start_row(self) -> None:
        """Begin a row."""
        self.end_row()
        self._cells = []
        self.place = self._table_place._replace(row=len(self._rows) + 1)

    def start_cell(self, name: str, attributes: dict[str, str]) -> None:
        """Begin a `td` or `th`, in a row of its own if none is open."""
        self.end_cell()
        if self._cells is None:
            self.start_row()
        spans = (1, 1)
        if "rowspan" in attributes or "colspan" in attributes:
            spans = row_span(attributes.get("rowspan")), column_span(attributes.get("colspan"))
            self._has_spans = self._has_spans or spans != (1, 1)
        self._spans_and_header = (*spans, name == "th")
        self.content = []

    def end_cell(self) -> None:
        """End the open cell or caption, if there is one."""
        if self.content is None:
            return
        if self._is_caption:
            self._end_caption()
        elif self._cells is not None:
            self._cells.append(Cell(tuple(self.content), *self._spans_and_header))
        self.content = None

    def end_row(self) -> None:
        """End the open row, if there is one."""
        self.end_cell()
        if self._cells is not None:
            self._rows.append(Row(tuple(self._cells), self.place, self._is_head))
            self._groups.append(self._group)
            self._cells = None

    def end_group(self) -> None:
        """End a row group; rows may follow outside any."""
        self.start_group("")

    def end(self) -> Table | None:
        """The table; None where it has neither a row nor a caption."""
        self.end_row()
        rows = fit(self._rows, self._groups) if self._has_spans else tuple(self._rows)
        if not rows and not self._caption:
            return None
        return Table(_with_headers(rows), self._table_place, self._caption)

    def _end_content(self, content: list[Block]) -> None:
        if self.content is content:
            self.end_cell()

    def _end_caption(self) -> None:
        self._is_caption = False
        before = (self._caption,) if self._caption else ()
        if parts := (*before, *(self.content or ())):
            text = "\n".join(map(words, parts))
            strong = all(isinstance(part, Paragraph) and part.strong for part in parts)
            self._caption = Paragraph(text, self._table_place, strong=strong)


def _with_headers(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Rows of `th` alone at the top are headings, unless the whole table is made of them."""
    body = next((i for i, row in enumerate(rows) if not all(c.header for c in row.cells)), 0)
    return tuple(row._replace(header=True) for row in rows[:body]) + rows[body:]
