"""The main clauses of a text: words in, clauses out, each with its cues.

What only says why, when, what for or which is left out (`subordinates`).
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.openings import read_opening
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.subordinates import AUXILIARIES, cues_of_noun, main_cues
from parsers.meaning.judgement.reading.vocabulary import phrases
from parsers.meaning.judgement.reading.words import Word

_ABBREVIATIONS = frozenset("incl esp approx etc eg ie st mr mrs ms dr vs cf inc dept".split())
_WITHOUT_SUBJECT = AUXILIARIES | {"still", "rising", "falling", "it", "they"}
_DIVIDING = frozenset({"contrast", "result"})
_EXCEPTED = frozenset({"excepted"})


class Clause(NamedTuple):
    """A main clause: how it is joined to what stands before it, its words and its cues.

    `joint`: start (of a sentence), aside (behind a colon or a dash), contrast, result, and, splice.
    """

    joint: str
    cues: tuple[Cue, ...]
    kinds: frozenset[str]
    words: Sequence[Word]
    first: int
    last: int
    is_of_bad_measure: bool = False  # its subject stands in the clause before: `and are rising`

    def has(self, *kinds: str) -> bool:
        return not self.kinds.isdisjoint(kinds)

    def first_of(self, *kinds: str) -> Cue | None:
        if self.kinds.isdisjoint(kinds):
            return None
        return next((cue for cue in self.cues if cue.kinds.intersection(kinds)), None)

    def word(self, at: int) -> str:
        """The word at this place of the text, empty outside the clause."""
        return self.words[at].text if self.first <= at < self.last else ""

    def places_of(self, *texts: str) -> list[int]:
        """The places where the clause has one of these words."""
        words = self.words
        return [at for at in range(self.first, self.last) if words[at].text in texts]


def find_clauses(words: Sequence[Word]) -> Iterator[Clause]:
    """The main clauses of a text in their order."""
    cues = list(find_cues(words, phrases()))
    for stretch in _sentences(cues, words):
        if _asserts_nothing(stretch, words):
            continue
        sentence, is_bad = _without_opening(stretch, words), False
        for part in _parts(sentence, words):
            kept = tuple(main_cues(part.cues, part.first, words)) or tuple(cues_of_noun(part.cues))
            opening = words[part.first].text if part.first < part.last else ""
            inherits = is_bad and opening in _WITHOUT_SUBJECT
            kinds = frozenset[str]().union(*[cue.kinds for cue in kept])
            is_bad = inherits or "bad measure" in kinds
            yield Clause(part.joint, kept, kinds, words, part.first, part.last, inherits)


class _Stretch(NamedTuple):
    """Cues between two boundaries, and the words between these."""

    joint: str
    cues: list[Cue]
    first: int
    last: int


def _asserts_nothing(sentence: _Stretch, words: Sequence[Word]) -> bool:
    """Whether a sentence asks or supposes: `Is the gym open?`, `If rolls fall, two will close`."""
    opening = words[sentence.first].text if sentence.first < sentence.last else ""
    if opening == "if":
        inside = (word.text for word in words[sentence.first : sentence.last])
        return not _OF_SUPPOSITION.isdisjoint(inside)
    is_question = sentence.last < len(words) and words[sentence.last].text == "?"
    return is_question and opening in _ASKING


_OF_SUPPOSITION = frozenset("will would may might could shall".split())
_ASKING = frozenset(
    "is are was were has have had do does did can could will would should may might shall how what"
    " when where which who whom whose why".split()
)


def _without_opening(sentence: _Stretch, words: Sequence[Word]) -> _Stretch:
    first, is_contrast = read_opening(sentence.cues, sentence.first, words)
    joint = "contrast" if is_contrast else sentence.joint
    return _Stretch(joint, [c for c in sentence.cues if c.first >= first], first, sentence.last)


def _sentences(cues: Sequence[Cue], words: Sequence[Word]) -> Iterator[_Stretch]:
    joint, sentence, first = "start", list[Cue](), 0
    for cue in cues:
        if "aside" in cue.kinds or ("stop" in cue.kinds and not _abbreviated(cue, words)):
            yield _Stretch(joint, sentence, first, cue.first)
            joint = "aside" if "aside" in cue.kinds or cue.text == "?" else "start"
            sentence, first = [], cue.last
        else:
            sentence.append(cue)
    if first < len(words):
        yield _Stretch(joint, sentence, first, len(words))


def _abbreviated(stop: Cue, words: Sequence[Word]) -> bool:
    before = words[stop.first - 1].text if stop.first else ""
    is_initial = len(before) == 1 and before != "i"
    return stop.text == "." and (is_initial or before in _ABBREVIATIONS)


def _parts(sentence: _Stretch, words: Sequence[Word]) -> Iterator[_Stretch]:
    """The clauses of a sentence, parted by `but`, `so`, and by `and` before a verb of its own."""
    joint, part, first = sentence.joint, list[Cue](), sentence.first
    opened = "start"  # how the part was opened within the sentence: `However,` stands before it
    for at, cue in enumerate(sentence.cues):
        how = _joint_of(cue, part, sentence.cues[at + 1 : at + 5], words, opened)
        if how:
            yield _Stretch(joint, part, first, cue.first - _ends_in_comma(cue, words))
            joint, opened, part, first = how, how, [], cue.last
        else:
            is_few = cue.text == "but" and _excepts(cue, sentence.cues[at + 1 : at + 5], words)
            part.append(cue._replace(kinds=_EXCEPTED) if is_few else cue)
    yield _Stretch(joint, part, first, sentence.last)


def _ends_in_comma(joint: Cue, words: Sequence[Word]) -> bool:
    return joint.first > 0 and words[joint.first - 1].text == ","


def _joint_of(
    cue: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word], joint: str
) -> str:
    if cue.kinds & _DIVIDING:
        before = words[cue.first - 1].text if cue.first else ","
        if cue.text == "yet" and before not in {",", "and"}:
            return ""
        if cue.text == "so" and before in AUXILIARIES | {"be", "been"}:
            return ""  # `are so small that`
        if cue.text == "but" and _excepts(cue, following, words):
            return ""  # `all schools but one`
        return "contrast" if "contrast" in cue.kinds else "result"
    if _is_concessive(cue, following, words):
        return "contrast"
    if "comma" in cue.kinds and joint == "contrast" and _asserts(part):
        return "contrast"  # `Although plans exist, nobody reads them`
    if "comma" in cue.kinds and _asserts(part) and not _denies(part):
        return _joint_of_comma(cue, following, words)
    return "and" if cue.text == "and" and _parts_at_and(cue, part, following, words) else ""


def _parts_at_and(
    joint: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word]
) -> bool:
    """Whether a clause of its own follows `and`."""
    if _is_in_relative(part):
        return False
    opens = _has_verb(part) and _opens_clause(joint, following, words)
    return opens or _takes_up(joint, following, words)


def _excepts(but: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `but` excepts some: of all, or a number at the end of the clause."""
    behind = [word.text for word in words[but.last : but.last + 2]]
    before = {word.text for word in words[max(but.first - _MAX_OF_ALL, 0) : but.first]}
    is_of_all = not before.isdisjoint(_ALL)
    is_last = not "".join(behind[1:]).isalpha()
    is_number = bool(behind) and behind[0] in NUMBERS and (is_last or is_of_all)
    return is_number or (is_of_all and all(cue.kinds.isdisjoint(_SAYING) for cue in following))


_SAYING = frozenset(
    {"claim", "good", "bad", "lacking", "not", "no", "state", "needed", "rare", "part", "moving"}
)


_MAX_OF_ALL = 3  # words from `all` to `but one`
_ALL = frozenset("all every each".split())


def _is_in_relative(part: Sequence[Cue]) -> bool:
    """Whether `and` joins what a relative clause speaks of: `which heads and most staff know`."""
    behind = list(
        takewhile(lambda cue: cue.kinds.isdisjoint({"relative", "question"}), reversed(part))
    )
    return len(behind) < len(part) and not _asserts(behind)


def _opens_clause(joint: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether a clause begins behind `and`: `and is late`, `and then fades`, `and lacks dates`."""
    fails = following[:1] and "lacking" in following[0].kinds
    is_at_once = fails and following[0].first - joint.last <= 1
    main = takewhile(lambda cue: cue.kinds.isdisjoint({"purpose", "reason"}), following)
    verbs = (c for c in main if not _is_beside(c, joint, words))
    return bool(is_at_once) or any(
        c.text.split(" ")[0] in AUXILIARIES or "planned" in c.kinds for c in verbs
    )


def _is_beside(verb: Cue, joint: Cue, words: Sequence[Word]) -> bool:
    """Whether a verb is no main one: `what to do`, `and the time they need`."""
    before = words[verb.first - 1].text
    return before == "to" or (before in _TAKING_UP and verb.first - 1 > joint.last)


def _takes_up(joint: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether a clause speaks of all that stands before it: `, and this has been reported`."""
    opening = words[joint.last].text if joint.last < len(words) else ""
    is_verb_near = bool(following) and following[0].first - joint.last == 1
    is_comma_before = _ends_in_comma(joint, words)
    return is_comma_before and opening in _TAKING_UP and is_verb_near


_TAKING_UP = frozenset("this these it they we".split())


def _joint_of_comma(comma: Cue, following: Sequence[Cue], words: Sequence[Word]) -> str:
    """Of a comma behind which another clause begins: `, none at Moor`, `, others find it hard`."""
    opening = words[comma.last].text if comma.last < len(words) else ""
    behind = words[comma.last + 1].text if comma.last + 1 < len(words) else ""
    is_of_others = opening in _PREPOSITIONS_OF_PLACE and behind in {"others", "other"}
    if opening in {"none", "all"} and _counts_of_whole(comma, words):
        return ""  # `of the faults found, none remains`
    if opening in _TAKING_BACK or is_of_others:
        return "contrast"
    if behind == "of" and opening in _SOME:
        return "splice"  # `, two of them untrained`
    if opening in NUMBERS and _counts_of_whole(comma, words):
        return ""  # `of the nine faults, seven have been mended`
    own = [c for c in takewhile(lambda c: "comma" not in c.kinds, following) if c.text != "and"]
    has_verb = any("claim" in c.kinds or c.kinds & {"lacking", "not"} for c in own)
    if _sets_against(comma, own, opening):
        return "splice"
    return "splice" if opening in _SUBJECTS.union(NUMBERS) and has_verb else ""


def _sets_against(comma: Cue, own: Sequence[Cue], opening: str) -> bool:
    """Whether another subject fails where the first does not: `, writing has not`."""
    if own and own[0].first == comma.last and own[0].text.endswith("ing"):
        own = own[1:]  # a noun: `, cleaning has not`
    if opening in _OPENING_NO_SUBJECT or not own or own[0].first == comma.last:
        return False
    verb, predicate = own[0], own[1:2]
    is_near = verb.first - comma.last <= MAX_SUBJECT
    if verb.text not in AUXILIARIES or not is_near or not predicate:
        return False
    is_adjacent = predicate[0].first - verb.last <= 1
    return is_adjacent and not predicate[0].kinds.isdisjoint({"not", "bad", "state", "lacking"})


MAX_SUBJECT = 4  # words of a subject behind a comma
_OPENING_NO_SUBJECT = frozenset(
    "and or but nor which who whose whom that as because when if where so to with without by"
    " including such even in at on for of not what how why whether".split()
)


def _counts_of_whole(comma: Cue, words: Sequence[Word]) -> bool:
    before = [word.text for word in words[max(comma.first - MAX_OF_WHOLE, 0) : comma.first]]
    return any(one == "of" and two in {"the", "our"} for one, two in pairwise(before))


MAX_OF_WHOLE = 12  # words from `of the nine` to the comma behind it


def _is_concessive(cue: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `if` means although: `thorough, if slow to come`."""
    if cue.text != "if" or not following or words[cue.first - 1].text != ",":
        return False
    return following[0].first == cue.last and bool(following[0].kinds & {"bad", "part"})


_SOME = frozenset("one two three four five six some many most several few half none".split())
_PREPOSITIONS_OF_PLACE = frozenset("in at by for to with among".split())
_TAKING_BACK = frozenset("none nothing less rarely seldom hardly fewer nowhere".split())
_SUBJECTS = frozenset(
    "the others other some they it this these most many few both elsewhere"
    " outdoors indoors then our its their parents staff pupils children teachers heads governors"
    " nobody half".split()
)


def _denies(cues: Sequence[Cue]) -> bool:
    return any(cue.kinds & {"not", "no"} for cue in cues)


def _has_verb(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb of its own, not only a participle: `those involving boys and`."""
    return any(
        ("claim" in cue.kinds and not cue.text.endswith("ing"))
        or cue.text.split(" ")[0] in AUXILIARIES  # `work has begun`
        for cue in cues
    )


def _asserts(cues: Sequence[Cue]) -> bool:
    return any("claim" in cue.kinds for cue in cues)
