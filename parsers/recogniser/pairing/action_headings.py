"""Headings `Action` in minutes, made labels of the lines below: a document in, one with labels out.

    Boats
    The dinghies leak.
    Action
    Bosun to mend them.

The last two become `Action: Bosun to mend them.`, which `action_lines` reads.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from parsers.document.blocks import Block, Document, Paragraph, lines_before_tables
from parsers.grammar.headings.column_headings import Headings, meaning
from parsers.recogniser.cover.document_kinds import is_called_minutes, with_title
from parsers.recogniser.pairing.list_items import is_item

_MIN_HEADINGS = 2  # one alone may head the actions of the whole meeting
_MAX_WORDS = 3


def with_action_headings_as_labels(document: Document, own: Headings) -> Document | None:
    """The document with these labels; None where it is no minutes, or has no such headings."""
    blocks = document.blocks
    heads = sum(_is_heading_of_actions(block, own) for block in blocks)
    if heads < _MIN_HEADINGS:
        return None
    lines = lines_before_tables(blocks)
    opening = list(takewhile(lambda p: not _is_heading_of_actions(p, own), lines))
    if not is_called_minutes(with_title(opening, document)):
        return None
    return document.with_blocks(_labelled(blocks, own))


def _is_heading_of_actions(block: Block, own: Headings) -> bool:
    """`Action`, `Agreed actions`: a title, or a line of its own, that says nothing else."""
    if not isinstance(block, Paragraph) or is_item(block):
        return False
    if block.text.endswith(":") and not block.stands_out:
        return False  # a label already
    is_short = len(block.text.split()) <= _MAX_WORDS
    return is_short and meaning(block.text, own).names_actions


def _labelled(blocks: Sequence[Block], own: Headings) -> Iterator[Block]:
    label: Paragraph | None = None
    for block in blocks:
        if label and isinstance(block, Paragraph) and _is_said_below(block):
            yield block._replace(text=f"{label.text}: {block.text}")
            label = None
            continue
        if label:
            yield label._replace(text=f"{label.text}:", heading=0, strong=False)
            label = None
        if _is_heading_of_actions(block, own):
            assert isinstance(block, Paragraph)
            label = block._replace(text=block.text.rstrip(" :"))
        else:
            yield block
    if label:
        yield label


def _is_said_below(p: Paragraph) -> bool:
    return not (p.stands_out or is_item(p))
