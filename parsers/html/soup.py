"""Characters of an HTML file in, its elements and text out. The only file that knows the library.

Beautiful Soup parses with lxml, so that tag soup and XHTML are read as browsers read them. What it
meets is reported at once: a tree of it would take most of the time and all of the memory.
"""

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from parsers.errors import CorruptFile, TooLarge
from parsers.lazy_imports import import_lazily

for _name in ("soupsieve", "charset_normalizer"):  # for selectors, and for bytes of any encoding
    import_lazily(_name)

from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning  # noqa: E402 (now that these are put off)
from bs4.builder._lxml import LXMLTreeBuilder  # noqa: E402
from bs4.exceptions import ParserRejectedMarkup  # noqa: E402

# A review of 1,000 statements from Google Docs has 30,000 tags.
_LARGEST = 64 << 20
_MOST_TAGS = 200_000
# Sloppy files nest a level with every font element that they forget to close.
_DEEPEST = 4_000
# What prints in another order, or with other numbers, than it is written in.
_OUT_OF_ORDER = re.compile(
    r"<tfoot\b|</(?:tbody|tr)>\s{0,99}<thead\b|<ol\b[^<>]{0,300}?\breversed\b", re.IGNORECASE
)
# What is in these is no text, whether they are shown or not.
_NEVER_TEXT = frozenset("script style template noscript title option datalist object svg".split())

_NONE: dict[str, str] = {}

Closer: TypeAlias = Callable[[], None]
Opener: TypeAlias = Callable[[str, Mapping[str, str]], Closer | None]


def hidden() -> None:
    """What an opener returns for an element that is not shown, nor is anything in it."""


def passed_over() -> None:
    """What an opener returns for an element in which there is no text of the page."""


def walk(
    text: str,
    open_element: Opener,
    add_text: Callable[[str], None],
    add_hidden: Callable[[str], None],
) -> None:
    """Parse a page and report its elements and text in the order of print.

    `open_element` gets an element's name and attributes and returns what to call at its end, None,
    `hidden` or `passed_over`. The text of each hidden element goes to `add_hidden`. Comments are
    left out. Raises TooLarge where there are too many tags or too deep
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
            BeautifulSoup(text, builder=_Reporter(open_element, add_text, add_hidden))
        except (ParserRejectedMarkup, AssertionError) as error:
            raise CorruptFile() from error


class _Reporter(LXMLTreeBuilder):
    """Instead of building a tree, reports the elements and text that lxml meets."""

    def __init__(
        self,
        open_element: Opener,
        add_text: Callable[[str], None],
        add_hidden: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._open, self._add, self._add_hidden = open_element, add_text, add_hidden
        self._closers: list[Closer | None] = []
        self._levels_hidden = 0
        self._passing_over = 0  # the level from which on there is no text at all
        self._data: list[str] = []
        self._hidden_text: list[str] = []

    def prepare_markup(self, *args: Any, **options: Any) -> Iterator[Any]:
        for first_try in super().prepare_markup(*args, **options):
            yield first_try
            return  # a second one would report everything twice

    def start(self, tag: Any, attrib: Any, nsmap: Any = None) -> None:
        if self._data:
            self._flush()
        if self._levels_hidden:
            self._levels_hidden += 1
            if not self._passing_over and tag in _NEVER_TEXT:
                self._passing_over = self._levels_hidden
        else:
            closer = self._open(tag, dict(attrib) if attrib else _NONE)
            if closer is hidden or closer is passed_over:
                self._levels_hidden = 1
                self._passing_over = closer is passed_over
            else:
                self._closers.append(closer)
        if len(self._closers) + self._levels_hidden > _DEEPEST:
            raise TooLarge()

    def end(self, tag: Any) -> None:
        if self._data:
            self._flush()
        if self._levels_hidden:
            if self._passing_over == self._levels_hidden:
                self._passing_over = 0
            self._levels_hidden -= 1
            if not self._levels_hidden and self._hidden_text:
                text, self._hidden_text = " ".join(self._hidden_text), []
                self._add_hidden(text)
        elif closer := self._closers.pop():
            closer()

    def data(self, data: Any) -> None:
        self._data.append(data)

    def comment(self, text: Any) -> None:
        self._flush()

    def pi(self, target: str, data: str) -> None:
        self._flush()

    def doctype(self, name: str, pubid: str, system: str) -> None:
        self._flush()

    def _flush(self) -> None:
        text, self._data = "".join(self._data), []
        if text and not self._levels_hidden:
            self._add(text)
        elif text and not self._passing_over:
            self._hidden_text.append(text)


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
