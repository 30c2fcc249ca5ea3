"""What is not so any more. A clause and its denial in, a finding out, None if it should be so.

`Nobody is on the old contract any more` and `vans no longer park on the path` are in place, `nobody
checks the ropes any more` and `the log is no longer kept` are not.
"""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.small_words import ARTICLES, IS, PREPOSITIONS

_STATES = IS | frozenset(
    "has have hear mind minds need needs wait waits queue queues struggle struggles dread".split()
)
_MISSED = tuple(
    "accept act afford allow answer ask attend believ bother burn call car charge check clean"
    " cook cover deliver employ enjoy exist fed feed fit follow fund grow heat held help hold host"
    " inspect invit keep kept knew know learn lend lent light lit look made maintain make meet met"
    " offer open own paid paint pay provid publish reach read record remember repair respons row"
    " ring run seen sell send sent serv sign sing sold speak staffed stock stop suppl support sure"
    " sweep swept taught teach tend test time train trust understood updat use using visit wash"
    " welcome willing work".split()
)
_MAX_TO_VERB = 4  # words from a denial to what nobody does
_LASTING = frozenset(("more", "longer"))


def no_more(clause: Clause, denial: Cue) -> Finding | None:
    """In place if a state or a burden is over that nobody misses."""
    if denial.text == "no longer":
        return _no_longer(clause, denial)
    end = next((at for at in clause.places_of("any") if clause.word(at + 1) in _LASTING), None)
    if end is None or end < denial.last or _is_compared(clause, end):
        return None
    said = clause.words_in(denial.last, min(denial.last + _MAX_TO_VERB, end))
    is_missed = clause.has("good") or any(word.startswith(_MISSED) for word in said)
    is_of_nobody = denial.first == clause.first and not _STATES.isdisjoint(said)
    is_no_thing = clause.word(denial.first - 1) in IS and said[:1] in (["a"], ["an"])
    is_over = (is_of_nobody or is_no_thing) and not is_missed
    return Finding("in place", denial.first, end + 2) if is_over else None


def _no_longer(clause: Clause, denial: Cue) -> Finding | None:
    """`Vans no longer park on the path`; not `can no longer park`, `no longer come`."""
    verb = clause.word(denial.last)
    is_unable = clause.word(denial.first - 1) in _ABLE
    is_bare = not clause.word(denial.last + 1).isalpha()  # `no longer come`
    is_missed = clause.has("good") or verb.startswith(_MISSED) or not verb.isalpha()
    is_of_one = verb.endswith("s") and not verb.endswith("ss")  # `the bell no longer rings`
    if is_unable or is_bare or is_missed or is_of_one or verb in _NO_VERBS:
        return None
    return Finding("in place", denial.first, denial.last + 1)


_ABLE = frozenset("can could will would".split())
_NO_VERBS = (
    PREPOSITIONS | ARTICLES | frozenset("have has hear see there any come comes go goes".split())
)


def _is_compared(clause: Clause, end: int) -> bool:
    """`has not any more buses`, `does not take any longer than before`."""
    after = clause.word(end + 2)
    return after == "than" or (after.endswith("s") and clause.word(end + 1) == "more")
