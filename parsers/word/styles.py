"""Styles. `styles.xml` in, the properties of each style out."""

import re
from typing import NamedTuple

from parsers.characters.symbols import is_symbol_font
from parsers.office.attributes import integer
from parsers.word.xml import Element, W, is_on, value

BODY_TEXT = 9  # the outline level of body text (ECMA-376, 17.3.1.20)
MAX_ANCESTORS = 24  # of a style; Word itself allows ten
_HEADING = re.compile(r"heading ?([1-9])$")
_TITLES = {"title": 1, "subtitle": 2}


class Style(NamedTuple):
    """A style with all that it inherits.

    `chain` has its id and those of the styles that it is based on, nearest first. `list_id` and
    `level` are the list (`w:numId`) of its paragraphs and their level in it, if it has them.
    """

    chain: tuple[str, ...] = ()
    heading: int = 0
    bold: bool = False
    hidden: bool = False
    struck: bool = False
    font: str = ""  # of symbols
    list_id: str | None = None
    level: int | None = None


class Styles:
    """The styles of a document, each resolved on first use."""

    def __init__(self, root: Element | None) -> None:
        styles = [] if root is None else root.findall(W + "style")
        self._elements = {style.get(W + "styleId", ""): style for style in styles}
        self._resolved: dict[str | None, Style] = {}
        self._default = next(filter(_is_default_paragraph_style, styles), None)

    def __getitem__(self, style_id: str | None) -> Style:
        """The style of this id; without an id, the default style of paragraphs."""
        if style_id not in self._resolved:
            self._resolved[style_id] = self._resolve(style_id)
        return self._resolved[style_id]

    def _resolve(self, style_id: str | None) -> Style:
        element = self._default if style_id is None else self._elements.get(style_id)
        style = Style()
        for ancestor in reversed(self._ancestry(element)):
            style = _inherit(style, ancestor)
        return style

    def _ancestry(self, element: Element | None) -> list[Element]:
        ancestry: list[Element] = []
        while element is not None and len(ancestry) < MAX_ANCESTORS and element not in ancestry:
            ancestry.append(element)
            element = self._elements.get(value(element, W + "basedOn") or "")
        return ancestry


def _is_default_paragraph_style(style: Element) -> bool:
    return style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true", "on")


def _inherit(base: Style, element: Element) -> Style:
    """The style that an element defines on top of its base."""
    paragraph, run = element.find(W + "pPr"), element.find(W + "rPr")
    numbering = None if paragraph is None else paragraph.find(W + "numPr")
    level = value(numbering, W + "ilvl")
    fonts = None if run is None else run.find(W + "rFonts")
    return Style(
        chain=(element.get(W + "styleId", ""), *base.chain),
        heading=_heading(element, paragraph, base.heading),
        bold=_switch(run, W + "b", base.bold),
        hidden=_switch(run, W + "vanish", base.hidden),
        struck=_switch(run, W + "strike", base.struck) or _switch(run, W + "dstrike", False),
        font=base.font if fonts is None else symbol_font(fonts),
        list_id=value(numbering, W + "numId") or base.list_id,
        level=base.level if level is None else integer(level, 0),
    )


def symbol_font(fonts: Element) -> str:
    """The symbol font in `w:rFonts`; empty for a text font (17.3.2.26)."""
    for script in ("ascii", "hAnsi", "cs"):
        font = fonts.get(W + script, "")
        if font:
            return font if is_symbol_font(font) else ""
    return ""


def _heading(style: Element, paragraph: Element | None, inherited: int) -> int:
    """The heading level of a style, by outline level or name: names of built-in headings are the
    same in every language of Word, ids are translated."""
    outline = value(paragraph, W + "outlineLvl")
    if outline is not None:
        return heading_level(outline)
    for name in (value(style, W + "name") or "", style.get(W + "styleId", "")):
        if match := _HEADING.match(name.lower()):
            return int(match[1])
        if name.lower() in _TITLES:
            return _TITLES[name.lower()]
    return inherited


def heading_level(outline: str | None) -> int:
    """The heading level of an outline level, which counts from 0; 0 for body text."""
    level = integer(outline, BODY_TEXT)
    return level + 1 if level < BODY_TEXT else 0


def _switch(properties: Element | None, tag: str, inherited: bool) -> bool:
    element = None if properties is None else properties.find(tag)
    return inherited if element is None else is_on(element)
