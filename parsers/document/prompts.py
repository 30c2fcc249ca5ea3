"""Drops the prompts of Word's content controls. A document in, one without them in its cells out.

A Word file says which text is a prompt. What was made of it (rich text, an old Word file, a PDF)
has the words alone, where the control stood that nobody filled in.
"""

import re

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table
from parsers.patterns import pattern

_PROMPT = pattern(
    r"choose (?:an item|a building block)\.?"
    r"|(?:click|tap|click or tap)(?: here)? to enter (?:text|a date)\.?",
    re.IGNORECASE,
)


def without_prompts(document: Document) -> Document:
    """The document without the paragraphs of its tables that are a prompt, word for word."""
    blocks = tuple(
        _without_prompts(block) if isinstance(block, Table) else block for block in document.blocks
    )
    return document._replace(blocks=blocks)


def _without_prompts(table: Table) -> Table:
    if not any(map(_has_prompt, table.rows)):
        return table
    return table._replace(rows=tuple(map(_answered, table.rows)))


def _has_prompt(row: Row) -> bool:
    return any(_is_prompt(block) for cell in row.cells for block in cell.content)


def _answered(row: Row) -> Row:
    return row._replace(cells=tuple(map(_answered_cell, row.cells)))


def _answered_cell(cell: Cell) -> Cell:
    return cell._replace(content=tuple(b for b in cell.content if not _is_prompt(b)))


def _is_prompt(block: Block) -> bool:
    return isinstance(block, Paragraph) and bool(_PROMPT.fullmatch(block.text.strip()))
