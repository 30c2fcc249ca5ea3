"""What the lines at the edges of a page stand in: a table, or a box or band of the header."""

from collections.abc import Iterator
from typing import NamedTuple

from parsers.pdf.page import Box, Page, Word

_GAP_OF_BANNER = 20.0  # points between a band along the edge and the text
_GAP_TO_TEXT = 10.0  # points between a ruled box along the edge and text without rules
_GAP_TO_TABLE = 6.0  # points between such a box and the next table
_ADJOINING = 2.0  # points


class Extent(NamedTuple):
    """What something takes up of a page's height."""

    top: float
    bottom: float

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.top + self.bottom) / 2

    def holds(self, y: float) -> bool:
        """Whether a height is within it."""
        return self.top <= y <= self.bottom


def is_enclosed(row: list[Word], page: Page, zone: float) -> bool:
    """Whether a line stands between rules or on a band: then it belongs to a table.

    `zone` is how far running lines reach from the page's edges.
    """
    if _is_between_rules(row, page):
        return True
    x0, y = row[0].x0 + 1, row[0].middle
    bands = (box for box in page.boxes if not box.is_round and _lies_under(box, x0, y))
    return any(not _is_banner(band, page, zone) for band in bands)


def _is_between_rules(row: list[Word], page: Page) -> bool:
    y = row[0].middle
    sides = [rule.at for rule in page.rules if rule.upright and rule.start <= y <= rule.end]
    return bool(sides) and min(sides) <= row[0].x0 + 1 and row[-1].x1 - 1 <= max(sides)


def _lies_under(box: Box, x: float, y: float) -> bool:
    return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom


def _is_banner(band: Box, page: Page, zone: float) -> bool:
    """Whether a band lies by itself along the page's edge: no word, rule or band is near it."""
    if not _is_at_edge(Extent(band.top, band.bottom), page, zone):
        return False
    above, below = band.top - _GAP_OF_BANNER, band.bottom + _GAP_OF_BANNER
    near = (y for y in _heights_but(band, page) if above <= y <= below)
    return all(band.top - 1 <= y <= band.bottom + 1 for y in near)


def _heights_but(band: Box, page: Page) -> Iterator[float]:
    """Where words, level rules and the edges of other bands stand on a page."""
    yield from (word.middle for word in page.words if not word.turned)
    yield from (rule.at for rule in page.rules if not rule.upright)
    for box in page.boxes:
        if box != band:
            yield from (box.top, box.bottom)


def boxes_at_edges(page: Page, zone: float) -> list[Extent]:
    """The small tables along the edges, as headers have them, clearly parted from all the rest.

    The first rows of a page's table are none: its other rows adjoin them.
    """
    drawn = _joined(sorted(_drawn(page)))
    at_edges = [extent for extent in drawn if _is_at_edge(extent, page, zone)]
    boxes = [extent for extent in at_edges if _is_box(extent, page)]
    if len(boxes) == 1 and all(boxes[0].holds(word.middle) for word in page.words):
        return []  # the page's whole text
    return [box for box in boxes if _is_parted(box, page, drawn)]


def _is_at_edge(extent: Extent, page: Page, zone: float) -> bool:
    return extent.bottom <= zone or extent.top >= page.height - zone


def _is_box(extent: Extent, page: Page) -> bool:
    """Whether an upright rule begins in it."""
    return any(rule.upright and extent.holds(rule.start) for rule in page.rules)


def _drawn(page: Page) -> Iterator[Extent]:
    yield from (Extent(rule.top, rule.bottom) for rule in page.rules)
    yield from (Extent(box.top, box.bottom) for box in page.boxes)


def _joined(extents: list[Extent]) -> list[Extent]:
    """Extents from the top down, those that adjoin as one."""
    found: list[Extent] = []
    for extent in extents:
        if found and extent.top <= found[-1].bottom + _ADJOINING:
            found[-1] = Extent(found[-1].top, max(found[-1].bottom, extent.bottom))
        else:
            found.append(extent)
    return found


def _is_parted(box: Extent, page: Page, drawn: list[Extent]) -> bool:
    """Whether neither another table nor text outside tables is near a box."""
    words = (Extent(w.base - w.size, w.base) for w in page.words if not w.turned)
    outside = [word for word in words if not _is_held(word, drawn)]
    tables = [extent for extent in drawn if extent != box]
    return not (_is_near(box, tables, _GAP_TO_TABLE) or _is_near(box, outside, _GAP_TO_TEXT))


def _is_held(word: Extent, drawn: list[Extent]) -> bool:
    return any(extent.holds(word.middle) for extent in drawn)


def _is_near(box: Extent, others: list[Extent], gap: float) -> bool:
    return any(e.top < box.bottom + gap and e.bottom > box.top - gap for e in others)


def without_box(page: Page, box: Extent) -> Page:
    """The page without what is drawn of a box."""
    rules = [r for r in page.rules if not box.holds(r.top)]
    boxes = [b for b in page.boxes if not box.holds(b.top)]
    return page._replace(rules=rules, boxes=boxes)
