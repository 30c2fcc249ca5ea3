"""Pages in, the heading rows out that tables without rules have again at the tops of pages.

Where such headings stand on a page, a table begins, and they are a row of their own. Only their
being the same tells so: they may be set as the rows are, and the first line of one heading may
stand alone above the others.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, starmap, takewhile
from typing import NamedTuple, TypeAlias

from parsers.pdf.grids.base_lines import Baselines, is_bold, is_interleaved
from parsers.pdf.grids.gutters import wide_gaps
from parsers.pdf.page import Page, Word, joined_text
from parsers.pdf.text.lines import level_baselines
from parsers.pdf.text.row_labels import label

MAX_HEIGHT = 6.0  # sizes of type that headings take up
MAX_UPRIGHT = 2  # rules on a page whose tables have none
MAX_OFF = 1.0  # points between the places of a word on two pages

Headings: TypeAlias = Sequence[Baselines]  # the base lines of each


class Segment(NamedTuple):
    """Base lines of a page, of which the first so many are headings."""

    rows: Baselines
    headings: int = 0

    @property
    def lines_above(self) -> Baselines:
        """The first lines of headings, above that which parts where the columns do."""
        return list(takewhile(lambda row: not wide_gaps(row), self.rows[: self.headings]))


def page_headings(pages: Sequence[Page]) -> Headings:
    """The headings at the tops of pages that stand on the page before too, the longest first."""
    found: list[Baselines] = []
    for before, page in pairwise(pages):
        if page.words and not (_is_ruled(before) or _is_ruled(page)):
            heading = _heading(_first_rows(page), before)
            if heading and not any(_count_alike(heading, other) for other in found):
                found.append(heading)
    return sorted(found, key=len, reverse=True)


def segments(rows: Baselines, headings: Headings) -> Iterator[Segment]:
    """The base lines of a page, parted above each of the headings that stand there and without the
    titles above these."""
    places = {n: len(heading) for heading in headings for n in _places(heading, rows)}
    ends = [*sorted(places), len(rows)]
    yield Segment(_without_title(rows[: ends[0]]) if places else rows)
    for start, end in pairwise(ends):
        part = rows[start:end]
        is_last = end == len(rows)
        yield Segment(part if is_last else _without_title(part), places[start])


def begins_with_any(headings: Headings, words: Sequence[Word]) -> bool:
    """Whether one of the headings stands above all other words, but for its title."""
    if not headings:
        return False
    above, *others = segments(level_baselines(words), headings)
    return bool(others) and not above.rows


def _is_ruled(page: Page) -> bool:
    return sum(rule.upright for rule in page.rules) > MAX_UPRIGHT


def _first_rows(page: Page) -> Baselines:
    """The base lines at the top of a page, as many as headings may take up."""
    first = min(page.words, key=lambda word: word.base)
    end = first.base + MAX_HEIGHT * first.size
    return level_baselines(word for word in page.words if word.base < end)


def _heading(top: Baselines, before: Page) -> Baselines:
    """The first lines of a page, as far as they stand on the page before; none unless they are
    headings of several columns."""
    is_known = any(_is_same(top[0][0], word) for word in before.words)
    if not is_known or label(joined_text(top[0])):
        return []
    rows = level_baselines(before.words)
    count = max((_count_alike(top, rows[n:]) for n in _first_places(rows)), default=0)
    return top[:count] if _are_of_columns(top[:count]) else []


def _first_places(rows: Baselines) -> Iterator[int]:
    """The base lines that are below no row of several columns; below one they are a row too."""
    return (n for n in range(len(rows)) if n == 0 or not wide_gaps(rows[n - 1]))


def _are_of_columns(rows: Baselines) -> bool:
    """Whether base lines stand in several columns: with a wide gap, or closer to one another than
    lines of one column do."""
    return any(map(wide_gaps, rows)) or any(starmap(is_interleaved, pairwise(rows)))


def _places(heading: Baselines, rows: Baselines) -> list[int]:
    """The base lines at which a heading begins."""
    first = heading[0][0]
    likely = (n for n, row in enumerate(rows) if _is_same(first, row[0]))
    return [n for n in likely if _count_alike(heading, rows[n:]) == len(heading)]


def _count_alike(one: Baselines, other: Baselines) -> int:
    """How many of some base lines are those of another place."""
    if not other:
        return 0
    down = other[0][0].base - one[0][0].base
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: _are_alike(*pair, down), pairs))


def _are_alike(row: list[Word], other: list[Word], down: float) -> bool:
    """Whether two base lines say the same in the same places, one so far below the other."""
    if len(row) != len(other) or abs(other[0].base - row[0].base - down) > MAX_OFF:
        return False
    return all(map(_is_same, row, other))


def _is_same(word: Word, other: Word) -> bool:
    return word.text == other.text and abs(word.x0 - other.x0) <= MAX_OFF


def _without_title(rows: Baselines) -> Baselines:
    """Base lines above headings, without the title of these."""
    return rows[:-1] if rows and _is_title(rows[-1], rows[:-1]) else rows


def _is_title(row: list[Word], before: Baselines) -> bool:
    """Whether a line is the title of the headings below it: bold as the lines before are not, in
    capitals, or numbered as sections are."""
    if wide_gaps(row):
        return False
    text = joined_text(row)
    number = label(text)
    is_section = number is not None and number[1][-1:] == (0,)
    is_alone_in_bold = is_bold(row) and not any(map(is_bold, before[-1:]))
    return is_section or is_alone_in_bold or text.isupper()
