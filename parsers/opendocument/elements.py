"""Properties of single elements: fills, spans, outline levels, numbers. Elements in, values out."""

from parsers.document.blocks import Block, Paragraph
from parsers.document.colours import is_dot
from parsers.office.attributes import integer
from parsers.office.safe_xml import Element
from parsers.opendocument.context import DocumentContext
from parsers.opendocument.styles import Style
from parsers.opendocument.tables import MAX_COLUMNS
from parsers.opendocument.xml import TABLE, TEXT, is_true

MAX_ROW_SPAN = 32767

_INLINE = (TEXT + "span", TEXT + "a")


def fill_of(
    context: DocumentContext, cell: Element, content: tuple[Block, ...], style: Style
) -> str:
    """The fill of a cell: by its style, or that of the first paragraph or span with one.

    Contents count only if the cell is empty or holds a dot, whose fill is its text colour.
    """
    if style.fill or _has_words(content):
        return style.fill
    for element in cell.iter(TEXT + "p", TEXT + "span"):
        family = "paragraph" if element.tag == TEXT + "p" else "text"
        inner = context.styles[family, element.get(TEXT + "style-name")]
        colour = inner.look.colour if content else inner.fill
        if colour:
            return colour
    return style.look.colour if content else ""


def _has_words(content: tuple[Block, ...]) -> bool:
    """Whether a cell holds more than a dot."""
    dot = content[0].text if len(content) == 1 and isinstance(content[0], Paragraph) else ""
    return bool(content) and not is_dot(dot)


def has_own_text(paragraph: Element) -> bool:
    """Whether a paragraph has words outside of its drawings."""
    texts = [paragraph.text]
    for child in paragraph:
        texts += [*map(str, child.itertext())] if child.tag in _INLINE else []
        texts.append(child.tail)
    return any(text and not text.isspace() for text in texts)


def is_hidden_paragraph(element: Element) -> bool:
    """Whether a field in a paragraph hides it."""
    return any(
        is_true(hidden, TEXT + "is-hidden") for hidden in element.iter(TEXT + "hidden-paragraph")
    )


def outline_level(element: Element) -> int:
    """The level of a heading, from 1 to 10; 0 for any other element."""
    if element.tag != TEXT + "h":
        return 0
    return max(integer(element.get(TEXT + "outline-level"), 1, 10), 1)


def is_unnumbered(element: Element) -> bool:
    """Whether a numbered heading is excluded from numbering."""
    return is_true(element, TEXT + "is-list-header")


def start_value(element: Element) -> int | None:
    """The number at which an item restarts its list, if it does."""
    stated = element.get(TEXT + "start-value")
    return None if stated is None else integer(stated, 1)


def has_paragraph(item: Element) -> bool:
    """Whether a list item has a paragraph or heading of its own."""
    return any(child.tag in (TEXT + "p", TEXT + "h") for child in item)


def span_of(cell: Element, direction: str) -> int:
    """How many `rows` or `columns` a cell spans."""
    stated = cell.get(f"{TABLE}number-{direction}-spanned")
    return max(integer(stated, 1, MAX_COLUMNS if direction == "columns" else MAX_ROW_SPAN), 1)
