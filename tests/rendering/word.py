"""A `Document` as a Word file (.docx), the same bytes each time."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from datetime import datetime

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Mm, Pt

from parsers.document.blocks import Block, Document, Paragraph, Table
from tests.rendering.number_parts import number_parts
from tests.rendering.widths import widths
from tests.rendering.word_changes import word_changes

_ABSTRACT = 90  # a number that python-docx's template has not given away


def write(document: Document, wide: bool = False, former: Mapping[str, str] = {}) -> bytes:
    """The file; markers become automatic bullets and numbers.

    `wide` turns the pages. `former` maps texts to what they were before: the words that differ
    become tracked changes.
    """
    file = docx.Document()
    page = file.sections[0]
    page.page_width, page.page_height = (Mm(297), Mm(210)) if wide else (Mm(210), Mm(297))
    page.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    file.core_properties.title = document.title
    file.core_properties.author = ""
    file.core_properties.created = file.core_properties.modified = datetime(2020, 1, 1)
    _Writer(file, former).blocks(file, document.blocks)
    return _packed(file)


class _Writer:
    def __init__(self, file, former: Mapping[str, str]) -> None:
        self.former = former
        self.styles = file.styles
        self.style_ids: dict[str, str] = {}
        page = file.sections[0]
        self.width = page.page_width - page.left_margin - page.right_margin
        self.numbering = file.part.numbering_part.element
        self.next = (0, 0)  # section and item that the running list would print next
        self.list_id = _ABSTRACT

    def blocks(self, place, blocks: Iterable[Block]) -> None:
        for block in blocks:
            if isinstance(block, Paragraph):
                self._paragraph(place.add_paragraph(), block)
            else:
                self._table(place, block)

    def _paragraph(self, paragraph, block: Paragraph) -> None:
        if block.heading:
            self._style(paragraph, "Title" if block.heading == 1 else f"Heading {block.heading}")
        for change, words in word_changes(self.former.get(block.text, block.text), block.text):
            run = paragraph.add_run(words)
            run.bold = block.strong or None
            if change:
                _track(run._r, change)
        if block.marker == "•":
            self._style(paragraph, "List Bullet")
        elif block.marker:
            self._number(paragraph, block.marker)

    def _style(self, paragraph, name: str) -> None:
        """Give a paragraph a style; python-docx looks through all of them for each paragraph."""
        if name not in self.style_ids:
            self.style_ids[name] = self.styles[name].style_id
        paragraph._p.style = self.style_ids[name]

    def _table(self, place, block: Table) -> None:
        if block.caption:
            self._paragraph(place.add_paragraph(style="Caption"), block.caption)
        grid = block.grid()
        width = len(grid[0])
        table = place.add_table(len(grid), width)
        table.style = "Table Grid"
        for column, points in zip(table.columns, widths(block, self.width, _width), strict=True):
            column.width = Emu(round(points))
        cells = [row.cells for row in table.rows]
        for r, line in enumerate(grid):
            for c, cell in enumerate(line):
                above, left = r and grid[r - 1][c] is cell, c and line[c - 1] is cell
                if cell and not above and not left:
                    end = cells[r + cell.row_span - 1][c + cell.column_span - 1]
                    self._cell(_merged(cells[r][c], end), cell.content)
            if block.rows[r].header:
                table.rows[r]._tr.get_or_add_trPr().append(
                    parse_xml(f"<w:tblHeader {nsdecls('w')}/>")
                )
        if isinstance(place, type(cells[0][0])):
            place.add_paragraph()  # a cell must end with a paragraph (ECMA-376, 17.4.65)

    def _cell(self, cell, content: Iterable[Block]) -> None:
        first, *_ = cell.paragraphs
        self.blocks(cell, content)
        if len(cell.paragraphs) > 1:
            first._p.getparent().remove(first._p)

    def _number(self, paragraph, label: str) -> None:
        """The list that goes on to print this number, or a new one that starts with it."""
        section, item, level = number_parts(label)
        lettered = not label[0].isdigit()
        expected = {self.next} if level else {(self.next[0] + 1, 0)}
        if self.list_id == _ABSTRACT or (section, item) not in expected:
            self._start(section, item, lettered)
        self.next = (section, item + 1)
        paragraph._p.get_or_add_pPr().append(
            parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/>'
                f'<w:numId w:val="{self.list_id}"/></w:numPr>'
            )
        )

    def _start(self, section: int, item: int, lettered: bool) -> None:
        """A list of two levels, `1.0` and `1.1` or `A` and `A1`, with start overrides."""
        if self.list_id == _ABSTRACT:
            self._define(lettered)
        self.list_id += 1
        starts = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
            for level, start in enumerate((section, max(item, 1)))
        )
        self.numbering.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{self.list_id}">'
                f'<w:abstractNumId w:val="{_ABSTRACT}"/>{starts}</w:num>'
            )
        )

    def _define(self, lettered: bool) -> None:
        formats = (
            ("upperLetter", "Section %1:", "%1%2") if lettered else ("decimal", "%1.0", "%1.%2")
        )
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
            for level, (form, text) in enumerate(
                ((formats[0], formats[1]), ("decimal", formats[2]))
            )
        )
        definition = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_ABSTRACT}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        self.numbering.find(qn("w:num")).addprevious(definition)


def _merged(first, last):
    """The cell that two at its corners make, which take long to merge where they are one."""
    return first if first._tc is last._tc else first.merge(last)


def _width(word: str) -> float:
    return Pt(7 * len(word) + 12)


def _track(run, change: str) -> None:
    """Wrap a run in a tracked change (ECMA-376, 17.13.5)."""
    mark = parse_xml(
        f'<w:{change} {nsdecls("w")} w:id="1" w:author="HWK" w:date="2024-07-01T09:00:00Z"/>'
    )
    run.addprevious(mark)
    mark.append(run)
    if change == "del":
        for text in run.findall(qn("w:t")):
            text.tag = qn("w:delText")


def _packed(file) -> bytes:
    """The parts of the file with one fixed date, so that the bytes do not depend on the day."""
    saved, packed = io.BytesIO(), io.BytesIO()
    file.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name)
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return packed.getvalue()
