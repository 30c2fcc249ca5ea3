"""What the cells of scans tell of sentences and of headings: a document in, diagnostics out.

A heading within a row was joined with it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Document, Row, Table
from parsers.pdf.sentence_doubts import sentence_doubts, texts
from parsers.provenance import Place

MAX_HEADING_WORDS = 5
JOINED = "the headings of the table were perhaps read as a part of this row: look at the picture"
_NUMBER = re.compile(r"\W*[A-Z]{0,3}[\d.]+\W*")


def cell_doubts(document: Document) -> Iterator[Diagnostic]:
    """What to compare with the picture in the cells of all tables."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    yield from sentence_doubts(list(chain.from_iterable(table.rows for table in tables)))
    headings = {text for table in tables for text in _headings(table.rows[0])}
    for table in tables:
        for place in _joined_rows(table, headings):
            yield Diagnostic("doubtful-row", JOINED, place)


def _headings(row: Row) -> list[str]:
    """What a first row begins with, where it may be headings."""
    firsts = [said[0] for said in map(texts, row.cells) if said]
    return firsts if len(firsts) > 1 and all(map(_may_head, firsts)) else []


def _may_head(text: str) -> bool:
    return len(text.split()) <= MAX_HEADING_WORDS and not _NUMBER.fullmatch(text)


def _joined_rows(table: Table, headings: set[str]) -> Iterator[Place]:
    """The rows in which a heading and other text share a cell."""
    joined: set[int] = set()
    for at, row in enumerate(table.rows):
        for cell in row.cells:
            if _holds_heading(texts(cell), headings):
                joined.update(range(at, min(at + cell.row_span, len(table.rows))))
    yield from (table.rows[at].place for at in sorted(joined))


def _holds_heading(said: Sequence[str], headings: set[str]) -> bool:
    if len(said) < 2 or headings.isdisjoint({said[0], said[-1]}):
        return False
    return any(
        text.endswith(".") or _NUMBER.fullmatch(text) for text in said if text not in headings
    )
