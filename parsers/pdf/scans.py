"""Pages without text -> the same with the words that text recognition finds on their pictures."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Document, Paragraph, Table
from parsers.errors import NoText, TooLarge
from parsers.pdf.drawing import pdfium
from parsers.pdf.page import Page, Rule, Word
from parsers.pdf.text.legibility import MAX_ILLEGIBLE
from parsers.provenance import Place

if TYPE_CHECKING:
    from parsers.scan import Scan, ScannedWord

MAX_SCANNED_PAGES = 24
MIN_CONFIDENCE = 75.0  # of a word; one read with less is told
MIN_PAGE_CONFIDENCE = 45.0  # of a page; what is read with less is a picture and no text
MIN_MARK_CONFIDENCE = 60.0  # of a word without letter or digit, which may be a speck
MAX_WORDS_TOLD = 5

INSTALL = 'Install text recognition (pip install "reviewtrail[ocr]")'
_BULLETS = frozenset("•●○▪■·*-–—e«»¢©®°¥§")


class Scanned(NamedTuple):
    """What was read of pictures: the confidence of each page, the doubtful words of each."""

    confidence: dict[int, float]
    doubtful: dict[int, list["ScannedWord"]]

    def told(self, document: Document) -> Document:
        """The document, with what a person should know of the pages that were scans."""
        if not self.confidence:
            return document
        found = (self._summary(), *self._doubts(document))
        return document._replace(diagnostics=(*document.diagnostics, *found))

    def _summary(self) -> Diagnostic:
        numbers = sorted(self.confidence)
        pages = f"page {numbers[0]} is" if len(numbers) == 1 else f"{len(numbers)} pages are"
        mean = sum(self.confidence.values()) / len(numbers)
        message = (
            f"{pages} a scan, read by text recognition with a confidence of {mean:.0f} %;"
            " compare numbers and dates with the picture"
        )
        return Diagnostic("scanned", message, Place(numbers[0]))

    def _doubts(self, document: Document) -> Iterator[Diagnostic]:
        """The words that were read with doubt, where they stand."""
        left = {number: _by_text(words) for number, words in self.doubtful.items()}
        for page, place, text in _texts(document):
            doubtful = left.get(page, {})
            found = [doubtful.pop(t) for t in dict.fromkeys(text.split()) if t in doubtful]
            if found:
                yield _doubt(found, place)
        for number, words in left.items():
            if words:
                yield _doubt(list(words.values()), Place(number))


def with_scans(data: bytes, pages: Sequence[Page], illegible: float) -> tuple[list[Page], Scanned]:
    """The pages, those that hold nothing legible read from their pictures; `illegible` is the share
    of their words that are rubbish.

    Raises NoText where text recognition is needed and missing, TooLarge for too many pages.
    """
    numbers = _to_be_read(pages, illegible)
    if not numbers:
        return list(pages), Scanned({}, {})
    from parsers import scan  # with its libraries of pictures, for which few files need wait

    if not scan.is_available():
        if len(numbers) == len(pages):
            raise _not_installed(any(page.words for page in pages))
        return list(pages), Scanned({}, {})
    if len(numbers) > MAX_SCANNED_PAGES:
        raise TooLarge(
            f"the scan has {len(numbers)} pages; at most {MAX_SCANNED_PAGES} are read",
            "Put in the pages of the review alone, or run text recognition (OCR) on it.",
        )
    scans = dict(_scans(data, numbers))
    confidence = {number: scan.confidence for number, (_, scan) in scans.items()}
    doubtful = {number: _doubtful(scan) for number, (_, scan) in scans.items()}
    return [scans[p.number][0] if p.number in scans else p for p in pages], Scanned(
        confidence, doubtful
    )


def _to_be_read(pages: Sequence[Page], illegible: float) -> list[int]:
    """The numbers of the pages without text, or of all where what they say is rubbish."""
    if illegible > MAX_ILLEGIBLE:
        return [page.number for page in pages if not page.damaged]
    return [p.number for p in pages if not p.words and not p.damaged]


def _not_installed(is_illegible: bool) -> NoText:
    reason = (
        "the letters of this PDF copy as rubbish, since its fonts do not say what they draw"
        if is_illegible
        else NoText.reason
    )
    return NoText(reason, f"{INSTALL}, or use the Word file that it was made from.")


def _scans(data: bytes, numbers: Sequence[int]) -> Iterator[tuple[int, tuple[Page, "Scan"]]]:
    from parsers.scan import Picture, read_page

    for number, pixels in pdfium.rasters(data, numbers):
        scan = read_page(Picture.of(pixels.values, pixels.width, pixels.dots_per_inch))
        if scan.confidence >= MIN_PAGE_CONFIDENCE:
            yield number, (_page(scan, number, 72 / scan.dots_per_inch), scan)


def _page(scan: "Scan", number: int, scale: float) -> Page:
    """A scan as a page in points."""
    words = [word for word in scan.words if not _is_speck(word)]
    return Page(
        number,
        scan.width * scale,
        scan.height * scale,
        [_word(word, scale) for word in words],
        [Rule(r.upright, r.at * scale, r.start * scale, r.end * scale) for r in scan.rules],
        [],
    )


def _word(word: "ScannedWord", scale: float) -> Word:
    x0, x1, base = word.x0 * scale, word.x1 * scale, word.base * scale
    return Word(x0, x1, base, word.height * scale, word.text, word.bold)


def _is_speck(word: "ScannedWord") -> bool:
    if any(map(str.isalnum, word.text)) or word.text in _BULLETS:
        return False
    return word.confidence < MIN_MARK_CONFIDENCE


def _doubtful(scan: "Scan") -> list["ScannedWord"]:
    return [
        word
        for word in scan.words
        if word.confidence < MIN_CONFIDENCE and any(map(str.isalnum, word.text))
    ]


def _texts(document: Document) -> Iterator[tuple[int, Place, str]]:
    """The texts of a document with their pages and places."""
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.place.page or 0, block.place, block.text
        elif isinstance(block, Table):
            for row in block.rows:
                yield row.place.page or 0, row.place, " ".join(c.text for c in row.cells)


def _by_text(words: Sequence["ScannedWord"]) -> dict[str, "ScannedWord"]:
    return {word.text: word for word in words}


def _doubt(words: Sequence["ScannedWord"], place: Place) -> Diagnostic:
    told = ", ".join(f"“{word.text}” ({word.confidence:.0f} %)" for word in words[:MAX_WORDS_TOLD])
    more = f" and {len(words) - MAX_WORDS_TOLD} more" if len(words) > MAX_WORDS_TOLD else ""
    return Diagnostic("doubtful-words", f"text recognition is not sure of {told}{more}", place)
