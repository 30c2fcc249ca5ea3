"""A page's words and rules -> the tables on it, and the words that are in none."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from parsers.pdf.grids.bands import regions, strips
from parsers.pdf.grids.cards import with_cards_joined
from parsers.pdf.grids.complete_grid import complete
from parsers.pdf.grids.fills import Fills
from parsers.pdf.grids.gutters import Rows, crosses, wide_gaps
from parsers.pdf.grids.prose import is_prose, is_scale
from parsers.pdf.grids.ruled import TOUCH, Frame, frames, grid, with_seams
from parsers.pdf.grids.shared_cells import with_shared_cells
from parsers.pdf.grids.whitespace import blocks, fits, is_bold
from parsers.pdf.grids.whitespace import grid as white_grid
from parsers.pdf.page import Box, Grid, Page, Part, Piece, Rule, Word, joined_text
from parsers.pdf.text.lines import baselines, lines
from parsers.pdf.text.row_labels import label

MAX_OFF_FRAME = 4.0  # points between the ends of a band and the frame that it fills
MAX_LINES_BELOW = 2.5  # sizes of type between a table and a row of it without rules


class _Found(NamedTuple):
    """A grid and the words in its outline."""

    grid: Grid
    words: list[Word]
    open: frozenset[int] | None = None


def parts(page: Page, before: Part | None) -> tuple[list[Part], list[Word]]:
    """The tables of a page from top to bottom, and all words outside them.

    `before` is the last table of the page before; it tells the columns of one that goes on.
    """
    joined = with_cards_joined(frames(page.rules), page.boxes)
    groups = [_with_bands(with_seams(frame), page.boxes) for frame in joined]
    found: list[_Found] = []
    words = page.words
    loose_rules: list[Rule] = []
    for frame in groups:
        inside = [w for w in words if _in_frame(w, frame)]
        cells = _ruled(frame, inside, groups, before)
        if cells is None:
            loose_rules += frame.rules
            continue
        cells, inside = _with_heading_row(cells, inside, words)
        found.append(_Found(cells, inside, _open(cells, frame)))
        taken = set(map(id, inside))
        words = [w for w in words if id(w) not in taken]
    loose_boxes = [
        b for b in page.boxes if not b.is_round and not any(_covers(f.grid, b) for f in found)
    ]
    found += _rows_below(words, found, before)
    taken = {id(w) for f in found for w in f.words}
    words = [w for w in words if id(w) not in taken]
    found += _white(words, loose_rules, loose_boxes, before.xs if before else ())
    taken = {id(w) for f in found for w in f.words}
    words = [w for w in page.words if id(w) not in taken]
    fills = Fills(page.boxes)
    made = [_part(page, f, fills) for f in found]
    lost = [w for _, rest in made for w in rest]
    return sorted((p for p, _ in made), key=lambda p: (p.top, p.xs[0])), words + lost


def _with_bands(frame: Frame, boxes: Sequence[Box]) -> Frame:
    """A ruled frame; the edges of bands across its whole width count as rules too."""
    inside = [b for b in boxes if frame.top < (b.top + b.bottom) / 2 < frame.bottom]
    bands = [
        s for s in strips((), inside)
        if abs(s.x0 - frame.x0) <= MAX_OFF_FRAME and abs(s.x1 - frame.x1) <= MAX_OFF_FRAME
    ]  # fmt: skip
    lower = {round(s.bottom) for s in bands}
    upper = {round(s.top) for s in bands}
    levels = [s.top for s in bands if round(s.top) not in lower]
    levels += [s.bottom for s in bands if round(s.bottom) not in upper]
    ruled = [r.at for r in frame.rules if not r.upright]
    further = tuple(
        Rule(False, y, frame.x0, frame.x1)
        for y in levels
        if all(abs(y - at) > TOUCH for at in (*ruled, frame.top, frame.bottom))
    )
    return frame._replace(rules=frame.rules + further)


def _in_frame(word: Word, frame: Frame) -> bool:
    x = (word.x0 + word.x1) / 2
    return frame.x0 < x < frame.x1 and frame.top < word.middle < frame.bottom


def _ruled(
    frame: Frame, inside: list[Word], groups: list[Frame], before: Part | None
) -> Grid | None:
    """The grid that a frame's rules draw, completed; None if it is no table, or a border around
    the page or around tables."""
    if not inside or not any(r.upright for r in frame.rules):
        return None
    if len(frame.rules) <= 4 and any(g is not frame and _contains(frame, g) for g in groups):
        return None
    known = before.xs if before else ()
    return complete(grid(frame.rules, frame), frame, inside, known)


def _contains(frame: Frame, other: Frame) -> bool:
    return (
        frame.x0 < other.x0 and other.x1 < frame.x1
        and frame.top < other.top and other.bottom < frame.bottom
        and any(r.upright for r in other.rules)
    )  # fmt: skip


def _open(cells: Grid, frame: Frame) -> frozenset[int]:
    """The columns without a rule below them: there a page break went through the table."""
    ends = [r for r in frame.rules if not r.upright and abs(r.at - frame.bottom) <= TOUCH]
    middles = [(a + b) / 2 for a, b in pairwise(cells.xs)]
    return frozenset(
        c for c, x in enumerate(middles) if not any(r.start <= x <= r.end for r in ends)
    )


def _with_heading_row(
    cells: Grid, inside: list[Word], words: list[Word]
) -> tuple[Grid, list[Word]]:
    """The same with the lines right above it that fit its columns: a heading row without rules."""
    if len(cells.xs) < 3:
        return cells, inside
    top = cells.ys[0]
    above = [
        w for w in words
        if not w.turned and top - 60 < w.base <= top + 1
        and cells.xs[0] - 3 < w.x0 and w.x1 < cells.xs[-1] + 3
    ]  # fmt: skip
    inner = cells.xs[1:-1]
    chosen: Rows = []
    edge = top
    for row in reversed(list(baselines(above))):
        if edge - row[0].base > 1.3 * row[0].size or crosses(row, inner):
            break
        if not chosen and not any(
            a <= x + 3 and x - 3 <= b for a, b in wide_gaps(row) for x in inner
        ):
            break
        chosen.insert(0, row)
        edge = row[0].base - row[0].size
    if not chosen:
        return cells, inside
    shifted = tuple((a + 1, b + 1, c, d) for a, b, c, d in cells.cells)
    head = tuple((0, 1, c, c + 1) for c in range(len(cells.xs) - 1))
    taller = Grid(
        cells.xs, (chosen[0][0].base - chosen[0][0].size * 1.2, *cells.ys), head + shifted
    )
    return taller, inside + [w for row in chosen for w in row]


def _rows_below(words: list[Word], ruled: list[_Found], before: Part | None) -> list[_Found]:
    """The rows without rules right below a ruled table, or at the page's top below that of the
    page before: each line keeps to the table's columns and begins where their text does."""
    rows = list(baselines(w for w in words if not w.turned))
    found: list[_Found] = []
    above = any(table.grid.ys[0] < rows[0][0].base for table in ruled) if rows else True
    if before and not above and _is_numbered(rows[0]):
        found += _lined_up(rows, before.xs, _starts_of_text(before))
    for table in ruled:
        bottom = table.grid.ys[-1]
        below = [row for row in rows if row[0].middle > bottom]
        if below and _goes_on_below(table.grid, below[0]):
            part = before if before and _has_columns(before, table.grid) else table
            found += _lined_up(below, table.grid.xs, _starts_of_text(part))
    return found


def _goes_on_below(cells: Grid, row: list[Word]) -> bool:
    """Whether a line right below a table may be its row: numbered, or below a heading alone."""
    is_near = row[0].base - cells.ys[-1] < MAX_LINES_BELOW * row[0].size
    return is_near and (len(cells.ys) == 2 or _is_numbered(row))


def _is_numbered(row: list[Word]) -> bool:
    return label(joined_text(row)) is not None


def _has_columns(part: Part, cells: Grid) -> bool:
    return len(part.xs) == len(cells.xs) and all(
        abs(x - y) <= TOUCH for x, y in zip(part.xs, cells.xs, strict=True)
    )


def _starts_of_text(table: Part | _Found) -> list[float]:
    """Where the lines of a table's columns begin."""
    if isinstance(table, Part):
        pieces = [piece for row in table.rows for piece in row if piece.columns == 1]
        return [x for piece in pieces for line in piece.lines for x in (line.edge, line.x0)]
    rows = baselines(w for w in table.words if not w.turned)
    return [x for row in rows for x in (row[0].x0, *(b for _, b in wide_gaps(row)))]


def _lined_up(rows: Rows, xs: Sequence[float], starts: Sequence[float]) -> list[_Found]:
    """The first lines as a table, if they stand in its columns and a line fills several."""
    inner = xs[1:-1]
    block: Rows = []
    for row in rows:
        apart = block and row[0].base - block[-1][0].base > MAX_LINES_BELOW * row[0].size
        within = xs[0] - TOUCH < row[0].x0 and row[-1].x1 < xs[-1] + TOUCH
        if apart or not within or crosses(row, inner) or is_bold(row):
            break
        if not _begins_at(row, starts):
            return []  # the row goes on otherwise: these are no lines of the table
        block.append(row)
    if not inner or not any(map(wide_gaps, block)):
        return []
    cells = white_grid(block, (), inner)
    return [_Found(_wide(cells, xs[0], xs[-1]), _flat(block))] if cells else []


def _begins_at(row: list[Word], starts: Sequence[float]) -> bool:
    """Whether what a line says in each column begins at one of some places."""
    lefts = [row[0].x0, *(b for _, b in wide_gaps(row))]
    return all(any(abs(left - x) < TOUCH for x in starts) for left in lefts)


def _white(
    words: list[Word], rules: list[Rule], boxes: list[Box], known: Sequence[float]
) -> Iterable[_Found]:
    """The tables with level rules, bands, or nothing but white space between their cells."""
    rows = list(baselines(w for w in words if not w.turned))
    found = strips(rules, boxes)
    taken: set[int] = set()
    for region in regions(found, rows, known):
        cells = white_grid(region.rows, region.levels, region.cuts)
        if not cells or taken & set(map(id, region.rows)):
            continue
        if not is_scale(region.rows, cells) and not _is_single_line(region.rows, known):
            taken.update(map(id, region.rows))
            cells = _wide(with_shared_cells(cells, region.partial), region.x0, region.x1)
            turned = [w for w in words if w.turned and cells.holds(w.x0, w.middle)]
            yield _Found(cells, _flat(region.rows) + (turned if region.partial else []))
    levels = [y for s in found for y in (s.top, s.bottom)]
    edges = known[1:-1]
    for block in blocks([row for row in rows if id(row) not in taken], edges):
        goes_on = fits(block, edges)
        cells = white_grid(block, levels, edges if goes_on else ())
        if cells and (goes_on or not (is_scale(block, cells) or is_prose(block, cells))):
            yield _Found(cells, _flat(block))


def _is_single_line(rows: Rows, known: Sequence[float]) -> bool:
    """Whether base lines are one between two rules, such as a page's head: neither headings nor
    the last row of the page before."""
    return len(rows) == 1 and not is_bold(rows[0]) and not fits(rows, known[1:-1])


def _covers(cells: Grid, box: Box) -> bool:
    return cells.holds((box.x0 + box.x1) / 2, (box.top + box.bottom) / 2)


def _wide(cells: Grid, x0: float, x1: float) -> Grid:
    xs = (min(x0, cells.xs[0]), *cells.xs[1:-1], max(x1, cells.xs[-1]))
    return cells._replace(xs=xs)


def _flat(rows: Rows) -> list[Word]:
    return [w for row in rows for w in row]


def _part(page: Page, found: _Found, fills: Fills) -> tuple[Part, list[Word]]:
    """The table with its words in their cells, and the words that no cell holds."""
    cells = found.grid
    owner = {
        (r, c): i
        for i, (r0, r1, c0, c1) in enumerate(cells.cells)
        for r in range(r0, r1)
        for c in range(c0, c1)
    }
    held: list[list[Word]] = [[] for _ in cells.cells]
    lost: list[Word] = []
    for word in found.words:
        place = _at(cells.ys, word.middle), _at(cells.xs, (word.x0 + word.x1) / 2)
        index = owner.get(place)
        (lost if index is None else held[index]).append(word)
    rows: list[list[Piece]] = [[] for _ in cells.ys[1:]]
    for (r0, r1, c0, c1), inside in zip(cells.cells, held, strict=True):
        fill = fills.within(Box(cells.xs[c0], cells.ys[r0], cells.xs[c1], cells.ys[r1]))
        rows[r0].append(Piece(c0, c1 - c0, r1 - r0, tuple(lines(inside, page.number)), fill))
    top, bottom = cells.ys[0], cells.ys[-1]
    whole = [row for row in rows if row]
    cut = bottom > page.height - 4
    return Part(page.number, cells.xs, top, bottom, whole, found.open, cut), lost


def _at(edges: Sequence[float], value: float) -> int:
    """The interval that a value lies in; the nearest if it lies outside."""
    return bisect_right(edges, value, 1, len(edges) - 1) - 1
