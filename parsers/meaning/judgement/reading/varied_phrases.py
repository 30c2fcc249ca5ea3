"""Finds the longest phrase at a place, as the tables have it or varied. Words in, a cue out.

A phrase is also found with an adjective inserted or in the past: `a serious problem`, `where there
was time`.
"""

from collections.abc import Callable, Iterator, Sequence

from parsers.meaning.judgement.reading.phrases import Beginning, Cue, Kinds, Phrases
from parsers.meaning.judgement.tables.kinds import FAULTS
from parsers.meaning.judgement.tables.small_words import DETERMINERS

_MAX_ADJECTIVES = 2
NO_ADJECTIVES = frozenset(
    "and or but of to in on at by for with from as than that who which is are was were has have had"
    " not no all every each any some most many few two three four five one other"
    " locked lockable secure safe fireproof sealed labelled".split()
)
_PRESENT = {"was": "is", "were": "are", "had": "has"}
_ONLY_PRESENT = frozenset({"planned", "moving", "neutral"})  # what was planned may have been done
_GOOD = frozenset({"good"})

# A way to vary a phrase of at most so many words at a place, and the cue that it gives.
_Variation = Callable[[Sequence[str], int, int, Phrases], Cue | None]


def variations_in(texts: Sequence[str]) -> list[_Variation]:
    """The ways in which phrases may be varied in a text with these words."""
    made: list[_Variation] = []
    if not _PRESENT.keys().isdisjoint(texts):
        made.append(_in_present)
    if not DETERMINERS.isdisjoint(texts):
        made.append(_without_adjectives)
    if any(text.endswith("ly") for text in texts):
        made.append(_without_adverb)
    return made


def longest_phrase(
    texts: Sequence[str], at: int, phrases: Phrases, variations: Sequence[_Variation]
) -> Cue | None:
    """The longest phrase at a place, varied in one of these ways if that finds a longer one."""
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
        if not all(word.isalpha() and word not in NO_ADJECTIVES for word in adjectives):
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
