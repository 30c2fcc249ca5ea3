"""Characters of an HTML file in, the tree of Beautiful Soup out. The only file that knows it."""

import warnings
from collections.abc import Iterator

from bs4 import BeautifulSoup, NavigableString, Tag, XMLParsedAsHTMLWarning
from bs4.exceptions import ParserRejectedMarkup

from parsers.errors import CorruptFile, TooLarge

# Beautiful Soup needs some 10 microseconds and one kilobyte a tag: here, a few seconds in all.
# A review of 1,000 statements from Google Docs has 30,000 tags.
_LARGEST = 64 << 20
_MOST_TAGS = 600_000
# Sloppy files nest a level with every font element that they forget to close.
_DEEPEST = 4_000

Element = Tag
Text = NavigableString


def parse(text: str) -> Element:
    """The tree, from tag soup and XHTML alike. Attributes are plain strings.

    A text node is exactly a `Text`; subclasses are comments, declarations and the like.
    Raises TooLarge where there are too many tags or too deep nests of them, and CorruptFile.
    """
    if len(text) > _LARGEST or text.count("<") > _MOST_TAGS:
        raise TooLarge()
    with warnings.catch_warnings():
        # XHTML is read as HTML on purpose: browsers do, and real XHTML is seldom well-formed.
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        try:
            return _BoundedSoup(text, "lxml", multi_valued_attributes=None, string_containers={})
        except (ParserRejectedMarkup, AssertionError) as error:
            raise CorruptFile() from error


def contents(element: Element) -> Iterator[object]:
    """What is in an element, in the order of print.

    The first `thead` of a table prints first and its first `tfoot` last, wherever they stand.
    """
    if element.name != "table":
        return iter(element.contents)
    nodes = list(element.contents)
    head = next((node for node in nodes if getattr(node, "name", None) == "thead"), None)
    foot = next((node for node in nodes if getattr(node, "name", None) == "tfoot"), None)
    return iter(sorted(nodes, key=lambda node: (node is foot) - (node is head)))


class _BoundedSoup(BeautifulSoup):
    def pushTag(self, tag: Tag) -> None:  # noqa: N802 - Beautiful Soup's own name
        if len(self.tagStack) > _DEEPEST:
            raise TooLarge()
        super().pushTag(tag)
