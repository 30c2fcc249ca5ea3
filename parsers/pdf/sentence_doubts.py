"""Sentences in cells of scans that begin or end as nobody types them: rows in, diagnostics out.

A paragraph without the sign that others of its column end with has perhaps lost it, and one with a
comma at its end was misread. So was a full stop before a small letter, and the first letter of a
paragraph where it is small and those of nearly all others of the column are not.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Cell, Row, words
from parsers.provenance import Place

ENDS = (*".;:!?)]'\"’”…",)  # of cells that hold sentences
MIN_CELLS, MIN_WORDS = 5, 4  # sentences in a column, and words in each
MIN_WORDS_BEFORE_DIGIT = 8  # of one that ends with a digit
MAX_OPEN = 0.2  # of them: those that end otherwise, or begin otherwise
_MISREAD_END = re.compile(r".*(?:,|\d[:;])", re.DOTALL)
# Behind a word of three letters, or a number of more digits than that of an item.
_STOP_BEFORE_SMALL = re.compile(
    r"(?<![\w.])((?:[^\W\d_]{3,}|\d{3,}|[A-Z]\d|\d\.\d{1,2}))\. (?=[a-z]{2})"
)
_SMALL = re.compile(r"(?:[•●○▪■·*–—-] ?)?(?=[a-z]{2})")  # after the bullet of a list
_ABBREVIATED = frozenset(
    "etc max min avg ref refs vol fig figs hrs yrs wks nos ext est tel viz sec prim gov govt"
    " approx dept depts incl excl asst temp assoc resp misc appt cont".split()
)


class _Sentence(NamedTuple):
    """A paragraph of a cell, the one before it there, and the place of its row."""

    text: str
    before: str
    place: Place


def sentence_doubts(rows: Sequence[Row]) -> Iterator[Diagnostic]:
    """What to compare with the picture in the cells of rows."""
    for row in rows:
        for cell in row.cells:
            yield from _misread_ends(cell, row.place)
            yield from _misread_stops(cell, row.place)
    for sentences in _by_column(rows):
        yield from _lost_ends(sentences)
        yield from _small_beginnings(sentences)


def texts(cell: Cell) -> list[str]:
    """What the paragraphs of a cell say."""
    return list(filter(None, map(words, cell.content)))


def _by_column(rows: Iterable[Row]) -> Iterable[list[_Sentence]]:
    """The sentences that stand at one place of rows with as many columns."""
    found: dict[tuple[int, int], list[_Sentence]] = {}
    for row in rows:
        for column, cell in enumerate(row.cells):
            sentences = found.setdefault((len(row.cells), column), [])
            for before, text in pairwise(["", *texts(cell)]):
                if _is_text(text):
                    sentences.append(_Sentence(text, before, row.place))
    return found.values()


def _misread_ends(cell: Cell, place: Place) -> Iterator[Diagnostic]:
    """Paragraphs with a comma at their end, and nothing that goes on."""
    for text, after in pairwise([*texts(cell), ""]):
        if _is_text(text) and _MISREAD_END.fullmatch(text) and not after[:1].islower():
            yield _doubtful_end(text, place, is_lost=False)


def _misread_stops(cell: Cell, place: Place) -> Iterator[Diagnostic]:
    """Full stops after which a sentence goes on with a small letter."""
    for text in texts(cell):
        for found in _STOP_BEFORE_SMALL.finditer(text):
            if found[1].casefold() not in _ABBREVIATED:
                yield _doubtful(f"misread the sign after “{found[1]}”", place)


def _lost_ends(sentences: Sequence[_Sentence]) -> Iterator[Diagnostic]:
    """Those without a full stop or the like, where nearly all of their column have one."""
    others = [sentence for sentence in sentences if not sentence.text.endswith(ENDS)]
    if not _are_few(others, sentences):
        return
    for sentence in others:
        if not _MISREAD_END.fullmatch(sentence.text):
            yield _doubtful_end(sentence.text, sentence.place, is_lost=True)


def _small_beginnings(sentences: Sequence[_Sentence]) -> Iterator[Diagnostic]:
    """Those that begin with a small letter, where nearly all of their column do not, and go on with
    nothing."""
    small = [sentence for sentence in sentences if _SMALL.match(sentence.text)]
    if not _are_few(small, sentences):
        return
    for text, before, place in small:
        if not before or before.endswith(ENDS):
            yield _doubtful(
                f"misread the first letter of “{_SMALL.sub('', text).split()[0]}”", place
            )


def _are_few(others: Sequence[_Sentence], sentences: Sequence[_Sentence]) -> bool:
    return len(sentences) >= MIN_CELLS and len(others) <= MAX_OPEN * len(sentences)


def _is_text(text: str) -> bool:
    """Whether a paragraph is a sentence, and not a name, a date or links."""
    length = len(text.split())
    return length >= (MIN_WORDS_BEFORE_DIGIT if text[-1].isdigit() else MIN_WORDS)


def _doubtful_end(text: str, place: Place, is_lost: bool) -> Diagnostic:
    sign = f"the sign after “{text.split()[-1].rstrip(',:;')}”"
    if is_lost:
        return _doubtful(
            f"lost {sign}, as other cells of the column end with a full stop or the like", place
        )
    return _doubtful(f"misread {sign}", place)


def _doubtful(what: str, place: Place) -> Diagnostic:
    message = f"text recognition perhaps {what}: look at the picture"
    return Diagnostic("doubtful-words", message, place)
