"""The handler of each element of a Word document: a table by element name.

An element has a handler, is skipped by name, or is walked through, so that text within unknown
elements is still read.
"""

from collections.abc import Callable

from parsers.word.block_reader import BlockReader, Handler
from parsers.word.containers import (
    alternatives,
    content_control,
    equation,
    simple_field,
    sub_document,
)
from parsers.word.drawings import figure, picture, shape, text_box, word_art
from parsers.word.inline import INLINE, Line
from parsers.word.mathematics import EQUATIONS
from parsers.word.xml import CHART, DIAGRAM, DRAWING, MC, OFFICE, VML, Element, W


class _Handlers(dict[str, Handler]):
    def __missing__(self, tag: str) -> Handler:
        return BlockReader.walk


def _inline(handler: Callable[[Line, Element], None]) -> Handler:
    return lambda reader, element: handler(reader.line, element)


def _skip(reader: BlockReader, element: Element) -> None:
    """Ignore an element, knowingly."""


HANDLERS = _Handlers(
    {
        W + "p": BlockReader.paragraph,
        W + "r": BlockReader.run,
        **{tag: _inline(handler) for tag, handler in INLINE.items()},
        W + "tbl": BlockReader.new_table,
        W + "tr": BlockReader.table_row,
        W + "tc": BlockReader.cell,
        W + "sdt": content_control,
        MC + "AlternateContent": alternatives,
        W + "fldSimple": simple_field,
        **dict.fromkeys(EQUATIONS, equation),
        W + "altChunk": BlockReader.embedded,
        W + "subDoc": sub_document,
        DIAGRAM + "relIds": figure,
        CHART + "chart": figure,
        OFFICE + "OLEObject": figure,
        W + "txbxContent": text_box,
        DRAWING + "docPr": picture,
        **{VML + name: shape for name in ("group", "oval", "rect", "roundrect", "shape")},
        VML + "textpath": word_art,
    }
)
_IGNORED = (
    # Deleted or moved away, with changes tracked (17.13.5).
    "del",
    "moveFrom",
    # Properties that do not matter here, or were read with their owner.
    "pPr",
    "rPr",
    "tblPr",
    "tblGrid",
    "tblPrEx",
    "trPr",
    "tcPr",
    "sectPr",
    # Phonetic guides above East Asian words (17.3.3.25).
    "rt",
    # Empty elements, so frequent that walking through them costs time.
    "bookmarkStart",
    "bookmarkEnd",
    "proofErr",
    "lastRenderedPageBreak",
)
HANDLERS |= dict.fromkeys((W + name for name in _IGNORED), _skip)
