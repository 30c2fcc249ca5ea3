"""What the parts of a document share: its styles and lists, and what is found beside the text."""

from collections import Counter

from parsers.diagnostics import Diagnostic, struck_out
from parsers.document.blocks import Aside, Block, Paragraph
from parsers.opendocument.lists import ListStyles, Run, Runs
from parsers.opendocument.package import Package
from parsers.opendocument.styles import Styles
from parsers.provenance import Place

FIGURE = (
    "The words in a chart, a formula or an embedded object were not read. "
    "Look whether they belong to the review."
)


class Context:
    """Passed to each story of a document; it collects what does not belong into their blocks."""

    def __init__(self, package: Package) -> None:
        self.styles = Styles(package.styles, package.content)
        self.list_styles = ListStyles(package.styles, package.content)
        self.runs = Runs()
        self.outline = Run()
        self._asides: dict[Aside, None] = {}
        self._warnings: dict[str, Place] = {}
        self._told: tuple[Diagnostic, ...] = ()
        self._struck_out: Counter[Place] = Counter()

    @property
    def asides(self) -> tuple[Aside, ...]:
        """What stands beside the body, the same thing once."""
        return tuple(self._asides)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What could not be read or was left out, each kind once, where it was first met."""
        damage = (Diagnostic("damaged-part", *item) for item in self._warnings.items())
        first = next(iter(self._struck_out), Place())
        return (*damage, *struck_out(self._struck_out.total(), first), *self._told)

    def set_aside(self, role: str, content: tuple[Block, ...]) -> None:
        """Blocks that stand beside the body."""
        if content:
            self._asides[Aside(role, content)] = None

    def leave_out(self, role: str, paragraph: Paragraph) -> None:
        """Text of the body that is not to be read: struck out, hidden, the mark of a note."""
        self.set_aside(role, (paragraph,))
        if role == "struck-out":
            self._struck_out[paragraph.place] += 1

    def tell(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """What else a person should look at."""
        self._told += diagnostics

    def warn(self, message: str, place: Place) -> None:
        """Something in the file could not be read."""
        self._warnings.setdefault(message, place)
