"""Words -> how many of them are rubbish, as where a font does not say which letters it draws."""

import re
from collections import Counter
from collections.abc import Iterable

MAX_ILLEGIBLE = 0.5  # of a file's words
ILLEGIBLE = "the letters of this PDF copy as rubbish, since its fonts do not say what they draw"
MIN_LETTERS = 100  # fewer tell nothing
# Of the letters of languages in Latin script about two in five are vowels; shifted along the
# alphabet, as glyph numbers are, they are far fewer or far more.
MIN_VOWELS, MAX_VOWELS = 0.22, 0.65
_VOWELS = frozenset("aeiouyàâäáåæèéêëìíîïòóôöøùúûüœ")
_RUBBISH = re.compile("[\ufffd\ue000-\uf8ff\x00-\x1f\x7f-\x9f]")


def share_illegible(words: Iterable[str]) -> float:
    """The share of words, of more than one letter, that are rubbish; all are where the letters
    together are no language's."""
    longer = [word for word in words if len(word) > 1]
    if not longer:
        return 0.0
    text = "".join(longer).lower()
    if _is_no_language(text):
        return 1.0
    if not _RUBBISH.search(text):
        return 0.0
    return sum(map(_is_rubbish, longer)) / len(longer)


def _is_no_language(text: str) -> bool:
    """Whether so many of the letters are vowels, or so few, as in no language in Latin script."""
    letters = Counter(text)
    latin = sum(count for letter, count in letters.items() if _is_latin(letter))
    vowels = sum(letters[vowel] for vowel in _VOWELS)
    return latin > MIN_LETTERS and not MIN_VOWELS <= vowels / latin <= MAX_VOWELS


def _is_latin(letter: str) -> bool:
    return "a" <= letter <= "z" or "ß" <= letter <= "ɏ"


def _is_rubbish(word: str) -> bool:
    return 2 * len(_RUBBISH.findall(word)) >= len(word)
