"""What the stories of a document share: its definitions, and what is found beside the text."""

from parsers.blocks import Aside, Block
from parsers.diagnostics import Diagnostic
from parsers.provenance import Place
from parsers.word.numbering import Lists
from parsers.word.properties import ParagraphFormats
from parsers.word.styles import Styles


class Context:
    """Passed to each story of a document; it collects what does not belong into their blocks."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self.styles = styles
        self.formats = ParagraphFormats(styles, lists)
        self._asides: dict[Aside, None] = {}
        self._warnings: dict[str, Place] = {}

    @property
    def asides(self) -> tuple[Aside, ...]:
        """What stands beside the body, the same thing once."""
        return tuple(self._asides)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What could not be read, each kind once, where it was first met."""
        return tuple(Diagnostic("damaged-part", *item) for item in self._warnings.items())

    def set_aside(self, role: str, content: tuple[Block, ...]) -> None:
        """Blocks that stand beside the body."""
        if content:
            self._asides[Aside(role, content)] = None

    def warn(self, message: str, place: Place) -> None:
        """Something in the file could not be read."""
        self._warnings.setdefault(message, place)
