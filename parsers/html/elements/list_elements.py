"""Openers of lists and list items, and of markers that Word writes as text."""

from functools import partial

from parsers.html.lists import List, NumberedList
from parsers.html.soup import Closer
from parsers.html.spans import integer
from parsers.html.state import Attributes, State
from parsers.html.styles.style import Style


def open_list(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A `ul`, `ol` or the like."""
    state.flow.end_paragraph()
    state.lists.append(_new_list(state, name, attributes, style))
    return partial(_end_list, state)


def _new_list(state: State, name: str, attributes: Attributes, style: Style) -> List:
    type_ = style.list_type or attributes.get("type")
    if name != "ol":
        return List(type_ or "disc")
    start = integer(attributes.get("start"))
    start = 1 if start is None else start
    if numbering := state.style_sheets.numbering(attributes.get("class", "")):
        return NumberedList(*numbering, state.google_counters, start)
    return List(type_ or "decimal", start, -1 if "reversed" in attributes else 1)


def _end_list(state: State) -> None:
    state.flow.end_paragraph()
    state.lists.pop()


def open_item(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A list item; its list gives the marker."""
    state.flow.end_paragraph()
    list_ = state.lists[-1] if state.lists else List("disc")
    state.flow.depth = max(len(state.lists) - 1, 0)
    if attributes:
        type_ = style.list_type or attributes.get("type")
        state.flow.marker = list_.marker(type_, integer(attributes.get("value")))
    else:
        state.flow.marker = list_.marker(style.list_type)
    return state.flow.end_item


def open_marker(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A marker that Word wrote as text before a list item."""
    state.flow.set_text_aside()
    return partial(_end_marker, state)


def _end_marker(state: State) -> None:
    state.flow.mark(state.flow.text_since())


def open_gap(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """The spaces with which Word's filtered export separates a marker from the text."""
    state.flow.mark_by_gap()
    return None
