"""Automatic lists. List styles and items in, the numbers and bullets that are printed out."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from parsers.characters.normalise import fold
from parsers.characters.numerals import column_letters, letter, roman
from parsers.office.attributes import integer
from parsers.office.safe_xml import Element
from parsers.opendocument.xml import (
    LIBREOFFICE,
    STYLE,
    TEXT,
    XML_ID,
    is_true,
    style_definitions,
)

BULLET = "•"
LAST_LEVEL = 9
MAX_LABEL_LENGTH = 255  # characters, of the label of a level

_PLACEHOLDER = re.compile(r"%(\d{1,2})%")

_NUMERALS: dict[str, Callable[[int], str]] = {
    "1": str,
    "01": lambda number: f"{number:02}",
    "a": column_letters,
    "A": lambda number: column_letters(number).upper(),
    "i": roman,
    "I": lambda number: roman(number).upper(),
    "": lambda number: "",
}


class Level(NamedTuple):
    """A level of a list style (ODF 1.3, 16.34 and following).

    `label` has `%2%` where the number of the second level is printed. A level without numbers
    prints a bullet if `bullet`, otherwise nothing.
    """

    label: str = ""
    numeral: Callable[[int], str] = str
    start: int = 1
    bullet: bool = False

    @property
    def counts(self) -> bool:
        """Whether its items are numbered."""
        return bool(_PLACEHOLDER.search(self.label))


_UNPRINTED = Level()


class ListStyles:
    """The list styles of a package by name; `outline` is that of its headings."""

    def __init__(self, *roots: Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self.outline: dict[int, Level] = {}
        for root in roots:
            for element in style_definitions(root, TEXT + "list-style", TEXT + "outline-style"):
                levels = {_index(e): _level(e) for e in element if e.get(TEXT + "level")}
                if element.tag == TEXT + "outline-style":
                    self.outline = levels
                else:
                    self._levels[element.get(STYLE + "name", "")] = levels

    def __getitem__(self, name: str | None) -> dict[int, Level]:
        return self._levels.get(name or "", {})


def _index(element: Element) -> int:
    return max(integer(element.get(TEXT + "level"), 1, LAST_LEVEL + 1) - 1, 0)


def _level(element: Element) -> Level:
    if element.tag not in (TEXT + "list-level-style-number", TEXT + "outline-level-style"):
        is_seen = element.get(TEXT + "bullet-char", BULLET).strip() != ""
        return Level(bullet=is_seen)
    form = element.get(STYLE + "num-format", "")
    label = _label(element, form)
    literal = fold(_PLACEHOLDER.sub("", label))
    is_bullet = not form and bool(literal) and not any(map(str.isalnum, literal))
    return Level(
        "" if is_bullet else label,
        _numeral(form, is_true(element, STYLE + "num-letter-sync")),
        integer(element.get(TEXT + "start-value"), 1),
        is_bullet,
    )


def _numeral(form: str, repeats_letters: bool) -> Callable[[int], str]:
    """The function that prints a number: 27 is `aa`, and 28 `ab`, or `bb` if letters repeat."""
    if repeats_letters and form in ("a", "A"):
        return lambda number: letter(number) if form == "a" else letter(number).upper()
    return _NUMERALS.get(form, str)


def _label(element: Element, form: str) -> str:
    """The label of a level. LibreOffice states the whole label, others only prefix and suffix."""
    whole = element.get(LIBREOFFICE + "num-list-format")
    if whole is not None:
        return whole[:MAX_LABEL_LENGTH]
    index = _index(element)
    shown = min(integer(element.get(TEXT + "display-levels"), 1), index + 1) if form else 0
    numbers = ".".join(f"%{level + 1}%" for level in range(index + 1 - shown, index + 1))
    before, after = element.get(STYLE + "num-prefix", ""), element.get(STYLE + "num-suffix", "")
    return f"{before}{numbers}{after}"[:MAX_LABEL_LENGTH]


@dataclass(slots=True)
class ListCounter:
    """The current number of each level of a list; other lists may continue it."""

    counts: dict[int, int] = field(default_factory=dict)

    def next(self, levels: dict[int, Level], level: int, start: int | None = None) -> str:
        """Count an item at a level, from `start` if given; return its number, bullet or nothing."""
        form = levels.get(level, _UNPRINTED)
        self._count(levels, level, start)
        if form.bullet:
            return BULLET
        return fold(_PLACEHOLDER.sub(lambda match: self._number(levels, match), form.label))

    def restart(self, level: int, start: int) -> None:
        """Set the number of a level, for an item without text of its own."""
        self.counts[level] = start

    def _count(self, levels: dict[int, Level], level: int, start: int | None) -> None:
        for upper in range(level):  # a skipped level counts as started
            self.counts.setdefault(upper, levels.get(upper, _UNPRINTED).start)
        if start is not None:
            self.counts[level] = start
        elif level in self.counts:
            self.counts[level] += 1
        else:
            self.counts[level] = levels.get(level, _UNPRINTED).start
        for lower in [lower for lower in self.counts if lower > level]:
            del self.counts[lower]

    def _number(self, levels: dict[int, Level], match: re.Match[str]) -> str:
        level = int(match[1]) - 1
        if level not in self.counts:
            return ""
        return levels.get(level, _UNPRINTED).numeral(self.counts[level])


class ListCounters:
    """The counters of the lists of a document; a list may continue an earlier one."""

    def __init__(self) -> None:
        self._by_id: dict[str | None, ListCounter] = {}
        self._last: dict[str, ListCounter] = {}  # by style

    def of(self, element: Element, style: str) -> ListCounter:
        """The counter of a list that is in no other list (ODF 1.3, 5.3.2)."""
        counter = self._by_id.get(element.get(TEXT + "continue-list"))
        if counter is None and is_true(element, TEXT + "continue-numbering"):
            counter = self._last.get(style)
        if counter is None:
            counter = ListCounter()
        self._by_id[element.get(XML_ID)] = self._last[style] = counter
        self._by_id.pop(None, None)
        return counter
