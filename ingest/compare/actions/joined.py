"""Finds bullets that are parts of another: joined by an export, split by a page.

The bullets of two years in, pairs of positions out. A part is word for word in the whole, but for
small words (`the`, `to`) and for those who do it, whom both may name. A lead-in (`Exceptions:`)
goes with the bullet after it.
"""

import re
from collections.abc import Sequence

from ingest.compare.words.wording import words

_DOER = re.compile(r"(?:[\w’'&-]+\s){1,5}?to\s")
_SMALL = frozenset("the a an to and of our their its this that all then also".split())
MIN_WORDS_OF_A_PART = 3  # fewer words are in another bullet by chance


def parts_of(
    parts: Sequence[str], wholes: Sequence[str], neighbours: Sequence[Sequence[int]]
) -> dict[int, int]:
    """The index of the whole for the index of each text that is part of one.

    `neighbours` are, for each part, the wholes with which the bullets next to it were paired.
    """
    padded = [_padded(whole) for whole in wholes]
    found: dict[int, int] = {}
    for i, part in enumerate(parts):
        holding = [j for j, text in enumerate(padded) if _stands_in(part, wholes[j], text)]
        if possible := _possible_wholes(part, holding, neighbours[i]):
            found[i] = possible[0]
    return found


def _possible_wholes(part: str, holding: Sequence[int], beside: Sequence[int]) -> Sequence[int]:
    """The wholes of which a text may be part; a short one, or a lead-in, only of those beside."""
    if len(_content(part)) < MIN_WORDS_OF_A_PART:
        holding = [j for j in holding if j in beside]
    if not holding and _is_lead_in(part):
        return beside[-1:]
    return holding


def _is_lead_in(text: str) -> bool:
    """Whether a line only introduces the next one."""
    return text.rstrip().endswith(":")


def _stands_in(part: str, whole: str, padded_whole: str) -> bool:
    """Whether a part is in a whole, which may name those who do it only once."""
    doer, own_doer = _DOER.match(whole), _DOER.match(part)
    task = part[own_doer.end() :] if doer and own_doer and doer[0] == own_doer[0] else part
    is_enough = len(_content(task)) >= MIN_WORDS_OF_A_PART
    return _padded(part) in padded_whole or (is_enough and _padded(task) in padded_whole)


def _padded(text: str) -> str:
    return f" {' '.join(_content(text))} "


def _content(text: str) -> list[str]:
    """The words of a text without small ones, unless it has no others."""
    found = words(text)
    return [word for word in found if word not in _SMALL] or [*found]
