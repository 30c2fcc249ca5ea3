"""What was tried and dropped. A clause in, a finding out.

`A rota was tried in May and given up`, `we ran a shuttle and then gave it up` are gaps, `the cook
gave up her Saturday` is none.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.rules.positions import cues_before
from parsers.meaning.judgement.tables.kinds import TROUBLE

_JOINING = frozenset({"and", "then", "but"})
_ADVERBS = frozenset("then soon quickly quietly later again".split())
_DROPPED = frozenset("abandoned discontinued dropped scrapped shelved".split())
_GIVEN_UP = (["given", "up"], ["gave", "it"], ["gave", "them"], ["gave", "this"])
_ENDING = frozenset("as after within in for when because before at on".split())
_TRYING = frozenset(
    "attempted began begun created formed held introduced launched opened piloted ran run set"
    " started tested trialled tried used".split()
)


def dropped(clause: Clause) -> Finding | None:
    """A gap, if what a clause says was done is said to have been given up."""
    for at in clause.places_of(*_DROPPED, "given", "gave"):
        last = _end_of_dropping(clause, at)
        is_second = clause.word(_before_adverbs(clause, at)) in _JOINING
        if last and is_second and _is_of_good(clause, at):
            return Finding("gap", at, last)
    return None


def _end_of_dropping(clause: Clause, at: int) -> int:
    """Where words of giving up end; 0 if something else is dropped: `dropped the fee`."""
    if clause.word(at) in _DROPPED:
        last = at + 1
    elif clause.words_in(at, at + 2) in _GIVEN_UP:
        last = at + 2 + (clause.word(at + 2) == "up")
    else:
        return 0
    is_up = clause.word(at) in _DROPPED or clause.word(last - 1) == "up"
    behind = clause.word(last)
    return last if is_up and (not behind.isalpha() or behind in _ENDING) else 0


def _before_adverbs(clause: Clause, at: int) -> int:
    at -= 1
    while clause.word(at) in _ADVERBS and clause.word(at - 1) in _JOINING | _ADVERBS | {","}:
        at -= 1
    return at


def _is_of_good(clause: Clause, at: int) -> bool:
    """Whether what was given up had been tried, and is no evil."""
    is_tried = not _TRYING.isdisjoint(clause.words_in(clause.first, at))
    return is_tried and not any(cues_before(clause, at, *TROUBLE))


def is_given_away(clause: Clause, gives_up: Cue) -> bool:
    """`gives up her frees`, `gave up its own scheme`."""
    whose, own = clause.words_in(gives_up.last, gives_up.last + 2)
    is_away = [whose, own] == ["its", "own"] or whose in {"her", "his"}
    return gives_up.text.endswith(" up") and is_away
