"""Openers of form fields: what has been filled in is text of the page."""

import re
from functools import partial

from parsers.html.soup import Closer, hidden, skipped
from parsers.html.state import Attributes, Choice, State, block
from parsers.html.styles.style import Style
from parsers.patterns import pattern

_TEXT_INPUT_TYPES = frozenset(
    "text number date search email tel url month week time datetime-local".split()
)
_BOX_INPUT_TYPES = frozenset({"checkbox", "radio"})
# What a drop-down list shows until something is chosen.
_PROMPT = pattern(
    r"\W*(?:please\s+)?(?:select|choose|pick)\b.*|[-\u2013\u2014.\s]*", re.IGNORECASE | re.DOTALL
)


def open_input(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A field of one line, or a box to tick."""
    kind = attributes.get("type", "text").lower()
    if kind in _TEXT_INPUT_TYPES:
        state.flow.add(attributes.get("value", ""))
    elif kind in _BOX_INPUT_TYPES:
        state.flow.add_box("checked" in attributes)
    return None


def open_select(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A drop-down list, which shows its first option until another is selected."""
    state.flow.end_paragraph()
    state.choices.append(Choice(shows_first="multiple" not in attributes))
    return partial(_end_select, state)


def _end_select(state: State) -> None:
    state.flow.add(state.choices.pop().text)
    state.flow.end_paragraph()


def open_option(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """An option: text of the page if its list shows it."""
    if not state.choices:
        return block(state, name, attributes, style) if "selected" in attributes else hidden
    choice = state.choices[-1]
    is_selected = "selected" in attributes
    if choice.is_settled and not is_selected:
        return skipped
    state.flow.set_text_aside()
    return partial(_end_option, state, choice, attributes)


def _end_option(state: State, choice: Choice, attributes: Attributes) -> None:
    text = state.flow.text_since()
    is_prompt = "disabled" in attributes or _PROMPT.fullmatch(text)
    choice.text = "" if is_prompt else text
    choice.is_settled = True
