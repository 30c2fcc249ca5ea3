"""Elements within a paragraph: spans, spaces, fields and notes."""

from parsers.characters.normalise import fold
from parsers.characters.symbols import check_box
from parsers.document.blocks import Paragraph
from parsers.office.attributes import integer
from parsers.office.safe_xml import Element
from parsers.opendocument.block_reader import BlockReader
from parsers.opendocument.xml import FIELD, LIBREOFFICE, STYLE, TEXT, is_true

# As Word has them.
_NUMBER_FORMATS = {"a": "alphabetic", "A": "ALPHABETIC", "i": "roman", "I": "ROMAN"}
MAX_SPACES = 100  # of one element


def span(reader: BlockReader, element: Element) -> None:
    """Text with a style of its own."""
    outer = reader.look
    name = element.get(TEXT + "style-name")
    reader.look = reader.context.styles.look(name, outer) if name else outer
    reader.walk(element)
    reader.look = outer


def spaces(reader: BlockReader, element: Element) -> None:
    """Several spaces."""
    reader.add_text(" " * max(integer(element.get(TEXT + "c"), 1, MAX_SPACES), 1))


def tab(reader: BlockReader, element: Element) -> None:
    """A tab, which parts columns or is read as a space."""
    reader.add_text("\t")


def sequence(reader: BlockReader, element: Element) -> None:
    """A number that counts on; LibreOffice may leave it to be computed (ODF 1.3, 7.4.13)."""
    name = element.get(TEXT + "name", "").replace(" ", "_")
    counts = element.get(TEXT + "formula", "").endswith("+1")
    form = _NUMBER_FORMATS.get(element.get(STYLE + "num-format", "1"), "ARABIC")
    number = reader.context.numbers.result(f"SEQ {name} \\* {form}") if counts else ""
    if any(map(str, element.itertext())):
        reader.walk(element)
    else:
        reader.add_text(number)


def line_break(reader: BlockReader, element: Element) -> None:
    """A line break within a paragraph."""
    if reader.line is not None:
        reader.line.add_text("\n", reader.look)


def hidden_text(reader: BlockReader, element: Element) -> None:
    """A field whose text may be hidden."""
    outer = reader.look
    if is_true(element, TEXT + "is-hidden"):
        reader.look = outer._replace(hidden=True)
    reader.add_text(element.get(TEXT + "string-value") or element.text)
    reader.look = outer


def content_control(reader: BlockReader, element: Element) -> None:
    """A content control; the hint in an empty one ("Click here to enter text") is no text."""
    if not is_true(element, LIBREOFFICE + "showing-place-holder"):
        reader.walk(element)


def form_field(reader: BlockReader, element: Element) -> None:
    """A check box or drop-down list of Word's forms; its value is in parameters."""
    kind = element.get(FIELD + "type", "").rpartition(".")[2]
    if kind == "FORMCHECKBOX":
        reader.add_text(check_box("true" in _parameters(element, "Checkbox_Checked")))
    elif kind == "FORMDROPDOWN":
        choices = _parameters(element, "Dropdown_ListEntry")
        chosen = integer("".join(_parameters(element, "Dropdown_Selected")), 0)
        reader.add_text(choices[chosen] if chosen < len(choices) else "")
    reader.walk(element)


def _parameters(element: Element, name: str) -> list[str]:
    parameters = element.iterfind(FIELD + "param")
    return [
        each.get(FIELD + "value", "") for each in parameters if each.get(FIELD + "name") == name
    ]


def note(reader: BlockReader, element: Element) -> None:
    """A footnote or endnote: its mark and its text become asides."""
    mark, body = element.find(TEXT + "note-citation"), element.find(TEXT + "note-body")
    text = fold("" if mark is None else mark.text or "")
    if text:
        reader.context.leave_out("note-mark", Paragraph(text, reader.place))
    if body is not None:
        role = element.get(TEXT + "note-class", "footnote")
        reader.read_as_aside("endnote" if role == "endnote" else "footnote", body)


def ruby(reader: BlockReader, element: Element) -> None:
    """A word with a phonetic guide, which is not read."""
    base = element.find(TEXT + "ruby-base")
    if base is not None:
        reader.walk(base)
