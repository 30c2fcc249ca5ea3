"""Where the main clause goes on after a subordinate one. Cues in, yes or no out.

`To save time, cooks order early`, `When they are ill there is no cover`, `what it was spent on is
unknown`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.meaning.judgement.reading.clauses.relative_clauses import BEFORE_CONTENT, is_verdict
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.reading.words import Word, text_at
from parsers.meaning.judgement.tables.small_words import AUXILIARIES, IS, PREPOSITIONS


class Skipped(NamedTuple):
    """A subordinate clause that is left out: its kind, how many verbs it has so far, and whether
    the main clause has its verb already."""

    kind: str
    verbs: int
    is_asserted: bool


def resumes(cue: Cue, following: Sequence[Cue], skipped: Skipped, words: Sequence[Word]) -> bool:
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
    is_judging = cue.text == "which" and is_verdict(cue, following)
    return is_judging or cue.text in {"but not", "but not yet"} or "excepted" in cue.kinds


def _says_next(cue: Cue, skipped: Skipped, words: Sequence[Word]) -> bool:
    """Whether a cue opens what is said of a condition or question: `Whether it helps nobody
    knows`."""
    if skipped.kind == "when":
        return _opens_with_subject(cue, words)
    return skipped.kind == "question" and not skipped.is_asserted and "doubt" in cue.kinds


def _opens_with_subject(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether a pronoun is the next subject: `When a cook is ill there is no cover`, `nobody came`.

    Not that of the condition itself or of what is said there: `When they are ill`, `if heads say
    they are ill`.
    """
    if cue.text.startswith(("nobody", "no one")):
        return _may_begin_main(cue.first, words)
    subject = words[cue.first - 1].text
    if subject == "there":
        return cue.text in _FINITE
    is_subject = subject in _SUBJECTS and cue.text in AUXILIARIES
    return is_subject and _may_begin_main(cue.first - 1, words)


def _may_begin_main(subject: int, words: Sequence[Word]) -> bool:
    """Not where a condition goes on: `when it is not back and nobody has rung`, or begins."""
    before = words[subject - 1].text
    after = [word.text for word in words[subject + 1 : subject + 3]]
    if before == "and" and not _FINITE_VERBS.isdisjoint(after):
        return False  # else it is a clause of its own
    return before not in BEFORE_CONTENT | _BEFORE_CONDITION


_FINITE_VERBS = AUXILIARIES - {"not"}
_SUBJECTS = frozenset("we they everybody everyone".split())
_BEFORE_CONDITION = frozenset(
    "if when whenever where wherever while as what how why who whom whether that than"
    " because".split()
)


def _resumes_at_comma(following: Sequence[Cue], skipped: Skipped) -> bool:
    if skipped.kind in {"when", "relative", "question", "concession"}:
        return True
    if skipped.kind in {"reason", "purpose"} and not skipped.is_asserted:
        return True  # `Because ..., `
    then = following[0].text if following else ""
    return then == "and" or then.startswith("if ")  # `, if not always`


def _resumes_at_and(
    joint: Cue, following: Sequence[Cue], skipped: Skipped, words: Sequence[Word]
) -> bool:
    if skipped.kind == "relative":
        return _is_adverb_of_fault(joint, following, words)
    may_end = skipped.kind in {"purpose", "reason", "reports"}
    return may_end and bool(following) and following[0].text.split(" ")[0] in AUXILIARIES


def _is_adverb_of_fault(joint: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether an adverb judges: `for those who join early and poorly for those who join late`."""
    if not following or following[0].first != joint.last:
        return False
    after = text_at(words, following[0].last)
    return following[0].has("bad", "rare") and after in PREPOSITIONS


def _opens_main(cue: Cue, verbs: int, words: Sequence[Word]) -> bool:
    """Whether a second verb is that of the main clause: `what it was spent on is unknown`."""
    is_second = verbs > 1
    if is_second and cue.text.startswith(_RELYING):
        return True
    is_second_verb = is_second and _may_be_verb(cue)
    if is_second_verb and _follows_its_object(cue, words):
        return True
    opens_main = (is_second_verb and "state" not in cue.kinds) or "needed" in cue.kinds
    return opens_main and words[cue.first - 1].text not in _NO_VERB_AFTER


def _may_be_verb(cue: Cue) -> bool:
    return "claim" in cue.kinds or is_verbal(cue)


_RELYING = ("rel", "depend")


_NO_VERB_AFTER = frozenset(
    "to and or not a an the their its of in on for by with at be been being is are was were has"
    " have had do does did they it we you will can should must may who which that".split()
)


def _follows_its_object(verb: Cue, words: Sequence[Word]) -> bool:
    """Whether a verb can only be about the clause before it: `what it was spent on is unknown`."""
    is_finite = verb.text in _FINITE and words[verb.first - 1].text in _BEFORE_FINITE
    return is_finite or _what_there_is(verb, words)


def _what_there_is(verb: Cue, words: Sequence[Word]) -> bool:
    """Whether a clause is like `what feedback there is comes too late`."""
    return [word.text for word in words[max(verb.first - 2, 0) : verb.first]] == ["there", "is"]


_BEFORE_FINITE = PREPOSITIONS - {"to"} | {"do", "does", "did"}  # `what cooks can do is known`
_FINITE = IS | {"has"}


def is_verbal(cue: Cue) -> bool:
    """Whether a phrase is or begins with a verb: `are not clear`, `speak highly`."""
    parts = cue.text.split(" ")
    has_verb = not AUXILIARIES.isdisjoint(parts) or "claim" in kinds_of(parts[0])
    return (has_verb and len(parts) > 1) or cue.has(*_SECOND_VERBS)


_SECOND_VERBS = frozenset({"lacking", "reliance", "reports", "needed"})
