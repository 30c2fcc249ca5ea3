"""What body, headers and notes of a document share: definitions, asides and diagnostics."""

from collections.abc import Mapping

from parsers.document.blocks import Document
from parsers.errors import Refusal
from parsers.office.collected import Collected
from parsers.office.fields import FieldNumbers
from parsers.provenance import Place
from parsers.word.embedded import ReadEmbedded
from parsers.word.numbering import Lists
from parsers.word.properties import ParagraphFormats
from parsers.word.styles import Styles
from parsers.word.xml import Element, W

FOREIGN = (
    "A piece of another file is embedded here and was not read. "
    "Open the file in Word and save it anew."
)
_NO_CHUNKS: Mapping[str, bytes] = {}


class DocumentContext(Collected):
    """Passed to each `BlockReader` of a document.

    `chunks` are the embedded documents by id, read by `read_embedded`.
    """

    def __init__(
        self,
        styles: Styles,
        lists: Lists,
        chunks: Mapping[str, bytes] = _NO_CHUNKS,
        read_embedded: ReadEmbedded | None = None,
    ) -> None:
        super().__init__()
        self.styles = styles
        self.formats = ParagraphFormats(styles, lists)
        self.numbers = FieldNumbers()
        self._chunks = chunks
        self._read_embedded = read_embedded
        self._has_own_text: tuple[Element | None, bool] = None, False

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
        self.add_diagnostics(each._replace(place=place) for each in document.diagnostics)
        return document

    def has_own_text(self, paragraph: Element) -> bool:
        """Whether a paragraph has words outside of its drawings; the last answer is cached."""
        if self._has_own_text[0] is not paragraph:
            self._has_own_text = paragraph, _has_own_text(paragraph)
        return self._has_own_text[1]


def _has_own_text(paragraph: Element) -> bool:
    """Whether a run of the paragraph, or of a link in it, has words."""
    for child in paragraph:
        runs = [child] if child.tag == W + "r" else child.iterchildren(W + "r")
        if any((text.text or "").strip() for run in runs for text in run.iterchildren(W + "t")):
            return True
    return False
