"""What is not so any more. A clause and its denial in, a finding out, None if it should be so.

`Nobody is on the old contract any more` and `the store is no trap any longer` are in place, `nobody
checks the ropes any more` and `the log is not kept any more` are not.
"""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.small_words import IS

_STATES = IS | frozenset(
    "has have hear mind minds need needs wait waits queue queues struggle struggles dread".split()
)
_MISSED = tuple(
    "act answer ask car charge check clean cook cover enjoy feed fed follow help inspect invit keep"
    " kept learn light lit look maintain meet met offer open own paint read record respons row run"
    " seen served sign sold staffed support sure sweep swept taught teach test time train trust understood"
    " updat used visit washed welcome willing work".split()
)
_MAX_TO_VERB = 4  # words from a denial to what nobody does
_LASTING = frozenset(("more", "longer"))


def no_more(clause: Clause, denial: Cue) -> Finding | None:
    """In place if a state or a burden is over that nobody misses."""
    end = next((at for at in clause.places_of("any") if clause.word(at + 1) in _LASTING), None)
    if end is None or end < denial.last or _is_compared(clause, end):
        return None
    said = clause.words_in(denial.last, min(denial.last + _MAX_TO_VERB, end))
    is_missed = clause.has("good") or any(word.startswith(_MISSED) for word in said)
    is_of_nobody = denial.first == clause.first and not _STATES.isdisjoint(said)
    is_no_thing = clause.word(denial.first - 1) in IS and said[:1] in (["a"], ["an"])
    is_over = (is_of_nobody or is_no_thing) and not is_missed
    return Finding("in place", denial.first, end + 2) if is_over else None


def _is_compared(clause: Clause, end: int) -> bool:
    """`has not any more buses`, `does not take any longer than before`."""
    after = clause.word(end + 2)
    return after == "than" or (after.endswith("s") and clause.word(end + 1) == "more")
