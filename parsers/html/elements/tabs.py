"""Openers of tabs and of the panels that they show, by their roles.

ARIA 1.2, https://www.w3.org/TR/wai-aria-1.2/#tab.
"""

from collections.abc import Iterable
from functools import partial

from parsers.html.soup import Closer
from parsers.html.state import Attributes, State, block
from parsers.html.styles.style import Style


def open_tab(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A tab: no text of its own, but the title of the panel that it names or that names it."""
    names = {f"#{attributes.get('id', '')}", attributes.get("aria-controls", "")} - {"#", ""}
    if not names:
        return block(state, name, attributes, style)
    state.flow.end_paragraph()
    state.flow.set_text_aside()
    return partial(_end_tab, state, names)


def _end_tab(state: State, names: Iterable[str]) -> None:
    if text := state.flow.text_since():
        state.flow.leave_out("label", text)
        state.tabs.update(dict.fromkeys(names, text))


def open_panel(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """The panel of a tab, below the tab's title."""
    by_label = state.tabs.get(f"#{attributes.get('aria-labelledby', '')}", "")
    if title := by_label or state.tabs.get(attributes.get("id", ""), ""):
        state.flow.add_heading(title)
    return block(state, name, attributes, style)
