"""The layout of a link graph: statements one below the other, links as arcs beside them.

Rows in, coordinates out; the template `graph.html` draws them.
"""

from collections.abc import Iterable, Mapping
from math import sqrt
from typing import Any, NamedTuple

Row = Mapping[str, Any]

_LINE_HEIGHT = 22  # from one statement to the next
_SECTION_GAP = 34  # from a section's last statement to the next heading
_ARC_LEFT = 64  # where arcs begin
_BASELINE_TO_MIDDLE = 5  # of a number, where its arcs begin
_MIN_REACH = 40  # how far right the control points of a short arc are
_MAX_REACH = 340  # of an arc over the whole height; its curve stays within three quarters of that
_UPWARD_SCALE = 0.88  # an upward arc runs inside the downward one
_ARROW_LENGTH = 4
_STUB_LENGTH = 26  # of a link to a missing statement


class Label(NamedTuple):
    """A section's title or a statement's number, and its position."""

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
    """Labels and arcs in an SVG of this size."""

    width: int
    height: int
    labels: list[Label]
    arcs: list[Arc]


def layout(statements: Iterable[Row], links: Iterable[Row]) -> Graph:
    """The layout of the statements that have links, in their order, and of the links."""
    links = list(links)
    ends = {link["from_id"] for link in links} | {link["to_id"] for link in links}
    labels = list(_labels([row for row in statements if row["statement_id"] in ends]))
    height = labels[-1].y + _LINE_HEIGHT if labels else 0
    ys = {label.statement_id: label.y for label in labels}
    arcs = [_arc(link, ys, height) for link in links]
    return Graph(_ARC_LEFT + _MAX_REACH * 3 // 4 + 10, height, labels, arcs)


def _labels(statements: list[Row]) -> Iterable[Label]:
    y, section = 0, None
    for row in statements:
        if row["section_id"] != section:
            section = row["section_id"]
            y += _SECTION_GAP if y else _LINE_HEIGHT
            yield Label(y, f"{row['section_number']} {row['section']}", None, "")
        y += _LINE_HEIGHT
        yield Label(y, row["number"] or "–", row["statement_id"], row["statement"])


def _arc(link: Row, ys: Mapping[int | None, int], height: int) -> Arc:
    start = ys[link["from_id"]] - _BASELINE_TO_MIDDLE
    if link["to_id"] is None:
        return Arc(f"M{_ARC_LEFT} {start}h{_STUB_LENGTH}", "nowhere", link["number"], start)
    end = ys[link["to_id"]] - _BASELINE_TO_MIDDLE
    reach = _MIN_REACH + (_MAX_REACH - _MIN_REACH) * sqrt(abs(end - start) / height)
    leads = "down" if end > start else "up"
    x = _ARC_LEFT + round(reach if leads == "down" else reach * _UPWARD_SCALE)
    path = f"M{_ARC_LEFT} {start}C{x} {start} {x} {end} {_ARC_LEFT + _ARROW_LENGTH} {end}"
    return Arc(path, leads, link["number"], end)
