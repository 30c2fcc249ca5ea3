"""Plain claims. A clause in, a finding out, None for a bare reference."""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS


def claimed(clause: Clause) -> Finding | None:
    """In place by praise, or by a verb of a plain claim."""
    if clause.word(clause.first) in {"to", "whether"}:
        return None
    if praise := clause.first_of("good"):
        return make_finding("in place", praise)
    verbs = [c for c in clause.cues if c.has(*_CLAIMING)]
    if claims := [c for c in verbs if is_verb(clause, c)]:
        return make_finding("in place", _main_verb(claims), is_strong=clause.has("all"))
    return None


_CLAIMING = frozenset({"claim", "planned", "composition"})


def _main_verb(claims: list[Cue]) -> Cue:
    """`Is` before any other verb; of two words that may be verbs the second: `reports reach`."""
    plain = [c for c in claims if c.text in BEING | HELPERS]
    if plain:
        return plain[0]
    is_doubled = len(claims) > 1 and claims[0].last == claims[1].first
    return claims[1] if is_doubled and not claims[1].text.endswith("ing") else claims[0]
