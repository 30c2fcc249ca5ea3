"""Splits a sentence into coordinated clauses. A stretch of words in, its parts out.

A part begins at `but` and `so`, at `and` before a verb of its own, and at commas between clauses.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from parsers.meaning.judgement.reading.comma_joints import MAX_SUBJECT, SUBJECTS, joint_of_comma
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.words import Word, text_at
from parsers.meaning.judgement.tables.small_words import AUXILIARIES, EACH


class Stretch(NamedTuple):
    """Cues between two boundaries, and the words between these."""

    joint: str
    cues: list[Cue]
    first: int
    last: int


def main_parts(sentence: Stretch, words: Sequence[Word]) -> Iterator[Stretch]:
    """The clauses of a sentence, split at `but`, `so`, and at `and` before a verb of its own."""
    joint, part, first = sentence.joint, list[Cue](), sentence.first
    opened = "start"  # how the part was opened within the sentence: `However,` comes before it
    for at, cue in enumerate(sentence.cues):
        place = _Place(cue, part, sentence.cues[at + 1 : at + 5], words)
        how = _joint_at(place, opened)
        if how:
            yield Stretch(joint, part, first, cue.first - place.follows_comma)
            joint, opened, part, first = how, how, [], cue.last
        else:
            part.append(_kept_within(place))
    yield Stretch(joint, part, first, sentence.last)


class _Place(NamedTuple):
    """A cue at which another clause may begin, the cues before it in its clause, and some after."""

    cue: Cue
    part: Sequence[Cue]
    following: Sequence[Cue]
    words: Sequence[Word]

    @property
    def word_before(self) -> str:
        """The word before the cue; empty at the beginning of the text."""
        return self.words[self.cue.first - 1].text if self.cue.first else ""

    @property
    def word_after(self) -> str:
        """The word after the cue; empty at the end of the text."""
        return text_at(self.words, self.cue.last)

    @property
    def follows_comma(self) -> bool:
        """Whether a comma stands before the cue."""
        return self.word_before == ","


def _kept_within(place: _Place) -> Cue:
    """A cue that begins no clause, as what it means there: `all but one`, `while still afloat`."""
    if _excepts(place):
        return place.cue._replace(kinds=_EXCEPTED)
    return place.cue._replace(kinds=_WHEN) if _is_as_long_as(place) else place.cue


_EXCEPTED, _WHEN = frozenset({"excepted"}), frozenset({"when"})


def _joint_at(place: _Place, opened: str) -> str:
    """How a cue joins a clause to the part before it, empty where it joins none; `opened`: how that
    part was opened."""
    cue = place.cue
    if cue.has(*_DIVIDING):
        return _joint_of_conjunction(place)
    if cue.text == "if":
        return "contrast" if _is_concessive(place) else ""
    if "comma" in cue.kinds:
        return _joint_at_comma(place, opened)
    return "and" if cue.text == "and" and _parts_at_and(place) else ""


_DIVIDING = frozenset({"contrast", "result"})


def _is_concessive(place: _Place) -> bool:
    """Whether `if` means `although`: `thorough, if slow to come`."""
    if not place.following or not place.follows_comma:
        return False
    after = place.following[0]
    return after.first == place.cue.last and after.has("bad", "part")


def _joint_at_comma(place: _Place, opened: str) -> str:
    if opened == "contrast" and _asserts(place.part):
        return "contrast"  # `Although plans exist, nobody reads them`
    if not _says_something(place.part) or _denies(place.part):
        return ""
    return joint_of_comma(place.cue, place.part, place.following, place.words)


def _denies(cues: Sequence[Cue]) -> bool:
    return any(cue.has("not", "no") for cue in cues)


def _says_something(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb, of a change too: `has improved`."""
    return any(cue.has("claim", "moving") for cue in cues)


def _asserts(cues: Sequence[Cue]) -> bool:
    return any("claim" in cue.kinds for cue in cues)


def _joint_of_conjunction(place: _Place) -> str:
    """How `but`, `yet` or `so` joins a clause to the one before, empty where it joins none."""
    if any(is_one(place) for is_one in _NO_CONJUNCTIONS):
        return ""
    return "contrast" if "contrast" in place.cue.kinds else "result"


def _is_as_long_as(place: _Place) -> bool:
    """Whether `while` says when: `are met while they are still afloat`."""
    if place.cue.text != "while" or place.word_before in {"", ","}:
        return False
    after = place.words[place.cue.last : place.cue.last + _MAX_TO_STILL]
    return any(word.text == "still" for word in after)


_MAX_TO_STILL = 6  # words after `while`: `the old boats are still`


def _is_adverb_yet(place: _Place) -> bool:
    """`has yet to come`, but not `five are warm yet one is cold`."""
    is_inside = place.cue.text == "yet" and place.word_before not in {"", ",", "and"}
    return is_inside and not _opens_subject(place)


def _opens_subject(place: _Place) -> bool:
    """Whether another subject and its verb follow: `one is cold`."""
    subject, *after = [word.text for word in place.words[place.cue.last :][:MAX_SUBJECT]] or [""]
    return subject in SUBJECTS | NUMBERS.keys() and not AUXILIARIES.isdisjoint(after)


def _is_adverb_so(place: _Place) -> bool:
    """`are so small that`."""
    return place.cue.text == "so" and place.word_before in AUXILIARIES | {"be", "been"}


def _excepts(place: _Place) -> bool:
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


def _parts_claims(but: _Place) -> bool:
    """Whether something is said before `but` and after it: `all met, but some left early`."""
    return _has_verb(but.part) and any(cue.has(*_SAYING) for cue in but.following)


_SAYING = frozenset(
    {"claim", "good", "bad", "lacking", "not", "no", "state", "needed", "rare", "part", "moving"}
)
_NO_CONJUNCTIONS = (_is_as_long_as, _is_adverb_yet, _is_adverb_so, _excepts)


def _has_verb(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb, and not only a participle: `those involving boys and`."""
    return any(map(_is_verb, cues))


def _is_verb(cue: Cue) -> bool:
    if "claim" in cue.kinds and not cue.text.endswith("ing"):
        return True
    return cue.text.split(" ")[0] in AUXILIARIES  # `work has begun`


def _parts_at_and(place: _Place) -> bool:
    """Whether `and` joins a clause with its own verb."""
    if any(is_one(place) for is_one in _WITHIN_CLAUSES):
        return False
    return (_has_verb(place.part) and _opens_clause(place)) or _takes_up(place)


def _is_in_relative(place: _Place) -> bool:
    """Whether `and` is within a relative clause: `which heads and most staff know`."""
    part = place.part
    after = list(takewhile(lambda cue: not cue.has("relative", "question"), reversed(part)))
    return len(after) < len(part) and not _asserts(after)


def _joins_nouns(place: _Place) -> bool:
    """Whether `and` joins nouns: `the gap between the plan and the menu is wide`."""
    first = place.cue.first
    before = [word.text for word in place.words[max(first - _MAX_BETWEEN, 0) : first]]
    return "between" in before and place.word_after not in AUXILIARIES


_MAX_BETWEEN = 4  # words from `between` to `and`


def _is_in_condition(place: _Place) -> bool:
    """Whether `and` joins a second denial to a condition: `rings when a boat is not back and nobody
    has sent word`."""
    if place.follows_comma or place.word_after not in _NONE:
        return False
    before, after = _parted_at_last(place.part, _CONDITIONS)
    is_second = _asserts(before) and _denies(after)
    return is_second and not any("comma" in cue.kinds for cue in after)


_CONDITIONS = frozenset(("if", "when", "whenever", "unless"))
_NONE = frozenset("nobody no nothing none there neither".split())


def _parted_at_last(
    cues: Sequence[Cue], openings: Collection[str]
) -> tuple[Sequence[Cue], Sequence[Cue]]:
    """The cues before and after the last that is one of these; none before if there is none."""
    at = next((at for at in range(len(cues) - 1, -1, -1) if cues[at].text in openings), None)
    return ((), cues) if at is None else (cues[:at], cues[at + 1 :])


def _is_of_those(place: _Place) -> bool:
    """Whether `and` goes on with a subordinate clause: `writes to those who have not paid and have
    given no reason`, `knows who eats and who does not`."""
    before, after = _parted_at_last(place.part, _OPENING_THOSE)
    if place.follows_comma or not _asserts(before):
        return False
    opening = place.word_after
    if opening == "who":
        return True
    is_said_before = any(cue.text == opening for cue in before)
    is_second = any(cue.text == opening for cue in after) and not is_said_before
    return is_second and opening in AUXILIARIES


_OPENING_THOSE = _CONDITIONS | {"who"}
_WITHIN_CLAUSES = (_is_in_relative, _joins_nouns, _is_in_condition, _is_of_those)


def _opens_clause(place: _Place) -> bool:
    """Whether a clause begins after `and`: `and is late`, `and then fades`, `and lacks dates`."""
    main = takewhile(lambda cue: not cue.has("purpose", "reason"), place.following)
    return _opens_with_lack(place) or any(_is_main_verb(cue, place) for cue in main)


def _opens_with_lack(place: _Place) -> bool:
    """`and lacks dates`, `and still lacks dates`."""
    said = next((cue for cue in place.following[:2] if cue.text != "still"), None)
    return said is not None and "lacking" in said.kinds and said.first - place.cue.last <= 1


def _is_main_verb(verb: Cue, place: _Place) -> bool:
    """Whether a cue is the verb after `and`; not `what to do`, `and the time they need`."""
    if verb.text.split(" ")[0] not in AUXILIARIES and "planned" not in verb.kinds:
        return False
    before = place.words[verb.first - 1].text
    is_of_relative = before in _TAKING_UP and verb.first - 1 > place.cue.last
    return before != "to" and not is_of_relative


def _takes_up(place: _Place) -> bool:
    """Whether a clause refers to all that comes before it: `, and this has been reported`."""
    is_verb_near = place.following[:1] and place.following[0].first - place.cue.last == 1
    return bool(is_verb_near) and place.follows_comma and place.word_after in _TAKING_UP


_TAKING_UP = frozenset("this these it they we".split())
