"""How the links of a review are drawn: statements one below the other, links as arcs beside them.

Rows in, places out; the template `graph.html` draws them.
"""

from collections.abc import Iterable, Mapping
from math import sqrt
from typing import Any, NamedTuple

Row = Mapping[str, Any]

_LINE = 22  # from one statement to the next
_HEADING = 34  # from a section's last statement to the next section's heading
_LEFT = 64  # where the arcs begin
_MIDDLE = 5  # from the line on which a number stands up to its middle, which arcs meet
_NEAR = 40  # how far the arcs of neighbours are drawn out
_REACH = 340  # how far those over the whole height are; a curve stays within three quarters of it
_INSIDE = 0.88  # an arc that leads up runs inside the one that leads down
_TIP = 4  # the room that the tip of an arrow takes
_STUB = 26  # the length of a link that leads nowhere


class Label(NamedTuple):
    """A section's title or a statement's number and where it stands."""

    y: int
    text: str
    statement_id: int | None
    statement: str


class Arc(NamedTuple):
    """A link as the path of an SVG; `leads` is down, up or nowhere, `y` is where it ends."""

    path: str
    leads: str
    number: str
    y: int


class Graph(NamedTuple):
    """Places in an SVG of this size."""

    width: int
    height: int
    labels: list[Label]
    arcs: list[Arc]


def drawn(statements: Iterable[Row], links: Iterable[Row]) -> Graph:
    """The statements that a link leaves or reaches, in their order, with the links between them."""
    links = list(links)
    ends = {link["from_id"] for link in links} | {link["to_id"] for link in links}
    labels = list(_labels([row for row in statements if row["statement_id"] in ends]))
    height = labels[-1].y + _LINE if labels else 0
    places = {label.statement_id: label.y for label in labels}
    arcs = [_arc(link, places, height) for link in links]
    return Graph(_LEFT + _REACH * 3 // 4 + 10, height, labels, arcs)


def _labels(statements: list[Row]) -> Iterable[Label]:
    y, section = 0, None
    for row in statements:
        if row["section_id"] != section:
            section = row["section_id"]
            y += _HEADING if y else _LINE
            yield Label(y, f"{row['section_number']} {row['section']}", None, "")
        y += _LINE
        yield Label(y, row["number"] or "–", row["statement_id"], row["statement"])


def _arc(link: Row, places: Mapping[int | None, int], height: int) -> Arc:
    start = places[link["from_id"]] - _MIDDLE
    if link["to_id"] is None:
        return Arc(f"M{_LEFT} {start}h{_STUB}", "nowhere", link["number"], start)
    end = places[link["to_id"]] - _MIDDLE
    far = _NEAR + (_REACH - _NEAR) * sqrt(abs(end - start) / height)
    leads = "down" if end > start else "up"
    reach = _LEFT + round(far if leads == "down" else far * _INSIDE)
    path = f"M{_LEFT} {start}C{reach} {start} {reach} {end} {_LEFT + _TIP} {end}"
    return Arc(path, leads, link["number"], end)
