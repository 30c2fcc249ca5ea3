"""Things that are few or seldom. A clause and a cue in, a finding out.

`Few attend` and `seldom read` are gaps, `few complaints` and `rarely late` are not.
"""

from itertools import chain

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import phrases
from parsers.meaning.judgement.rules.findings import NEAR, Finding, in_order, make_finding
from parsers.meaning.judgement.rules.positions import cue_at, cues_between, cues_from, first_place
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.kinds import UNWELCOME
from parsers.meaning.judgement.tables.small_words import (
    BEING,
    COUNTING,
    EXCEPTED,
    EXISTING,
    HELPERS,
    PREPOSITIONS,
)

SELDOM = frozenset("rarely/seldom/hardly ever/very rarely/infrequently/very seldom".split("/"))


def rivalled_by_few(clause: Clause, few: Cue) -> Finding | None:
    """`few do this better`, `few do this worse`."""
    if few.text not in {"few", "very few"} or few.first != clause.first:
        return None
    for at in range(few.last, clause.last):
        if clause.word(at) in _RIVALLED and not clause.word(at + 1).isalpha():
            return Finding(_RIVALLED[clause.word(at)], few.first, at + 1)
    return None


_RIVALLED = {"better": "in place", "worse": "gap"}


def judge_seldom(clause: Clause, cue: Cue, problem: Cue | None) -> Finding:
    """A finding by `seldom`: `seldom read` is a gap, `rarely late` is not."""
    opens_inverted = cue.first == clause.first and clause.word(cue.last) in BEING | HELPERS
    if opens_inverted and clause.places_of("so", "such"):
        return make_finding("in place", cue)  # `Rarely has a plan been so well followed`
    spared = _fault_seldom(clause, cue, opens_inverted)
    spared = spared or (problem if _happens(clause, cue) else None)
    if spared:
        return make_finding("in place", *in_order(cue, spared))
    is_joined = clause.word(cue.first - 1) in {",", "and"} and clause.word(cue.last) in EXCEPTED
    return make_finding("partly" if is_joined else "gap", cue)


def _fault_seldom(clause: Clause, seldom: Cue, opens_inverted: bool) -> Cue | None:
    """The fault that is rare: `seldom late`, `seldom given too much`, `Rarely is a meal cold`."""
    faults = [*cues_from(clause, seldom.last, "bad", "lacking", "too")]
    if not opens_inverted:
        faults = [c for c in faults if c.first - seldom.last <= ("too" in c.kinds)]
    if faults or opens_inverted:
        return next(iter(faults), None)
    return _state_seldom(clause, seldom)


def _state_seldom(clause: Clause, seldom: Cue) -> Cue | None:
    """`there is rarely an empty seat`."""
    if clause.word(clause.first) != "there" or clause.word(seldom.last) not in {"a", "an"}:
        return None
    state = cue_at(clause, seldom.last + 1)
    return state if state and "state" in state.kinds else None


def _happens(clause: Clause, seldom: Cue) -> bool:
    """Whether what is seldom only happens, or nothing more is said: `complaints seldom arise`."""
    before, after = clause.word(seldom.first - 1), clause.word(seldom.last)
    return before in EXISTING or after in EXISTING or not after


def only_few(clause: Clause) -> Finding | None:
    """A finding by `only`: `Only two complaints came` is good, `Only one cook came` is not."""
    number = number_of(clause.word(clause.first + 1))
    if clause.word(clause.first) != "only" or number is None or number > _MAX_FEW:
        return None
    if problem := _problem_of_few(clause):
        return Finding("in place", clause.first, problem.last)
    if _is_as_asked(clause):
        return Finding("in place", clause.first, clause.first + 3)
    is_one = number == 1 and clause.word(clause.first + 2) not in PREPOSITIONS
    is_gap = is_one and clause.has("claim")
    return Finding("gap", clause.first, clause.first + 3) if is_gap else None


def _is_as_asked(clause: Clause) -> bool:
    """Whether a rule asks for no more: `, which meets the rule`, `, as the law requires`."""
    for at in clause.places_of(","):
        opening = clause.word(at + 1)
        rest = clause.words_in(at + 2, clause.last)
        if opening == "which" and rest[:1] and rest[0] in _MEETING:
            return True
        if opening == "as" and not _DEMANDED.isdisjoint(rest):
            return True
    return False


_MEETING = frozenset("satisfies satisfied meets met fulfils suits complies".split())
_DEMANDED = frozenset("require requires required ask asks asked demand demands".split())


def _problem_of_few(clause: Clause) -> Cue | None:
    """The problem of which there is little, or that is said of few."""
    counted = clause.first + NEAR + 1
    problems = cues_between(clause, clause.first, counted, "thing", "bad measure")
    faults = (c for c in clause.cues if _is_said_of_few(clause, c))
    return next(chain(problems, faults), None)


def _is_said_of_few(clause: Clause, cue: Cue) -> bool:
    """`Only two of the 300 meals were late`, `were sent back`."""
    is_bad = cue.has("bad", "lacking") or cue.text in _UNDONE
    return is_bad and clause.word(cue.first - 1) in {"was", "were", "been"}


_UNDONE = frozenset(("sent back", "returned", "refused"))
_MAX_FEW = 5


def rare_one_who(clause: Clause, rare: Cue) -> Finding | None:
    """`it is a rare guest who does not sing`, but not `it is a rare guest who sings`."""
    if clause.word(clause.first) != "it" or clause.word(rare.first - 1) != "a":
        return None
    places = range(rare.last + 1, rare.last + 1 + _MAX_TO_WHO)
    at = first_place(clause, places, {"who", "when", "that", "where"})
    if at is None:
        return None
    cues = (cue for cue in find_cues(clause.words[: clause.last], phrases()) if cue.first > at)
    is_bad = any(cue.has("bad", "lacking", "not", "no", "thing", "doubt") for cue in cues)
    return Finding("in place" if is_bad else "gap", rare.first, at + 1)


_MAX_TO_WHO = 3  # words: `a rare guest in spring who`


def rare_before(clause: Clause, cue: Cue) -> Cue | None:
    """`rarely late`, `seldom have to`, and of the subject: `few staff leave`."""
    rares = cues_between(clause, clause.first, cue.first + 1, "rare")
    return next((rare for rare in rares if _is_rare_for(clause, rare, cue)), None)


def _is_rare_for(clause: Clause, rare: Cue, cue: Cue) -> bool:
    """Whether a word for rarity is about what a cue says."""
    if clause.word(clause.first) == "it" and clause.word(rare.last) == "for":
        return True  # `it is rare for guests to be late`
    return 0 <= cue.first - rare.last <= 1 or _is_few(clause, rare, cue)


def _is_few(clause: Clause, rare: Cue, cue: Cue) -> bool:
    """Whether a clause begins with few of its subject: `few`, `little time`."""
    opens = _MUCH.issuperset(clause.words_in(clause.first, rare.first))
    if not opens and clause.word(rare.first - 1) not in {"and", ","}:
        return False
    claims = cues_between(clause, rare.last, cue.first, "claim")
    others = (c for c in claims if c.text not in BEING | HELPERS)
    return not any(is_verb(clause, c) for c in others)


_MUCH = frozenset("far much even very so now and also".split())


def other_problem(clause: Clause, cue: Cue) -> Cue | None:
    """Another cue of a problem that a word for rarity or amount belongs to."""
    kinds = UNWELCOME if cue.text in SELDOM else {"bad measure", "thing"}
    for other in clause.cues:
        is_problem = other.has(*kinds) or _is_bad_subject(clause, other)
        if other is not cue and is_problem and _belongs_to(clause, cue, other):
            return other
    return None


def _belongs_to(clause: Clause, cue: Cue, problem: Cue) -> bool:
    """Whether a word for rarity or amount is said of a problem near it, or of the subject."""
    is_near = abs(problem.first - cue.first) <= 2 * NEAR
    is_subject = clause.word(cue.first - 1) in BEING and problem is clause.cues[0]
    return (is_near or is_subject) and _linked(clause, problem, cue)


def _is_bad_subject(clause: Clause, cue: Cue) -> bool:
    """Whether a problem begins a clause: `Mistakes in the register`, `Late vans are rare`."""
    if cue.first != clause.first:
        return False
    is_attribute = cue.has("bad", "state") and clause.word(cue.last + 1) in BEING
    return is_attribute or ("bad" in cue.kinds and cue.text.endswith((" in", " on")))


def _linked(clause: Clause, one: Cue, other: Cue) -> bool:
    """Whether an adjective belongs to a thing: `few complaints`, `turnover is high`."""
    first, second = in_order(one, other)
    between = clause.words_in(first.last, second.first)
    if first is one:  # the thing is the subject
        return bool(BEING.intersection(between))
    if between[:1] and between[0] in COUNTING and between[1:2] == ["of"]:
        between = between[2:]  # `high levels of`
    return len(between) <= _MAX_ADJECTIVES and not PREPOSITIONS.intersection(between)


_MAX_ADJECTIVES = 1
