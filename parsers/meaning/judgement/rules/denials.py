"""Denials and what they reach: a clause in, a finding out, None where it denies nothing.

A denial is a gap, unless what it denies is bad, denied itself, or said of all.
"""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.double_denials import second_denial
from parsers.meaning.judgement.rules.findings import NEAR, Finding, make_finding
from parsers.meaning.judgement.rules.hints import is_open_in_free_time
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.small_words import (
    BEING,
    EXCEPTED,
    EXISTING,
    HELPERS,
    PREPOSITIONS,
)

_BETWEEN = frozenset(  # words that may stand between a denial and what it denies
    "a an the any in ever often being been be is are was were has have so very at all that more"
    " much really considered seen found left felt reported identified significant serious major"
    " obvious evident further other known outstanding new currently formal high low risk"
    " feel feels seem seems look looks appear become becomes get gets"
    " use uses used accept accepts allow allows permit tolerate employ buy"
    " last lasts lasted take takes took go goes run runs wait waits".split()
)


def denied(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        is_joint = cue.text in _JOINTS and not _opens_inverted(clause, cue)
        is_denial = not cue.kinds.isdisjoint({"not", "no", "without"}) and not is_joint
        beside = _describes_subject(clause, cue) or _sets_apart_manner(clause, cue)
        if is_denial and not beside:
            return _judge_denial(clause, cue)
    return None


_JOINTS = frozenset("unless until nor".split())


def _opens_inverted(clause: Clause, cue: Cue) -> bool:
    """`Nor is there a plan`."""
    return cue.first == clause.first and clause.word(cue.last) in BEING | HELPERS


_IS = frozenset("is are was were".split())


def _describes_subject(clause: Clause, cue: Cue) -> bool:
    """`A visitor without a badge is stopped` says only who is stopped."""
    if cue.text != "without":
        return False
    is_before = not any("claim" in c.kinds for c in clause.cues if c.last <= cue.first)
    is_predicate = any(c.text in _IS for c in clause.cues if c.first >= cue.last)
    return is_before and is_predicate and cue.first > clause.first


def _sets_apart_manner(clause: Clause, cue: Cue) -> bool:
    """`is set by need, not by age` says how it is done, and not where it is not."""
    is_aside = cue.text == "not" and clause.word(cue.first - 1) == ","
    behind = clause.word(cue.last)
    before = (clause.word(at) for at in range(clause.first, cue.first))
    doer = clause.word(cue.last + 1)  # `done by heads, not by chairs`
    is_doer = doer.endswith("s") and not doer.endswith("ss")
    return is_aside and behind in _OF_MANNER and behind in before and not is_doer


_OF_MANNER = frozenset("by from as".split())


def _judge_denial(clause: Clause, denial: Cue) -> Finding | None:
    cancelled = second_denial(clause, denial) or _denied_evil(clause, denial)
    if cancelled:
        excepted = [c for c in clause.cues if "excepted" in c.kinds and c.first >= cancelled.last]
        value = "partly" if excepted else "in place"
        return make_finding(value, denial, (excepted or [cancelled])[0])
    hint = clause.first_of("hint")
    if hint and hint.first >= denial.last and _is_spared(clause, denial, hint):
        return make_finding("in place", denial, hint)
    unwanted = _unwanted_subject(clause, denial)
    if unwanted:
        return make_finding("in place", unwanted, denial)
    if _is_exception(clause, denial) or _is_second_object(clause, denial):
        return make_finding("partly", denial)
    return Finding("gap", *_denial_span(clause, denial))


_EXPECTED = frozenset("expected required asked obliged".split())


def _is_spared(clause: Clause, denial: Cue, hint: Cue) -> bool:
    """Whether a habit is denied that nobody wants: `cooks never work at weekends`."""
    if clause.word(denial.last) in _EXPECTED:
        return True
    is_habit = hint.text.split(" ")[0] not in _NO_HABITS
    return denial.text in _NEVER and is_habit and not is_open_in_free_time(clause, hint)


_NO_HABITS = frozenset("for learn learns hear hears heard find finds found".split())
_NEVER = frozenset("no nobody never".split()) | {"no longer", "no one"}


def _denial_span(clause: Clause, denial: Cue) -> tuple[int, int]:
    """The denial with the verb before it and the word behind it."""
    before = clause.word(denial.first - 1)
    first = denial.first - 1 if before in BEING or before in HELPERS else denial.first
    last = denial.last + 1 if clause.word(denial.last).isalpha() else denial.last
    return first, last


def _denied_evil(clause: Clause, denial: Cue) -> Cue | None:
    """What is bad and is denied: `never missed`, `no complaints`, `not a concern`."""
    is_object = any("claim" in c.kinds for c in clause.cues if c.last <= denial.first)
    if denial.text == "none of" and is_object:
        return None  # `has acted on none of the findings`
    failing = _failing_of_none(clause, denial)
    if failing:
        return failing
    for cue in clause.cues:
        is_evil = not cue.kinds.isdisjoint(_EVIL)
        if cue.first < denial.last or not is_evil or _opens_predicate(denial, cue):
            continue
        denied = [clause.word(at) for at in range(denial.last, cue.first)]
        between = _without_amounts(_without_speaker(denied))
        if "no" in denial.kinds and _is_predicate_of_none(clause, cue, between):
            return cue
        reachable = {"in", "at", "by"} if "no" in denial.kinds else {"in", "at"}
        if PREPOSITIONS.intersection(between) - reachable or len(between) > 2 * NEAR:
            return None
        if _is_cancelled(clause, denial, cue, between):
            return cue
        if cue.kinds & {"thing", "unwanted", "bad measure"}:
            return cue if _exists(clause, denial, between) else None
    return None


_EVIL = frozenset("bad lacking too below state thing unwanted".split()) | {"bad measure"}
_HINDERING = ("gave ", "give", "prevent", "stop", "deter")


def _without_amounts(between: list[str]) -> list[str]:
    """The words behind a denial without what only counts: `no use of`, `no cases of`."""
    counts = between[-1:] == ["of"] and len(between) <= _AMOUNT_WORDS
    return [] if counts and between[-2:][0] in _COUNTING else between


def _without_speaker(between: list[str]) -> list[str]:
    """The words without who saw or asked: `none of the pupils we spoke to could`."""
    at = next((at for at, word in enumerate(between) if word in _SPEAKERS), None)
    if at is None:
        return between
    last = at + 2 + (between[at + 2 : at + 3] in (["to"], ["with"]))
    return between[:at] + between[last:]


_AMOUNT_WORDS = 3  # `recorded cases of`


_COUNTING = frozenset(
    "use uses case cases instance instances sign signs trace traces report reports evidence"
    " record records incident incidents form forms risk level levels day days hours".split()
)


def _failing_of_none(clause: Clause, denial: Cue) -> Cue | None:
    """`nothing in the kitchen gave cause for concern`, `no school of ours lacks a nurse`."""
    if "no" not in denial.kinds or denial.first != clause.first:
        return None
    for cue in clause.cues:
        if cue.first < denial.last:
            continue
        if "lacking" in cue.kinds or cue.text.startswith(_HINDERING):
            return None if cue.text.endswith(" of") else cue
        is_of_speaker = clause.word(cue.first - 1) in _SPEAKERS  # `no lesson we saw began late`
        is_other = "claim" in cue.kinds and cue.text not in BEING and not is_of_speaker
        if is_other and is_verb(clause, cue):
            return None
    return None


_SPEAKERS = frozenset("we they you i".split())


def _opens_predicate(denial: Cue, cue: Cue) -> bool:
    """`no member of the board has left`: what is denied is said behind `has`."""
    return "no" in denial.kinds and "claim" in cue.kinds and cue.text in BEING


def _is_cancelled(clause: Clause, denial: Cue, cue: Cue, between: list[str]) -> bool:
    """Whether a denial takes back a word that is bad: `is not late`, `nobody leaves unnoticed`."""
    if cue.kinds & {"bad", "lacking", "too", "below", "state"} and _BETWEEN.issuperset(between):
        return True
    ends_clause = not clause.word(cue.last).isalpha()
    if cue.text == "alone":
        return ends_clause or denial.text == "no longer"
    is_bad = "bad" in cue.kinds
    is_far_reaching = "by" in between or denial.text == "not once"
    reach = 2 * NEAR if is_far_reaching else NEAR
    is_near_none = "no" in denial.kinds and len(between) <= reach
    is_double = cue.text.startswith("un") and ends_clause  # `not unwelcome.`
    return is_bad and (is_near_none or is_double)


def _is_predicate_of_none(clause: Clause, cue: Cue, between: list[str]) -> bool:
    """`no member of staff has left`, `no child is prevented from`, `no school has a deficit`."""
    between = _without_article(between)
    if not cue.kinds & {"bad", "lacking", "unwanted", "thing"} or len(between) > 2 * NEAR:
        return False
    is_had = not (BEING | _CAUSING).isdisjoint(between[-1:])
    return is_had or cue.text.split(" ")[0] in BEING


_CAUSING = frozenset("raised raises caused causes gave gives posed poses revealed found".split())


def _without_article(between: list[str]) -> list[str]:
    """The words up to the article or preposition before a state: `has a`, `has a large`."""
    places = [at for at, word in enumerate(between) if word in _BEFORE_STATE]
    is_near = bool(places) and len(between) - places[-1] <= 1 + _MAX_ADJECTIVES
    if not is_near:
        return between
    return _without_article(between[: places[-1]])


_BEFORE_STATE = frozenset("a an any on in under at".split())
_MAX_ADJECTIVES = 2


def _exists(clause: Clause, denial: Cue, between: list[str]) -> bool:
    """Whether the denial is of existence: `no bullying`, `not a concern`, `do not have debts`."""
    if "no" in denial.kinds:
        is_of_means = "in" in between and between[0] not in _MOVES  # `no training in ending delays`
        counted = [word for word in between if word not in {"the", "a", "an"}]
        return len(counted) <= NEAR and not is_of_means
    rest = [word for word in between if word not in _BETWEEN and word not in _HAVING]
    has = not _HAVING.isdisjoint(between)
    return len(rest) <= ("use" in rest or "used" in rest or has)


_MOVES = frozenset("rise increase growth reported recorded major serious significant".split())


def _unwanted_subject(clause: Clause, denial: Cue) -> Cue | None:
    if "no" in denial.kinds:
        return None
    for cue in clause.cues:
        if cue.first < denial.first and cue.kinds & {"unwanted", "thing", "lacking", "bad"}:
            then = [clause.word(at) for at in range(denial.last, denial.last + 3)]
            if (EXISTING | _AFFECTING).intersection(then):
                return cue
            if cue.first == clause.first and cue.text in _UNFIT:
                return cue
    return None


_UNFIT = frozenset(  # of people who should not do a thing: `unqualified staff do not teach`
    "unqualified untrained unvetted unchecked unlicensed unregistered unaccompanied unauthorised"
    " unsupervised uninsured uninvited uncleared".split()
)


_HAVING = frozenset("have carry hold owe run face suffer experience long short term".split())
_AFFECTING = frozenset(
    "touched touch affected affect harmed harm hit reached deterred deter stopped stop disrupted"
    " disrupt prevented damaged changed".split()
)


def _is_exception(clause: Clause, denial: Cue) -> bool:
    """`is strong in English, not in mathematics`: the denial has no verb of its own."""
    before = denial.first - (clause.word(denial.first - 1) == "then")
    is_scarcely = denial.text in _SCARCELY and clause.word(before - 1) == "and"
    if clause.word(before - 1) != "," and not is_scarcely:
        return False
    if denial.text in {"none", "nothing"}:
        return denial.first - clause.first > _MIN_WORDS_EXCEPTED
    behind = clause.word(denial.last)
    at = denial.last + (behind in {"a", "an", "the"})
    is_last = not clause.word(at + 1).isalpha()
    ends = is_last and behind.endswith("ed") and not is_scarcely
    is_not = denial.text == "not yet" or (denial.text == "not" and is_last)
    is_bare = is_not or ends or behind in EXCEPTED
    return is_bare and clause.has("claim")


def _is_second_object(clause: Clause, denial: Cue) -> bool:
    """`has a hall and no stage`: what is lacking stands beside what is there."""
    opens = denial.text in {"no", "none"} and clause.word(denial.first - 1) == "and"
    if any(
        "claim" in c.kinds and is_verb(clause, c) for c in clause.cues if c.first >= denial.last
    ):
        return False  # `and no action was taken`
    return opens and any("claim" in c.kinds for c in clause.cues if c.last < denial.first)


_MIN_WORDS_EXCEPTED = 2
_SCARCELY = frozenset("hardly scarcely barely never".split())


def denial_before(clause: Clause, cue: Cue) -> Cue | None:
    """A denial that holds what follows: `no changes are needed`, `is not late`."""
    for other in reversed(clause.cues):
        if other.last <= cue.first and other.kinds & {"no", "not", "without"}:
            is_of_subject = "no" in other.kinds and other.first == clause.first
            near = cue.first - other.last <= NEAR * (1 + is_of_subject)
            return other if near else None
    return None
