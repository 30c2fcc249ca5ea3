"""Words -> lines: what stands on one base line, in reading order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from parsers.characters.normalise import BULLETS
from parsers.pdf.page import Line, Word

_BASE = attrgetter("base")
_LEFT = attrgetter("x0")

# Glyphs that are a bullet wherever they start a line, and those that may also be text.
DOUBTFUL = "-–—*·o§→"
SURE = "".join(c for c in BULLETS if c not in DOUBTFUL)
_TICKS = frozenset("✓✔")  # which say something where they stand alone
_ENDED = re.compile(r"[.;:!?][)\"'’”]?$")


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence or an item of a list does."""
    return _ENDED.search(text) is not None


def goes_on_in_sentence(above: Line, below: Line) -> bool:
    """Whether a line goes on in mid-sentence with the one above."""
    is_small = below.text[:1].islower() and not below.bullet
    return is_small and not ends_sentence(above.text)


def baselines(words: Iterable[Word]) -> Iterator[list[Word]]:
    """Words on one base line each, from left to right; superscripts stay on their line."""
    row: list[Word] = []
    first = tallest = 0.0
    for word in sorted(words, key=_BASE):
        size = word.size
        if row and word.base - first > 0.45 * (size if size > tallest else tallest):
            yield sorted(row, key=_LEFT)
            row = []
        if not row:
            first, tallest = word.base, size
        elif size > tallest:
            tallest = size
        row.append(word)
    if row:
        yield sorted(row, key=_LEFT)


def level_baselines(words: Iterable[Word]) -> list[list[Word]]:
    """The base lines of those words that are not turned."""
    return list(baselines(word for word in words if not word.turned))


def lines(words: Sequence[Word], page: int) -> list[Line]:
    """The lines of a cell or of a column, from top to bottom; turned text comes last."""
    level = [w for w in words if not w.turned]
    found = [line(row, page) for row in baselines(level)]
    if len(level) < len(words):
        found += _turned_lines([w for w in words if w.turned], page)
    return found


def line(row: list[Word], page: int) -> Line:
    """Words from left to right as one line, a bullet glyph at its start taken off."""
    edge = row[0].x0
    bullet, row = _bullet(row)
    tallest = max(row, key=lambda w: (w.size, len(w.text)))
    return Line(
        page,
        row[0].x0,
        max(w.x1 for w in row),
        tallest.base,
        tallest.size,
        _text(row),
        all(w.bold for w in row),
        row[0].x1 - row[0].x0,
        bullet,
        edge,
        row[0].item,
    )


def _bullet(row: list[Word]) -> tuple[str, list[Word]]:
    head = row[0]
    glyph = head.text[0]
    if len(row) == 1 and head.text in _TICKS:
        return "", row
    if glyph in SURE or 0xE000 <= ord(glyph) <= 0xF8FF:
        rest = [head._replace(text=head.text[1:], x0=head.x0 + 0.5 * head.size)]
        row = (rest if len(head.text) > 1 else []) + row[1:]
        return glyph, row or [head._replace(text="")]
    if head.text in DOUBTFUL and len(row) > 1:
        return head.text, row[1:]
    return "", row


def _text(row: list[Word]) -> str:
    text = row[0].text
    for before, word in pairwise(row):
        text += word.text if _is_one(before, word) else f" {word.text}"
    return text


def _is_one(before: Word, word: Word) -> bool:
    """Whether two words are one: the second is raised, or a mark across the page parted them.
    A row's number may touch what it numbers."""
    gap = (word.x0 - before.x1) / word.size
    if word.base != before.base:
        return gap < 0.15
    return gap < 0.05 and not (before.text[-1] in "0123456789.)" and word.text[0].isalpha())


def _turned_lines(words: list[Word], page: int) -> list[Line]:
    """Text that runs up or down: read as if the page were turned, then given as lines."""
    found: list[Line] = []
    for turn in (1, 2, 3):
        flat = [_flat(w, turn) for w in words if w.turned == turn]
        for row in baselines(flat):
            bottom = max(w.base for w in words)
            found.append(line(row, page)._replace(base=bottom))
    return found


def _flat(word: Word, turn: int) -> Word:
    """A turned word with its axes exchanged: along the text, and across it."""
    places = {1: (-word.base, word.x1), 2: (-word.x1, -word.base), 3: (word.base, -word.x0)}
    along, across = places[turn]
    return word._replace(x0=along, x1=along + 1, base=across, turned=0)
