"""What a clause plainly claims: a clause in, a finding out, None for a bare figure or place."""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.comparisons import (
    change_of_figures,
)
from parsers.meaning.judgement.rules.counts import number_of
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS


def claimed(clause: Clause) -> Finding | None:
    praise = clause.first_of("good")
    verbs = [c for c in clause.cues if c.kinds & {"claim", "planned"}]
    claims = [c for c in verbs if is_verb(clause, c)]
    is_no_claim = clause.word(clause.first) == "to" or _only_refers(clause)
    if is_no_claim or _is_bare_figure(clause, claims):
        return None
    if praise:
        return make_finding("in place", praise)
    if claims:
        return make_finding("in place", _main_verb(claims), is_strong=clause.has("all"))
    return None


def _only_refers(clause: Clause) -> bool:
    """`Refer to annex C`, `the policy is on page 9` say where something stands, no more."""
    cue = clause.first_of("reference")
    if cue is None:
        return False
    opens = cue.first == clause.first or clause.word(clause.first) == "for"
    return opens or cue.text not in _OPENING


_OPENING = frozenset(("refer to", "see", "see also", "please see", "please refer to"))


def _main_verb(claims: list[Cue]) -> Cue:
    """`is` before all else; of two words that may be verbs the second: `reports reach`."""
    plain = [c for c in claims if c.text in BEING or c.text in HELPERS]
    is_doubled = len(claims) > 1 and claims[0].last == claims[1].first
    if not plain and is_doubled and not claims[1].text.endswith("ing"):
        return claims[1]
    return (plain or claims)[0]


def _is_bare_figure(clause: Clause, claims: Sequence[Cue]) -> bool:
    """`Attendance is 92.4%`, `employs 40 cooks` say a number and not whether it will do."""
    changes = claims and change_of_figures(clause) and clause.word(claims[-1].last) == "from"
    is_number = any(c.text in BEING and clause.word(c.last)[:1].isdecimal() for c in claims[:1])
    is_size = any(
        c.text in _OF_SIZE and number_of(clause.word(c.last)) is not None for c in claims[:1]
    )
    return bool(changes or is_number or is_size)


_OF_SIZE = frozenset("employs employ educates educate comprises comprise totals totalled".split())
