"""Kinds of words that no table has, by their form. Words in, their kinds or a cue out.

`Unswept`, `mishandled` and `pointless` are bad, `greatness` is good, `stirred` is a verb.
"""

from collections.abc import Sequence
from functools import lru_cache

from parsers.meaning.judgement.reading.phrases import Cue, Kinds, Phrases
from parsers.meaning.judgement.reading.words import MAX_KNOWN_WORDS, Word, text_at

_BAD = frozenset({"bad"})
_WELCOME = frozenset({"good", "claim"})
_PARTICIPLE = frozenset({"claim"})
_DERIVED = frozenset({"good", "bad", "part"})  # kinds that an adverb has from its adjective
_MIN_PARTICIPLE_LETTERS = 5
_NO_PARTICIPLES = frozenset("gifted indeed speed exceed proceed based related".split())
_NEGATING_ENDINGS = tuple("able ible ed ful ing ly al ive ious ent ant".split())
_MIN_NEGATED_LETTERS = 6
_NO_PREFIXES = tuple("unit unif uniq univ union unis unil untouch unto miss underst".split())
_NOT_DENIED = frozenset(
    "overarching overcoming overhauled overhauling overheard overlapped overlapping overnight"
    " overriding overseeing overtaking unable unaffected unaided unambiguous unambiguously"
    " unanimous unanimously unannounced unassisted unassuming unborn unchanged"
    " unconditional unconditionally uncover uncovered uncovering uncovers undaunted undergo"
    " undergoes undergoing undergone undergraduate underlined underlying underpinned"
    " underpinning undertaking undisturbed undo undoubtedly unearth unearthed unearthing"
    " unearths unequivocal unequivocally unfailing unfailingly unfolded unfolding unhurried"
    " uninterrupted unlike unlikely unlimited unlock unlocking unlocks unopposed unpack unpacked"
    " unpacking unpacks unparalleled unprompted unravelled unrivalled unstinting until unveil"
    " unveiled unveiling unveils unwavering unwind unwinds unwrapped".split()
)
_NOT_LESS = frozenset(
    "bless"
    " regardless nonetheless nevertheless unless less wireless seamless tireless cashless paperless"
    " faultless flawless effortless fearless stainless priceless selfless limitless homeless"
    " painless spotless contactless doubtless timeless harmless blameless countless".split()
)
_BAD_PREFIXES = frozenset("over under ill poorly badly".split())
_NOT_BAD_AFTER_PREFIX = frozenset(
    "fives fours threes tens elevens arching all head heads seas time night sixteens eighteens"
    " secretary study achievers floor the and".split()
)


def read_unknown_word(words: Sequence[Word], at: int, phrases: Phrases) -> Cue | None:
    """A cue for an unknown word by its form; `over-` and `under-` with the word that they join."""
    word, after = words[at].text, text_at(words, at + 1)
    if after and words[at].is_prefix and word in _BAD_PREFIXES:
        is_bad = after.isalpha() and after not in _NOT_BAD_AFTER_PREFIX
        return Cue(_BAD, word, at, at + 2) if is_bad else None
    if word == "least" and not phrases.kinds(after).isdisjoint(_WELCOME):
        return Cue(_BAD, f"{word} {after}", at, at + 2)  # `the least experienced`
    kinds = _kinds_of(word, phrases)
    return Cue(kinds, word, at, at + 1) if kinds else None


@lru_cache(maxsize=MAX_KNOWN_WORDS)
def _kinds_of(word: str, phrases: Phrases) -> Kinds:
    """The kinds of an unknown word: negated, an adverb, a participle or none."""
    if _is_negated(word) or _is_denied_praise(word, phrases):
        return _BAD
    adjective = _adjective_of(word, phrases)
    if adjective:
        return adjective
    is_long = len(word) >= _MIN_PARTICIPLE_LETTERS
    if is_long and word.endswith("ed") and word not in _NO_PARTICIPLES:
        return _PARTICIPLE
    return frozenset()


def _is_negated(word: str) -> bool:
    if word.endswith("less"):
        return word not in _NOT_LESS
    if word in _NOT_DENIED or word.startswith(_NO_PREFIXES):
        return False
    if word.startswith(("under", "over")):
        return word.endswith(("ed", "ing"))
    if word.startswith("un"):
        return len(word) >= _MIN_NEGATED_LETTERS
    return word.startswith("mis") and word.endswith(_NEGATING_ENDINGS)


def _is_denied_praise(word: str, phrases: Phrases) -> bool:
    """Whether a prefix negates praise: `discourteous`, `inattentive`."""
    prefix = next((each for each in _DENYING_PREFIXES if word.startswith(each)), "")
    return bool(prefix) and "good" in phrases.kinds(word.removeprefix(prefix))


_DENYING_PREFIXES = ("dis", "im", "in", "ir", "il", "non")


def _adjective_of(word: str, phrases: Phrases) -> Kinds:
    """The kinds of the adjective of an adverb, a noun in -ness or a comparative."""
    bases: tuple[str, ...]
    if word.endswith("ly"):
        bases = (word[:-2], f"{word[:-3]}y", f"{word[:-1]}e")
    elif word.endswith("ness"):
        bases = (word[:-4], f"{word[:-5]}y")
    elif word.endswith("er"):
        bases = (word[:-2], word[:-3], f"{word[:-3]}y", word[:-1])
    else:
        return frozenset()
    found = (phrases.kinds(base) & _DERIVED for base in bases)
    kinds = next(filter(None, found), frozenset())
    return kinds if word.endswith("ly") else kinds & _BAD
