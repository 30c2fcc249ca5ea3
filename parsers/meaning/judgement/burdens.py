"""What people do in their free time: a clause and the cue of a time in, yes or no out.

`cooks bake at weekends` is a burden, `the gym is open at weekends` is none.
"""

from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.phrases import Cue

_FREE_TIME = ("weekend", "weekends", "evening", "evenings", "holidays")
_WORKING = frozenset(
    "work works working mark marks marked write writes plan answer reply spend".split()
)


def is_open_in_free_time(clause: Clause, hint: Cue) -> bool:
    """Whether something is said of free time, but not that anybody works in it."""
    if not hint.text.endswith(_FREE_TIME):
        return False
    words = (clause.word(at) for at in range(clause.first, hint.first))
    return _WORKING.isdisjoint(words)
