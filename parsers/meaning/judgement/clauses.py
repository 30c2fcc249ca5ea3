"""The main clauses of a text: words in, clauses out, each with its cues.

Purposes, reasons, conditions, relative clauses and what a document lays down are left out.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from parsers.meaning.judgement.phrases import Cue, find_cues
from parsers.meaning.judgement.vocabulary import kinds_of, phrases
from parsers.meaning.judgement.words import Word

_ABBREVIATIONS = frozenset("incl esp approx etc eg ie st mr mrs ms dr vs cf inc dept".split())
# What takes up the main clause again behind a purpose: `to support plans and does not check`.
AUXILIARIES = frozenset(
    "is are was were has have had do does did can cannot will should must need needs not now"
    " remain remains".split()
)
_WITHOUT_SUBJECT = AUXILIARIES | {"still", "rising", "falling", "it", "they"}
_NO_VERB_BEHIND = frozenset(
    "to and or not a an the their its of in on for by with at be been being is are was were has"
    " have had do does did they it we you will can should must may".split()
)
_SUBORDINATE = frozenset(
    {"purpose", "reason", "when", "question", "relative", "concession", "reports", "to"}
)
_OPENING = _SUBORDINATE | {"that"}
_DIVIDING = frozenset({"contrast", "result"})


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


def find_clauses(words: Sequence[Word]) -> Iterator[Clause]:
    """The main clauses of a text in their order."""
    cues = list(find_cues(words, phrases()))
    for sentence in _sentences(cues, words):
        is_bad = False
        for part in _parts(sentence, words):
            kept = tuple(_main(part, words)) or tuple(_of_noun(part))
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
    return stop.text == "." and (before in _ABBREVIATIONS or (len(before) == 1 and before != "i"))


def _parts(sentence: _Stretch, words: Sequence[Word]) -> Iterator[_Stretch]:
    """The clauses of a sentence, parted by `but`, `so`, and by `and` before a verb of its own."""
    joint, part, first = sentence.joint, list[Cue](), sentence.first
    for at, cue in enumerate(sentence.cues):
        how = _joint_of(cue, part, sentence.cues[at + 1 : at + 5], words, joint)
        if how:
            yield _Stretch(joint, part, first, cue.first)
            joint, part, first = how, [], cue.last
        else:
            part.append(cue)
    yield _Stretch(joint, part, first, sentence.last)


def _joint_of(
    cue: Cue, part: Sequence[Cue], following: Sequence[Cue], words: Sequence[Word], joint: str
) -> str:
    if cue.kinds & _DIVIDING:
        before = words[cue.first - 1].text if cue.first else ","
        if cue.text == "yet" and before not in {",", "and"}:
            return ""
        if cue.text == "so" and before in AUXILIARIES:
            return ""  # `are so small that`
        return "contrast" if "contrast" in cue.kinds else "result"
    if _is_concessive(cue, following, words):
        return "contrast"
    if "comma" in cue.kinds and joint == "contrast" and _asserts(part):
        return "contrast"  # `Although plans exist, nobody reads them`
    if "comma" in cue.kinds and _asserts(part) and not _denies(part):
        return _joint_of_comma(cue, following, words)
    if cue.text == "and" and _is_in_relative(part):
        return ""
    if cue.text == "and" and _asserts(part) and _opens_clause(cue, following):
        return "and"
    return ""


def _is_in_relative(part: Sequence[Cue]) -> bool:
    """Whether `and` joins what a relative clause speaks of: `which heads and most staff know`."""
    behind = list(takewhile(lambda cue: "relative" not in cue.kinds, reversed(part)))
    return len(behind) < len(part) and not _asserts(behind)


def _opens_clause(joint: Cue, following: Sequence[Cue]) -> bool:
    """Whether a clause begins behind `and`: `and is late`, `and then fades`, `and lacks dates`."""
    fails = following[:1] and "lacking" in following[0].kinds
    is_at_once = fails and following[0].first - joint.last <= 1
    return bool(is_at_once) or any(c.text in AUXILIARIES for c in following)


def _joint_of_comma(comma: Cue, following: Sequence[Cue], words: Sequence[Word]) -> str:
    """Of a comma behind which another clause begins: `, none at Moor`, `, others find it hard`."""
    opening = words[comma.last].text if comma.last < len(words) else ""
    if opening in _TAKING_BACK:
        return "contrast"
    behind = words[comma.last + 1].text if comma.last + 1 < len(words) else ""
    if behind == "of" and opening in _SOME:
        return "splice"  # `, two of them untrained`
    own = [c for c in takewhile(lambda c: "comma" not in c.kinds, following) if c.text != "and"]
    has_verb = any("claim" in c.kinds or c.kinds & {"lacking", "not"} for c in own)
    return "splice" if opening in _SUBJECTS and has_verb else ""


def _is_concessive(cue: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `if` means although: `thorough, if slow to come`."""
    if cue.text != "if" or not following or words[cue.first - 1].text != ",":
        return False
    return following[0].first == cue.last and bool(following[0].kinds & {"bad", "part"})


_SOME = frozenset("one two three four five six some many most several few half none".split())
_TAKING_BACK = frozenset("none nothing less rarely seldom hardly fewer nowhere".split())
_SUBJECTS = frozenset(
    "the others other some they it this these most many few both elsewhere"
    " outdoors indoors then our its their parents staff pupils children teachers heads governors"
    " nobody half".split()
)


def _denies(cues: Sequence[Cue]) -> bool:
    return any(cue.kinds & {"not", "no"} for cue in cues)


def _asserts(cues: Sequence[Cue]) -> bool:
    return any("claim" in cue.kinds for cue in cues)


def _main(part: _Stretch, words: Sequence[Word]) -> Iterator[Cue]:
    """The cues of a clause outside whatever only says why, when, what for or which."""
    asserted, skipped, verbs, is_mending = False, "", 0, False
    for at, cue in enumerate(part.cues):
        is_claim = "claim" in cue.kinds and cue.first > part.first
        following = part.cues[at + 1 : at + 3]
        if skipped:
            verbs += is_claim or not cue.kinds.isdisjoint({"lacking", "reliance"})
            if not _resumes(cue, following, skipped, verbs, asserted, words):
                continue
            skipped = ""
        is_opening = not cue.kinds.isdisjoint(_OPENING)
        kind = _subordinator(cue, following, asserted, words) if is_opening else ""
        is_mending = is_mending or "remedy" in cue.kinds
        if "that" in cue.kinds and asserted and not is_mending and _is_verdict(cue, following):
            kind = ""  # `are given books that are too easy`
        if kind:
            skipped, verbs = kind, int(kind == "purpose" and not asserted)
            asserted = asserted or kind == "reports"
            if kind == "reports":
                yield cue._replace(kinds=frozenset({"claim"}))
            continue
        asserted = asserted or is_claim
        yield cue


def _of_noun(part: _Stretch) -> Iterator[Cue]:
    """The cues of a clause with `that` which stands for all: `Advice that arrives too late`."""
    is_noun_phrase = any("that" in cue.kinds for cue in part.cues[:1])
    return iter(part.cues[1:] if is_noun_phrase else ())


def _subordinator(cue: Cue, following: Sequence[Cue], asserted: bool, words: Sequence[Word]) -> str:
    """The kind of clause that a cue opens beside the main one; empty where it opens none."""
    if "that" in cue.kinds:
        return "relative" if _is_relative(cue, following, words) else ""
    kind = next(iter(cue.kinds & _SUBORDINATE), "")
    if cue.text == "which" and _is_verdict(cue, following):
        return ""
    if cue.text == "given" and words[cue.first - 1].text in AUXILIARIES | {"be", "been"}:
        return ""  # `pupils are given`
    if kind == "to":
        next_word = words[cue.last].text if cue.last < len(words) else ""
        is_purpose = asserted and "claim" in kinds_of(next_word)
        return "purpose" if is_purpose else ""
    return kind


def _is_verdict(which: Cue, following: Sequence[Cue]) -> bool:
    """Whether a clause with `which` says what the main one is worth: `which is too late`."""
    fails = [c for c in following if "lacking" in c.kinds]
    if fails:
        return fails[0].first - which.last <= 1  # `which parents resent`
    if len(following) < 2 or following[0].text not in {"is", "are", "was", "were"}:
        return False
    verb, verdict = following
    return verdict.first == verb.last and bool(verdict.kinds & {"bad", "too"})


def _is_relative(that: Cue, following: Sequence[Cue], words: Sequence[Word]) -> bool:
    """Whether `that` stands for the noun before it: `targets that slip`, not `report that`."""
    before = words[that.first - 1].text if that.first else ""
    opens_verb = bool(following) and following[0].first == that.last
    is_verb = opens_verb and bool(following[0].kinds & {"claim", "lacking", "not"})
    return is_verb and before.isalpha() and before not in _SAYING


_SAYING = frozenset(
    "say says said report reports reported note notes noted find finds found feel feels felt"
    " believe believes know knows knew think thinks told agree agreed recognise show shows"
    " showed shown ensure ensures ensured state states mean means suggest suggests acknowledged"
    " confirm confirms confirmed aware confident clear sure so now such is are was were evident"
    " true likely fact given and but concern concerns view sense evidence us them me parents"
    " governors".split()
)


def _resumes(
    cue: Cue,
    following: Sequence[Cue],
    skipped: str,
    verbs: int,
    asserted: bool,
    words: Sequence[Word],
) -> bool:
    """Whether the main clause goes on at this cue."""
    then = following[0].text if following else ""
    if cue.text in {"but not", "but not yet"} or (
        cue.text == "which" and _is_verdict(cue, following)
    ):
        return True
    if "comma" in cue.kinds:
        return skipped in {"when", "relative", "question", "concession"} or then == "and"
    if cue.text == "and" and skipped in {"purpose", "reason", "reports"}:
        return then.split(" ")[0] in AUXILIARIES
    if asserted or skipped not in {"relative", "question", "purpose"}:
        return False
    is_second_verb = verbs > 1 and bool(cue.kinds & {"claim", "lacking", "reliance"})
    opens_main = is_second_verb or "needed" in cue.kinds
    return opens_main and words[cue.first - 1].text not in _NO_VERB_BEHIND
