"""Removes attributions of quotes. Words in, words out.

`Lunch is, in the words of one guest, a joke`, `Notices are, as one cook put it, a maze`.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.words import Word

_MAX_SPEAKER = 5  # words that name who is quoted
_ENDING = frozenset(",.;")
_PUTTING = frozenset("put puts".split())
_QUOTING = _PUTTING | {"words"}


def take_out_attributions(words: Sequence[Word]) -> list[Word]:
    """The words without attributions between commas."""
    texts = [word.text for word in words]
    if _QUOTING.isdisjoint(texts):
        return list(words)
    kept: list[Word] = []
    at = 0
    while at < len(words):
        last = _end_of_attribution(texts, at) if texts[at] == "," else None
        if last is None:
            kept.append(words[at])
        at = at + 1 if last is None else last
    return kept


def _end_of_attribution(texts: Sequence[str], comma: int) -> int | None:
    """The position after an attribution that begins at a comma; None if there is none."""
    opening = texts[comma + 1 : comma + 5]
    if opening == ["in", "the", "words", "of"]:
        end = _first_of(_ENDING, texts, comma + 6)
    elif opening[:1] == ["as"]:
        put = _first_of(_PUTTING, texts, comma + 2)
        end = put + 2 if put and texts[put + 1 : put + 2] == ["it"] else None
    else:
        return None
    return end and end + (texts[end : end + 1] == [","])


def _first_of(wanted: frozenset[str], texts: Sequence[str], first: int) -> int | None:
    """The position of the first of these words after a speaker's name that begins at `first`."""
    window = range(first, min(first + _MAX_SPEAKER, len(texts)))
    return next((at for at in window if texts[at] in wanted), None)
