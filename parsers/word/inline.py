"""The text of one paragraph, put together run by run, and what each inline element adds to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from parsers.characters.normalise import fold, fold_lines, is_note_mark
from parsers.characters.symbols import check_box, glyphs, symbol
from parsers.word.fields import FieldNumbers
from parsers.word.styles import Style, Styles, symbol_font
from parsers.word.xml import MATH, VAL, A, Element, W, integer, is_on, value

MAX_NESTED_FIELDS = 50


@dataclass(slots=True)
class OpenField:
    """A field whose end has not been read (ECMA-376, 17.16.18)."""

    instruction: list[str] = field(default_factory=list)
    is_instruction: bool = True
    has_result: bool = False


class Taken(NamedTuple):
    """A paragraph's text, whether all of it is bold, and what was left out of it, by role.

    `fields` are the parts that tabs make of it; none where it has no tab.
    """

    text: str
    strong: bool
    left_out: Mapping[str, str] = {}
    fields: tuple[str, ...] = ()


@dataclass(slots=True)
class Line:
    """What the runs of a paragraph show. It goes on where the paragraph's end is taken away.

    `hidden`, `struck`, `raised`, `bold` and `font` (of symbols, else empty) hold for the run at
    hand. `silent` counts the placeholders around it. `numbers` fills fields without a result.
    """

    numbers: FieldNumbers
    hidden: bool = False
    struck: bool = False
    raised: bool = False
    bold: bool = False
    font: str = ""
    silent: int = 0
    _parts: list[str] = field(default_factory=list)
    _left_out: dict[str, list[str]] = field(default_factory=dict)
    _gap: bool = False  # a blank was struck out, which may have to part two words
    _any_bold: bool = False
    _any_plain: bool = False
    _fields: list[OpenField] = field(default_factory=list)
    _instructing: int = 0  # how many of them are still in their instruction

    @property
    def shows(self) -> bool:
        """Whether the text at hand is to be seen on paper."""
        return not (self.hidden or self.silent or self._instructing)

    def format(self, style: Style) -> None:
        """The runs to come look as the style says, until they say otherwise."""
        self.hidden, self.bold = style.hidden, style.bold
        self.struck, self.font, self.raised = style.struck, style.font, False

    def say(self, text: str | None) -> None:
        """The paragraph goes on with a text."""
        if not text or self.silent or self._instructing:
            return
        if self.font:
            text = glyphs(self.font, text)
        if self._fields:
            self._fields[-1].has_result = True
        if role := self._role(text):
            self._leave_out(role, text)
            return
        before = self._parts[-1] if self._parts else ""
        if self._gap and before[-1:].isalnum() and text[0].isalnum():
            self._parts.append(" ")
        self._gap = False
        self._parts.append(text)
        if self.bold:
            self._any_bold = True
        elif not text.isspace():
            self._any_plain = True

    def _role(self, text: str) -> str:
        """Why a text is left out of the paragraph; empty where it is not."""
        if self.hidden:
            return "hidden"
        if self.struck:
            return "struck-out"
        if self.raised and is_note_mark(text, "".join(self._parts[-4:])):
            return "note-mark"
        return ""

    def _leave_out(self, role: str, text: str) -> None:
        self._left_out.setdefault(role, []).append(text)
        if role == "struck-out" and (text[0].isspace() or text[-1].isspace()):
            self._gap = True

    def say_first(self, text: str) -> None:
        """The paragraph begins with a text, whatever has been read of it."""
        self._parts.insert(0, f"{text} ")
        self._any_plain = self._any_plain or not self._any_bold

    def instruct(self, text: str | None) -> None:
        """A piece of the instruction of the innermost field."""
        if text and self._fields:
            self._fields[-1].instruction.append(text)

    def field_mark(self, kind: str | None) -> None:
        """The begin, separate or end of a field; only what stands after separate is shown."""
        if kind == "begin" and len(self._fields) < MAX_NESTED_FIELDS:
            self._fields.append(OpenField())
            self._instructing += 1
        elif self._fields and kind == "separate":
            self._end_instruction()
        elif self._fields and kind == "end":
            self._end_instruction()
            self._end_field(self._fields.pop())

    def _end_instruction(self) -> None:
        if self._fields[-1].is_instruction:
            self._fields[-1].is_instruction = False
            self._instructing -= 1

    def _end_field(self, ended: OpenField) -> None:
        result = self.numbers.result("".join(ended.instruction))
        if not ended.has_result:
            self.say(result)
        elif self._fields:
            self._fields[-1].has_result = True

    def take(self) -> Taken:
        """The text, whether all of it is bold, and what was left out of it.

        The next paragraph begins with nothing. A field whose instruction has not ended must not
        swallow the rest of the document.
        """
        text = "".join(self._parts)
        fields = _fields(text) if "\t" in text else ()
        text = fold_lines(text) if "\n" in text else fold(text)
        strong = self._any_bold and not self._any_plain and bool(text)
        left_out = {role: fold_lines("".join(parts)) for role, parts in self._left_out.items()}
        self._parts.clear()
        self._left_out.clear()
        self._any_bold = self._any_plain = self._gap = False
        for open_field in self._fields:
            open_field.is_instruction, open_field.has_result = False, True
        self._instructing = 0
        return Taken(text, strong, left_out, fields)

    def __bool__(self) -> bool:
        return bool(self._parts or self._left_out)


def _fields(text: str) -> tuple[str, ...]:
    """The parts between tabs; several tabs part as one does, but the first part may be empty."""
    first, *rest = map(fold_lines, text.split("\t"))
    return first, *filter(None, rest)


def run_properties(line: Line, element: Element, styles: Styles) -> None:
    """The properties in `w:rPr` that matter; those of the run go before those of its style."""
    for child in element:
        tag = child.tag
        if tag in _SWITCHES:
            setattr(line, _SWITCHES[tag], is_on(child))
        elif tag == _FONTS:
            line.font = symbol_font(child)
        elif tag == _RAISED:
            line.raised = child.get(VAL) == "superscript"
        elif tag == _STYLE:
            _add_style(line, styles[child.get(VAL, "")])


def _add_style(line: Line, style: Style) -> None:
    line.bold, line.hidden = line.bold or style.bold, line.hidden or style.hidden
    line.struck, line.font = line.struck or style.struck, line.font or style.font


_SWITCHES = {
    W + "b": "bold",
    W + "vanish": "hidden",
    W + "strike": "struck",
    W + "dstrike": "struck",
}
_STYLE, _FONTS, _RAISED = W + "rStyle", W + "rFonts", W + "vertAlign"


def _text(line: Line, element: Element) -> None:
    line.say(element.text)


def _line_break(line: Line, element: Element) -> None:
    line.say("\n")


def _tab(line: Line, element: Element) -> None:
    line.say("\t")


def _hyphen(line: Line, element: Element) -> None:
    line.say("-")


def _instruction(line: Line, element: Element) -> None:
    line.instruct(element.text)


def _symbol(line: Line, element: Element) -> None:
    line.say(symbol(element.get(W + "font", ""), element.get(W + "char", "")))


def _field_mark(line: Line, element: Element) -> None:
    line.say(_form_value(element.find(W + "ffData")))
    line.field_mark(element.get(W + "fldCharType"))


def _form_value(form: Element | None) -> str:
    """What a check box or a drop-down list shows; no run holds it (ECMA-376, 17.16.7, 17.16.9)."""
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


# What stands in a run, beside its properties. DrawingML and mathematics have text of their own.
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
