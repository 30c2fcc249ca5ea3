"""Plans on cards, a small table each, with the headings at the left: blocks in, tables of rows out.

`Priority 1 | ...`, `Actions | ...`, `Lead | ...` below one another are a row of a review, turned.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from parsers.document.blocks import Block, Cell, Paragraph, Row, Table
from parsers.grammar.headings import Headings, meaning
from parsers.patterns import pattern
from parsers.recogniser.header import best_pair

_MIN_CARDS = 2  # with the same headings: one alone is a form
_MIN_HEADINGS = 3
_MAX_LABEL = 45  # characters
_NUMBERED = pattern(r"(.*?[^\W\d])\W*(\d+(?:\.\d+)*)?\W*")


class _Card(NamedTuple):
    """The rows of a card with their headings, of which the first may have had a number."""

    headings: tuple[str, ...]
    number: str
    rows: Sequence[Row]


def with_cards_turned(blocks: Sequence[Block], own: Headings) -> list[Block]:
    """The blocks, each card among them a table with a row of headings and one below it."""
    cards = {id(block): list(_cards(block, own)) for block in blocks if isinstance(block, Table)}
    counts = Counter(card.headings for found in cards.values() for card in found)
    turned: list[Block] = []
    for block in blocks:
        found = cards.get(id(block))
        if isinstance(block, Table) and found and counts[found[0].headings] >= _MIN_CARDS:
            turned += [block.caption] if block.caption else []
            turned += [_turned(card, block) for card in found]
        else:
            turned.append(block)
    return turned


def _cards(table: Table, own: Headings) -> Iterator[_Card]:
    """The cards in a table, one below the other; none where any of its rows is of no card."""
    labels = list(takewhile(bool, map(_label, table.rows)))
    if len(labels) < len(table.rows):
        return
    firsts = [_without_number(label) for label in labels]
    starts = [n for n, (name, _) in enumerate(firsts) if name == firsts[0][0]]
    found = []
    for start, end in zip(starts, [*starts[1:], len(labels)], strict=True):
        name, number = firsts[start]
        headings = (name, *labels[start + 1 : end])
        found.append(_Card(headings, number, table.rows[start:end]))
    headings = found[0].headings
    is_same = all(card.headings == headings for card in found)
    if is_same and len(headings) >= _MIN_HEADINGS and _tell_of_a_plan(headings, own):
        yield from found


def _label(row: Row) -> str:
    """What stands at the left of a row of two cells, as short as a heading; else nothing."""
    if len(row.cells) != 2 or any(cell.row_span > 1 for cell in row.cells):
        return ""
    text = " ".join(row.cells[0].text.split())
    return text if len(text) <= _MAX_LABEL else ""


def _without_number(label: str) -> tuple[str, str]:
    """`Priority 1:` as `Priority` and `1`."""
    found = _NUMBERED.fullmatch(label)
    return (found[1], found[2] or "") if found else (label, "")


def _tell_of_a_plan(names: Sequence[str], own: Headings) -> bool:
    return best_pair([meaning(name, own) for name in names]) is not None


def _turned(card: _Card, table: Table) -> Table:
    place = card.rows[0].place
    headings = [Cell((Paragraph(name, place),)) for name in card.headings]
    values = [row.cells[1]._replace(column_span=1, header=False) for row in card.rows]
    number = (Paragraph(card.number, place),) if card.number else ()
    return Table(
        (
            Row((Cell(), *headings), place, header=True),
            Row((Cell(number), *values), place),
        ),
        table.place,
    )
