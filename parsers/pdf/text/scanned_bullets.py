"""Bullets that text recognition took for letters: "e" or "«" before each action -> "•"."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from parsers.pdf.page import Page, Word
from parsers.pdf.text.lines import level_baselines

GLYPHS = frozenset("e«¢©®°")
MIN_FOUND = 3  # in a file
MIN_SHARE = 0.9  # of all that stand alone, those that stand where a bullet does
MIN_GAP = 4.0  # points to the left of a bullet


def with_bullets(pages: Sequence[Page]) -> list[Page]:
    """The pages with a bullet for a letter that stands alone before capitals, and nowhere else."""
    words = chain.from_iterable(page.words for page in pages)
    alone = Counter(word.text for word in words if word.text in GLYPHS)
    doubtful = {glyph for glyph, count in alone.items() if count >= MIN_FOUND}
    if not doubtful:
        return list(pages)
    marks = [word for page in pages for word in _marks(page, doubtful)]
    bullets = set(map(id, _bullets(marks, alone)))
    return [_replaced(page, bullets) for page in pages]


def _bullets(marks: Sequence[Word], alone: Counter[str]) -> list[Word]:
    """The marks of those glyphs that hardly stand alone anywhere else."""
    found = Counter(mark.text for mark in marks)
    chosen = {g for g, count in found.items() if count >= max(MIN_FOUND, MIN_SHARE * alone[g])}
    return [mark for mark in marks if mark.text in chosen]


def _marks(page: Page, glyphs: set[str]) -> list[Word]:
    """The glyphs that stand where a bullet does: before a capital, at the start of a cell."""
    found: list[Word] = []
    for row in level_baselines(page.words):
        for before, word, after in zip([None, *row], row, row[1:], strict=False):
            begins = before is None or word.x0 - before.x1 >= MIN_GAP
            if word.text in glyphs and begins and after.text[0].isupper():
                found.append(word)
    return found


def _replaced(page: Page, ids: set[int]) -> Page:
    return page._replace(words=[w._replace(text="•") if id(w) in ids else w for w in page.words])
