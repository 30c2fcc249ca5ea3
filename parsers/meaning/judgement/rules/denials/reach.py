"""What a denial reaches in its clause."""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import NEAR
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS


def denial_before(clause: Clause, cue: Cue) -> Cue | None:
    """A denial of what follows it: `no changes are needed`, `is not late`."""
    for other in reversed(clause.cues):
        if other.last <= cue.first and other.has("no", "not", "without"):
            near = cue.first - other.last <= NEAR * (1 + is_of_nobody(clause, other))
            return other if near else None
    return None


def is_of_nobody(clause: Clause, denial: Cue) -> bool:
    """Whether a denial is that of the subject: `no cook sings`, `nothing is left`."""
    return "no" in denial.kinds and denial.first == clause.first


def opens_inverted(clause: Clause, cue: Cue) -> bool:
    """`Nor is there a plan`."""
    return cue.first == clause.first and clause.word(cue.last) in BEING | HELPERS
