"""Finds the phrases of the tables in a text. Words in, cues out.

At each position the longest phrase counts, and its words are not used again. A phrase is also found
with an adjective inserted or in the past: `a serious problem`, `where there was time`.
"""

from collections.abc import Callable, Iterator, Sequence

from parsers.grammar.times.time_forms import WEEKDAYS
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import (
    Beginning,
    Cue,
    Kinds,
    Phrases,
)
from parsers.meaning.judgement.reading.ranks import RANKS, says_where
from parsers.meaning.judgement.reading.unknown_words import read_unknown_word
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.kinds import FAULTS, UNWELCOME
from parsers.meaning.judgement.tables.small_words import DETERMINERS, PREPOSITIONS, PROVISIONS

_MAX_ADJECTIVES = 2
_NO_ADJECTIVES = frozenset(
    "and or but of to in on at by for with from as than that who which is are was were has have had"
    " not no all every each any some most many few two three four five one other"
    " locked lockable secure safe fireproof sealed labelled".split()
)
_PRESENT = {"was": "is", "were": "are", "had": "has"}
_ONLY_PRESENT = frozenset({"planned", "moving", "neutral"})  # what was planned may have been done
_GOOD = frozenset({"good"})


def find_cues(words: Sequence[Word], phrases: Phrases) -> Iterator[Cue]:
    """The phrases in a text from left to right, without overlaps."""
    texts = [word.text for word in words]
    variations = _variations(texts)
    at, count = 0, len(texts)
    while at < count:
        cue = (
            _longest(texts, at, phrases, variations)
            or read_unknown_word(words, at, phrases)
            or _by_its_place(texts, at)
        )
        if cue is None:
            at += 1
        elif _is_in_compound(cue, words):
            at = cue.last + 1  # `little-used`
        else:
            at = cue.last
            if not any(is_beside_it(cue, texts) for is_beside_it in _BESIDE_IT):
                yield cue


def _is_in_compound(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether an adverb only says which things are meant: `little-used taps are flushed`."""
    is_joined = "rare" in cue.kinds and words[cue.last - 1].is_prefix
    if not is_joined or cue.last + 1 >= len(words):
        return False
    noun = words[cue.last + 1].text
    return noun.isalpha() and noun not in PREPOSITIONS | {"and", "or", "but"}


def _is_provided_for(cue: Cue, texts: Sequence[str]) -> bool:
    """Whether a problem only says what the next thing is for: `a flood plan`, `the defect log`."""
    is_problem = cue.has(*UNWELCOME) and cue.kinds.isdisjoint(_SAYING_HOW)
    return is_problem and cue.last < len(texts) and texts[cue.last] in PROVISIONS


def _is_said_when(cue: Cue, texts: Sequence[str]) -> bool:
    """Whether a fault is none before a day: `words are picked on Fridays`."""
    if not cue.text.endswith(" on") or not cue.has(*FAULTS):
        return False
    after = next((word for word in texts[cue.last : cue.last + 2] if word != "the"), "")
    return after.removesuffix("s") in WEEKDAYS


def _is_only_where(cue: Cue, texts: Sequence[str]) -> bool:
    """Whether a rank is none: `the shed behind the gym`."""
    return cue.text in RANKS and says_where(texts, cue.first)


# The ways in which a phrase says nothing of the claim.
_BESIDE_IT = (_is_provided_for, _is_said_when, _is_only_where)


_SAYING_HOW = frozenset({"bad", "state", "rare", "common"})


def _by_its_place(texts: Sequence[str], at: int) -> Cue | None:
    """A cue for an unknown word that can only be a verb: `cooks fricassee the meat`."""
    is_at_place = _opens_object(texts, at) or _follows_all_of_some(texts, at)
    is_verb = is_at_place and _may_be_verb(texts[at]) and _agrees(texts, at)
    return Cue(_CLAIM, texts[at], at, at + 1) if is_verb else None


def _opens_object(texts: Sequence[str], at: int) -> bool:
    return at + 1 < len(texts) and texts[at + 1] in _OPENING_OBJECT


def _may_be_verb(word: str) -> bool:
    is_plain = word.isalpha() and len(word) > _MAX_SMALL_WORD
    return is_plain and not word.endswith(("ing", "ly")) and word not in _NO_VERBS


def _agrees(texts: Sequence[str], at: int) -> bool:
    """Whether a word comes after a subject with which it agrees in number: `cooks fricassee`."""
    before = texts[at - 1] if at else ""
    is_one_plural = texts[at].endswith("s") != before.endswith("s")
    return before.isalpha() and is_one_plural and before not in _NO_SUBJECTS


def _follows_all_of_some(texts: Sequence[str], at: int) -> bool:
    """Whether a word comes after a subject like `all four schools`, which opens the text."""
    if at != _WORDS_OF_ALL or texts[0] not in {"all", "both", "our"} or texts[1] not in NUMBERS:
        return False
    following = texts[at + 1 : at + 2]
    return texts[2].endswith("s") and not texts[at].endswith("s") and following != ["and"]


_WORDS_OF_ALL = 3
_MAX_SMALL_WORD = 3
_OPENING_OBJECT = frozenset(
    "the a an their its our each every all over out up back down off away home".split()
)
_NO_VERBS = PREPOSITIONS | frozenset(
    "across after against along alongside amid among amongst around before behind below beneath"
    " beside besides between beyond despite down during except inside into like near onto opposite"
    " outside over past round since than through throughout till toward towards under underneath"
    " until unto upon versus whereas while with within without both half even just only such whole"
    " almost also ever here quite rather still then there thus very when where which what whose"
    " that this these those they them from back away more most less least much many".split()
)
_NO_SUBJECTS = _NO_ADJECTIVES | DETERMINERS | frozenset("the this these those such".split())
_CLAIM = frozenset({"claim"})


# A way to vary a phrase of at most so many words at a place, and the cue that it gives.
_Variation = Callable[[Sequence[str], int, int, Phrases], Cue | None]


def _variations(texts: Sequence[str]) -> list[_Variation]:
    """The ways in which phrases may be varied in a text with these words."""
    made: list[_Variation] = []
    if not _PRESENT.keys().isdisjoint(texts):
        made.append(_in_present)
    if not DETERMINERS.isdisjoint(texts):
        made.append(_without_adjectives)
    if any(text.endswith("ly") for text in texts):
        made.append(_without_adverb)
    return made


def _longest(
    texts: Sequence[str], at: int, phrases: Phrases, variations: Sequence[_Variation]
) -> Cue | None:
    beginning = phrases.beginning(texts[at])
    if not beginning.kinds:
        return None
    plain = _as_written(texts, at, beginning)
    most = min(beginning.longest, len(texts) - at)
    if most < _MIN_VARIED:
        return plain
    for vary in variations:
        if varied := vary(texts, at, most, phrases):
            return varied if plain is None or varied.last > plain.last else plain
    return plain


_MIN_VARIED = 2  # words of a phrase that others may vary


def _as_written(texts: Sequence[str], at: int, beginning: Beginning) -> Cue | None:
    after = texts[at + 1] if at + 1 < len(texts) else ""
    if most := beginning.longest_with.get(after):
        for end in range(min(at + most, len(texts)), at + 1, -1):
            phrase = " ".join(texts[at:end])
            if kinds := beginning.kinds.get(phrase):
                return Cue(kinds, phrase, at, end)
    kinds = beginning.kinds.get(texts[at])
    return Cue(kinds, texts[at], at, at + 1) if kinds else None


def _in_present(texts: Sequence[str], at: int, most: int, phrases: Phrases) -> Cue | None:
    """A phrase that the tables have with `is` and the text has with `was`."""
    window = texts[at : at + most]
    if _PRESENT.keys().isdisjoint(window):
        return None
    present = [_PRESENT.get(word, word) for word in window]
    for count, phrase, kinds in _beginnings(present, phrases):
        if kinds.isdisjoint(_ONLY_PRESENT):
            return Cue(kinds, phrase, at, at + count)
    return None


def _beginnings(texts: Sequence[str], phrases: Phrases) -> Iterator[tuple[int, str, Kinds]]:
    """The phrases of two words or more with which a text begins, the longest first."""
    beginning = phrases.beginning(texts[0])
    most = beginning.longest_with.get(texts[1], 0) if len(texts) > 1 else 0
    for count in range(min(most, len(texts)), 1, -1):
        phrase = " ".join(texts[:count])
        if kinds := beginning.kinds.get(phrase):
            yield count, phrase, kinds


def _without_adverb(texts: Sequence[str], at: int, most: int, phrases: Phrases) -> Cue | None:
    """A phrase with an adverb after its verb: `dealt firmly with`, `would dearly like`."""
    adverb = texts[at + 1] if at + 1 < len(texts) else ""
    is_adverb = adverb.endswith("ly") and phrases.kinds(adverb).isdisjoint(_OF_DEGREE)
    if not is_adverb or phrases.kinds(texts[at]).isdisjoint(_TAKING_ADVERBS):
        return None
    rest = [texts[at], *texts[at + 2 : at + most + 1]]
    for count, phrase, kinds in _beginnings(rest, phrases):
        return Cue(kinds, phrase, at, at + count + 1)
    return None


_TAKING_ADVERBS = frozenset({"claim", "modal"})
_OF_DEGREE = frozenset({"bad", "part", "rare", "not", "all", "moving"})


def _without_adjectives(texts: Sequence[str], at: int, most: int, phrases: Phrases) -> Cue | None:
    """A phrase with one or two adjectives after its article."""
    if DETERMINERS.isdisjoint(texts[at : at + most - 1]):
        return None
    article = next(place for place in range(at, at + most) if texts[place] in DETERMINERS)
    return _skipping(texts, at, article + 1, most, phrases)


def _skipping(
    texts: Sequence[str], at: int, skipped: int, most: int, phrases: Phrases
) -> Cue | None:
    for count in range(1, _MAX_ADJECTIVES + 1):
        adjectives = texts[skipped : skipped + count]
        if not all(word.isalpha() and word not in _NO_ADJECTIVES for word in adjectives):
            return None
        known = frozenset[str]().union(*(phrases.kinds(word) for word in adjectives))
        noun = texts[skipped + count : at + most + count]
        rest = [*texts[at : skipped - 1], _article(texts[skipped - 1], noun), *noun]
        for length, phrase, kinds in _beginnings(rest, phrases):
            if at + length > skipped and _go_together(known, kinds):
                return Cue(kinds, phrase, at, at + length + count)
    return None


def _article(written: str, noun: Sequence[str]) -> str:
    """The article of a noun without its adjective: `a` for `an enormous challenge`."""
    if written not in {"a", "an"}:
        return written
    return "an" if noun and noun[0].startswith(tuple("aeiou")) else "a"


def _go_together(adjectives: Kinds, noun: Kinds) -> bool:
    """Whether a noun keeps its kind with adjectives: `a serious concern`; not `a weak success`.

    A likeness (`the hall is an oven`) leaves a bad adjective to tell by itself: `a broken oven`.
    """
    if "state" in noun and "bad" in adjectives:
        return False
    if not noun.isdisjoint(_GOOD):
        return adjectives.isdisjoint(FAULTS)
    return adjectives.isdisjoint(_GOOD | {"part", "rare", "not"}) and "neutral" not in noun
