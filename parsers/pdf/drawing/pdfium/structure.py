"""A tagged page's structure tree -> the paragraphs, list items and cells that its texts are in."""

import ctypes
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

import pypdfium2.raw as pdfium

from parsers.pdf.drawing.tagged_cells import NAMELESS, ROW, TABLE, Elements, tagged_cells
from parsers.pdf.page import TaggedCell

MAX_ELEMENTS = 20_000  # of a page's structure tree
MAX_DEPTH = 60
MAX_ATTRIBUTES = 20  # of a cell
MAX_SPAN = 256  # columns

# Standard structure types (ISO 32000-1, 14.8.4.3) that begin a line of their own.
_ITEM = "LI"
_BLOCKS = frozenset("P H H1 H2 H3 H4 H5 H6 TD TH Caption".split())
_NAMES = (_ITEM, TABLE, ROW, NAMELESS, *_BLOCKS)
_KINDS = {name.encode("utf-16-le"): name for name in _NAMES}  # as pdfium spells them


# A marked-content identifier, the number of its item and the place of its element.
_Mark: TypeAlias = tuple[int, int, int]


class Structure(NamedTuple):
    """For each marked-content identifier a number for its paragraph or list item, and for these the
    cell that holds them."""

    items: Mapping[int, int]
    cells: Mapping[int, TaggedCell]


def structure(page: Any) -> Structure:
    """The structure of a page; empty if it is untagged."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return Structure({}, {})
    try:
        elements = _Elements()
        marks: list[_Mark] = []
        for mark in _marks(tree, elements):
            if len(marks) > MAX_ELEMENTS:
                return Structure({}, {})
            marks.append(mark)
        return _structure_of(marks, elements.met)
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _structure_of(marks: list[_Mark], elements: Elements) -> Structure:
    """The items of the marks, those in cells for themselves: what stands in a cell does not go on
    outside of it."""
    items = {mark: item for mark, item, _ in marks}
    cells: dict[int, TaggedCell] = {}
    found = tagged_cells(elements)
    if not found:
        return Structure(items, cells)
    places: dict[tuple[int, int], int] = {}
    for mark, item, place in marks:
        while place and place not in found:
            place = elements.parents[place]
        if place:
            items[mark] = places.setdefault((item, place), len(elements.kinds) + len(places))
            cells[items[mark]] = found[place]
    return Structure(items, cells)


def _marks(tree: Any, elements: "_Elements") -> Iterator[_Mark]:
    """The marks of the tree, each with the item that holds it, an item of a list before a
    paragraph. Adds the elements as it meets them."""
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    roots = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, i) for i in range(count)]
    stack = [(root, 0, False, 0, 0) for root in roots]
    fresh = 0
    while stack:
        element, item, in_list, depth, parent = stack.pop()
        if not element or depth > MAX_DEPTH:
            continue
        children = pdfium.FPDF_StructElement_CountChildren(element)
        place, kind = elements.add(element, parent, children)
        if _begins_item(kind, in_list):
            fresh += 1
            item, in_list = fresh, kind == _ITEM
        elif kind == TABLE:
            in_list = False
        for i in range(children):
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, i)
            if mark >= 0:
                elements.met.with_text.add(place)
                yield mark, item, place
            else:
                child = pdfium.FPDF_StructElement_GetChildAtIndex(element, i)
                stack.append((child, item, in_list, depth + 1, place))


class _Elements:
    """The elements that were met so far."""

    def __init__(self) -> None:
        self.met = Elements([""], [0], set(), {})
        self._rows_of_one: set[int] = set()
        self._buffer = ctypes.create_string_buffer(64)

    def add(self, element: Any, parent: int, children: int) -> tuple[int, str]:
        """Add an element; its place and its kind."""
        buffer, kinds = self._buffer, self.met.kinds
        place = len(kinds)
        length = pdfium.FPDF_StructElement_GetType(element, buffer, 64)
        kind = _KINDS.get(buffer.raw[: max(length - 2, 0)], "")
        kinds.append(kind)
        self.met.parents.append(parent)
        if parent in self._rows_of_one:
            self.met.spans[place] = _columns(element)
        if kind == ROW and children == 1:
            self._rows_of_one.add(place)
        return place, kind


def _columns(cell: Any) -> int:
    """Over how many columns a cell says that it reaches."""
    number = ctypes.c_float(1)
    for i in range(min(pdfium.FPDF_StructElement_GetAttributeCount(cell), MAX_ATTRIBUTES)):
        attribute = pdfium.FPDF_StructElement_GetAttributeAtIndex(cell, i)
        value = pdfium.FPDF_StructElement_Attr_GetValue(attribute, b"ColSpan")
        if value:
            pdfium.FPDF_StructElement_Attr_GetNumberValue(value, number)
    return int(number.value) if 1 <= number.value <= MAX_SPAN else 1


def _begins_item(kind: str, in_list: bool) -> bool:
    """Whether an element is an item of a list, or a paragraph outside of one."""
    return kind == _ITEM or (kind in _BLOCKS and not in_list)
