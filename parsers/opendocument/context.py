"""What the stories of a document share: styles, lists, asides and diagnostics."""

from collections import Counter

from parsers.diagnostics import Diagnostic, struck_out
from parsers.document.blocks import Aside, Block, Paragraph
from parsers.opendocument.lists import ListCounter, ListCounters, ListStyles
from parsers.opendocument.package import Package
from parsers.opendocument.styles import Styles
from parsers.provenance import Place

FIGURE = (
    "The words in a chart, a formula or an embedded object were not read. "
    "Look whether they belong to the review."
)


class Context:
    """Passed to each story of a document; collects asides and diagnostics.

    `counters` are the counters of its lists, `outline_counter` is that of its numbered headings.
    """

    def __init__(self, package: Package) -> None:
        self.styles = Styles(package.styles, package.content)
        self.list_styles = ListStyles(package.styles, package.content)
        self.counters = ListCounters()
        self.outline_counter = ListCounter()
        self._asides: dict[Aside, None] = {}
        self._warnings: dict[str, Place] = {}
        self._other_diagnostics: tuple[Diagnostic, ...] = ()
        self._struck_out: Counter[Place] = Counter()

    @property
    def asides(self) -> tuple[Aside, ...]:
        """All asides, without duplicates."""
        return tuple(self._asides)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What could not be read or was left out, each kind once, with its first place."""
        damage = (Diagnostic("damaged-part", *item) for item in self._warnings.items())
        first = next(iter(self._struck_out), Place())
        return (*damage, *struck_out(self._struck_out.total(), first), *self._other_diagnostics)

    def set_aside(self, role: str, content: tuple[Block, ...]) -> None:
        """Add an aside."""
        if content:
            self._asides[Aside(role, content)] = None

    def leave_out(self, role: str, paragraph: Paragraph) -> None:
        """Make an aside of text left out of the body: struck out, hidden, or the mark of a note."""
        self.set_aside(role, (paragraph,))
        if role == "struck-out":
            self._struck_out[paragraph.place] += 1

    def add_diagnostics(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Add the diagnostics of another module."""
        self._other_diagnostics += diagnostics

    def warn(self, message: str, place: Place) -> None:
        """Report that something in the file could not be read."""
        self._warnings.setdefault(message, place)
