"""Plans on cards, a small table each, with the headings at the left: blocks in, tables of rows out.

`Priority 1 | ...`, `Actions | ...`, `Lead | ...` below one another are a row of a review, turned. A
title may stand over a card, across both columns. Where no row is of statements, the statement of a
card is its title, or the paragraph before it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from parsers.document.blocks import Block, Cell, Paragraph, Row, Table, paragraphs_in
from parsers.grammar.headings.column_headings import Headings, meaning
from parsers.grammar.headings.column_kinds import kinds
from parsers.grammar.numbers import split_number
from parsers.grammar.phrases import is_sentence
from parsers.patterns import pattern
from parsers.recogniser.added_headings import added_heading
from parsers.recogniser.cells import marked
from parsers.recogniser.columns.header import head_pair

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
    cards = [
        _cards(block, before, own) if isinstance(block, Table) else []
        for before, block in pairwise([None, *blocks])
    ]
    counts = Counter(card.headings for card in chain.from_iterable(cards))
    turned: list[Block] = []
    for block, found in zip(blocks, cards, strict=True):
        if isinstance(block, Table) and found and counts[found[0].headings] >= _MIN_CARDS:
            _add_turned(turned, block, found, own)
        else:
            turned.append(block)
    return turned


def _add_turned(turned: list[Block], table: Table, cards: Sequence[_Card], own: Headings) -> None:
    """Add the cards of a table, each as one of its own below its title, or beside the title or
    paragraph before it that is its statement."""
    turned += [table.caption] if table.caption else []
    for card in cards:
        turned += card.title
        statement = None if head_pair(card.headings, own) else turned.pop()
        turned.append(_turned(card, statement, table))


def _cards(table: Table, before: Block | None, own: Headings) -> Sequence[_Card]:
    """The cards in a table, one below the other; none where any of its rows is of no card."""
    groups = [_below_title(rows) for rows in _titled(table.rows)]
    if not all(groups):
        return []
    found = list(chain.from_iterable(groups))
    headings = found[0].headings
    if len(headings) < _MIN_HEADINGS or any(card.headings != headings for card in found):
        return []
    is_plan = head_pair(headings, own) or (
        _tell_of_actions(headings, own) and _are_titled(found, table.caption or before, own)
    )
    return found if is_plan else []


def _titled(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """The rows from each title to the next."""
    titles = [n for n, row in enumerate(rows) if n and len(row.cells) == 1]
    yield from (rows[start:end] for start, end in pairwise([0, *titles, len(rows)]))


def _below_title(rows: Sequence[Row]) -> list[_Card]:
    """The cards below a title, if any: each begins with the first label again; the first has it."""
    title = _title(rows)
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


def _title(rows: Sequence[Row]) -> tuple[Block, ...]:
    """What stands in a first row of one cell; nothing where it has several."""
    return rows[0].cells[0].content if rows and len(rows[0].cells) == 1 else ()


def _label(row: Row) -> str:
    """What stands at the left of a row of two cells, as short as a heading; else nothing."""
    if len(row.cells) != 2 or any(cell.row_span > 1 for cell in row.cells):
        return ""
    text = row.cells[0].line
    return text if len(text) <= _MAX_LABEL else ""


def _without_number(label: str) -> tuple[str, str]:
    """`Priority 1:` as `Priority` and `1`."""
    found = _NUMBERED.fullmatch(label)
    return (found[1], found[2] or "") if found else (label, "")


def _tell_of_actions(names: Sequence[str], own: Headings) -> bool:
    """Whether headings name actions and who does them, by when, or how far they are."""
    return any(meaning(name, own).names_actions for name in names) and any(
        kinds(name, own) for name in names
    )


def _are_titled(cards: Sequence[_Card], before: Block | None, own: Headings) -> bool:
    """Whether each card has a title that may be a statement, the first in the paragraph before it
    if it has none itself. Where nothing is rated, what has no number says something: no `Fire`."""
    first = (before,) if isinstance(before, Paragraph) else ()
    titles = [cards[0].title or first, *(card.title for card in cards[1:])]
    texts = list(map(_text, titles))
    if any("rag" in kinds(name, own) for name in cards[0].headings):
        return all(texts)
    return all(split_number(text) or is_sentence(text) for text in texts)


def _text(blocks: Iterable[Block]) -> str:
    return " ".join(map(marked, paragraphs_in(blocks)))


def _turned(card: _Card, statement: Block | None, table: Table) -> Table:
    """A card as a row below its headings, after its number or the `statement` that stood above."""
    place = card.rows[0].place
    headings = [Cell((Paragraph(name, place),)) for name in card.headings]
    values = [row.cells[1]._replace(column_span=1, header=False) for row in card.rows]
    number = (Paragraph(card.number, place),) if card.number else ()
    above = Cell((added_heading("Statement", place),)) if statement else Cell()
    first = Cell((statement,) if statement else number)
    return Table(
        (Row((above, *headings), place, header=True), Row((first, *values), place)), table.place
    )
