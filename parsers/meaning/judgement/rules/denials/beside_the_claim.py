"""Denials that are not about a clause as a whole. A clause and its denial in, yes or no out.

`A visitor without a badge is stopped`, `The order is set by need, not by age`, `rings any guest we
have not heard from`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.reach import opens_inverted
from parsers.meaning.judgement.rules.positions import cues_before, cues_from
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.small_words import IS, PEOPLE, SPEAKERS


def is_beside_the_claim(clause: Clause, denial: Cue) -> bool:
    """Whether a denial is of something else than what the clause says."""
    return any(is_beside(clause, denial) for is_beside in _BESIDE_THE_CLAIM)


def _joins(clause: Clause, cue: Cue) -> bool:
    return cue.text in _JOINTS and not opens_inverted(clause, cue)


_JOINTS = frozenset("unless until nor".split())


def _describes_subject(clause: Clause, cue: Cue) -> bool:
    """Whether a denial only identifies the subject: `A visitor without a badge is stopped`."""
    if cue.text != "without" or cue.first == clause.first:
        return False
    if any(cues_before(clause, cue.first, "claim")):
        return False
    return any(_is_predicate(clause, c) for c in cues_from(clause, cue.last))


def _is_predicate(clause: Clause, cue: Cue) -> bool:
    return cue.text in IS or ("claim" in cue.kinds and is_verb(clause, cue))


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


_OF_MANNER = frozenset("by from as".split())


def _tells_of_whom(clause: Clause, cue: Cue) -> bool:
    """Whether a denial only identifies an object: `rings any guest we haven't heard from`."""
    if cue.text != "not" or clause.word(cue.first - 1) not in _HAVING:
        return False
    noun = cue.first - 3
    if clause.word(noun) not in PEOPLE or clause.word(cue.first - 2) not in _SPEAKERS:
        return False
    is_of_any = not _ANY.isdisjoint(clause.words_in(noun - 2, noun))
    return is_of_any and any(cues_before(clause, noun, "claim"))


_HAVING = frozenset("have has did do does can could".split())
_SPEAKERS = SPEAKERS | {"he", "she"}
_ANY = frozenset("any every each".split())


def _tells_what_none_is(clause: Clause, cue: Cue) -> bool:
    """Whether a denial only says of what kind people are: `none of whom is an employee`."""
    _, verb, article = clause.words_in(cue.last, cue.last + 3)
    return cue.text == "none of" and verb in {"is", "was"} and article in {"a", "an"}


_BESIDE_THE_CLAIM = (
    _joins,
    _describes_subject,
    _sets_apart_manner,
    _tells_of_whom,
    _tells_what_none_is,
)
