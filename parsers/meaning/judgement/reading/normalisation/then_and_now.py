"""Writes a change for two figures of one measure. Words in, words out.

`Was 41% last year and is now 52%` becomes `rose from 41% to 52%`.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.normalisation.second_figures import amount, is_share
from parsers.meaning.judgement.reading.words import STOPS, Word

_MAX_TO_NOW = 8  # words from the first figure to what is so now


def write_changes(words: Sequence[Word]) -> list[Word]:
    """The words, with `rose from` or `fell from` where a figure was one and is now another."""
    for at, word in enumerate(words):
        if word.text in _WAS and at + 1 < len(words) and _is_figure(words, at + 1):
            now = _figure_of_now(words, at + 1)
            if now is not None:
                return [*words[:at], *_change(words, at, now), *words[now + 1 :]]
    return list(words)


def _is_figure(words: Sequence[Word], at: int) -> bool:
    """Whether a share stands here, as figures of other things may count different ones."""
    return amount(words[at]) is not None and is_share(words[at])


def _figure_of_now(words: Sequence[Word], was: int) -> int | None:
    """The position of the figure that follows `and is now`, `, now`, in the same sentence."""
    for at in range(was + 1, min(was + 1 + _MAX_TO_NOW, len(words))):
        if words[at].text in STOPS:
            return None
        if _is_figure(words, at):
            is_now = words[at - 1].text in _IS_NOW
            is_joined = not _JOINTS.isdisjoint(word.text for word in words[was + 1 : at])
            return at if is_now and is_joined else None
    return None


def _change(words: Sequence[Word], was: int, now: int) -> list[Word]:
    """`rose from 41% to 52%`, of which the verb stands for all that is printed."""
    before, after = amount(words[was + 1]) or 0, amount(words[now]) or 0
    verb = Word("rose" if after > before else "fell", words[was].start, words[now].end)
    of = Word("from", words[was].start, words[was].end)
    to = Word("to", words[now - 1].start, words[now - 1].end)
    return [verb, of, words[was + 1], to, words[now]]


_WAS = frozenset("was were".split())
_IS_NOW = frozenset("is are now".split())
_JOINTS = frozenset(("and", "but", ","))
