"""Links followed to their end: whose actions stand for a statement that only names others.

Interpreted statements in, their indexes out, so that numbers may be missing or stand twice.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from parsers.diagnostics import Diagnostic
from parsers.grammar.numbers import Ref
from parsers.review import Action, Statement

Edges = Mapping[int, Sequence[int]]

NO_ACTION = frozenset({"link", "none", "stopped", "superseded"})  # by their status


def only_refers(statement: Statement) -> bool:
    """Whether a statement has actions, and all of them only name other statements."""
    return bool(statement.actions) and all(map(_refers, statement.actions))


def _refers(action: Action) -> bool:
    """Whether an action only names others: as a link, or as those that took its place."""
    status = action.status.value
    return status == "link" or (status == "superseded" and bool(action.links))


def effective_actions(statements: Sequence[Statement]) -> dict[int, list[tuple[int, int]]]:
    """The actions at the end of the chain, for each statement that only refers to others.

    An action is the index of its statement and its own; `None.` is no action. A chain that leads
    nowhere, to nothing that is to do, or in a circle, has no end: its list is empty.
    """
    before = _reversed(_edges(statements))
    found: dict[int, list[tuple[int, int]]] = {
        i: [] for i, statement in enumerate(statements) if only_refers(statement)
    }
    for end, statement in enumerate(statements):
        actions = [
            (end, k) for k, a in enumerate(statement.actions) if a.status.value not in NO_ACTION
        ]
        if actions and end in before:
            for i in _reached(end, before):
                found[i] += actions
    return found


def check(statements: Sequence[Statement]) -> Iterator[Diagnostic]:
    """Statements that link to themselves, and those that only refer to one another in a circle."""
    for statement in statements:
        if statement.number and statement.number in statement.links:
            message = f"{statement.number} links to itself"
            yield Diagnostic("self-link", message, statement.place)
    for circle in _circles(_edges(statements)):
        numbers = [str(statements[i].number) for i in circle]
        message = f"{', '.join(numbers[:-1])} and {numbers[-1]} link to one another in a circle"
        yield Diagnostic("circular-link", message, statements[circle[0]].place)


def _edges(statements: Sequence[Statement]) -> Edges:
    """Where the chain goes on from each statement that only refers to others."""
    at: dict[Ref, int] = {}
    for i, statement in enumerate(statements):
        if statement.number:
            at.setdefault(statement.number, i)  # of two with one number the first, as in the store
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
    """All that edges lead to, the start left out."""
    reached = {start}
    stack = [start]
    while stack:
        new = [j for j in edges.get(stack.pop(), ()) if j not in reached]
        reached.update(new)
        stack += new
    return reached - {start}


def _circles(edges: Edges) -> Iterator[list[int]]:
    """The statements of each circle, in order: all of them lead to one another.

    They are the strongly connected components of the links (Kosaraju's algorithm).
    """
    back = _reversed(edges)
    left = set(edges)
    components = [
        _take_connected(start, back, left)
        for start in reversed(_ends_first(edges))
        if start in left
    ]
    yield from sorted(component for component in components if len(component) > 1)


def _ends_first(edges: Edges) -> list[int]:
    """All statements that edges leave, each after those that it leads to (a depth-first search)."""
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
    """The start and all that edges lead to within `left`, sorted; they are taken out of `left`."""
    left.remove(start)
    taken, stack = [start], [start]
    while stack:
        new = {j for j in edges.get(stack.pop(), ()) if j in left}
        left -= new
        taken += new
        stack += new
    return sorted(taken)
