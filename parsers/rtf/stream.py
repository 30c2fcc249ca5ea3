"""A stream of text: the body, a header, a note. Text, cells and rows in, blocks out."""

from parsers.characters.normalise import BULLETS, fold, fold_lines
from parsers.document.blocks import Block, Paragraph, Table, words
from parsers.document.tabbed import parts_between_tabs
from parsers.document.text_boxes import belongs_to_text, is_number_of_paragraph
from parsers.provenance import Place
from parsers.rtf.open_tables import MAX_TABLE_DEPTH, OpenTables
from parsers.rtf.tables import RowDefinition

BULLET = "•"
_LETTER_BULLET = "o"  # Word's bullet of the second level, of Courier New


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
        self.nesting = 1  # of the table around the current paragraph, if it is in one
        self.remarks: list[tuple[Block, ...]] = []
        self._boxes: list[tuple[Block, ...]] = []  # anchored in the current paragraph
        self._parts: list[str] = []  # of the current paragraph
        self._any_bold = self._any_plain = False
        self._tables = OpenTables(self.blocks, has_places=not role)
        self._paragraphs = 0

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
        self.nesting = 1
        self.heading = 0

    @property
    def _depth(self) -> int:
        return min(max(self.nesting, 1), MAX_TABLE_DEPTH) if self.in_table else 0

    def end_paragraph(self) -> None:
        """End the current paragraph; an empty one outside tables ends the table before it."""
        if not self.in_table and not "".join(self._parts).strip():
            self._tables.end_deeper(0)
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
        self._tables.content_at(self._depth).append(block)

    def end_cell(self) -> None:
        """End the current cell."""
        self.in_table, self.nesting = True, 1
        self.break_paragraph()
        self._tables.end_cell(1)

    def end_nested_cell(self) -> None:
        """End the current cell of a table within a cell."""
        self.in_table, self.nesting = True, max(self.nesting, 2)
        self.break_paragraph()
        self._tables.end_cell(self._depth)

    def end_row(self, definition: RowDefinition) -> None:
        """End the current row, if it has any cells."""
        self._tables.end_row(1, definition)

    def end_nested_row(self, definition: RowDefinition) -> None:
        """End the current row of a table within a cell, if it has any cells."""
        self._tables.end_row(max(self._depth, 2), definition)

    def end(self) -> None:
        """End the stream: its last paragraph and its last table."""
        self.break_paragraph(without_text=False)
        self._tables.end_deeper(0)

    def _next_place(self) -> Place:
        if self.in_table:
            return self._tables.row_place(self._depth)
        if self.role:
            return Place()
        self._paragraphs += 1
        return Place(paragraph=self._paragraphs)


def _marker(printed: str) -> str | None:
    """The number or bullet of a paragraph; any other sign than a number is a bullet."""
    marker = fold(printed) if printed else None
    if marker == _LETTER_BULLET:
        return BULLET
    if marker and (marker in BULLETS or not any(map(str.isalnum, marker))):
        return BULLET
    return marker
