"""Whether a quantity limits a claim. A clause and a cue in, yes or no out.

`Several came`, `only in halls` and `the rest wait` do, `has several plans`, `only where consent was
given` and `eats with the rest` do not.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.positions import cues_before
from parsers.meaning.judgement.tables.small_words import BEING, PREPOSITIONS


def limits(clause: Clause, cue: Cue) -> bool:
    """Whether a quantity limits the claim; `several` and `many` of its object do not."""
    if is_bound(clause, cue):
        return False
    if cue.text.endswith(" else"):
        return clause.word(cue.first - 1) not in _ALIKE  # `eat with everyone else`
    condition = _LIMITING.get(cue.text)
    return condition is None or condition(clause, cue)


def _is_no_safeguard(clause: Clause, only: Cue) -> bool:
    return not _is_safeguard(clause, only)


def _is_no_count(clause: Clause, some: Cue) -> bool:
    """`some families came`, but not `some 170 families came`, `at a cost of some £9,000`."""
    return clause.word(some.last)[:1] not in set("0123456789£$€")


def _is_no_verb(clause: Clause, moderate: Cue) -> bool:
    """`moderate`, but not `heads moderate each other`."""
    before = clause.word(moderate.first - 1)
    return not before.endswith("s") or before in BEING


def _is_of_degree(clause: Clause, adverb: Cue) -> bool:
    """`fairly good`, but not `treated fairly`, `shared fairly between them`."""
    behind = clause.word(adverb.last)
    return behind.isalpha() and behind not in PREPOSITIONS | {"and", "between"}


def _is_of_no_object(clause: Clause, cue: Cue) -> bool:
    """`several came`, `visits in many depots`, but not `has several plans`."""
    is_after_verb = any(cues_before(clause, cue.first, "claim"))
    return not is_after_verb or clause.word(cue.first - 1) in {"in", "at"}


def _is_subject(clause: Clause, cue: Cue) -> bool:
    """`the rest wait`, but not `eat with the rest`, `trains the rest`."""
    return cue.first == clause.first or clause.word(cue.first - 1) in _BEFORE_SUBJECT


def _is_predicate(clause: Clause, fair: Cue) -> bool:
    """`is fair`, but not `the fair`, `fair grading`."""
    return clause.word(fair.first - 1) in BEING


_BEFORE_SUBJECT = frozenset(("and", ",", "for", "in", "on"))
_ALIKE = frozenset("with like as".split())
_LIMITING = {  # when a quantity limits the claim; others always do
    "the rest": _is_subject,
    "fair": _is_predicate,
    "acceptable": _is_predicate,
    "only": _is_no_safeguard,
    "some": _is_no_count,
    "moderate": _is_no_verb,
    "fairly": _is_of_degree,
    "reasonably": _is_of_degree,
    "several": _is_of_no_object,
    "many": _is_of_no_object,
    "a number of": _is_of_no_object,
    "often": _is_of_no_object,
    "quite": _is_of_no_object,
    "nearly": _is_of_no_object,
    "almost": _is_of_no_object,
}


def is_bound(clause: Clause, cue: Cue) -> bool:
    """`at most five minutes`, but not `at most depots`."""
    is_at_most = cue.text == "most" and clause.word(cue.first - 1) == "at"
    behind = clause.word(cue.last)
    is_counted = behind in {"a", "an", "once", "twice"} or number_of(behind) is not None
    return is_at_most and (is_counted or not behind.isalpha())


def _is_safeguard(clause: Clause, only: Cue) -> bool:
    """Whether `only` is a safeguard: `only where consent was given`; not in `only when asked`."""
    words = [word.text for word in clause.words[only.last : clause.last]]
    if only.first == clause.first:
        return not _SAFEGUARDS.isdisjoint(words[:_MAX_PERMITTED]) and not _MAY.isdisjoint(words)
    return words[:1] != [] and words[0] in _ON_CONDITION and not _SAFEGUARDS.isdisjoint(words)


_MAX_PERMITTED = 3  # words that name who may: `Only fully trained drivers may`

_MAY = frozenset("may can allowed permitted".split())

_ON_CONDITION = frozenset("as where when with after once if by on to for in from".split())

_SAFEGUARDS = frozenset(
    "consent permission agreement agreed authorised authorisation authority approval approved"
    " checks checked vetted cleared clearance signed trained qualified accredited licensed"
    " registered supervised supervision supervises lawful necessary justified proportionate"
    " purpose intended encrypted locked secure tested inspected safe"
    " list inside named identified resort exceptional exceptionally emergency emergencies".split()
)
