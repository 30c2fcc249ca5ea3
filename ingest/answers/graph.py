"""The links between the statements of a review: which actions carry most of them.

An interpreted review in, a graph out; `svg.py` and `graphml.py` write it down.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from parsers.grammar.numbers import Ref
from parsers.meaning.link_chains import NO_ACTION, effective_actions, only_refers
from parsers.review import Review, Section, Statement


class Node(NamedTuple):
    """A statement, or a number that links name and no statement has: `is_missing`.

    `carries` are the numbers of the statements that only refer to others and are led to its
    actions; `only_refers` says that it is one of them.
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
    """A link: the keys of its ends and the words that say it."""

    start: str
    end: str
    words: str


class LinkGraph(NamedTuple):
    """The statements of a review in their order, then the numbers that lead nowhere; the links."""

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def link_graph(review: Review) -> LinkGraph:
    """The graph of a review. Of several statements with one number links lead to the first."""
    statements = list(review.statements())
    keys: dict[Ref, str] = {}
    for i, statement in enumerate(statements):
        if statement.number:
            keys.setdefault(statement.number, f"s{i}")
    missing = {
        ref: Node(f"m{ref}", str(ref), "", "", is_missing=True)
        for statement in statements
        for ref in statement.links
        if ref not in keys
    }
    carried = _carried(statements)
    nodes = [
        _node(f"s{i}", section, statement, tuple(carried.get(i, ())))
        for i, (section, statement) in enumerate(_placed(review))
    ]
    keys |= {ref: node.key for ref, node in missing.items()}
    return LinkGraph(
        " ".join(filter(None, (review.organisation, review.title, str(review.year or "")))),
        (*nodes, *missing.values()),
        tuple(edge for i, s in enumerate(statements) for edge in _edges(f"s{i}", s, keys)),
    )


def most_carrying(graph: LinkGraph) -> list[Node]:
    """The statements whose actions stand for others, those that carry most first."""
    return sorted((n for n in graph.nodes if n.carries), key=lambda node: -len(node.carries))


def _placed(review: Review) -> Iterator[tuple[Section, Statement]]:
    return ((section, s) for section in review.sections for s in section.statements)


def _carried(statements: list[Statement]) -> dict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for i, ends in effective_actions(statements).items():
        for j in dict.fromkeys(j for j, _ in ends):
            found[j].append(_number(statements[i]))
    return found


def _node(key: str, section: Section, statement: Statement, carries: tuple[str, ...]) -> Node:
    return Node(
        key,
        _number(statement),
        f"{section.number} {section.title}".strip(),
        statement.text,
        tuple(a.text for a in statement.actions if a.status.value not in NO_ACTION),
        carries,
        only_refers(statement),
    )


def _number(statement: Statement) -> str:
    return str(statement.number) if statement.number else "–"


def _edges(start: str, statement: Statement, keys: dict[Ref, str]) -> Iterator[Edge]:
    words = {link.ref: link.words for action in statement.actions for link in action.links}
    return (Edge(start, keys[ref], said) for ref, said in words.items())
