"""Whether two similar texts are about different subjects: `pride in their books`, `in their boats`.

Two texts in, an answer out. Subjects and objects are found by the position of auxiliary verbs and
prepositions.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from ingest.compare.matching.similarity import spelling_similarity
from ingest.compare.words.concepts import concepts
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW, Token, topic, words_with_topic_stems

MIN_SPELLING_SIMILARITY = 0.7  # of two objects of which one is misspelt
MAX_OBJECT_WORDS = 2

# Not `by` and `to`: somebody else may do the same now, or be informed of it.
_PREPOSITIONS = frozenset("about against between for in of on with".split())
_BEFORE_OBJECTS = frozenset(
    "the a an all each every each any both some most many few its their our his her own new".split()
)
_AUXILIARIES = frozenset(
    "is are was were be been has have had do does did can could will would should must may".split()
)


class SubjectAndObjects(NamedTuple):
    """The first two stems of a text, the stems of its subject (empty where none is found), and the
    stems after each preposition, by the stem before it and the preposition."""

    opening: tuple[str, ...]
    subject: frozenset[str]
    objects: Mapping[tuple[str, str], frozenset[str]]


def are_about_different_subjects(old: str, new: str) -> bool:
    """Whether two texts have different subjects, kinds of the same noun (`breakfast clubs`,
    `holiday clubs`), or different objects after every preposition that they share."""
    known = frozenset(topic(old)), frozenset(topic(new))
    ours, theirs = subject_and_objects(old), subject_and_objects(new)
    if _is_other(ours.subject, theirs.subject, known):
        return True
    if _are_kinds_of_same_noun(ours.opening, theirs.opening, known):
        return True
    shared = ours.objects.keys() & theirs.objects.keys()
    other = (_is_other(ours.objects[each], theirs.objects[each], known) for each in shared)
    return bool(shared) and all(other)


@lru_cache(maxsize=50_000)  # a text has several candidates
def subject_and_objects(text: str) -> SubjectAndObjects:
    """The opening, subject and objects of a text."""
    tokens = words_with_topic_stems(text)
    opening = tuple(stem for _, stem in tokens[:2])
    return SubjectAndObjects(opening, _subject(tokens), _objects(tokens))


def _subject(tokens: Sequence[Token]) -> frozenset[str]:
    """The stems before the first auxiliary verb; none if a preposition comes before it."""
    before = [*takewhile(lambda token: token[0] not in _AUXILIARIES, tokens)]
    is_plain = len(before) < len(tokens) and all(word not in _PREPOSITIONS for word, _ in before)
    return frozenset(stem for _, stem in before if stem) if is_plain else frozenset()


def _objects(tokens: Sequence[Token]) -> dict[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], frozenset[str]] = {}
    before = ""
    for k, (word, stem) in enumerate(tokens):
        if word not in _PREPOSITIONS:
            before = stem or before
        elif before:
            found[before, word] = found.get((before, word), frozenset()) | _object(tokens[k + 1 :])
    return {key: stems for key, stems in found.items() if stems}


def _object(tokens: Sequence[Token]) -> frozenset[str]:
    """The stems of the object that some words begin with, without its article."""
    without_article = (token for token in tokens if token[0] not in _BEFORE_OBJECTS)
    topic_words = takewhile(lambda token: token[1], without_article)
    return frozenset(stem for _, stem in islice(topic_words, MAX_OBJECT_WORDS))


def _are_kinds_of_same_noun(
    old: Sequence[str], new: Sequence[str], known: tuple[frozenset[str], frozenset[str]]
) -> bool:
    """Whether two texts begin with the same noun after different words that say its kind:
    `breakfast clubs`, `holiday clubs`. Kinds that the other text mentions too do not count, nor do
    words of any review (`good`, `school`)."""
    is_same_noun = len(old) > 1 and old[1:] == new[1:]
    if not is_same_noun or not all((*old, *new)):
        return False
    kinds = frozenset(old[:1]), frozenset(new[:1])
    if (kinds[0] | kinds[1]) & STEMS_OF_ANY_REVIEW or concepts(kinds[0]) & concepts(kinds[1]):
        return False
    is_own = not (kinds[0] & known[1] or kinds[1] & known[0])
    return is_own and spelling_similarity(old[:1], new[:1]) < MIN_SPELLING_SIMILARITY


def _is_other(
    old: frozenset[str], new: frozenset[str], known: tuple[frozenset[str], frozenset[str]]
) -> bool:
    """Whether stems differ in form and concept, and neither text mentions those of the other."""
    if not (old and new):
        return False
    if old & known[1] or new & known[0]:
        return False
    if concepts(old) & concepts(known[1]) or concepts(new) & concepts(known[0]):
        return False
    return spelling_similarity(sorted(old), sorted(new)) < MIN_SPELLING_SIMILARITY
