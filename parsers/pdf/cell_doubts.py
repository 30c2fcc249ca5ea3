"""What the cells of scans tell of misread ends and joined headings: a document in, diagnostics out.

A paragraph without the sign that others of its column end with has perhaps lost it, and one with a
comma at its end was misread. A heading within a row was joined with it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Cell, Document, Row, Table, words
from parsers.provenance import Place

ENDS = (*".;:!?)]'\"’”…",)  # of cells that hold sentences
MIN_CELLS, MIN_WORDS = 5, 4  # sentences in a column, and words in each
MIN_WORDS_BEFORE_DIGIT = 8  # of one that ends with a digit
MAX_OPEN = 0.2  # of them: those that end otherwise
MAX_HEADING_WORDS = 5
JOINED = "the headings of the table were perhaps read as a part of this row: look at the picture"
_MISREAD_END = re.compile(r".*(?:,|\d[:;])", re.DOTALL)
_NUMBER = re.compile(r"\W*[A-Z]{0,3}[\d.]+\W*")


class _Sentence(NamedTuple):
    """A paragraph of a cell and the place of its row."""

    text: str
    place: Place


def cell_doubts(document: Document) -> Iterator[Diagnostic]:
    """What to compare with the picture in the cells of all tables."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    yield from _doubtful_ends(list(chain.from_iterable(table.rows for table in tables)))
    headings = {text for table in tables for text in _headings(table.rows[0])}
    for table in tables:
        for place in _joined_rows(table, headings):
            yield Diagnostic("doubtful-row", JOINED, place)


def _doubtful_ends(rows: Sequence[Row]) -> Iterator[Diagnostic]:
    for row in rows:
        for cell in row.cells:
            yield from _misread_ends(cell, row.place)
    for sentences in _by_column(rows):
        yield from _lost_ends(sentences)


def _by_column(rows: Iterable[Row]) -> Iterable[list[_Sentence]]:
    """The sentences that stand at one place of rows with as many columns."""
    found: dict[tuple[int, int], list[_Sentence]] = {}
    for row in rows:
        for column, cell in enumerate(row.cells):
            texts = filter(_is_text, _texts(cell))
            sentences = found.setdefault((len(row.cells), column), [])
            sentences += [_Sentence(text, row.place) for text in texts]
    return found.values()


def _misread_ends(cell: Cell, place: Place) -> Iterator[Diagnostic]:
    """Paragraphs with a comma at their end, and nothing that goes on."""
    for text, after in pairwise([*_texts(cell), ""]):
        if _is_text(text) and _MISREAD_END.fullmatch(text) and not after[:1].islower():
            yield _doubtful_end(text, place, is_lost=False)


def _lost_ends(sentences: Sequence[_Sentence]) -> Iterator[Diagnostic]:
    """Those without a full stop or the like, where nearly all of their column have one."""
    others = [sentence for sentence in sentences if not sentence.text.endswith(ENDS)]
    if len(sentences) < MIN_CELLS or len(others) > MAX_OPEN * len(sentences):
        return
    for text, place in others:
        if not _MISREAD_END.fullmatch(text):
            yield _doubtful_end(text, place, is_lost=True)


def _is_text(text: str) -> bool:
    """Whether a paragraph is a sentence, and not a name, a date or links."""
    length = len(text.split())
    return length >= (MIN_WORDS_BEFORE_DIGIT if text[-1].isdigit() else MIN_WORDS)


def _doubtful_end(text: str, place: Place, is_lost: bool) -> Diagnostic:
    sign = f"the sign after “{text.split()[-1].rstrip(',:;')}”"
    message = (
        f"text recognition perhaps lost {sign}, as other cells of the column end with a full stop"
        " or the like: look at the picture"
        if is_lost
        else f"text recognition perhaps misread {sign}: look at the picture"
    )
    return Diagnostic("doubtful-words", message, place)


def _texts(cell: Cell) -> list[str]:
    return list(filter(None, map(words, cell.content)))


def _headings(row: Row) -> list[str]:
    """What a first row begins with, where it may be headings."""
    firsts = [texts[0] for texts in map(_texts, row.cells) if texts]
    return firsts if len(firsts) > 1 and all(map(_may_head, firsts)) else []


def _may_head(text: str) -> bool:
    return len(text.split()) <= MAX_HEADING_WORDS and not _NUMBER.fullmatch(text)


def _joined_rows(table: Table, headings: set[str]) -> Iterator[Place]:
    """The rows in which a heading and other text share a cell."""
    joined: set[int] = set()
    for at, row in enumerate(table.rows):
        for cell in row.cells:
            if _holds_heading(_texts(cell), headings):
                joined.update(range(at, min(at + cell.row_span, len(table.rows))))
    yield from (table.rows[at].place for at in sorted(joined))


def _holds_heading(texts: Sequence[str], headings: set[str]) -> bool:
    if len(texts) < 2 or headings.isdisjoint({texts[0], texts[-1]}):
        return False
    return any(
        text.endswith(".") or _NUMBER.fullmatch(text) for text in texts if text not in headings
    )
