"""Compares the links of an action when statements were renumbered.

References and the successors of numbers in, the kind of change out.
"""

from collections.abc import Mapping

from ingest.compare.comparison import LinkChange
from parsers.grammar.numbers import Ref

Successors = Mapping[Ref, frozenset[Ref]]  # the new numbers of each old one; none if removed


def link_change(old: frozenset[Ref], new: frozenset[Ref], successors: Successors) -> LinkChange:
    """How links changed: none, same, follows (the renumbering), changed, or stale (unchanged though
    renumbered).

    A number without a statement stays as it is.
    """
    if not old and not new:
        return "none"
    expected = {ref: successors.get(ref, frozenset({ref})) for ref in old}
    if old == new:
        return "same" if all(ref in expected[ref] for ref in old) else "stale"
    kept = all(expected[ref] & new for ref in old)
    explained = new <= frozenset().union(*expected.values())
    return "follows" if kept and explained else "changed"
