"""The tree of a tagged page -> the cells of the tables in it, also of those it calls no tables.

Browsers take tables without headings and borders for a page's layout: their rows and cells have no
names, but are nested as those of a table.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from parsers.pdf.page import TaggedCell

MIN_ROWS = 2  # of several cells

CELLS = frozenset({"TD", "TH"})
ROW, TABLE, NAMELESS = "TR", "Table", "NonStruct"


class Elements(NamedTuple):
    """The elements of a tree, the parents before their children: the kind of each, where its parent
    stands among them, which have text right in them, and over how many columns those reach that are
    alone in their rows. The first stands for the page."""

    kinds: list[str]
    parents: list[int]
    with_text: set[int]
    spans: dict[int, int]


def tagged_cells(elements: Elements) -> dict[int, TaggedCell]:
    """The cells by their places among the elements; none of tables around other tables."""
    found = {cell.number: cell for cell in (*_named(elements), *_nameless(elements))}
    outer = _around_others(elements.parents, {cell.table for cell in found.values()})
    if outer:
        return {number: cell for number, cell in found.items() if cell.table not in outer}
    return found


def _named(elements: Elements) -> Iterator[TaggedCell]:
    """The cells of rows of tables."""
    tables = dict(_tables_of_rows(elements))
    for place, row in enumerate(elements.parents):
        if row in tables and elements.kinds[place] in CELLS:
            yield TaggedCell(tables[row], row, place, True, elements.spans.get(place, 1))


def _tables_of_rows(elements: Elements) -> Iterator[tuple[int, int]]:
    """Each row with its table, which may have a head, a body and a foot."""
    kinds, parents = elements.kinds, elements.parents
    for row, kind in enumerate(kinds):
        if kind == ROW:
            above = parents[row]
            table = above if kinds[above] == TABLE else parents[above]
            if kinds[table] == TABLE:
                yield row, table


def _nameless(elements: Elements) -> Iterator[TaggedCell]:
    """The cells of nameless elements: nested as rows in a table, and in several rows side by
    side."""
    named = {place for place, kind in enumerate(elements.kinds) if kind == NAMELESS}
    nested = named - elements.with_text
    if not nested:
        return
    children = _children(elements.parents)
    rows = {place for place in nested if place in children and nested.issuperset(children[place])}
    for table in rows:
        if rows.issuperset(children[table]) and _has_columns(children[table], children):
            yield from _cells_in(table, children)


def _has_columns(rows: list[int], children: Mapping[int, list[int]]) -> bool:
    return sum(len(children[row]) > 1 for row in rows) >= MIN_ROWS


def _cells_in(table: int, children: Mapping[int, list[int]]) -> Iterator[TaggedCell]:
    for row in children[table]:
        for cell in children[row]:
            yield TaggedCell(table, row, cell, False)


def _children(parents: list[int]) -> Mapping[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for place, parent in enumerate(parents):
        found[parent].append(place)
    return found


def _around_others(parents: list[int], tables: set[int]) -> set[int]:
    """The tables in which another lies."""
    found: set[int] = set()
    for table in tables:
        above = parents[table]
        while above:
            if above in tables:
                found.add(above)
            above = parents[above]
    return found
