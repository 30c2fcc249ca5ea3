"""The properties of a paragraph, a row and a cell: their elements in, values out."""

from typing import NamedTuple

from parsers.word.styles import Style, Styles, heading_level
from parsers.word.tables import MAX_COLUMNS
from parsers.word.xml import VAL, Element, W, integer, is_on, value


class ParagraphProperties(NamedTuple):
    """What a paragraph says of itself (ECMA-376, 17.3.1.26), on top of its style.

    `removed` and `hidden` are of the mark at its end: without it, the next paragraph follows on.
    """

    style: Style
    heading: int
    list_id: str | None = None
    level: int | None = None
    removed: bool = False
    hidden: bool = False


class RowProperties(NamedTuple):
    """What a row says of itself (17.4.81)."""

    before: int = 0  # columns left empty at its start
    after: int = 0
    header: bool = False
    gone: bool = False  # deleted, with changes tracked, or hidden


class CellProperties(NamedTuple):
    """What a cell says of itself (17.4.69). `down` and `right` are `restart`, `continue` or ''."""

    columns: int = 1
    down: str = ""
    right: str = ""
    gone: bool = False


def paragraph_properties(element: Element | None, styles: Styles) -> ParagraphProperties:
    """The properties in `w:pPr`; those of the default style where there are none."""
    if element is None:
        style = styles[None]
        return ParagraphProperties(style, style.heading, style.list_id)
    style = styles[value(element, W + "pStyle")]
    heading, list_id, level, removed, hidden = style.heading, style.list_id, None, False, False
    for child in element:
        tag = child.tag
        if tag == _NUMBERING:
            list_id = value(child, W + "numId") or list_id
            text = value(child, W + "ilvl")
            level = None if text is None else integer(text, 0)
        elif tag == _OUTLINE:
            heading = heading_level(child.get(VAL))
        elif tag == _MARK:
            removed = child.find(W + "del") is not None or child.find(W + "moveFrom") is not None
            hidden = is_on(child.find(W + "vanish")) or is_on(child.find(W + "specVanish"))
    return ParagraphProperties(style, heading, list_id, level, removed, hidden)


_NUMBERING, _OUTLINE, _MARK = W + "numPr", W + "outlineLvl", W + "rPr"


def row_properties(element: Element | None) -> RowProperties:
    """The properties in `w:trPr`."""
    if element is None:
        return RowProperties()
    return RowProperties(
        integer(value(element, W + "gridBefore"), 0, MAX_COLUMNS),
        integer(value(element, W + "gridAfter"), 0, MAX_COLUMNS),
        is_on(element.find(W + "tblHeader")),
        element.find(W + "del") is not None or is_on(element.find(W + "hidden")),
    )


def cell_properties(element: Element | None) -> CellProperties:
    """The properties in `w:tcPr`; a tracked merge (`w:cellMerge`) counts as made."""
    if element is None:
        return CellProperties()
    columns, down, right, gone = 1, "", "", False
    for child in element:
        tag = child.tag
        if tag == _SPAN:
            columns = max(1, integer(child.get(VAL), 1, MAX_COLUMNS))
        elif tag == _DOWN:
            down = child.get(VAL, "continue")
        elif tag == _TRACKED_MERGE:
            down = _TRACKED_MERGES.get(child.get(W + "vMerge", ""), "")
        elif tag == _RIGHT:
            right = child.get(VAL, "continue")
        elif tag == _DELETED:
            gone = True
    return CellProperties(columns, down, right, gone)


_SPAN, _DOWN, _RIGHT = W + "gridSpan", W + "vMerge", W + "hMerge"
_DELETED, _TRACKED_MERGE = W + "cellDel", W + "cellMerge"
_TRACKED_MERGES = {"cont": "continue", "rest": "restart"}  # 17.18.1, ST_AnnotationVMerge
