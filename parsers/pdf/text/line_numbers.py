"""Pages -> pages without the numbers of their lines, which run down the left margin.

Each line has its number, or every fifth or tenth has one.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from parsers.pdf.page import Page, Word, without_words

MIN_NUMBERS = {1: 10, 5: 4, 10: 4}  # on one page, by the lines from one number to the next
MIN_OF_SEVERAL_SIZES = 3  # numbers on a page of few lines
MIN_LARGER = 1.15  # times the size of its number is a line that is set larger
SAME_SIZE = 0.2  # points between numbers of one size
SAME_BASE = 2.0  # points between the base lines of a number and its line
MIN_GAP = 6.0  # points between a number and the text
MIN_COUNTED = 0.9  # share of the numbers that count on from the one above
MIN_EVEN = 0.7  # share of the distances that are the usual one
MAX_OFF_MARGIN = 3.0  # points between the right ends of numbers on two pages


def without_line_numbers(pages: Sequence[Page]) -> list[tuple[Page, list[Word]]]:
    """Each page without its line numbers, and these. Where one page has them, a further one that is
    too short to tell has them at the same margin."""
    margins = [(page, _margin_numbers(page)) for page in pages]
    ends = [numbers[-1].x1 for page, numbers in margins if _are_line_numbers(numbers, page)]
    return [_parted(page, numbers, ends) for page, numbers in margins]


def _margin_numbers(page: Page) -> list[Word]:
    """The numbers left of all text, from top to bottom; none where a rule stands left of them."""
    digits = list(filter(_may_number_line, page.words))
    if not digits:
        return []
    edge = min((w.x0 for w in page.words if not w.text.isdecimal()), default=0.0)
    numbers = sorted((w for w in digits if w.x1 < edge - MIN_GAP), key=lambda w: w.base)
    return [] if not numbers or _is_ruled_off(numbers, page) else numbers


def _may_number_line(word: Word) -> bool:
    return word.text.isdecimal() and len(word.text) < 5 and not word.turned


def _are_line_numbers(numbers: Sequence[Word], page: Page) -> bool:
    return _count_lines(numbers) or _count_lines_of_several_sizes(numbers, page)


def _count_lines_of_several_sizes(numbers: Sequence[Word], page: Page) -> bool:
    """Whether a few numbers of one size count from the first line of a page, lines that are set
    larger among theirs: a list's numbers are as large as what they count."""
    counted = [int(number.text) for number in numbers]
    if len(numbers) < MIN_OF_SEVERAL_SIZES or counted != list(range(1, len(numbers) + 1)):
        return False
    texts = [word for word in page.words if word not in numbers]
    begins_page = min(word.base for word in texts) > numbers[0].base - SAME_BASE
    size = numbers[0].size
    are_alike = all(abs(number.size - size) < SAME_SIZE for number in numbers)
    return begins_page and are_alike and _stand_beside_larger(numbers, texts)


def _stand_beside_larger(numbers: Sequence[Word], texts: Sequence[Word]) -> bool:
    return any(
        abs(word.base - number.base) < SAME_BASE and word.size > MIN_LARGER * number.size
        for number in numbers
        for word in texts
    )


def _count_lines(numbers: Sequence[Word]) -> bool:
    """Whether numbers count lines that stand one as far below the other."""
    pairs = list(pairwise(numbers))
    counts = [int(b.text) - int(a.text) for a, b in pairs]
    step = median(counts) if counts else 0
    if len(numbers) < MIN_NUMBERS.get(int(step), len(numbers) + 1):
        return False
    distances = [b.base - a.base for a, b in pairs]
    usual = median(distances)
    even = sum(abs(distance - usual) < 0.25 * usual for distance in distances)
    return counts.count(int(step)) >= MIN_COUNTED * len(pairs) and even >= MIN_EVEN * len(pairs)


def _parted(page: Page, numbers: list[Word], ends: Sequence[float]) -> tuple[Page, list[Word]]:
    """A page and its numbers, if they end where line numbers do."""
    if not numbers or not any(abs(numbers[-1].x1 - end) < MAX_OFF_MARGIN for end in ends):
        return page, []
    return page._replace(words=without_words(page.words, numbers)), numbers


def _is_ruled_off(numbers: Sequence[Word], page: Page) -> bool:
    """Whether a rule runs left of the numbers: then they are a table's."""
    left = min(w.x0 for w in numbers)
    top, bottom = numbers[0].middle, numbers[-1].middle
    beside = [rule for rule in page.rules if rule.upright and rule.at < left]
    return any(rule.start < bottom and rule.end > top for rule in beside)
