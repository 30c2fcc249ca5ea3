"""Tables made with tabs. Paragraphs in, with the parts between their tabs; tables out.

Paragraphs of `statement TAB action` are a table that somebody typed, or that a converter took
apart.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, repeat

from parsers.characters.normalise import fold_lines
from parsers.document.blocks import Block, Cell, Paragraph, Row, Table
from parsers.document.offsets import count_tables, with_offset
from parsers.provenance import Place

MIN_ROWS = 2  # headings and a row
MIN_TEXT = 12  # average characters in a column of text; labels and numbers are shorter
MIN_TEXTS = 2  # columns of text

Parts = Mapping[int, tuple[str, ...]]  # the parts of a paragraph, by its number


def parts_between_tabs(text: str) -> tuple[str, ...]:
    """The parts of a paragraph, none if it has no tab; several tabs count as one, but the first
    part may be empty."""
    if "\t" not in text:
        return ()
    first, *rest = map(fold_lines, text.split("\t"))
    return first, *filter(None, rest)


def with_tabbed_tables(blocks: Sequence[Block], parts: Parts) -> tuple[Block, ...]:
    """The blocks of a body, with runs of tabbed paragraphs as tables; all tables are renumbered."""
    if not parts:
        return tuple(blocks)
    found: list[Block] = []
    tables = made = 0
    for is_tabbed, run in groupby(blocks, key=lambda block: _is_tabbed(block, parts)):
        group = list(run)
        if is_tabbed and _is_table([_parts(block, parts) for block in group]):
            made += 1
            group = [_table(group, parts, tables + 1)]
        else:
            group = [
                with_offset(b, Place(table=made)) if isinstance(b, Table) else b for b in group
            ]
        tables += count_tables(group)
        found += group
    return tuple(found)


def _is_tabbed(block: Block, parts: Parts) -> bool:
    return isinstance(block, Paragraph) and not block.heading and len(_parts(block, parts)) > 1


def _parts(block: Block, parts: Parts) -> tuple[str, ...]:
    return parts.get(block.place.paragraph or 0, ())


def _is_table(rows: Sequence[tuple[str, ...]]) -> bool:
    """Whether several columns have text: contents, addresses and signatures have at most one."""
    columns = map(_filled_column, repeat(rows), range(max(map(len, rows))))
    texts = [cells for cells in columns if _is_column_of_text(cells)]
    return len(rows) >= MIN_ROWS and len(texts) >= MIN_TEXTS


def _filled_column(rows: Sequence[tuple[str, ...]], column: int) -> list[str]:
    return [row[column] for row in rows if len(row) > column]


def _is_column_of_text(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if any(map(str.isalpha, cell))]
    return len(filled) >= MIN_ROWS and sum(map(len, filled)) >= MIN_TEXT * len(filled)


def _table(group: Sequence[Block], parts: Parts, number: int) -> Table:
    place = Place(table=number)
    return Table(tuple(_rows(group, parts, place)), place)


def _rows(group: Sequence[Block], parts: Parts, place: Place) -> Iterator[Row]:
    for n, block in enumerate(group, start=1):
        here = place._replace(row=n)
        cells = [Cell((Paragraph(text, here),) if text else ()) for text in _parts(block, parts)]
        if isinstance(block, Paragraph) and block.marker is not None:
            first = Paragraph(_parts(block, parts)[0], here, block.marker)
            cells[0] = Cell((first,))
        yield Row(tuple(cells), here)
