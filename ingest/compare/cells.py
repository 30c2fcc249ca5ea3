"""Compares further columns, under any heading. Entries in, cell changes out."""

from collections.abc import Sequence

from ingest.compare.comparison import CellChange, Entry
from ingest.compare.words.wording import same_words_key


def cell_changes(old: Sequence[Entry], new: Sequence[Entry]) -> tuple[CellChange, ...]:
    """The cells under each heading before and after, in the order of the newer review."""
    before, after = _cells(old), _cells(new)
    headings = dict.fromkeys([*after, *before])
    found = (_change(key, before, after) for key in headings)
    return tuple(cell for cell in found if cell.old or cell.new)


def _cells(entries: Sequence[Entry]) -> dict[str, tuple[str, str]]:
    """The printed heading and the text of each cell, by the key of the heading."""
    cells: dict[str, tuple[str, str]] = {}
    for entry in entries:
        for heading, text in entry.statement.extra.items():
            key = same_words_key(heading)
            known = cells.get(key, (heading, ""))[1]
            cells[key] = (heading, text if known in ("", text) else f"{known}; {text}")
    return cells


def _change(
    key: str, before: dict[str, tuple[str, str]], after: dict[str, tuple[str, str]]
) -> CellChange:
    heading = (after.get(key) or before[key])[0]
    return CellChange(heading, before.get(key, ("", ""))[1], after.get(key, ("", ""))[1])
