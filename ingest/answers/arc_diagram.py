"""A link graph as an arc diagram: statements one below the other, links as arcs beside them.

Statements and links in, coordinates out; `svg.py` and the desk's `graph.html` draw them.
"""

from collections.abc import Iterable, Iterator, Mapping
from math import sqrt
from typing import NamedTuple

_LINE_HEIGHT = 22  # from one statement to the next
_SECTION_GAP = 34  # from a section's last statement to the next heading
_ARC_LEFT = 64  # where arcs begin
_BASELINE_TO_MIDDLE = 5  # of a number, where its arcs begin
_MIN_REACH = 40  # how far right the control points of a short arc are
_MAX_REACH = 340  # of an arc over the whole height; its curve stays within three quarters of that
_UPWARD_SCALE = 0.88  # an upward arc runs inside the downward one
_ARROW_LENGTH = 4
_STUB_LENGTH = 26  # of a link to a missing statement


class DiagramStatement(NamedTuple):
    """A statement to be drawn; those with the same `section_id` stand below one heading."""

    id: int
    section_id: int | str
    section: str
    number: str
    text: str


class DiagramLink(NamedTuple):
    """A link from a statement to another, by id; None if no statement has the number."""

    from_id: int
    to_id: int | None
    number: str


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


class ArcDiagram(NamedTuple):
    """Labels and arcs in an SVG of this size."""

    width: int
    height: int
    labels: list[Label]
    arcs: list[Arc]


def arc_diagram(statements: Iterable[DiagramStatement], links: Iterable[DiagramLink]) -> ArcDiagram:
    """The layout of the statements that have links, in their order, and of the links."""
    links = list(links)
    ends = {link.from_id for link in links} | {link.to_id for link in links}
    labels = list(_labels(statement for statement in statements if statement.id in ends))
    height = labels[-1].y + _LINE_HEIGHT if labels else 0
    ys = {label.statement_id: label.y for label in labels}
    arcs = [_arc(link, ys, height) for link in links]
    return ArcDiagram(_ARC_LEFT + _MAX_REACH * 3 // 4 + 10, height, labels, arcs)


def _labels(statements: Iterable[DiagramStatement]) -> Iterator[Label]:
    y, section_id = 0, None
    for statement in statements:
        if statement.section_id != section_id:
            section_id = statement.section_id
            y += _SECTION_GAP if y else _LINE_HEIGHT
            yield Label(y, statement.section, None, "")
        y += _LINE_HEIGHT
        yield Label(y, statement.number or "–", statement.id, statement.text)


def _arc(link: DiagramLink, ys: Mapping[int | None, int], height: int) -> Arc:
    start = ys[link.from_id] - _BASELINE_TO_MIDDLE
    if link.to_id is None:
        return Arc(f"M{_ARC_LEFT} {start}h{_STUB_LENGTH}", "nowhere", link.number, start)
    end = ys[link.to_id] - _BASELINE_TO_MIDDLE
    reach = _MIN_REACH + (_MAX_REACH - _MIN_REACH) * sqrt(abs(end - start) / height)
    leads = "down" if end > start else "up"
    x = _ARC_LEFT + round(reach if leads == "down" else reach * _UPWARD_SCALE)
    path = f"M{_ARC_LEFT} {start}C{x} {start} {x} {end} {_ARC_LEFT + _ARROW_LENGTH} {end}"
    return Arc(path, leads, link.number, end)
