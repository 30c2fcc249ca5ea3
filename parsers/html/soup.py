"""Characters of an HTML file in, its elements and text out. The only file that knows the library.

Beautiful Soup parses with lxml, so that tag soup and XHTML are read as browsers read them.
"""

import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from bs4 import BeautifulSoup, NavigableString, Tag, XMLParsedAsHTMLWarning
from bs4.exceptions import ParserRejectedMarkup

from parsers.errors import CorruptFile, TooLarge

# Beautiful Soup needs some ten microseconds and one kilobyte a tag: here, a few seconds in all.
# A review of 1,000 statements from Google Docs has 30,000 tags.
_LARGEST = 64 << 20
_MOST_TAGS = 200_000
# Sloppy files nest a level with every font element that they forget to close.
_DEEPEST = 4_000

Closer: TypeAlias = Callable[[], None]
Opener: TypeAlias = Callable[[str, Mapping[str, str]], Closer | None]


def hidden() -> None:
    """What an opener returns for an element that is not shown, nor is anything in it."""


def walk(text: str, open_element: Opener, add_text: Callable[[str], None]) -> None:
    """Parse a page and report its elements and text in the order of print.

    `open_element` gets an element's name and attributes and returns what to call at its end, None
    or `hidden`. Comments are left out. Raises TooLarge where there are too many tags or too deep
    nests of them, and CorruptFile.
    """
    # Not by recursion: the deepest pages are deeper than the stack.
    soup = _parse(text)
    if "reversed" in text:
        _count_reversed_lists(soup)
    children: Iterator[object] = iter(soup.contents)
    closer: Closer | None = None
    waiting = []
    while True:
        for node in children:
            if node.__class__ is NavigableString:  # comments and the like are of subclasses
                add_text(node)
            elif isinstance(node, Tag):
                opened = open_element(node.name, node.attrs)
                if opened is not hidden:
                    waiting.append((children, closer))
                    children, closer = _children(node), opened
                    break
        else:
            if closer:
                closer()
            if not waiting:
                return
            children, closer = waiting.pop()


def _parse(text: str) -> BeautifulSoup:
    if len(text) > _LARGEST or text.count("<") > _MOST_TAGS:
        raise TooLarge()
    with warnings.catch_warnings():
        # XHTML is read as HTML on purpose: browsers do, and real XHTML is seldom well-formed.
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        try:
            return _BoundedSoup(text, "lxml", multi_valued_attributes=None, string_containers={})
        except (ParserRejectedMarkup, AssertionError) as error:
            raise CorruptFile() from error


class _BoundedSoup(BeautifulSoup):
    def pushTag(self, tag: Tag) -> None:  # noqa: N802 - Beautiful Soup's own name
        if len(self.tagStack) > _DEEPEST:
            raise TooLarge()
        super().pushTag(tag)


def _count_reversed_lists(soup: BeautifulSoup) -> None:
    """Such a list begins with the number of its items, which shows only at its end."""
    for element in soup.find_all("ol", reversed=True):
        element.attrs.setdefault("start", str(len(element.find_all("li", recursive=False))))


def _children(element: Tag) -> Iterator[object]:
    """What is in an element, in the order of print.

    The first `thead` of a table prints first and its first `tfoot` last, wherever they stand.
    """
    if element.name != "table":
        return iter(element.contents)
    parts = {node.name: node for node in reversed(element.contents) if isinstance(node, Tag)}
    head, foot = parts.get("thead"), parts.get("tfoot")
    if head is foot:  # neither is there
        return iter(element.contents)
    return iter(sorted(element.contents, key=lambda node: (node is foot) - (node is head)))
