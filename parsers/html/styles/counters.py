"""CSS counters. Resets and increments in, the numbers printed before a text out.

CSS 2.2, 12.4: the scope of a counter is the element that resets it, its later siblings and their
descendants; a reset deeper down makes a new counter of the same name.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from parsers.html.lists import printed_number
from parsers.patterns import pattern

MAX_NESTED = 60

_CHANGE = pattern(r"([a-z_-][\w-]*)(?:\s+(-?\d{1,6}))?", re.IGNORECASE)
_PART = pattern(
    r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'"
    r"|counter\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)"
    r"|counters\(\s*([\w-]+)\s*,\s*[\"']([^\"']*)[\"']\s*(?:,\s*([\w-]+)\s*)?\)",
    re.IGNORECASE,
)
_ESCAPE = pattern(r"\\([0-9a-f]{1,6})\s?|\\(.)", re.IGNORECASE)


class Generated(NamedTuple):
    """The content that CSS generates before an element, as written, and its counter changes."""

    content: str
    reset: str = ""
    increment: str = ""


@lru_cache(maxsize=1024)
def _changes(text: str, default: int) -> tuple[tuple[str, int], ...]:
    if text in {"", "none"}:
        return ()
    return tuple((m[1], int(m[2]) if m[2] else default) for m in _CHANGE.finditer(text))


class Counters:
    """The counters of a page. `depth` is the nesting depth of the current element."""

    def __init__(self) -> None:
        self._values: dict[str, list[tuple[int, int]]] = {}  # (depth of its element, value)

    def change(self, reset: str, increment: str, depth: int) -> None:
        """Apply the resets and increments of an element."""
        for name, value in _changes(reset, 0):
            self._reset(name, value, depth)
        for name, step in _changes(increment, 1):
            self._increment(name, step, depth)

    def close(self, depth: int) -> None:
        """End an element, and the counters of its children."""
        for values in self._values.values():
            while values and values[-1][0] > depth:
                values.pop()

    def text(self, content: str) -> str:
        """The current text of a `content` property."""
        return "".join(self._printed(part) for part in _PART.finditer(content))

    def _reset(self, name: str, value: int, depth: int) -> None:
        values = self._values.setdefault(name, [])
        if values and values[-1][0] >= depth:
            values.pop()
        if len(values) < MAX_NESTED:
            values.append((depth, value))

    def _increment(self, name: str, step: int, depth: int) -> None:
        values = self._values.setdefault(name, [])
        owner, value = values.pop() if values else (depth, 0)
        values.append((owner, value + step))

    def _printed(self, part: re.Match[str]) -> str:
        if part[3]:
            return printed_number(self._numbers(part[3])[-1], part[4] or "decimal")
        if part[5]:
            form = part[7] or "decimal"
            return part[6].join(printed_number(n, form) for n in self._numbers(part[5]))
        return _ESCAPE.sub(_unescaped, part[1] or part[2] or "")

    def _numbers(self, name: str) -> list[int]:
        """The values of the counters of a name, the innermost last; 0 if there is none."""
        return [value for _, value in self._values.get(name, ())] or [0]


def _unescaped(match: re.Match[str]) -> str:
    if match[1]:
        number = int(match[1], 16)
        return chr(number) if 0 < number < 0xD800 or 0xE000 <= number < 0x110000 else ""
    return match[2]
