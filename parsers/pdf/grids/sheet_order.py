"""Pages -> which of them lie beside one another: the sheets of tables that are too wide to print.

A spreadsheet prints down, then over (all sheets with the first columns, then all with the next), or
over, then down.
"""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from parsers.pdf.grids.sheet_rows import SheetRows, holds_further_columns

MAX_DOWN = 20  # sheets with the first columns of one table

Across: TypeAlias = list[int]  # the places of pages that lie beside one another, from left to right


def sheets_of_tables(sheets: Sequence[SheetRows]) -> Iterator[list[Across]]:
    """For each table that is too wide for a page the groups of pages that hold the same rows, from
    top to bottom, as many pages in each."""
    start = 0
    while start < len(sheets):
        found = max(_orders(sheets, start), key=_count, default=[])
        if found:
            yield found
        start += max(_count(found), 1)


def _count(groups: Sequence[Across]) -> int:
    return sum(map(len, groups))


def _orders(sheets: Sequence[SheetRows], start: int) -> Iterator[list[Across]]:
    """The ways in which the pages from one on may be the sheets of one table."""
    end = min(start + MAX_DOWN + 1, len(sheets))
    for further in range(start + 1, end):
        if not holds_further_columns(sheets[further], sheets[start], begins=True):
            continue
        yield _down_then_over(sheets, start, further - start)
        if further == start + 1:
            yield _over_then_down(sheets, start)


def _down_then_over(sheets: Sequence[SheetRows], start: int, down: int) -> list[Across]:
    """The groups where so many sheets hold the first columns; none if others do not fit them."""
    groups = [[start + row] for row in range(down)]
    place = start + down
    while place + down <= len(sheets) and _fit(sheets, groups, range(place, place + down)):
        for group, page in zip(groups, range(place, place + down), strict=True):
            group.append(page)
        place += down
    return [group for group in groups if len(group) > 1]


def _fit(sheets: Sequence[SheetRows], groups: Sequence[Across], pages: Sequence[int]) -> bool:
    pairs = zip(groups, pages, strict=True)
    return all(
        _goes_beside(sheets, page, group, row == 0) for row, (group, page) in enumerate(pairs)
    )


def _over_then_down(sheets: Sequence[SheetRows], start: int) -> list[Across]:
    """The groups where sheets with the same rows follow one another."""
    first = [start]
    while first[-1] + 1 < len(sheets) and _goes_beside(sheets, first[-1] + 1, first, begins=True):
        first.append(first[-1] + 1)
    groups = [first]
    while _is_group(sheets, following := _shifted(groups[-1], len(first))):
        groups.append(following)
    return groups


def _shifted(group: Across, by: int) -> Across:
    return [page + by for page in group]


def _is_group(sheets: Sequence[SheetRows], group: Across) -> bool:
    if group[-1] >= len(sheets):
        return False
    return all(_goes_beside(sheets, page, group[:1], begins=False) for page in group[1:])


def _goes_beside(sheets: Sequence[SheetRows], page: int, group: Across, begins: bool) -> bool:
    """Whether a page holds further columns of the rows of others, and not those of the last."""
    if not holds_further_columns(sheets[page], sheets[group[0]], begins):
        return False
    return sheets[page].first_line != sheets[group[-1]].first_line or not begins
