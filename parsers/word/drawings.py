"""Drawings, text boxes and pictures: read into the text around them, or as asides."""

from parsers.characters.normalise import fold
from parsers.document.blocks import Paragraph
from parsers.document.text_boxes import belongs_to_text, is_number_of_paragraph
from parsers.word.block_reader import BlockReader
from parsers.word.xml import DRAWING, Element, W

# English Metric Units. A box whose top is farther below its anchor is read after the paragraph.
MIN_OFFSET_BELOW = 200_000

FIGURE = (
    "The words in a diagram, a chart or an embedded object were not read. "
    "Look whether they belong to the review."
)


def text_box(reader: BlockReader, element: Element) -> None:
    """A text box: read where it is anchored if it has a number, a banner or a table.

    Any other, such as a remark in the margin, becomes an aside.
    """
    if not reader.line.is_shown:
        return
    text = fold(" ".join(t.text or "" for t in element.iter(W + "t")))
    has_own_text = reader.paragraph_has_text()
    if not reader.is_body:
        reader.read_as_aside("text-box", element)
    elif is_number_of_paragraph(text, has_own_text):
        reader.line.prepend(text)
    elif belongs_to_text(text, has_own_text, next(element.iter(W + "tbl"), None) is not None):
        reader.insert(element, below=_is_below(element))
    else:
        reader.read_as_aside("text-box", element)


def _is_below(element: Element) -> bool:
    """Whether a box is clearly below the beginning of the paragraph that anchors it."""
    anchor = next(element.iterancestors(DRAWING + "anchor"), None)
    offset = None if anchor is None else anchor.find(f"{DRAWING}positionV/{DRAWING}posOffset")
    stated = "" if offset is None else (offset.text or "").strip()
    return stated.isdecimal() and len(stated) < 12 and int(stated) > MIN_OFFSET_BELOW


def picture(reader: BlockReader, element: Element) -> None:
    """The alternative text of a picture."""
    _alternative_text(reader, element.get("descr"))


def shape(reader: BlockReader, element: Element) -> None:
    """A VML shape, which may contain a text box."""
    _alternative_text(reader, element.get("alt"))
    reader.walk(element)


def word_art(reader: BlockReader, element: Element) -> None:
    """Words drawn as a picture, such as a watermark."""
    if reader.line.is_shown and (text := fold(element.get("string", ""))):
        reader.context.set_aside("text-box", (Paragraph(text),))


def figure(reader: BlockReader, element: Element) -> None:
    """A diagram, a chart or an object of another program."""
    reader.context.warn(FIGURE, reader.place)


def _alternative_text(reader: BlockReader, text: str | None) -> None:
    if text and reader.line.is_shown and (text := fold(text)):
        reader.context.set_aside("picture", (Paragraph(text),))
