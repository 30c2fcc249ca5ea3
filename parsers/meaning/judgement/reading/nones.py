"""Writes `no` for `not a` before a subject: `Not a parcel has gone astray`. Words in, words out."""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.words import Word

_FINITE = frozenset("is was has had".split())
_MAX_SUBJECT = 4  # words between `not a` and the verb


def write_nones(words: Sequence[Word]) -> list[Word]:
    """The words, with `no` for an opening `not a` that denies the subject."""
    if [word.text for word in words[:2]] != ["not", "a"] or not _has_verb(words):
        return list(words)
    return [Word("no", words[0].start, words[1].end), *words[2:]]


def _has_verb(words: Sequence[Word]) -> bool:
    """Whether a verb follows the subject: not so in `Not a good year`."""
    return any(word.text in _FINITE for word in words[3 : 3 + _MAX_SUBJECT])
