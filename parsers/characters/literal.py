"""HTML tags that an export shows as text: `<ul> <li>one</li></ul>`. Text in, list items out."""

import re
from typing import NamedTuple

_TAG = re.compile(
    r"<\s{0,9}(/?)\s{0,9}(ul|ol|li|br|p|div|span|strong|em|b|i|u)\b(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_LIST_TAGS = {"ul", "ol", "li"}
_BLOCK_TAGS = _LIST_TAGS | {"p", "div"}


class Item(NamedTuple):
    """A piece of text and the marker of its list item; None if it is in no list."""

    text: str
    marker: str | None


def items(text: str) -> list[Item]:
    """The paragraphs and list items of a text without its tags; `<br>` becomes a line feed.

    A `<ul>` without `<li>` is one item. Pieces without text are left out.
    """
    if "<" not in text:
        return [Item(text, None)]
    found: list[Item] = []
    piece, marker, end = "", None, 0
    for tag in _TAG.finditer(text):
        piece, end = piece + text[end : tag.start()], tag.end()
        closing, name = tag[1], tag[2].lower()
        if name == "br":
            piece += "\n"
        elif name in _BLOCK_TAGS:
            found.append(Item(piece, marker))
            piece, marker = "", "•" if name in _LIST_TAGS and not closing else None
    found.append(Item(piece + text[end:], marker))
    return [item for item in found if item.text.strip()]
