"""A tagged page's structure tree -> which paragraph or list item each piece of text belongs to."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

MAX_ELEMENTS = 20_000  # of a page's structure tree
MAX_DEPTH = 60

# Standard structure types (ISO 32000-1, 14.8.4.3), spelled as pdfium does, and those that begin a
# line of their own.
_ITEM, _TABLE = (name.encode("utf-16-le") for name in ("LI", "Table"))
_BLOCKS = {name.encode("utf-16-le") for name in "P H H1 H2 H3 H4 H5 H6 TD TH Caption".split()}


def items(page: Any) -> dict[int, int]:
    """Marked-content identifier -> a number for its paragraph or list item; empty if untagged."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        found: dict[int, int] = {}
        for number, (mark, item) in enumerate(_marks(tree)):
            if number > MAX_ELEMENTS:
                return {}
            found[mark] = item
        return found
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _marks(tree: Any) -> Iterator[tuple[int, int]]:
    """The marks of the tree with the item that holds them, an item of a list before a paragraph."""
    buffer = ctypes.create_string_buffer(64)
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    stack = [(pdfium.FPDF_StructTree_GetChildAtIndex(tree, i), 0, False, 0) for i in range(count)]
    fresh = 0
    while stack:
        element, item, in_list, depth = stack.pop()
        if not element or depth > MAX_DEPTH:
            continue
        length = pdfium.FPDF_StructElement_GetType(element, buffer, 64)
        kind = buffer.raw[: max(length - 2, 0)]
        if _begins_item(kind, in_list):
            fresh += 1
            item, in_list = fresh, kind == _ITEM
        elif kind == _TABLE:
            in_list = False
        for i in range(pdfium.FPDF_StructElement_CountChildren(element)):
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, i)
            if mark >= 0:
                yield mark, item
            else:
                child = pdfium.FPDF_StructElement_GetChildAtIndex(element, i)
                stack.append((child, item, in_list, depth + 1))


def _begins_item(kind: bytes, in_list: bool) -> bool:
    """Whether an element is an item of a list, or a paragraph outside of one."""
    return kind == _ITEM or (kind in _BLOCKS and not in_list)
