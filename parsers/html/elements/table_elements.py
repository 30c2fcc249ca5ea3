"""Openers of tables, of their parts and of captions."""

from functools import partial

from parsers.html.soup import Closer, skipped
from parsers.html.state import Attributes, State, block
from parsers.html.styles.style import Style
from parsers.html.tables import OpenTable

# The column letters and row numbers that Google prints around a published sheet.
_SHEET_FRAMES = {"column-headers-background", "row-headers-background", "row-header"}
# Outside of a `table`, these are ordinary blocks; inside of one, elements with table roles are.
_PARTS = {"thead", "tbody", "tfoot", "tr", "td", "th", "caption"}


def open_table(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A table of any elements."""
    state.flow.start_table(is_generic=name != "table")
    return state.flow.end_table


def open_group(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A `thead`, `tbody` or `tfoot`."""
    if (table := _table_for(name, state)) is None:
        return block(state, name, attributes, style)
    is_head = name == "thead" or style.display == "table-header-group"
    state.flow.change(table.start_group, is_head)
    return partial(state.flow.change, table.end_group)


def open_row(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A row."""
    if (table := _table_for(name, state)) is None:
        return block(state, name, attributes, style)
    state.flow.change(table.start_row)
    return partial(state.flow.change, table.end_row)


def open_cell(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A cell; `th` and ARIA roles mark it as a header."""
    if (table := _table_for(name, state)) is None:
        return block(state, name, attributes, style)
    if name == "th" and _SHEET_FRAMES & set(attributes.get("class", "").split()):
        return skipped
    is_header = name == "th" or attributes.get("role") in {"columnheader", "rowheader"}
    state.flow.change(table.start_cell, attributes, is_header)
    return partial(state.flow.change, table.end_cell)


def open_caption(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """The caption of a table."""
    if (table := _table_for(name, state)) is None:
        return block(state, name, attributes, style)
    state.flow.change(table.start_caption)
    return partial(state.flow.change, table.end_cell)


def _table_for(name: str, state: State) -> OpenTable | None:
    table = state.flow.table
    return table if table and table.is_generic != (name in _PARTS) else None


def open_figure(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A figure, which may contain a table and its caption."""
    state.flow.end_paragraph()
    state.figures.append(state.flow.position)
    return partial(_end_figure, state)


def _end_figure(state: State) -> None:
    state.flow.end_paragraph()
    state.figures.pop()


def open_figure_caption(
    state: State, name: str, attributes: Attributes, style: Style
) -> Closer | None:
    """WordPress captions a table with a `figcaption` below it."""
    state.flow.end_paragraph()
    position = state.flow.position
    if state.figures and state.figures[-1] < position:
        return partial(state.flow.caption_table_above, position)
    return state.flow.end_paragraph
