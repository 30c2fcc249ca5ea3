"""Compares two figures in a text. Words in, words with the result of the comparison inserted out.

For `92% (national 94%)`, `£60,000 against a budget of £40,000` or `81%, compared with 75% last
year` words such as `below`, `above` or `up from` are inserted, as if the text had said so.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.normalisation.second_figures import (
    UNITS_OF_TIME,
    UNITS_OF_USE,
    Reference,
    amount,
    is_share,
    reference_of,
)
from parsers.meaning.judgement.reading.words import Word

_OUTCOMES = {  # of the first figure beside a standard or the past: more, the same or less
    "standard": ("above", "equal to", "below"),
    "past": ("up from", "equal to", "down from"),
    "bound": ("over the limit", "within the limit", "within the limit"),
    "spending": ("over the limit", "within the limit", "within the limit"),
    "past time": ("slower than before", "equal to", "quicker than before"),
    "change": ("on target", "on target", ""),  # `is down 6% against a target of 10%`
}
_KINDS_OF_TIME = {"standard": "bound", "past": "past time"}  # `takes nine days`: less is better
_SPENDING = frozenset("spending spent expenditure overtime".split())
_MAX_TO_AMOUNT = 8  # words from what is spent to how much
_CHANGING = frozenset("by up down fell rose".split())


def compare_figures(words: Sequence[Word]) -> list[Word]:
    """The words, with the result of the first comparison of two figures inserted."""
    for at, word in enumerate(words):
        if amount(word) is None:
            continue
        reference = None if _is_whole(words, at) else reference_of(words, at)
        if reference:
            return _with_outcome(words, at, reference)
    return list(words)


def _is_whole(words: Sequence[Word], at: int) -> bool:
    """Whether a figure only says of how many: `two of the nine`, `seven out of ten`."""
    before = [word.text for word in words[max(at - 2, 0) : at]]
    return before[-1:] in (["the"], ["our"]) or before == ["out", "of"]


def _with_outcome(words: Sequence[Word], at: int, reference: Reference) -> list[Word]:
    one, other = amount(words[at]) or 0, amount(words[reference.figure]) or 0
    kind = _kind_of(words, at, reference)
    outcome = _OUTCOMES[kind][1 - (one > other) + (one < other)]
    start, end = words[at].start, words[reference.last - 1].end
    said = [Word(text, start, end) for text in outcome.split()]
    beside_figure = at + is_share(words[at])  # `82% over the limit`, `over the limit 34 guests`
    put_at = beside_figure if kind == "bound" else reference.first
    return [*words[:put_at], *said, *words[put_at : reference.first], *words[reference.last :]]


def _kind_of(words: Sequence[Word], at: int, reference: Reference) -> str:
    """The kind of a comparison: of a change, of a time that should be short, or of a value."""
    if at and words[at - 1].text in _CHANGING:
        return "change"
    is_spent = not _SPENDING.isdisjoint(
        word.text for word in words[max(at - _MAX_TO_AMOUNT, 0) : at]
    )
    if is_spent and reference.kind == "standard":
        return "spending"  # `spending closed at £9,000 against a budget of £7,000`
    if _is_used_up(words, at):
        return _KINDS_OF_TIME.get(reference.kind, reference.kind)
    return reference.kind


def _is_used_up(words: Sequence[Word], at: int) -> bool:
    """Whether a figure is of time or fuel, of which less is better; not `nine days of training`."""
    unit = at + 1 + (words[at + 1].text in {"working", "school"})
    is_amount = words[unit + 1].text == "of" and words[at - 1].text != "within"
    return words[unit].text in UNITS_OF_TIME | UNITS_OF_USE and not is_amount
