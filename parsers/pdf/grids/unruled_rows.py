"""Rows without rules above or below a ruled table, whose lines stand in its columns.

Words and a ruled table in, tables out.
"""

from collections.abc import Iterator, Sequence

from parsers.pdf.grids.base_lines import Baselines, is_bold, step, words_of
from parsers.pdf.grids.found_table import FoundTable
from parsers.pdf.grids.gutters import crosses, wide_gaps
from parsers.pdf.grids.ruled import TOUCH
from parsers.pdf.grids.text_columns import TextColumns, columns_of_part, columns_of_table
from parsers.pdf.grids.whitespace import white_grid
from parsers.pdf.page import Grid, TablePart, Word, joined_text
from parsers.pdf.text.lines import baselines, level_baselines
from parsers.pdf.text.row_labels import label

MAX_HEADING_HEIGHT = 60.0  # points of a heading row without rules
MAX_HEADING_PITCH = 1.3  # sizes of type between its lines, and down to the table
MAX_BESIDE = 3.0  # points that words may reach beyond a table's sides
MAX_LINES_BELOW = 2.5  # sizes of type between a table and a row of it without rules


def with_heading_row(cells: Grid, inside: list[Word], words: list[Word]) -> FoundTable:
    """A ruled table, with the lines right above it that fit its columns: a heading row."""
    heading = _heading_above(cells, words) if len(cells.xs) > 2 else []
    if not heading:
        return FoundTable(cells, inside)
    first = heading[0][0]
    ys = (first.base - 1.2 * first.size, *cells.ys)
    head = tuple((0, 1, column, column + 1) for column in range(len(cells.xs) - 1))
    shifted = tuple((a + 1, b + 1, c, d) for a, b, c, d in cells.cells)
    return FoundTable(Grid(cells.xs, ys, head + shifted), inside + words_of(heading))


def _heading_above(cells: Grid, words: list[Word]) -> Baselines:
    """The lines right above a table that part where its columns do."""
    inner = cells.xs[1:-1]
    chosen: Baselines = []
    edge = cells.ys[0]
    for row in reversed(list(baselines(w for w in words if _is_above(cells, w)))):
        is_far = edge - row[0].base > MAX_HEADING_PITCH * row[0].size
        is_title = not chosen and not _parts_at_an_edge(row, inner)
        if is_far or is_title or crosses(row, inner):
            break
        chosen.insert(0, row)
        edge = row[0].base - row[0].size
    return chosen


def _is_above(cells: Grid, word: Word) -> bool:
    """Whether a word stands above a table, between its sides and near enough for a heading."""
    if word.turned or not 0 <= cells.ys[0] + 1 - word.base < MAX_HEADING_HEIGHT + 1:
        return False
    return cells.xs[0] - MAX_BESIDE < word.x0 and word.x1 < cells.xs[-1] + MAX_BESIDE


def _parts_at_an_edge(row: list[Word], inner: Sequence[float]) -> bool:
    """Whether a wide gap of a line lies where two columns meet."""
    gaps = wide_gaps(row)
    return any(a <= x + MAX_BESIDE and x - MAX_BESIDE <= b for a, b in gaps for x in inner)


def rows_below(
    words: list[Word], ruled: Sequence[FoundTable], before: TablePart | None
) -> Iterator[FoundTable]:
    """The rows without rules right below a ruled table, or at the page's top below that of the
    page before: each line keeps to the table's columns and begins where their text does."""
    rows = level_baselines(words)
    if not rows:
        return
    is_first = all(table.grid.ys[0] >= rows[0][0].base for table in ruled)
    if before and is_first and _may_go_on(before, rows[0]):
        yield from _lined_up(rows, columns_of_part(before))
    for table in ruled:
        below = _lines_below(table.grid.ys[-1], rows)
        if below and _goes_on_below(table.grid, below[0]):
            yield from _lined_up(below, columns_of_table(table))


def _may_go_on(before: TablePart, row: list[Word]) -> bool:
    """Whether a page's first line may be a row of the table before: one that the page's end broke
    off, or one with a number."""
    return bool(before.open_columns) or _is_numbered(row)


def _lines_below(y: float, rows: Baselines) -> Baselines:
    return [row for row in rows if row[0].middle > y]


def _goes_on_below(cells: Grid, row: list[Word]) -> bool:
    """Whether a line right below a table may be its row: numbered, or below a heading alone."""
    is_near = row[0].base - cells.ys[-1] < MAX_LINES_BELOW * row[0].size
    return is_near and (len(cells.ys) == 2 or _is_numbered(row))


def _is_numbered(row: list[Word]) -> bool:
    return label(joined_text(row)) is not None


def _lined_up(rows: Baselines, columns: TextColumns) -> Iterator[FoundTable]:
    """The first lines as a table, if they stand in its columns and a line fills several."""
    block = _rows_in(columns, rows)
    is_table = len(columns.inner) > 0 and any(map(wide_gaps, block))
    cells = white_grid(block, (), columns.inner) if is_table else None
    if cells:
        xs = columns.edges
        yield FoundTable(cells.widened(xs[0], xs[-1]), words_of(block))


def _rows_in(columns: TextColumns, rows: Baselines) -> Baselines:
    """The first lines, as far as they stand in columns; none where they go on otherwise: then they
    are no lines of the table."""
    block: Baselines = []
    for row in rows:
        is_far = bool(block) and step(block[-1], row) > MAX_LINES_BELOW
        if is_far or _is_title(row, block) or not _keeps_to(columns.edges, row):
            break
        if not columns.begin(row):
            return []
        block.append(row)
    return block


def _keeps_to(xs: Sequence[float], row: list[Word]) -> bool:
    """Whether a line stands within columns."""
    is_within = xs[0] - TOUCH < row[0].x0 and row[-1].x1 < xs[-1] + TOUCH
    return is_within and not crosses(row, xs[1:-1])


def _is_title(row: list[Word], block: Baselines) -> bool:
    """Whether a line is bold throughout, as headings are, and no wrapped line of a bold column."""
    return is_bold(row) and (not block or step(block[-1], row) > MAX_HEADING_PITCH)
