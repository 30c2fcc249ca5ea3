"""A link graph as an SVG: statements one below the other, links as arcs, loads as bars.

A graph in, bytes out. `arc_diagram.py` computes the layout, as it does for the desk.
"""

from html import escape

from ingest.answers.arc_diagram import Arc, DiagramLink, DiagramStatement, Label, arc_diagram
from ingest.answers.graph import LinkGraph, Node, most_carrying
from ingest.output.characters import printable
from parsers.diagnostics import quoted

_MARGIN = 16
_HEADER_HEIGHT = 56  # for the title and the key
_BARS_WIDTH = 120  # for the longest bar and its number
_BAR_STEP = 10  # width of a bar for each statement that is carried
_BAR_HEIGHT = 10
_BAR_END = 14  # x of a bar's right end
_MAX_LISTED = 5  # of the statements that carry most
_MAX_ACTION_LENGTH = 70  # characters
_LINE_HEIGHT = 18
_TIP = (
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="6" markerHeight="6"'
    ' orient="180"><path d="M0 0L8 4L0 8z" class="tip"/></marker></defs>'
)
_STYLE = """
text { font: 13px system-ui, sans-serif; fill: #222 }
.title { font-size: 17px; font-weight: 600 }
.section, .note { fill: #555 }
.section { font-weight: 600 }
.bar { fill: #2a6f97 }
.load { fill: #2a6f97; font-weight: 600 }
path { fill: none; stroke-width: 1.4; opacity: .75 }
.down { stroke: #2a6f97 }
.up { stroke: #b5651d }
.nowhere { stroke: #c1121f; stroke-dasharray: 3 3 }
.tip { fill: #555; stroke: none }
"""


def svg(graph: LinkGraph) -> bytes:
    """A self-contained picture without the statements that have no links; texts are tooltips."""
    ids = {node.key: i for i, node in enumerate(graph.nodes) if not node.is_missing}
    statements = [
        DiagramStatement(ids[node.key], node.section, node.section, node.number, node.statement)
        for node in graph.nodes
        if not node.is_missing
    ]
    links = [
        DiagramLink(ids[edge.start], ids.get(edge.end), edge.end.removeprefix("m"))
        for edge in graph.edges
    ]
    picture = arc_diagram(statements, links)
    loads = {ids.get(node.key): len(node.carries) for node in graph.nodes}
    listed = most_carrying(graph)[:_MAX_LISTED]
    left = _MARGIN + _BARS_WIDTH
    width = left + max(picture.width, 480) + _MARGIN
    height = _HEADER_HEIGHT + picture.height + (len(listed) + 2) * _LINE_HEIGHT + _MARGIN
    lines = [
        *_header(graph.title, width, height),
        f'<g transform="translate({left} {_HEADER_HEIGHT})">',
        *(_arc(arc) for arc in picture.arcs),
        *(_label(label, loads.get(label.statement_id, 0)) for label in picture.labels),
        "</g>",
        *_list(listed, len(ids), _HEADER_HEIGHT + picture.height + _LINE_HEIGHT),
        "</svg>\n",
    ]
    return "\n".join(lines).encode()


def _header(title: str, width: int, height: int) -> list[str]:
    """The beginning of the picture, with its title and the key."""
    return [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-labelledby="title">',
        f'<title id="title">Links: {_text(title)}</title>',
        f"<style>{_STYLE}</style>",
        _TIP,
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        f'<text class="title" x="{_MARGIN}" y="26">{_text(title)}</text>',
        f'<text class="note" x="{_MARGIN}" y="46">Bars: how many statements without actions of'
        " their own each one&#8217;s actions stand for</text>",
    ]


def _label(label: Label, load: int) -> str:
    if label.statement_id is None:
        return f'<text class="section" x="0" y="{label.y}">{_text(label.text)}</text>'
    tip = f"<title>{_text(label.statement)}</title>"
    number = f'<text x="56" y="{label.y}" text-anchor="end">{_text(label.text)}{tip}</text>'
    if not load:
        return number
    wide = min(load * _BAR_STEP, _BARS_WIDTH - 20)
    start = _BAR_END - wide
    return (
        f'<rect class="bar" x="{start}" y="{label.y - _BAR_HEIGHT}" width="{wide}"'
        f' height="{_BAR_HEIGHT}"/>'
        f'<text class="load" x="{start - 6}" y="{label.y}" text-anchor="end">{load}</text>{number}'
    )


def _arc(arc: Arc) -> str:
    tip = f"<title>to {_text(arc.number)}</title>"
    path = f'<path class="{arc.leads}" d="{arc.path}"'
    if arc.leads == "nowhere":
        return f'{path}>{tip}</path><text x="94" y="{arc.y + 5}">{_text(arc.number)}</text>'
    return f'{path} marker-end="url(#tip)">{tip}</path>'


def _list(nodes: list[Node], statements: int, y: int) -> list[str]:
    """The statements that carry most, with their first actions."""
    if not nodes:
        return []
    lines = [("section", "Actions that stand for most statements")]
    for node in nodes:
        action = node.actions[0] if node.actions else ""
        served = f"{len(node.carries)} of {statements} statements"
        lines.append(
            ("note", f"{node.number} (for {served}): {quoted(action, _MAX_ACTION_LENGTH)}")
        )
    return [
        f'<text class="{kind}" x="{_MARGIN}" y="{y + i * _LINE_HEIGHT}">{_text(words)}</text>'
        for i, (kind, words) in enumerate(lines)
    ]


def _text(words: str) -> str:
    return escape(printable(words))
