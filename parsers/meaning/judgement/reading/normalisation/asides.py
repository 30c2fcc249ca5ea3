"""Removes asides behind a helping verb, and puts `however` first. Words in, words out.

`Oars are, as we saw, not counted`, `No boat is, of course, late`; `Oars, however, are not` is read
as `however, oars are not`. An aside that limits a claim stays: `Oars are, in most boats, counted`.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.vocabulary import phrases
from parsers.meaning.judgement.reading.words import STOPS, Word
from parsers.meaning.judgement.tables.small_words import HELPING_VERBS

_MAX_ASIDE = 8  # words between two commas
_HELPING = HELPING_VERBS | {"be"}
_LIMITING = (
    "all part not no without rare excepted too bad lacking state thing doubt needed hint reliance"
    " moving good and planned"
).split(" ")


def take_out_asides(words: Sequence[Word]) -> list[Word]:
    """The words without the asides that say nothing of the claim."""
    kept: list[Word] = []
    first = at = 0  # where the sentence began among those that were kept, and the next word
    while at < len(words):
        last = _end_of_aside(words, at) if words[at].text == "," else None
        if last is None:
            kept.append(words[at])
            first = len(kept) if words[at].text in STOPS else first
            at += 1
            continue
        if words[at + 1].text == "however":
            kept[first:first] = words[at + 1 : last]
        at = last
    return kept


def _end_of_aside(words: Sequence[Word], comma: int) -> int | None:
    """The position after an aside that begins at a comma; None if there is none."""
    closing = _closing_comma(words, comma)
    if closing is None or not comma:
        return None
    aside = words[comma + 1 : closing]
    if [word.text for word in aside] == ["however"]:
        is_aside = _is_amid_verbs(words, comma) or words[closing + 1].text in _HELPING
    else:
        is_aside = _is_amid_verbs(words, comma) and not _limits(aside)
    return closing + 1 if is_aside else None


def _closing_comma(words: Sequence[Word], comma: int) -> int | None:
    window = range(comma + 2, min(comma + 2 + _MAX_ASIDE, len(words) - 1))
    return next((at for at in window if words[at].text == ","), None)


def _is_amid_verbs(words: Sequence[Word], comma: int) -> bool:
    """Whether a helping verb stands before a comma: `Oars are, `; not `As oars are, `."""
    compares = comma > 2 and words[comma - 3].text == "as"
    return words[comma - 1].text in _HELPING and not compares


def _limits(aside: Sequence[Word]) -> bool:
    is_sentence = not STOPS.isdisjoint(word.text for word in aside)
    return is_sentence or any(cue.has(*_LIMITING) for cue in find_cues(aside, phrases()))
