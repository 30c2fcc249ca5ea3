"""Hints, which are not faults but are not said of what goes well. A clause in, a finding out.

`Only when asked`, `in the evenings`: a gap without praise, and partly in place with it.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding, make_finding


def hinted(clause: Clause) -> Finding | None:
    """A finding by a hint: `still`, `only when asked`."""
    cue = clause.first_of("hint")
    if not cue or _is_no_hint(clause, cue):
        return None
    if cue.text.endswith(" of") and "within" in map(clause.word, range(cue.last, clause.last)):
        return make_finding("in place", cue)  # `hear of it within a day`
    if not clause.has("good"):
        return make_finding("gap", cue)
    return None if cue.text in _WITH_PRAISE else make_finding("partly", cue)


def _is_no_hint(clause: Clause, cue: Cue) -> bool:
    """`for weeks 1 to 4`, `whoever answers the telephone`, `the gym is open at weekends`."""
    if is_open_in_free_time(clause, cue):
        return True
    opens = cue.first == clause.first and cue.text in {"whoever", "whatever the"}
    return opens or clause.word(cue.last).isdecimal()


_WITH_PRAISE = frozenset(("rather than", "instead", "in place of", "still"))


def is_open_in_free_time(clause: Clause, hint: Cue) -> bool:
    """Whether a clause is about free time, but not about working in it."""
    if not hint.text.endswith(_FREE_TIME):
        return False
    words = clause.words_in(clause.first, hint.first)
    return _WORKING.isdisjoint(words)


_FREE_TIME = ("weekend", "weekends", "evening", "evenings", "holidays")
_WORKING = frozenset(
    "work works working mark marks marked write writes plan answer reply spend".split()
)
