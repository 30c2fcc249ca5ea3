"""Removes subordinate clauses. The cues of a clause in, those of its main clause out.

Purposes, reasons, conditions, relative clauses and contents of rules are left out.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.nouns_and_verbs import NOUNS
from parsers.meaning.judgement.tables.small_words import BEFORE_NOUNS, IS, PEOPLE, PREPOSITIONS

# What takes up the main clause again after a purpose: `to support plans and does not check`.
AUXILIARIES = frozenset(
    "is are was were has have had do does did can cannot will should must need needs not now"
    " remain remains".split()
)
_NO_VERB_AFTER = frozenset(
    "to and or not a an the their its of in on for by with at be been being is are was were has"
    " have had do does did they it we you will can should must may who which that".split()
)
_SUBORDINATE = frozenset(
    {"purpose", "reason", "when", "question", "relative", "concession", "reports", "to"}
)
_OPENING = _SUBORDINATE | {"that"}


_SECOND_VERBS = frozenset({"lacking", "reliance", "reports", "needed"})


class _Skipped(NamedTuple):
    """A subordinate clause that is left out: its kind, how many verbs it has so far, and whether
    the main clause has its verb already."""

    kind: str
    verbs: int
    is_asserted: bool


def main_cues(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> Iterator[Cue]:
    """The cues of the main clause that begins at `first`."""
    asserted = is_mending = False  # whether a verb came before, or a verb of mending
    skipped: _Skipped | None = None
    for at, cue in enumerate(cues):
        following = cues[at + 1 : at + 3]
        is_claim = cue.first > first and _is_claim(cue, words) and not _is_defined(cue, following)
        if skipped:
            skipped = skipped._replace(verbs=skipped.verbs + (is_claim or _is_verbal(cue)))
            if not _resumes(cue, following, skipped, words):
                continue
            skipped = None
            yield from _adverb_before(cues, at)
        is_mending = is_mending or "remedy" in cue.kinds
        kind = _kind_begun(cue, following, asserted, is_mending, words)
        if kind:
            verbs = _verbs_at_beginning(kind, asserted, cue, following, words)
            asserted = asserted or kind == "reports"
            skipped = _Skipped(kind, verbs, asserted)
        else:
            asserted = asserted or is_claim
        if kind == "reports":
            yield cue._replace(kinds=frozenset({"claim"}))
        elif not kind:
            yield cue


def _adverb_before(cues: Sequence[Cue], at: int) -> Sequence[Cue]:
    """The cue before a verb, if it limits that: `what is taught mostly matches`."""
    before = cues[at - 1 : at] if at else ()
    return [each for each in before if _is_adverb_of(each, cues[at])]


def _verbs_at_beginning(
    kind: str, asserted: bool, cue: Cue, following: Sequence[Cue], words: Sequence[Word]
) -> int:
    """How many verbs the words that begin a subordinate clause hold, or are followed by: 0 or 1."""
    has_verb = kind == "purpose" and not asserted
    return int(has_verb or _opens_unknown_verb(cue, following, words))


def _is_claim(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether a cue is a verb that says that something is or will be done."""
    return cue.has("claim", "planned") and not _is_named(cue, words)


def _is_defined(cue: Cue, following: Sequence[Cue]) -> bool:
    """Whether a word that may be a verb is a noun before its relative clause: `old books which`."""
    is_noun = cue.text in NOUNS or cue.text.removesuffix("s") in NOUNS
    is_before_relative = bool(following) and following[0].first == cue.last
    return is_noun and is_before_relative and following[0].has("relative", "that")


def _kind_begun(
    cue: Cue, following: Sequence[Cue], asserted: bool, is_mending: bool, words: Sequence[Word]
) -> str:
    """The kind of subordinate clause to skip that a cue begins; empty if it begins none.

    `asserted`: a verb came before; `is_mending`: so did a verb of mending.
    """
    if not asserted and _is_said_of_some(cue, words):
        return "relative"
    may_judge = asserted and "that" in cue.kinds and not is_mending
    if may_judge and _is_verdict_on_thing(cue, following, words):
        return ""  # `are given books that are too easy`
    is_opening = cue.has(*_OPENING) or cue.text == "unless"
    return _subordinator(cue, following, asserted, words) if is_opening else ""


def _is_said_of_some(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether an aside is about some of the subject: `, many of them new,`."""
    if "part" not in cue.kinds or not cue.first:
        return False
    said = [word.text for word in words[cue.first - 1 : cue.first + 3]]
    return said[0] == "," and said[2:] in _OF_THEM


_OF_THEM = (["of", "them"], ["of", "whom"], ["of", "which"])


def _is_verbal(cue: Cue) -> bool:
    """Whether a phrase is or begins with a verb: `are not clear`, `speak highly`."""
    parts = cue.text.split(" ")
    has_verb = not AUXILIARIES.isdisjoint(parts) or "claim" in kinds_of(parts[0])
    return (has_verb and len(parts) > 1) or cue.has(*_SECOND_VERBS)


def _is_named(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether a word that may be a verb is a noun after an article or preposition: `for staff`."""
    before = words[cue.first - 1].text
    return cue.text in NOUNS and (before in BEFORE_NOUNS or before in PREPOSITIONS)


def _opens_unknown_verb(who: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether an unknown verb follows `who`: `pupils who sketch are praised`."""
    after = words[who.last].text if who.last < len(words) else ""
    is_at_once = bool(following) and following[0].first == who.last
    is_known = is_at_once and following[0].has(*_OF_VERBS)
    return who.text == "who" and not is_known and not after.endswith("ly")


_OF_VERBS = frozenset({"claim", "lacking", "needed", "reliance", "not", "modal", "hint"})


def _is_adverb_of(before: Cue, verb: Cue) -> bool:
    return before.last == verb.first and before.has("part", "not", "rare")


def cues_of_noun(cues: Sequence[Cue]) -> Iterator[Cue]:
    """The cues of a relative clause that is all there is: `Advice that arrives too late`."""
    is_noun_phrase = any("that" in cue.kinds for cue in cues[:1])
    return iter(cues[1:] if is_noun_phrase else ())


def _subordinator(cue: Cue, following: Sequence[Cue], asserted: bool, words: Sequence[Word]) -> str:
    """The kind of subordinate clause that a cue begins; empty if it begins none."""
    if cue.text == "unless" and asserted and words[cue.first - 1].text == ",":
        return "when"  # `guests are told, unless that would put them at risk`
    if "that" in cue.kinds:
        return "relative" if _is_relative(cue, following, words) else ""
    if _judges_main_clause(cue, following, asserted, words) or _is_verb_of_giving(cue, words):
        return ""
    kind = next(iter(cue.kinds & _SUBORDINATE), "")
    if kind == "reports" and _says_nothing(cue, words):
        return ""
    if kind == "to":
        return "purpose" if asserted and _opens_purpose(cue, words) else ""
    return kind


def _says_nothing(says: Cue, words: Sequence[Word]) -> bool:
    """`the code says nothing of bins`, but not `says nothing is left to chance`."""
    what, after, *_ = [*(word.text for word in words[says.last : says.last + 2]), "", ""]
    return what in {"nothing", "little"} and after not in AUXILIARIES


def _is_verb_of_giving(cue: Cue, words: Sequence[Word]) -> bool:
    """`pupils are given`, `was named but given no time`; not `given that`."""
    return cue.text == "given" and words[cue.first - 1].text in AUXILIARIES | _BEFORE_GIVEN


def _opens_purpose(to: Cue, words: Sequence[Word]) -> bool:
    """Whether `to` begins a purpose: `to mend the roof`, but not `was found to be late`."""
    before = words[to.first - 1].text
    verb = words[to.last].text if to.last < len(words) else ""
    is_found = before in _FOUND and verb in {"have", "be"}
    return not is_found and "claim" in kinds_of(verb)


def _judges_main_clause(
    cue: Cue, following: Sequence[Cue], asserted: bool, words: Sequence[Word]
) -> bool:
    """Whether a relative clause or one of time judges what comes before it: `, which is too late`,
    `by cooks who are not trained`."""
    before = [word.text for word in words[max(cue.first - 3, 0) : cue.first]]
    is_of_doer = cue.text == "who" and "by" in before
    is_then = cue.text in _AND_BY_THEN and before[-1:] == [","]
    may_judge = cue.text == "which" or is_of_doer or is_then
    if may_judge and _is_verdict(cue, following):
        return True
    is_of_thing = cue.text in {"which", "in which"} or is_of_doer
    return asserted and is_of_thing and _is_denied(following)


_BEFORE_GIVEN = frozenset("be been but and not seldom rarely never always often still all".split())
_FOUND = frozenset("found known said shown seen reported thought felt".split())


def _is_verdict_on_thing(that: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether a relative clause judges: `was heard by a panel that was not fair`."""
    is_denied = _is_denied(following) and words[that.first - 1].text not in PEOPLE
    return is_denied or _is_verdict(that, following)


def _is_denied(following: Sequence[Cue]) -> bool:
    """Whether a relative clause is denied: `systems which are not always followed`."""
    if following and "no" in following[0].kinds:
        return True
    if any(cue.text == "neither" for cue in following[1:3]):
        return True  # `sales which had been neither declared nor reported`
    if len(following) < 2 or following[0].text not in AUXILIARIES - {"did"}:
        return False  # `a post that did not exist last year`
    verb, predicate = following
    return predicate.first == verb.last and predicate.text.startswith("not")


_AND_BY_THEN = frozenset(("when", "by when", "by which time"))


def _is_verdict(which: Cue, following: Sequence[Cue]) -> bool:
    """Whether a clause with `which` judges the main clause: `which is too late`."""
    if _is_gone(which, following) or _is_called(following) or _falls_below(which, following):
        return True
    failing = next((cue for cue in following if "lacking" in cue.kinds), None)
    if failing is None:
        return _is_judged(following)
    was_once = failing.text.startswith("used to")  # `which used to be late`
    return not was_once and failing.first - which.last <= 1  # `which parents resent`


def _is_gone(that: Cue, following: Sequence[Cue]) -> bool:
    """`a page that no longer exists`."""
    return that.text == "that" and bool(following) and following[0].text == "no longer"


def _falls_below(which: Cue, following: Sequence[Cue]) -> bool:
    """`which falls below the level`."""
    is_low = any("below" in cue.kinds for cue in following[:2])
    return is_low and following[0].has("down") and following[0].first == which.last


def _is_judged(following: Sequence[Cue]) -> bool:
    """`is too late`, `were poor`."""
    if len(following) < 2 or following[0].text not in IS:
        return False
    verb, verdict = following
    return verdict.first - verb.last <= 1 and verdict.has(*_VERDICTS)


_VERDICTS = frozenset({"bad", "too", "state", "up", "down", "above", "below"})


def _is_called(following: Sequence[Cue]) -> bool:
    """`a standard that cooks call poor`."""
    calls = (verdict for verb, verdict in pairwise(following) if verb.text in _CALLING)
    return any(verdict.has("bad", "state") for verdict in calls)


_CALLING = frozenset("call calls called".split())


def _is_relative(that: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `that` is a relative pronoun: `targets that slip`, not `report that`."""
    before = words[that.first - 1].text if that.first else ""
    opens_verb = bool(following) and following[0].first == that.last
    is_duty = opens_verb and following[0].text.startswith(("should", "must", "ought"))
    if is_duty:
        return False  # `meals that should be hot are cold`
    is_verb = opens_verb and following[0].has("claim", "lacking", "not", "needed")
    return is_verb and before.isalpha() and before not in _SAYING


_SAYING = frozenset(
    "say says said report reported note noted find finds found feel feels felt"
    " believe believes know knows knew think thinks told agree agreed recognise show shows"
    " showed shown ensure ensures ensured state states mean means suggest suggests acknowledged"
    " confirm confirms confirmed aware confident clear sure so now such is are was were evident"
    " true likely fact given and but evidence us them me parents"
    " governors".split()
)


def _what_there_is(verb: Cue, words: Sequence[Word]) -> bool:
    """Whether a clause is like `what feedback there is comes too late`."""
    return [word.text for word in words[max(verb.first - 2, 0) : verb.first]] == ["there", "is"]


_BEFORE_FINITE = PREPOSITIONS - {"to"} | {"do", "does", "did"}  # `what cooks can do is known`
_FINITE = IS | {"has"}


def _resumes(cue: Cue, following: Sequence[Cue], skipped: _Skipped, words: Sequence[Word]) -> bool:
    """Whether the main clause continues at a cue."""
    if _breaks_off(cue, following) or _says_next(cue, skipped, words):
        return True
    if "comma" in cue.kinds:
        return _resumes_at_comma(following, skipped)
    if cue.text == "and":
        return _resumes_at_and(cue, following, skipped, words)
    may_open_main = skipped.kind in {"relative", "question", "purpose"} and not skipped.is_asserted
    return may_open_main and _opens_main(cue, skipped.verbs, words)


def _breaks_off(cue: Cue, following: Sequence[Cue]) -> bool:
    """Whether a cue ends any subordinate clause: `but not`, an exception, a verdict on it all."""
    is_judging = cue.text == "which" and _is_verdict(cue, following)
    return is_judging or cue.text in {"but not", "but not yet"} or "excepted" in cue.kinds


def _says_next(cue: Cue, skipped: _Skipped, words: Sequence[Word]) -> bool:
    """Whether a cue opens what is said of a condition or question: `Whether it helps nobody
    knows`."""
    if skipped.kind == "when":
        return _opens_with_subject(cue, words)
    return skipped.kind == "question" and not skipped.is_asserted and "doubt" in cue.kinds


def _resumes_at_comma(following: Sequence[Cue], skipped: _Skipped) -> bool:
    if skipped.kind in {"when", "relative", "question", "concession"}:
        return True
    if skipped.kind in {"reason", "purpose"} and not skipped.is_asserted:
        return True  # `Because ..., `
    then = following[0].text if following else ""
    return then == "and" or then.startswith("if ")  # `, if not always`


def _resumes_at_and(
    joint: Cue, following: Sequence[Cue], skipped: _Skipped, words: Sequence[Word]
) -> bool:
    if skipped.kind == "relative":
        return _is_adverb_of_fault(joint, following, words)
    may_end = skipped.kind in {"purpose", "reason", "reports"}
    return may_end and bool(following) and following[0].text.split(" ")[0] in AUXILIARIES


def _opens_with_subject(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether a pronoun is the next subject: `When a cook is ill there is no cover`, `nobody came`.

    Not that of the condition itself or of what is said there: `When they are ill`, `if heads say
    they are ill`.
    """
    is_nobody = cue.text.startswith(("nobody", "no one"))
    if not is_nobody and words[cue.first - 1].text == "there":
        return cue.text in _FINITE
    at = cue.first if is_nobody else cue.first - 1
    is_subject = is_nobody or (words[at].text in _SUBJECTS and cue.text in AUXILIARIES)
    return is_subject and words[at - 1].text not in _SAYING | _BEFORE_CONDITION


_SUBJECTS = frozenset("we they everybody everyone".split())
_BEFORE_CONDITION = frozenset(
    "if when whenever where wherever as what how why who whom whether that than because".split()
)


def _opens_main(cue: Cue, verbs: int, words: Sequence[Word]) -> bool:
    """Whether a second verb is that of the main clause: `what it was spent on is unknown`."""
    before = words[cue.first - 1].text
    is_second_verb = verbs > 1 and ("claim" in cue.kinds or _is_verbal(cue))
    if cue.text.startswith(("rel", "depend")) and verbs > 1:
        return True
    is_finite = cue.text in _FINITE and before in _BEFORE_FINITE
    if is_second_verb and (is_finite or _what_there_is(cue, words)):
        return True
    opens_main = (is_second_verb and "state" not in cue.kinds) or "needed" in cue.kinds
    return opens_main and before not in _NO_VERB_AFTER


def _is_adverb_of_fault(joint: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether an adverb judges: `for those who join early and poorly for those who join late`."""
    if not following or following[0].first != joint.last:
        return False
    after = words[following[0].last].text if following[0].last < len(words) else ""
    return following[0].has("bad", "rare") and after in PREPOSITIONS
