"""Base lines of columns -> which begin a row though no rule, gap or number says so.

In a list of single lines every line is a row. It is told from a wrapped text by its ends: an entry
ends early, with room for the next word, or is a figure. Where the longest entries fill their
columns its beginnings tell: no line of a column goes on in mid-sentence.
"""

from collections.abc import Sequence
from itertools import pairwise

from parsers.pdf.grids.base_lines import Baselines, by_column, step
from parsers.pdf.grids.gutters import is_figure
from parsers.pdf.page import Word
from parsers.pdf.text.lines import DOUBTFUL, SURE

MIN_LINES = 3
MIN_CLOSE_LINES = 4  # that stand no further apart than those of a paragraph
MIN_APART = 1.5  # sizes of type between lines that are further apart
_JOINING_WORDS = frozenset("a an and for of or the with".split())
Cells = dict[int, list[Word]]


def starts_of_entries(rows: Baselines, xs: Sequence[float], headed: bool) -> list[int]:
    """The base lines, but for the first, that are rows of their own below the one above; `headed`:
    the first of them are the headings of the columns."""
    cells = [_cells(row, xs) for row in rows]
    least = MIN_LINES if _stand_apart(rows) else MIN_CLOSE_LINES
    if len(rows) >= least and _begin_anew(cells):
        return list(range(1, len(rows)))
    pairs = enumerate(pairwise(cells), 1)
    return [i for i, (above, below) in pairs if _is_below(above, below, headed and i == 1)]


def _begin_anew(cells: Sequence[Cells]) -> bool:
    """Whether no base line goes on with the one above, in any of several columns."""
    if not all(0 in line and len(line) > 1 for line in cells):
        return False
    return all(_is_anew(above, below) for above, below in pairwise(cells))


def _is_anew(above: Cells, below: Cells) -> bool:
    shared = above.keys() & below.keys()
    return len(shared) > 1 and not any(_goes_on(above[c], below[c]) for c in shared)


def _goes_on(above: Sequence[Word], below: Sequence[Word]) -> bool:
    """Whether a line of a cell may belong to the line above: it begins small, or with a bullet, or
    that one ends as no entry does."""
    if _is_bullet(below) or below[0].text[0].islower():
        return True
    last = above[-1].text.lower()
    return last in _JOINING_WORDS or last.endswith((",", "&", "-", "–"))


def _stand_apart(rows: Baselines) -> bool:
    """Whether base lines stand further apart than the lines of a paragraph."""
    return all(step(above, below) >= MIN_APART for above, below in pairwise(rows))


def _is_below(above: Cells, below: Cells, heads: bool) -> bool:
    """Whether a base line holds figures below figures, or below the headings of their columns."""
    if 0 not in above or 0 not in below:
        return False
    figures = _columns_of_figures(below)
    if 2 * len(figures) < len(below) - 1:
        return False
    over = [above[column] for column in figures if column in above]
    return any(map(_are_figures, over)) or (heads and bool(over))


def _columns_of_figures(cells: Cells) -> list[int]:
    """The columns, but for the first, that hold nothing but figures."""
    return [column for column, words in cells.items() if column and _are_figures(words)]


def _are_figures(words: Sequence[Word]) -> bool:
    return all(is_figure(word.text) for word in words)


def _cells(row: Sequence[Word], xs: Sequence[float]) -> Cells:
    """The words of a base line by the columns in which it has any."""
    return {column: words for column, words in enumerate(by_column(row, xs[1:-1])) if words}


def _is_bullet(words: Sequence[Word]) -> bool:
    """Whether a line of a cell begins with a bullet."""
    first = words[0].text
    return first[0] in SURE or (first in DOUBTFUL and len(words) > 1)
