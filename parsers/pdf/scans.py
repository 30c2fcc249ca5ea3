"""Pages without text -> the same with the words that text recognition finds on their pictures."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from parsers.errors import NoRecognition, NoText, TooLarge
from parsers.languages import Languages
from parsers.pdf.drawing import pdfium
from parsers.pdf.drawing.strikes import without_struck
from parsers.pdf.page import POINTS_PER_INCH, Page, Rule, Word
from parsers.pdf.text.legibility import ILLEGIBLE, MAX_ILLEGIBLE

if TYPE_CHECKING:
    from parsers.scan import Scan, ScannedRule, ScannedWord, Unread

MAX_SCANNED_PAGES = 24
MIN_STRIKE = 1.1  # length of a line that strikes words out, in sizes of their type
MAX_STRIKE_HEIGHT = 0.4  # above the base line, in sizes of the type
MIN_PAGE_CONFIDENCE = 45.0  # of a page; what is read with less is a picture and no text


def with_scans(
    data: bytes, pages: Sequence[Page], illegible: float, languages: Languages
) -> list[Page]:
    """The pages, those that hold nothing legible read from their pictures; `illegible` is the share
    of their words that are rubbish.

    Raises NoRecognition where all pages need text recognition and it, or a model for it, is not
    installed; TooLarge for too many pages.
    """
    numbers = _to_be_read(pages, illegible)
    if not numbers:
        return list(pages)
    from parsers import scan  # with its libraries of pictures, for which few files need wait

    installed = scan.installed_languages()
    missing = [code for code in languages if code not in installed]
    if missing:
        if len(numbers) == len(pages):
            raise _unreadable(any(page.words for page in pages), missing, installed)
        return list(pages)
    refuse_too_many(len(numbers))
    scans = {page.number: page for page in _scans(data, numbers, languages)}
    return [scans.get(page.number, page) for page in pages]


def refuse_too_many(pages: int) -> None:
    """Raise TooLarge for so many pages of a scan that reading them takes too long."""
    if pages > MAX_SCANNED_PAGES:
        raise TooLarge(
            f"the scan has {pages} pages; at most {MAX_SCANNED_PAGES} are read",
            "Put in the pages of the review alone, or run text recognition (OCR) on it.",
        )


def _to_be_read(pages: Sequence[Page], illegible: float) -> list[int]:
    """The numbers of the pages without text, or of all where what they say is rubbish."""
    whole = [page for page in pages if not page.damaged]
    if illegible > MAX_ILLEGIBLE:
        return [page.number for page in whole]
    return [page.number for page in whole if not page.words]


def _unreadable(is_illegible: bool, missing: Sequence[str], installed: Languages) -> NoRecognition:
    reason = ILLEGIBLE if is_illegible else NoText.reason
    if not installed:
        return NoRecognition(reason)
    from parsers.scan import models_folder

    models = ", ".join(f"{code}.traineddata" for code in missing)
    settings = "the languages in reviewtrail.toml ([scans])"
    return NoRecognition(
        f"{reason}; text recognition has no model of {', '.join(missing)},"
        f" only of {', '.join(installed)}",
        f"Put {models} into {models_folder()}, or change {settings}.",
    )


def _scans(data: bytes, numbers: Sequence[int], languages: Languages) -> Iterator[Page]:
    from parsers.scan import Picture, read_page

    for number, pixels in pdfium.rasters(data, numbers):
        scan = read_page(Picture.of(pixels.values, pixels.width, pixels.dots_per_inch), languages)
        if scan.confidence >= MIN_PAGE_CONFIDENCE:
            page = _page(scan, number, POINTS_PER_INCH / scan.dots_per_inch)
            yield page._replace(dots_per_inch=pixels.scanned_at)


def _page(scan: "Scan", number: int, scale: float) -> Page:
    """A scan as a page in points, what is struck out apart."""
    from parsers.scan import is_same_line_as_any

    read = [_word(word, scale) for word in scan.words]
    words, struck, through = _parted_by_strikes(read, scan.strikes, scale)
    rules = [rule for rule in scan.rules if not is_same_line_as_any(rule, through)]
    return Page(
        number,
        scan.width * scale,
        scan.height * scale,
        words,
        [_rule(rule, scale) for rule in rules],
        [],
        struck=struck,
        unread=[_mark(mark, scale) for mark in scan.unread],
        turned=scan.turned,
        skew=scan.skew,
    )


def _parted_by_strikes(
    read: list[Word], strikes: "Sequence[ScannedRule]", scale: float
) -> "tuple[list[Word], list[Word], list[ScannedRule]]":
    """The words that stand, those that are struck out, and the lines that go through these."""
    lines = {_rule(line, scale): line for line in strikes}
    through = [line for line in lines if not _is_of_letters(line, read)]
    words, struck, others = without_struck(read, through, [])
    return words, struck, [lines[line] for line in through if line not in others]


def _rule(rule: "ScannedRule", scale: float) -> Rule:
    return Rule(rule.upright, rule.at * scale, rule.start * scale, rule.end * scale)


def _is_of_letters(line: Rule, words: Sequence[Word]) -> bool:
    """Whether a line may be bars of a word's letters."""
    return any(_may_be_bar(line, word) for word in words)


def _may_be_bar(line: Rule, word: Word) -> bool:
    """Whether a line in a word is short as in a large 4, or high as in `ff`."""
    height = word.base - line.at
    is_inside = word.x0 < line.end and line.start < word.x1 and 0.0 < height < word.size
    is_short = line.end - line.start < MIN_STRIKE * word.size
    return is_inside and (is_short or height > MAX_STRIKE_HEIGHT * word.size)


def _word(word: "ScannedWord", scale: float) -> Word:
    x0, x1, base = word.x0 * scale, word.x1 * scale, word.base * scale
    size = word.height * scale
    return Word(x0, x1, base, size, word.text, word.bold, confidence=word.confidence)


def _mark(mark: "Unread", scale: float) -> Word:
    height = mark.bottom - mark.top
    return Word(mark.x0 * scale, mark.x1 * scale, mark.bottom * scale, height * scale, "")
