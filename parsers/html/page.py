"""Characters of a page in, its document out, in one pass."""

from collections.abc import Mapping
from functools import partial

from parsers.blocks import Document
from parsers.html.css import PLAIN
from parsers.html.elements import OPENERS, kind
from parsers.html.flow import Inherited
from parsers.html.soup import Closer, hidden, walk
from parsers.html.state import State


def document(text: str) -> Document:
    """The visible text of a page. Raises TooLarge and CorruptFile."""
    state = State()
    walk(text, partial(_open, state), state.flow.add)
    flow = state.flow
    flow.end_paragraph()
    return Document("html", tuple(flow.blocks), tuple(flow.asides), state.title)


def _open(state: State, name: str, attributes: Mapping[str, str]) -> Closer | None:
    """Begin an element: what to do at its end, if anything."""
    if not attributes and name not in state.sheet.elements:
        opener = OPENERS.get(name)
        if opener is None:
            return None
        style = PLAIN
    elif "hidden" in attributes:
        return hidden
    else:
        style = state.sheet.style(name, attributes)
        if style.hidden:
            return hidden
        opener = OPENERS.get(kind(name, attributes, style))
    inherited = state.flow.inherited
    if style is not PLAIN:
        state.inherit(style)
    closer = opener(state, name, attributes, style) if opener else None
    if state.flow.inherited is inherited:
        return closer
    if closer is hidden:
        state.flow.inherited = inherited
        return hidden
    return partial(_close, state, closer, inherited)


def _close(state: State, closer: Closer | None, inherited: Inherited) -> None:
    if closer:
        closer()
    state.flow.inherited = inherited
