"""The text of one paragraph, put together run by run, and what each inline element adds to it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from parsers.normalise import fold, fold_lines
from parsers.word.styles import Style, Styles
from parsers.word.symbols import check_box, symbol
from parsers.word.xml import MATH, VAL, A, Element, W, integer, is_on, value


@dataclass(slots=True)
class Line:
    """What the runs of a paragraph show. It goes on where the paragraph's end is taken away.

    `hidden` and `bold` hold for the run at hand. `silent` counts the placeholders around it.
    """

    hidden: bool = False
    bold: bool = False
    silent: int = 0
    _parts: list[str] = field(default_factory=list)
    _any_bold: bool = False
    _any_plain: bool = False
    _fields: list[bool] = field(default_factory=list)  # open fields: still in its instruction?

    @property
    def shows(self) -> bool:
        """Whether the text at hand is to be seen on paper."""
        return not (self.hidden or self.silent or True in self._fields)

    def format(self, style: Style) -> None:
        """The runs to come look as the style says, until they say otherwise."""
        self.hidden, self.bold = style.hidden, style.bold

    def say(self, text: str | None) -> None:
        """The paragraph goes on with a text."""
        if not text or self.hidden or self.silent or (self._fields and True in self._fields):
            return
        self._parts.append(text)
        if self.bold:
            self._any_bold = True
        elif not text.isspace():
            self._any_plain = True

    def field_mark(self, kind: str | None) -> None:
        """The begin, separate or end of a field; only what stands after separate is shown."""
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def take(self) -> tuple[str, bool]:
        """The text, and whether all of it is bold; the next paragraph begins with nothing.

        A field whose instruction has not ended must not swallow the rest of the document.
        """
        text = "".join(self._parts)
        text = fold_lines(text) if "\n" in text else fold(text)
        strong = self._any_bold and not self._any_plain and bool(text)
        self._parts.clear()
        self._any_bold = self._any_plain = False
        if self._fields:
            self._fields = [False] * len(self._fields)
        return text, strong

    def __bool__(self) -> bool:
        return bool(self._parts)


def run_properties(line: Line, element: Element, styles: Styles) -> None:
    """The properties in `w:rPr` that matter; those of the run go before those of its style."""
    for child in element:
        tag = child.tag
        if tag == _BOLD:
            line.bold = is_on(child)
        elif tag == _HIDDEN:
            line.hidden = is_on(child)
        elif tag == _STYLE:
            style = styles[child.get(VAL, "")]
            line.bold, line.hidden = line.bold or style.bold, line.hidden or style.hidden


_BOLD, _HIDDEN, _STYLE = W + "b", W + "vanish", W + "rStyle"


def _text(line: Line, element: Element) -> None:
    line.say(element.text)


def _line_break(line: Line, element: Element) -> None:
    line.say("\n")


def _space(line: Line, element: Element) -> None:
    line.say(" ")


def _hyphen(line: Line, element: Element) -> None:
    line.say("-")


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
    W + "tab": _space,
    W + "ptab": _space,
    W + "noBreakHyphen": _hyphen,
    W + "sym": _symbol,
    W + "fldChar": _field_mark,
}
