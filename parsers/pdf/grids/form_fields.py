"""Ruled tables of a page -> those that may be fields of a form: a box with an arrow in another.

Browsers print what was chosen in such a field without tags, in a cell of a tagged table.
"""

from collections.abc import Mapping, Sequence
from itertools import chain

from parsers.pdf.grids.found_table import FoundTable
from parsers.pdf.page import TaggedCell


def fields_among(tables: Sequence[FoundTable], cells: Mapping[int, TaggedCell]) -> list[FoundTable]:
    """The tables of one row without tags on a page that has tagged cells."""
    return [table for table in tables if _may_be_field(table, cells)] if cells else []


def _may_be_field(table: FoundTable, cells: Mapping[int, TaggedCell]) -> bool:
    return len(table.grid.ys) == 2 and all(word.item not in cells for word in table.words)


def taken(fields: Sequence[FoundTable], tables: Sequence[FoundTable]) -> list[FoundTable]:
    """The fields whose words other tables hold."""
    held = chain.from_iterable(table.words for table in tables)
    words = set(map(id, held)) if fields else set[int]()
    return [field for field in fields if not words.isdisjoint(map(id, field.words))]


def but(tables: Sequence[FoundTable], others: Sequence[FoundTable]) -> list[FoundTable]:
    """The tables without some of them."""
    left_out = set(map(id, others))
    return [table for table in tables if id(table) not in left_out]
