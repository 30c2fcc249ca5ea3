"""Finds who says or admits a claim. The cues of a sentence in, the start of what is said out.

`Governors report that ...`, `It is clear that ...`, `No one denies that ...`.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.nouns_and_verbs import NOUNS
from parsers.meaning.judgement.tables.small_words import BEING, PHASES


def after_saying(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> int:
    """The position after `Governors report that`, unless that is doubted, denied or a duty."""
    that = next((cue for cue in cues if "that" in cue.kinds), None)
    if that is None or not 1 < that.first - first <= _MAX_SAYING:
        return first
    texts = [word.text for word in words[first : that.first]]
    return that.last if _admits(texts) or _says(texts, cues, first) else first


def _says(texts: Sequence[str], cues: Sequence[Cue], first: int) -> bool:
    """`Governors report`; not `In two schools governors report`."""
    verb = _verb_of_saying(texts)
    if texts[verb] not in _SAYING or names_some(texts[:verb]):
        return False
    return _only_say(cues, first + verb, texts)


def _admits(texts: Sequence[str]) -> bool:
    """`No one denies`, `There is no question`, `It must be said`."""
    if texts[0] == "there":
        return "no" in texts and texts[-1] in _QUESTION
    if texts[0] == "it":
        return texts[1] in {"must", "should", "has"} and texts[-1] in _ADMITTED
    return texts[0] in _NOBODY and texts[-1] in _DENYING


_NOBODY = frozenset("nobody no none few".split())
_DENYING = frozenset(
    "contest contests deny denies dispute disputes disputed doubt doubts question questions".split()
)
_ADMITTED = frozenset("said admitted granted stressed added remembered".split())
_QUESTION = frozenset("argument denying disputing doubt escaping mistaking question".split())


def _verb_of_saying(texts: Sequence[str]) -> int:
    """Where the verb stands: before `that`, a hearer or an aside: `noted, as they did in May,`."""
    if texts[-1] == "," and "as" in texts:
        return max(texts.index(",") - 1, 0)
    return len(texts) - 1 - (texts[-1] in _HEARERS)


def _only_say(cues: Sequence[Cue], at: int, texts: Sequence[str]) -> bool:
    """Whether cues up to the verb at `at` are of those who say it: `Cooks`, `We asked and`."""
    if any(cue.first <= at and cue.has(*_NO_SAYING) for cue in cues):
        return False
    is_review = not _REVIEWING.isdisjoint(texts[:2]) and "and" in texts
    claims = [cue for cue in cues if cue.first < at and "claim" in cue.kinds]
    return is_review or all(map(_is_no_verb, claims))


_REVIEWING = frozenset("we reviewers inspectors auditors visitors assessors advisers".split())


def _is_no_verb(cue: Cue) -> bool:
    return cue.text in BEING or cue.text in NOUNS or cue.text.removesuffix("s") in NOUNS


def names_some(texts: Sequence[str]) -> bool:
    """Whether an opening names some places: `In two schools,`, but not `Since 2019,`."""
    if not PHASES.isdisjoint(texts):
        return True
    is_count = any(text in NUMBERS or text[0].isdecimal() for text in texts)
    return is_count and texts[0] not in _OF_TIME


_OF_TIME = frozenset("since after during following before until from over".split())

_MAX_SAYING = 9  # words before `that`
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
