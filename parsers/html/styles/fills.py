"""The background colour of a cell, by its style, `bgcolor`, label or classes.

A style and attributes in, a colour out.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from parsers.document.colours import WHITE, colour_of_words, hex_colour
from parsers.html.styles.style import Style

_WORDS = re.compile(r"[-_\s]+|(?<=[a-z])(?=[A-Z])")
# Words of class names, including those of frameworks like Bootstrap for red, amber and green.
_COLOURS = {
    "red": "ff0000",
    "danger": "ff0000",
    "amber": "ffc000",
    "orange": "ffc000",
    "warning": "ffc000",
    "yellow": "ffff00",
    "green": "00b050",
    "success": "00b050",
}
_NOT_BACKGROUND = frozenset({"text", "border", "btn", "link", "font", "outline", "hover"})


def fill_of(attributes: Mapping[str, str], style: Style) -> str:
    """An element's background colour as six hexadecimal digits; empty if it has none."""
    if style.fill:
        return style.fill
    if "bgcolor" in attributes and (colour := hex_colour(attributes["bgcolor"])):
        return "" if colour == WHITE else colour
    for name in ("aria-label", "title"):
        if name in attributes and (colour := colour_of_words(attributes[name])):
            return colour
    return _of_classes(attributes["class"]) if "class" in attributes else ""


@lru_cache(maxsize=1024)
def _of_classes(classes: str) -> str:
    for each in classes.split()[:20]:
        words = [word.lower() for word in _WORDS.split(each)]
        named = [_COLOURS[word] for word in words if word in _COLOURS]
        if len(named) == 1 and _NOT_BACKGROUND.isdisjoint(words):
            return named[0]
    return ""
