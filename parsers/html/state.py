"""What is known of a page while it is read, and what an opener of an element is."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from parsers.html.css import Sheet, Style
from parsers.html.flow import Flow
from parsers.html.lists import List
from parsers.html.soup import Closer

Attributes: TypeAlias = Mapping[str, str]
# An opener gets the state of the page and the element's name, attributes and style, and returns
# what to do at the element's end, or `hidden`.
Opener: TypeAlias = "Callable[[State, str, Attributes, Style], Closer | None]"


class State:
    """What is known of a page while it is read."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.sheet = Sheet()
        self.title = ""
        self.lists: list[List] = []
        self.counters: dict[str, int] = {}  # of Google Docs' lists
        self.figures: list[int] = []  # where each open one begins

    def inherit(self, style: Style) -> None:
        """Hand down what CSS says of an element to all that is in it."""
        if style.bold is not None:
            self.flow.inherited = self.flow.inherited._replace(bold=style.bold)
        if style.keeps_lines is not None:
            self.flow.inherited = self.flow.inherited._replace(keeps_lines=style.keeps_lines)


def block(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """Begin an element that stands on lines of its own."""
    state.flow.end_paragraph()
    return state.flow.end_paragraph
