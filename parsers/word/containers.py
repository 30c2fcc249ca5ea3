"""Elements around others: which of what they hold is read, and what is added to it."""

from parsers.word.block_reader import BlockReader
from parsers.word.context import FOREIGN
from parsers.word.mathematics import equation as add_equation
from parsers.word.xml import MC, Element, W, is_on


def simple_field(reader: BlockReader, element: Element) -> None:
    """A field in one element (ECMA-376, 17.16.19)."""
    reader.line.field_mark("begin")
    reader.line.add_instruction(element.get(W + "instr"))
    reader.line.field_mark("separate")
    reader.walk(element)
    reader.line.field_mark("end")


def content_control(reader: BlockReader, element: Element) -> None:
    """A content control; the hint in an empty one ("Click here to enter text") is no text
    (17.5.2.39)."""
    content = element.find(W + "sdtContent")
    if content is None:
        return
    hint = is_on(element.find(f"{W}sdtPr/{W}showingPlcHdr"))
    reader.line.placeholder_depth += hint
    reader.walk(content)
    reader.line.placeholder_depth -= hint


def alternatives(reader: BlockReader, element: Element) -> None:
    """Alternatives with the same content, for newer and older programs; one is read."""
    choice = element.find(MC + "Choice")
    if choice is None:
        choice = element.find(MC + "Fallback")
    if choice is not None:
        reader.walk(choice)


def equation(reader: BlockReader, element: Element) -> None:
    """An equation as one line of text: `3/4`."""
    add_equation(element, reader.line.add_text, reader.walk)


def sub_document(reader: BlockReader, element: Element) -> None:
    """A part in a file of its own, which is not available."""
    reader.context.warn(FOREIGN, reader.place)
