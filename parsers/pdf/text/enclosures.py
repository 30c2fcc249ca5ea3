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
    y = row[0].middle
    x0, x1 = row[0].x0 + 1, row[-1].x1 - 1
    sides = [r.at for r in page.rules if r.upright and r.start <= y <= r.end]
    if sides and min(sides) <= x0 and x1 <= max(sides):
        return True
    bands = [box for box in page.boxes if box.top <= y <= box.bottom and not box.is_round]
    return any(band.x0 <= x0 <= band.x1 and not _is_banner(band, page, zone) for band in bands)


def _is_banner(band: Box, page: Page, zone: float) -> bool:
    """Whether a band lies by itself along the page's edge: no word, rule or band is near it."""
    if band.bottom > zone and band.top < page.height - zone:
        return False
    above, below = band.top - _GAP_OF_BANNER, band.bottom + _GAP_OF_BANNER
    words = (word.middle for word in page.words if not word.turned)
    boxes = (y for box in page.boxes if box != band for y in (box.top, box.bottom))
    rules = (rule.at for rule in page.rules if not rule.upright)
    near = [y for y in (*words, *boxes, *rules) if above <= y <= below]
    return all(band.top - 1 <= y <= band.bottom + 1 for y in near)


def boxes_at_edges(page: Page, zone: float) -> list[Extent]:
    """The small tables along the edges, as headers have them, clearly parted from all the rest.

    The first rows of a page's table are none: its other rows adjoin them.
    """
    drawn = _joined(sorted(_drawn(page)))
    at_edges = [e for e in drawn if e.bottom <= zone or e.top >= page.height - zone]
    boxes = [e for e in at_edges if any(r.upright and e.holds(r.start) for r in page.rules)]
    if len(boxes) == 1 and all(boxes[0].holds(word.middle) for word in page.words):
        return []  # the page's whole text
    return [box for box in boxes if _is_parted(box, page, drawn)]


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
    outside = [word for word in words if not any(e.holds(word.middle) for e in drawn)]
    tables = [e for e in drawn if e != box]
    return not (_is_near(box, tables, _GAP_TO_TABLE) or _is_near(box, outside, _GAP_TO_TEXT))


def _is_near(box: Extent, others: list[Extent], gap: float) -> bool:
    return any(e.top < box.bottom + gap and e.bottom > box.top - gap for e in others)


def without_box(page: Page, box: Extent) -> Page:
    """The page without what is drawn of a box."""
    rules = [r for r in page.rules if not box.holds(r.top)]
    boxes = [b for b in page.boxes if not box.holds(b.top)]
    return page._replace(rules=rules, boxes=boxes)
