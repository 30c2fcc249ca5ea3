"""The state of a page while it is read, and the type of the functions that open elements."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from parsers.html.flow import Flow
from parsers.html.lists import List
from parsers.html.soup import Closer
from parsers.html.styles.counters import Counters
from parsers.html.styles.css import StyleSheets
from parsers.html.styles.selectors import Element
from parsers.html.styles.style import Style

Attributes: TypeAlias = Mapping[str, str]
# An opener gets the state of the page and the element's name, attributes and style, and returns
# what to call at the element's end, None, `hidden` or `skipped`.
Opener: TypeAlias = "Callable[[State, str, Attributes, Style], Closer | None]"


class Choice:
    """A drop-down list, and the option that it shows."""

    def __init__(self, shows_first: bool) -> None:
        self.text = ""
        self.is_settled = not shows_first  # an option is selected, or none is shown until one is


class State:
    """The state of a page while it is read."""

    def __init__(self, controlled: frozenset[str] = frozenset(), counts: bool = False) -> None:
        self.flow = Flow()
        self.style_sheets = StyleSheets()
        self.title = ""
        self.lists: list[List] = []
        self.google_counters: dict[str, int] = {}
        self.figures: list[int] = []  # where each open one begins
        # Titles of panels, by `#` and the identifier of their tab, or by that of the panel.
        self.tabs: dict[str, str] = {}
        self.choices: list[Choice] = []  # the drop-down lists that are open
        self.drawings = 0  # how many are open
        self.frames: list[str] = []  # addresses of other files that the page shows
        # Identifiers of elements that a click opens, how many closed ones were found, how many
        # elements were opened, and how many when the last control ended.
        self.controlled = controlled
        self.shown_on_click = 0
        self.opened = 0
        self.control_ended_at = -1
        # CSS counters and, only if a rule needs it, the open element.
        self.counters = Counters()
        self.is_contextual = counts
        self.element: Element | None = None
        self.depth = 0
        # Reads a page in an attribute of this one.
        self.read_inner: Callable[[str], None] = lambda text: None

    def inherit(self, style: Style) -> None:
        """Let the content of an element inherit its style."""
        if style.bold is not None:
            self.flow.inherited = self.flow.inherited._replace(bold=style.bold)
        if style.struck is not None:
            self.flow.inherited = self.flow.inherited._replace(
                struck=style.struck or self.flow.inherited.struck
            )
        if style.keeps_lines is not None:
            self.flow.inherited = self.flow.inherited._replace(keeps_lines=style.keeps_lines)


def block(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """Begin a block-level element."""
    state.flow.end_paragraph()
    return state.flow.end_paragraph
