"""What the stories of a document share: styles, lists, asides and diagnostics."""

from parsers.office.collected import Collected
from parsers.opendocument.lists import ListCounter, ListCounters, ListStyles
from parsers.opendocument.package import Package
from parsers.opendocument.styles import Styles

FIGURE = (
    "The words in a chart, a formula or an embedded object were not read. "
    "Look whether they belong to the review."
)


class DocumentContext(Collected):
    """Passed to each story of a document.

    `counters` are the counters of its lists, `outline_counter` is that of its numbered headings.
    """

    def __init__(self, package: Package) -> None:
        super().__init__()
        self.styles = Styles(package.styles, package.content)
        self.list_styles = ListStyles(package.styles, package.content)
        self.counters = ListCounters()
        self.outline_counter = ListCounter()
