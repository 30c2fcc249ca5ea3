"""Moves spaces that text recognition saw a letter too early or too late. Words in, words out.

`Trus tand` is `Trust and` if the page's other words say so.
"""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from parsers.scan.words import ScannedWord, letters_of

MIN_LETTERS = 3  # of the longer of two words
WORDS_OF_ONE = frozenset("aAI")
MAX_GAP = 1.0  # relative to the line height, between two words


def with_spaces_moved(words: Sequence[ScannedWord], known: Container[str]) -> list[ScannedWord]:
    """The words with the spaces moved that then part `known` words."""
    moved = list(words)
    for place, (word, after) in enumerate(pairwise(words)):
        if word.is_followed_by(after, MAX_GAP) and _may_be_moved(word.text, after.text, known):
            for first, second in _moves(moved[place].text, after.text):
                if _are_known((first, second), known):
                    moved[place] = moved[place]._replace(text=first)
                    moved[place + 1] = after._replace(text=second)
                    break
    return moved


def _may_be_moved(first: str, second: str, known: Container[str]) -> bool:
    """Whether two texts are words, not a bullet or sign beside one, of which one is unknown."""
    return all(map(letters_of, (first, second))) and not _are_known((first, second), known)


def _moves(first: str, second: str) -> Iterator[tuple[str, str]]:
    """Two words with a letter of one moved to the other, or read once instead of twice."""
    yield first + second[0], second[1:]
    yield first[:-1], first[-1] + second
    if first[-1] == second[0]:
        yield first, second[1:]


def _are_known(texts: Sequence[str], known: Container[str]) -> bool:
    bare = [letters_of(text) for text in texts]
    is_long = max(map(len, bare)) >= MIN_LETTERS
    return is_long and all(map(_is_word, bare)) and all(text in known for text in bare)


def _is_word(bare: str) -> bool:
    return bare.isalpha() and (len(bare) > 1 or bare in WORDS_OF_ONE)
