"""Burdens of people. A clause in, a finding out, None if it has none.

`Cooks have to share an oven` is a gap and `seldom have to` is none. Duties are in place: `guests
have to sign in`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.kinds import DENYING
from parsers.meaning.judgement.tables.small_words import HAVING

_DUTIES = frozenset(
    "account agree apply approve attend be complete confirm declare explain follow keep learn list"
    " log name notify obtain pass produce provide publish read record register report return score"
    " seek show sign state study submit undergo wear".split()
)
_TIRESOME = frozenset("apply explain seek show state".split())  # where one is spared it


def burdened(clause: Clause) -> Finding | None:
    """A finding if people are burdened, or spared a burden."""
    havings = (cue for cue in clause.cues if cue.text in HAVING and clause.word(cue.last) == "to")
    return next(filter(None, (_of_having_to(clause, having) for having in havings)), None)


def _of_having_to(clause: Clause, having: Cue) -> Finding | None:
    """The finding of `have to`, unless what people have to do is a duty."""
    spared = _spared(clause, having)
    act = clause.word(having.last + 1)
    is_relieved = spared is not None and act in _TIRESOME
    if act in _DUTIES and not is_relieved:
        return None
    value = "in place" if spared else "gap"
    return Finding(value, (spared or having).first, min(having.last + 2, clause.last))


def _spared(clause: Clause, having: Cue) -> Cue | None:
    """The denial before `have to`, or of its subject: `no cook has to`."""
    for other in clause.cues:
        if other.last > having.first or not other.has(*DENYING):
            continue
        if other.last == having.first or other.first == clause.first:
            return other
    return None
