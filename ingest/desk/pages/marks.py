"""Marks what each piece of a file became: the document and the review in, marked pieces out.

A piece is a paragraph of the body, of a cell or beside the text. It is looked for among the values
that were read at its place, then in the rows above (a cell may be shared), then everywhere.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from parsers.characters.normalise import letters_and_digits
from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table, paragraphs
from parsers.provenance import Place
from parsers.review import Residue, Review, Section, Statement

# The marks, as the page shows them.
TITLE, SECTION, STATEMENT, ACTION = "title", "section", "statement", "action"
COLUMN, HEADING, LEFT_OVER, LOST = "further column", "column heading", "left over", "not placed"
MARKS = (TITLE, SECTION, STATEMENT, ACTION, COLUMN, HEADING, LEFT_OVER, LOST)

MIN_LETTERS_OF_PART = 12  # a shorter piece must be a whole value


class _Value(NamedTuple):
    mark: str
    letters: str


class Piece(NamedTuple):
    """A paragraph, and what it became; `mark` is empty if it has no letter or digit."""

    text: str
    mark: str

    @property
    def style(self) -> str:
        """The mark as a CSS class: `further-column`."""
        return self.mark.replace(" ", "-")


class Marks:
    """Finds what each piece of a file became in its review."""

    def __init__(self, review: Review) -> None:
        self._by_row: defaultdict[tuple[int | None, int | None], list[_Value]] = defaultdict(list)
        self._by_table: defaultdict[int | None, list[_Value]] = defaultdict(list)
        self._all: list[_Value] = []
        for place, value in _values(review):
            self._all.append(value)
            if place.table:
                self._by_row[place.table, place.row].append(value)
                self._by_table[place.table].append(value)
            else:
                self._by_row[None, place.paragraph].append(value)

    def piece(self, paragraph: Paragraph, place: Place) -> Piece:
        """What a paragraph at a place became."""
        text = f"{paragraph.marker or ''} {paragraph.text}".strip()
        return Piece(
            text, self._mark(letters_and_digits(text), letters_and_digits(paragraph.text), place)
        )

    def _mark(self, letters: str, without_marker: str, place: Place) -> str:
        if not letters:
            return ""
        here = (place.table, place.row) if place.table else (None, place.paragraph)
        for values in (self._by_row[here], self._by_table[place.table], self._all):
            for sought in dict.fromkeys((letters, without_marker)):
                if mark := _found(sought, values):
                    return mark
        return LOST


def _values(review: Review) -> Iterator[tuple[Place, _Value]]:
    """Every text of the review with its place, the most specific first."""
    for section in review.sections:
        for statement in section.statements:
            yield from _of_statement(statement)
    yield from _of_sections(review.sections)
    for line in review.cover:
        yield line.place, _Value(TITLE, letters_and_digits(line.text))
    for piece in review.residue:
        yield piece.place, _Value(_left_over(piece), letters_and_digits(piece.text))


def _of_statement(statement: Statement) -> Iterator[tuple[Place, _Value]]:
    place = statement.place
    label, text = statement.label, statement.text
    for words in (label, text, f"{label} {text}"):
        yield place, _Value(STATEMENT, letters_and_digits(words))
    for action in statement.actions:
        at = action.place if action.place.row else place
        for words in (action.text, f"{action.label} {action.text}"):
            yield at, _Value(ACTION, letters_and_digits(words))
    if len(statement.actions) > 1:
        together = " ".join(f"{action.label} {action.text}" for action in statement.actions)
        yield place, _Value(ACTION, letters_and_digits(together))
    for text in statement.extra.values():
        yield place, _Value(COLUMN, letters_and_digits(text))


def _of_sections(sections: Iterable[Section]) -> Iterator[tuple[Place, _Value]]:
    for section in sections:
        yield section.place, _Value(SECTION, letters_and_digits(section.heading))


def _left_over(piece: Residue) -> str:
    return HEADING if piece.role == "column-heading" else LEFT_OVER


def _found(letters: str, values: Iterable[_Value]) -> str:
    """The mark of the value that equals a piece, otherwise of one that the piece is a part of, or
    of the longest one that is a part of the piece; empty if there is none."""
    held = [value for value in values if value.letters]
    same = next((value for value in held if value.letters == letters), None)
    found = same or _around(letters, held) or _longest_part(letters, held)
    return found.mark if found else ""


def _around(letters: str, held: Iterable[_Value]) -> _Value | None:
    """The first value that a piece is a part of; a short piece must be its beginning."""
    if len(letters) < MIN_LETTERS_OF_PART:
        return next((value for value in held if value.letters.startswith(letters)), None)
    return next((value for value in held if letters in value.letters), None)


def _longest_part(letters: str, held: Iterable[_Value]) -> _Value | None:
    """The longest value that is a part of a piece, if one is long enough."""
    long = (value for value in held if len(value.letters) >= MIN_LETTERS_OF_PART)
    within = (value for value in long if value.letters in letters)
    return max(within, key=lambda value: len(value.letters), default=None)


def marked(document: Document, review: Review | None) -> Iterator[dict[str, Any]]:
    """The blocks of a document in their order, with places; those beside the text come last."""
    marks = Marks(review or Review())
    for block in document.blocks:
        yield _block(block, marks, "")
    for aside in document.asides:
        for block in aside.content:
            yield _block(block, marks, aside.role)


def _block(block: Block, marks: Marks, aside: str) -> dict[str, Any]:
    if isinstance(block, Paragraph):
        piece = marks.piece(block, block.place)
        shared = {"heading": block.heading, "piece": piece}
        return {"kind": "paragraph", "place": block.place, "aside": aside, **shared}
    rows = [_row(row, block, marks) for row in block.rows]
    return {"kind": "table", "place": block.place, "aside": aside, "rows": rows}


def _row(row: Row, table: Table, marks: Marks) -> dict[str, Any]:
    place = row.place if row.place.row else table.place
    return {"place": place, "cells": [_cell(cell, place, marks) for cell in row.cells]}


def _cell(cell: Cell, place: Place, marks: Marks) -> dict[str, Any]:
    held = [paragraph for inner in cell.content for paragraph in paragraphs(inner)]
    pieces = [marks.piece(paragraph, place) for paragraph in held]
    return {"rows": cell.row_span, "columns": cell.column_span, "pieces": pieces}
