"""How a comma joins a clause to the one before. A comma and what stands around it in, a joint out.

`Vans are clean, none at Moor`, `Reading is good, writing has not improved`; not `pens, paper and
ink`.
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from parsers.meaning.judgement.reading.clauses.joint_places import JointPlace
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.kinds import FAULTS
from parsers.meaning.judgement.tables.small_words import AUXILIARIES

MAX_SUBJECT = 4  # words of a subject after a comma
SUBJECTS = frozenset(
    "the others other some they it this these most many few both elsewhere"
    " outdoors indoors then our its their parents staff pupils children teachers heads governors"
    " nobody half".split()
)


class _AfterComma(NamedTuple):
    """The first two words and the cues of what follows a comma, and all that comes before it."""

    comma: Cue
    opening: str
    second: str
    cues: Sequence[Cue]
    part: Sequence[Cue]
    words: Sequence[Word]


def joint_of_comma(place: JointPlace) -> str:
    """How a comma joins a clause to the one before: `, none at Moor`, `, others find it hard`."""
    comma, part, following, words = place
    opening, second, *_ = [*(word.text for word in words[comma.last : comma.last + 2]), "", ""]
    own = [c for c in takewhile(lambda c: "comma" not in c.kinds, following) if c.text != "and"]
    after = _AfterComma(comma, opening, second, own, part, words)
    return next((joint for applies, joint in _JOINTS_OF_COMMAS if applies(after)), "")


def _is_none_of_whole(after: _AfterComma) -> bool:
    """`of the faults found, none remains`."""
    return after.opening in {"none", "all"} and _counts_of_whole(after)


def _takes_back(after: _AfterComma) -> bool:
    """`, none at Moor`, `, in others late`."""
    is_of_others = after.opening in _PREPOSITIONS_OF_PLACE and after.second in {"others", "other"}
    return after.opening in _TAKING_BACK or is_of_others


_TAKING_BACK = frozenset("none nothing less rarely seldom hardly fewer nowhere".split())
_PREPOSITIONS_OF_PLACE = frozenset("in at by for to with among".split())


def _denies_elsewhere(after: _AfterComma) -> bool:
    """`, in May it is not`."""
    rest = [word.text for word in after.words[after.comma.last : after.comma.last + _MAX_ELSEWHERE]]
    end = next((at for at, word in enumerate(rest) if not word.isalpha()), len(rest))
    verb, denial, *_ = [*rest[max(end - 2, 0) : end], "", ""]
    is_denied = verb in AUXILIARIES and denial == "not"
    return is_denied and after.opening in _PREPOSITIONS_OF_PLACE


_MAX_ELSEWHERE = 8  # words: `at the two smaller sites they are not`


def _is_of_some(after: _AfterComma) -> bool:
    """`, two of them untrained`, `, of which the last is late`."""
    is_some_of_them = after.second == "of" and after.opening in _SOME
    return is_some_of_them or (after.opening == "of" and after.second in {"which", "whom"})


_SOME = frozenset("one two three four five six some many most several few half none".split())


def _is_number_of_whole(after: _AfterComma) -> bool:
    """`of the nine faults, seven have been mended`."""
    return after.opening in NUMBERS and _counts_of_whole(after)


def _counts_of_whole(after: _AfterComma) -> bool:
    """Whether what comes before the comma begins a count: `of the nine faults`."""
    at = after.comma.first
    before = [word.text for word in after.words[max(at - _MAX_OF_WHOLE, 0) : at]]
    return any(one == "of" and _opens_whole(two) for one, two in pairwise(before))


def _opens_whole(word: str) -> bool:
    return word in _WHOLES or word in NUMBERS or word.isdecimal()


_MAX_OF_WHOLE = 12  # words from `of the nine` to the comma after it
_WHOLES = frozenset({"the", "our"})


def _sets_against(after: _AfterComma) -> bool:
    """Whether a clause contrasts another subject with the first: `, writing has not`."""
    own = after.cues
    if len(own) > 1 and _is_noun_before(own[0], own[1]):
        own = own[1:]  # `, cleaning has not`, `, cooks are late`
    if len(own) < 2 or after.opening in _OPENING_NO_SUBJECT:
        return False
    verb, predicate = own[0], own[1]
    is_verb = verb.text in AUXILIARIES and 0 < verb.first - after.comma.last <= MAX_SUBJECT
    return is_verb and predicate.first - verb.last <= 1 and _turns(predicate, after.part)


_OPENING_NO_SUBJECT = frozenset(
    "and or but nor which who whose whom that as because when if where so to with without by"
    " including such even in at on for of not what how why whether".split()
)


def _is_noun_before(cue: Cue, verb: Cue) -> bool:
    """Whether a word that may be a verb is a noun before its verb."""
    return cue.last == verb.first and cue.text not in AUXILIARIES and verb.text in AUXILIARIES


def _turns(predicate: Cue, part: Sequence[Cue]) -> bool:
    """Whether a predicate is a fault, or praise after a fault."""
    is_bad_before = any(cue.has("not", *FAULTS) for cue in part)
    return predicate.has("not", *FAULTS) or (is_bad_before and "good" in predicate.kinds)


def _has_subject_and_verb(after: _AfterComma) -> bool:
    """`, others find it hard`."""
    has_verb = any(cue.has("claim", "lacking", "not") for cue in after.cues)
    return has_verb and (after.opening in SUBJECTS or after.opening in NUMBERS)


# The first that applies.
_JOINTS_OF_COMMAS = (
    (_is_none_of_whole, ""),
    (_takes_back, "contrast"),
    (_denies_elsewhere, "contrast"),
    (_is_of_some, "splice"),
    (_is_number_of_whole, ""),
    (_sets_against, "splice"),
    (_has_subject_and_verb, "splice"),
)
