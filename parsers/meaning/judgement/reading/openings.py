"""Finds the opening before a claim. The cues of a sentence in, the start of its claim out.

`In line with the policy, ...`, `Governors report that ...`, `However, ...`. A limit of the claim is
no opening: `In some schools, ...`, `On paper, ...`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.nouns_and_verbs import NOUNS
from parsers.meaning.judgement.tables.small_words import BEING, PREPOSITIONS


class Opening(NamedTuple):
    """The start of a claim after its opening, and whether the opening is a contrast."""

    first: int
    is_contrast: bool


def read_opening(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> Opening:
    """The opening of a sentence that begins at `first`."""
    is_contrast = False
    while True:
        after = _after_adverb(cues, first, words)
        is_contrast = is_contrast or after > first
        for read in (_after_subordinate, _after_phrase, _after_saying):
            after = max(after, read(cues, first, words))
        if after <= first:
            return Opening(first, is_contrast)
        first, cues = after, [cue for cue in cues if cue.first >= after]


def _after_adverb(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> int:
    """The position after `However,`."""
    opens = cues[:1] and cues[0].first == first and "contrast" in cues[0].kinds
    return cues[0].last + 1 if opens and _text(words, cues[0].last) == "," else first


def _after_subordinate(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> int:
    """The position after `Because schools differ,`, `To support families,`, `When we visited,`."""
    opens = cues[:1] and cues[0].first == first and cues[0].has(*_WHY)
    opens = opens and cues[0].text not in _WHERE
    comma = next((cue for cue in cues if "comma" in cue.kinds), None)
    return comma.last if opens and comma and _has_claim(cues, comma.last) else first


_WHY = frozenset({"reason", "purpose", "to", "when"})
_WHERE = frozenset({"where", "wherever"})  # `Where plans exist, they are good` limits the claim


def _after_phrase(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> int:
    """The position after `In line with the policy,`, `Last year`; not after lists and limits."""
    opening = [_text(words, at) for at in range(first, first + 2)]
    if " ".join(opening) in _BARE:
        return first + 2 + (_text(words, first + 2) == ",")
    comma = next((cue for cue in cues if "comma" in cue.kinds), None)
    if comma is None or not 1 <= comma.first - first <= _MAX_OPENING:
        return first
    inside = [cue for cue in cues if cue.first < comma.first]
    if any(cue.first == comma.last and cue.has(*_JOINING) for cue in cues):
        return first  # `In May it closes, as they know`
    is_phrase = (
        _sets_apart(opening, inside)
        or _concedes(opening)
        or _supposes(opening)
        or (opening[0] in _PREPOSITIONS and not _is_limit(inside, first, comma, words))
    )
    return comma.last if is_phrase and _has_claim(cues, comma.last) else first


def _is_limit(inside: Sequence[Cue], first: int, comma: Cue, words: Sequence[Word]) -> bool:
    """Whether an opening limits the claim: `In some schools,`, `In two schools,`."""
    return any(map(_limits, inside)) or _counts(first, comma.first, words)


def _concedes(opening: Sequence[str]) -> bool:
    """Whether an opening says what makes no difference or who asked for it: `Even without a lift,`,
    `As recommended last year,`."""
    if opening[0] == "even":
        return opening[1] in PREPOSITIONS | {"without"}
    return opening[0] == "as" and opening[1] in _WANTED


_WANTED = frozenset("recommended requested required agreed advised promised needed".split())


def _sets_apart(opening: Sequence[str], inside: Sequence[Cue]) -> bool:
    """Whether an opening tells of what was, or is elsewhere: `Having lost a cook,`, `Unlike Elm,`.

    So does `Far from the shops,`, but `Far from poor,` is the claim.
    """
    if opening == ["far", "from"]:
        return not any(cue.has("bad", "thing", "state") for cue in inside)
    return opening[0] in _OF_THE_PAST | _SET_APART


def _supposes(opening: Sequence[str]) -> bool:
    """Whether an opening supposes something: `Should a guest fall ill,`."""
    return opening[0] == "should" and opening[1] in _SUPPOSED


def _limits(cue: Cue) -> bool:
    """Whether an opening limits the claim, or the claim has begun before the comma."""
    if cue.text.split(" ")[0] in BEING:
        return True  # `At Elm the log is up to date,`
    is_verb = "claim" in cue.kinds and cue.text not in NOUNS and not cue.text.endswith(_PARTICIPLES)
    return is_verb or cue.has(*_LIMITING)


_PARTICIPLES = ("ed", "ing")  # `In line with a policy agreed last year`, `According to staff`


def _counts(first: int, last: int, words: Sequence[Word]) -> bool:
    """Whether an opening names some places: `In two schools,`, but not `Since 2019,`."""
    texts = [words[at].text for at in range(first, last)]
    if not _PHASES.isdisjoint(texts):
        return True
    is_count = any(text in NUMBERS or text[0].isdecimal() for text in texts)
    return is_count and texts[0] not in _OF_TIME


def _has_claim(cues: Sequence[Cue], first: int) -> bool:
    """Whether a clause follows, and not another item of a list: `In reading, writing and ...`."""
    return any(cue.first >= first and cue.has(*_CLAIMING) for cue in cues)


def _after_saying(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> int:
    """The position after `Governors report that`, unless that is doubted, denied or a duty."""
    that = next((cue for cue in cues if "that" in cue.kinds), None)
    if that is None or not 1 < that.first - first <= _MAX_SAYING:
        return first
    at = that.first - 1 - (words[that.first - 1].text in _HEARERS)
    before = [cue for cue in cues if cue.first < that.first]
    says = words[at].text in _SAYING and _only_say(before, at)
    return that.last if says and not _counts(first, at, words) else first


def _only_say(cues: Sequence[Cue], at: int) -> bool:
    """Whether cues before `that` are of those who say it, up to the verb at `at`."""
    is_main = all(_is_no_verb(cue) for cue in cues if cue.first < at and "claim" in cue.kinds)
    return is_main and not any(cue.has(*_NO_SAYING) for cue in cues)


def _is_no_verb(cue: Cue) -> bool:
    return cue.text in BEING or cue.text in NOUNS or cue.text.removesuffix("s") in NOUNS


def _text(words: Sequence[Word], at: int) -> str:
    return words[at].text if at < len(words) else ""


_MAX_OPENING = 10  # words before the comma
_MAX_SAYING = 9  # words before `that`
_PREPOSITIONS = frozenset(
    "in at on since across according as during following after from through throughout within over"
    " under overall generally currently together additionally furthermore moreover also similarly"
    " encouragingly pleasingly importantly honestly truthfully alongside beyond before until for"
    " to".split()
)
# `Having lost a cook,`
_OF_THE_PAST = frozenset("having asked faced confronted founded once".split())
_SET_APART = frozenset("unlike like however unless until".split())  # `However often we ask,`
_SUPPOSED = frozenset("a an any anybody anyone the it they we".split())
_OF_TIME = frozenset("since after during following before until from over".split())
_LIMITING = frozenset(
    "part moving not no without rare excepted too bad lacking doubt needed hint reliance contrast"
    " question purpose when reason concession relative result".split()
)
_JOINING = ("and", "reason", "relative", "when")
_PHASES = frozenset("primary primaries secondary secondaries".split())
_BARE = frozenset(("at present", "last year", "last term", "this year", "this term"))
_CLAIMING = frozenset(
    "claim good bad lacking not no needed planned thing state up down rare part".split()
)
_NO_SAYING = frozenset(
    "not no without doubt needed hint modal reports lacking bad rare part planned question purpose"
    " when reason relative concession contrast comma".split()
)
_HEARERS = frozenset("us me them inspectors reviewers".split())
_SAYING = frozenset(
    "say says said report reports reported tell tells told feel feels felt think thinks thought"
    " believe believes believed note notes noted find finds found see sees saw seen hear hears"
    " heard observe observes observed comment comments commented conclude concludes concluded state"
    " stated show shows showed shown indicate indicates indicated suggest suggests suggested reveal"
    " reveals revealed confirm confirms confirmed explain explained evident apparent clear"
    " pleasing".split()
)
