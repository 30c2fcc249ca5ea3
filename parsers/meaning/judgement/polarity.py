"""What one clause says: in place, partly or a gap, and by which words. A clause in, a finding out.

The rules are asked in their order, and the first that knows an answer gives it.
"""

from collections.abc import Callable

from parsers.meaning.judgement.burdens import is_open_in_free_time
from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.comparisons import changed, compared_with_past, shifted
from parsers.meaning.judgement.counts import counted
from parsers.meaning.judgement.denials import denial_before, denied, unevenly_denied
from parsers.meaning.judgement.durations import aged
from parsers.meaning.judgement.faults import bad, lacking, reliant
from parsers.meaning.judgement.figures import is_bare_figure
from parsers.meaning.judgement.findings import (
    BEING,
    HELPERS,
    NEAR,
    PREPOSITIONS,
    Finding,
    make_finding,
)
from parsers.meaning.judgement.measures import measured
from parsers.meaning.judgement.phrases import Cue
from parsers.meaning.judgement.rarity import few_evils
from parsers.meaning.judgement.scope import restricted
from parsers.meaning.judgement.verbs import is_verb

_ANY = frozenset[str]()  # a rule that looks at words of no table


def judge_clause(clause: Clause) -> Finding | None:
    """What a clause says; None where it says nothing that the rules know."""
    for rule, kinds in _RULES:
        if kinds is _ANY or not clause.kinds.isdisjoint(kinds):
            found = rule(clause)
            if found:
                return found
    return None


def _doubted(clause: Clause) -> Finding | None:
    cue = clause.first_of("doubt")
    if not cue:
        return None
    denial = denial_before(clause, cue)
    is_denied = denial is not None and "no" in denial.kinds
    is_of_evil = any(c.kinds & _EVIL and c.first - cue.last == 1 for c in clause.cues)
    return make_finding("in place" if is_denied or is_of_evil else "gap", cue)


_EVIL = frozenset({"thing", "unwanted"})  # `no evidence of waste`


def _needed(clause: Clause) -> Finding | None:
    cue = clause.first_of("needed")
    if not cue or _is_noun(clause, cue) or _is_of_what_is_needed(clause, cue):
        return None
    if _is_imposed(clause, cue):
        return make_finding("in place", cue)
    denial = denial_before(clause, cue)
    rare = [c for c in clause.cues if "rare" in c.kinds and c.last == cue.first]
    if denial and clause.has("lacking"):
        return None
    if denial or rare:
        return make_finding("in place", denial or rare[0], cue)
    is_for_more = clause.word(cue.last) in _EXTENDING
    return make_finding("partly" if is_for_more else "gap", cue)


def _is_noun(clause: Clause, cue: Cue) -> bool:
    """`Needs are met`, `Needs in mathematics are found early`; not `all it needs is a lift`."""
    return cue.text == "needs" and clause.word(cue.last) in _BEHIND_NOUN


_BEHIND_NOUN = frozenset("are were have of in among across within".split())


def _is_imposed(clause: Clause, cue: Cue) -> bool:
    """`The board requires a report each term`: who may demand a thing has laid it down."""
    demander = clause.word(cue.first - 1)
    return cue.text in {"require", "requires"} and demander in _DEMANDING


_DEMANDING = frozenset(
    "board boards chair chairs head heads headteacher principal trust trustees governors directors"
    " leaders council department regulator insurer insurers auditors policy policies procedure"
    " procedures code scheme contract agreement rules regulations law handbook guidance standard"
    " standards protocol protocols committee charter we they he she".split()
)


def _is_of_what_is_needed(clause: Clause, cue: Cue) -> bool:
    """`the skills it needs`, a relative clause without a pronoun; `more than the van needs`."""
    if cue.text not in _RELATIVE_NEEDS:
        return False
    if any(clause.word(at) == "than" for at in range(cue.first - NEAR, cue.first - 1)):
        return True
    if clause.word(cue.first - 1) not in _WHO_NEED:
        return False
    return any("claim" in c.kinds for c in clause.cues if c.last < cue.first)


_RELATIVE_NEEDS = frozenset(
    ("need", "needs", "needed", "deserve", "deserves", "require", "requires", "required", "need to")
)
_WHO_NEED = frozenset("it they we you he she pupils staff children teachers schools".split())


_EXTENDING = frozenset("extend expand widen extending expanding widening".split())


def _excepted(clause: Clause) -> Finding | None:
    """`sound apart from two missing dates`: what is bad behind an exception is only that."""
    cue = clause.first_of("excepted")
    if not cue:
        return None
    before = [c for c in clause.cues if c.last <= cue.first]
    is_bad = any(not c.kinds.isdisjoint({"bad", "lacking", "not", "no"}) for c in before)
    is_claim = any(not c.kinds.isdisjoint({"claim", "good"}) for c in before)
    after = [c for c in clause.cues if c.first >= cue.last]
    is_fault = any(not c.kinds.isdisjoint({"bad", "lacking", "not", "no"}) for c in after)
    return make_finding("partly", cue) if is_claim and is_fault and not is_bad else None


def _partly(clause: Clause) -> Finding | None:
    share = counted(clause)
    if share:
        return share
    for cue in clause.cues:
        if "excepted" in cue.kinds and clause.has("claim"):
            return make_finding("partly", cue)
        if "part" in cue.kinds and _limits(clause, cue):
            return make_finding("partly", cue)
        if "moving" in cue.kinds and _is_moving(clause, cue):
            return make_finding("partly", cue)
    return None


def _limits(clause: Clause, cue: Cue) -> bool:
    """Whether a quantity limits the claim: of its object `several` and `many` do not."""
    if cue.text == "only" and _is_safeguard(clause, cue):
        return False
    if cue.text == "moderate" and clause.word(cue.first - 1).endswith("s"):
        return clause.word(cue.first - 1) in BEING  # `heads moderate each other`
    if cue.text in {"fairly", "reasonably"}:
        return clause.word(cue.last).isalpha()
    if cue.text not in {"several", "many", "a number of", "often", "quite", "nearly", "almost"}:
        return True
    before = [c for c in clause.cues if c.last <= cue.first]
    return not any("claim" in c.kinds for c in before) or clause.word(cue.first - 1) in {"in", "at"}


def _is_safeguard(clause: Clause, only: Cue) -> bool:
    """`only where consent was given`, `Only trained staff may`; not so in `only when asked`."""
    words = [word.text for word in clause.words[only.last : clause.last]]
    if only.first == clause.first:
        return not _SAFEGUARDS.isdisjoint(words[:_MAX_PERMITTED]) and not _MAY.isdisjoint(words)
    return words[:1] != [] and words[0] in _ON_CONDITION and not _SAFEGUARDS.isdisjoint(words)


_MAX_PERMITTED = 3  # words that name who may: `Only fully trained drivers may`
_MAY = frozenset("may can allowed permitted".split())


_ON_CONDITION = frozenset("as where when with after once if by on to for in".split())
_SAFEGUARDS = frozenset(
    "consent permission agreement agreed authorised authorisation authority approval approved"
    " checks checked vetted cleared clearance signed trained qualified accredited licensed"
    " registered supervised supervision supervises lawful necessary justified proportionate"
    " purpose intended encrypted locked secure tested inspected safe"
    " resort exceptional exceptionally emergency emergencies".split()
)


def _is_moving(clause: Clause, cue: Cue) -> bool:
    """`being` is no state of work where it is a noun, nor `started` where something else is."""
    before = clause.word(cue.first - 1)
    if before in PREPOSITIONS and cue.text.endswith("ing"):
        return False  # `an ethos of improving practice`
    if cue.text == "improved":
        earlier = [c for c in clause.cues if c.last <= cue.first and "claim" in c.kinds]
        return not earlier or before in BEING
    if cue.text == "started":
        return clause.word(cue.last) not in {"in", "at", "on"}
    return cue.text != "being" or before in {"is", "are", "was", "were"}


def _hinted(clause: Clause) -> Finding | None:
    """What says nothing bad, but is not said of what goes well: `still`, `only when asked`."""
    cue = clause.first_of("hint")
    if not cue or _is_no_hint(clause, cue):
        return None
    if not clause.has("good"):
        return make_finding("gap", cue)
    return None if cue.text in _WITH_PRAISE else make_finding("partly", cue)


def _is_no_hint(clause: Clause, cue: Cue) -> bool:
    """`for weeks 1 to 4`, `whoever answers the telephone`, `the gym is open at weekends`."""
    if is_open_in_free_time(clause, cue):
        return True
    opens = cue.first == clause.first and cue.text == "whoever"
    return opens or clause.word(cue.last).isdecimal()


_WITH_PRAISE = frozenset(("rather than", "instead", "in place of", "still"))


def _where_it_exists(clause: Clause) -> Finding | None:
    """`Where plans exist, they are good.`"""
    opening = [clause.word(clause.first + at) for at in range(_OPENING_WORDS)]
    exists = [at for at, word in enumerate(opening) if word in _EXISTS]
    if opening[0] != "where" or not exists:
        return None
    return Finding("partly", clause.first, clause.first + exists[0] + 1)


_OPENING_WORDS = 6
_EXISTS = frozenset("exist exists".split())


def _of_the_others(clause: Clause) -> Finding | None:
    """`others wait`, `the rest have dates`: whatever is said of them, they are set apart."""
    at = clause.first + (clause.word(clause.first) == "the")
    is_of_others = clause.word(at) in {"others", "rest", "remainder"} and clause.has("claim")
    return Finding("partly", clause.first, at + 1) if is_of_others else None


def _placed(clause: Clause) -> Finding | None:
    return restricted(clause)


def _planned(clause: Clause) -> Finding | None:
    cue = clause.first_of("planned")
    if not cue or clause.has("good") or cue.text == "to be":
        return None
    if clause.word(cue.first - 1) in {"a", "the", "its", "their", "our"}:
        return None  # `has a plan to reduce it`
    if cue.text.endswith("planned") and clause.word(cue.last) not in _WHEN:
        return None  # `is planned with parents`
    if any(c.text == "and" and c.first > cue.last for c in clause.cues):
        return None  # `are planned for the year and written up`
    return make_finding("gap", cue, is_strong=False)


_WHEN = frozenset(("", "for", "in", "this", "next", "but", ",", "from"))


def _claimed(clause: Clause) -> Finding | None:
    praise = clause.first_of("good")
    verbs = [c for c in clause.cues if c.kinds & {"claim", "planned"}]
    claims = [c for c in verbs if is_verb(clause, c)]
    is_no_claim = clause.word(clause.first) == "to" or _only_refers(clause)
    if is_no_claim or is_bare_figure(clause, claims):
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


# Each rule with the kinds of phrases of which it needs one; without any it is not asked.
_RULES: tuple[tuple[Callable[[Clause], Finding | None], frozenset[str]], ...] = (
    (_doubted, frozenset({"doubt"})),
    (_needed, frozenset({"needed"})),
    (unevenly_denied, frozenset({"not", "part"})),
    (reliant, frozenset({"reliance"})),
    (_excepted, frozenset({"excepted"})),
    (denied, frozenset({"not", "no", "without"})),
    (compared_with_past, _ANY),
    (changed, frozenset({"good", "part", "bad", "state"})),
    (shifted, _ANY),
    (lacking, frozenset({"lacking", "too"})),
    (measured, frozenset({"above", "below", "level", "up", "down"})),
    (aged, _ANY),
    (few_evils, frozenset({"thing", "bad measure"})),
    (bad, frozenset({"bad", "state", "thing", "rare", "common", "unwanted"})),
    (_partly, _ANY),
    (_where_it_exists, _ANY),
    (_of_the_others, _ANY),
    (_hinted, frozenset({"hint"})),
    (_placed, frozenset({"claim", "good"})),
    (_planned, frozenset({"planned"})),
    (_claimed, frozenset({"good", "claim", "planned"})),
)
