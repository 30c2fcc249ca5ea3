"""Takes the prompts of Word's content controls out of cells. A document in, one without them out.

A Word file says which text is a prompt. What was made of it (rich text, an old Word file, a PDF)
has the words alone, where the control stood that nobody filled in.
"""

import re

from parsers.document.blocks import Aside, Block, Cell, Document, Paragraph, Row, Table
from parsers.patterns import pattern

_PROMPT = pattern(
    r"choose (?:an item|a building block)\.?"
    r"|(?:click|tap|click or tap)(?: here)? to enter (?:text|a date)\.?",
    re.IGNORECASE,
)


def without_prompts(document: Document) -> Document:
    """The document with the paragraphs of its tables that are a prompt as an aside."""
    prompts: list[Block] = []
    blocks = tuple(
        _without_prompts(block, prompts) if isinstance(block, Table) else block
        for block in document.blocks
    )
    if not prompts:
        return document
    asides = (*document.asides, Aside("prompt", tuple(prompts)))
    return document._replace(blocks=blocks, asides=asides)


def _without_prompts(table: Table, prompts: list[Block]) -> Table:
    """The table without prompts, which are added to `prompts`."""
    found = [block for row in table.rows for block in row.content if _is_prompt(block)]
    prompts += found
    return table._replace(rows=tuple(map(_answered, table.rows))) if found else table


def _answered(row: Row) -> Row:
    return row._replace(cells=tuple(map(_answered_cell, row.cells)))


def _answered_cell(cell: Cell) -> Cell:
    return cell._replace(content=tuple(b for b in cell.content if not _is_prompt(b)))


def _is_prompt(block: Block) -> bool:
    return isinstance(block, Paragraph) and bool(_PROMPT.fullmatch(block.text.strip()))
