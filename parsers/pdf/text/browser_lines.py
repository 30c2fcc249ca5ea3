"""Lines at the edges of pages -> those that a browser printed: when, the page's title, its address.

They are no words of the page, and the year in which somebody printed it is none of a review.
"""

import re
from collections.abc import Iterator, Sequence

from parsers.pdf.text.edge_lines import EdgeLine

MAX_FROM_EDGE = 30.0  # points; browsers print these lines outside of a page's margins
_MOMENT = r"\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d\d(:\d\d)?( ?[AP]M)?"
_ADDRESS = r"(https?|file)://\S+"
_PAGE = r"(page )?\d+( of |/)\d+"
# Chromium and Safari print the address below a page, Firefox above it.
_PRINTED = re.compile(rf"{_MOMENT}( .*)?|{_PAGE} {_MOMENT}|{_ADDRESS} {_PAGE}", re.IGNORECASE)
_WITH_ADDRESS = re.compile(rf"(.* )?{_ADDRESS}", re.IGNORECASE)


def browser_lines(edges: Sequence[EdgeLine], pages: int) -> list[EdgeLine]:
    """The lines of a browser, which each of its pages has; `pages` counts those of the file."""
    printed = list(_that_match(_PRINTED, edges))
    if not printed or len({edge.page for edge in printed}) < pages:
        return []
    return [*printed, *_that_match(_WITH_ADDRESS, edges)]


def _that_match(pattern: re.Pattern[str], edges: Sequence[EdgeLine]) -> Iterator[EdgeLine]:
    """The lines at the very edge, outside of tables, that match a pattern."""
    for edge in edges:
        is_outer = edge.from_edge <= MAX_FROM_EDGE and not edge.is_enclosed
        if is_outer and pattern.fullmatch(edge.text):
            yield edge
