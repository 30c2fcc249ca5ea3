"""The words of a text with their places: text in, words out, as a reader hears them.

`don't` is do and not, `there's` is there and is; the apostrophe of a possessive falls away.
"""

import re
from typing import NamedTuple

MAX_LETTERS = 6_000  # of a statement that is longer only the beginning is read

_WORD = re.compile(r"\d+(?:[.,:]\d+)*%?|[^\W\d_]+(?:['’][^\W\d_]+)*|\n|[^\w\s]")
_QUOTES = frozenset("\"'“”‘’«»*_`")
_DASHES = frozenset("–—-")
_DENIED = re.compile(r"(.+?)n['’]?t")
_WITHOUT_APOSTROPHE = frozenset(
    "dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt cant".split()
)
_JOINED = _WITHOUT_APOSTROPHE | {"cannot"}
_BASES = {"ca": "can", "can": "can", "wo": "will", "sha": "shall"}
_WITH_IS = frozenset("there it that what he she who here where".split())
_NAMES = {"SEND": "sen", "IT": "ict", "High": "academy"}  # no words of the language
_ENDINGS = {"ve": "have", "re": "are", "ll": "will"}


class Word(NamedTuple):
    """A word or a mark in small letters and where it stands; behind a prefix stands a hyphen."""

    text: str
    start: int
    end: int
    is_prefix: bool = False


def read_words(text: str) -> list[Word]:
    """The words and marks of a text, without quotation marks; a dash between blanks is `–`."""
    words: list[Word] = []
    for match in _WORD.finditer(text, 0, MAX_LETTERS):
        printed = match[0]
        start, end = match.span()
        if printed in _DASHES:
            if text[start - 1 : start].isspace() and text[end : end + 1].isspace():
                words.append(Word("–", start, end))
        elif start and printed in _NAMES:
            words.append(Word(_NAMES[printed], start, end))
        elif printed not in _QUOTES:
            is_prefix = text[end : end + 1] == "-"
            words.extend(Word(part, start, end, is_prefix) for part in _parts(printed.lower()))
    return words


def _parts(word: str) -> tuple[str, ...]:
    """The words that are heard in what is printed as one."""
    if word not in _JOINED and "'" not in word and "’" not in word:
        return (word,)
    if word == "cannot":
        return "can", "not"
    if word in _WITHOUT_APOSTROPHE or word.endswith(("n't", "n’t")):
        denied = _DENIED.fullmatch(word)
        base = denied[1] if denied else word
        return _BASES.get(base, base), "not"
    if "'" in word or "’" in word:
        return _apart(word.replace("’", "'"))
    return (word,)


def _apart(word: str) -> tuple[str, ...]:
    base, _, ending = word.partition("'")
    if ending in _ENDINGS:
        return base, _ENDINGS[ending]
    if ending == "s" and base in _WITH_IS:
        return base, "is"
    return (base,)
