"""Sheets with two pages side by side -> one page each, as a handout is printed."""

from collections.abc import Sequence

from parsers.pdf.page import Page, Word

MIN_GAP = 12.0  # points free of anything down the middle
MIN_UPRIGHT = 2  # rules of a table in each half
MIN_WORDS = 5  # in each half


def single_pages(pages: Sequence[Page]) -> tuple[list[Page], list[int]]:
    """The pages, numbered from 1, and for each the number of the sheet that it stands on."""
    found = [half for page in pages for half in _halves(page)]
    sheets = [page.number for page in found]
    return [page._replace(number=n) for n, page in enumerate(found, 1)], sheets


def _halves(page: Page) -> list[Page]:
    middle = page.width / 2
    if page.width <= page.height or not page.words or not _is_parted(page, middle):
        return [page]
    halves = [_part(page, 0.0, middle), _part(page, middle, page.width)]
    return halves if all(map(_is_page, halves)) else [page]


def _is_parted(page: Page, middle: float) -> bool:
    """Whether nothing stands in the middle of the sheet, from top to bottom."""
    left, right = middle - MIN_GAP / 2, middle + MIN_GAP / 2
    spans = [(w.x0, w.x1) for w in page.words]
    spans += [(rule.x0, rule.x1) for rule in page.rules]
    spans += [(box.x0, box.x1) for box in page.boxes]
    return all(x1 <= left or x0 >= right for x0, x1 in spans)


def _is_page(half: Page) -> bool:
    """Whether a half holds a ruled table of its own: else the gap may be one between columns."""
    columns = {round(rule.at) for rule in half.rules if rule.upright}
    return len(columns) >= MIN_UPRIGHT and len(half.words) >= MIN_WORDS


def _part(page: Page, x0: float, x1: float) -> Page:
    def words(each: Sequence[Word]) -> list[Word]:
        return [word.moved(-x0) for word in each if x0 <= word.x0 < x1]

    rules = [r.moved(-x0) for r in page.rules if x0 <= r.x0 < x1]
    boxes = [b.moved(-x0) for b in page.boxes if x0 <= b.x0 < x1]
    return page._replace(
        width=x1 - x0,
        words=words(page.words),
        rules=rules,
        boxes=boxes,
        hidden=words(page.hidden),
        struck=words(page.struck),
        unread=words(page.unread),
    )
