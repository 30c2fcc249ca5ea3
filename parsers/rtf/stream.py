"""A stream of text: the body, a header, a note. Text, cells and rows in, blocks out."""

from parsers.characters.normalise import BULLETS, fold, fold_lines
from parsers.document.blocks import Block, Paragraph, Table, words
from parsers.document.tabbed import parts_between_tabs
from parsers.document.text_boxes import belongs_to_text, is_number_of_paragraph
from parsers.provenance import Place
from parsers.rtf.tables import RowDefinition, TableBuilder

BULLET = "•"


class Stream:
    """Collects one stream. `role` is that of an aside; empty for the body.

    Only in the body do paragraphs and tables have a place. `marker` is the number or bullet of the
    current paragraph, `heading` its outline level, `remarks` are text boxes beside the text.
    `parts` are what tabs keep apart in paragraphs of the body, by the paragraph's number.
    """

    def __init__(self, role: str = "") -> None:
        self.role = role
        self.blocks: list[Block] = []
        self.parts: dict[int, tuple[str, ...]] = {}
        self.marker = ""
        self.heading = 0
        self.in_table = False
        self.remarks: list[tuple[Block, ...]] = []
        self._boxes: list[tuple[Block, ...]] = []  # anchored in the current paragraph
        self._parts: list[str] = []  # of the current paragraph
        self._any_bold = self._any_plain = False
        self._content: list[Block] = []  # of the current cell
        self._cells: list[tuple[Block, ...]] = []  # of the current row
        self._table: TableBuilder | None = None
        self._tables = self._paragraphs = 0

    def add_text(self, text: str, bold: bool) -> None:
        """Add text to the current paragraph."""
        self._parts.append(text)
        self._any_bold = self._any_bold or bold
        self._any_plain = self._any_plain or not (bold or text.isspace())

    @property
    def ending(self) -> str:
        """The last words of the current paragraph."""
        return "".join(self._parts[-4:])

    def add_box(self, box: tuple[Block, ...]) -> None:
        """Add a text box that the current paragraph anchors."""
        self._boxes.append(box)

    def begin_paragraph(self) -> None:
        """Reset the properties of the paragraph to their defaults."""
        self.in_table = False
        self.heading = 0

    def end_paragraph(self) -> None:
        """End the current paragraph; an empty one outside tables ends the table before it."""
        if not self.in_table and not "".join(self._parts).strip():
            self._end_table()
        self.break_paragraph()

    def break_paragraph(self, without_text: bool = True) -> None:
        """Append the current paragraph; one that is only a number if it may be `without_text`."""
        parts = parts_between_tabs("".join(self._parts))
        text, banners = self._place_boxes(fold_lines("".join(self._parts)))
        marker = _marker(self.marker)
        is_number = bool(marker) and marker != BULLET
        if text or (without_text and is_number):
            strong = self._any_bold and not self._any_plain
            paragraph = Paragraph(text, self._next_place(), marker, self.heading, strong)
            self._add_block(paragraph)
            if parts and paragraph.place.paragraph:
                self.parts[paragraph.place.paragraph] = parts
        for block in banners:
            self._add_block(block)
        self._parts.clear()
        self._any_bold = self._any_plain = False
        self.marker = ""

    def _place_boxes(self, text: str) -> tuple[str, list[Block]]:
        """The text with the number that a box puts before it, and the boxes that follow it."""
        banners: list[Block] = []
        for box in self._boxes:
            said = fold(" ".join(map(words, box)))
            has_table = any(isinstance(block, Table) for block in box)
            if is_number_of_paragraph(said, bool(text)):
                text = f"{said} {text}"
            elif belongs_to_text(said, bool(text), has_table):
                banners += box
            else:
                self.remarks.append(box)
        self._boxes.clear()
        return text, banners

    def _add_block(self, block: Block) -> None:
        (self._content if self.in_table else self.blocks).append(block)

    def end_cell(self) -> None:
        """End the current cell."""
        self.in_table = True
        self.break_paragraph()
        self._cells.append(tuple(self._content))
        self._content = []

    def end_row(self, definition: RowDefinition) -> None:
        """End the current row, if it has any cells."""
        if not self._cells:
            return
        if self._table is None:
            self._tables += 1
            self._table = TableBuilder(Place() if self.role else Place(table=self._tables))
        self._table.add(definition, self._cells, self._row_place())
        self._cells = []

    def end(self) -> None:
        """End the stream: its last paragraph and its last table."""
        self.break_paragraph(without_text=False)
        self._end_table()

    def _next_place(self) -> Place:
        if self.role or self.in_table:
            return self._row_place()
        self._end_table()
        self._paragraphs += 1
        return Place(paragraph=self._paragraphs)

    def _row_place(self) -> Place:
        if self.role:
            return Place()
        if self._table is None:
            return Place(table=self._tables + 1, row=1)
        return Place(table=self._tables, row=self._table.next_row)

    def _end_table(self) -> None:
        if self._table is not None:
            self.blocks.append(self._table.table())
            self._table = None


def _marker(printed: str) -> str | None:
    """The number or bullet of a paragraph; any other sign than a number is a bullet."""
    marker = fold(printed) if printed else None
    if marker and (marker in BULLETS or not any(map(str.isalnum, marker))):
        return BULLET
    return marker
