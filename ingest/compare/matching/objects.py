"""Whether two texts say the same of different things: `pride in their books`, `in their boats`.

Two texts in, an answer out. What a text is about is its subject, and what each of its words is said
to be with, for or in.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from ingest.compare.matching.similarity import spelling
from ingest.compare.words.related_words import things
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW, Token, telling_stems, topic

MIN_LIKENESS_MISSPELT = 0.7  # of two objects of which one is misspelt
MAX_OBJECT_WORDS = 2

# Not `by` and `to`: another may do the same thing now, or hear of it.
_PREPOSITIONS = frozenset("about against between for in of on with".split())
_BEFORE_OBJECTS = frozenset(
    "the a an all each every each any both some most many few its their our his her own new".split()
)
_AUXILIARIES = frozenset(
    "is are was were be been has have had do does did can could will would should must may".split()
)


class Said(NamedTuple):
    """What a text is about: its first two stems, the stems of its subject, empty where that is not
    told, and those behind each preposition, by the word before it and the preposition."""

    opening: tuple[str, ...]
    subject: frozenset[str]
    objects: Mapping[tuple[str, str], frozenset[str]]


def are_of_other_things(old: str, new: str) -> bool:
    """Whether two texts have different subjects, or fill every place that both of them have with
    different things."""
    known = frozenset(topic(old)), frozenset(topic(new))
    ours, theirs = said(old), said(new)
    if _is_other(ours.subject, theirs.subject, known):
        return True
    if _are_kinds_of_one_thing(ours.opening, theirs.opening, known):
        return True
    places = ours.objects.keys() & theirs.objects.keys()
    other = (_is_other(ours.objects[each], theirs.objects[each], known) for each in places)
    return bool(places) and all(other)


@lru_cache(maxsize=50_000)  # a text has several candidates
def said(text: str) -> Said:
    """What a text is about."""
    tokens = telling_stems(text)
    opening = tuple(stem for _, stem in tokens[:2])
    return Said(opening, _subject(tokens), _objects(tokens))


def _subject(tokens: Sequence[Token]) -> frozenset[str]:
    """The stems before `is` or the like; none where a preposition stands before that."""
    before = [*takewhile(lambda token: token[0] not in _AUXILIARIES, tokens)]
    is_plain = len(before) < len(tokens) and all(word not in _PREPOSITIONS for word, _ in before)
    return frozenset(stem for _, stem in before if stem) if is_plain else frozenset()


def _objects(tokens: Sequence[Token]) -> dict[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], frozenset[str]] = {}
    before = ""
    for k, (word, stem) in enumerate(tokens):
        if word not in _PREPOSITIONS:
            before = stem or before
        elif before and (behind := _behind(tokens[k + 1 :])):
            place = before, word
            found[place] = found.get(place, frozenset()) | behind
    return found


def _behind(tokens: Sequence[Token]) -> frozenset[str]:
    """The first stems of some words, without articles."""
    following = (token for token in tokens if token[0] not in _BEFORE_OBJECTS)
    telling = takewhile(lambda token: token[1], following)
    return frozenset(stem for _, stem in islice(telling, MAX_OBJECT_WORDS))


def _are_kinds_of_one_thing(
    old: Sequence[str], new: Sequence[str], known: tuple[frozenset[str], frozenset[str]]
) -> bool:
    """Whether two texts begin with different kinds of one thing: `breakfast clubs`, `holiday
    clubs`. A kind that the other text knows is not its own, nor is `good` or `school`."""
    is_one_thing = len(old) > 1 and all(old) and all(new) and old[1:] == new[1:]
    if not is_one_thing:
        return False
    kinds = frozenset(old[:1]), frozenset(new[:1])
    if (kinds[0] | kinds[1]) & STEMS_OF_ANY_REVIEW or things(kinds[0]) & things(kinds[1]):
        return False
    is_own = not (kinds[0] & known[1] or kinds[1] & known[0])
    return is_own and spelling(old[:1], new[:1]) < MIN_LIKENESS_MISSPELT


def _is_other(
    old: frozenset[str], new: frozenset[str], known: tuple[frozenset[str], frozenset[str]]
) -> bool:
    """Whether what is meant differs, and neither text knows anything of what the other means."""
    if not old or not new or old & known[1] or new & known[0]:
        return False
    if things(old) & things(known[1]) or things(new) & things(known[0]):
        return False
    return spelling(sorted(old), sorted(new)) < MIN_LIKENESS_MISSPELT
