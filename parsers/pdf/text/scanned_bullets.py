"""Bullets that text recognition took for letters: "e" or "«" before each action -> "•"."""

from collections import Counter
from collections.abc import Sequence

from parsers.pdf.page import Page, Word
from parsers.pdf.text.lines import level_baselines

GLYPHS = frozenset("e«¢©®°")
MIN_FOUND = 3  # in a file
MIN_SHARE = 0.9  # of all that stand alone, those that stand where a bullet does
MIN_GAP = 4.0  # points to the left of a bullet


def with_bullets(pages: Sequence[Page]) -> list[Page]:
    """The pages with a bullet for a letter that stands alone before capitals, and nowhere else."""
    alone = Counter[str](w.text for page in pages for w in page.words if w.text in GLYPHS)
    doubtful = {glyph for glyph, count in alone.items() if count >= MIN_FOUND}
    if not doubtful:
        return list(pages)
    marks = [word for page in pages for word in _marks(page, doubtful)]
    found = Counter(word.text for word in marks)
    chosen = {g for g in doubtful if found[g] >= max(MIN_FOUND, MIN_SHARE * alone[g])}
    ids = {id(word) for word in marks if word.text in chosen}
    return [_replaced(page, ids) for page in pages] if ids else list(pages)


def _marks(page: Page, glyphs: set[str]) -> list[Word]:
    found: list[Word] = []
    for row in level_baselines(page.words):
        for before, word, after in zip([None, *row], row, row[1:], strict=False):
            begins = before is None or word.x0 - before.x1 >= MIN_GAP
            if word.text in glyphs and begins and after.text[0].isupper():
                found.append(word)
    return found


def _replaced(page: Page, ids: set[int]) -> Page:
    return page._replace(words=[w._replace(text="•") if id(w) in ids else w for w in page.words])
