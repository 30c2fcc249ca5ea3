"""Text boxes, charts and pictures: read into the text around them, or as asides."""

from parsers.characters.normalise import fold
from parsers.document.blocks import Paragraph
from parsers.document.text_boxes import belongs_to_text, is_number_of_paragraph
from parsers.office.safe_xml import Element
from parsers.opendocument.block_reader import BlockReader
from parsers.opendocument.xml import LIBREOFFICE, TABLE

FIGURE = (
    "The words in a chart, a formula or an embedded object were not read. "
    "Look whether they belong to the review."
)


def text_box(reader: BlockReader, element: Element) -> None:
    """A text box: read where it is anchored if it has a number, a banner or a table.

    Any other, such as a remark in the margin, becomes an aside.
    """
    text = fold(" ".join(map(str, element.itertext())))
    has_own_text = reader.paragraph_has_text()
    if not reader.is_body:
        reader.read_as_aside("text-box", element)
    elif reader.line is not None and is_number_of_paragraph(text, has_own_text):
        reader.line.prepend(text)
    elif belongs_to_text(text, has_own_text, has_table(element)):
        reader.insert_below(element)
    else:
        reader.read_as_aside("text-box", element)


def has_table(element: Element) -> bool:
    """Whether a table stands in a drawing."""
    return next(element.iter(TABLE + "table", LIBREOFFICE + "table"), None) is not None


def alternative_text(reader: BlockReader, element: Element) -> None:
    """The alternative text of a picture."""
    if text := fold(element.text or ""):
        reader.context.set_aside("picture", (Paragraph(text),))


def figure(reader: BlockReader, element: Element) -> None:
    """A chart, a formula or an embedded object."""
    reader.context.warn(FIGURE, reader.place)
