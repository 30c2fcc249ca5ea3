"""What became of an action's links, when the statements they name were renumbered.

Refs and the successors of numbers in, a word out.
"""

from collections.abc import Mapping

from ingest.compare.comparison import LinkChange
from parsers.grammar.numbers import Ref

Successors = Mapping[Ref, frozenset[Ref]]  # what became of each number; none if it was removed


def link_change(old: frozenset[Ref], new: frozenset[Ref], successors: Successors) -> LinkChange:
    """What became of the links `old`: none, same, follows, changed or stale.

    A number that is no statement's keeps its meaning, which is none.
    """
    if not old and not new:
        return "none"
    expected = {ref: successors.get(ref, frozenset({ref})) for ref in old}
    if old == new:
        return "same" if all(ref in expected[ref] for ref in old) else "stale"
    kept = all(expected[ref] & new for ref in old)
    explained = new <= frozenset().union(*expected.values())
    return "follows" if kept and explained else "changed"
