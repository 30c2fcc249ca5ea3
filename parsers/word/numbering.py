"""Automatic numbers. `numbering.xml` and the lists of paragraphs in, printed numbers out.

A paragraph refers to a list (`w:num`), which is an instance of a definition (`w:abstractNum`) of up
to nine levels, each with its own format, start and text (ECMA-376, 17.9).
"""

import re
from typing import NamedTuple

from parsers.characters.normalise import fold
from parsers.characters.numerals import Numeral, numeral
from parsers.office.attributes import integer
from parsers.word.styles import Style, Styles
from parsers.word.xml import VAL, Element, W, is_on, value

BULLET = "•"
NO_LIST = "0"  # the id that takes a paragraph out of the list of its style (17.9.18)
LAST_LEVEL = 8
MAX_LEVEL_TEXT = 255  # characters; Word's own limit
MAX_STYLE_LINKS = 8  # from a list to the style that defines it, and on
_NUMBER = re.compile(r"%([1-9])")


class Level(NamedTuple):
    """How one level of a list counts and prints."""

    text: str = ""  # `%1.%2`, or the bullet itself
    numeral: Numeral = str
    start: int = 1
    restart: int | None = None  # the level (from 1) after which it starts again; 0 never does
    legal: bool = False  # the numbers of all levels in decimal
    bullet: bool = False


class List(NamedTuple):
    """A list as paragraphs name it. Lists of one definition count together."""

    definition: str
    levels: dict[int, Level]
    starts: dict[int, int]  # level -> number with which this list begins it anew
    styles: dict[str, int]  # paragraph style -> level
    numbered: bool  # whether any of its levels prints a number

    def form(self, level: int) -> Level:
        """How a level counts and prints; a level without a definition prints nothing."""
        return self.levels.get(level, Level())


class ListItem(NamedTuple):
    """The position of a paragraph in a list; `form` is the format of its level."""

    list_id: str
    list: List
    level: int
    form: Level


class Lists:
    """The lists of a document, each read on first use."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        children = [] if root is None else list(root)
        self._styles = styles
        self._lists = {e.get(W + "numId", ""): e for e in children if e.tag == W + "num"}
        self._definitions = {
            e.get(W + "abstractNumId", ""): e for e in children if e.tag == W + "abstractNum"
        }
        self._read: dict[str, List | None] = {}

    def item(self, list_id: str, style: Style, level: int | None) -> ListItem | None:
        """The position of a paragraph in a list; None if the file does not define the list.

        Without a level of its own, the paragraph has the level linked to its style (17.9.23).
        """
        if list_id not in self._read:
            self._read[list_id] = self._list(list_id)
        found = self._read[list_id]
        if found is None:
            return None
        if level is None:
            linked = (found.styles[name] for name in style.chain if name in found.styles)
            level = next(linked, style.level or 0)
        level = min(level, LAST_LEVEL)
        return ListItem(list_id, found, level, found.form(level))

    def _list(self, list_id: str) -> List | None:
        element = self._lists.get(list_id)
        definition = self._definition(element)
        if element is None or definition is None:
            return None
        levels = _levels(definition, element)
        forms = {index: _level(level) for index, level in levels.items()}
        return List(
            definition.get(W + "abstractNumId", ""),
            forms,
            _starts(element),
            {value(level, W + "pStyle") or "": index for index, level in levels.items()},
            any(form.text and not form.bullet for form in forms.values()),
        )

    def _definition(self, element: Element | None) -> Element | None:
        """The definition with the levels, which a numbering style may provide (17.9.21)."""
        for _ in range(MAX_STYLE_LINKS):
            definition = self._definitions.get(value(element, W + "abstractNumId") or "")
            link = value(definition, W + "numStyleLink")
            if link is None:
                return definition
            element = self._lists.get(self._styles[link].list_id or "")
        return None


def _levels(definition: Element, instance: Element) -> dict[int, Element]:
    """The levels of a definition, of which the instance may override some."""
    levels = {_index(level): level for level in definition.iterfind(W + "lvl")}
    for override in instance.iterfind(W + "lvlOverride"):
        level = override.find(W + "lvl")
        if level is not None:
            levels[_index(override)] = level
    return levels


def _starts(instance: Element) -> dict[int, int]:
    """The numbers with which an instance begins some levels anew."""
    starts = {}
    for override in instance.iterfind(W + "lvlOverride"):
        start = value(override, W + "startOverride")
        if start is not None:
            starts[_index(override)] = integer(start, 1)
    return starts


class Counter:
    """The current numbers of the body, a header or a note.

    Lists with the same definition share them.
    """

    def __init__(self) -> None:
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next(self, item: ListItem) -> str:
        """The marker of the next paragraph at this position: a number, a bullet or nothing."""
        if item.list.numbered:
            counts = self._counts.setdefault(item.list.definition, {})
            self._count(item, counts)
            if not item.form.bullet:
                return _printed(item.list, item.form, counts)
        return BULLET if item.form.bullet else ""

    def _count(self, item: ListItem, counts: dict[int, int]) -> None:
        list_id, lst, level, form = item
        _begin_levels_above(level, lst, counts)
        if level in lst.starts and (list_id, level) not in self._begun:
            self._begun.add((list_id, level))
            counts[level] = lst.starts[level]
        else:
            counts[level] = counts[level] + 1 if level in counts else form.start
        _end_levels_below(level, lst, counts)


def _begin_levels_above(level: int, lst: List, counts: dict[int, int]) -> None:
    """Begin the levels that were skipped."""
    for upper in range(level):
        if upper not in counts:
            counts[upper] = lst.starts.get(upper, lst.form(upper).start)


def _end_levels_below(level: int, lst: List, counts: dict[int, int]) -> None:
    """Forget the numbers of the levels that start again below this one."""
    for lower in [lower for lower in counts if lower > level]:
        restart = lst.form(lower).restart
        if restart is None or level < restart:
            del counts[lower]


def _printed(lst: List, form: Level, counts: dict[int, int]) -> str:
    def number(match: re.Match[str]) -> str:
        level = int(match[1]) - 1
        if level not in counts:
            return ""
        return str(counts[level]) if form.legal else lst.form(level).numeral(counts[level])

    return fold(_NUMBER.sub(number, form.text))


def _index(element: Element) -> int:
    return integer(element.get(W + "ilvl"), 0, LAST_LEVEL)


def _level(element: Element) -> Level:
    form = next(element.iter(W + "numFmt"), None)  # a custom format is in alternate content
    text = (value(element, W + "lvlText") or "")[:MAX_LEVEL_TEXT]
    hidden = is_on(element.find(f"{W}rPr/{W}vanish"))
    restart = value(element, W + "lvlRestart")
    return Level(
        "" if hidden else text,
        str if form is None else numeral(form.get(VAL), form.get(W + "format", "")),
        integer(value(element, W + "start"), 1),
        None if restart is None else integer(restart, 0),
        is_on(element.find(W + "isLgl")),
        not hidden and _is_bullet(form, fold(text)),
    )


def _is_bullet(form: Element | None, text: str) -> bool:
    """Whether a level prints bullets; text without letters and digits, such as a dash, is one
    too."""
    if form is not None and form.get(VAL) == "bullet":
        return bool(text)
    return bool(text) and not _NUMBER.search(text) and not any(map(str.isalnum, text))
