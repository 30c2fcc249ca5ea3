"""Denials and what they deny. A clause in, a finding out, None if it denies nothing.

A denial is a gap, unless it denies something bad, is denied itself, or is not of all.
"""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denied_harms import denied_harm
from parsers.meaning.judgement.rules.denied_problems import denied_problem, unwanted_subject
from parsers.meaning.judgement.rules.double_denials import problem_never_missing, second_denial
from parsers.meaning.judgement.rules.findings import NEAR, Finding, in_order, make_finding
from parsers.meaning.judgement.rules.hints import is_open_in_free_time
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.kinds import UNWELCOME
from parsers.meaning.judgement.tables.small_words import (
    BEING,
    EXCEPTED,
    HELPERS,
    IS,
    PEOPLE,
)


def denied(clause: Clause) -> Finding | None:
    """A finding by the first denial that is about the clause as a whole."""
    for cue in clause.cues:
        is_denial = cue.has("not", "no", "without") and not _joins(clause, cue)
        if is_denial and not any(is_beside(clause, cue) for is_beside in _BESIDE_THE_CLAIM):
            found = _judge_denial(clause, cue)
            return found._replace(is_outright=found.value == "in place")
    return None


def _joins(clause: Clause, cue: Cue) -> bool:
    return cue.text in _JOINTS and not _opens_inverted(clause, cue)


_JOINTS = frozenset("unless until nor".split())


def _opens_inverted(clause: Clause, cue: Cue) -> bool:
    """`Nor is there a plan`."""
    return cue.first == clause.first and clause.word(cue.last) in BEING | HELPERS


def _describes_subject(clause: Clause, cue: Cue) -> bool:
    """Whether a denial only identifies the subject: `A visitor without a badge is stopped`."""
    if cue.text != "without":
        return False
    is_before = not any("claim" in c.kinds for c in clause.cues if c.last <= cue.first)
    is_predicate = any(
        c.text in IS or ("claim" in c.kinds and is_verb(clause, c))
        for c in clause.cues
        if c.first >= cue.last
    )
    return is_before and is_predicate and cue.first > clause.first


def _tells_of_whom(clause: Clause, cue: Cue) -> bool:
    """Whether a denial only identifies an object: `rings any guest we haven't heard from`."""
    if cue.text != "not" or clause.word(cue.first - 1) not in _HAVING:
        return False
    noun = cue.first - 3
    is_said_by = clause.word(cue.first - 2) in _SPEAKERS
    is_one = any(clause.word(at) in _ANY for at in range(noun - 2, noun))
    claims = (c for c in clause.cues if "claim" in c.kinds and c.last <= noun)
    return is_said_by and is_one and clause.word(noun) in PEOPLE and any(claims)


def _tells_what_none_is(clause: Clause, cue: Cue) -> bool:
    """Whether a denial only says of what kind people are: `none of whom is an employee`."""
    after = clause.words_in(cue.last, cue.last + 3)
    return (
        cue.text == "none of" and after[1:2] in (["is"], ["was"]) and after[2:] in (["a"], ["an"])
    )


_HAVING = frozenset("have has did do does can could".split())
_SPEAKERS = frozenset("we they you he she i".split())
_ANY = frozenset("any every each".split())


def _sets_apart_manner(clause: Clause, cue: Cue) -> bool:
    """Whether a denial contrasts two ways of doing something: `is set by need, not by age`."""
    if cue.text != "not" or clause.word(cue.first - 1) != ",":
        return False
    after = clause.word(cue.last)
    if after == "after" and clause.word(cue.first - 2) == "before":
        return True
    doer = clause.word(cue.last + 1)  # `done by heads, not by chairs`
    is_doer = doer.endswith("s") and not doer.endswith("ss")
    is_of_manner = after in _OF_MANNER and after in clause.words_in(clause.first, cue.first)
    return is_of_manner and not is_doer


# Denials that are not about the clause as a whole.
_BESIDE_THE_CLAIM = (_describes_subject, _sets_apart_manner, _tells_of_whom, _tells_what_none_is)


_OF_MANNER = frozenset("by from as".split())


def _judge_denial(clause: Clause, denial: Cue) -> Finding:
    """What the first of the readings that applies finds in a denial; otherwise it is a gap."""
    findings = (read(clause, denial) for read in _READINGS)
    return next(filter(None, findings), None) or _with_verb_and_word_after(clause, denial)


def _plain_lack(clause: Clause, denial: Cue) -> Finding | None:
    """A gap whatever else is said: `without a chair since May`, `nobody told us that ...`."""
    is_plain = _is_long_without(clause, denial) or _is_told_by_nobody(clause, denial)
    return _with_verb_and_word_after(clause, denial) if is_plain else None


def _constant_problem(clause: Clause, denial: Cue) -> Finding | None:
    problem = problem_never_missing(clause, denial)
    return make_finding("gap", denial, problem) if problem else None


def _cancelled(clause: Clause, denial: Cue) -> Finding | None:
    """In place where a problem or a denial is denied; partly with an exception from that."""
    cancelled = (
        second_denial(clause, denial)
        or denied_problem(clause, denial)
        or denied_harm(clause, denial)
    )
    if not cancelled:
        return None
    for cue in clause.cues:
        if "excepted" in cue.kinds and cue.first >= cancelled.last:
            return make_finding("partly", denial, cue)
    return make_finding("in place", denial, cancelled)


def _of_no_fault(clause: Clause, denial: Cue) -> Finding | None:
    """In place where nothing fails, is left of a problem, or is upheld."""
    refused = (
        _failing_of_no_object(clause, denial)
        or _problem_down_to_none(clause, denial)
        or _claim_not_upheld(clause, denial)
    )
    return make_finding("in place", *in_order(refused, denial)) if refused else None


def _spared_habit(clause: Clause, denial: Cue) -> Finding | None:
    """`cooks never work at weekends`."""
    hint = clause.first_of("hint")
    is_spared = hint and hint.first >= denial.last and _is_spared(clause, denial, hint)
    return make_finding("in place", denial, hint) if is_spared else None


def _unwanted_denied(clause: Clause, denial: Cue) -> Finding | None:
    unwanted = unwanted_subject(clause, denial)
    return make_finding("in place", unwanted, denial) if unwanted else None


def _exception(clause: Clause, denial: Cue) -> Finding | None:
    exceptions = (_is_other_half, _is_exception, _is_second_object, _is_of_only_one)
    is_any = any(is_exception(clause, denial) for is_exception in exceptions)
    return make_finding("partly", denial) if is_any else None


def _in_between(clause: Clause, denial: Cue) -> Finding | None:
    """`is neither clean nor dirty`."""
    nor = next((at for at in clause.places_of("nor") if at > denial.first), None)
    if denial.text != "neither" or nor is None:
        return None
    said = [c for c in clause.cues if c.first in {denial.last, nor + 1}]
    is_mixed = any(c.has("good") for c in said) and any(c.has("bad") for c in said)
    is_said = clause.word(denial.first - 1) in BEING
    return Finding("partly", denial.first, nor + 2) if is_mixed and is_said else None


def _is_long_without(clause: Clause, denial: Cue) -> bool:
    """`has been without a chair since May`; not `without an accident`."""
    is_state = denial.text.startswith("without") and clause.word(denial.first - 1) == "been"
    is_long = not {"since", "for"}.isdisjoint(clause.words_in(denial.last, clause.last))
    return is_state and is_long and not clause.has(*UNWELCOME, "lacking")


def _problem_down_to_none(clause: Clause, denial: Cue) -> Cue | None:
    """`complaints fell from eleven to none`, `a waiting list of none`."""
    if denial.text not in {"none", "nothing"}:
        return None
    before = clause.word(denial.first - 1)
    if before == "of":
        return next((c for c in clause.cues if c.last == denial.first - 1 and c.has("thing")), None)
    is_down = before == "to" and (clause.has("down") or "from" in clause.texts)
    problems = (c for c in clause.cues if c.has(*UNWELCOME) and c.last < denial.first)
    return next(problems, None) if is_down else None


def _is_told_by_nobody(clause: Clause, denial: Cue) -> bool:
    """`nobody told us that it was broken`, `no one felt able to say that they were worried`."""
    if denial.text not in {"nobody", "no one"} or denial.first != clause.first:
        return False
    for at in range(denial.last, denial.last + NEAR):
        if clause.word(at) in _TELLING and clause.word(at + 1) in _TOLD:
            return True
        if clause.words_in(at, at + 3) == ["felt", "able", "to"]:
            return True
    return False


_TELLING = frozenset("told warned informed".split())
_TOLD = frozenset("us me them him her staff parents families pupils heads governors".split())


def _failing_of_no_object(clause: Clause, denial: Cue) -> Cue | None:
    """`refuses no guest`, `wasted nothing`, `the auditors raised nothing`."""
    if "no" not in denial.kinds:
        return None
    is_nothing = denial.text == "nothing" and clause.word(denial.last) != "but"
    is_note = is_nothing and clause.last - clause.first == _WORDS_OF_NOTE  # `, nothing found`
    is_audit = is_nothing and _is_audit(clause, denial)
    for cue in clause.cues:
        is_finding = cue.text in _FINDING
        is_failing = "lacking" in cue.kinds or (is_finding and is_audit)
        if (is_finding and is_note) or (is_failing and cue.last == denial.first):
            return cue
    return None


def _is_audit(clause: Clause, nothing: Cue) -> bool:
    """`found nothing to correct`, `the auditors raised nothing`."""
    behind = clause.words_in(nothing.last, nothing.last + 2)
    is_to_mend = behind[0] == "to" and behind[1] in _MENDING
    return is_to_mend or not _AUDITING.isdisjoint(clause.texts)


def _claim_not_upheld(clause: Clause, denial: Cue) -> Cue | None:
    """`not a single appeal was upheld`."""
    upheld = (c for c in clause.cues if c.text in {"upheld", "substantiated", "proven"})
    is_of_claim = not _CLAIMS.isdisjoint(clause.words_in(denial.last, denial.last + 2))
    return next(upheld, None) if is_of_claim and "no" in denial.kinds else None


_CLAIMS = frozenset("appeal appeals complaint complaints claim claims allegation grievance".split())


_WORDS_OF_NOTE = 2
_AUDITING = frozenset(
    "audit audits auditor auditors inspector inspectors inspection insurer insurers surveyor"
    " surveyors ofsted".split()
)
_MENDING = frozenset("correct fix mend repair change query criticise".split())
_FINDING = frozenset("raised raise found find reported flagged identified queried".split())


def _unsurpassed(clause: Clause, denial: Cue) -> Finding | None:
    """`could not be better`, `could hardly be worse`."""
    before, after = clause.word(denial.first - 1), clause.word(denial.last)
    at = denial.last + 1 + (clause.word(denial.last + 1) in {"been", "more"})
    is_comparative = clause.word(at).endswith("er") or clause.word(at - 1) == "more"
    if before != "could" or after not in {"be", "have"}:
        return None
    if clause.word(at) == "worse":
        return Finding("gap", denial.first - 1, at + 1)
    return Finding("in place", denial.first - 1, at + 1) if is_comparative else None


def _burden_of_nobody(clause: Clause, denial: Cue) -> Finding | None:
    """`no one is expected to answer mail after six`."""
    places = range(denial.last, denial.last + _MAX_TO_EXPECTED)
    at = next((at for at in places if clause.word(at) in _EXPECTED), None)
    if at is None or "no" not in denial.kinds or clause.word(at + 1) != "to":
        return None
    is_burden = clause.word(at + 2) in _BURDENS
    return Finding("in place", denial.first, at + 3) if is_burden else None


_MAX_TO_EXPECTED = 4  # words: `no member of staff is`
_BURDENS = frozenset("answer reply respond work stay pay queue wait".split())
_EXPECTED = frozenset("expected required asked obliged".split())


def _is_spared(clause: Clause, denial: Cue, hint: Cue) -> bool:
    """Whether an unwanted habit is denied: `cooks never work at weekends`."""
    if clause.word(denial.last) in _EXPECTED:
        return True
    is_habit = hint.text.split(" ")[0] not in _NO_HABITS
    return denial.text in _NEVER and is_habit and not is_open_in_free_time(clause, hint)


_NO_HABITS = frozenset("after for learn learns hear hears heard find finds found".split())
_NEVER = frozenset("no nobody never".split()) | {"no longer", "no one"}


# How a denial may be read, the first that applies.
_READINGS = (
    _plain_lack,
    _constant_problem,
    _unsurpassed,
    _in_between,
    _cancelled,
    _of_no_fault,
    _burden_of_nobody,
    _spared_habit,
    _unwanted_denied,
    _exception,
)


def _with_verb_and_word_after(clause: Clause, denial: Cue) -> Finding:
    """A gap: the denial with the verb before it and the word after it."""
    before = clause.word(denial.first - 1)
    first = denial.first - 1 if before in BEING or before in HELPERS else denial.first
    last = denial.last + 1 if clause.word(denial.last).isalpha() else denial.last
    return Finding("gap", first, last)


def _is_exception(clause: Clause, denial: Cue) -> bool:
    """Whether a denial without a verb is an exception: `is strong in music, not in maths`."""
    first = denial.first - (clause.word(denial.first - 1) in EXCEPTED | {"then"})
    joint = clause.word(first - 1)
    if joint == "and":
        is_for_none = "no" in denial.kinds and first < denial.first
        return clause.has("claim") and (is_for_none or _is_scarce_elsewhere(clause, denial))
    if joint != ",":
        return False
    if denial.text in {"none", "nothing"}:
        is_of_whole = clause.word(clause.first) == "of"  # `of the faults found, none remains`
        return not is_of_whole and denial.first - clause.first > _MIN_WORDS_EXCEPTED
    return clause.has("claim") and _is_bare(clause, denial)


def _is_scarce_elsewhere(clause: Clause, denial: Cue) -> bool:
    """`and hardly in maths`; `for most cooks and for hardly any drivers` has its place before."""
    is_scarce = denial.text == "not" or denial.text in _SCARCELY
    return is_scarce and clause.word(denial.last) in EXCEPTED


def _is_bare(clause: Clause, denial: Cue) -> bool:
    """Whether no verb of its own follows a denial: `not yet`, `not maths`, `not in maths`."""
    after = clause.word(denial.last)
    noun = denial.last + (after in {"a", "an", "the"})
    is_last = not clause.word(noun + 1).isalpha()
    ends = is_last and (denial.text == "not" or after.endswith("ed"))
    return denial.text == "not yet" or ends or after in EXCEPTED


def _is_other_half(clause: Clause, denial: Cue) -> bool:
    """Whether a denial without a verb ends the clause: `cooks yes, drivers no`."""
    last = denial.last + (clause.word(denial.last) in {"so", "yet"})
    commas = [at for at in clause.places_of(",") if at < denial.first]
    if denial.text not in _BARE_DENIALS or clause.word(last) or not commas:
        return False
    is_name = 1 <= denial.first - commas[-1] - 1 <= _MAX_NAME
    before = [c for c in clause.cues if c.last <= commas[-1]]
    is_well = any(c.has("good", "claim") and c.last == commas[-1] for c in before)
    return is_name and (is_well or clause.word(commas[-1] - 1) == "yes")


_BARE_DENIALS = frozenset(("no", "not", "none", "not yet"))
_MAX_NAME = 3  # words that name the other half


def _is_second_object(clause: Clause, denial: Cue) -> bool:
    """Whether something lacking is beside what is there: `has a hall and no stage`."""
    opens = denial.text in {"no", "none"} and clause.word(denial.first - 1) == "and"
    if any(
        "claim" in c.kinds and is_verb(clause, c) for c in clause.cues if c.first >= denial.last
    ):
        return False  # `and no action was taken`
    return opens and any("claim" in c.kinds for c in clause.cues if c.last < denial.first)


def _is_of_only_one(clause: Clause, denial: Cue) -> bool:
    """`is the only hall without a stage`."""
    before = clause.words_in(denial.first - 3, denial.first - 1)
    return denial.text == "without" and before == ["the", "only"]


_MIN_WORDS_EXCEPTED = 2
_SCARCELY = frozenset("hardly scarcely barely never".split())


def denial_before(clause: Clause, cue: Cue) -> Cue | None:
    """A denial of what follows it: `no changes are needed`, `is not late`."""
    for other in reversed(clause.cues):
        if other.last <= cue.first and other.has("no", "not", "without"):
            is_of_subject = "no" in other.kinds and other.first == clause.first
            near = cue.first - other.last <= NEAR * (1 + is_of_subject)
            return other if near else None
    return None
