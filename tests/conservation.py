"""What a reader saw against what a review and its residue hold, letter by letter."""

from collections import Counter

from parsers.document.blocks import Document, Table
from parsers.review import Review


def seen(document: Document) -> Counter[str]:
    """The letters and digits that the reader saw, automatic numbers included."""
    return _letters(f"{p.marker or ''} {p.text}" for p in document.paragraphs())


def kept(review: Review) -> Counter[str]:
    """The letters and digits of a review and of what was left over."""
    return _letters(_texts(review))


def shares_cells(document: Document) -> bool:
    """Whether a cell spans rows, so that its words may belong to several statements."""
    return any(_spans(block) for block in document.blocks if isinstance(block, Table))


def _spans(table: Table) -> bool:
    cells = [cell for row in table.rows for cell in row.cells]
    return any(
        cell.row_span > 1 or any(isinstance(b, Table) and _spans(b) for b in cell.content)
        for cell in cells
    )


def _texts(review: Review):
    yield from (line.text for line in review.cover if line.role not in {"metadata", "file name"})
    yield from (piece.text for piece in review.residue)
    for section in review.sections:
        yield section.heading
        for statement in section.statements:
            yield from (statement.label, statement.text, *statement.extra.values())
            yield from (text for a in statement.actions for text in (a.label, a.text))


def _letters(texts) -> Counter[str]:
    return Counter(c for text in texts for c in text if c.isalnum())
