"""How `but`, `yet`, `while` and `so` join a clause to the one before. A place in, a joint out.

`Vans are clean, but nobody checks them`; not `all vans but one`, `are so small that`, `has yet to`.
"""

from parsers.meaning.judgement.reading.clauses.comma_joints import MAX_SUBJECT, SUBJECTS
from parsers.meaning.judgement.reading.clauses.joint_places import JointPlace, has_verb
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.tables.small_words import AUXILIARIES, EACH


def joint_of_conjunction(place: JointPlace) -> str:
    """How `but`, `yet` or `so` joins a clause to the one before, empty where it joins none."""
    if any(is_one(place) for is_one in _NO_CONJUNCTIONS):
        return ""
    return "contrast" if "contrast" in place.cue.kinds else "result"


def is_as_long_as(place: JointPlace) -> bool:
    """Whether `while` says when: `are met while they are still afloat`."""
    if place.cue.text != "while" or place.word_before in {"", ","}:
        return False
    after = place.words[place.cue.last : place.cue.last + _MAX_TO_STILL]
    return any(word.text == "still" for word in after)


_MAX_TO_STILL = 6  # words after `while`: `the old boats are still`


def _is_adverb_yet(place: JointPlace) -> bool:
    """`has yet to come`, but not `five are warm yet one is cold`."""
    is_inside = place.cue.text == "yet" and place.word_before not in {"", ",", "and"}
    return is_inside and not _opens_subject(place)


def _opens_subject(place: JointPlace) -> bool:
    """Whether another subject and its verb follow: `one is cold`."""
    following = place.words[place.cue.last : place.cue.last + MAX_SUBJECT]
    subject, *after = [word.text for word in following] or [""]
    is_subject = subject in SUBJECTS or subject in NUMBERS
    return is_subject and not AUXILIARIES.isdisjoint(after)


def _is_adverb_so(place: JointPlace) -> bool:
    """`are so small that`."""
    return place.cue.text == "so" and place.word_before in AUXILIARIES | {"be", "been"}


def makes_exception(place: JointPlace) -> bool:
    """Whether `but` makes an exception: from all, or of a number at the end of the clause."""
    but, words = place.cue, place.words
    if but.text != "but":
        return False
    number, after, *_ = [*(word.text for word in words[but.last : but.last + 2]), "", ""]
    before = {word.text for word in words[max(but.first - _MAX_OF_ALL, 0) : but.first]}
    is_of_all = not EACH.isdisjoint(before)
    if number in NUMBERS and (is_of_all or not after.isalpha()):
        return True
    return is_of_all and not _parts_claims(place)


_MAX_OF_ALL = 3  # words from `all` to `but one`


def _parts_claims(but: JointPlace) -> bool:
    """Whether something is said before `but` and after it: `all met, but some left early`."""
    return has_verb(but.part) and any(cue.has(*_SAYING) for cue in but.following)


_SAYING = frozenset(
    {"claim", "good", "bad", "lacking", "not", "no", "state", "needed", "rare", "part", "moving"}
)
_NO_CONJUNCTIONS = (is_as_long_as, _is_adverb_yet, _is_adverb_so, makes_exception)
