"""What is bad, lacking, rare or too much: a clause in, a finding out, None where nothing is.

What is bad counts where it is said of the subject or said to exist, not where it is dealt with.
"""

from parsers.meaning.judgement.assertion import (
    VERDICTS,
    is_asserted,
    is_done_to,
    is_remedied,
    is_said_to_exist,
    is_state,
    is_there,
    is_verdict,
)
from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.denials import denial_before
from parsers.meaning.judgement.findings import (
    BEFORE_NOUNS,
    BEING,
    HELPERS,
    NEAR,
    Finding,
    in_order,
    make_finding,
)
from parsers.meaning.judgement.phrases import Cue
from parsers.meaning.judgement.rarity import SELDOM, judge_seldom, other_evil, rare_before


def lacking(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        is_measure = "too" in cue.kinds and clause.word(cue.last).isalpha()
        is_excess = is_measure or ("too" in cue.kinds and " " in cue.text)
        if _is_of_low_risk(clause, cue):
            continue
        if is_excess or ("lacking" in cue.kinds and _is_of_subject(clause, cue)):
            rare = rare_before(clause, cue)
            if rare:
                return make_finding("in place", rare, cue)
            ended = _ended(clause, cue) or _little_behind(clause, cue)
            if ended:
                return make_finding("in place", ended, cue)
            mended = _mended_behind(clause, cue)
            if mended and cue.text.endswith("ing"):
                continue  # `half of the leaking roofs have been dealt with`
            if mended:
                return make_finding("in place", cue, mended)
            done = _done_elsewhere(clause, cue)
            if done:
                return make_finding("partly", done, cue)
            return make_finding("gap", cue, Cue(cue.kinds, "", cue.first, cue.last + is_measure))
    return None


def _is_of_subject(clause: Clause, cue: Cue) -> bool:
    """Not so in `sits on the board`, `anyone conflicted leaves`, `some we lost are back`."""
    if cue.text.startswith(_SITTING):
        following = (clause.word(at) for at in range(cue.last, cue.last + _BODY_WORDS))
        return _BODIES.isdisjoint(following)
    behind = [c for c in clause.cues if c.first > cue.last]
    is_disposed_of = any(is_done_to(clause, cue, other) for other in behind)
    if is_disposed_of or _is_dealt_with(clause, cue) or _is_noun(clause, cue):
        return False
    if clause.word(cue.first - 1) in _ANYONE:
        return not cue.text.endswith("ed")
    if clause.word(cue.first - 1) not in _SPEAKERS or cue.first - 2 < clause.first:
        return True
    is_behind_noun = "claim" not in _kinds_before(clause, cue) and clause.word(cue.first - 2) != ","
    returns = any(c.text in BEING for c in clause.cues if c.first >= cue.last)
    return not (is_behind_noun and returns)


def _is_noun(clause: Clause, cue: Cue) -> bool:
    """What may be a verb and is a noun here: `Leaks are rare`, `the number of clashes`."""
    if "thing" not in cue.kinds:
        return False
    is_early = cue.first - clause.first <= _MAX_COMPOUND
    is_subject = is_early and clause.word(cue.last) in BEING | HELPERS
    return is_subject or clause.word(cue.first - 1) in (BEFORE_NOUNS | {"in"}) - {"to", "and"}


_MAX_COMPOUND = 1  # words before the noun: `Pay slips are right`


def _is_of_low_risk(clause: Clause, cue: Cue) -> bool:
    """`the risk of a failed inspection is low`."""
    subject = clause.cues[0]
    is_risk = "bad measure" in subject.kinds and clause.word(subject.last) == "of"
    predicates = (c for c in clause.cues if clause.word(c.first - 1) in BEING)
    return is_risk and cue is not subject and any("rare" in c.kinds for c in predicates)


def _is_dealt_with(clause: Clause, cue: Cue) -> bool:
    """A noun that is the object of a remedy: `were told of the leak`, `mended the leak`."""
    is_noun = clause.word(cue.first - 1) in _ARTICLES and " " not in cue.text
    before = (c for c in clause.cues if c.last <= cue.first and "remedy" in c.kinds)
    return is_noun and any(cue.first - c.last <= 1 for c in before)


_ARTICLES = frozenset("the a an any every".split())
_SITTING = ("sit ", "sits ", "sat ")
_BODIES = frozenset(
    "board boards committee committees panel panels team teams group groups council councils"
    " forum forums body bodies governing working senate cabinet jury".split()
)
_BODY_WORDS = 5  # from the verb to the name of a body: `sits on the senior leadership team`
_ANYONE = frozenset("anyone anybody those someone somebody".split())
_SPEAKERS = frozenset("we they you".split())


def _kinds_before(clause: Clause, cue: Cue) -> frozenset[str]:
    """The kinds of the cue that stands before the pronoun before a cue."""
    return next((c.kinds for c in clause.cues if c.last == cue.first - 1), frozenset())


def _ended(clause: Clause, cue: Cue) -> Cue | None:
    """What is bad and comes to an end: `complaints have dried up`."""
    if not cue.text.startswith(_ENDING):
        return None
    subjects = [c for c in clause.cues if c.last <= cue.first and c.kinds & _UNWELCOME]
    denied = any(not c.kinds.isdisjoint({"not", "no"}) for c in clause.cues)
    return subjects[0] if subjects and subjects[0].first == clause.first and not denied else None


_ENDING = (
    "dried", "dry", "dries", "dwindl", "peter", "fizzl", "tail", "ceas", "vanish", "disappear",
    "evaporat", "stopped", "has stopped", "have stopped", "die", "ebb", "wane", "fell away",
)  # fmt: skip
_UNWELCOME = frozenset({"thing", "bad measure", "unwanted"})


def _little_behind(clause: Clause, cue: Cue) -> Cue | None:
    """`waste little time`, `lose very few pupils`."""
    is_verb_alone = " " not in cue.text
    little = (c for c in clause.cues if c.first == cue.last and c.text in _LITTLE)
    return next(little, None) if is_verb_alone else None


_LITTLE = frozenset(("little", "few", "very little", "very few", "no"))


def _mended_behind(clause: Clause, cue: Cue) -> Cue | None:
    """`the lack of a hall has been solved`."""
    if not cue.text.endswith((" of", "ing")):
        return None
    for other in clause.cues:
        is_passive = clause.word(other.first - 1) in {"been", "is", "was", "were", "are"}
        if other.first >= cue.last and "remedy" in other.kinds and is_passive:
            return other
    return None


def bad(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        if cue.kinds & {"bad", "rare", "common", "thing", "state", "unwanted"}:
            found = _judge_bad(clause, cue)
            if found:
                return found
    return None


def _judge_bad(clause: Clause, cue: Cue) -> Finding | None:
    evil = other_evil(clause, cue)
    if cue.text in SELDOM:
        return judge_seldom(clause, cue, evil)
    if cue.kinds & {"rare", "common"}:
        return _judge_amount(clause, cue, evil)
    if cue.kinds & {"bad", "state"} and _is_said_of_something(clause, cue):
        return _judge_said(clause, cue, evil)
    if "thing" in cue.kinds and is_said_to_exist(clause, cue) and not is_remedied(clause, cue):
        return make_finding("gap", cue)
    return make_finding("gap", cue) if is_there(clause, cue) else None


def _judge_amount(clause: Clause, cue: Cue, evil: Cue | None) -> Finding | None:
    """`few attend`, `few complaints`, `turnover is high`, but not `every serious incident`."""
    evil = evil or _seldom_evil(clause, cue)
    if "rare" in cue.kinds and evil:
        return make_finding("in place", *in_order(cue, evil))
    praise = _praised_beside(clause, cue) if "bad" in cue.kinds and not evil else None
    if praise:
        return make_finding("partly", praise, cue)
    if "rare" in cue.kinds:
        spared = _fault_of_few(clause, cue)
        if spared:
            return make_finding("in place", cue, spared)
        if not is_asserted(clause, cue):
            return None
        some = clause.first_of("part")
        is_of_rest = some is not None and some.last < cue.first  # `most have a date and few a name`
        return make_finding("partly" if is_of_rest else "gap", cue)
    if "bad" in cue.kinds and not evil and not clause.has("good"):
        return make_finding("gap", cue) if is_asserted(clause, cue) else None
    if not evil or clause.word(cue.first - 1) in _EACH:
        return None
    return make_finding("gap", *in_order(cue, evil))


def _seldom_evil(clause: Clause, rare: Cue) -> Cue | None:
    """`it is rare for a complaint to reach the board`."""
    if clause.word(clause.first) != "it" or clause.word(rare.last) not in {"for", "to"}:
        return None
    near = (c for c in clause.cues if 0 < c.first - rare.last <= 2 * NEAR)
    return next((c for c in near if not c.kinds.isdisjoint(_UNWELCOME | {"bad", "lacking"})), None)


def _fault_of_few(clause: Clause, few: Cue) -> Cue | None:
    """What is bad and said of few: `few pupils are excluded`."""
    for cue in clause.cues:
        is_predicate = clause.word(cue.first - 1) in BEING
        is_bad = "bad" in cue.kinds and is_predicate
        if is_bad and rare_before(clause, cue) is few:
            return cue
    return None


_EACH = frozenset("every each any all".split())


def _is_said_of_something(clause: Clause, cue: Cue) -> bool:
    if cue.text in VERDICTS and not is_verdict(clause, cue):
        return False
    if "state" in cue.kinds and not is_state(clause, cue):
        return False
    return is_asserted(clause, cue)


def _judge_said(clause: Clause, cue: Cue, evil: Cue | None) -> Finding:
    """What is bad of something: in place if there is little of it, partly beside what is good."""
    few = evil if cue.text in _SMALL else rare_before(clause, cue) or _rare_behind(clause, cue)
    if few:
        return make_finding("in place", *in_order(few, cue))
    some = _of_some(clause, cue)
    if some:
        return make_finding("partly", some, cue)
    is_aside = clause.word(cue.first - 1) == "," and not clause.word(cue.last).isalpha()
    claims = [c for c in clause.cues if c.last < cue.first and "claim" in c.kinds]
    if is_aside and claims and cue.text.endswith("ly"):
        return make_finding("partly", cue)  # `complaints are answered, slowly`
    praise = (
        _praised_in_theory(clause, cue)
        or _praised_beside(clause, cue)
        or _done_elsewhere(clause, cue)
    )
    return make_finding("partly", praise, cue) if praise else make_finding("gap", cue)


def _of_some(clause: Clause, cue: Cue) -> Cue | None:
    """`is kept, some entries undated`: what is bad of some, beside a claim."""
    for some in clause.cues:
        is_near = 0 < cue.first - some.last <= _MAX_COMPOUND + 1
        if some.text in _SOME and is_near and clause.word(some.first - 1) == ",":
            return some
    return None


_SOME = frozenset(("some", "several", "a few", "many", "most"))


def _rare_behind(clause: Clause, cue: Cue) -> Cue | None:
    """`mistakes in the register are rare`."""
    is_subject = cue.first == clause.first or clause.word(cue.first - 1) == "of"
    for other in clause.cues if is_subject else ():
        if "rare" in other.kinds and clause.word(other.first - 1) in BEING:
            return other
    return None


_SMALL = frozenset(("short", "small", "cut back", "scaled back"))


def _praised_in_theory(clause: Clause, cue: Cue) -> Cue | None:
    """`ambitious on paper`."""
    return clause.first_of("good") if cue.text in {"on paper", "in theory"} else None


def _praised_beside(clause: Clause, cue: Cue) -> Cue | None:
    """What is good where something else is not: `strong in three schools and weak in one`."""
    joined = [c for c in clause.cues if c.text in {"and", ","} and c.last <= cue.first]
    joined = joined or _with_some(clause, cue)
    for praise in clause.cues if joined else ():
        is_high = praise.text == "high" and clause.word(praise.first - 1) in BEING
        if (is_high or "good" in praise.kinds) and praise.last <= joined[-1].first:
            return praise
    return None


def _with_some(clause: Clause, cue: Cue) -> list[Cue]:
    """Where `with some` stands before what is bad: `good overall with some weaker rooms`."""
    places = (at for at in range(clause.first, cue.first) if clause.word(at) == "with")
    return [Cue(frozenset(), "with", at, at + 1) for at in places if clause.word(at + 1) == "some"]


def _done_elsewhere(clause: Clause, cue: Cue) -> Cue | None:
    """What is done in one place and bad in another: `taught in one and forgotten in the other`."""
    joints = [c for c in clause.cues if c.text in {"and", ","} and c.last <= cue.first]
    if not joints or not _names_place(clause, cue.last, clause.last):
        return None
    is_placed = _names_place(clause, clause.first, joints[-1].first)
    claims = [c for c in clause.cues if "claim" in c.kinds and c.last <= joints[-1].first]
    return claims[0] if is_placed and claims else None


def _names_place(clause: Clause, first: int, last: int) -> bool:
    return any(clause.word(at) in {"in", "at", "for", "on"} for at in range(first, last))


def reliant(clause: Clause) -> Finding | None:
    """What hangs on another: unevenness where it is a place or a person, else a weakness."""
    cue = clause.first_of("reliance")
    if not cue:
        return None
    before = clause.word(cue.first - 1)
    if before in {"can", "could", "to"}:
        return None
    denial = denial_before(clause, cue)
    if denial:
        is_direct = denial.last == cue.first
        return make_finding("in place", denial, cue) if is_direct else None
    if cue.text.startswith("come") and clause.has("bad measure"):
        return make_finding("partly", cue)  # `the wait has come down to six weeks`
    is_uneven = "depend" in cue.text and clause.word(cue.last) in _VARYING
    is_worse = any("bad" in c.kinds for c in clause.cues if c.last <= cue.first)
    return make_finding("partly" if is_uneven and not is_worse else "gap", cue)


_VARYING = frozenset("the who where which how whether what individual".split())
