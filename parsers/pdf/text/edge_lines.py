"""Pages -> the lines near their upper and lower edges, where headers and footers run."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from parsers.pdf.page import Page, Word
from parsers.pdf.text.enclosures import Extent, boxes_at_edges, is_enclosed
from parsers.pdf.text.lines import baselines, line

_ZONE = 0.14  # of the page's height, at its top and at its foot
_NEAR_ZONE = 0.2  # where lines stand that those of a zone may go on with
_MIN_ZONE, _MIN_NEAR_ZONE = 60.0, 86.0  # points, of a small page too
_MAX_ZONE = 0.3  # of a small page's height
_NUMBER = re.compile(r"\d+")


class EdgeLine(NamedTuple):
    """A line near the upper or the lower edge of a page.

    `from_edge` are the points between the two, `pieces` counts what wide gaps part in it. It
    `is_enclosed` by a table's rules or band, and `is_in_zone` where running lines stand; others
    only tell with what those go on.
    """

    page: int
    role: str
    y: float
    from_edge: float
    text: str
    pieces: int
    words: list[Word]
    is_enclosed: bool
    is_in_zone: bool

    @property
    def wording(self) -> tuple[str, str]:
        """What it says and where, whatever the number of its page."""
        return self.role, _NUMBER.sub("#", self.text)


def edge_lines(page: Page) -> list[EdgeLine]:
    """The lines at the top and at the foot of a page, and those close to them."""
    near = _near_zone(page)
    boxes = boxes_at_edges(page, zone_of(page))
    level = [word for word in page.words if not word.turned]
    words_of = {
        "header": [word for word in level if word.base < near],
        "footer": [word for word in level if word.base > page.height - near],
    }
    return [
        _edge_line(row, role, page, boxes)
        for role, words in words_of.items()
        for row in baselines(words)
    ]


def inner_lines(pages: Sequence[Page], begun: Set[str]) -> Iterator[str]:
    """The lines between the edges of the pages that begin with one of some words."""
    for page in pages:
        zone = zone_of(page)
        inner = [w for w in page.words if not w.turned and zone <= w.base <= page.height - zone]
        for row in baselines(inner):
            if row[0].text in begun:
                yield _text(row, page.number)


def zone_of(page: Page) -> float:
    """How far running lines reach from the edges of a page."""
    return min(max(_ZONE * page.height, _MIN_ZONE), _MAX_ZONE * page.height)


def _edge_line(row: list[Word], role: str, page: Page, boxes: Sequence[Extent]) -> EdgeLine:
    zone, y = zone_of(page), row[0].base
    is_boxed = any(box.holds(row[0].middle) for box in boxes)
    return EdgeLine(
        page.number,
        role,
        y,
        from_edge=min(y, page.height - y),
        text=_text(row, page.number),
        pieces=1 + sum(b.x0 - a.x1 > 2 * a.size for a, b in pairwise(row)),
        words=row,
        is_enclosed=not is_boxed and is_enclosed(row, page, zone),
        is_in_zone=not zone <= y <= page.height - zone,
    )


def _near_zone(page: Page) -> float:
    return min(max(_NEAR_ZONE * page.height, _MIN_NEAR_ZONE), _MAX_ZONE * page.height)


def _text(row: list[Word], page: int) -> str:
    found = line(row, page)
    return f"{found.bullet} {found.text}".strip()
