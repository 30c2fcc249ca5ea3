"""Splits a sentence into coordinated clauses. A stretch of words in, its parts out.

A part begins at `but` and `so`, at `and` before a verb of its own, and at commas between clauses.
"""

from collections.abc import Iterator, Sequence
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
        following = sentence.cues[at + 1 : at + 5]
        how = _joint_of(cue, part, following, words, opened)
        if how:
            yield Stretch(joint, part, first, cue.first - _ends_in_comma(cue, words))
            joint, opened, part, first = how, how, [], cue.last
        else:
            part.append(_kept_within(cue, part, following, words))
    yield Stretch(joint, part, first, sentence.last)


def _kept_within(
    cue: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word]
) -> Cue:
    """A cue that begins no clause, as what it means there: `all but one`, `while still afloat`."""
    if cue.text == "but" and _excepts(cue, part, following, words):
        return cue._replace(kinds=_EXCEPTED)
    return cue._replace(kinds=_WHEN) if _is_as_long_as(cue, words) else cue


_EXCEPTED, _WHEN = frozenset({"excepted"}), frozenset({"when"})


def _is_as_long_as(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether `while` says when: `are met while they are still afloat`."""
    is_inside = cue.text == "while" and cue.first > 0 and words[cue.first - 1].text != ","
    after = words[cue.last : cue.last + _MAX_TO_STILL]
    return is_inside and any(word.text == "still" for word in after)


_MAX_TO_STILL = 6  # words after `while`: `the old boats are still`


def _ends_in_comma(joint: Cue, words: Sequence[Word]) -> bool:
    return joint.first > 0 and words[joint.first - 1].text == ","


def _joint_of(
    cue: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word], joint: str
) -> str:
    """How a cue joins a clause to the part before it, empty where it joins none."""
    if cue.has(*_DIVIDING):
        return _joint_of_conjunction(cue, part, following, words)
    if cue.text == "if":
        return "contrast" if _is_concessive(cue, following, words) else ""
    if "comma" in cue.kinds and joint == "contrast" and _asserts(part):
        return "contrast"  # `Although plans exist, nobody reads them`
    if "comma" in cue.kinds and _says_something(part) and not _denies(part):
        return joint_of_comma(cue, part, following, words)
    return "and" if cue.text == "and" and _parts_at_and(cue, part, following, words) else ""


_DIVIDING = frozenset({"contrast", "result"})


def _is_concessive(cue: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `if` means `although`: `thorough, if slow to come`."""
    if not following or words[cue.first - 1].text != ",":
        return False
    return following[0].first == cue.last and following[0].has("bad", "part")


def _denies(cues: Sequence[Cue]) -> bool:
    return any(cue.has("not", "no") for cue in cues)


def _says_something(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb, of a change too: `has improved`."""
    return any(cue.has("claim", "moving") for cue in cues)


def _asserts(cues: Sequence[Cue]) -> bool:
    return any("claim" in cue.kinds for cue in cues)


def _joint_of_conjunction(
    cue: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word]
) -> str:
    """How `but`, `yet` or `so` joins a clause to the one before, empty where it joins none."""
    before = words[cue.first - 1].text if cue.first else ","
    if _is_as_long_as(cue, words):
        return ""
    if cue.text == "yet" and before not in {",", "and"} and not _opens_subject(cue, words):
        return ""
    if cue.text == "so" and before in AUXILIARIES | {"be", "been"}:
        return ""  # `are so small that`
    if cue.text == "but" and _excepts(cue, part, following, words):
        return ""  # `all schools but one`
    return "contrast" if "contrast" in cue.kinds else "result"


def _opens_subject(yet: Cue, words: Sequence[Word]) -> bool:
    """Whether another subject and its verb follow: `five are warm yet one is cold`."""
    after = [word.text for word in words[yet.last : yet.last + MAX_SUBJECT]]
    is_subject = after[:1] != [] and after[0] in SUBJECTS.union(NUMBERS)
    return is_subject and not AUXILIARIES.isdisjoint(after[1:])


def _parts_at_and(
    joint: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word]
) -> bool:
    """Whether `and` joins a clause with its own verb."""
    if _is_in_relative(part) or _joins_nouns(joint, words):
        return False
    if _is_in_condition(joint, part, words) or _is_of_those(joint, part, words):
        return False
    opens = _has_verb(part) and _opens_clause(joint, following, words)
    return opens or _takes_up(joint, following, words)


def _is_in_condition(joint: Cue, part: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `and` joins a second denial to a condition: `rings when a boat is not back and nobody
    has sent word`."""
    after = list(takewhile(lambda cue: cue.text not in _CONDITIONS, reversed(part)))
    before = part[: len(part) - len(after) - 1]
    is_second = len(after) < len(part) and _asserts(before) and _denies(after)
    goes_on = is_second and not any("comma" in cue.kinds for cue in after)
    return goes_on and not _ends_in_comma(joint, words) and text_at(words, joint.last) in _NONE


_CONDITIONS = frozenset(("if", "when", "whenever", "unless"))
_NONE = frozenset("nobody no nothing none there neither".split())


def _is_of_those(joint: Cue, part: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `and` goes on with a subordinate clause: `writes to those who have not paid and have
    given no reason`, `knows who eats and who does not`."""
    opening = text_at(words, joint.last)
    after = list(takewhile(lambda cue: cue.text not in _OPENING_THOSE, reversed(part)))
    before = part[: len(part) - len(after) - 1]
    if len(after) == len(part) or _ends_in_comma(joint, words) or not _asserts(before):
        return False
    is_second = opening in AUXILIARIES and any(cue.text == opening for cue in after)
    return opening == "who" or (is_second and all(cue.text != opening for cue in before))


_OPENING_THOSE = _CONDITIONS | {"who"}


def _has_verb(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb, and not only a participle: `those involving boys and`."""
    return any(
        ("claim" in cue.kinds and not cue.text.endswith("ing"))
        or cue.text.split(" ")[0] in AUXILIARIES  # `work has begun`
        for cue in cues
    )


def _joins_nouns(joint: Cue, words: Sequence[Word]) -> bool:
    """Whether `and` joins nouns: `the gap between the plan and the menu is wide`."""
    before = (word.text for word in words[max(joint.first - _MAX_BETWEEN, 0) : joint.first])
    after = text_at(words, joint.last)
    return "between" in before and after not in AUXILIARIES


_MAX_BETWEEN = 4  # words from `between` to `and`


def _excepts(
    but: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word]
) -> bool:
    """Whether `but` makes an exception: from all, or of a number at the end of the clause."""
    after = [word.text for word in words[but.last : but.last + 2]]
    before = {word.text for word in words[max(but.first - _MAX_OF_ALL, 0) : but.first]}
    is_of_all = not before.isdisjoint(EACH)
    is_last = not "".join(after[1:]).isalpha()
    is_number = bool(after) and after[0] in NUMBERS and (is_last or is_of_all)
    is_claim_parted = _has_verb(part) and any(cue.has(*_SAYING) for cue in following)
    return is_number or (is_of_all and not is_claim_parted)


_SAYING = frozenset(
    {"claim", "good", "bad", "lacking", "not", "no", "state", "needed", "rare", "part", "moving"}
)


_MAX_OF_ALL = 3  # words from `all` to `but one`


def _is_in_relative(part: Sequence[Cue]) -> bool:
    """Whether `and` is within a relative clause: `which heads and most staff know`."""
    after = list(takewhile(lambda cue: not cue.has("relative", "question"), reversed(part)))
    return len(after) < len(part) and not _asserts(after)


def _opens_clause(joint: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether a clause begins after `and`: `and is late`, `and then fades`, `and lacks dates`."""
    said = [cue for cue in following[:2] if cue.text != "still"]
    fails = said[:1] and "lacking" in said[0].kinds
    is_at_once = fails and said[0].first - joint.last <= 1
    main = takewhile(lambda cue: not cue.has("purpose", "reason"), following)
    verbs = (c for c in main if not _is_beside(c, joint, words))
    return bool(is_at_once) or any(
        c.text.split(" ")[0] in AUXILIARIES or "planned" in c.kinds for c in verbs
    )


def _is_beside(verb: Cue, joint: Cue, words: Sequence[Word]) -> bool:
    """Whether a verb is not the main one: `what to do`, `and the time they need`."""
    before = words[verb.first - 1].text
    return before == "to" or (before in _TAKING_UP and verb.first - 1 > joint.last)


def _takes_up(joint: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether a clause refers to all that comes before it: `, and this has been reported`."""
    opening = text_at(words, joint.last)
    is_verb_near = bool(following) and following[0].first - joint.last == 1
    is_comma_before = _ends_in_comma(joint, words)
    return is_comma_before and opening in _TAKING_UP and is_verb_near


_TAKING_UP = frozenset("this these it they we".split())
