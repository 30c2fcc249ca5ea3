"""Features of Word that python-docx lacks: tracked changes, links, columns, alternative texts.

Paragraphs and tables are changed in place. Numbers such as 17.13.5 are sections of ECMA-376.
"""

import re
from collections.abc import Iterable
from copy import deepcopy
from datetime import datetime
from typing import cast

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.shared import Length, Mm
from docx.styles.style import BaseStyle
from docx.table import Table
from docx.text.paragraph import Paragraph

from ingest.compare.words.edits import Edit
from ingest.output.characters import printable

_COLUMN_GAP = Mm(10)
_CHANGES = {"insert": "w:ins", "delete": "w:del"}


class TrackedChanges:
    """Writes edits as tracked changes by an author at a time, each with its own id."""

    def __init__(self, author: str, at: datetime) -> None:
        self._author = author
        self._at = f"{at:%Y-%m-%dT%H:%M:%SZ}"
        self._last_id = 0

    def write(self, paragraph: Paragraph, edits: Iterable[Edit]) -> None:
        """Append the edits of a text to a paragraph.

        A text that was added or removed as a whole is not tracked: it is not the change of a text.
        """
        held = [*edits]
        if len(held) == 1:
            paragraph.add_run(printable(held[0].text))
            return
        for number, edit in enumerate(held):
            text = printable(edit.text) + (" " if number < len(held) - 1 else "")
            if edit.op == "equal":
                paragraph.add_run(text)
            else:
                self._change(paragraph, edit.op, text)

    def _change(self, paragraph: Paragraph, op: str, text: str) -> None:
        """`w:ins` or `w:del` around a run (17.13.5); what is deleted stands in `w:delText`."""
        run = paragraph.add_run(text)
        if op == "delete":
            for element in run._r.findall(qn("w:t")):
                element.tag = qn("w:delText")
        self._last_id += 1
        around = OxmlElement(_CHANGES[op])
        around.set(qn("w:id"), str(self._last_id))
        around.set(qn("w:author"), self._author)
        around.set(qn("w:date"), self._at)
        run._r.addprevious(around)
        around.append(run._r)


class Bookmarks:
    """Adds bookmarks, each with its own id (17.13.6)."""

    def __init__(self) -> None:
        self._last_id = 0

    def mark(self, paragraph: Paragraph, target: str) -> None:
        """Bookmark a paragraph as the target of links."""
        self._last_id += 1
        for name in ("w:bookmarkStart", "w:bookmarkEnd"):
            element = OxmlElement(name)
            element.set(qn("w:id"), str(self._last_id))
            if name == "w:bookmarkStart":
                element.set(qn("w:name"), _bookmark(target))
            paragraph._p.append(element)


def add_link(paragraph: Paragraph, text: str, target: str) -> None:
    """Append an underlined text that links to a target (17.16.22).

    It is built by hand because a document has thousands of links, and python-docx is slow.
    """
    run, properties, underline = (OxmlElement(name) for name in ("w:r", "w:rPr", "w:u"))
    underline.set(qn("w:val"), "single")
    properties.append(underline)
    words = OxmlElement("w:t")
    words.text = text
    words.set(qn("xml:space"), "preserve")
    run.extend((properties, words))
    around = OxmlElement("w:hyperlink")
    around.set(qn("w:anchor"), _bookmark(target))
    around.append(run)
    paragraph._p.append(around)


def _bookmark(target: str) -> str:
    """A name that Word accepts: at most 40 letters, digits and underscores.

    One that begins with an underscore is hidden in Word's list of bookmarks.
    """
    return "_" + re.sub(r"\W", "_", target)[-39:]


def add_field(paragraph: Paragraph, name: str) -> None:
    """Append a field that Word fills in, such as the page number (17.16.18)."""
    run = paragraph.add_run()
    for kind in ("begin", "separate", "end"):
        if kind == "separate":
            instruction = OxmlElement("w:instrText")
            instruction.text = name
            run._r.append(instruction)
        mark = OxmlElement("w:fldChar")
        mark.set(qn("w:fldCharType"), kind)
        run._r.append(mark)


def end_part(word: WordDocument, columns: int) -> None:
    """Set all since the last part in so many columns; the next part continues below it (17.6.4)."""
    rest = word.element.body[-1]
    part = deepcopy(rest)
    for element in part.findall(qn("w:cols")):
        element.set(qn("w:num"), str(columns))
        element.set(qn("w:space"), str(_COLUMN_GAP.twips))
    last = word.element.body.findall(qn("w:p"))[-1]
    last.get_or_add_pPr().append(part)
    word.sections[-1].start_type = WD_SECTION.CONTINUOUS


def append_paragraph(word: WordDocument, style_id: str) -> Paragraph:
    """Append a paragraph; python-docx would search the whole document for where to put it."""
    element = cast(CT_P, OxmlElement("w:p"))
    word.element.body[-1].addprevious(element)  # before the section's properties
    paragraph = Paragraph(element, word._body)
    set_style(paragraph, style_id)
    return paragraph


def repeat_heading_row(table: Table) -> None:
    """Repeat the first row on every page (17.4.78), and break no row across pages (17.4.6)."""
    for number, row in enumerate(table._tbl.tr_lst):
        properties = row.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))


def set_column_widths(table: Table, widths: Iterable[Length]) -> None:
    """Set the widths in the cells and in the table's grid (17.4.48), which other programs read."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width


def set_alternative_text(table: Table, text: str) -> None:
    """Set the title of a table for screen readers (17.4.62)."""
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), printable(text))
    table._tbl.tblPr.append(caption)


def set_style(paragraph: Paragraph, style_id: str) -> None:
    """Set a paragraph's style by its id; python-docx would search all styles each time."""
    paragraph._p.style = style_id


def remove_line_below(style: BaseStyle) -> None:
    """Remove the line that Word draws below a title."""
    for line in [*style.element.iter(qn("w:pBdr"))]:
        line.getparent().remove(line)


def set_language(word: WordDocument, language: str) -> None:
    """Set the language for spell checkers and screen readers."""
    properties = word.styles["Normal"].element.get_or_add_rPr()
    element = OxmlElement("w:lang")
    element.set(qn("w:val"), language)
    properties.append(element)
