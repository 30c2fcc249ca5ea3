"""Replaces proper names within a sentence. Words in, words without the meaning of names out.

`Is taught from Little Sparrow`, `went to Bleak Hall`: words of names do not judge anything.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.small_words import DETERMINERS, PREPOSITIONS

NAMED = "propername"  # stands for a word of a name, which no table has
_BEFORE_NAMES = PREPOSITIONS | frozenset(
    "use uses used using through via called follow the".split()
)
_JUDGING = frozenset({"good", "bad", "state", "rare", "common", "lacking", "thing", "unwanted"})


def silence_names(words: Sequence[Word], text: str) -> list[Word]:
    """The words, with an unknown word for each that is only part of a name."""
    if text[1:].islower():
        return list(words)
    return [
        word._replace(text=NAMED) if _is_of_name(words, at, text) else word
        for at, word in enumerate(words)
    ]


def _is_of_name(words: Sequence[Word], at: int, text: str) -> bool:
    """Whether a judging word begins a name, before an unknown capitalised word, or a verb ends
    one: `Mull Point`."""
    if not 0 < at < len(words) - 1:
        return False
    if words[at - 1].text not in _BEFORE_NAMES:
        return _is_second_of_name(words, at, text)
    is_judging = not kinds_of(words[at].text).isdisjoint(_JUDGING)
    word, after = (text[each.start : each.end] for each in words[at : at + 2])
    is_name = word.istitle() and after.istitle() and not kinds_of(words[at + 1].text)
    return is_judging and is_name


def _is_second_of_name(words: Sequence[Word], at: int, text: str) -> bool:
    """Whether a verb is capitalised behind an unknown capitalised word: `Mull Point`."""
    before, word, after = (text[each.start : each.end] for each in words[at - 1 : at + 2])
    if not (before.istitle() and word.istitle()) or after.istitle():
        return False
    is_known = words[at - 1].text in _SMALL or kinds_of(words[at - 1].text)
    return not is_known and kinds_of(words[at].text) == _CLAIM


_CLAIM = frozenset({"claim"})
_SMALL = PREPOSITIONS | DETERMINERS | frozenset("the we they it he she you i this that".split())
