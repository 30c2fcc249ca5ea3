"""The words of which each match of a pattern holds one: of `(desired|planned) aim` either first.

The source of a regular expression in, words out. It is read roughly: what is not understood needs
nothing. Words are given in small letters, since a pattern may not care for capitals.
"""

import re

_TOKEN = re.compile(
    r"[\w ,;:'’/&–-]+(?![*+?{])"  # letters; one with a quantifier stands alone
    r"|\\."
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\((?:\?(?:P<\w+>|[a-zA-Z-]*:|<?[=!]|P=\w+\)|\(\w+\)))?"
    r"|(?:[*+?]|\{\d*,?\d*\})[?+]?"
    r"|.",
    re.DOTALL,
)
# Groups whose words a match need not contain.
_LOOKAROUND_OPENINGS = ("(?=", "(?!", "(?<=", "(?<!", "(?(")
_REPEATS_A_GROUP = "(?P="
_OPTIONAL_QUANTIFIERS = ("*", "?", "{0", "{,")
_SPECIAL_CHARACTERS = frozenset("\\[.^$+{*?(")  # what begins so is no letter
_SMALL_SET = re.compile(r"\[([^\x00-\x7f]{2,8})\]")  # a set of a few: `[✓✔]`
_MIN_LENGTH = 2  # a single letter is in every text
_MAX_LENGTH = 1_000

# Words of which one is needed, and the length of the shortest: the longer, the rarer.
_Words = tuple[int, tuple[str, ...]]
_NONE: _Words = (0, ())


def needed_words(source: str) -> tuple[str, ...]:
    """Words of which each match of a pattern has one; empty if none is known."""
    _, words = _read_group(_TOKEN.findall(source)[::-1])
    return tuple([word.casefold() for word in words])


def _read_group(tokens: list[str]) -> _Words:
    """What a group needs: a word of each alternative, if each needs one.

    Its tokens, the first of which comes last, are taken from the list.
    """
    shortest, words = _MAX_LENGTH, list[str]()
    needed = last = _NONE  # of this alternative so far; of the token before
    letters = ""  # those just read, which may go on
    while tokens and (token := tokens.pop()) != ")":
        if token.startswith(_OPTIONAL_QUANTIFIERS):
            last, letters = _NONE, ""
            continue
        needed = _rarer(needed, last)
        if token == "|":
            shortest = min(shortest, needed[0])
            words += needed[1]
            needed, last, letters = _NONE, _NONE, ""
        elif read := _letters(token):
            letters += read
            last = _length(letters), (letters,)
        else:
            last, letters = _read_several(token, tokens), ""
    needed = _rarer(needed, last)
    shortest = min(shortest, needed[0])
    if shortest < _MIN_LENGTH:
        return _NONE
    return shortest, tuple(dict.fromkeys([*words, *needed[1]]))


def _rarer(words: _Words, others: _Words) -> _Words:
    return others if others[0] > words[0] else words


def _letters(token: str) -> str:
    """The letters for which a token stands; empty where it stands for several or none."""
    if token[0] not in _SPECIAL_CHARACTERS:
        return token
    return token[1] if token[0] == "\\" and not token[1].isalnum() else ""


def _read_several(token: str, tokens: list[str]) -> _Words:
    """What a set or a group needs; the tokens of the group are taken."""
    if token[0] == "[" and (signs := _SMALL_SET.fullmatch(token)):
        return min(map(_length, signs[1])), tuple(signs[1])
    if token[0] != "(" or token.startswith(_REPEATS_A_GROUP):
        return _NONE
    words = _read_group(tokens)
    return _NONE if token.startswith(_LOOKAROUND_OPENINGS) else words


def _length(word: str) -> int:
    """Blanks are everywhere; a sign is as rare as two letters."""
    letters = word.replace(" ", "")
    return len(letters) + (letters != "" and not letters.isalnum())
