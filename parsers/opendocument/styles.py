"""Styles: the elements `style:style` in, what a style means for its text, cells and rows out."""

from collections.abc import Iterator
from typing import NamedTuple

from parsers.characters.symbols import is_symbol_font
from parsers.document.colours import hex_colour
from parsers.office.safe_xml import Element
from parsers.opendocument.xml import FO, OFFICE, STYLE, TEXT

MAX_ANCESTORS = 24  # of a style
MIN_BOLD = 600  # of a font's weight

_HEADINGS = {"title": 1, "subtitle": 2}


class Look(NamedTuple):
    """How text looks: whether it is to be seen, its weight, its colour as six digits."""

    hidden: bool = False
    struck: bool = False
    raised: bool = False
    bold: bool = False
    font: str = ""  # of symbols
    colour: str = ""


class Style(NamedTuple):
    """A style with all that it inherits.

    `list_name` is the list style of its paragraphs: None where it says nothing, empty where it
    takes them out of any. `fill` is the colour behind a cell, a row, a paragraph or text.
    """

    look: Look = Look()
    heading: int = 0
    list_name: str | None = None
    fill: str = ""
    hidden: bool = False  # of a section, a sheet


class Styles:
    """The styles of a package, each resolved when it is first asked for."""

    def __init__(self, *roots: Element | None) -> None:
        self._elements: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Element] = {}
        for root in roots:
            for element in () if root is None else _definitions(root):
                family = element.get(STYLE + "family", "")
                if element.tag == STYLE + "default-style":
                    self._defaults[family] = element
                else:
                    self._elements[family, element.get(STYLE + "name", "")] = element
        self._resolved: dict[tuple[str, str | None], Style] = {}

    def __getitem__(self, key: tuple[str, str | None]) -> Style:
        """The style of a family and a name; without a name, what the family has by default."""
        if key not in self._resolved:
            self._resolved[key] = self._resolve(*key)
        return self._resolved[key]

    def look(self, name: str | None, look: Look) -> Look:
        """The look of text that has a style of its own on top of another look."""
        for ancestor in reversed(self._ancestry("text", name)):
            look = _look(ancestor.find(STYLE + "text-properties"), look)
        return look

    def _resolve(self, family: str, name: str | None) -> Style:
        style = Style()
        default = self._defaults.get(family)
        if default is not None:
            style = _inherited(style, default)
        for ancestor in reversed(self._ancestry(family, name)):
            style = _inherited(style, ancestor)
        return style

    def _ancestry(self, family: str, name: str | None) -> list[Element]:
        ancestry: list[Element] = []
        element = self._elements.get((family, name or ""))
        while element is not None and len(ancestry) < MAX_ANCESTORS and element not in ancestry:
            ancestry.append(element)
            element = self._elements.get((family, element.get(STYLE + "parent-style-name", "")))
        return ancestry


def _definitions(root: Element) -> Iterator[Element]:
    for place in ("styles", "automatic-styles"):
        for element in root.findall(OFFICE + place):
            yield from element.iterchildren(STYLE + "style", STYLE + "default-style")


def _inherited(base: Style, element: Element) -> Style:
    """The style that an element defines on top of its base."""
    list_name = element.get(STYLE + "list-style-name")
    section = element.find(STYLE + "section-properties")
    table = element.find(STYLE + "table-properties")
    return Style(
        look=_look(element.find(STYLE + "text-properties"), base.look),
        heading=_heading(element) or base.heading,
        list_name=base.list_name if list_name is None else list_name,
        fill=_fill(element, base.fill),
        hidden=_is_hidden(section, table) or base.hidden,
    )


def _heading(element: Element) -> int:
    """A title has no outline level; its style's name is the same in every language."""
    name = element.get(STYLE + "display-name") or element.get(STYLE + "name") or ""
    return _HEADINGS.get(name.lower(), 0)


def _is_hidden(section: Element | None, table: Element | None) -> bool:
    if section is not None and section.get(TEXT + "display") == "none":
        return True
    return table is not None and table.get(_DISPLAY) == "false"


_DISPLAY = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}display"
_FILLED = ("table-cell", "table-row", "table", "paragraph", "text")


def _fill(element: Element, inherited: str) -> str:
    for kind in _FILLED:
        properties = element.find(f"{STYLE}{kind}-properties")
        stated = None if properties is None else properties.get(FO + "background-color")
        if stated is not None:
            return _colour(stated)
    return inherited


def _colour(stated: str) -> str:
    colour = hex_colour(stated)
    return "" if colour == "ffffff" else colour


def _look(properties: Element | None, base: Look) -> Look:
    if properties is None:
        return base
    get = properties.get
    weight, font = get(FO + "font-weight"), get(STYLE + "font-name") or get(FO + "font-family")
    display, position = get(TEXT + "display"), get(STYLE + "text-position")
    colour = get(FO + "color")
    return Look(
        hidden=base.hidden if display is None else display == "none",
        struck=_is_struck(properties, base.struck),
        raised=base.raised if position is None else _is_raised(position),
        bold=base.bold if weight is None else _is_bold(weight),
        font=base.font if font is None else _symbol_font(font),
        colour=base.colour if colour is None else _colour(colour),
    )


def _is_struck(properties: Element, inherited: bool) -> bool:
    for name in ("style", "type"):
        stated = properties.get(f"{STYLE}text-line-through-{name}")
        if stated is not None:
            return stated != "none"
    return inherited


def _is_raised(position: str) -> bool:
    return position.startswith("super") or (position[:1].isdigit() and position[:2] != "0%")


def _is_bold(weight: str) -> bool:
    return weight == "bold" or (weight.isdecimal() and int(weight[:4]) >= MIN_BOLD)


def _symbol_font(font: str) -> str:
    font = font.strip("'\"")
    return font if is_symbol_font(font) else ""
