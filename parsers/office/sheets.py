"""Sheets of a workbook of any format. Cells by row and column in, blocks out.

Hidden rows, columns and sheets become asides, empty ones are dropped. Tables that stand beside each
other with the same headings are parted.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, filterfalse
from typing import NamedTuple

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Aside, Block, Paragraph
from parsers.errors import TooLarge
from parsers.office.sheet import MAX_CELLS, At, Sheet, SheetCell, columns_of, lines_of
from parsers.office.sheet_writer import SheetWriter

# Numbers exports a summary in front of the sheets.
_EXPORT_SUMMARY = re.compile(r"This document was exported from Numbers\b.*", re.DOTALL)
_HIDDEN = (
    "rows, columns or sheets are hidden, with {}; they are left out of the review and kept in the "
    "residue. Show them and save the file again if they belong to it"
)


class WorkbookContent(NamedTuple):
    """The content of all sheets, for a `Document`."""

    blocks: tuple[Block, ...]
    asides: tuple[Aside, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_sheets(sheets: Sequence[Sheet]) -> WorkbookContent:
    """The blocks of all sheets, in their order. Raises TooLarge."""
    if sum(len(sheet.cells) for sheet in sheets) > MAX_CELLS:
        raise TooLarge
    hidden = _flat(map(_take_hidden, sheets))
    summaries = _flat(map(_texts, filter(_is_export_summary, sheets)))
    writer = _written(list(filterfalse(_is_export_summary, sheets)))
    asides = [*writer.asides, *_asides("label", summaries), *_asides("hidden", hidden)]
    return WorkbookContent(
        tuple(writer.blocks), tuple(asides), tuple(_hidden_diagnostics(len(hidden)))
    )


def _flat(texts: Iterable[list[str]]) -> list[str]:
    return list(chain.from_iterable(texts))


def _written(sheets: Sequence[Sheet]) -> SheetWriter:
    """What the sheets hold, with their names where there are several."""
    writer = SheetWriter(several=sum(bool(lines_of(sheet)) for sheet in sheets) > 1)
    for sheet in sheets:
        for part in _beside_each_other(sheet):
            writer.write(part)
    return writer


def _asides(role: str, texts: Sequence[str]) -> Iterator[Aside]:
    if texts:
        yield Aside(role, tuple(map(Paragraph, texts)))


def _is_export_summary(sheet: Sheet) -> bool:
    """Whether a sheet only says which tables were exported."""
    return any(map(_EXPORT_SUMMARY.fullmatch, _texts(sheet)[:1]))


def _texts(sheet: Sheet) -> list[str]:
    """What stands in a sheet, from its top left on."""
    return [cell.text for _, cell in sorted(sheet.cells.items()) if cell.text]


def _hidden_diagnostics(count: int) -> Iterator[Diagnostic]:
    if count:
        cells = "1 cell that has text" if count == 1 else f"{count} cells that have text"
        yield Diagnostic("hidden-cells", _HIDDEN.format(cells))


def _take_hidden(sheet: Sheet) -> list[str]:
    """Remove hidden cells from the sheet and return their texts.

    A merged cell that is partly hidden moves to its first visible place.
    """
    texts = []
    for at, cell in sorted(sheet.cells.items()):
        seen = None if sheet.is_hidden else _first_visible(sheet, at, cell)
        if seen == at:
            continue
        del sheet.cells[at]
        if seen is not None:
            rows, columns = at[0] + cell.rows - seen[0], at[1] + cell.columns - seen[1]
            sheet.cells[seen] = cell._replace(rows=rows, columns=columns)
        elif cell.text:
            texts.append(cell.text)
    return texts


def _first_visible(sheet: Sheet, at: At, cell: SheetCell) -> At | None:
    """The first visible place of a cell; None if all are hidden."""
    row = _first_not_hidden(at[0], cell.rows, sheet.hidden_rows)
    column = _first_not_hidden(at[1], cell.columns, sheet.hidden_columns)
    return None if row is None or column is None else (row, column)


def _first_not_hidden(start: int, count: int, hidden: set[int]) -> int | None:
    return next((n for n in range(start, start + count) if n not in hidden), None)


def _beside_each_other(sheet: Sheet) -> list[Sheet]:
    """The parts of a sheet that empty columns divide, if a row has the same headings in each."""
    kept = set(columns_of(sheet))
    cells = sorted((item for item in sheet.cells.items() if item[0][1] in kept), key=_column)
    parts: list[Sheet] = []
    end = 0  # of the columns so far
    for at, cell in cells:
        if not parts or at[1] > end + 1:
            parts.append(replace(sheet, name="" if parts else sheet.name, cells={}))
        parts[-1].cells[at] = cell
        end = max(end, at[1] + cell.columns - 1)
    return parts if len(parts) > 1 and _have_same_headings(parts) else [sheet]


def _column(item: tuple[At, SheetCell]) -> int:
    return item[0][1]


def _have_same_headings(parts: Sequence[Sheet]) -> bool:
    shared = set.intersection(*map(_numbered_texts, parts))
    return any(len(texts) > 1 for _, texts in shared)


def _numbered_texts(sheet: Sheet) -> set[tuple[int, tuple[str, ...]]]:
    """What the rows of a sheet say, with their numbers."""
    return {(line.number, line.texts) for line in lines_of(sheet)}
