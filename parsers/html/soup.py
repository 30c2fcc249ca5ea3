"""Characters of an HTML file in, its elements and text out. The only file that knows the library.

Beautiful Soup parses with lxml, so that tag soup and XHTML are read as browsers read them. What it
meets is reported at once: a tree of it would take most of the time and all of the memory.
"""

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.exceptions import ParserRejectedMarkup

from parsers.errors import CorruptFile, TooLarge

# A review of 1,000 statements from Google Docs has 30,000 tags.
_LARGEST = 64 << 20
_MOST_TAGS = 200_000
# Sloppy files nest a level with every font element that they forget to close.
_DEEPEST = 4_000
# What prints in another order, or with other numbers, than it is written in.
_OUT_OF_ORDER = re.compile(
    r"<tfoot\b|</(?:tbody|tr)>\s*<thead\b|<ol\b[^>]*\breversed\b", re.IGNORECASE
)

_NONE: dict[str, str] = {}

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
    if len(text) > _LARGEST or text.count("<") > _MOST_TAGS:
        raise TooLarge()
    with warnings.catch_warnings():
        # XHTML is read as HTML on purpose: browsers do, and real XHTML is seldom well-formed.
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        try:
            if _OUT_OF_ORDER.search(text):
                text = _in_order(text)
            _Reporter(text, open_element, add_text)
        except (ParserRejectedMarkup, AssertionError) as error:
            raise CorruptFile() from error


class _Builder(LXMLTreeBuilder):
    """Hands on what lxml parses; without namespaces, which HTML has none of."""

    def prepare_markup(self, *args: Any, **options: Any) -> Iterator[Any]:
        for first_try in super().prepare_markup(*args, **options):
            yield first_try
            return  # a second one would report everything twice

    def start(self, tag: Any, attrib: Any, nsmap: Any = None) -> None:
        assert self.soup is not None
        self.soup.handle_starttag(tag, None, None, dict(attrib) if attrib else _NONE)

    def end(self, tag: Any) -> None:
        assert self.soup is not None
        self.soup.handle_endtag(tag)


class _Reporter(BeautifulSoup):
    """A soup that reports its elements and text as they are parsed, and keeps none."""

    def __init__(self, text: str, open_element: Opener, add_text: Callable[[str], None]) -> None:
        self._open, self._add = open_element, add_text
        self._closers: list[Closer | None] = []
        self._levels_hidden = 0
        self._data: list[str] = []
        super().__init__(text, builder=_Builder())

    def handle_starttag(  # type: ignore[override]  # no tag is made
        self, name: str, namespace: None, nsprefix: None, attrs: Mapping[str, str]
    ) -> None:
        if self._data:
            self.endData()
        if len(self._closers) + self._levels_hidden > _DEEPEST:
            raise TooLarge()
        if self._levels_hidden:
            self._levels_hidden += 1
        elif (closer := self._open(name, attrs)) is hidden:
            self._levels_hidden = 1
        else:
            self._closers.append(closer)

    def handle_endtag(self, name: str, nsprefix: str | None = None) -> None:
        if self._data:
            self.endData()
        if self._levels_hidden:
            self._levels_hidden -= 1
        elif closer := self._closers.pop():
            closer()

    def handle_data(self, data: str) -> None:
        self._data.append(data)

    def endData(self, containerClass: type | None = None) -> None:  # noqa: N802, N803 - its names
        text, self._data = "".join(self._data), []
        if text and not self._levels_hidden and containerClass is None:  # else a comment
            self._add(text)


def _in_order(text: str) -> str:
    """The page with its parts where they print.

    The first `thead` of a table prints first and its first `tfoot` last, wherever they stand, and
    a reversed list begins with the number of its items.
    """
    soup = BeautifulSoup(text, "lxml")
    for table in soup.find_all("table"):
        for name, place in (("thead", 0), ("tfoot", len(table.contents))):
            if part := table.find(name, recursive=False):
                table.insert(place, part.extract())
    for items in soup.find_all("ol", reversed=True):
        items.attrs.setdefault("start", str(len(items.find_all("li", recursive=False))))
    return str(soup)
