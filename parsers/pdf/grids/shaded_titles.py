"""Shaded bands with a title in them -> cells across the columns of a table without upright rules.

A band of one box has no edges between columns. Where words stand beside one another in such a band,
the program shades whole rows, and no band tells of a title.
"""

from collections.abc import Sequence

from parsers.pdf.grids.bands import Strip
from parsers.pdf.grids.base_lines import Baselines
from parsers.pdf.grids.gutters import wide_gaps
from parsers.pdf.page import Cell, Grid

_ENDED = (".", ";", "!", "?")


def with_titles_across(cells: Grid, bands: Sequence[Strip], rows: Baselines) -> Grid:
    """The grid, each row that is a title in a band of one box a single cell; not the first row."""
    shaded = [_inside(band, rows[1:]) for band in bands if not band.inner]
    titles = [lines for lines in shaded if lines]
    if not all(map(_is_title, titles)):
        return cells
    across = {_row_at(cells, lines[0][0].middle) for lines in titles}
    kept = [cell for cell in cells.cells if cell[0] not in across]
    whole: list[Cell] = [(row, row + 1, 0, len(cells.xs) - 1) for row in across]
    return cells._replace(cells=tuple(sorted([*kept, *whole])))


def _inside(band: Strip, rows: Baselines) -> Baselines:
    return [row for row in rows if band.top < row[0].middle < band.bottom]


def _is_title(lines: Baselines) -> bool:
    return not any(map(wide_gaps, lines)) and not lines[-1][-1].text.endswith(_ENDED)


def _row_at(cells: Grid, y: float) -> int:
    return sum(edge <= y for edge in cells.ys[1:-1])
