"""What the clauses of a statement say for its having parts. Parts in, log odds out.

A statement that is split, or that two were merged into, says several things, and each part says one
of them: `books are marked, but late` becomes `books are marked` and `marking is late`.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ingest.compare.matching.part_places import other_parts
from ingest.compare.matching.parts import Part
from ingest.compare.matching.sides import Sides
from ingest.compare.matching.similarity import Stems
from ingest.compare.matching.subjects import Subject
from ingest.compare.words.topics import topic

_OWN_CLAUSE, _ANOTHER_CLAUSE, _OTHER_NAMES, _OPPOSITE, _ONLY_REFERS = 1.15, 1.3, 1.2, 1.1, 1.1
_MAX_OWN = 2.0  # beyond it, more words of a clause say nothing more

_CLAUSE_END = re.compile(
    r"(?<=[.;:!?])\s+|\s+[–—-]\s+|,\s+"
    r"|\s+(?=\b(?:and|but|although|though|however|yet|whereas|while)\b)",
    re.IGNORECASE,
)


def clause_log_odds(sides: Sides, part: Part, siblings: Iterable[Part] = ()) -> float:
    """How much likelier a statement is a further part by what the whole says, as log odds."""
    whole = sides.wholes(part.side)[part.whole]
    one = sides.parts(part.side)[part.extra]
    others = [*other_parts(sides, part, siblings)]
    log_odds = _OPPOSITE * _are_opposite(whole, one, others)
    log_odds += _OTHER_NAMES * _share_out_names(whole, one, others)
    clauses = _clauses(whole.entry.statement.text)
    if len(clauses) < 2:  # it says one thing
        return log_odds
    said = frozenset(stem for other in others for stem in other.topic)
    mine = _own(sides, clauses, frozenset(one.topic), said)
    theirs = _own(sides, clauses, said, frozenset(one.topic))
    own = max(mine)
    if not own:
        return log_odds
    log_odds += _OWN_CLAUSE * min(own, _MAX_OWN)
    log_odds += _ONLY_REFERS * any(_only_refers(one, other) for other in others)
    theirs[mine.index(own)] = 0.0
    return log_odds + _ANOTHER_CLAUSE * any(theirs)


def _are_opposite(whole: Subject, one: Subject, others: Iterable[Subject]) -> bool:
    """Whether the whole is partly in place, and its parts are more or less so."""
    of_whole, of_one = _judgement(whole), _judgement(one)
    of_others = {_judgement(other) for other in others}
    is_told = "unclear" not in {of_one, *of_others}
    return of_whole == "partly" and is_told and of_one not in of_others


def _only_refers(one: Subject, other: Subject) -> bool:
    """Whether nothing is to be done about a statement but what is done about another."""
    statement = one.entry.statement
    names_other = other.entry.statement.number in statement.links
    return names_other and all(action.status.value == "link" for action in statement.actions)


def _share_out_names(whole: Subject, one: Subject, others: Iterable[Subject]) -> bool:
    """Whether each part names something that the others do not: of what the whole names, or of
    what it speaks of without a name (`at both sites`)."""
    mine, *theirs = (each.names & (whole.names or each.names) for each in (one, *others))
    return bool(mine - set().union(*theirs)) and all(names - mine for names in theirs)


def _judgement(subject: Subject) -> str:
    return subject.entry.statement.judgement.value


@lru_cache(maxsize=5_000)
def _clauses(text: str) -> tuple[Stems, ...]:
    """The stems of each clause of a text that tells what it is about."""
    found = (frozenset(topic(clause)) for clause in _CLAUSE_END.split(text))
    return tuple(filter(None, found))


def _own(sides: Sides, clauses: Sequence[Stems], mine: Stems, others: Stems) -> list[float]:
    """For each clause how much of it some stems alone speak of; others speak no more of it."""
    in_common = sides.similarity.in_common
    return [
        in_common(clause - others, mine - others)
        if in_common(clause, mine) >= in_common(clause, others)
        else 0.0
        for clause in clauses
    ]
