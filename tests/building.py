"""Documents in a line or two: `document(heading("1.0 X"), table(row("1.1 a", "b")))`."""

from parsers.document.blocks import Aside, Block, Cell, Document, Paragraph, Row, Table
from parsers.provenance import Place

HEADER = ("EVALUATIVE STATEMENTS", "ACTION:")


def paragraph(text, marker=None, strong=False):
    return Paragraph(text, Place(), marker, 0, strong)


def heading(text, level=2, marker=None):
    return Paragraph(text, Place(), marker, level, False)


def bullet(text):
    return Paragraph(text, Place(), "•")


def cell(*content, rows=1, columns=1):
    """A cell of texts and blocks."""
    blocks = tuple(paragraph(c) if isinstance(c, str) else c for c in content if c != "")
    return Cell(blocks, rows, columns)


def row(*cells, header=False):
    return tuple(c if isinstance(c, Cell) else cell(c) for c in cells), header


def table(*rows, caption=None):
    """A table of `row`s; a tuple of texts is a row too. Rows are numbered from 1."""
    made = [r if isinstance(r[-1], bool) else row(*r) for r in rows]
    return Table(
        tuple(Row(cells, Place(row=n), header) for n, (cells, header) in enumerate(made, 1)),
        Place(),
        paragraph(caption) if caption else None,
    )


def document(*blocks: Block, asides=(), title=""):
    """A document whose tables, and paragraphs outside them, are numbered from 1."""
    placed, tables, paragraphs = [], 0, 0
    for block in blocks:
        if isinstance(block, Table):
            tables += 1
            rows = (r._replace(place=r.place._replace(table=tables)) for r in block.rows)
            placed.append(block._replace(rows=tuple(rows), place=Place(table=tables)))
        else:
            paragraphs += 1
            placed.append(block._replace(place=Place(paragraph=paragraphs)))
    return Document("text", tuple(placed), tuple(asides), title)


def small_review(year, *statements):
    """A trust's review: statements with an action each, as pairs of texts."""
    head = row(cell("STATEMENT"), cell("ACTION"), header=True)
    rows = (row(cell(said), cell(bullet(action))) for said, action in statements)
    title = heading(f"SEND Review {year}", 1)
    return document(
        paragraph("Birchwood Trust"), title, heading("1.0 LEADERSHIP"), table(head, *rows)
    )


def aside(role, *texts):
    return Aside(role, tuple(map(paragraph, texts)))
