"""Rows below each row that go on about it behind a label: a document in, one with them beside out.

    Ref | Recommendation          | Priority
    1   | Publish the tide tables | High
    Response: The clerk will do so in May

What stands behind the label is in a column of its own then, under the label.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table
from parsers.grammar.headings.column_headings import LIKELY, Headings, meaning
from parsers.grammar.headings.column_kinds import kinds
from parsers.patterns import pattern

_MAX_HEADER = 4  # rows down to the headings
_MIN_ROWS = 2  # that go on about the one above
_MIN_SHARE = 0.6  # of the rows, that have one below
_LABEL = pattern(r"(?P<name>[^\W\d_][\w’'/& -]{1,40}?)(?:\s+\d{1,2})?\s*(?:[:–—]\s*|$)(?P<text>.*)")

_QUESTIONS = pattern(r"\bquestions?\b", re.IGNORECASE)  # which answers follow, and no actions


@dataclass
class _Entry:
    """A row, and what stands behind the labels in those below it."""

    row: Row
    below: dict[str, tuple[Block, ...]] = field(default_factory=dict)


def with_rows_below_beside(document: Document, own: Headings) -> Document:
    """The document, with rows that go on about the one above beside this.

    The first of equal labels heads their column; the others become asides.
    """
    blocks: list[Block] = []
    labels: list[Paragraph] = []
    for block in document.blocks:
        found = _with_rows_beside(block, own) if isinstance(block, Table) else None
        blocks.append(found[0] if found else block)
        labels += found[1] if found else ()
    return document.with_blocks(blocks, labels)


def _with_rows_beside(table: Table, own: Headings) -> tuple[Table, list[Paragraph]] | None:
    """The table, and the labels that are no headings; None where it has no such rows."""
    header = _header(table.rows, own)
    if header is None:
        return None
    top, body = table.rows[header], table.rows[header + 1 :]
    if body and _labelled(body[0], own)[0]:
        return None  # titles, above what they are about
    entries, labels = _entries(body, own)
    names = [*labels, *(cell.text for cell in top.cells)]
    if not any(_is_of_actions(name, own) for name in names):
        return None
    if not _are_answered(entries, len(top.cells)):
        return None
    rows = _with_labels_beside(table.rows[: header + 1], entries, labels)
    return table._replace(rows=tuple(rows)), [p for found in labels.values() for p in found[1:]]


def _with_labels_beside(
    top: Sequence[Row], entries: Sequence[_Entry], labels: Mapping[str, Sequence[Paragraph]]
) -> Iterator[Row]:
    """The rows down to the headings, and those of the entries, with a column for each label."""
    *above, header = top
    width = len(header.cells)
    for row in above:
        yield _widened(row, len(labels), width)
    headings = (Cell((found[0],)) for found in labels.values())
    yield header._replace(cells=(*header.cells, *headings))
    for entry in entries:
        yield _beside(entry, [*labels], width)


def _entries(rows: Sequence[Row], own: Headings) -> tuple[list[_Entry], dict[str, list[Paragraph]]]:
    """The rows with what stands below each, and the labels of that by their texts."""
    entries: list[_Entry] = []
    labels: dict[str, list[Paragraph]] = {}
    for row in rows:
        label, content = _labelled(row, own)
        if not label or not entries or label.text in entries[-1].below:
            entries.append(_Entry(row))
        else:
            entries[-1].below[label.text] = content
            labels.setdefault(label.text, []).append(label)
    return entries, labels


def _are_answered(entries: Sequence[_Entry], width: int) -> bool:
    """Whether something stands below most of the rows that fill the table."""
    whole = [entry for entry in entries if len(entry.row.cells) == width]
    answered = sum(bool(entry.below) for entry in entries)
    return answered >= max(_MIN_ROWS, _MIN_SHARE * len(whole))


def _header(rows: Sequence[Row], own: Headings) -> int | None:
    return next((r for r, row in enumerate(rows[:_MAX_HEADER]) if _heads(row, own)), None)


def _heads(row: Row, own: Headings) -> bool:
    """Whether a row has headings of several columns, one of them of statements."""
    if len(row.cells) < 2 or row.has_spans:
        return False
    texts = [cell.text for cell in row.cells]
    is_asked = any(map(_QUESTIONS.search, texts))
    return not is_asked and any(meaning(text, own).statement_strength >= LIKELY for text in texts)


def _labelled(row: Row, own: Headings) -> tuple[Paragraph | None, tuple[Block, ...]]:
    """The label in a row that has one cell with words, and what stands behind it."""
    filled = [cell for cell in row.cells if cell.text]
    first, *others = filled[0].content if len(filled) == 1 else (None,)
    if not isinstance(first, Paragraph) or not (found := _LABEL.match(first.text)):
        return None, ()
    if not _names_detail(found["name"], own) or not (found["text"] or others):
        return None, ()
    text = first.text[found.start("text") :]
    rest = (first._replace(text=text), *others) if text else tuple(others)
    return first._replace(text=found["name"]), rest


def _names_detail(name: str, own: Headings) -> bool:
    """Whether a label is one of what is done, by whom or by when, and of no statement."""
    said = meaning(name, own)
    return said.statement_strength < LIKELY and (
        _is_of_actions(name, own) or bool(kinds(name, own))
    )


def _is_of_actions(name: str, own: Headings) -> bool:
    return meaning(name, own).action_strength >= LIKELY


def _beside(entry: _Entry, labels: Sequence[str], width: int) -> Row:
    """A row with what stood below it beside."""
    if not entry.below:
        return _widened(entry.row, len(labels), width)
    further = [Cell(entry.below.get(label, ())) for label in labels]
    cells = [
        cell._replace(row_span=max(1, cell.row_span - len(entry.below))) for cell in entry.row.cells
    ]
    return entry.row._replace(cells=(*cells, *further))


def _widened(row: Row, count: int, width: int) -> Row:
    """A row of a table with so many columns more: as wide as before if it is one cell."""
    if len(row.cells) == 1 and row.cells[0].column_span == width:
        return row._replace(cells=(row.cells[0]._replace(column_span=width + count),))
    return row
