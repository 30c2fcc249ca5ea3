"""Follows links to the actions at their ends, for statements that only refer to others.

Interpreted statements in, indexes out, since numbers may be missing or duplicate.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parsers.diagnostics import Diagnostic
from parsers.grammar.numbers import Ref
from parsers.review import Action, Statement

Edges = Mapping[int, Sequence[int]]

NO_ACTION = frozenset({"link", "none", "stopped", "superseded"})  # statuses


def only_refers(statement: Statement) -> bool:
    """Whether a statement has actions, and all of them only refer to other statements."""
    return bool(statement.actions) and all(map(_refers, statement.actions))


def _refers(action: Action) -> bool:
    """Whether an action only refers to others: by a link, or as its replacements."""
    status = action.status.value
    return status == "link" or (status == "superseded" and bool(action.links))


class ActionIndex(NamedTuple):
    """An action, by the index of its statement and its own in that; both count from 0."""

    statement: int
    action: int


def effective_actions(statements: Sequence[Statement]) -> dict[int, list[ActionIndex]]:
    """The actions at the ends of the links of each statement that only refers to others.

    By the index of the statement. Empty if the links lead to no action, or in a circle.
    """
    before = _reversed(_edges(statements))
    found: dict[int, list[ActionIndex]] = {
        i: [] for i, statement in enumerate(statements) if only_refers(statement)
    }
    for end in sorted(before):
        actions = _own_actions(statements, end)
        for i in _reached(end, before) if actions else ():
            found[i] += actions
    return found


def _own_actions(statements: Sequence[Statement], index: int) -> list[ActionIndex]:
    """The actions of a statement that are to be done."""
    return [
        ActionIndex(index, k)
        for k, action in enumerate(statements[index].actions)
        if action.status.value not in NO_ACTION
    ]


def check(statements: Sequence[Statement]) -> Iterator[Diagnostic]:
    """Diagnostics of self-links, and of statements that only refer to one another in a circle."""
    for statement in statements:
        if statement.number and statement.number in statement.links:
            message = f"{statement.number} links to itself"
            yield Diagnostic("self-link", message, statement.place)
    for circle in _circles(_edges(statements)):
        numbers = [str(statements[i].number) for i in circle]
        message = f"{', '.join(numbers[:-1])} and {numbers[-1]} link to one another in a circle"
        yield Diagnostic("circular-link", message, statements[circle[0]].place)


def _edges(statements: Sequence[Statement]) -> Edges:
    """The statements that each statement which only refers to others links to."""
    at: dict[Ref, int] = {}
    for i, statement in enumerate(statements):
        if statement.number:
            at.setdefault(statement.number, i)  # the first of several, as in the store
    edges: dict[int, list[int]] = {}
    for i, statement in enumerate(statements):
        if only_refers(statement):
            linked = [at[ref] for ref in statement.links if ref in at]
            edges[i] = [j for j in linked if j != i]
    return edges


def _reversed(edges: Edges) -> dict[int, list[int]]:
    before = defaultdict(list)
    for i, following in edges.items():
        for j in following:
            before[j].append(i)
    return dict(before)


def _reached(start: int, edges: Edges) -> set[int]:
    """All statements reachable from the start, without it."""
    reached = {start}
    stack = [start]
    while stack:
        new = [j for j in edges.get(stack.pop(), ()) if j not in reached]
        reached.update(new)
        stack += new
    return reached - {start}


def _circles(edges: Edges) -> Iterator[list[int]]:
    """The strongly connected components of the links (Kosaraju's algorithm), each sorted."""
    back = _reversed(edges)
    left = set(edges)
    components = [
        _take_connected(start, back, left)
        for start in reversed(_ends_first(edges))
        if start in left
    ]
    yield from sorted(component for component in components if len(component) > 1)


def _ends_first(edges: Edges) -> list[int]:
    """All statements with edges, each after those that it leads to (depth-first postorder)."""
    order: list[int] = []
    seen: set[int] = set()
    stack = [(start, False) for start in edges]
    while stack:
        i, is_done = stack.pop()
        if is_done:
            order.append(i)
        elif i in edges and i not in seen:
            seen.add(i)
            stack.append((i, True))
            stack += [(j, False) for j in edges[i]]
    return order


def _take_connected(start: int, edges: Edges, left: set[int]) -> list[int]:
    """The start and all within `left` reachable from it, sorted; removes them from `left`."""
    left.remove(start)
    taken, stack = [start], [start]
    while stack:
        new = {j for j in edges.get(stack.pop(), ()) if j in left}
        left -= new
        taken += new
        stack += new
    return sorted(taken)
