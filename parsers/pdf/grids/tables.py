"""A page's words and rules -> the tables on it, and the words that are in none."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from operator import attrgetter

from parsers.pdf.grids.bands import Strip, strips
from parsers.pdf.grids.base_lines import Baselines, words_of
from parsers.pdf.grids.cards import is_card, with_cards_joined, with_edges_of_cards
from parsers.pdf.grids.complete_grid import complete
from parsers.pdf.grids.fills import Fills
from parsers.pdf.grids.form_fields import but, fields_among, taken
from parsers.pdf.grids.found_table import FoundTable, part_of, rows_outside, words_outside
from parsers.pdf.grids.margin_numbers import with_margin_numbers
from parsers.pdf.grids.newspaper import newspaper
from parsers.pdf.grids.overlaps import without_overlaps
from parsers.pdf.grids.page_headings import Headings, Segment, begins_with_any, segments
from parsers.pdf.grids.prose import is_prose, is_scale
from parsers.pdf.grids.regions import Region, regions
from parsers.pdf.grids.ruled import TOUCH, Frame, frames, ruled_grid, with_seams
from parsers.pdf.grids.shaded_titles import with_titles_across
from parsers.pdf.grids.shared_cells import with_shared_cells
from parsers.pdf.grids.sister_tables import with_columns_of_sisters
from parsers.pdf.grids.tagged_tables import are_told_by_tags, tagged_tables
from parsers.pdf.grids.text_columns import TextColumns, columns_of_part
from parsers.pdf.grids.unruled_rows import rows_below, with_heading_row
from parsers.pdf.grids.white_blocks import blocks
from parsers.pdf.grids.whitespace import white_grid
from parsers.pdf.page import Box, Grid, Page, Rule, TablePart, Word, is_near_any
from parsers.pdf.text.lines import level_baselines

MAX_OFF_FRAME = 4.0  # points between the ends of a band and the frame that it fills
MAX_BORDER = 4  # rules of what may be a border around the page or around tables

_PLACE = attrgetter("top", "xs")


def parts(
    page: Page, before: TablePart | None, headings: Headings = ()
) -> tuple[list[TablePart], list[Word]]:
    """The tables of a page from top to bottom, and all words outside them.

    `before` is the last table of the page before; it tells the columns of one that goes on. Where
    one of the `headings` stands, a table without rules begins.
    """
    drawn, loose = _ruled_tables(page, before)
    fields = fields_among(drawn, page.cells)
    tagged = tagged_tables(page, words_outside(page.words, but(drawn, fields)), before)
    ruled = but(drawn, taken(fields, tagged))
    words = words_outside(page.words, (*ruled, *tagged))
    begins_anew = begins_with_any(headings, words)
    below = list(rows_below(words, ruled, None if begins_anew else before))
    words = words_outside(words, below)
    unruled_before = before if before and before.open_columns is None else None
    columns = columns_of_part(unruled_before)
    found = _white_tables(words, _strips(page, ruled, loose), columns, headings)
    cards = list(filter(is_card, loose)) if found else []
    white = [with_edges_of_cards(table, cards) for table in found]
    fills = Fills(page.boxes)
    made = [part_of(page, table, fills) for table in (*ruled, *tagged, *below, *white)]
    lost = chain.from_iterable(words_of_none for _, words_of_none in made)
    tables = sorted((part for part, _ in made), key=_PLACE)
    return tables, [*words_outside(words, white), *lost]


def _strips(page: Page, ruled: Sequence[FoundTable], loose: Iterable[Frame]) -> list[Strip]:
    """What is drawn outside of ruled tables: rules of `loose` frames, and bands."""
    rules = chain.from_iterable(frame.rules for frame in loose)
    bands = [box for box in page.boxes if not box.is_round and not _is_in_any(box, ruled)]
    return strips(rules, bands)


def _ruled_tables(page: Page, before: TablePart | None) -> tuple[list[FoundTable], list[Frame]]:
    """The tables that rules draw, and the frames that are none."""
    joined = with_cards_joined(frames(page.rules), page.boxes)
    framed = [_with_bands(with_seams(frame), page.boxes) for frame in joined]
    found: list[FoundTable] = []
    loose: list[Frame] = []
    words = page.words
    for frame in framed:
        inside = [word for word in words if _is_in_frame(word, frame)]
        cells = _ruled(frame, inside, framed, before)
        if cells is None or are_told_by_tags(inside, page.cells, cells):
            loose.append(frame)
            continue
        table = with_heading_row(cells, inside, words)
        table = table._replace(open_columns=_open_columns(table.grid, frame))
        found.append(with_margin_numbers(table, words))
        words = words_outside(words, found[-1:])
    return found, loose


def _with_bands(frame: Frame, boxes: Sequence[Box]) -> Frame:
    """A ruled frame; the edges of bands across its whole width count as rules too."""
    edges = _outer_edges(_bands_across(frame, boxes))
    ruled = [frame.top, frame.bottom, *frame.levels]
    further = [
        Rule(False, y, frame.x0, frame.x1) for y in edges if not is_near_any(y, ruled, TOUCH)
    ]
    return frame._replace(rules=(*frame.rules, *further))


def _bands_across(frame: Frame, boxes: Sequence[Box]) -> list[Strip]:
    """The bands that go from side to side of a frame."""
    inside = [box for box in boxes if frame.top < (box.top + box.bottom) / 2 < frame.bottom]
    return [
        band for band in strips((), inside)
        if abs(band.x0 - frame.x0) <= MAX_OFF_FRAME and abs(band.x1 - frame.x1) <= MAX_OFF_FRAME
    ]  # fmt: skip


def _outer_edges(bands: Sequence[Strip]) -> list[float]:
    """The upper and lower edges of bands, without those at which one follows another."""
    lower = {round(band.bottom) for band in bands}
    upper = {round(band.top) for band in bands}
    edges = [band.top for band in bands if round(band.top) not in lower]
    return edges + [band.bottom for band in bands if round(band.bottom) not in upper]


def _is_in_frame(word: Word, frame: Frame) -> bool:
    x = (word.x0 + word.x1) / 2
    return frame.x0 < x < frame.x1 and frame.top < word.middle < frame.bottom


def _ruled(
    frame: Frame, inside: list[Word], framed: Sequence[Frame], before: TablePart | None
) -> Grid | None:
    """The grid that a frame's rules draw, completed; None if it is no table, or a border around
    the page or around tables."""
    if not inside or not _has_columns(frame) or _is_border(frame, framed):
        return None
    known = before.xs if before else ()
    drawn = ruled_grid(frame.rules, frame)
    cells = without_overlaps(drawn, inside) if drawn else None
    return complete(cells, frame, inside, known)


def _has_columns(frame: Frame) -> bool:
    return any(rule.upright for rule in frame.rules)


def _is_border(frame: Frame, framed: Sequence[Frame]) -> bool:
    """Whether a simple outline stands around a table."""
    if len(frame.rules) > MAX_BORDER:
        return False
    return any(_contains(frame, other) and _has_columns(other) for other in framed)


def _contains(frame: Frame, other: Frame) -> bool:
    is_between_sides = frame.x0 < other.x0 and other.x1 < frame.x1
    return is_between_sides and frame.top < other.top and other.bottom < frame.bottom


def _open_columns(cells: Grid, frame: Frame) -> frozenset[int]:
    """The columns without a rule below them: there a page break went through the table."""
    ends = [r for r in frame.rules if not r.upright and abs(r.at - frame.bottom) <= TOUCH]
    middles = [(a + b) / 2 for a, b in pairwise(cells.xs)]
    return frozenset(c for c, x in enumerate(middles) if not _is_over_any(x, ends))


def _is_over_any(x: float, level: Iterable[Rule]) -> bool:
    return any(rule.start <= x <= rule.end for rule in level)


def _white_tables(
    words: list[Word], found: list[Strip], before: TextColumns, headings: Headings
) -> list[FoundTable]:
    """The tables with level rules, bands, or nothing but white space between their cells; none in
    the columns of a newspaper."""
    columns = newspaper(words)
    apart = columns.outside(words) if columns else words
    rows = level_baselines(apart)
    levels = [y for strip in found for y in (strip.top, strip.bottom)]
    tables = list(_striped_tables(apart, found, rows, before))
    for segment in segments(rows_outside(rows, tables), headings):
        tables += _blank_tables(segment, levels, before)
    return with_columns_of_sisters(tables, rows, levels)


def _blank_tables(
    segment: Segment, levels: Sequence[float], before: TextColumns
) -> Iterator[FoundTable]:
    """The tables with nothing but white space between their cells, or rules at some `levels`."""
    above = segment.lines_above
    rows = segment.rows[len(above) :]
    for block in blocks(rows, before):
        goes_on = before.fit(block)
        edges = before.inner if goes_on else ()
        is_headed = segment.headings > 0 and block[0] is rows[0]
        block = [*above, *block] if is_headed else block
        cells = white_grid(block, levels, edges, segment.headings if is_headed else 0)
        if cells and goes_on:
            yield FoundTable(cells.widened(before.edges[0], before.edges[-1]), words_of(block))
        elif cells and not _is_text(block, cells):
            yield FoundTable(cells, words_of(block))


def _is_text(rows: Baselines, cells: Grid) -> bool:
    """Whether what looks like a table is running text, a list or a scale."""
    return is_scale(rows, cells) or is_prose(rows, cells)


def _striped_tables(
    words: list[Word], found: list[Strip], rows: Baselines, before: TextColumns
) -> Iterator[FoundTable]:
    """The tables that level rules or bands show, each base line in one at most: within a frame it
    is the table that has more of them."""
    taken: set[int] = set()
    for region in sorted(regions(found, rows, before.edges), key=_count_levels, reverse=True):
        cells = white_grid(region.rows, region.levels, region.cuts)
        if not cells or not taken.isdisjoint(map(id, region.rows)):
            continue
        if is_scale(region.rows, cells):
            continue
        taken.update(map(id, region.rows))
        cells = with_titles_across(cells, region.bands, region.rows)
        cells = with_shared_cells(cells, region.partial).widened(region.x0, region.x1)
        turned = [w for w in words if w.turned and cells.holds(w.x0, w.middle)]
        yield FoundTable(cells, words_of(region.rows) + (turned if region.partial else []))


def _count_levels(region: Region) -> int:
    return len(region.levels)


def _is_in_any(box: Box, tables: Iterable[FoundTable]) -> bool:
    """Whether a box has its middle in a table."""
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    return any(table.grid.holds(x, y) for table in tables)
