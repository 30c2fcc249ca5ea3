"""What each element does to the flow of text: a table of openers, by the kind of element.

Elements that are not in the table are inline: they neither split nor join words.
"""

from functools import partial

from parsers.characters.normalise import fold, is_note_mark
from parsers.html.elements.form_elements import open_input, open_option, open_select
from parsers.html.elements.list_elements import open_gap, open_item, open_list, open_marker
from parsers.html.elements.table_elements import (
    open_caption,
    open_cell,
    open_figure,
    open_figure_caption,
    open_group,
    open_row,
    open_table,
)
from parsers.html.elements.tabs import open_panel, open_tab
from parsers.html.soup import Closer, hidden, skipped
from parsers.html.spans import integer
from parsers.html.state import Attributes, Opener, State, block
from parsers.html.styles.style import Style
from parsers.patterns import pattern

# Frames of players, maps and advertisements load from the web and have no text of the page.
_IGNORED_FRAME_SOURCES = ("http:", "https:", "//", "about:", "javascript:", "data:")


# Links from the text to a note and back, by Word, Google Docs, LibreOffice, pandoc and WordPress.
_TO_NOTE = pattern(
    r"#(?:_?(?:ftn|edn)|ftnt|cmnt|fn:?|sd(?:foot|end)note)\d+(?:sym)?$|#[\da-f-]{36}$"
)
_TO_TEXT = pattern(
    r"#(?:_?(?:ftn|edn)ref|ftnt_ref|cmnt_ref|fnref:?|sd(?:foot|end)note)\d+(?:anc)?$"
    r"|#[\da-f-]{36}-link$"
)


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
    # Google Docs wraps pasted text in <b style="font-weight:normal">.
    if style.bold is None:
        state.flow.inherited = state.flow.inherited._replace(bold=True)
    return None


def _quotation(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.add("“")
    return partial(state.flow.add, "”")


def _line_break(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.break_line()
    return None


def _skipped(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    return skipped


def _closed_dialog(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    return block(state, name, attributes, style) if "open" in attributes else hidden


def _details(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.shown_on_click += "open" not in attributes
    return block(state, name, attributes, style)


def _struck(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    if style.struck is None:
        state.flow.inherited = state.flow.inherited._replace(struck=True)
    return None


def _superscript(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """Superscript: digits right after a word refer to a note; anything else is text."""
    before = state.flow.text_so_far()
    state.flow.set_text_aside()
    return partial(_end_superscript, state, before)


def _end_superscript(state: State, before: str) -> None:
    text = state.flow.text_since()
    if is_note_mark(text, before):
        state.flow.leave_out("note-mark", text)
    elif text:
        state.flow.add(text)


def _frame(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A frame: read if its page is in this file, otherwise listed as not read."""
    if "srcdoc" in attributes:
        state.flow.end_paragraph()
        state.read_inner(attributes["srcdoc"])
    elif (source := attributes.get("src", "")) and not source.startswith(_IGNORED_FRAME_SOURCES):
        state.frames.append(source[:200])
    return skipped


def _image(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    text = attributes.get("alt", "")
    if {"emoji", "wp-smiley"}.isdisjoint(attributes.get("class", "").split()):
        state.flow.picture(text)
    else:
        state.flow.add(text)
    return None


def _drawing(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """A drawing in the page: its title and label are a picture's text."""
    state.flow.picture(attributes.get("aria-label", ""))
    state.drawings += 1
    return partial(_end_drawing, state)


def _end_drawing(state: State) -> None:
    state.drawings -= 1


def _link(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """Links between text and footnotes are dropped; the note's own number becomes its marker."""
    target = attributes.get("href", "")
    if not target.startswith("#"):
        return None
    if _TO_TEXT.match(target):
        state.flow.is_note = True
        return open_marker(state, name, attributes, style) if state.flow.is_empty else skipped
    return skipped if _TO_NOTE.match(target) else None


def _navigation(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.start_aside("header")
    return state.flow.end_aside


def _header_or_footer(
    state: State, name: str, attributes: Attributes, style: Style
) -> Closer | None:
    state.flow.start_aside(style.mso)
    return state.flow.end_aside


def _aside(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    if state.flow.table:  # in a cell it is text of the cell
        return block(state, name, attributes, style)
    state.flow.start_aside("text-box")
    return state.flow.end_aside


def _notes(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.start_aside("footnote")
    return state.flow.end_aside


def _description(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    """What is said of a term: an item of a list without bullets."""
    state.flow.end_paragraph()
    state.flow.marker = ""
    return state.flow.end_item


def _title(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.set_text_aside()
    return partial(_end_title, state)


def _end_title(state: State) -> None:
    title = fold(state.flow.text_since())
    if state.drawings:
        state.flow.picture(title)
    else:
        state.title = state.title or title


def _style_sheet(state: State, name: str, attributes: Attributes, style: Style) -> Closer | None:
    state.flow.set_text_aside()
    return partial(_end_style_sheet, state)


def _end_style_sheet(state: State) -> None:
    state.style_sheets.add(state.flow.text_since())


_BLOCKS = (
    "address article blockquote body button center dir div dl dt fieldset"
    " footer form header hgroup hr html legend main menu optgroup p search section"
    " summary"
)
_NOT_SHOWN = (
    "audio canvas datalist desc metadata noembed noframes noscript object rp script template"
    " video xml"
)
OPENERS: dict[str, Opener] = {
    **dict.fromkeys(_BLOCKS.split(), block),
    **dict.fromkeys(_NOT_SHOWN.split(), _skipped),
    **dict.fromkeys(["s", "strike", "del"], _struck),
    **dict.fromkeys(["frame", "iframe"], _frame),
    **dict.fromkeys(["thead", "tbody", "tfoot"], open_group),
    **dict.fromkeys(["td", "th"], open_cell),
    **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6", "heading"], _heading),
    **dict.fromkeys(["pre", "textarea", "listing", "xmp", "plaintext"], _preformatted),
    **dict.fromkeys(["b", "strong"], _bold),
    **dict.fromkeys(["ul", "ol"], open_list),
    "a": _link,
    "aside": _aside,
    "br": _line_break,
    "caption": open_caption,
    "details": _details,
    "dd": _description,
    "dialog": _closed_dialog,
    "figcaption": open_figure_caption,
    "figure": open_figure,
    "gap": open_gap,
    "img": _image,
    "input": open_input,
    "li": open_item,
    "marker": open_marker,
    "nav": _navigation,
    "notes": _notes,
    "option": open_option,
    "q": _quotation,
    "running": _header_or_footer,
    "select": open_select,
    "svg": _drawing,
    "style": _style_sheet,
    "sup": _superscript,
    "tab": open_tab,
    "tabpanel": open_panel,
    "table": open_table,
    "title": _title,
    "title-paragraph": _title_paragraph,
    "tr": open_row,
}
