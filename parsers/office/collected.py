"""What reading a document yields beside its blocks: asides and diagnostics."""

from collections import Counter
from collections.abc import Iterable

from parsers.diagnostics import Diagnostic, struck_out
from parsers.document.blocks import Aside, Block, Paragraph
from parsers.office.paragraph_text import FinishedParagraph
from parsers.provenance import Place


class Collected:
    """Collects the asides and diagnostics of body, headers and notes."""

    def __init__(self) -> None:
        self._asides: dict[Aside, None] = {}
        self._warnings: dict[str, Place] = {}
        self._struck_out: Counter[Place] = Counter()
        self._other_diagnostics: list[Diagnostic] = []

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

    def leave_out_of(
        self, finished: FinishedParagraph, marker: str | None, place: Place
    ) -> str | None:
        """Make asides of what is left out of a paragraph, and return the marker that it keeps.

        Where all of its text is struck out, its marker is too.
        """
        for role, text in finished.left_out.items():
            if role == "struck-out" and not finished.text:
                text, marker = f"{marker or ''} {text}".strip(), None
            if text:
                self.leave_out(role, Paragraph(text, place))
        return marker

    def add_diagnostics(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Add diagnostics that others have made."""
        self._other_diagnostics += diagnostics

    def warn(self, message: str, place: Place) -> None:
        """Report that something in the file could not be read."""
        self._warnings.setdefault(message, place)
