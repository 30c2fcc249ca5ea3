"""The order of a document: which paragraphs title a section, which tables hold the review.

A document in, its parts out.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple, TypeAlias

from parsers.document.blocks import (
    Block,
    Cell,
    Document,
    Paragraph,
    Table,
    has_table,
    lines_of,
    paragraphs_in,
)
from parsers.grammar.headings.column_headings import Headings
from parsers.grammar.numbers import split_section
from parsers.recogniser.cells import ReadCell, filled_cells, marked
from parsers.recogniser.cover.bands import is_band
from parsers.recogniser.furniture import is_labelled
from parsers.recogniser.rows.section_rows import LONGEST_HEADING
from parsers.recogniser.section_titles import (
    headings_within_sections,
    is_numbered,
    may_title,
    repeated_bold_lines,
    section_title,
)
from parsers.recogniser.tables import ReviewTable, Tables

OutlineItem: TypeAlias = Paragraph | Table | ReviewTable

_MIN_MENU = 3  # lines of a cell beside a table, such as the links of a web page
_PAGED = frozenset({"pdf", "text"})  # formats whose pages cut rows


class DocumentPart(NamedTuple):
    """A review's table with what stands between it and the one before.

    `title` are the paragraphs that make up its section's heading, one or two or none; `loose`
    is the rest. `first` is the first row of the table that is not among them. The last part has
    no table.
    """

    title: tuple[Paragraph, ...]
    loose: tuple[Paragraph | Table, ...]
    table: ReviewTable | None
    first: int = 0


def parts(document: Document, own: Headings) -> Iterator[DocumentPart]:
    """A document cut at its review's tables, layout tables opened."""
    between: list[Paragraph | Table] = []
    flow = list(_flow(document, own))
    repeated = repeated_bold_lines(document.blocks)
    menus = frozenset(chain.from_iterable(map(_menu_lines, document.blocks)))
    no_titles = menus | headings_within_sections(flow)
    for item in flow:
        if not isinstance(item, ReviewTable):
            between.append(item)
            continue
        above = _rows_above(item)
        between += [item.table.caption] if item.table.caption else []
        between += [p for cell in above.titles for p in cell.content]
        title = section_title([p for p in between if id(p) not in no_titles], repeated)
        loose = _without(between, title)
        yield DocumentPart(title, (*above.fields, *loose), item, above.first)
        between = []
    yield DocumentPart((), tuple(between), None)


def _without(
    blocks: Sequence[Paragraph | Table], title: Sequence[Paragraph]
) -> Sequence[Paragraph | Table]:
    chosen = {id(p) for p in title}
    return [block for block in blocks if id(block) not in chosen]


def _menu_lines(block: Block) -> Iterator[int]:
    """The lines, by their identity, of a menu: a cell of several plain lines beside another with a
    table in it, on whatever level of a page's layout."""
    if not isinstance(block, Table):
        return
    layouts = (row for row in block.rows if has_table(row.content))
    for cell in chain.from_iterable(row.cells for row in layouts):
        if _has_several_lines(cell):
            lines = lines_of(cell.content)
            yield from (id(p) for p in lines if not (p.heading or is_numbered(p)))
        yield from chain.from_iterable(map(_menu_lines, cell.content))


def _has_several_lines(cell: Cell) -> bool:
    """Whether a cell holds lines and nothing else, as many as a menu."""
    lines = lines_of(cell.content)
    count = sum(p.text.count("\n") + 1 for p in lines)
    return len(lines) == len(cell.content) and count >= _MIN_MENU


class _RowsAbove(NamedTuple):
    """What stands above the headings of a table, as in sheets, and is no row of the review: cells
    alone in their rows, a band of whose review it is, and fields (`Member: | Hill Trust`); `first`
    is the row after them."""

    titles: list[ReadCell]
    fields: list[Paragraph]
    first: int


def _rows_above(table: ReviewTable) -> _RowsAbove:
    titles: list[ReadCell] = []
    fields: list[Paragraph] = []
    for r, line in enumerate(table.above):
        filled = filled_cells(line)
        if field := _field(filled):
            fields.append(field)
        elif r == 0 and is_band([cell.text for cell in filled]):
            titles.extend(filled)
        elif len(filled) > 1 or any(split_section(cell.text) for cell in filled):
            return _RowsAbove(titles, fields, r)
        else:
            titles.extend(filled)
    return _RowsAbove(titles, fields, len(table.above))


def _field(cells: Sequence[ReadCell]) -> Paragraph | None:
    """A label with its colon and the value beside it, as one line."""
    if len(cells) != 2 or not cells[0].text.endswith(":"):
        return None
    label, value = cells
    return value.content[0]._replace(text=f"{label.text} {value.text}", marker=None)


def _flow(document: Document, own: Headings) -> Iterator[OutlineItem]:
    """The paragraphs and tables in reading order; a table that only lays others out is opened."""
    tables = Tables(document.blocks, own, document.format in _PAGED)
    before: ReviewTable | None = None
    stack = [iter(document.blocks)]
    while stack:
        block = next(stack[-1], None)
        if block is None:
            stack.pop()
        elif isinstance(block, Paragraph):
            before = None
            yield block
        elif found := tables.review_table(block, before):
            before = found
            yield found
        elif framed := _framed_heading(block):
            before = None
            yield from framed
        elif has_table(inner := _inner(block)):
            stack.append(chain([block.caption] if block.caption else [], inner))
        else:
            yield block


def _framed_heading(table: Table) -> list[Paragraph]:
    """The lines of a table of a single row that is a section's heading: `2.0 | IDENTIFICATION`.

    A banner may have a label beside its title: `Kitchens | Lead: A Hill`. Empty for other tables.
    """
    if len(table.rows) != 1 or table.caption:
        return []
    row = table.rows[0]
    said = [p for p in paragraphs_in(row.content) if p.text or p.marker]
    text = " ".join(map(marked, said)).replace("\n", " ")
    if len(text) <= LONGEST_HEADING and split_section(text):
        return [Paragraph(text, row.place, strong=True)]
    return said if _is_banner(said) else []


def _is_banner(lines: Sequence[Paragraph]) -> bool:
    """Whether lines are a title with labels at most beside it."""
    titles = [p for p in lines if not is_labelled(p.text)]
    return len(titles) == 1 and may_title(titles[0])


def _inner(table: Table) -> list[Block]:
    return [block for row in table.rows for block in row.content]
