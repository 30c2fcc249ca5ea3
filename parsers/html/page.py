"""Reads a page in one pass: opens and closes elements. The text of a file in, a document out."""

import re
from collections.abc import Iterator, Mapping
from functools import partial

from parsers.diagnostics import Diagnostic, count_of, struck_out
from parsers.document.blocks import Document
from parsers.document.colours import fill_colour
from parsers.errors import NoText, TooLarge, UnsupportedFormat
from parsers.html.elements.elements import OPENERS
from parsers.html.elements.kinds import kind
from parsers.html.flow import Inherited
from parsers.html.panels import CONTROLS, controlled_ids, is_control, opens_on_click
from parsers.html.soup import Closer, hidden, skipped, walk
from parsers.html.state import State
from parsers.html.styles.fills import fill_of
from parsers.html.styles.selectors import Element
from parsers.html.styles.style import PLAIN, Style
from parsers.provenance import Place

MAX_INNER_PAGES = 3  # levels of pages within `srcdoc` attributes
MAX_FRAMES_NAMED = 3

_COUNTER_PROPERTY = re.compile(r"counter-(?:reset|increment)\s*:", re.IGNORECASE)


def document(text: str) -> Document:
    """The visible text of a page.

    Raises TooLarge, CorruptFile, and UnsupportedFormat or NoText if the page shows nothing.
    """
    state = State(controlled_ids(text), bool(_COUNTER_PROPERTY.search(text)))
    _read(state, 0, text)
    flow = state.flow
    if not flow.blocks and all(aside.role == "hidden" for aside in flow.asides):
        raise _error_of_empty_page(state, text)
    return Document(
        "html", tuple(flow.blocks), tuple(flow.asides), state.title, tuple(_diagnostics(state))
    )


def _read(state: State, depth: int, text: str) -> None:
    if depth > MAX_INNER_PAGES:
        raise TooLarge()
    outer, state.read_inner = state.read_inner, partial(_read, state, depth + 1)
    walk(text, partial(_open, state), state.flow.add, state.flow.add_hidden)
    state.flow.end_paragraph()
    state.read_inner = outer


def _error_of_empty_page(state: State, text: str) -> UnsupportedFormat | NoText:
    """The error for a page without text."""
    if state.frames:
        return UnsupportedFormat(
            f"this is a web page that only shows other files ({_frames_named(state)})",
            "Open it and save it as one file: a single file web page (.mht), Word or PDF.",
        )
    if re.search(r"<script\b", text, re.IGNORECASE):
        return NoText(
            "this web page holds no text of its own, it fetches it when it is opened",
            "Open it in a browser and print it to PDF.",
        )
    return NoText()


def _diagnostics(state: State) -> Iterator[Diagnostic]:
    if state.flow.first_struck is not None:
        count = sum(aside.role == "struck-out" for aside in state.flow.asides)
        yield from struck_out(count, state.flow.first_struck)
    if state.shown_on_click:
        parts = count_of(state.shown_on_click, "part")
        yield Diagnostic(
            "shown-on-click",
            f"the page shows {parts} of its text only when somebody clicks; all of it was read",
            Place(),
        )
    if state.frames:
        not_read = f"the page shows other files that were not read: {_frames_named(state)}"
        yield Diagnostic("damaged-part", not_read)


def _frames_named(state: State) -> str:
    return ", ".join(state.frames[:MAX_FRAMES_NAMED])


def _open(state: State, name: str, attributes: Mapping[str, str]) -> Closer | None:
    """Open an element; returns the function to call at its end, if any."""
    follows_control = state.control_ended_at == state.opened
    state.opened += 1
    if not state.is_contextual:
        state.is_contextual = state.style_sheets.is_contextual
    if state.is_contextual:
        return _open_contextual(state, name, attributes, follows_control)
    if not attributes and not state.style_sheets.concerns(name):
        if name not in OPENERS:
            return None
        return _open_styled(state, name, attributes, PLAIN)
    style = state.style_sheets.style(name, attributes)
    if _is_hidden(state, attributes, style, follows_control):
        return hidden
    return _open_styled(state, name, attributes, style)


def _open_contextual(
    state: State, name: str, attributes: Mapping[str, str], follows_control: bool
) -> Closer | None:
    """Open an element of a page whose styles depend on other elements or use counters."""
    outer = state.element
    element = Element(name, attributes, outer)
    style = state.style_sheets.style(name, attributes, element)
    if _is_hidden(state, attributes, style, follows_control):
        return hidden
    state.element = element
    state.depth += 1
    state.counters.change(style.reset, style.increment, state.depth)
    if name in {"ol", "ul", "li"}:
        is_item = name == "li"
        state.counters.change(*("", "list-item") if is_item else ("list-item", ""), state.depth)
    closer = _open_styled(state, name, attributes, style)
    if closer is hidden or closer is skipped:
        _leave(state, None, outer)
        return closer
    if style.before:
        state.counters.change(style.before.reset, style.before.increment, state.depth + 1)
        _add_generated(state, name, state.counters.text(style.before.content))
    return partial(_leave, state, closer, outer)


def _add_generated(state: State, name: str, text: str) -> None:
    if name == "li" and text.strip():
        state.flow.marker = text.strip()
    elif text:
        state.flow.add(f"{text} ")


def _leave(state: State, closer: Closer | None, outer: Element | None) -> None:
    if closer:
        closer()
    state.counters.close(state.depth)
    state.depth -= 1
    state.element = outer


def _is_hidden(
    state: State, attributes: Mapping[str, str], style: Style, follows_control: bool
) -> bool:
    """Whether an element is not shown, not even after a click."""
    if not style.hidden and "hidden" not in attributes:
        return False
    follows_control = follows_control and state.flow.table is None
    if not opens_on_click(attributes, state.controlled, follows_control):
        return True
    state.shown_on_click += 1
    return False


def _open_styled(
    state: State, name: str, attributes: Mapping[str, str], style: Style
) -> Closer | None:
    inherited = state.flow.inherited
    if attributes or style is not PLAIN:
        opener = OPENERS.get(kind(name, attributes, style))
        state.inherit(style)
    else:
        opener = OPENERS.get(name)
    closer = opener(state, name, attributes, style) if opener else None
    if attributes:
        _apply_colour(state, attributes, style)
        closer = _with_control(state, name, attributes, closer)
    elif name in CONTROLS:
        closer = partial(_end_control, state, closer)
    if state.flow.inherited is inherited:
        return closer
    if closer is hidden or closer is skipped:
        state.flow.inherited = inherited
        return closer
    return partial(_close, state, closer, inherited)


def _apply_colour(state: State, attributes: Mapping[str, str], style: Style) -> None:
    """Give the open cell the colours of an element in it, unless it has a fill."""
    if not state.flow.table:
        return
    if fill := fill_of(attributes, style):
        state.flow.table.set_fill(fill)
    # `<font color>` is a presentational hint, below any style (HTML, 15.3.4).
    if ink := style.ink or fill_colour(attributes.get("color", "")):
        state.flow.table.ink = ink


def _with_control(
    state: State, name: str, attributes: Mapping[str, str], closer: Closer | None
) -> Closer | None:
    if closer is hidden or closer is skipped or not is_control(name, attributes):
        return closer
    return partial(_end_control, state, closer)


def _end_control(state: State, closer: Closer | None) -> None:
    if closer:
        closer()
    state.control_ended_at = state.opened


def _close(state: State, closer: Closer | None, inherited: Inherited) -> None:
    if closer:
        closer()
    state.flow.inherited = inherited
