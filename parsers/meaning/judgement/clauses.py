"""The main clauses of a text: words in, clauses out, each with its cues.

Purposes, reasons, conditions, relative clauses and what a document lays down are left out.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.meaning.judgement.phrases import Cue, compile_phrases, find_cues, index_phrases
from parsers.meaning.judgement.words import Word
from parsers.meaning.judgement.words_of_claims import CLAIMS
from parsers.meaning.judgement.words_of_degree import DEGREES
from parsers.meaning.judgement.words_of_gaps import GAPS

_KINDS = compile_phrases(
    GAPS, DEGREES, CLAIMS, {"comma": ",", "stop": ". | ; | ! | ? | \n", "aside": ": | –"}
) | {"\n": frozenset({"stop"})}
_PHRASES = index_phrases(_KINDS)

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
_DIVIDING = frozenset({"contrast", "result"})


class Clause(NamedTuple):
    """A main clause: how it is joined to what stands before it, its words and its cues.

    `joint`: start (of a sentence), aside (behind a colon or a dash), contrast, result, and.
    """

    joint: str
    cues: tuple[Cue, ...]
    words: Sequence[Word]
    first: int
    last: int
    is_of_bad_measure: bool = False  # its subject stands in the clause before: `and are rising`

    def has(self, *kinds: str) -> bool:
        return any(cue.kinds.intersection(kinds) for cue in self.cues)

    def first_of(self, *kinds: str) -> Cue | None:
        return next((cue for cue in self.cues if cue.kinds.intersection(kinds)), None)

    def word(self, at: int) -> str:
        """The word at this place of the text, empty outside the clause."""
        return self.words[at].text if self.first <= at < self.last else ""


def find_clauses(words: Sequence[Word]) -> Iterator[Clause]:
    """The main clauses of a text in their order."""
    cues = list(find_cues(words, _PHRASES))
    for sentence in _sentences(cues, words):
        is_bad = False
        for part in _parts(sentence, words):
            kept = tuple(_main(part, words))
            opening = words[part.first].text if part.first < part.last else ""
            inherits = is_bad and opening in _WITHOUT_SUBJECT
            clause = Clause(part.joint, kept, words, part.first, part.last, inherits)
            is_bad = inherits or clause.has("bad measure")
            yield clause


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
        if cue.text == "yet" and words[cue.first - 1].text not in {",", "and"}:
            return ""
        return "contrast" if "contrast" in cue.kinds else "result"
    if "comma" in cue.kinds and joint == "contrast" and _asserts(part):
        return "contrast"  # `Although plans exist, nobody reads them`
    if cue.text == "and" and _asserts(part) and any(c.text in AUXILIARIES for c in following):
        return "and"
    return ""


def _asserts(cues: Sequence[Cue]) -> bool:
    return any("claim" in cue.kinds for cue in cues)


def _main(part: _Stretch, words: Sequence[Word]) -> Iterator[Cue]:
    """The cues of a clause outside whatever only says why, when, what for or which."""
    asserted, skipped, verbs = False, "", 0
    for at, cue in enumerate(part.cues):
        is_claim = "claim" in cue.kinds and cue.first > part.first
        if skipped:
            verbs += is_claim
            if not _resumes(cue, part.cues[at + 1 : at + 2], skipped, verbs, asserted, words):
                continue
            skipped = ""
        kind = _subordinator(cue, asserted, words)
        if kind:
            skipped, verbs = kind, 0
            asserted = asserted or kind == "reports"
            if kind == "reports":
                yield cue._replace(kinds=frozenset({"claim"}))
            continue
        asserted = asserted or is_claim
        yield cue


def _subordinator(cue: Cue, asserted: bool, words: Sequence[Word]) -> str:
    kind = next(iter(cue.kinds & _SUBORDINATE), "")
    if kind == "to":
        following = words[cue.last].text if cue.last < len(words) else ""
        is_purpose = asserted and "claim" in _KINDS.get(following, frozenset())
        return "purpose" if is_purpose else ""
    return kind


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
    if "comma" in cue.kinds:
        return skipped in {"when", "relative", "question", "concession"} or then == "and"
    if cue.text == "and" and skipped in {"purpose", "reason", "reports"}:
        return then.split(" ")[0] in AUXILIARIES
    if asserted or skipped not in {"relative", "question"}:
        return False
    is_second_verb = verbs > 1 and "claim" in cue.kinds
    opens_main = is_second_verb or "needed" in cue.kinds
    return opens_main and words[cue.first - 1].text not in _NO_VERB_BEHIND
