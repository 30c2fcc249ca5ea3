"""Parses HTML. The text of a file in, its elements and text reported one by one.

The only module that uses Beautiful Soup. It parses with lxml, so that tag soup and XHTML are read
as in browsers. No tree is built: it would take most of the time and memory.
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
_MAX_CHARACTERS = 64 << 20
_MAX_TAGS = 200_000
# Every font element that is never closed nests the rest one level deeper.
_MAX_NESTING = 4_000
# Parts that are printed in another order, or with other numbers, than they are written in.
_PRINTED_OUT_OF_ORDER = re.compile(
    r"<tfoot\b|</(?:tbody|tr)>\s{0,99}<thead\b|<ol\b[^<>]{0,300}?\breversed\b", re.IGNORECASE
)
# The content of these is never text, even if they are shown.
_NEVER_TEXT = frozenset("script style template noscript title option datalist object svg".split())

_NO_ATTRIBUTES: dict[str, str] = {}

Closer: TypeAlias = Callable[[], None]
Opener: TypeAlias = Callable[[str, Mapping[str, str]], Closer | None]


def hidden() -> None:
    """Returned by an opener for an element that is not shown."""


def skipped() -> None:
    """Returned by an opener for an element without any text of the page."""


def walk(
    text: str,
    open_element: Opener,
    add_text: Callable[[str], None],
    add_hidden: Callable[[str], None],
) -> None:
    """Parse a page and report its elements and text in the order in which they are printed.

    `open_element` gets an element's name and attributes and returns what to call at its end, None,
    `hidden` or `skipped`. The text of each hidden element goes to `add_hidden`. Comments are left
    out. Raises TooLarge if there are too many tags or they nest too deep, and CorruptFile.
    """
    if len(text) > _MAX_CHARACTERS or text.count("<") > _MAX_TAGS:
        raise TooLarge()
    with warnings.catch_warnings():
        # XHTML is read as HTML on purpose: browsers do, and real XHTML is seldom well-formed.
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        try:
            if _PRINTED_OUT_OF_ORDER.search(text):
                text = _in_print_order(text)
            BeautifulSoup(text, builder=_Reporter(open_element, add_text, add_hidden))
        except (ParserRejectedMarkup, AssertionError) as error:
            raise CorruptFile() from error


class _Reporter(LXMLTreeBuilder):
    """A tree builder that builds no tree, but reports the elements and text that lxml finds."""

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
        self._skipping_level = 0  # the level of the outermost skipped element, if any
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
            if not self._skipping_level and tag in _NEVER_TEXT:
                self._skipping_level = self._levels_hidden
        else:
            closer = self._open(tag, dict(attrib) if attrib else _NO_ATTRIBUTES)
            if closer is hidden or closer is skipped:
                self._levels_hidden = 1
                self._skipping_level = closer is skipped
            else:
                self._closers.append(closer)
        if len(self._closers) + self._levels_hidden > _MAX_NESTING:
            raise TooLarge()

    def end(self, tag: Any) -> None:
        if self._data:
            self._flush()
        if self._levels_hidden:
            if self._skipping_level == self._levels_hidden:
                self._skipping_level = 0
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
        elif text and not self._skipping_level:
            self._hidden_text.append(text)


def _in_print_order(text: str) -> str:
    """The page with its parts in the order in which they are printed.

    The first `thead` of a table is printed first and its first `tfoot` last, and a reversed list
    begins with the number of its items.
    """
    soup = BeautifulSoup(text, "lxml")
    for table in soup.find_all("table"):
        for name, place in (("thead", 0), ("tfoot", len(table.contents))):
            if part := table.find(name, recursive=False):
                table.insert(place, part.extract())
    for items in soup.find_all("ol", reversed=True):
        items.attrs.setdefault("start", str(len(items.find_all("li", recursive=False))))
    return str(soup)
