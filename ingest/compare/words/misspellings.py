"""Spelling corrections: words of one review alone that are almost a word of the other.

The words of both reviews in; the word to read instead, for each misspelt word, out.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

_MIN_LETTERS = 5  # shorter words often differ by a letter without being misspelt
_MAX_MISSPELLINGS = 2  # in how many texts of a review a misspelt word may be


def spelling_corrections(
    old: Iterable[Iterable[str]], new: Iterable[Iterable[str]]
) -> Mapping[str, str]:
    """The word to read for each misspelt word: the two differ by one letter that was added, left
    out or replaced.

    Swapping the reviews may swap which spelling is read, but both are read as the same word.
    """
    ours, theirs = _counted(old), _counted(new)
    return _corrected(ours, theirs) | _corrected(theirs, ours)


def _counted(texts: Iterable[Iterable[str]]) -> Counter[str]:
    return Counter(word for words in texts for word in set(words))


def _corrected(mine: Mapping[str, int], others: Mapping[str, int]) -> dict[str, str]:
    unknown = [
        word
        for word, count in mine.items()
        if word not in others and count <= _MAX_MISSPELLINGS and _is_comparable(word)
    ]
    near = _similar_spellings(unknown, filter(_is_comparable, others))
    found: dict[str, str] = {}
    for word, spelt in near.items():
        best = max(spelt, key=lambda other: (others[other], other))
        found[word] = best if best in mine else min(best, word)
    return found


def _similar_spellings(unknown: Iterable[str], words: Iterable[str]) -> dict[str, list[str]]:
    """The words that differ by a letter from an unknown word, for each that has any."""
    by_deletion = _by_deletion(unknown)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        deletions = _deletions(word)
        if by_deletion.keys().isdisjoint(deletions):  # as most are
            continue
        for other in {each for deletion in deletions for each in by_deletion.get(deletion, ())}:
            found[other].append(word)
    return found


def _is_comparable(word: str) -> bool:
    return len(word) >= _MIN_LETTERS and word.isalpha()


def _by_deletion(words: Iterable[str]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for deletion in _deletions(word):
            found[deletion].append(word)
    return found


@lru_cache(maxsize=20_000)  # a series of reviews has much the same words every year
def _deletions(word: str) -> frozenset[str]:
    """The word, and the word with each letter deleted: words that share one differ by a letter."""
    return frozenset([word, *(word[:k] + word[k + 1 :] for k in range(len(word)))])
