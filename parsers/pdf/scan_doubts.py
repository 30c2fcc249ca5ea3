"""What to compare with the picture of a scan: its pages and document in, diagnostics out.

Each is told at the row or paragraph that it is about, but once for all pages whose letters have too
few pixels: there every word may be wrong.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from statistics import median
from typing import TypeAlias

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Document, Paragraph, Table
from parsers.pdf.cell_doubts import cell_doubts
from parsers.pdf.grids.outlines import Outline
from parsers.pdf.page import POINTS_PER_INCH, Page, Word, joined_text
from parsers.provenance import Place

MIN_CONFIDENCE = 80.0  # of a word; one read with less is told
MAX_WORDS_TOLD = 5
MIN_LINE_HEIGHT = 21.0  # pixels of the scan, of a line; letters of a lower one are often misread
USUAL_DPI, FINE_DPI = 200, 300  # to scan again with; the finer for small print
MAX_DISTANCE = 15.0  # points between a row and what was not read of its last line
MAX_OFF_LINE = 0.3  # sizes of type between the base lines of words in one place
MIN_SHARED = 0.5  # of the narrower of them
UNREAD = "something is printed here that text recognition did not read: look at the picture"

WordsOf: TypeAlias = Callable[[Page], Iterable[Word]]  # those of a page that are to be told
Tell: TypeAlias = Callable[[Sequence[Word], Place], Diagnostic]  # of words in one place


def scan_doubts(
    document: Document, pages: Sequence[Page], outlines: Iterable[Outline]
) -> Iterator[Diagnostic]:
    """What to tell of the pages that are scans; `outlines` are those of all rows of tables."""
    scans = [page for page in pages if page.dots_per_inch]
    if not scans:
        return
    yield _summary(scans)
    coarse = [page for page in scans if _is_coarse(page)]
    if coarse:
        yield _coarse(coarse)
    yield from _doubtful_places(scans, _Rows(_texts(document), outlines))
    scanned = {page.number for page in scans}
    yield from (doubt for doubt in cell_doubts(document) if doubt.place.page in scanned)


def _summary(scans: Sequence[Page]) -> Diagnostic:
    pages = f"page {scans[0].number} is" if len(scans) == 1 else f"{len(scans)} pages are"
    words = [word for page in scans for word in page.words]
    letters = sum(len(word.text) for word in words)
    confidence = sum(word.confidence * len(word.text) for word in words) / max(letters, 1)
    message = (
        f"{pages} a scan, read by text recognition with a confidence of {confidence:.0f} %;"
        " compare numbers and dates with the picture"
    )
    return Diagnostic("scanned", message, Place(scans[0].number))


def _is_coarse(page: Page) -> bool:
    """Whether a line of type has few pixels. A page of nothing but a footer has no words left."""
    if not page.words:
        return False
    height = median(word.size for word in page.words) * page.dots_per_inch / POINTS_PER_INCH
    return height < MIN_LINE_HEIGHT


def _coarse(pages: Sequence[Page]) -> Diagnostic:
    which = f"page {pages[0].number} was" if len(pages) == 1 else f"{len(pages)} pages were"
    dots_per_inch = min(page.dots_per_inch for page in pages)
    enough = USUAL_DPI if dots_per_inch < USUAL_DPI else FINE_DPI
    message = (
        f"{which} scanned with about {dots_per_inch:.0f} dots an inch, too few for letters of this"
        f" size: any word there may be wrong; scan again with {enough} dots an inch"
    )
    return Diagnostic("coarse-scan", message, Place(pages[0].number))


class _Rows:
    """The rows of tables by where they stand on their pages, and the paragraphs by their words."""

    def __init__(self, texts: Iterable[tuple[Place, str]], outlines: Iterable[Outline]) -> None:
        self._rows: dict[tuple[int | None, int | None], Place] = {}
        self._paragraphs: dict[tuple[int | None, str], Place] = {}  # by page and word, the first
        for place, text in texts:
            if place.row:
                self._rows[place.table, place.row] = place
                continue
            for word in text.split():
                self._paragraphs.setdefault((place.page, word), place)
        self._outlines: dict[int, list[Outline]] = {}
        for outline in outlines:
            self._outlines.setdefault(outline.page, []).append(outline)

    def parted(self, pages: Iterable[Page], words_of: WordsOf) -> dict[Place, list[Word]]:
        """Words of some pages, by where they stand."""
        found: dict[Place, list[Word]] = {}
        for page in pages:
            for word in words_of(page):
                found.setdefault(self._place(word, page.number), []).append(word)
        return found

    def _place(self, word: Word, page: int) -> Place:
        """The row around a word, or the paragraph that says it, the row beside it or the page."""
        beside = [each for each in self._outlines.get(page, ()) if _is_beside(each, word)]
        closest = min(beside, key=lambda each: (_distance(each, word), _height(each)), default=None)
        if closest and not _distance(closest, word):
            return self._rows[closest.table, closest.row]
        if said := self._paragraphs.get((page, word.text)):
            return said
        return self._rows[closest.table, closest.row] if closest else Place(page)


def _doubtful_places(pages: Sequence[Page], rows: _Rows) -> Iterator[Diagnostic]:
    """What to tell of words, together where they are of one row."""
    kinds: tuple[tuple[WordsOf, Tell], ...] = (
        (_doubtful_words, _doubtful),
        (_read_twice, _twice),
        (attrgetter("struck"), _left_out),
        (attrgetter("unread"), _unread),
    )
    for words_of, tell in kinds:
        for place, words in rows.parted(pages, words_of).items():
            yield tell(words, place)


def _doubtful_words(page: Page) -> Iterator[Word]:
    for word in page.words:
        if word.confidence < MIN_CONFIDENCE and not _is_sign(word.text):
            yield word


def _is_sign(text: str) -> bool:
    """Whether a text is a single sign, such as a bullet or dash."""
    return len(text) == 1 and not text.isalnum()


def _read_twice(page: Page) -> Iterator[Word]:
    """Words that stand where another one does."""
    words = sorted(page.words, key=lambda word: word.base)
    for place, word in enumerate(words, 1):
        lowest = word.base + MAX_OFF_LINE * word.size
        end = bisect_left(words, lowest, lo=place, key=lambda other: other.base)
        if any(_overlap(word, other) for other in words[place:end]):
            yield word


def _overlap(word: Word, other: Word) -> bool:
    shared = min(word.x1, other.x1) - max(word.x0, other.x0)
    return shared > MIN_SHARED * min(word.x1 - word.x0, other.x1 - other.x0)


def _is_beside(outline: Outline, word: Word) -> bool:
    is_inside = outline.x0 <= (word.x0 + word.x1) / 2 <= outline.x1
    return is_inside and _distance(outline, word) <= MAX_DISTANCE


def _distance(outline: Outline, word: Word) -> float:
    """How far above or below a row a word stands, in points."""
    return max(outline.top - word.middle, word.middle - outline.bottom, 0.0)


def _height(outline: Outline) -> float:
    return outline.bottom - outline.top


def _texts(document: Document) -> Iterator[tuple[Place, str]]:
    """The paragraphs and rows of a document with their places."""
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.place, block.text
        elif isinstance(block, Table):
            for row in block.rows:
                yield row.place, " ".join(cell.text for cell in row.cells)


def _left_out(words: Sequence[Word], place: Place) -> Diagnostic:
    message = f"left out because a line goes through it: “{joined_text(words)}”"
    return Diagnostic("struck-out", message, place)


def _unread(_words: Sequence[Word], place: Place) -> Diagnostic:
    return Diagnostic("unread-print", UNREAD, place)


def _twice(words: Sequence[Word], place: Place) -> Diagnostic:
    message = (
        f"the same print was perhaps read twice: another word stands at “{joined_text(words)}”"
    )
    return Diagnostic("doubtful-words", message, place)


def _doubtful(words: Sequence[Word], place: Place) -> Diagnostic:
    told = ", ".join(f"“{word.text}” ({word.confidence:.0f} %)" for word in words[:MAX_WORDS_TOLD])
    more = f" and {len(words) - MAX_WORDS_TOLD} more" if len(words) > MAX_WORDS_TOLD else ""
    return Diagnostic("doubtful-words", f"text recognition is not sure of {told}{more}", place)
