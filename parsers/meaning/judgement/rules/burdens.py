"""Burdens of people. A clause in, a finding out, None if it has none.

`Cooks have to share an oven` is a gap and `seldom have to` is none. Duties are in place: `guests
have to sign in`.
"""

from parsers.meaning.judgement.reading.clauses import Clause
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
    for cue in clause.cues:
        is_having = cue.text in HAVING and clause.word(cue.last) == "to"
        if not is_having:
            continue
        spared = _spared(clause, cue)
        relieved = spared is not None and clause.word(cue.last + 1) in _TIRESOME
        if relieved or clause.word(cue.last + 1) not in _DUTIES:
            value = "in place" if spared else "gap"
            return Finding(value, (spared or cue).first, min(cue.last + 2, clause.last))
    return None


def _spared(clause: Clause, having: Cue) -> Cue | None:
    """The denial before `have to`, or of its subject: `no cook has to`."""
    for other in clause.cues:
        if other.last > having.first or not other.has(*DENYING):
            continue
        if other.last == having.first or other.first == clause.first:
            return other
    return None
