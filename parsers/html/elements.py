"""What each element does to the flow of text: a table of openers, by the element's name.

An opener gets the state of the page and the element's name, attributes and style, and returns
what to do at the element's end, or `hidden`. Elements that are not in the table are inline: they
neither split nor join words.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeAlias

from parsers.html.css import Sheet, Style
from parsers.html.flow import Flow
from parsers.html.lists import List
from parsers.html.soup import Closer, hidden
from parsers.html.spans import integer
from parsers.normalise import fold

Attributes: TypeAlias = Mapping[str, str]
Opener: TypeAlias = "Callable[[State, str, Attributes, Style], Closer | None]"


class State:
    """What is known of a page while it is read."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.sheet = Sheet()
        self.title = ""
        self.lists: list[List] = []
        self.figures: list[int] = []  # where each open one begins

    def inherit(self, style: Style) -> None:
        """Hand down what CSS says of an element to all that is in it."""
        if style.bold is not None:
            self.flow.inherited = self.flow.inherited._replace(bold=style.bold)
        if style.keeps_lines is not None:
            self.flow.inherited = self.flow.inherited._replace(keeps_lines=style.keeps_lines)


def kind(name: str, attributes: Mapping[str, str], style: Style) -> str:
    """What an element is, by its name in HTML: Word, ARIA and CSS may make it another."""
    if style.mso in _WORD_KINDS:
        return _WORD_KINDS[style.mso]
    if name == "p":
        return "title-paragraph" if _TITLE_CLASS.search(attributes.get("class", "")) else name
    if OPENERS.get(name, _block) is not _block:
        return name
    if _NOTE.search(attributes.get("id", "")) or _NOTES.search(attributes.get("class", "")):
        return "notes"
    return _ROLES.get(attributes.get("role", "")) or _DISPLAYS.get(style.display) or name


_WORD_KINDS = {
    "marker": "marker",
    "gap": "gap",
    "footnote": "notes",
    "endnote": "notes",
    "comment": "notes",
    "header": "running",
    "footer": "running",
}
_TITLE_CLASS = re.compile(r"(?:^|\s)(?:MsoTitle|title)(?:\s|$)|MsoHeading\d")
_ROLES = dict(
    pair.split("=")
    for pair in (
        "table=table grid=table rowgroup=tbody row=tr cell=td gridcell=td columnheader=th"
        " rowheader=th caption=caption list=ul listitem=li heading=heading navigation=nav"
        " complementary=aside doc-endnotes=notes doc-footnote=notes"
    ).split()
)
_DISPLAYS = dict(
    pair.split("=")
    for pair in (
        "table=table table-header-group=thead table-row-group=tbody table-footer-group=tfoot"
        " table-row=tr table-cell=td table-caption=caption list-item=li block=div flex=div"
        " grid=div flow-root=div"
    ).split()
)
# Where LibreOffice, Word, pandoc and WordPress keep their footnotes.
_NOTE = re.compile(r"^sd(?:footnote|endnote)\d+$")
_NOTES = re.compile(r"(?:^|\s)(?:wp-block-)?footnotes(?:\s|$)")
# Links from the text to a note and back: Word, Google Docs, LibreOffice, pandoc and Markdown.
_TO_NOTE = re.compile(r"#(?:_?(?:ftn|edn)|ftnt|cmnt|fn:?|sd(?:foot|end)note)\d+(?:sym)?$")
_TO_TEXT = re.compile(
    r"#(?:_?(?:ftn|edn)ref|ftnt_ref|cmnt_ref|fnref:?|sd(?:foot|end)note)\d+(?:anc)?$|#[\w-]{36}-link$"
)


# A part of a table that is in no table of its sort is a block like any other.
_PARTS = {"thead", "tbody", "tfoot", "tr", "td", "th", "caption"}


def _block(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.end_paragraph()
    return state.flow.end_paragraph


def _heading(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    level = attributes.get("aria-level") or name[1:]
    return _headed(state, integer(level) or 2)


def _title_paragraph(
    state: State, name: str, attributes: Attributes, style: Style
) -> Closer | None:
    return _headed(state, integer(attributes["class"].partition("MsoHeading")[2]) or 1)


def _headed(state: State, level: int) -> Closer:
    state.flow.end_paragraph()
    state.flow.inherited = state.flow.inherited._replace(heading=level)
    return state.flow.end_paragraph


def _preformatted(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.end_paragraph()
    state.flow.inherited = state.flow.inherited._replace(keeps_lines=True)
    return state.flow.end_paragraph


def _bold(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    # Google Docs wraps what is pasted from it in <b style="font-weight:normal">.
    if style.bold is None:
        state.flow.inherited = state.flow.inherited._replace(bold=True)
    return None


def _quotation(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.add("“")
    return partial(state.flow.add, "”")


def _line_break(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.break_line()
    return None


def _hidden(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    return hidden


def _closed_dialog(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    return _block(state, name, attributes, style) if "open" in attributes else hidden


def _option(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    return _block(state, name, attributes, style) if "selected" in attributes else hidden


def _input(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    if attributes.get("type", "text").lower() in {"text", "number", "date", "search"}:
        state.flow.add(attributes.get("value", ""))
    return None


def _image(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    text = attributes.get("alt", "")
    if {"emoji", "wp-smiley"}.isdisjoint(attributes.get("class", "").split()):
        state.flow.picture(text)
    else:
        state.flow.add(text)
    return None


def _link(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """Links between text and footnotes go; the note's own number becomes its marker."""
    target = attributes.get("href", "")
    if not target.startswith("#"):
        return None
    if _TO_TEXT.match(target):
        state.flow.is_note = True
        return _marker(state, name, attributes, style) if state.flow.is_empty else hidden
    return hidden if _TO_NOTE.match(target) else None


def _list(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.end_paragraph()
    state.lists.append(_new_list(name, attributes, style))
    return partial(_end_list, state)


def _new_list(name: str, attributes: Attributes, style: Style) -> List:
    type_ = style.list_type or attributes.get("type")
    if name != "ol":
        return List(type_ or "disc")
    start = integer(attributes.get("start"))
    step = -1 if "reversed" in attributes else 1
    return List(type_ or "decimal", 1 if start is None else start, step)


def _end_list(state: State) -> None:
    state.flow.end_paragraph()
    state.lists.pop()


def _item(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.end_paragraph()
    list_ = state.lists[-1] if state.lists else List("disc")
    type_ = style.list_type or attributes.get("type")
    state.flow.marker = list_.marker(type_, integer(attributes.get("value")))
    return state.flow.end_item


def _marker(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.set_text_aside()
    return partial(_end_marker, state)


def _end_marker(state: State) -> None:
    state.flow.mark(state.flow.text_since())


def _gap(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.mark_by_gap()
    return None


def _table(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.start_table(is_generic=name != "table")
    return state.flow.end_table


def _group(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    table = state.flow.table(is_generic=name not in _PARTS)
    if table is None:
        return _block(state, name, attributes, style)
    is_head = name == "thead" or style.display == "table-header-group"
    state.flow.change(partial(table.start_group, is_head))
    return partial(state.flow.change, table.end_group)


def _row(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    table = state.flow.table(is_generic=name not in _PARTS)
    if table is None:
        return _block(state, name, attributes, style)
    state.flow.change(table.start_row)
    return partial(state.flow.change, table.end_row)


def _cell(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    table = state.flow.table(is_generic=name not in _PARTS)
    if table is None:
        return _block(state, name, attributes, style)
    is_header = name == "th" or attributes.get("role") in {"columnheader", "rowheader"}
    state.flow.change(partial(table.start_cell, attributes, is_header))
    return partial(state.flow.change, table.end_cell)


def _caption(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    table = state.flow.table(is_generic=name not in _PARTS)
    if table is None:
        return _block(state, name, attributes, style)
    state.flow.change(table.start_caption)
    return partial(state.flow.change, table.end_cell)


def _figure(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.end_paragraph()
    state.figures.append(state.flow.position)
    return partial(_end_figure, state)


def _end_figure(state: State) -> None:
    state.flow.end_paragraph()
    state.figures.pop()


def _figure_caption(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """WordPress captions a table with a `figcaption` below it."""
    state.flow.end_paragraph()
    position = state.flow.position
    if state.figures and state.figures[-1] < position:
        return partial(state.flow.caption_table_above, position)
    return state.flow.end_paragraph


def _navigation(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.start_aside("header")
    return state.flow.end_aside


def _running(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.start_aside(style.mso)
    return state.flow.end_aside


def _aside(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    if state.flow.is_in_table:  # a remark in a cell is the cell's
        return _block(state, name, attributes, style)
    state.flow.start_aside("text-box")
    return state.flow.end_aside


def _notes(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.start_aside("footnote")
    return state.flow.end_aside


def _title(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.set_text_aside()
    return partial(_end_title, state)


def _end_title(state: State) -> None:
    title = fold(state.flow.text_since())
    state.title = state.title or title


def _style_sheet(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.set_text_aside()
    return partial(_end_style_sheet, state)


def _end_style_sheet(state: State) -> None:
    state.sheet.add(state.flow.text_since())


_BLOCKS = (
    "address article blockquote body button center dd details dir div dl dt fieldset"
    " footer form header hgroup hr html legend main menu optgroup p search section select"
    " summary"
)
_NOT_SHOWN = (
    "audio canvas datalist desc iframe metadata noembed noframes noscript object rp script"
    " template video xml"
)
OPENERS: dict[str, Opener] = {
    **dict.fromkeys(_BLOCKS.split(), _block),
    **dict.fromkeys(_NOT_SHOWN.split(), _hidden),
    **dict.fromkeys(["thead", "tbody", "tfoot"], _group),
    **dict.fromkeys(["td", "th"], _cell),
    **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6", "heading"], _heading),
    "title-paragraph": _title_paragraph,
    **dict.fromkeys(["pre", "textarea", "listing", "xmp", "plaintext"], _preformatted),
    **dict.fromkeys(["b", "strong"], _bold),
    **dict.fromkeys(["ul", "ol"], _list),
    "a": _link,
    "aside": _aside,
    "br": _line_break,
    "caption": _caption,
    "del": _hidden,
    "dialog": _closed_dialog,
    "figcaption": _figure_caption,
    "figure": _figure,
    "gap": _gap,
    "img": _image,
    "input": _input,
    "li": _item,
    "marker": _marker,
    "nav": _navigation,
    "notes": _notes,
    "option": _option,
    "q": _quotation,
    "running": _running,
    "style": _style_sheet,
    "table": _table,
    "tr": _row,
    "title": _title,
}
