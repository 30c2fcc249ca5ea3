"""Names the colours of cells that have no other content: ratings by shading alone.

A reader gives the fill colour of each cell; what it means is the same in every format and is
decided here.
"""

from collections.abc import Iterable, Iterator
from colorsys import hls_to_rgb, rgb_to_hsv
from typing import NamedTuple

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table, tables_of
from parsers.patterns import pattern

RED, AMBER, YELLOW, GREEN = "Red", "Amber", "Yellow", "Green"

# The lightest tint that Word and Excel offer as "Good" or "Bad" differs by 41 of 255 between its
# strongest and its weakest primary; greys and near-whites by less than 30.
MIN_CHROMA = 34 / 255
# Hues in degrees, end excluded, and the brightness below which a shade is brown or black.
_HUE_RANGES = (
    (0, 16, RED, 0.42),
    (16, 53, AMBER, 0.60),
    (53, 67, YELLOW, 0.60),
    (67, 171, GREEN, 0.36),
    (343, 361, RED, 0.42),
)
_MAX_TICK_LENGTH = 1  # characters of a mark in one of several coloured columns
_RATING_LETTERS = frozenset("RAGYragy")

_HEX = pattern(r"#?([0-9a-f]{6})(?:[0-9a-f]{2})?|#([0-9a-f]{3})[0-9a-f]?")
_FUNCTION = pattern(r"(rgb|hsl)a?\(([^()]{1,60})\)")
_WORDS = pattern(
    r"(?:rag|rating|status|rag (?:rating|status))?[\s:=-]*(red|amber|yellow|green)"
    r"(?: (?:rating|status|light|circle|dot|icon|flag))?"
)
_DOTS = frozenset("●⬤•■◼◾▪⚫◆♦▲⏺")
_NUMBER = pattern(r"(-?\d+(?:\.\d+)?)(%|deg)?")
WHITE = "ffffff"
# Reds, ambers and greens by their names in CSS, Word's highlighter and Excel's palette.
_NAMES = {
    "red": "ff0000",
    "darkred": "8b0000",
    "crimson": "dc143c",
    "firebrick": "b22222",
    "tomato": "ff6347",
    "salmon": "fa8072",
    "lightcoral": "f08080",
    "orange": "ffa500",
    "darkorange": "ff8c00",
    "gold": "ffd700",
    "amber": "ffc000",
    "darkyellow": "ffc000",
    "yellow": "ffff00",
    "khaki": "f0e68c",
    "moccasin": "ffe4b5",
    "green": "008000",
    "darkgreen": "006400",
    "forestgreen": "228b22",
    "seagreen": "2e8b57",
    "lime": "00ff00",
    "limegreen": "32cd32",
    "lightgreen": "90ee90",
    "palegreen": "98fb98",
    "springgreen": "00ff7f",
    "yellowgreen": "9acd32",
}


def hex_colour(text: str) -> str:
    """A colour in CSS or Word notation as six digits (`ff0000`); empty if it is unknown."""
    text = text.strip().lower()
    if text in _NAMES:
        return _NAMES[text]
    if match := _HEX.fullmatch(text):
        return match[1] or "".join(digit * 2 for digit in match[2])
    if match := _FUNCTION.fullmatch(text):
        return _of_function(match[1], match[2])
    return ""


def fill_colour(text: str) -> str:
    """The colour of a fill as six digits; empty for white, which is the paper's own."""
    colour = hex_colour(text)
    return "" if colour == WHITE else colour


def _of_function(function: str, arguments: str) -> str:
    values = [_fraction(m[1], m[2], function == "rgb") for m in _NUMBER.finditer(arguments)]
    if len(values) < 3 or (len(values) > 3 and not values[3]):  # fully transparent
        return ""
    first, second, third = values[:3]
    if function == "hsl":
        hue = first if first <= 1 else first / 360
        first, second, third = hls_to_rgb(hue % 1, third, second)
    return "".join(f"{round(min(max(part, 0), 1) * 255):02x}" for part in (first, second, third))


def _fraction(number: str, unit: str, is_rgb: bool) -> float:
    if unit == "%":
        return float(number) / 100
    return float(number) / 255 if is_rgb and float(number) > 1 else float(number)


def colour_of_words(text: str) -> str:
    """The colour that the description of an icon names: `Red`, `RAG: amber`; otherwise empty."""
    match = _WORDS.fullmatch(text.strip().lower())
    return _NAMES[match[1]] if match else ""


def is_dot(text: str) -> bool:
    """Whether a text is a single disc, square or the like, whose colour is its meaning."""
    return text.strip() in _DOTS


def colour_name(colour: str) -> str:
    """`Red`, `Amber`, `Yellow`, `Green` for six hexadecimal digits; empty for another colour."""
    try:
        primaries = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    except ValueError:
        return ""
    if max(primaries) - min(primaries) < MIN_CHROMA:
        return ""
    hue, _, brightness = rgb_to_hsv(*primaries)
    for start, end, name, min_brightness in _HUE_RANGES:
        if start <= hue * 360 < end:
            return name if brightness >= min_brightness else ""
    return ""


def with_colour_names(document: Document) -> Document:
    """The document with the names of colours in cells that have no other content.

    A colour shared with a cell with words in the same row, or with a column's heading, is
    decoration. Yellow means amber in a document without amber.
    """
    names = {colour_name(cell.fill) for cell in _filled(document.blocks)} - {""}
    if not names:
        return document
    scale = _Scale(YELLOW if AMBER in names else AMBER)
    blocks = tuple(
        _with_names(block, scale) if isinstance(block, Table) else block
        for block in document.blocks
    )
    count = sum(a is not b for a, b in zip(_cells(document.blocks), _cells(blocks), strict=True))
    if not count:
        return document
    message = (
        "a colour stands for a word in 1 cell"
        if count == 1
        else f"colours stand for words in {count} cells"
    )
    diagnostic = Diagnostic("colour-only", f"{message}; its name was read instead")
    return document._replace(blocks=blocks, diagnostics=(*document.diagnostics, diagnostic))


class _Scale(NamedTuple):
    """The colours of a document's ratings: how yellow is called there."""

    yellow: str

    def name(self, colour: str) -> str:
        """The name of a colour; empty for one that rates nothing."""
        named = colour_name(colour)
        return self.yellow if named == YELLOW else named


def _filled(blocks: Iterable[Block]) -> Iterator[Cell]:
    return (cell for cell in _cells(blocks) if cell.fill)


def _cells(blocks: Iterable[Block]) -> Iterator[Cell]:
    """The cells of tables, but not of nested tables."""
    for table in tables_of(blocks):
        for row in table.rows:
            yield from row.cells


def _with_names(table: Table, scale: _Scale) -> Table:
    if not any(scale.name(cell.fill) for cell in _filled([table])):
        return table
    decoration = _column_colours(table)
    rows = tuple(_with_names_in_row(row, decoration, scale) for row in table.rows)
    return table._replace(rows=rows)


def _column_colours(table: Table) -> set[str]:
    """Colours of whole columns: of a heading with words, or of cells with only a tick."""
    heads = {cell.fill for cell in table.rows[0].cells if cell.content and cell.text}
    ticked = {
        cell.fill
        for cell in _filled([table])
        if 0 < len(cell.text) <= _MAX_TICK_LENGTH
        and cell.text not in _RATING_LETTERS
        and not is_dot(cell.text)
    }
    return heads | ticked


def _with_names_in_row(row: Row, decoration: set[str], scale: _Scale) -> Row:
    if row.header or not any(cell.fill for cell in row.cells):
        return row
    decorative = {cell.fill for cell in row.cells if not _is_empty(cell)}
    cells = tuple(
        _with_name_in_cell(cell, row, scale) if cell.fill not in decorative | decoration else cell
        for cell in row.cells
    )
    return row._replace(cells=cells)


def _is_empty(cell: Cell) -> bool:
    return not cell.content or not cell.text or is_dot(cell.text)


def _with_name_in_cell(cell: Cell, row: Row, scale: _Scale) -> Cell:
    text = scale.name(cell.fill)
    if not text or not _is_empty(cell):
        return cell
    return cell._replace(content=(Paragraph(text, row.place),))
