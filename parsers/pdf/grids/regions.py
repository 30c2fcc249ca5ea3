"""Stacks of strips and base lines -> the regions of tables that have no other lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.pdf.grids.bands import (
    Strip,
    cuts_of,
    is_as_wide,
    levels_of,
    stacks_of,
    with_partial_rules,
)
from parsers.pdf.grids.base_lines import Baselines, is_bold, is_interleaved
from parsers.pdf.grids.gutters import columns, crosses, gutters, is_heading, wide_gaps
from parsers.pdf.grids.shared_cells import PartialRule
from parsers.pdf.grids.stacked_tables import is_title, tables_of, without_titles
from parsers.pdf.grids.text_columns import MAX_OFF_START, starts_in
from parsers.pdf.page import Word, is_near_any

MAX_BESIDE = 3.0  # points that words may reach beyond the ends of strips
MAX_OVERHANG = 3.0  # sizes of type by which a long word may
MAX_ABOVE = 1.5  # sizes of type between a heading row and the strip below it
MAX_BELOW = 2.5  # sizes of type between a table's last strip and a row below it
MAX_BELOW_IN_LINE = 4.0  # and to one that fills all columns


class Region(NamedTuple):
    """The base lines of one table, the levels that part its rows, and its known column edges;
    `partial` are the rules among these levels that leave out the first columns, `bands` the boxes
    from side to side."""

    rows: Baselines
    levels: tuple[float, ...]
    cuts: Sequence[float]
    x0: float
    x1: float
    partial: Sequence[PartialRule] = ()
    bands: Sequence[Strip] = ()


def regions(found: list[Strip], rows: Baselines, known: Sequence[float]) -> Iterator[Region]:
    """The tables that at least two strips of one width make; `known` are the column edges of the
    table on the page before."""
    for stack, partial in with_partial_rules(stacks_of(found)):
        x0, x1 = stack[0].x0, stack[0].x1
        levels = levels_of([*stack, *partial])
        begun = [PartialRule(strip.top, strip.x0) for strip in partial]
        bands = [strip for strip in stack if strip.is_band]
        for table, cuts in _tables_with_cuts(stack, levels, rows, known):
            yield Region(without_titles(table), levels, cuts, x0, x1, begun, bands)


def _tables_with_cuts(
    stack: list[Strip], levels: tuple[float, ...], rows: Baselines, known: Sequence[float]
) -> Iterator[tuple[Baselines, Sequence[float]]]:
    """The tables of a stack that have several columns, and the edges between these. The first may
    have lines above the stack, such as its headings, the last may have some below."""
    tables = tables_of(_inside(rows, stack, levels), levels, stack[0].x1 - stack[0].x0)
    for number, table in enumerate(tables, 1):
        is_first = number == 1
        heading = _heading_above(rows, table[0], levels[0]) if is_first else []
        cuts = _cuts(table, stack, known if is_first else (), heading)
        if not cuts:
            continue
        if is_first:
            table = [*_above(rows, table[0], levels[0], cuts), *table]
        if number == len(tables):
            table = [*table, *_below(rows, table, levels[-1], cuts)]
        yield table, cuts


def _cuts(
    table: Baselines, stack: list[Strip], known: Sequence[float], heading: Baselines
) -> Sequence[float]:
    """The column edges that a table's bands show, those of the page before, or its gutters."""
    return (
        cuts_of(_beside(stack, table))
        or _known(stack[0], known, table)
        or columns(gutters([*heading, *table]))
    )


def _beside(stack: Sequence[Strip], table: Baselines) -> list[Strip]:
    """Those of the strips that stand in a table: others may have columns a little off its own."""
    top, bottom = table[0][0].middle, table[-1][0].middle
    return [strip for strip in stack if strip.top < bottom and strip.bottom > top]


def _known(strip: Strip, known: Sequence[float], table: Baselines) -> Sequence[float]:
    """The columns of the page before, if they go on here."""
    if len(known) < 3 or not is_as_wide(strip, known[0], known[-1]):
        return ()
    inner = known[1:-1]
    if any(wide_gaps(row) and crosses(row, inner) for row in table):
        return ()
    has_more_headings = is_bold(table[0]) and len(wide_gaps(table[0])) > len(inner)
    return () if has_more_headings else inner


def _inside(rows: Baselines, stack: list[Strip], levels: tuple[float, ...]) -> Baselines:
    x0, x1 = stack[0].x0 - MAX_BESIDE, stack[0].x1 + MAX_BESIDE
    between = [row for row in rows if levels[0] < row[0].middle < levels[-1]]
    return [row for row in between if x0 < row[0].x0 and _ends_inside(row, x1)]


def _ends_inside(row: list[Word], edge: float) -> bool:
    """Whether a line of a table ends at its right edge, or a word too long for its last column goes
    a little beyond."""
    last = row[-1]
    if last.x1 < edge:
        return True
    return last.x0 < edge and last.x1 < edge + MAX_OVERHANG * last.size and bool(wide_gaps(row))


def _above(rows: Baselines, first: list[Word], edge: float, cuts: Sequence[float]) -> Baselines:
    """The lines above a table's top strip that are a heading row, or the rest of a row that a
    page break parted."""
    found: Baselines = []
    for row in reversed(rows[: _index(rows, first)]):
        if _is_far_above(row, edge) or _is_above_headings(row, found) or crosses(row, cuts):
            break
        found.insert(0, row)
        edge = row[0].base - row[0].size
    while found and is_title(found[:1]) and found[0][0].x0 < cuts[0]:
        found.pop(0)
    return found if any(map(wide_gaps, found)) else []


def _is_above_headings(row: list[Word], found: Baselines) -> bool:
    """Whether a line is a title above a heading row, and none of its own lines."""
    if wide_gaps(row) or not any(map(is_heading, found)):
        return False
    return not is_interleaved(row, found[0])


def _heading_above(rows: Baselines, first: list[Word], edge: float) -> Baselines:
    """The lines of a heading row right above a table's top strip, whatever its columns."""
    found: Baselines = []
    for row in reversed(rows[: _index(rows, first)]):
        if not is_bold(row) or _is_far_above(row, edge):
            break
        found.insert(0, row)
        edge = row[0].base - row[0].size
    return [row for row in found if wide_gaps(row)]


def _is_far_above(row: list[Word], edge: float) -> bool:
    return edge - row[0].base > MAX_ABOVE * row[0].size


def _below(rows: Baselines, table: Baselines, edge: float, cuts: Sequence[float]) -> Baselines:
    """The lines below a table's last strip that go on in its columns."""
    last = table[-1]
    found: Baselines = []
    for row in rows[_index(rows, last) + 1 :]:
        most = MAX_BELOW_IN_LINE if _is_in_line(row, table, len(cuts) + 1) else MAX_BELOW
        is_far = row[0].base - edge > most * row[0].size
        begins_table = is_title([row]) and not last[0].bold
        if is_far or begins_table or crosses(row, cuts):
            break
        found.append(row)
        edge = row[0].base
    return found if any(map(wide_gaps, found)) else []


def _is_in_line(row: list[Word], table: Baselines, columns: int) -> bool:
    """Whether a line fills all columns of a table and begins in each where others do."""
    starts = starts_in(row)
    known = [x for other in table for x in starts_in(other)]
    return len(starts) == columns and all(is_near_any(x, known, MAX_OFF_START) for x in starts)


def _index(rows: Baselines, row: list[Word]) -> int:
    return next(i for i, r in enumerate(rows) if r is row)
