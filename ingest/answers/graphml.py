"""A link graph as GraphML, for Gephi, yEd, Cytoscape and networkx itself. A graph in, bytes out."""

import io

import networkx

from ingest.answers.graph import LinkGraph, Node
from ingest.output.characters import printable


def graphml(graph: LinkGraph) -> bytes:
    """The graph, with all properties of statements and links as attributes."""
    made = networkx.DiGraph(name=printable(graph.title))
    for node in graph.nodes:
        made.add_node(
            node.key,
            label=printable(node.number),
            section=printable(node.section),
            statement=printable(node.statement),
            actions=printable("\n".join(node.actions)),
            carries=len(node.carries),
            kind=_kind(node),
        )
    for edge in graph.edges:
        made.add_edge(edge.start, edge.end, words=printable(edge.words))
    out = io.BytesIO()
    networkx.write_graphml_xml(made, out)
    return out.getvalue()


def _kind(node: Node) -> str:
    """`acts` (it has actions), `refers` (only to other statements), or `missing`."""
    if node.is_missing:
        return "missing"
    return "refers" if node.only_refers else "acts"
