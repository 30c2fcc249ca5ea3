"""Styles. The `style:style` elements in, the look of text, cells and rows out."""

from typing import NamedTuple

from parsers.characters.symbols import is_symbol_font
from parsers.document.colours import fill_colour
from parsers.office.safe_xml import Element
from parsers.opendocument.xml import FO, STYLE, TABLE, TEXT, style_definitions

MAX_ANCESTORS = 24  # of a style
MIN_BOLD_WEIGHT = 600

_HEADINGS = {"title": 1, "subtitle": 2}
_FILLED = ("table-cell", "table-row", "table", "paragraph", "text")


class Look(NamedTuple):
    """How text looks; `colour` is six hex digits or empty."""

    hidden: bool = False
    struck: bool = False
    superscript: bool = False
    bold: bool = False
    font: str = ""  # a symbol font, otherwise empty
    colour: str = ""


class Style(NamedTuple):
    """A style with everything that it inherits.

    `heading` is the outline level of a title, or 0. `list_name` is the list style of its
    paragraphs: None if it states none, empty if it takes them out of any list. `fill` is the
    background of a cell, row, paragraph or text: six hex digits or empty.
    """

    look: Look = Look()
    heading: int = 0
    list_name: str | None = None
    fill: str = ""
    hidden: bool = False  # of a section, a sheet


class Styles:
    """The styles of a package, each resolved when it is first used."""

    def __init__(self, *roots: Element | None) -> None:
        self._elements: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Element] = {}
        for root in roots:
            for element in style_definitions(root, STYLE + "style", STYLE + "default-style"):
                family = element.get(STYLE + "family", "")
                if element.tag == STYLE + "default-style":
                    self._defaults[family] = element
                else:
                    self._elements[family, element.get(STYLE + "name", "")] = element
        self._resolved: dict[tuple[str, str | None], Style] = {}

    def __getitem__(self, key: tuple[str, str | None]) -> Style:
        """The style with this family and name; without a name, the default of the family."""
        if key not in self._resolved:
            self._resolved[key] = self._resolve(*key)
        return self._resolved[key]

    def look(self, name: str | None, look: Look) -> Look:
        """The look of text with a named text style, applied on top of another look."""
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


def _inherited(base: Style, element: Element) -> Style:
    """The style that an element defines, with the rest from its base."""
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
    """The outline level of a title, which states none; its style has the same name in every
    language."""
    name = element.get(STYLE + "display-name") or element.get(STYLE + "name") or ""
    return _HEADINGS.get(name.lower(), 0)


def _is_hidden(section: Element | None, table: Element | None) -> bool:
    if section is not None and section.get(TEXT + "display") == "none":
        return True
    return table is not None and table.get(TABLE + "display") == "false"


def _fill(element: Element, inherited: str) -> str:
    for kind in _FILLED:
        properties = element.find(f"{STYLE}{kind}-properties")
        stated = None if properties is None else properties.get(FO + "background-color")
        if stated is not None:
            return fill_colour(stated)
    return inherited


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
        superscript=base.superscript if position is None else _is_superscript(position),
        bold=base.bold if weight is None else _is_bold(weight),
        font=base.font if font is None else _symbol_font(font),
        colour=base.colour if colour is None else fill_colour(colour),
    )


def _is_struck(properties: Element, inherited: bool) -> bool:
    for name in ("style", "type"):
        stated = properties.get(f"{STYLE}text-line-through-{name}")
        if stated is not None:
            return stated != "none"
    return inherited


def _is_superscript(position: str) -> bool:
    return position.startswith("super") or (position[:1].isdigit() and position[:2] != "0%")


def _is_bold(weight: str) -> bool:
    return weight == "bold" or (weight.isdecimal() and int(weight[:4]) >= MIN_BOLD_WEIGHT)


def _symbol_font(font: str) -> str:
    font = font.strip("'\"")
    return font if is_symbol_font(font) else ""
