"""Pages -> pages without the numbers of their lines, which run down the left margin."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from parsers.pdf.page import Page, Word

MIN_NUMBERS = 10  # on one page
MIN_GAP = 6.0  # points between a number and the text
MIN_COUNTED = 0.9  # share of the numbers that are one more than the one above
MIN_EVEN = 0.7  # share of the distances that are the usual one


def without_line_numbers(page: Page) -> tuple[Page, list[Word]]:
    """The page without its line numbers, and these."""
    digits = [w for w in page.words if w.text.isdecimal() and len(w.text) < 5 and not w.turned]
    if len(digits) < MIN_NUMBERS:
        return page, []
    edge = min((w.x0 for w in page.words if not w.text.isdecimal()), default=0.0)
    numbers = sorted((w for w in digits if w.x1 < edge - MIN_GAP), key=lambda w: w.base)
    if not _count_lines(numbers) or _is_ruled_off(numbers, page):
        return page, []
    taken = set(map(id, numbers))
    kept = [w for w in page.words if id(w) not in taken]
    return page._replace(words=kept), list(numbers)


def _count_lines(numbers: Sequence[Word]) -> bool:
    if len(numbers) < MIN_NUMBERS:
        return False
    pairs = list(pairwise(numbers))
    counted = sum(int(b.text) - int(a.text) == 1 for a, b in pairs)
    steps = [b.base - a.base for a, b in pairs]
    usual = median(steps)
    even = sum(abs(step - usual) < 0.25 * usual for step in steps)
    return counted >= MIN_COUNTED * len(pairs) and even >= MIN_EVEN * len(pairs)


def _is_ruled_off(numbers: Sequence[Word], page: Page) -> bool:
    """Whether a rule runs left of the numbers: then they are a table's."""
    left = min(w.x0 for w in numbers)
    top, bottom = numbers[0].middle, numbers[-1].middle
    beside = [rule for rule in page.rules if rule.upright and rule.at < left]
    return any(rule.start < bottom and rule.end > top for rule in beside)
