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
        word
        for word, count in mine.items()
        if word not in others and count <= _MAX_TIMES_MISSPELT and _is_telling(word)
    ]
    near = _near(unknown, filter(_is_telling, others))
    found: dict[str, str] = {}
    for word, spelt in near.items():
        best = max(spelt, key=lambda other: (others[other], other))
        found[word] = best if best in mine else min(best, word)
    return found


def _near(unknown: Iterable[str], words: Iterable[str]) -> dict[str, list[str]]:
    """For each unknown word the words that are spelt almost the same, if there are any."""
    by_shortened = _by_shortened(unknown)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        shorts = _shortened(word)
        if by_shortened.keys().isdisjoint(shorts):  # as most are
            continue
        for other in {each for short in shorts for each in by_shortened.get(short, ())}:
            found[other].append(word)
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
