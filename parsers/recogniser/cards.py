"""Plans on cards, a small table each, with the headings at the left: blocks in, tables of rows out.

`Priority 1 | ...`, `Actions | ...`, `Lead | ...` below one another are a row of a review, turned. A
title may stand over a card, across both columns.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
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

    title: tuple[Block, ...]
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
            for card in found:
                turned += [*card.title, _turned(card, block)]
        else:
            turned.append(block)
    return turned


def _cards(table: Table, own: Headings) -> Iterator[_Card]:
    """The cards in a table, one below the other; none where any of its rows is of no card."""
    groups = [_below_title(rows) for rows in _titled(table.rows)]
    if not all(groups):
        return
    found = [card for group in groups for card in group]
    headings = found[0].headings
    is_same = all(card.headings == headings for card in found)
    if is_same and len(headings) >= _MIN_HEADINGS and _tell_of_a_plan(headings, own):
        yield from found


def _titled(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """The rows from each title to the next."""
    titles = [n for n, row in enumerate(rows) if n and len(row.cells) == 1]
    yield from (rows[start:end] for start, end in pairwise([0, *titles, len(rows)]))


def _below_title(rows: Sequence[Row]) -> list[_Card]:
    """The cards below a title, if any: each begins with the first label again; the first has it."""
    title = rows[0].cells[0].content if rows and len(rows[0].cells) == 1 else ()
    rows = rows[1:] if title else rows
    labels = list(map(_label, rows))
    if not labels or not all(labels):
        return []
    firsts = [_without_number(label) for label in labels]
    starts = [n for n, (name, _) in enumerate(firsts) if name == firsts[0][0]]
    cards = []
    for start, end in pairwise([*starts, len(rows)]):
        name, number = firsts[start]
        cards.append(_Card(title, (name, *labels[start + 1 : end]), number, rows[start:end]))
        title = ()
    return cards


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
