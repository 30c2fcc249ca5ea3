"""Splits a sentence into coordinated clauses. A stretch of words in, its parts out.

A part begins at `but` and `so`, at `and` before a verb of its own, and at commas between clauses.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.kinds import FAULTS
from parsers.meaning.judgement.tables.small_words import AUXILIARIES, EACH

_DIVIDING = frozenset({"contrast", "result"})
_EXCEPTED = frozenset({"excepted"})


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
            is_few = cue.text == "but" and _excepts(cue, part, following, words)
            part.append(cue._replace(kinds=_EXCEPTED) if is_few else cue)
    yield Stretch(joint, part, first, sentence.last)


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
        return _joint_of_comma(cue, part, following, words)
    return "and" if cue.text == "and" and _parts_at_and(cue, part, following, words) else ""


def _joint_of_conjunction(
    cue: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word]
) -> str:
    """How `but`, `yet` or `so` joins a clause to the one before, empty where it joins none."""
    before = words[cue.first - 1].text if cue.first else ","
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
    is_subject = after[:1] != [] and after[0] in _SUBJECTS.union(NUMBERS)
    return is_subject and not AUXILIARIES.isdisjoint(after[1:])


def _parts_at_and(
    joint: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word]
) -> bool:
    """Whether `and` joins a clause with its own verb."""
    if _is_in_relative(part) or _joins_nouns(joint, words):
        return False
    opens = _has_verb(part) and _opens_clause(joint, following, words)
    return opens or _takes_up(joint, following, words)


def _joins_nouns(joint: Cue, words: Sequence[Word]) -> bool:
    """Whether `and` joins nouns: `the gap between the plan and the menu is wide`."""
    before = (word.text for word in words[max(joint.first - _MAX_BETWEEN, 0) : joint.first])
    after = words[joint.last].text if joint.last < len(words) else ""
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
    opening = words[joint.last].text if joint.last < len(words) else ""
    is_verb_near = bool(following) and following[0].first - joint.last == 1
    is_comma_before = _ends_in_comma(joint, words)
    return is_comma_before and opening in _TAKING_UP and is_verb_near


_TAKING_UP = frozenset("this these it they we".split())


class _AfterComma(NamedTuple):
    """The first two words and the cues of what follows a comma, and all that comes before it."""

    comma: Cue
    opening: str
    second: str
    cues: Sequence[Cue]
    part: Sequence[Cue]
    words: Sequence[Word]


def _joint_of_comma(
    comma: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word]
) -> str:
    """How a comma joins a clause to the one before: `, none at Moor`, `, others find it hard`."""
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


def _denies_elsewhere(after: _AfterComma) -> bool:
    """`, in May it is not`."""
    rest = [word.text for word in after.words[after.comma.last : after.comma.last + _MAX_ELSEWHERE]]
    end = next((at for at, word in enumerate(rest) if not word.isalpha()), len(rest))
    denies = rest[max(end - 2, 0) : end]
    is_place = after.opening in _PREPOSITIONS_OF_PLACE
    return is_place and denies[:1] != [] and denies[0] in AUXILIARIES and denies[1:] == ["not"]


_MAX_ELSEWHERE = 8  # words: `at the two smaller sites they are not`


def _is_of_some(after: _AfterComma) -> bool:
    """`, two of them untrained`, `, of which the last is late`."""
    is_some_of_them = after.second == "of" and after.opening in _SOME
    return is_some_of_them or (after.opening == "of" and after.second in {"which", "whom"})


def _is_number_of_whole(after: _AfterComma) -> bool:
    """`of the nine faults, seven have been mended`."""
    return after.opening in NUMBERS and _counts_of_whole(after)


def _counts_of_whole(after: _AfterComma) -> bool:
    """Whether what comes before the comma begins a count: `of the nine faults`."""
    at = after.comma.first
    before = [word.text for word in after.words[max(at - MAX_OF_WHOLE, 0) : at]]
    return any(
        one == "of" and (two in _WHOLES or two in NUMBERS or two.isdecimal())
        for one, two in pairwise(before)
    )


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


def _turns(predicate: Cue, part: Sequence[Cue]) -> bool:
    """Whether a predicate is a fault, or praise after a fault."""
    is_bad_before = any(cue.has("not", *FAULTS) for cue in part)
    return predicate.has("not", *FAULTS) or (is_bad_before and "good" in predicate.kinds)


def _has_subject_and_verb(after: _AfterComma) -> bool:
    """`, others find it hard`."""
    has_verb = any(cue.has("claim", "lacking", "not") for cue in after.cues)
    return has_verb and (after.opening in _SUBJECTS or after.opening in NUMBERS)


_JOINTS_OF_COMMAS = (  # the first that applies
    (_is_none_of_whole, ""),
    (_takes_back, "contrast"),
    (_denies_elsewhere, "contrast"),
    (_is_of_some, "splice"),
    (_is_number_of_whole, ""),
    (_sets_against, "splice"),
    (_has_subject_and_verb, "splice"),
)
_WHOLES = frozenset({"the", "our"})


def _is_noun_before(cue: Cue, verb: Cue) -> bool:
    """Whether a word that may be a verb is a noun before its verb."""
    return cue.last == verb.first and cue.text not in AUXILIARIES and verb.text in AUXILIARIES


MAX_SUBJECT = 4  # words of a subject after a comma
_OPENING_NO_SUBJECT = frozenset(
    "and or but nor which who whose whom that as because when if where so to with without by"
    " including such even in at on for of not what how why whether".split()
)
MAX_OF_WHOLE = 12  # words from `of the nine` to the comma after it


def _is_concessive(cue: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `if` means `although`: `thorough, if slow to come`."""
    if not following or words[cue.first - 1].text != ",":
        return False
    return following[0].first == cue.last and following[0].has("bad", "part")


_SOME = frozenset("one two three four five six some many most several few half none".split())
_PREPOSITIONS_OF_PLACE = frozenset("in at by for to with among".split())
_TAKING_BACK = frozenset("none nothing less rarely seldom hardly fewer nowhere".split())
_SUBJECTS = frozenset(
    "the others other some they it this these most many few both elsewhere"
    " outdoors indoors then our its their parents staff pupils children teachers heads governors"
    " nobody half".split()
)


def _denies(cues: Sequence[Cue]) -> bool:
    return any(cue.has("not", "no") for cue in cues)


def _has_verb(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb, and not only a participle: `those involving boys and`."""
    return any(
        ("claim" in cue.kinds and not cue.text.endswith("ing"))
        or cue.text.split(" ")[0] in AUXILIARIES  # `work has begun`
        for cue in cues
    )


def _says_something(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb, of a change too: `has improved`."""
    return any(cue.has("claim", "moving") for cue in cues)


def _asserts(cues: Sequence[Cue]) -> bool:
    return any("claim" in cue.kinds for cue in cues)
