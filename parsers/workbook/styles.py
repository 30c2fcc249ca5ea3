"""Styles of a workbook. `styles.xml` and the theme in, the look of cells out."""

import re
from colorsys import hls_to_rgb, rgb_to_hls
from typing import NamedTuple

from parsers.document.colours import WHITE
from parsers.office.number_formats import BUILT_IN
from parsers.office.safe_xml import Element
from parsers.workbook.package import A, S

# The palette of old files (ECMA-376, 18.8.27), without greys.
_INDEXED = {
    8: "000000",
    10: "ff0000",
    11: "00ff00",
    12: "0000ff",
    13: "ffff00",
    14: "ff00ff",
    15: "00ffff",
    16: "800000",
    17: "008000",
    18: "000080",
    19: "808000",
    20: "800080",
    29: "ff8080",
    42: "ccffcc",
    43: "ffff99",
    45: "ff99cc",
    47: "ffcc99",
    50: "99cc00",
    51: "ffcc00",
    52: "ff9900",
    53: "ff6600",
    57: "339966",
    60: "993300",
}
_DIGITS = re.compile(r"[0-9]{1,8}")
_THEME = ("lt1", "dk1", "lt2", "dk2", *(f"accent{n}" for n in range(1, 7)))


class CellStyle(NamedTuple):
    """How a cell looks: the code of its number format, its fill, its font.

    Colours are six hex digits or empty.
    """

    code: str = ""
    fill: str = ""
    colour: str = ""
    bold: bool = False
    struck: bool = False


class _Font(NamedTuple):
    colour: str = ""
    bold: bool = False
    struck: bool = False


class Styles:
    """The cell styles of a workbook, by number."""

    def __init__(self, root: Element | None, theme: Element | None) -> None:
        self._theme = _theme_colours(theme)
        formats = _children(root, "numFmts")
        self._codes = {f.get("numFmtId", ""): f.get("formatCode", "") for f in formats}
        self._fills = [self._fill(fill) for fill in _children(root, "fills")]
        self._fonts = [self._font(font) for font in _children(root, "fonts")]
        self._styles = [self._style(element) for element in _children(root, "cellXfs")]

    def __getitem__(self, index: str | None) -> CellStyle:
        number = _number(index)
        return self._styles[number] if number < len(self._styles) else CellStyle()

    def _style(self, element: Element) -> CellStyle:
        form, fill = element.get("numFmtId", "0"), _number(element.get("fillId"))
        number = _number(element.get("fontId"))
        font = self._fonts[number] if number < len(self._fonts) else _Font()
        return CellStyle(
            self._codes.get(form) or BUILT_IN.get(_number(form), ""),
            self._fills[fill] if fill < len(self._fills) else "",
            font.colour,
            font.bold,
            font.struck,
        )

    def _fill(self, fill: Element) -> str:
        pattern = fill.find(S + "patternFill")
        if pattern is None or pattern.get("patternType", "none") in ("none", "gray125"):
            return ""
        is_solid = pattern.get("patternType") == "solid"
        colour = self._colour(pattern.find(S + ("fgColor" if is_solid else "bgColor")))
        return "" if colour == WHITE else colour

    def _font(self, font: Element) -> _Font:
        colour = self._colour(font.find(S + "color"))
        return _Font(colour, is_on(font.find(S + "b")), is_on(font.find(S + "strike")))

    def _colour(self, element: Element | None) -> str:
        """A colour as six hex digits: stated, of the theme or of the palette; empty for none."""
        if element is None:
            return ""
        if rgb := element.get("rgb"):
            return rgb[-6:].lower()
        if theme := element.get("theme"):
            colour = dict(enumerate(self._theme)).get(_number(theme), "")
            return _tinted(colour, element.get("tint", "0"))
        return _INDEXED.get(_number(element.get("indexed")), "")


def is_on(element: Element | None) -> bool:
    """Whether a boolean property is present and on."""
    return element is not None and element.get("val", "1") not in ("0", "false")


def _children(root: Element | None, name: str) -> list[Element]:
    parent = None if root is None else root.find(S + name)
    return [] if parent is None else list(parent)


def _number(text: str | None) -> int:
    return int(text) if text and _DIGITS.fullmatch(text) else 0


def _theme_colours(theme: Element | None) -> list[str]:
    scheme = None if theme is None else next(theme.iter(A + "clrScheme"), None)
    if scheme is None:
        return []
    colours = {child.tag: _scheme_colour(child) for child in scheme}
    return [colours.get(A + name, "") for name in _THEME]


def _scheme_colour(element: Element) -> str:
    for child in element:
        return (child.get("lastClr") or child.get("val") or "").lower()
    return ""


def _tinted(colour: str, tint: str) -> str:
    """A colour, lighter or darker by a share from -1 to 1 (ECMA-376, 18.8.19)."""
    try:
        share = max(-1.0, min(1.0, float(tint)))
        red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4))
    except ValueError:
        return ""
    hue, light, saturation = rgb_to_hls(red, green, blue)
    light = light * (1 + share) if share < 0 else light * (1 - share) + share
    return "".join(f"{round(part * 255):02x}" for part in hls_to_rgb(hue, light, saturation))
