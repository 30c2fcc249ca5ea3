"""Relative clauses and what they say of the main clause. Cues in, yes or no out.

`Reports come out in May, which is too late`, `was heard by a panel that was not fair`: the verdict
is on what comes before. `Guests who ask are told` only says which guests.
"""

from collections.abc import Sequence
from itertools import pairwise

from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.small_words import AUXILIARIES, IS, PEOPLE


def judges_main_clause(
    cue: Cue, following: Sequence[Cue], asserted: bool, words: Sequence[Word]
) -> bool:
    """Whether a relative clause or one of time judges what comes before it: `, which is too late`,
    `by cooks who are not trained`."""
    is_of_doer = _is_of_doer(cue, words)
    may_judge = cue.text == "which" or is_of_doer or _is_then(cue, words)
    if may_judge and is_verdict(cue, following):
        return True
    is_of_thing = cue.text in {"which", "in which"} or is_of_doer
    return asserted and is_of_thing and _is_denied(following)


def _is_of_doer(who: Cue, words: Sequence[Word]) -> bool:
    """`was heard by cooks who`."""
    before = [word.text for word in words[max(who.first - 3, 0) : who.first]]
    return who.text == "who" and "by" in before


def _is_then(when: Cue, words: Sequence[Word]) -> bool:
    """`comes out in May, by when`."""
    return when.text in _AND_BY_THEN and when.first > 0 and words[when.first - 1].text == ","


_AND_BY_THEN = frozenset(("when", "by when", "by which time"))


def is_verdict_on_thing(that: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether a relative clause judges: `was heard by a panel that was not fair`."""
    is_denied = _is_denied(following) and words[that.first - 1].text not in PEOPLE
    return is_denied or is_verdict(that, following)


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


def is_verdict(which: Cue, following: Sequence[Cue]) -> bool:
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


def is_relative(that: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `that` is a relative pronoun: `targets that slip`, not `report that`."""
    before = words[that.first - 1].text if that.first else ""
    opens_verb = bool(following) and following[0].first == that.last
    is_duty = opens_verb and following[0].text.startswith(("should", "must", "ought"))
    if is_duty:
        return False  # `meals that should be hot are cold`
    is_verb = opens_verb and following[0].has("claim", "lacking", "not", "needed")
    return is_verb and before.isalpha() and before not in BEFORE_CONTENT


BEFORE_CONTENT = frozenset(
    "say says said report reported note noted find finds found feel feels felt"
    " believe believes know knows knew think thinks told agree agreed recognise show shows"
    " showed shown ensure ensures ensured state states mean means suggest suggests acknowledged"
    " confirm confirms confirmed aware confident clear sure so now such is are was were evident"
    " true likely fact given and but evidence us them me parents"
    " governors".split()
)
