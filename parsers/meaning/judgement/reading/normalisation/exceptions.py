"""Reads `but` and `save` before names as exceptions. Words in, words with `except` for them out.

`Is in use at all piers but Crane Point` makes an exception, `all piers met, but Crane Point left`
tells of a contrast.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.words import STOPS, Word, text_at
from parsers.meaning.judgement.tables.small_words import EACH

_EXCEPTING = frozenset({"but", "save"})
_ALL = EACH | {"everybody", "everyone"}
_MAX_TO_ALL = 12  # words from `all` to `but`
_BETWEEN_NAMES = frozenset("and or of the at &".split())
_ENDS = STOPS | {")"}


def write_exceptions(words: Sequence[Word], text: str) -> list[Word]:
    """The words, with `except` where all but the places or people that are named are meant."""
    return [
        word._replace(text="except") if _excepts_names(words, at, text) else word
        for at, word in enumerate(words)
    ]


def _excepts_names(words: Sequence[Word], at: int, text: str) -> bool:
    """Whether all are counted before a word, and only names stand behind it."""
    if words[at].text not in _EXCEPTING:
        return False
    before = [word.text for word in words[max(at - _MAX_TO_ALL, 0) : at]]
    last_end = max((place for place, word in enumerate(before, 1) if word in _ENDS), default=0)
    is_of_all = before[-1:] != [","] and not _ALL.isdisjoint(before[last_end:])
    return is_of_all and _are_names(words[at + 1 :], text)


def _are_names(words: Sequence[Word], text: str) -> bool:
    """Whether a clause is only names: `Ash Lane and the Heron`, also before `, where`."""
    is_named = False
    for at, word in enumerate(words):
        is_before_where = word.text == "," and text_at(words, at + 1) == "where"
        if word.text in _ENDS or is_before_where:
            break
        if text[word.start : word.end][:1].isupper():
            is_named = True
        elif word.text not in _BETWEEN_NAMES | {","}:
            return False
    return is_named
