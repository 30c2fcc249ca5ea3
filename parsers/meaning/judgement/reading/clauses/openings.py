"""Finds the opening before a claim. The cues of a sentence in, the start of its claim out.

`In line with the policy, ...`, `Governors report that ...`, `However, ...`. A limit of the claim is
no opening: `In some schools, ...`, `On paper, ...`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.meaning.judgement.reading.clauses.sayings import after_saying, names_some
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.words import Word, text_at
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
        after_adverb = _after_adverb(cues, first, words)
        is_contrast = is_contrast or after_adverb > first
        after = max(
            after_adverb,
            _after_subordinate(cues, first),
            _after_phrase(cues, first, words),
            after_saying(cues, first, words),
        )
        if after <= first:
            return Opening(first, is_contrast)
        first, cues = after, [cue for cue in cues if cue.first >= after]


def _after_adverb(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> int:
    """The position after `However,`."""
    adverb = _cue_at(cues, first)
    if adverb is None or "contrast" not in adverb.kinds or text_at(words, adverb.last) != ",":
        return first
    return adverb.last + 1


def _after_subordinate(cues: Sequence[Cue], first: int) -> int:
    """The position after `Because schools differ,`, `To support families,`, `When we visited,`."""
    why = _cue_at(cues, first)
    if why is None or not why.has(*_WHY) or why.text in _WHERE:
        return first
    comma = _first_comma(cues)
    return comma.last if comma and _has_claim(cues, comma.last) else first


_WHY = frozenset({"reason", "purpose", "to", "when"})
_WHERE = frozenset({"where", "wherever"})  # `Where plans exist, they are good` limits the claim


def _cue_at(cues: Sequence[Cue], first: int) -> Cue | None:
    """The cue with which a sentence begins, if it begins with one."""
    return cues[0] if cues and cues[0].first == first else None


def _first_comma(cues: Sequence[Cue]) -> Cue | None:
    return next((cue for cue in cues if "comma" in cue.kinds), None)


def _after_phrase(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> int:
    """The position after `Last year` or `In line with the policy,`."""
    after = _after_bare_phrase(first, words)
    return after if after > first else _after_phrase_and_comma(cues, first, words)


def _after_bare_phrase(first: int, words: Sequence[Word]) -> int:
    """The position after `Last year` or `Last year,`."""
    opening = [text_at(words, at) for at in range(first, first + _MAX_BARE)]
    for count in range(_MAX_BARE, 1, -1):
        if " ".join(opening[:count]) in _BARE:
            return first + count + (text_at(words, first + count) == ",")
    return first


def _after_phrase_and_comma(cues: Sequence[Cue], first: int, words: Sequence[Word]) -> int:
    """The position after `In line with the policy,`; not after lists and limits."""
    comma = _first_comma(cues)
    if comma is None or not 1 <= comma.first - first <= _MAX_OPENING:
        return first
    if _goes_on_after(comma, cues) or not _has_claim(cues, comma.last):
        return first
    phrase = _phrase_before(comma, cues, first, words)
    return comma.last if any(is_one(phrase) for is_one in _NO_CLAIMS) else first


def _goes_on_after(comma: Cue, cues: Sequence[Cue]) -> bool:
    """`In May it closes, as they know`."""
    return any(cue.first == comma.last and cue.has(*_JOINING) for cue in cues)


class _Phrase(NamedTuple):
    """What a sentence opens with: its words up to the first comma, which is the last of them, and
    the cues before that."""

    texts: Sequence[str]
    cues: Sequence[Cue]


def _phrase_before(comma: Cue, cues: Sequence[Cue], first: int, words: Sequence[Word]) -> _Phrase:
    texts = [word.text for word in words[first : comma.first + 1]]
    return _Phrase(texts, [cue for cue in cues if cue.first < comma.first])


def _sets_apart(phrase: _Phrase) -> bool:
    """Whether an opening tells of what was, or is elsewhere: `Having lost a cook,`, `Unlike Elm,`.

    So does `Far from the shops,`, but `Far from poor,` is the claim.
    """
    if phrase.texts[:2] == ["far", "from"]:
        return not any(cue.has("bad", "thing", "state") for cue in phrase.cues)
    return phrase.texts[0] in _OF_THE_PAST | _SET_APART


def _concedes(phrase: _Phrase) -> bool:
    """Whether an opening says what makes no difference or who asked for it: `Even without a lift,`,
    `As recommended last year,`."""
    opening, second, *_ = phrase.texts
    if opening == "even":
        return second in PREPOSITIONS | {"without"}
    return opening == "as" and second in _WANTED


_WANTED = frozenset("recommended requested required agreed advised promised needed".split())


def _supposes(phrase: _Phrase) -> bool:
    """Whether an opening supposes something: `Should a guest fall ill,`."""
    return phrase.texts[0] == "should" and phrase.texts[1] in _SUPPOSED


def _tells_since_when(phrase: _Phrase) -> bool:
    """`Since the new head came,`, `Now that the roof is mended,`, `As one cook put it,`."""
    is_clause = phrase.texts[0] in _OF_CLAUSE or phrase.texts[:2] == ["now", "that"]
    return is_clause and not any(cue.has(*_LIMITING) for cue in phrase.cues)


_OF_CLAUSE = frozenset("since as".split())


def _is_adverb_of_praise(phrase: _Phrase) -> bool:
    """`Clearly,`, which only sounds like praise."""
    is_alone = phrase.texts[0].endswith("ly") and phrase.texts[1] == ","
    return is_alone and all(cue.has("good") for cue in phrase.cues)


def _is_circumstance(phrase: _Phrase) -> bool:
    """`In line with the policy,`; not `In some schools,`, `In two schools,`, which limit claims."""
    if phrase.texts[0] not in _PREPOSITIONS or any(map(_limits, phrase.cues)):
        return False
    return not names_some(phrase.texts)


_NO_CLAIMS = (
    _sets_apart,
    _concedes,
    _supposes,
    _tells_since_when,
    _is_adverb_of_praise,
    _is_circumstance,
)


def _limits(cue: Cue) -> bool:
    """Whether an opening limits the claim, or the claim has begun before the comma."""
    if cue.text.split(" ")[0] in BEING:
        return True  # `At Elm the log is up to date,`
    is_verb = "claim" in cue.kinds and cue.text not in NOUNS and not cue.text.endswith(_PARTICIPLES)
    return is_verb or cue.has(*_LIMITING)


_PARTICIPLES = ("ed", "ing")  # `In line with a policy agreed last year`, `According to staff`


def _has_claim(cues: Sequence[Cue], first: int) -> bool:
    """Whether a clause follows, and not another item of a list: `In reading, writing and ...`."""
    return any(cue.first >= first and cue.has(*_CLAIMING) for cue in cues)


_MAX_OPENING = 10  # words before the comma
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
_LIMITING = frozenset(
    "part moving not no without rare excepted too bad lacking doubt needed hint reliance contrast"
    " question purpose when reason concession relative result".split()
)
_JOINING = ("and", "reason", "relative", "when")
_MAX_BARE = 3  # words of an opening that stands without a comma too
_BARE = frozenset(
    "at present/last year/last term/this year/this term/as ever/as always/of late/put simply"
    "/simply put/put another way/to be clear/by common consent/time after time".split("/")
)
_CLAIMING = frozenset(
    "claim good bad lacking not no needed planned thing state up down rare part".split()
)
