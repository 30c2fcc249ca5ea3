"""Concepts: groups of words about the same subject, opposites included (`late` and `on time`).

Stems in, concepts out. Each line of `concepts.txt` is a concept, named by its first word; no two
lines begin with the same word. A word may belong to several concepts, and stands for all words with
its stem.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from pkgutil import get_data  # importlib.resources takes longer to import

from ingest.compare.words.topics import topic_stem

_TABLE = get_data(__package__, "concepts.txt") or b""
LINES = [line.split() for line in _TABLE.decode().splitlines()]
CONCEPTS = {words[0]: number for number, words in enumerate(LINES)}


def _concepts_of_stems() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for words in LINES:
        for word in words:
            found[topic_stem(word)].add(words[0])
    return {stem: frozenset(concepts) for stem, concepts in found.items()}


_CONCEPTS_OF_STEM = _concepts_of_stems()


def concepts(stems: Iterable[str]) -> frozenset[str]:
    """The concepts of some stems, by their names."""
    return frozenset(concept for stem in stems for concept in _CONCEPTS_OF_STEM.get(stem, ()))


def share_meaning(one: Collection[str], other: Collection[str]) -> bool:
    """Whether both have a stem, or stems of a concept, in common."""
    return not frozenset(one).isdisjoint(other) or bool(concepts(one) & concepts(other))
