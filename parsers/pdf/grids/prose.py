"""Grids that white space drew -> whether they are tables, or text that only looks like one.

Columns of a newspaper, lists whose lines hang behind a term or a number, and the scales of charts
leave gutters too. What has a heading row is a table.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from parsers.pdf.grids.base_lines import Baselines, by_column, is_bold, words_of
from parsers.pdf.grids.gutters import wide_gaps
from parsers.pdf.page import Grid, Word, joined_text
from parsers.pdf.text.lines import baselines, ends_sentence
from parsers.pdf.text.row_labels import run

MAX_BROKEN = 0.1  # of the cells below others: those that go on in mid-sentence
MIN_BOLD_HEADINGS = 3  # side by side: those of a table, whatever stands below
MAX_HEADING = 5  # words
MIN_RUNNING = 0.5  # of the entries of a list: those that are running text
_LETTERS = re.compile(r"[^\W\d_]{2,}")

Cells = list[list[list[Word]]]  # rows of cells of words


def is_prose(rows: Baselines, cells: Grid) -> bool:
    """Whether base lines that white space parts into cells are no table."""
    table = _cells(rows, cells)
    if len(table) < 2:
        return True
    if _count_bold(table[0]) >= MIN_BOLD_HEADINGS:
        return False
    if _count_rows_of_cells(table) < 2 or _is_numbered_list(table) or _is_contents_list(table):
        return True
    if _is_headed(table):
        return _is_running_text(table[1:], 0)
    begun_elsewhere = sum(map(_ends_sentence, filter(None, table[0])))
    return _is_running_text(table, begun_elsewhere) or _is_hanging_list(table)


def _is_running_text(table: Cells, begun_elsewhere: int) -> bool:
    """Whether cells go on in mid-sentence with the cells above them, as newspaper columns do;
    `begun_elsewhere` are those of the first row that only end a sentence."""
    joints = sum(1 for _ in _joints(table))
    return _count_broken(table) + begun_elsewhere > MAX_BROKEN * joints


def _count_rows_of_cells(table: Cells) -> int:
    """How many rows fill several columns."""
    counts = [len(list(filter(None, row))) for row in table]
    return sum(count > 1 for count in counts)


def is_scale(rows: Baselines, cells: Grid) -> bool:
    """Whether cells hold hardly any words, nor do their headings: the figures along a chart."""
    table = _cells(rows, cells)
    worded = [_has_letters(chain.from_iterable(row)) for row in table]
    return not worded[0] and sum(worded) < 0.5 * len(worded)


def _has_letters(words: Iterable[Word]) -> bool:
    return any(_LETTERS.search(word.text) for word in words)


def _cells(rows: Baselines, cells: Grid) -> Cells:
    inner, tops = cells.xs[1:-1], cells.ys[1:-1]
    by_row: list[list[Word]] = [[] for _ in cells.ys[1:]]
    for word in words_of(rows):
        by_row[bisect_right(tops, word.middle)].append(word)
    return [by_column(words, inner) for words in by_row]


def _is_headed(table: Cells) -> bool:
    """Whether the first row holds the headings of its columns: bold, or a few words each."""
    filled = [cell for cell in table[0] if cell]
    return len(filled) > 1 and (all(map(is_bold, filled)) or all(map(_is_heading, filled)))


def _count_bold(row: Sequence[list[Word]]) -> int:
    return sum(bool(cell) and is_bold(cell) for cell in row)


def _is_heading(cell: list[Word]) -> bool:
    return len(cell) <= MAX_HEADING and not ends_sentence(cell[-1].text)


def _count_broken(table: Cells) -> int:
    """How many cells go on with the one above in mid-sentence, where that had no room left."""
    limits = [_limit(column) for column in zip(*table, strict=True)]
    return sum(_is_broken(above, below, limits[c]) for c, above, below in _joints(table))


def _limit(column: Iterable[list[Word]]) -> float:
    """How far to the right a column's cells reach."""
    return max((word.x1 for cell in column for word in cell), default=0.0)


def _ends_sentence(cell: list[Word]) -> bool:
    """Whether a cell holds the end of a sentence and not its beginning."""
    return cell[0].text[:1].islower() and ends_sentence(cell[-1].text)


def _is_broken(above: list[Word], below: list[Word], limit: float) -> bool:
    first, last = below[0], max(above, key=lambda word: (round(word.base), word.x1))
    in_sentence = first.text[:1].islower() and not ends_sentence(last.text)
    return in_sentence and limit - last.x1 < first.x1 - first.x0 + 0.5 * first.size


def _joints(table: Cells) -> Iterator[tuple[int, list[Word], list[Word]]]:
    """A column, the words of a cell in it and those of the cell below."""
    for upper, lower in pairwise(table):
        for column, (above, below) in enumerate(zip(upper, lower, strict=True)):
            if above and below:
                yield column, above, below


def _is_numbered_list(table: Cells) -> bool:
    """Whether numbers alone stand beside the only column."""
    numbers = [joined_text(row[0]) for row in table]
    are_alone = not any(" " in number for number in numbers)
    return len(table[0]) == 2 and are_alone and all(run(numbers))


def _is_hanging_list(table: Cells) -> bool:
    """Whether terms or numbers of a single line stand beside the only column, of running text."""
    if len(table[0]) != 2:
        return False
    terms = [list(baselines(row[0])) for row in table]
    texts = [list(baselines(row[1])) for row in table]
    running = sum(len(text) > 1 or _is_sentence(text) for text in texts)
    short = all(len(term) < 2 and not any(map(wide_gaps, term)) for term in terms)
    return short and running >= MIN_RUNNING * len(table)


def _is_sentence(text: Baselines) -> bool:
    words = words_of(text)
    return len(words) > MAX_HEADING and ends_sentence(words[-1].text)


def _is_contents_list(table: Cells) -> bool:
    """Whether titles stand before the numbers of their pages."""
    pages = [joined_text(row[-1]) for row in table]
    if not all(map(str.isdecimal, pages)):
        return False
    numbers = [int(page) for page in pages]
    return numbers == sorted(numbers) and all(_is_title(row[:-1]) for row in table)


def _is_title(cells: Sequence[list[Word]]) -> bool:
    """Whether cells hold a title, and its number perhaps, but no figures."""
    filled = [cell for cell in cells if cell]
    return 0 < len(filled) <= 2 and _has_letters(filled[-1])
