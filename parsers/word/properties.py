"""The properties of paragraphs, rows and cells. Elements in, values out."""

import re
from itertools import islice
from typing import NamedTuple, TypeAlias

from parsers.document.colours import WHITE, hex_colour
from parsers.office.attributes import integer
from parsers.word.numbering import NO_LIST, ListItem, Lists
from parsers.word.styles import Style, Styles, heading_level
from parsers.word.tables import MAX_COLUMNS
from parsers.word.xml import VAL, Element, W, first, is_on, value

MAX_GRID_COLUMNS = 4 * MAX_COLUMNS  # dragged cell edges add narrow ones


class ParagraphProperties(NamedTuple):
    """The properties of a paragraph (ECMA-376, 17.3.1.26), including those of its style.

    `list_id` is its list and `item` its position there, None if the list is not defined. `removed`
    and `hidden` refer to the mark at its end, without which the next paragraph continues it.
    """

    style: Style
    heading: int
    list_id: str | None = None
    item: ListItem | None = None
    removed: bool = False
    hidden: bool = False


class ParagraphFormats:
    """Resolves `w:pPr` elements to properties, each combination once."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self._styles = styles
        self._lists = lists
        self._known: dict[_Stated, ParagraphProperties] = {}
        self.default = self._resolve(_NOTHING)

    def of(self, element: Element) -> ParagraphProperties:
        """The properties in an element, on top of those of its style."""
        style_id = list_id = level = outline = None
        removed = hidden = False
        for child in element:
            tag = child.tag
            if tag == _STYLE:
                style_id = child.get(VAL)
            elif tag == _NUMBERING:
                list_id, level = value(child, W + "numId"), value(child, W + "ilvl")
            elif tag == _OUTLINE:
                outline = child.get(VAL)
            elif tag == _MARK:
                removed = any(first(child, change) is not None for change in _REMOVALS)
                hidden = any(is_on(first(child, vanish)) for vanish in _VANISH)
        stated = style_id, list_id, level, outline, removed, hidden
        if stated not in self._known:
            self._known[stated] = self._resolve(stated)
        return self._known[stated]

    def _resolve(self, stated: "_Stated") -> ParagraphProperties:
        style_id, list_id, level, outline, removed, hidden = stated
        style = self._styles[style_id]
        heading = style.heading if outline is None else heading_level(outline)
        list_id = list_id or style.list_id
        if list_id is None or list_id == NO_LIST:
            return ParagraphProperties(style, heading, None, None, removed, hidden)
        item = self._lists.item(list_id, style, None if level is None else integer(level, 0))
        return ParagraphProperties(style, heading, list_id, item, removed, hidden)


_Stated: TypeAlias = tuple[str | None, str | None, str | None, str | None, bool, bool]
_NOTHING: _Stated = (None, None, None, None, False, False)
_STYLE, _NUMBERING, _OUTLINE, _MARK = W + "pStyle", W + "numPr", W + "outlineLvl", W + "rPr"
_REMOVALS = (W + "del", W + "moveFrom")
_VANISH = (W + "vanish", W + "specVanish")


class RowProperties(NamedTuple):
    """The properties of a row (17.4.81)."""

    before: int = 0  # columns left empty at its start
    after: int = 0
    header: bool = False
    is_removed: bool = False  # deleted, with changes tracked, or hidden


class CellProperties(NamedTuple):
    """The properties of a cell (17.4.69).

    `merged_down` and `merged_right` are `restart`, `continue` or empty.
    """

    columns: int = 1
    merged_down: str = ""
    merged_right: str = ""
    is_removed: bool = False
    fill: str = ""  # its colour, as six hexadecimal digits


def grid_widths(table: Element) -> list[int]:
    """The widths of the columns of a table's grid (17.4.49)."""
    grid = first(table, W + "tblGrid")
    columns = () if grid is None else islice(grid, MAX_GRID_COLUMNS)
    return [integer(column.get(W + "w"), 0) for column in columns]


def row_properties(row: Element) -> RowProperties:
    """The properties in a row's `w:trPr`."""
    element = first(row, W + "trPr")
    if element is None:
        return _PLAIN_ROW
    return RowProperties(
        integer(value(element, W + "gridBefore"), 0, MAX_COLUMNS),
        integer(value(element, W + "gridAfter"), 0, MAX_COLUMNS),
        is_on(first(element, W + "tblHeader")),
        first(element, W + "del") is not None or is_on(first(element, W + "hidden")),
    )


def cell_properties(cell: Element) -> CellProperties:
    """The properties in a cell's `w:tcPr`; a tracked merge (`w:cellMerge`) counts as accepted."""
    element = first(cell, W + "tcPr")
    if element is None:
        return _PLAIN_CELL
    columns, merged_down, merged_right, is_removed, fill = _PLAIN_CELL
    for child in element:
        tag = child.tag
        if tag == _SPAN:
            columns = max(1, integer(child.get(VAL), 1, MAX_COLUMNS))
        elif tag == _DOWN:
            merged_down = child.get(VAL, "continue")
        elif tag == _TRACKED_MERGE:
            merged_down = _TRACKED_MERGES.get(child.get(W + "vMerge", ""), "")
        elif tag == _RIGHT:
            merged_right = child.get(VAL, "continue")
        elif tag == _DELETED:
            is_removed = True
        elif tag == _SHADING:
            fill = _fill(child)
    return CellProperties(columns, merged_down, merged_right, is_removed, fill)


def drawn_fill(cell: Element, is_dot: bool) -> str:
    """The colour of a cell without words: of a paragraph or space in it, or of its only dot."""
    for element in cell.iter(*((W + "color",) if is_dot else (_SHADING, W + "highlight"))):
        fill = _fill(element) if element.tag == _SHADING else hex_colour(element.get(VAL, ""))
        if fill:
            return fill
    return ""


def _fill(shading: Element) -> str:
    """The colour of a shading (17.3.5): of its pattern if that is solid, otherwise of its fill."""
    colour = shading.get(W + "color" if shading.get(VAL) == "solid" else W + "fill", "")
    return colour.lower() if _COLOUR.fullmatch(colour) and colour.lower() != WHITE else ""


_PLAIN_ROW, _PLAIN_CELL = RowProperties(), CellProperties()
_SPAN, _DOWN, _RIGHT = W + "gridSpan", W + "vMerge", W + "hMerge"
_SHADING = W + "shd"
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_DELETED, _TRACKED_MERGE = W + "cellDel", W + "cellMerge"
_TRACKED_MERGES = {"cont": "continue", "rest": "restart"}  # 17.18.1, ST_AnnotationVMerge
