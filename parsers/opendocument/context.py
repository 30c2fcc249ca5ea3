"""What body, headers and notes of a document share: styles, lists, asides and diagnostics."""

from parsers.office.collected import Collected
from parsers.office.fields import FieldNumbers
from parsers.opendocument.lists import ListCounter, ListCounters, ListStyles
from parsers.opendocument.package import Package
from parsers.opendocument.styles import Styles


class DocumentContext(Collected):
    """Passed to each `BlockReader` of a document.

    `counters` are the counters of its lists, `outline_counter` is that of its numbered headings,
    `numbers` are those of its fields.
    """

    def __init__(self, package: Package) -> None:
        super().__init__()
        self.styles = Styles(package.styles, package.content)
        self.list_styles = ListStyles(package.styles, package.content)
        self.counters = ListCounters()
        self.outline_counter = ListCounter()
        self.numbers = FieldNumbers()
