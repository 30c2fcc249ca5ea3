"""The order of a document: which paragraphs title a section, which tables hold the review."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple, TypeAlias

from parsers.blocks import Block, Paragraph, Table, paragraphs
from parsers.grammar.headings import NO_HEADINGS, Headings
from parsers.grammar.numbers import split_number, split_section
from parsers.recogniser.cells import marked
from parsers.recogniser.columns import ReviewTable, review_table
from parsers.recogniser.rows import LONGEST_HEADING

Item: TypeAlias = Paragraph | Table | ReviewTable

_CONTENTS_LINE = re.compile(r"(?:\.{3,}|…|\t|\s{2,})\s*\d+$|\.{2,}\s*\d+$")
_ENDED = tuple(".;!?,")


class Part(NamedTuple):
    """A review's table with what stands between it and the one before.

    `title` are the paragraphs that make up its section's heading, one or two or none; `loose`
    is the rest. The last part has no table.
    """

    title: tuple[Paragraph, ...]
    loose: tuple[Paragraph | Table, ...]
    table: ReviewTable | None


def parts(blocks: Iterable[Block], own: Headings = NO_HEADINGS) -> Iterator[Part]:
    """A document cut at its review's tables, layout tables opened."""
    between: list[Paragraph | Table] = []
    for item in _flow(blocks, own):
        if isinstance(item, ReviewTable):
            if item.table.caption:
                between.append(item.table.caption)
            title = _title(between, item)
            chosen = {id(p) for p in title}
            yield Part(title, tuple(p for p in between if id(p) not in chosen), item)
            between = []
        else:
            between.append(item)
    yield Part((), tuple(between), None)


def _flow(blocks: Iterable[Block], own: Headings) -> Iterator[Item]:
    """The paragraphs and tables in reading order; a table that only lays others out is opened."""
    before: ReviewTable | None = None
    stack = [iter(blocks)]
    while stack:
        block = next(stack[-1], None)
        if block is None:
            stack.pop()
        elif isinstance(block, Paragraph):
            before = None
            yield block
        elif found := review_table(block, before, own):
            before = found
            yield found
        elif heading := _framed_heading(block):
            before = None
            yield heading
        elif any(isinstance(inner, Table) for inner in _inner(block)):
            stack.append(chain([block.caption] if block.caption else [], _inner(block)))
        else:
            yield block


def _framed_heading(table: Table) -> Paragraph | None:
    """The section heading that a table of a single row is: `2.0 | IDENTIFICATION`."""
    if len(table.rows) != 1 or table.caption:
        return None
    found = [p for cell in table.rows[0].cells for b in cell.content for p in paragraphs(b)]
    text = " ".join(filter(None, map(marked, found))).replace("\n", " ")
    if len(text) > LONGEST_HEADING or not split_section(text):
        return None
    return Paragraph(text, table.rows[0].place, strong=True)


def _inner(table: Table) -> Iterator[Block]:
    return (block for row in table.rows for cell in row.cells for block in cell.content)


def _title(between: Sequence[Paragraph | Table], table: ReviewTable) -> tuple[Paragraph, ...]:
    """The heading of the section that a table begins, out of what stands before the table."""
    candidates = [p for p in between if isinstance(p, Paragraph) and _may_title(p)]
    numbered = [p for p in candidates if split_section(marked(p)) or _is_deep(p)]
    if numbered:
        title = numbered[-1]
        after = between[between.index(title) + 1 :]
        named = split_section(marked(title))
        if named and not named.rest and after and isinstance(after[0], Paragraph):
            return (title, after[0]) if _may_title(after[0]) else (title,)
        return (title,)
    loud = [p for p in candidates if p.heading > 1 or p.strong or p.text.isupper()]
    if loud:
        return (loud[-1],)
    last = between[-1] if between else None
    if isinstance(last, Paragraph) and last in candidates and last.heading != 1:
        return (last,)
    return ()


def _may_title(p: Paragraph) -> bool:
    text = p.text
    return (
        0 < len(text) <= LONGEST_HEADING
        and not text.endswith(_ENDED)
        and not _CONTENTS_LINE.search(text)
        and p.marker != "•"
    )


def _is_deep(p: Paragraph) -> bool:
    """`1.2 Leadership` titles a section of numbers like 1.2.3 where it looks like a heading."""
    return bool((p.heading or p.strong) and split_number(marked(p)))
