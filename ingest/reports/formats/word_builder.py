"""Builds a Word document from beginning to end: texts in, bytes out.

Headings, lists and tables are Word's own. A `target` is the name by which links refer to a place.
"""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple, TypeAlias

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Length, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from ingest.compare.words.edits import Edit
from ingest.output.characters import printable
from ingest.reports.formats.word_layout import (
    COLUMN_WIDTH,
    QUIET,
    TABLE_HEADING,
    TABLE_STYLE,
    TABLE_TEXT,
    TEXT_WIDTH,
    blank_document,
    widths_by_text,
    without_zip_dates,
)
from ingest.reports.formats.wordml import (
    Bookmarks,
    TrackedChanges,
    add_link,
    append_paragraph,
    end_part,
    repeat_heading_row,
    set_alternative_text,
    set_column_widths,
    set_style,
)


class Link(NamedTuple):
    """A text that links to a target in the document."""

    text: str
    target: str


class LinkTarget(NamedTuple):
    """A text that links can refer to."""

    text: "Text"
    target: str


Text: TypeAlias = "str | Link | LinkTarget | list[Text]"  # the texts of a list follow one another


def linked(text: str, target: str) -> Text:
    """A text that links to a target, if there is one."""
    return Link(text, target) if target else text


class WordBuilder:
    """A document to which headings, paragraphs and tables are appended."""

    def __init__(self, title: str, made_at: datetime) -> None:
        self._word = blank_document(title, made_at)
        self._styles = {style.name: style.style_id for style in self._word.styles}
        self._tracked = TrackedChanges("reviewtrail", made_at)
        self._bookmarks = Bookmarks()
        self._width: Length = TEXT_WIDTH
        self._break: WD_BREAK | None = None  # to be put before the next heading
        self._add("Title", title)

    def heading(self, text: Text, level: int, beside: str = "", target: str = "") -> None:
        """A heading, with words beside it in a lighter style."""
        heading = self._add(f"Heading {level}")
        if self._break == WD_BREAK.COLUMN:
            heading.add_run().add_break(WD_BREAK.COLUMN)
        elif self._break == WD_BREAK.PAGE:
            heading.paragraph_format.page_break_before = True
        self._break = None
        self._write(heading, text)
        if beside:
            run = heading.add_run(printable(f" {beside}"))
            run.bold, run.font.color.rgb = False, QUIET
        if target:
            self._bookmarks.mark(heading, target)

    def paragraph(self, text: Text, bold: str = "", target: str = "") -> None:
        """A paragraph that begins with the bold words; nothing if both are empty."""
        if not text and not bold:
            return
        paragraph = self._add("Normal")
        self._write(paragraph, bold, bold=True)
        self._write(paragraph, text)
        if target:
            self._bookmarks.mark(paragraph, target)

    def line(
        self,
        bold: Sequence[Text],
        edits: Sequence[Edit] | str,
        quiet: str = "",
        style: str = "List Bullet",
        target: str = "",
    ) -> None:
        """A bullet, or a paragraph of another style: bold words, a text or its edits, an aside."""
        line = self._add(style)
        for text in bold:
            self._write(line, text, bold=True)
        if isinstance(edits, str):
            self._write(line, edits)
        else:
            self._tracked.write(line, edits)
        if quiet:
            line.add_run(printable(quiet)).font.color.rgb = QUIET
        if target:
            self._bookmarks.mark(line, target)

    def table(
        self, name: str, columns: Sequence[Text], rows: Iterable[Sequence[Text]], target: str = ""
    ) -> None:
        """A table, named for screen readers. Columns of figures are aligned right."""
        all_rows: list[list[Text]] = [[*columns], *([*cells] for cells in rows)]
        words = [[*map(_words, cells)] for cells in all_rows]
        widths = widths_by_text(words, self._width)
        table = self._word.add_table(rows=1, cols=len(columns), style=TABLE_STYLE)
        for _ in all_rows[1:]:
            table.add_row()
        texts = [text for cells in all_rows for text in cells]
        formats = [*zip(widths, _columns_of_figures(words), strict=True)] * len(all_rows)
        for cell, text, (width, has_figures) in zip(table._cells, texts, formats, strict=True):
            self._fill(cell, text, width, has_figures)
        for cell in table.rows[0].cells:
            set_style(cell.paragraphs[0], self._styles[TABLE_HEADING])
        set_column_widths(table, widths)
        repeat_heading_row(table)
        set_alternative_text(table, name)
        if target:
            self._bookmarks.mark(table.rows[0].cells[0].paragraphs[0], target)
        self._gap()

    def _fill(self, cell: _Cell, text: Text, width: Length, is_figure: bool) -> None:
        cell.width = width
        paragraph = cell.paragraphs[0]
        set_style(paragraph, self._styles[TABLE_TEXT])
        self._write(paragraph, text)
        if is_figure:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def begin_columns(self) -> None:
        """Set all that follows in two columns, until `end_columns`."""
        end_part(self._word, columns=1)
        self._width = COLUMN_WIDTH

    def next_column(self) -> None:
        """Put the next heading into the second column."""
        self._break = WD_BREAK.COLUMN

    def end_columns(self) -> None:
        """Set all that follows in one column again."""
        end_part(self._word, columns=2)
        self._width = TEXT_WIDTH

    def next_page(self) -> None:
        """Put the next heading onto the next page."""
        self._break = WD_BREAK.PAGE

    def content(self) -> bytes:
        """The document's bytes."""
        out = io.BytesIO()
        self._word.save(out)
        return without_zip_dates(out)

    def _add(self, style: str, text: str = "") -> Paragraph:
        paragraph = append_paragraph(self._word, self._styles[style])
        if text:
            paragraph.add_run(printable(text))
        return paragraph

    def _write(self, paragraph: Paragraph, text: Text, bold: bool = False) -> None:
        if isinstance(text, list):
            for each in text:
                self._write(paragraph, each, bold)
        elif isinstance(text, Link):
            add_link(paragraph, printable(text.text), text.target)
        elif isinstance(text, LinkTarget):
            self._write(paragraph, text.text, bold)
            self._bookmarks.mark(paragraph, text.target)
        elif text:
            run = paragraph.add_run(printable(text))
            if bold:
                run.bold = True

    def _gap(self) -> None:
        """The paragraph that Word needs between tables, as low as possible."""
        gap = self._add("Normal")
        gap.paragraph_format.space_after = Pt(0)
        gap.paragraph_format.line_spacing = Pt(5)


def _columns_of_figures(rows: Sequence[Sequence[str]]) -> list[bool]:
    """Whether each column but the first, which says what a row is of, holds figures alone."""
    _, *columns = zip(*rows, strict=True)
    return [False, *(_is_of_figures(column[1:]) for column in columns)]


def _is_of_figures(cells: Sequence[str]) -> bool:
    return bool(cells) and all(cell.isdigit() for cell in cells)


def _words(text: Text) -> str:
    """The plain words of a text."""
    if isinstance(text, str):
        return text
    return "".join(map(_words, text)) if isinstance(text, list) else _words(text.text)
