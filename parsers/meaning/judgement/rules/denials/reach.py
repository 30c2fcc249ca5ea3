"""What a denial reaches in its clause."""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import NEAR
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS


def denial_before(clause: Clause, cue: Cue) -> Cue | None:
    """A denial of what follows it: `no changes are needed`, `is not late`."""
    for other in reversed(clause.cues):
        if other.last <= cue.first and other.has("no", "not", "without"):
            is_of_subject = "no" in other.kinds and other.first == clause.first
            near = cue.first - other.last <= NEAR * (1 + is_of_subject)
            return other if near else None
    return None


def opens_inverted(clause: Clause, cue: Cue) -> bool:
    """`Nor is there a plan`."""
    return cue.first == clause.first and clause.word(cue.last) in BEING | HELPERS
