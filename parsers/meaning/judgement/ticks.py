"""Ratings by ticks. The further columns of a row in, the heading of its mark out.

`Met | Partly met | Not met` or `Yes | No | N/A` over ticks or crosses rate each row by a heading.
"""

import re
from collections.abc import Iterable, Mapping, Set

from parsers.meaning.judgement.ratings import is_level
from parsers.patterns import pattern

_MIN_CHOICES = 2
_COUNTED = pattern(r" \(\d+\)$")  # `No (5)`: a heading of which there is another
_ANSWER = pattern(r"yes|no|n ?/?a|not applicable|don['’]t know|not sure", re.IGNORECASE)
_DEGREE = pattern(r"fully|not yet|not at all", re.IGNORECASE)  # `Fully | Partly | Not yet`
_TICK = pattern(r"[✓✔☑☒√ü]|yes|y", re.IGNORECASE)
_CROSS = pattern(r"[xX✗✘×•●]")


def choices(headings: Iterable[str]) -> frozenset[str]:
    """The headings of a review that are ratings to choose from; none if there is only one."""
    found = frozenset(heading for heading in headings if _is_choice(_rating(heading)))
    return found if len(found) >= _MIN_CHOICES else frozenset()


def ticked_rating(extra: Mapping[str, str], among: Set[str]) -> str:
    """The rating whose column is marked; empty if none or two are.

    A cross is a mark, too, if nothing is ticked.
    """
    for mark in (_TICK, _CROSS):
        marked = [name for name, cell in extra.items() if name in among and mark.fullmatch(cell)]
        if marked:
            return _rating(marked[0]) if len(marked) == 1 else ""
    return ""


def _rating(heading: str) -> str:
    return _COUNTED.sub("", heading).strip(" ?:*")


def _is_choice(heading: str) -> bool:
    return bool(_ANSWER.fullmatch(heading) or _DEGREE.fullmatch(heading)) or is_level(heading)
