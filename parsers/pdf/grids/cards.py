"""Cells that are boxes of their own, with white between -> one ruled frame for all of them.

Designers and style sheets draw tables so: each cell a card, often with round corners.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from parsers.pdf.grids.found_table import FoundTable
from parsers.pdf.grids.ruled import TOUCH, Frame
from parsers.pdf.page import Box, Rule, Word

MAX_BETWEEN = 12.0  # points between two cards
MAX_OFF = 4.0  # points between the ends of two rows of cards
MIN_ROWS = 2  # of several cards each

_TOP = attrgetter("top")
_LEFT = attrgetter("x0")

Row = list[Box]  # cards side by side


def with_cards_joined(frames: Sequence[Frame], boxes: Iterable[Box]) -> list[Frame]:
    """The frames; those that are single cards of a table have become one with rules between."""
    cards = [frame for frame in frames if is_card(frame)]
    if len(cards) < 2 * MIN_ROWS:
        return list(frames)
    found: list[Frame] = []
    taken: set[Box] = set()
    for rows in _tables(_rows([*map(box_of, cards), *boxes])):
        found.append(_frame(rows))
        taken.update(card for row in rows for card in row)
    rest = [frame for frame in frames if not (is_card(frame) and box_of(frame) in taken)]
    return sorted([*rest, *found], key=lambda f: (f.top, f.x0))


def with_edges_of_cards(table: FoundTable, cards: Iterable[Frame]) -> FoundTable:
    """A table found by white space, as wide as the cards that hold all its cells but the headings;
    they stand too far apart to be joined, as where an arrow leads from one to the next."""
    top, bottom = table.grid.ys[0], table.grid.ys[-1]
    around = [card for card in cards if card.top < bottom and top < card.bottom]
    if len(around) < 2 * MIN_ROWS or not _hold_all_cells(around, table.words):
        return table
    x0, x1 = min(card.x0 for card in around), max(card.x1 for card in around)
    return FoundTable(table.grid.widened(x0, x1), table.words, frozenset())


def _hold_all_cells(cards: Sequence[Frame], words: Iterable[Word]) -> bool:
    """Whether every word of a table stands in a card, but for its headings and single marks."""
    first = min(card.top for card in cards)
    below_headings = [word for word in words if word.middle > first]
    return all(_is_mark(word) or _is_held(word, cards) for word in below_headings)


def _is_mark(word: Word) -> bool:
    """Whether a word has no letter and no figure, as an arrow has none."""
    return not any(map(str.isalnum, word.text))


def _is_held(word: Word, cards: Iterable[Frame]) -> bool:
    return any(_holds(card, word) for card in cards)


def _holds(card: Frame, word: Word) -> bool:
    return card.x0 < word.x0 and word.x1 < card.x1 and card.top < word.middle < card.bottom


def is_card(frame: Frame) -> bool:
    """Whether a frame is an outline with nothing inside."""
    upright = [r.at for r in frame.rules if r.upright]
    is_closed = _are_edges(frame.levels, frame.top, frame.bottom)
    return is_closed and _are_edges(upright, frame.x0, frame.x1)


def _are_edges(places: Sequence[float], start: float, end: float) -> bool:
    """Whether several rules of one direction all run along one edge of an outline or the other."""
    return len(places) > 1 and all(min(at - start, end - at) <= TOUCH for at in places)


def box_of(frame: Frame) -> Box:
    """A frame's outline."""
    return Box(frame.x0, frame.top, frame.x1, frame.bottom)


def _rows(cards: Iterable[Box]) -> list[Row]:
    """Cards of one height side by side, from top to bottom."""
    rows: list[Row] = []
    for card in sorted(cards, key=_TOP):
        row = next((r for r in rows if _is_level(r[0], card)), None)
        if row is None:
            rows.append([card])
        elif all(card.x0 >= other.x1 or card.x1 <= other.x0 for other in row):
            row.append(card)
    return [sorted(row, key=_LEFT) for row in rows]


def _is_level(one: Box, two: Box) -> bool:
    return abs(one.top - two.top) <= TOUCH and abs(one.bottom - two.bottom) <= TOUCH


def _tables(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The runs of rows that make a table."""
    run: list[Row] = []
    for row in [*rows, []]:
        if run and not (row and _is_below(run[-1], row)):
            if sum(map(_is_parted, run)) >= MIN_ROWS:
                yield run
            run = []
        run.append(row)


def _is_below(above: Row, row: Row) -> bool:
    """Whether a row of cards begins right below another, and is as wide."""
    return (
        0 < row[0].top - above[0].bottom <= MAX_BETWEEN
        and abs(row[0].x0 - above[0].x0) <= MAX_OFF
        and abs(row[-1].x1 - above[-1].x1) <= MAX_OFF
    )


def _is_parted(row: Row) -> bool:
    """Whether a row has several cards, with white between."""
    return len(row) > 1 and all(0 < b.x0 - a.x1 <= MAX_BETWEEN for a, b in pairwise(row))


def _frame(rows: Sequence[Row]) -> Frame:
    x0, x1 = rows[0][0].x0, rows[0][-1].x1
    edges = _edges([row[0].top for row in rows], [row[0].bottom for row in rows])
    rules = [Rule(False, y, x0, x1) for y in edges]
    for row, (top, bottom) in zip(rows, pairwise(edges), strict=True):
        inner = _edges([card.x0 for card in row], [card.x1 for card in row])[1:-1]
        rules += [Rule(True, x, top, bottom) for x in (x0, *inner, x1)]
    return Frame(x0, edges[0], x1, edges[-1], tuple(rules))


def _edges(starts: Sequence[float], ends: Sequence[float]) -> list[float]:
    """Where cards part: in the middle of the white between them."""
    between = [(a + b) / 2 for a, b in zip(ends, starts[1:], strict=False)]
    return [starts[0], *between, ends[-1]]
