"""Burdens that nobody has. A clause and its denial in, a finding out, None if it spares none.

`No one is expected to answer mail after six`, `cooks never work at weekends`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.rules.hints import is_open_in_free_time
from parsers.meaning.judgement.rules.positions import first_place


def burden_of_nobody(clause: Clause, denial: Cue) -> Finding | None:
    """`no one is expected to answer mail after six`."""
    places = range(denial.last, denial.last + _MAX_TO_EXPECTED)
    at = first_place(clause, places, _EXPECTED)
    if at is None or "no" not in denial.kinds or clause.word(at + 1) != "to":
        return None
    is_burden = clause.word(at + 2) in _BURDENS
    return Finding("in place", denial.first, at + 3) if is_burden else None


_MAX_TO_EXPECTED = 4  # words: `no member of staff is`
_BURDENS = frozenset("answer reply respond work stay pay queue wait".split())


def spared_habit(clause: Clause, denial: Cue) -> Finding | None:
    """`cooks never work at weekends`."""
    hint = clause.first_of("hint")
    is_spared = hint and hint.first >= denial.last and _is_spared(clause, denial, hint)
    return make_finding("in place", denial, hint) if is_spared else None


def _is_spared(clause: Clause, denial: Cue, hint: Cue) -> bool:
    """Whether an unwanted habit is denied: `cooks never work at weekends`."""
    if clause.word(denial.last) in _EXPECTED:
        return True
    is_habit = hint.text.split(" ")[0] not in _NO_HABITS
    return denial.text in _NEVER and is_habit and not is_open_in_free_time(clause, hint)


_NO_HABITS = frozenset("after for learn learns hear hears heard find finds found".split())
_NEVER = frozenset("no nobody never".split()) | {"no longer", "no one"}
_EXPECTED = frozenset("expected required asked obliged".split())
