"""The marks that count the items of a list, such as `2.`, `(b)` or `ii)`: texts in, answers out."""

import re
from collections.abc import Sequence
from itertools import pairwise
from string import ascii_lowercase

_MARK = re.compile(r"\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s|$)")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_COUNTS = (tuple(ascii_lowercase), _ROMAN, tuple(map(str, range(1, 100))))
_FIRST = {count[0] for count in _COUNTS}
_NEXT = {pair for count in _COUNTS for pair in pairwise(count)}


def mark(text: str) -> str:
    """The figure, letter or Roman number with which an item begins; empty if it has none."""
    found = _MARK.match(text)
    return found[1] if found else ""


def is_next(here: str, before: str) -> bool:
    """Whether a mark follows another."""
    return (before, here) in _NEXT


def count_on(marks: Sequence[str]) -> bool:
    """Whether each of several marks follows the one before."""
    return all(marks) and all(is_next(b, a) for a, b in pairwise(marks))


def count_from_first(marks: Sequence[str]) -> bool:
    """Whether marks count from the first one of a list."""
    return marks[0] in _FIRST and count_on(marks)
