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
        window = range(comma + 6, min(comma + 6 + _MAX_SPEAKER, len(texts)))
        return next((at + (texts[at] == ",") for at in window if texts[at] in _ENDING), None)
    window = range(comma + 2, min(comma + 2 + _MAX_SPEAKER, len(texts)))
    put = next((at for at in window if texts[at] in _PUTTING), None)
    if opening[:1] != ["as"] or put is None or texts[put + 1 : put + 2] != ["it"]:
        return None
    return put + 2 + (texts[put + 2 : put + 3] == [","])
