"""The words of which each match of a pattern holds one: of `(desired|planned) aim` either first.

The source of a regular expression in, words out. It is read roughly: what is not understood needs
nothing. Words are given in small letters, since a pattern may not care for capitals.
"""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"[\w ,;:'’/&–-]+(?![*+?{])"  # letters; one with a quantifier stands alone
    r"|\\."
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\((?:\?(?:P<\w+>|[a-zA-Z-]*:|<?[=!]|P=\w+\)|\(\w+\)))?"
    r"|(?:[*+?]|\{\d*,?\d*\})[?+]?"
    r"|.",
    re.DOTALL,
)
_LOOKS_OR_ASKS = ("(?=", "(?!", "(?<=", "(?<!", "(?(")  # groups whose words a match need not hold
_PERHAPS_NONE = ("*", "?", "{0", "{,")
_SEVERAL = frozenset("\\[.^$+{*?")  # what begins so is no letter
_SIGNS = re.compile(r"\[([^\x00-\x7f]{2,8})\]")  # a set of a few: `[✓✔]`
_MIN_LENGTH = 2  # a single letter is in every text


class _Words(NamedTuple):
    """Words of which one is needed, and the length of the shortest: the longer, the rarer."""

    length: int = 0
    words: tuple[str, ...] = ()


_NONE = _Words()


def _length(word: str) -> int:
    """A sign is as rare as two letters."""
    return len(word) + (not word.isalnum())


def needed_words(source: str) -> tuple[str, ...]:
    """Empty where a match need not hold any word, or it cannot be told which."""
    reading = _Reading()
    for token in _TOKEN.findall(source):
        reading.take(token)
    return tuple(word.casefold() for word in reading.whole().words)


class _Reading:
    """A source, token by token: what its groups need that are not closed yet, outermost first."""

    def __init__(self) -> None:
        self._outer: list[tuple[str, list[_Words], _Words]] = []
        self._alternatives: list[_Words] = []
        self._needed = self._last = _NONE  # of this alternative so far; of the token before
        self._letters = ""  # those just read, which may go on

    def take(self, token: str) -> None:
        letters, self._letters = self._letters, ""
        first = token[0]
        if token.startswith(_PERHAPS_NONE):
            self._last = _NONE
        elif first == "(" and not token.startswith("(?P="):
            self._next(_NONE)
            self._outer.append((token, self._alternatives, self._needed))
            self._alternatives, self._needed = [], _NONE
        elif first == ")" and self._outer:
            whole = self.whole()
            token, self._alternatives, self._needed = self._outer.pop()
            self._last = _NONE if token.startswith(_LOOKS_OR_ASKS) else whole
        elif first == "|":
            self._end_alternative()
        elif first == "[" and (signs := _SIGNS.fullmatch(token)):
            self._next(_Words(min(map(_length, signs[1])), tuple(signs[1])))
        elif first == "\\" and not token[1].isalnum():
            self._read(letters + token[1])
        elif first in _SEVERAL or first == "(":
            self._next(_NONE)
        else:
            self._read(letters + token)

    def whole(self) -> _Words:
        """What the alternatives need together: a word of each, if each needs one."""
        self._end_alternative()
        if not all(words.length >= _MIN_LENGTH for words in self._alternatives):
            return _NONE
        words = dict.fromkeys(word for found in self._alternatives for word in found.words)
        return _Words(min(found.length for found in self._alternatives), tuple(words))

    def _read(self, letters: str) -> None:
        self._letters = letters
        self._next(_Words(_length(letters), (letters,)))

    def _next(self, words: _Words) -> None:
        if self._last.length > self._needed.length:
            self._needed = self._last
        self._last = words

    def _end_alternative(self) -> None:
        self._next(_NONE)
        self._alternatives.append(self._needed)
        self._needed = _NONE
