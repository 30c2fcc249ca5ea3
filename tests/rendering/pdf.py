"""A `Document` as a PDF (A4, ReportLab), the same bytes each time."""

import io
from collections.abc import Iterator
from html import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, SimpleDocTemplate, Spacer, TableStyle
from reportlab.platypus import Paragraph as Flow
from reportlab.platypus import Table as Frame

from parsers.document.blocks import Block, Document, Paragraph, Table
from tests.rendering.widths import widths

RULINGS = {
    "grid": [("GRID", (0, 0), (-1, -1), 0.5, colors.grey)],
    "rows": [("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.grey)],
    "none": [],
}
_SIZE = 9
_PADDING = 13  # points, left and right together
_MARGIN = 18 * mm
_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=_SIZE, leading=_SIZE * 1.2)
_BULLET = ParagraphStyle("bullet", _BODY, leftIndent=9, bulletIndent=0)
_HEADINGS = {
    level: ParagraphStyle(
        f"heading {level}", _BODY, fontName="Helvetica-Bold", fontSize=size, leading=size * 1.3,
        spaceBefore=8, spaceAfter=4,
    )
    for level, size in ((1, 18), (2, 12), (3, 10))
}  # fmt: skip


def write(document: Document, ruling: str = "grid", wide: bool = False, footer: str = "") -> bytes:
    """The file. `ruling` is a key of RULINGS; `wide` turns the pages; `footer` adds page numbers.

    The columns' headings are repeated on each page and a row may run over to the next.
    """
    size = landscape(A4) if wide else A4
    file = io.BytesIO()
    template = SimpleDocTemplate(
        file, pagesize=size, invariant=1, title=document.title,
        leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_MARGIN,
    )  # fmt: skip
    flowables = [f for b in document.blocks for f in _block(b, size[0] - 2 * _MARGIN, ruling)]

    def page(canvas, template) -> None:
        if footer:
            canvas.setFont("Helvetica", 8)
            canvas.drawCentredString(size[0] / 2, 10 * mm, f"{footer} {template.page}")

    template.build(flowables, onFirstPage=page, onLaterPages=page)
    return file.getvalue()


def _block(block: Block, width: float, ruling: str) -> Iterator[Flowable]:
    if isinstance(block, Paragraph):
        yield _paragraph(block)
        return
    if block.caption:
        yield _paragraph(block.caption._replace(heading=3))
    yield _table(block, width, ruling)
    yield Spacer(1, 8)


def _paragraph(p: Paragraph) -> Flow:
    text = escape(p.text, quote=False).replace("\n", "<br/>")
    if p.marker == "•":
        return Flow(text, _BULLET, bulletText="•")
    typed = f"{p.marker} " if p.marker else ""
    return Flow(
        f"<b>{typed}{text}</b>" if p.strong else f"{typed}{text}", _HEADINGS.get(p.heading, _BODY)
    )


def _table(table: Table, width: float, ruling: str) -> Frame:
    grid = table.grid()
    rows: list[list[object]] = []
    spans = []
    for r, line in enumerate(grid):
        rows.append([""] * len(line))
        for c, cell in enumerate(line):
            if cell and not (r and grid[r - 1][c] is cell) and not (c and line[c - 1] is cell):
                rows[r][c] = [f for b in cell.content for f in _block(b, width, ruling)]
                if cell.row_span + cell.column_span > 2:
                    end = (c + cell.column_span - 1, r + cell.row_span - 1)
                    spans.append(("SPAN", (c, r), end))
    repeated = sum(1 for row in table.rows if row.header)
    style = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *spans, *RULINGS[ruling]])
    return Frame(
        rows, widths(table, width, _width), style=style, repeatRows=repeated,
        splitInRow=1,
    )  # fmt: skip


def _width(word: str) -> float:
    return float(stringWidth(word, "Helvetica-Bold", _SIZE)) + _PADDING
