"""The graph of the links between the statements of a review, and which actions serve most.

A complete review in, a graph out; `svg.py` and `graphml.py` write it.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from parsers.grammar.numbers import Ref
from parsers.meaning.link_chains import NO_ACTION, effective_actions, only_refers
from parsers.review import Review, Section, Statement


class Node(NamedTuple):
    """A statement, or if `is_missing` a number that links name but no statement has.

    `only_refers` if the statement has no actions of its own but refers to others; `carries` are the
    numbers of such statements whose links end at this one's actions.
    """

    key: str
    number: str
    section: str
    statement: str
    actions: tuple[str, ...] = ()
    carries: tuple[str, ...] = ()
    only_refers: bool = False
    is_missing: bool = False


class Edge(NamedTuple):
    """A link: the keys of its ends, and its words in the text."""

    start: str
    end: str
    words: str


class LinkGraph(NamedTuple):
    """The statements of a review in their order, then the missing numbers; and the links."""

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def link_graph(review: Review) -> LinkGraph:
    """The graph of a review. If statements share a number, links go to the first of them."""
    statements = list(review.statements())
    keys = _keys_by_number(statements)
    missing = _missing(statements, keys)
    carried = _carried(statements)
    nodes = [
        _node(f"s{i}", section, statement, tuple(carried.get(i, ())))
        for i, (section, statement) in enumerate(review.placed_statements())
    ]
    keys |= {ref: node.key for ref, node in missing.items()}
    return LinkGraph(
        " ".join(filter(None, (review.organisation, review.title, str(review.year or "")))),
        (*nodes, *missing.values()),
        tuple(edge for i, s in enumerate(statements) for edge in _edges(f"s{i}", s, keys)),
    )


def _keys_by_number(statements: Iterable[Statement]) -> dict[Ref, str]:
    """The keys of the first statements with each number."""
    keys: dict[Ref, str] = {}
    for i, statement in enumerate(statements):
        if statement.number:
            keys.setdefault(statement.number, f"s{i}")
    return keys


def _missing(statements: Iterable[Statement], keys: Container[Ref]) -> dict[Ref, Node]:
    """Nodes for the numbers that links name and no statement has, in their order."""
    refs = dict.fromkeys(ref for statement in statements for ref in statement.links)
    return {
        ref: Node(f"m{ref}", str(ref), "", "", is_missing=True) for ref in refs if ref not in keys
    }


def most_carrying(graph: LinkGraph) -> list[Node]:
    """The statements that carry others, those that carry most first."""
    return sorted((n for n in graph.nodes if n.carries), key=lambda node: -len(node.carries))


def _carried(statements: list[Statement]) -> dict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for i, ends in effective_actions(statements).items():
        for end in dict.fromkeys(end.statement for end in ends):
            found[end].append(statements[i].number_text or "–")
    return found


def _node(key: str, section: Section, statement: Statement, carries: tuple[str, ...]) -> Node:
    return Node(
        key,
        statement.number_text or "–",
        f"{section.number} {section.title}".strip(),
        statement.text,
        tuple(a.text for a in statement.actions if a.status.value not in NO_ACTION),
        carries,
        only_refers(statement),
    )


def _edges(start: str, statement: Statement, keys: dict[Ref, str]) -> Iterator[Edge]:
    words = {link.ref: link.words for action in statement.actions for link in action.links}
    return (Edge(start, keys[ref], said) for ref, said in words.items())
