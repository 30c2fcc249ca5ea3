"""Reliance on a person, a thing or chance. A clause in, a finding out, None if there is none."""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.reach import denial_before
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.rules.positions import cues_before


def reliant(clause: Clause) -> Finding | None:
    """A finding by reliance: partly if it varies by place or person, otherwise a gap."""
    cue = clause.first_of("reliance")
    if not cue or _may_be_relied_on(clause, cue) or _is_of_reckoning(clause, cue):
        return None
    if denial := denial_before(clause, cue):
        return _of_denied_reliance(clause, denial, cue)
    if _is_brought_down(clause, cue):
        return None
    return make_finding("partly" if _is_partial(clause, cue) else "gap", cue)


def _is_brought_down(clause: Clause, cue: Cue) -> bool:
    """`the list is down to two`, `has come down to £310, within the limit`."""
    return "down to" in cue.text and (_is_number_left(clause, cue) or clause.has("good"))


def _is_partial(clause: Clause, cue: Cue) -> bool:
    """`the wait has come down to six weeks`, `depends on the school`."""
    if "down to" in cue.text and clause.has("bad measure"):
        return True
    is_uneven = "depend" in cue.text and clause.word(cue.last) in _VARYING
    return is_uneven and not any(cues_before(clause, cue.first, "bad"))


def _may_be_relied_on(clause: Clause, cue: Cue) -> bool:
    """`parents can rely on the bus`."""
    return clause.word(cue.first - 1) in {"can", "could", "to"}


def _of_denied_reliance(clause: Clause, denial: Cue, cue: Cue) -> Finding | None:
    if not _CAN.isdisjoint(clause.words_in(denial.first - 1, denial.first + 1)):
        return make_finding("gap", denial, cue)  # `one cannot rely on the lift`
    return make_finding("in place", denial, cue) if denial.last == cue.first else None


def _is_number_left(clause: Clause, cue: Cue) -> bool:
    """`the list is down to two`, but not `is down to two cooks`."""
    behind = clause.word(cue.last + 1)
    is_bare = behind == "a" or not behind.isalpha()
    return is_bare and number_of(clause.word(cue.last)) is not None


_CAN = frozenset("can could".split())


def _is_of_reckoning(clause: Clause, cue: Cue) -> bool:
    """`Whether it pays depends on how you count`."""
    return clause.word(clause.first) == "whether" and clause.word(cue.last) == "how"


_VARYING = frozenset("the who where which how whether what individual".split())
