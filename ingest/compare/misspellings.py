"""Words that one review alone has, read as a word of the other that is spelt almost the same.

The words of both reviews in, the words to read in their place out.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

_MIN_LETTERS = 5  # letters of a word that can be told from another with a letter missing
_MAX_TIMES_MISSPELT = 2  # a misspelling stands no more often than this in its review


def same_spelling(old: Iterable[Iterable[str]], new: Iterable[Iterable[str]]) -> Mapping[str, str]:
    """For each misspelt word the word to read: they differ by a letter, more, less or other.

    It does not matter which of two reviews is the older: both spellings are read as one.
    """
    ours, theirs = _counted(old), _counted(new)
    return _corrected(ours, theirs) | _corrected(theirs, ours)


def _counted(texts: Iterable[Iterable[str]]) -> Counter[str]:
    return Counter(word for words in texts for word in set(words))


def _corrected(mine: Mapping[str, int], others: Mapping[str, int]) -> dict[str, str]:
    unknown = [
        word for word, count in mine.items() if word not in others and count <= _MAX_TIMES_MISSPELT
    ]
    spelt = _by_shortened(word for word in others if _is_telling(word))
    found: dict[str, str] = {}
    for word in filter(_is_telling, unknown):
        near = {other for short in _shortened(word) for other in spelt.get(short, ())}
        if near:
            best = max(near, key=lambda other: (others[other], other))
            found[word] = best if best in mine else min(best, word)
    return found


def _is_telling(word: str) -> bool:
    return len(word) >= _MIN_LETTERS and word.isalpha()


def _by_shortened(words: Iterable[str]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for short in _shortened(word):
            found[short].append(word)
    return found


@lru_cache(maxsize=20_000)  # a series of reviews has much the same words every year
def _shortened(word: str) -> frozenset[str]:
    """The word, and the word without each of its letters: two that share one are a letter apart."""
    return frozenset([word, *(word[:k] + word[k + 1 :] for k in range(len(word)))])
