"""The handlers of control words (RTF 1.9): what each changes in the reader that meets it."""

from collections.abc import Callable
from dataclasses import replace

from parsers.rtf.reader import Handler, Reader
from parsers.rtf.stream import Stream
from parsers.rtf.tables import CellDefinition, RowDefinition

MAX_UNICODE_SKIP = 8  # bytes
MAX_HEADING_LEVEL = 9


# Characters


def _bold(reader: Reader, number: int | None) -> None:
    reader.state = replace(reader.state, bold=number != 0)


def _deleted(reader: Reader, number: int | None) -> None:
    reader.state = replace(reader.state, deleted=number != 0)


def _hidden(reader: Reader, number: int | None) -> None:
    reader.state = replace(reader.state, hidden=number != 0)


def _struck(reader: Reader, number: int | None) -> None:
    reader.state = replace(reader.state, struck=number != 0)


def _superscript(reader: Reader, number: int | None) -> None:
    reader.state = replace(reader.state, superscript=number != 0)


def _no_superscript(reader: Reader, number: int | None) -> None:
    reader.state = replace(reader.state, superscript=False)


def _font(reader: Reader, number: int | None) -> None:
    """A font of the font table, or that of the text that follows."""
    if reader.state.target == "fonts":
        reader.fonts.begin(number or 0)
    else:
        reader.state = replace(reader.state, font=reader.fonts.symbol_font(number or 0))


def _plain(reader: Reader, number: int | None) -> None:
    reader.state = replace(
        reader.state,
        bold=False,
        deleted=False,
        hidden=False,
        struck=False,
        superscript=False,
        font="",
    )


def _code_page(reader: Reader, number: int | None) -> None:
    codec = f"cp{number}"
    try:
        b"".decode(codec)
    except LookupError:
        return
    reader.state = replace(reader.state, codec=codec)


def _unicode_skip(reader: Reader, number: int | None) -> None:
    skip = min(max(number or 0, 0), MAX_UNICODE_SKIP)
    reader.state = replace(reader.state, unicode_skip=skip)


# Paragraphs


def _paragraph_defaults(reader: Reader, number: int | None) -> None:
    if reader.state.target == "text":  # a list's number has paragraph properties of its own
        reader.stream.begin_paragraph()


def _in_table(reader: Reader, number: int | None) -> None:
    reader.stream.in_table = True


def _nesting(reader: Reader, number: int | None) -> None:
    reader.stream.nesting = number or 0


def _outline_level(reader: Reader, number: int | None) -> None:
    level = number or 0
    reader.stream.heading = level + 1 if level < MAX_HEADING_LEVEL else 0


# Tables


def _row_end(reader: Reader, number: int | None) -> None:
    reader.stream.end_row(reader.row)


def _nested_row_end(reader: Reader, number: int | None) -> None:
    reader.stream.end_nested_row(reader.row)
    reader.row = reader.outer_row


def _row_defaults(reader: Reader, number: int | None) -> None:
    reader.row, reader.cell = RowDefinition(), CellDefinition()


def _row_left(reader: Reader, number: int | None) -> None:
    reader.row.left = number or 0


def _header_row(reader: Reader, number: int | None) -> None:
    reader.row.header = True


def _cell_edge(reader: Reader, number: int | None) -> None:
    reader.cell.right = number or 0
    reader.row.cells.append(reader.cell)
    reader.cell = CellDefinition()


def _cell_fill(reader: Reader, number: int | None) -> None:
    reader.cell.fill = reader.colours.fill(number or 0)


def _merged_above(reader: Reader, number: int | None) -> None:
    reader.cell.continues_above = True


def _merged_left(reader: Reader, number: int | None) -> None:
    reader.cell.continues_left = True


# Form fields


def _form_field_kind(reader: Reader, number: int | None) -> None:
    reader.form_field.kind = number or 0


def _form_field_result(reader: Reader, number: int | None) -> None:
    reader.form_field.result = number or 0


def _form_field_default(reader: Reader, number: int | None) -> None:
    reader.form_field.default = number or 0


# Factories


def _stream(method: Callable[[Stream], None]) -> Handler:
    return lambda reader, number: method(reader.stream)


def _channel(index: int) -> Handler:
    return lambda reader, number: reader.colours.set_channel(index, number or 0)


CONTROL_WORDS: dict[str, Handler] = {
    "par": _stream(Stream.end_paragraph),
    "sect": _stream(Stream.end_paragraph),
    "cell": _stream(Stream.end_cell),
    "nestcell": _stream(Stream.end_nested_cell),
    "row": _row_end,
    "nestrow": _nested_row_end,
    "trowd": _row_defaults,
    "pard": _paragraph_defaults,
    "cellx": _cell_edge,
    "clcbpat": _cell_fill,
    "intbl": _in_table,
    "itap": _nesting,
    "outlinelevel": _outline_level,
    "trleft": _row_left,
    "trhdr": _header_row,
    "clvmrg": _merged_above,
    "clmrg": _merged_left,
    "b": _bold,
    "v": _hidden,
    "strike": _struck,
    "striked": _struck,
    "deleted": _deleted,
    "super": _superscript,
    "sub": _no_superscript,
    "nosupersub": _no_superscript,
    "f": _font,
    "plain": _plain,
    "fftype": _form_field_kind,
    "ffres": _form_field_result,
    "ffdefres": _form_field_default,
    "ansicpg": _code_page,
    "uc": _unicode_skip,
    "red": _channel(0),
    "green": _channel(1),
    "blue": _channel(2),
}
