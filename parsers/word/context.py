"""What the stories of a document share: definitions, asides and diagnostics."""

from collections import Counter
from collections.abc import Mapping

from parsers.diagnostics import Diagnostic, struck_out
from parsers.document.blocks import Aside, Block, Document, Paragraph
from parsers.errors import Refusal
from parsers.provenance import Place
from parsers.word.embedded import ReadEmbedded
from parsers.word.fields import FieldNumbers
from parsers.word.numbering import Lists
from parsers.word.properties import ParagraphFormats
from parsers.word.styles import Styles
from parsers.word.xml import Element, W

FOREIGN = (
    "A piece of another file is embedded here and was not read. "
    "Open the file in Word and save it anew."
)
_NO_CHUNKS: Mapping[str, bytes] = {}


class Context:
    """Passed to each story of a document; collects asides and diagnostics.

    `chunks` are the embedded documents by id, read by `read_embedded`.
    """

    def __init__(
        self,
        styles: Styles,
        lists: Lists,
        chunks: Mapping[str, bytes] = _NO_CHUNKS,
        read_embedded: ReadEmbedded | None = None,
    ) -> None:
        self.styles = styles
        self.formats = ParagraphFormats(styles, lists)
        self.numbers = FieldNumbers()
        self._chunks = chunks
        self._read_embedded = read_embedded
        self._asides: dict[Aside, None] = {}
        self._warnings: dict[str, Place] = {}
        self._struck_out: Counter[Place] = Counter()
        self._embedded_diagnostics: list[Diagnostic] = []
        self._has_own_text: tuple[Element | None, bool] = None, False

    @property
    def asides(self) -> tuple[Aside, ...]:
        """All asides, without duplicates."""
        return tuple(self._asides)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What could not be read or was left out, each kind once, with its first place."""
        damage = (Diagnostic("damaged-part", *item) for item in self._warnings.items())
        first = next(iter(self._struck_out), Place())
        struck = struck_out(self._struck_out.total(), first)
        return (*damage, *struck, *self._embedded_diagnostics)

    def set_aside(self, role: str, content: tuple[Block, ...]) -> None:
        """Add an aside."""
        if content:
            self._asides[Aside(role, content)] = None

    def leave_out(self, role: str, paragraph: Paragraph) -> None:
        """Make an aside of text left out of the body: struck out, hidden, or the mark of a note."""
        self.set_aside(role, (paragraph,))
        if role == "struck-out":
            self._struck_out[paragraph.place] += 1

    def warn(self, message: str, place: Place) -> None:
        """Report that something in the file could not be read."""
        self._warnings.setdefault(message, place)

    def embedded(self, chunk_id: str, place: Place) -> Document | None:
        """The embedded document with this id; None, and a warning, if it could not be read."""
        chunk = self._chunks.get(chunk_id)
        if chunk is None or self._read_embedded is None:
            self.warn(FOREIGN, place)
            return None
        try:
            document = self._read_embedded(chunk)
        except Refusal as refusal:
            self.warn(f"{FOREIGN} ({refusal.reason})", place)
            return None
        self._embedded_diagnostics += (each._replace(place=place) for each in document.diagnostics)
        return document

    def has_own_text(self, paragraph: Element) -> bool:
        """Whether a paragraph has words outside of its drawings; the last answer is cached."""
        if self._has_own_text[0] is not paragraph:
            self._has_own_text = paragraph, _has_own_text(paragraph)
        return self._has_own_text[1]


def _has_own_text(paragraph: Element) -> bool:
    runs = (run for child in paragraph for run in ((child,) if child.tag == W + "r" else child))
    return any(
        text.tag == W + "t" and (text.text or "").strip()
        for run in runs
        if run.tag == W + "r"
        for text in run
    )
