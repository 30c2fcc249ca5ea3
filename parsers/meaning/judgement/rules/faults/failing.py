"""Failure, lack and excess. A clause in, a finding out, None if there is none."""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.faults.assertion import (
    is_disposed_of,
    is_done_to,
    is_forestalled,
    is_said_in_passing,
)
from parsers.meaning.judgement.rules.faults.dropped import is_given_away
from parsers.meaning.judgement.rules.faults.praise_beside import done_elsewhere
from parsers.meaning.judgement.rules.findings import Finding, first_answer, make_finding
from parsers.meaning.judgement.rules.positions import cue_at, cues_before, cues_between, cues_from
from parsers.meaning.judgement.rules.quantities.rarity import (
    rare_before,
)
from parsers.meaning.judgement.tables.kinds import UNWELCOME
from parsers.meaning.judgement.tables.small_words import (
    BEFORE_NOUNS,
    BEING,
    DETERMINERS,
    HAVING,
    HELPERS,
    PEOPLE,
    PREPOSITIONS,
)


def lacking(clause: Clause) -> Finding | None:
    """A finding by the first verb of failing, lack or excess."""
    for cue in clause.cues:
        if _is_of_low_risk(clause, cue):
            continue
        if _is_seat(clause, cue):
            return make_finding("in place", cue, is_strong=False)
        if _is_excess(clause, cue) or _fails(clause, cue):
            found = _judge_failing(clause, cue)
            if found:
                return found
    return None


def _is_excess(clause: Clause, cue: Cue) -> bool:
    """Whether something is too much: `too late`, `too` before the word that says what."""
    after = clause.word(cue.last)
    says_what = after.isalpha() and after not in _VERBS
    return "too" in cue.kinds and (" " in cue.text or says_what)


_VERBS = BEING | HELPERS | {"now"}  # `Hill Top too has a nurse`


def _judge_failing(clause: Clause, cue: Cue) -> Finding | None:
    """The finding of a failing verb, by what is said beside it; None if all was mended."""
    if rare := rare_before(clause, cue):
        return make_finding("in place", rare, cue)
    if spared := first_answer(_SPARED, clause, cue):
        return make_finding("in place", spared, cue)
    if mended := _mended_after(clause, cue):
        # `half of the leaking roofs have been dealt with` is judged by its share
        return None if cue.text.endswith("ing") else make_finding("in place", cue, mended)
    if done := done_elsewhere(clause, cue) or _praised_before(clause, cue):
        return make_finding("partly", done, cue)
    takes_next_word = "too" in cue.kinds and clause.word(cue.last).isalpha()
    return make_finding("gap", cue._replace(last=cue.last + takes_next_word))


def _fails(clause: Clause, cue: Cue) -> bool:
    """Whether a failing verb is that of the subject; not in `anyone conflicted leaves`."""
    if "lacking" not in cue.kinds or any(is_none(clause, cue) for is_none in _NO_FAILING):
        return False
    if clause.word(cue.first - 1) in _ANYONE:
        return not cue.text.endswith("ed")
    return not is_said_in_passing(clause, cue)


def _is_done_away_with(clause: Clause, cue: Cue) -> bool:
    """`damaged chairs are removed`."""
    return any(is_done_to(clause, cue, other) for other in cues_from(clause, cue.last + 1))


def _is_at_figure(clause: Clause, cue: Cue) -> bool:
    """`trade sits at 91%`."""
    return cue.text.endswith(" at") and clause.word(cue.last)[:1].isdecimal()


def _praised_before(clause: Clause, cue: Cue) -> Cue | None:
    """`Good menus, undermined by late orders`."""
    praise = clause.cues[0]
    opens = praise.first == clause.first and "good" in praise.kinds
    return praise if opens and clause.word(cue.first - 1) == "," else None


def _is_seat(clause: Clause, cue: Cue) -> bool:
    """`sits on the board`, but not `sits on the board's desk`."""
    if cue.text not in _SITTING or clause.word(cue.last) == "top":
        return False
    window = range(cue.last, cue.last + _BODY_WORDS)
    bodies = [at for at in window if clause.word(at) in _BODIES]
    if not bodies:
        return False
    after = clause.word(bodies[-1] + 1)
    return not after.isalpha() or after in _AFTER_BODIES


_SITTING = frozenset(("sit on", "sits on", "sat on", "sit in", "sits in", "sat in"))
_BODIES = frozenset(
    "board boards committee committees panel panels team teams group groups council councils"
    " forum forums body bodies governing working senate cabinet jury slt smt party parties"
    " drive drives server intranet website portal"
    " sofa sofas bench benches chair chairs stool stools rug carpet".split()
)
_AFTER_BODIES = PREPOSITIONS | frozenset(
    "and as but each every meeting meetings once that twice which who through".split()
)
_BODY_WORDS = 5  # from the verb to the name of a body: `sits on the senior leadership team`


def _tells_whom(clause: Clause, cue: Cue) -> bool:
    """`Rejected applicants are told why.`"""
    is_attribute = cue.first == clause.first and cue.text.endswith(("ed", "ing"))
    is_of_people = is_attribute and clause.word(cue.last) in PEOPLE
    return is_of_people and any(cues_from(clause, cue.last + 1, "claim"))


def _is_noun(clause: Clause, cue: Cue) -> bool:
    """Whether a word that may be a verb is a noun: `Leaks are rare`, `the number of clashes`."""
    if clause.word(cue.first - 1) in {"each", "every"} and " " not in cue.text:
        return True  # `each slip is answered`
    if _is_after_attribute(clause, cue):
        return True
    if "thing" not in cue.kinds:
        return False
    is_early = cue.first - clause.first <= _MAX_COMPOUND
    is_subject = is_early and clause.word(cue.last) in BEING | HELPERS
    return is_subject or clause.word(cue.first - 1) in (BEFORE_NOUNS | {"in"}) - {"to", "and"}


def _is_after_attribute(clause: Clause, cue: Cue) -> bool:
    """`has its nature trail`."""
    has, article, attribute = clause.words_in(cue.first - 3, cue.first)
    is_base = " " not in cue.text and not cue.text.endswith(("s", "ed", "ing", "t"))
    is_had = has in HAVING and article in DETERMINERS
    return is_base and is_had and not attribute.endswith(("s", "ly"))


_MAX_COMPOUND = 1  # words before the noun: `Pay slips are right`


def _is_of_low_risk(clause: Clause, cue: Cue) -> bool:
    """`the risk of a failed inspection is low`."""
    subject = clause.cues[0]
    is_risk = "bad measure" in subject.kinds and clause.word(subject.last) == "of"
    if not is_risk or cue is subject:
        return False
    return any(clause.word(c.first - 1) in BEING for c in clause.cues if "rare" in c.kinds)


def _is_dealt_with(clause: Clause, cue: Cue) -> bool:
    """Whether a noun is the object of a remedy: `were told of the leak`, `mended the leak`."""
    is_noun = clause.word(cue.first - 1) in _ARTICLES and " " not in cue.text
    remedies = cues_before(clause, cue.first, "remedy")
    return is_noun and any(cue.first - remedy.last <= 1 for remedy in remedies)


_ARTICLES = frozenset("the a an any every".split())
_NO_FAILING = (
    _is_done_away_with,
    is_disposed_of,
    _tells_whom,
    _is_at_figure,
    is_given_away,
    is_forestalled,
    _is_dealt_with,
    _is_noun,
)
_ANYONE = frozenset("anyone anybody those someone somebody".split())


def _ended(clause: Clause, cue: Cue) -> Cue | None:
    """A problem that comes to an end: `complaints have dried up`."""
    if not cue.text.startswith(_ENDING) or clause.has("not", "no"):
        return None
    if cue.text == "stopped" and clause.word(cue.last).endswith("s"):
        return None  # `complaints stopped visits`
    subject = next(cues_before(clause, cue.first, *UNWELCOME), None)
    opens = subject is not None and subject.first - clause.first <= _MAX_COMPOUND
    return subject if opens else None


_ENDING = (
    "dried", "dry", "dries", "dwindl", "peter", "fizzl", "tail", "ceas", "vanish", "disappear",
    "evaporat", "stopped", "has stopped", "have stopped", "die", "ebb", "wane", "fell away",
)  # fmt: skip


def _little_after(clause: Clause, cue: Cue) -> Cue | None:
    """`waste little time`, `lose very few pupils`."""
    little = cue_at(clause, cue.last)
    is_little = little is not None and little.text in _LITTLE
    return little if is_little and " " not in cue.text else None


def _problem_lacked(clause: Clause, cue: Cue) -> Cue | None:
    """`absence of complaints`, `lacks any faults`, `have stopped complaining`, `yet to fail`."""
    if cue.text == "yet to":
        kinds, reach = _FAULTS, _OBJECT
    elif cue.text.startswith(("lack", "absence")):
        kinds, reach = UNWELCOME, 1
    elif cue.text.endswith("stopped"):
        kinds, reach = _FAULTS, 0
    else:
        return None
    return next(cues_between(clause, cue.last, cue.last + reach + 1, *kinds), None)


_FAULTS = UNWELCOME | {"bad", "lacking"}
_OBJECT = 2  # words from a verb to its object: `yet to see a leak`
_LITTLE = frozenset(("little", "few", "very little", "very few", "no", "nothing"))
_SPARED = (_ended, _little_after, _problem_lacked)


def _mended_after(clause: Clause, cue: Cue) -> Cue | None:
    """`the lack of a hall has been solved`."""
    if not cue.text.endswith((" of", "ing")):
        return None
    for other in clause.cues:
        is_passive = clause.word(other.first - 1) in {"been", "is", "was", "were", "are"}
        is_mended = is_passive and "remedy" in other.kinds and other.text not in _TOLD
        if other.first >= cue.last and is_mended:
            return other
    return None


_TOLD = frozenset("raised reported identified recorded logged discussed acknowledged".split())
