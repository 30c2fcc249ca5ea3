"""Sections under headings of the first level: blocks in, blocks with those headings lowered out.

Where several headings of the first level stand above tables they title sections. The document's own
title is then the first of them or, where that names no document, the line before them that does.
"""

from collections.abc import Iterator, Sequence

from parsers.document.blocks import Block, Paragraph, Table, lines_of
from parsers.recogniser.cover.lines import TITLE

_SECTION_LEVEL = 2


def with_sections_below_title(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, their headings of the first level lowered where these title sections."""
    titles = list(_above_tables(blocks))
    if len(titles) < 2:
        return tuple(blocks)
    first = titles[0]
    if not _is_titled_before(first, blocks):
        titles = titles[1:]
    lowered = {id(p) for p in titles}
    return tuple(_lowered(b) if id(b) in lowered else b for b in blocks)


def _above_tables(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    """The last heading of the first level before each table, each once."""
    last: Paragraph | None = None
    for block in blocks:
        if isinstance(block, Table):
            if last:
                yield last
            last = None
        elif block.heading == 1:
            last = block


def _is_titled_before(first: Paragraph, blocks: Sequence[Block]) -> bool:
    """Whether a line says what the document is before a heading that does not."""
    if TITLE.search(first.text):
        return False
    before = blocks[: next(n for n, block in enumerate(blocks) if block is first)]
    return any(TITLE.search(p.text) and not p.text.endswith(".") for p in lines_of(before))


def _lowered(block: Block) -> Block:
    return block._replace(heading=_SECTION_LEVEL) if isinstance(block, Paragraph) else block
