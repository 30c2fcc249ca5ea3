"""The tree of a page in, its document out, in one pass."""

from parsers.blocks import Document
from parsers.html.css import PLAIN
from parsers.html.elements import HIDDEN, OPENERS, Closer, State, kind
from parsers.html.soup import Element, Text, contents


def document(root: Element) -> Document:
    """The visible text of a page."""
    state = State()
    _walk(root, state)
    flow = state.flow
    flow.end_paragraph()
    return Document("html", tuple(flow.blocks), tuple(flow.asides), state.title)


def _walk(root: Element, state: State) -> None:
    """Read an element, not by recursion: sloppy pages nest thousands of levels deep."""
    flow, add = state.flow, state.flow.add
    children = contents(root)
    closer: Closer | None = None
    inherited = flow.inherited
    waiting = []
    while True:
        for node in children:
            if node.__class__ is Text:
                add(node)
            elif isinstance(node, Element):
                before = flow.inherited
                opened = _open(node, state)
                if opened is not HIDDEN:
                    waiting.append((children, closer, inherited))
                    children, closer, inherited = contents(node), opened, before
                    break
        else:
            if closer:
                closer()
            flow.inherited = inherited
            if not waiting:
                return
            children, closer, inherited = waiting.pop()


def _open(element: Element, state: State) -> Closer | None:
    """Begin an element: what to do at its end, if anything."""
    name, attributes = element.name, element.attrs
    style = PLAIN
    if attributes or name in state.sheet.elements:
        if "hidden" in attributes:
            return HIDDEN
        style = state.sheet.style(name, attributes)
        if style is not PLAIN:
            if style.hidden:
                return HIDDEN
            state.inherit(style)
        name = kind(name, attributes, style)
    opener = OPENERS.get(name)
    return opener(state, element, style) if opener else None
