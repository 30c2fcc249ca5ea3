"""How likely a statement is a further part, judged by the clauses of the whole. Log odds out.

A statement that was split, or into which others were merged, makes several claims, and each part
makes one of them: `books are marked, but late` becomes `books are marked` and `marking is late`.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ingest.compare.matching.compared_statements import ComparedStatement
from ingest.compare.matching.part_places import other_parts
from ingest.compare.matching.parts import Part
from ingest.compare.matching.review_pair import ReviewPair
from ingest.compare.matching.similarity import Stems
from ingest.compare.words.topics import topic

# Log odds.
_OWN_CLAUSE, _OTHERS_OWN_CLAUSE, _OTHER_NAMES, _OPPOSITE, _ONLY_LINKS = 1.15, 1.3, 1.2, 1.1, 1.1
_MAX_OWN_WEIGHT = 2.0  # more words of a clause add no more evidence

_CLAUSE_END = re.compile(
    r"(?<=[.;:!?])\s+|\s+[–—-]\s+|,\s+"
    r"|\s+(?=\b(?:and|but|although|though|however|yet|whereas|while)\b)",
    re.IGNORECASE,
)


def clause_log_odds(reviews: ReviewPair, part: Part, siblings: Iterable[Part] = ()) -> float:
    """The log odds that clauses, judgements and names add to those of the words."""
    whole = reviews.wholes(part.side)[part.whole]
    one = reviews.parts(part.side)[part.extra]
    others = [*other_parts(reviews, part, siblings)]
    log_odds = _OPPOSITE * _are_opposite(whole, one, others)
    log_odds += _OTHER_NAMES * _share_out_names(whole, one, others)
    clauses = _clauses(whole.entry.statement.text)
    if len(clauses) < 2:
        return log_odds
    stems_of_others = frozenset(stem for other in others for stem in other.topic)
    mine = _own_weights(reviews, clauses, frozenset(one.topic), stems_of_others)
    theirs = _own_weights(reviews, clauses, stems_of_others, frozenset(one.topic))
    own = max(mine)
    if not own:
        return log_odds
    log_odds += _OWN_CLAUSE * min(own, _MAX_OWN_WEIGHT)
    log_odds += _ONLY_LINKS * any(_only_links(one, other) for other in others)
    theirs[mine.index(own)] = 0.0
    return log_odds + _OTHERS_OWN_CLAUSE * any(theirs)


def _are_opposite(
    whole: ComparedStatement, one: ComparedStatement, others: Iterable[ComparedStatement]
) -> bool:
    """Whether the whole is partly in place and the part is judged unlike all other parts."""
    of_whole, of_one = _judgement(whole), _judgement(one)
    of_others = {_judgement(other) for other in others}
    is_judged = "unclear" not in {of_one, *of_others}
    return of_whole == "partly" and is_judged and of_one not in of_others


def _only_links(one: ComparedStatement, other: ComparedStatement) -> bool:
    """Whether the actions of a statement do nothing but link to the other."""
    statement = one.entry.statement
    links_to_other = other.entry.statement.number in statement.links
    return links_to_other and all(action.status.value == "link" for action in statement.actions)


def _share_out_names(
    whole: ComparedStatement, one: ComparedStatement, others: Iterable[ComparedStatement]
) -> bool:
    """Whether each part has names that the others lack: names of the whole, or any if the whole
    has none (`at both sites`)."""
    mine, *theirs = (each.names & (whole.names or each.names) for each in (one, *others))
    return bool(mine - set().union(*theirs)) and all(names - mine for names in theirs)


def _judgement(statement: ComparedStatement) -> str:
    return statement.entry.statement.judgement.value


@lru_cache(maxsize=5_000)
def _clauses(text: str) -> tuple[Stems, ...]:
    """The stems of each clause of a text, leaving out clauses without any."""
    found = (frozenset(topic(clause)) for clause in _CLAUSE_END.split(text))
    return tuple(filter(None, found))


def _own_weights(
    reviews: ReviewPair, clauses: Sequence[Stems], mine: Stems, others: Stems
) -> list[float]:
    """For each clause the weight of what it shares with some stems and not with the others; 0 for
    a clause that shares more with the others."""
    in_common = reviews.similarity.in_common
    return [
        in_common(clause - others, mine - others)
        if in_common(clause, mine) >= in_common(clause, others)
        else 0.0
        for clause in clauses
    ]
