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
    return {
        i: [j for ref in statement.links if (j := at.get(ref, i)) != i]
        for i, statement in enumerate(statements)
        if only_refers(statement)
    }


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
    """The statements of each circle, in order: those that are left when all loose ends are cut."""
    back = _reversed(edges)
    core = _cut(_cut(set(edges), edges, back), back, edges)
    linked = {i: [j for j in (*edges[i], *back[i]) if j in core] for i in core}
    while core:
        circle = {first := min(core)} | _reached(first, linked)
        core -= circle
        yield sorted(circle)


def _cut(core: set[int], ahead: Edges, back: Edges) -> set[int]:
    """What is left when whatever leads to nothing that is left is taken away."""
    core = set(core)
    left = {i: sum(j in core for j in ahead.get(i, ())) for i in core}
    loose = [i for i, count in left.items() if not count]
    while loose:
        core.discard(end := loose.pop())
        for i in (i for i in back.get(end, ()) if i in core):
            left[i] -= 1
            if not left[i]:
                loose.append(i)
    return core
