"""The text of one paragraph: collected run by run, with the handlers of inline elements."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from parsers.characters.symbols import check_box, glyphs, symbol
from parsers.document.tabbed import parts_between_tabs
from parsers.office.attributes import integer
from parsers.office.fields import FieldNumbers
from parsers.office.paragraph_text import FinishedParagraph, ParagraphText
from parsers.word.styles import Style, Styles, symbol_font
from parsers.word.xml import MATH, VAL, A, Element, W, is_on, value

MAX_NESTED_FIELDS = 50


@dataclass(slots=True)
class OpenField:
    """A field whose end has not been read (ECMA-376, 17.16.18)."""

    instruction: list[str] = field(default_factory=list)
    is_instruction: bool = True
    has_result: bool = False


class FinishedLine(NamedTuple):
    """A finished paragraph; `parts` are what stands between its tabs, if it has any."""

    paragraph: FinishedParagraph
    parts: tuple[str, ...] = ()


class Line(ParagraphText):
    """The text of the current paragraph; it continues in the next one if the mark between is
    removed.

    `hidden`, `struck`, `superscript`, `bold` and `font` (of symbols, otherwise empty) are
    properties of the current run. `placeholder_depth` counts the placeholders around it. `numbers`
    gives results to fields without one.
    """

    __slots__ = (
        "_fields",
        "_open_instructions",
        "bold",
        "font",
        "hidden",
        "numbers",
        "placeholder_depth",
        "struck",
        "superscript",
    )

    def __init__(self, numbers: FieldNumbers) -> None:
        super().__init__()
        self.numbers = numbers
        self.hidden = self.struck = self.superscript = self.bold = False
        self.font = ""
        self.placeholder_depth = 0
        self._fields: list[OpenField] = []
        self._open_instructions = 0  # how many of the fields are before their result

    @property
    def is_shown(self) -> bool:
        """Whether the current text is printed."""
        return not (self.hidden or self.placeholder_depth or self._open_instructions)

    def format(self, style: Style) -> None:
        """Set the properties of a new run by the paragraph's style."""
        self.hidden, self.bold = style.hidden, style.bold
        self.struck, self.font, self.superscript = style.struck, style.font, False

    def add_text(self, text: str | None) -> None:
        """Add text to the paragraph."""
        if not text or self.placeholder_depth or self._open_instructions:
            return
        if self.font:
            text = glyphs(self.font, text)
        if self._fields:
            self._fields[-1].has_result = True
        self.add(text, self.hidden, self.struck, self.superscript, self.bold)

    def add_instruction(self, text: str | None) -> None:
        """Add a piece of the instruction of the innermost field."""
        if text and self._fields:
            self._fields[-1].instruction.append(text)

    def field_mark(self, kind: str | None) -> None:
        """Handle the begin, separate or end mark of a field; what follows separate is its
        result."""
        if kind == "begin" and len(self._fields) < MAX_NESTED_FIELDS:
            self._fields.append(OpenField())
            self._open_instructions += 1
        elif self._fields and kind == "separate":
            self._end_instruction()
        elif self._fields and kind == "end":
            self._end_instruction()
            self._end_field(self._fields.pop())

    def _end_instruction(self) -> None:
        if self._fields[-1].is_instruction:
            self._fields[-1].is_instruction = False
            self._open_instructions -= 1

    def _end_field(self, ended: OpenField) -> None:
        result = self.numbers.result("".join(ended.instruction))
        if not ended.has_result:
            self.add_text(result)
        elif self._fields:
            self._fields[-1].has_result = True

    def take_line(self) -> FinishedLine:
        """Finish the paragraph and return it; the next one starts empty.

        An unfinished field instruction is ended, so that it does not swallow the rest of the
        document.
        """
        parts = parts_between_tabs(self.text_so_far())
        for open_field in self._fields:
            open_field.is_instruction, open_field.has_result = False, True
        self._open_instructions = 0
        return FinishedLine(self.take(), parts)


def run_properties(line: Line, element: Element, styles: Styles) -> None:
    """Apply the properties in `w:rPr`; those of the run take precedence over its style."""
    for child in element:
        tag = child.tag
        if tag in _TOGGLES:
            setattr(line, _TOGGLES[tag], is_on(child))
        elif tag == _FONTS:
            line.font = symbol_font(child)
        elif tag == _SUPERSCRIPT:
            line.superscript = child.get(VAL) == "superscript"
        elif tag == _STYLE:
            _add_style(line, styles[child.get(VAL, "")])


def _add_style(line: Line, style: Style) -> None:
    line.bold |= style.bold
    line.hidden |= style.hidden
    line.struck |= style.struck
    line.font = line.font or style.font


_TOGGLES = {
    W + "b": "bold",
    W + "vanish": "hidden",
    W + "strike": "struck",
    W + "dstrike": "struck",
}
_STYLE, _FONTS, _SUPERSCRIPT = W + "rStyle", W + "rFonts", W + "vertAlign"


def _text(line: Line, element: Element) -> None:
    line.add_text(element.text)


def _line_break(line: Line, element: Element) -> None:
    line.add_text("\n")


def _tab(line: Line, element: Element) -> None:
    line.add_text("\t")


def _hyphen(line: Line, element: Element) -> None:
    line.add_text("-")


def _instruction(line: Line, element: Element) -> None:
    line.add_instruction(element.text)


def _symbol(line: Line, element: Element) -> None:
    line.add_text(symbol(element.get(W + "font", ""), element.get(W + "char", "")))


def _field_mark(line: Line, element: Element) -> None:
    line.add_text(_form_value(element.find(W + "ffData")))
    line.field_mark(element.get(W + "fldCharType"))


def _form_value(form: Element | None) -> str:
    """The value of a check box or drop-down list, which no run contains (17.16.7, 17.16.9)."""
    if form is None:
        return ""
    box, choices = form.find(W + "checkBox"), form.find(W + "ddList")
    if box is not None:
        state = box.find(W + "checked")
        return check_box(is_on(box.find(W + "default") if state is None else state))
    if choices is None:
        return ""
    entries = [entry.get(VAL, "") for entry in choices.iterfind(W + "listEntry")]
    chosen = integer(value(choices, W + "result") or value(choices, W + "default"), 0)
    return entries[chosen] if chosen < len(entries) else ""


# The handlers of elements in a run. DrawingML and mathematics have text elements of their own.
INLINE: dict[str, Callable[[Line, Element], None]] = {
    W + "t": _text,
    MATH + "t": _text,
    A + "t": _text,
    W + "br": _line_break,
    W + "cr": _line_break,
    A + "br": _line_break,
    W + "tab": _tab,
    W + "ptab": _tab,
    W + "noBreakHyphen": _hyphen,
    W + "sym": _symbol,
    W + "fldChar": _field_mark,
    W + "instrText": _instruction,
}
