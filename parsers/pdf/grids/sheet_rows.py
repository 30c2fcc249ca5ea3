"""Two pages -> whether one holds further columns of the rows that stand on the other.

A spreadsheet prints the columns that find no room on a sheet on a later one, at the same heights.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import compress

from parsers.pdf.grids.base_lines import Baselines, is_bold
from parsers.pdf.page import Page, Rule, joined_text
from parsers.pdf.text.lines import level_baselines
from parsers.pdf.text.row_labels import label, run

MAX_OFF = 2.0  # points between the same rule on two sheets
MAX_OFF_LINE = 1.0  # points between base lines of one row
MAX_OFF_SIDE = 3.0  # points between the left sides of two sheets
MIN_LEVELS = 4  # level rules of three rows
MIN_LEVELS_OPEN = 8  # of sheets that need not end at one height
MIN_SHARED = 0.8  # of the rules or rows of a sheet: those at the heights of another's
MIN_NUMBERED = 3  # rows that show that sheets without rules go together
MAX_GOING_ON = 0.3  # of the lines: those that begin small, as running text does


class SheetRows:
    """What a page says of its rows: the heights of level rules, its base lines, and the numbers at
    which rows begin, each with its height. What rules settle needs no look at the words."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.levels = _levels(page.rules)

    @cached_property
    def lines(self) -> Baselines:
        """The base lines of words that are not turned."""
        return level_baselines(self.page.words)

    @cached_property
    def numbers(self) -> dict[float, str]:
        """The numbers of rows by their heights."""
        return {line[0].base: line[0].text for line in _numbered(self.lines)}

    @property
    def first_line(self) -> str:
        """What the first base line says."""
        return joined_text(self.lines[0]) if self.lines else ""

    @property
    def left_side(self) -> float:
        """Where the lines begin."""
        return min(line[0].x0 for line in self.lines)


def holds_further_columns(sheet: SheetRows, other: SheetRows, begins: bool) -> bool:
    """Whether a sheet holds further columns of the rows of another one; `begins`: the other is the
    first of its table, which has the headings."""
    if _sizes(sheet.page) != _sizes(other.page) or not sheet.page.words or not other.page.words:
        return False
    has_rules = len(sheet.levels) >= MIN_LEVELS or len(other.levels) >= MIN_LEVELS
    if has_rules and not _has_same_rules(sheet, other, begins):
        return False
    if sheet.first_line == other.first_line or not _counts_no_rows(sheet, other):
        return False
    return has_rules or _has_same_lines(sheet, other, begins)


def repeated_numbers(sheet: SheetRows, other: SheetRows) -> bool:
    """Whether a sheet repeats the numbers of the rows of another one, at their heights."""
    if not sheet.numbers or len(sheet.numbers) != len(other.numbers):
        return False
    pairs = zip(sheet.numbers.items(), other.numbers.items(), strict=True)
    return all(a == b and abs(y - z) <= MAX_OFF_LINE for (y, a), (z, b) in pairs)


def _numbered(lines: Baselines) -> Baselines:
    """The lines that begin with numbers that count, of the kind that most have (`1.1`, and not the
    `1.` of sections), or the only one with a number."""
    texts = [joined_text(line) for line in lines]
    kinds = list(map(_kind, texts))
    counted = Counter(filter(None, kinds)).most_common(1)
    if not counted:
        return []
    usual, count = counted[0]
    own = [text if kind == usual else "" for text, kind in zip(texts, kinds, strict=True)]
    chosen = run(own) if count > 1 else map(bool, own)
    return list(compress(lines, chosen))


def _kind(text: str) -> str:
    """The kind of number that a line begins with; empty where it has none."""
    found = label(text)
    return found[0] if found and found[0][-1] != "0" else ""


def _levels(rules: Sequence[Rule]) -> tuple[float, ...]:
    """The heights of level rules, those of one level once."""
    found: list[float] = []
    for y in sorted(rule.at for rule in rules if not rule.upright):
        if not found or y - found[-1] > MAX_OFF:
            found.append(y)
    return tuple(found)


def _sizes(page: Page) -> tuple[int, int]:
    return round(page.width), round(page.height)


def _counts_no_rows(sheet: SheetRows, other: SheetRows) -> bool:
    """Whether a sheet numbers no rows of its own."""
    if repeated_numbers(sheet, other):
        return True
    return len(other.numbers) > 2 * len(sheet.numbers)


def _has_same_rules(sheet: SheetRows, other: SheetRows, begins: bool) -> bool:
    """Whether the rules of two sheets stand at the same heights; at the end of a long one the rule
    of a row may be missing that has no cell there."""
    one, two = sheet.levels, other.levels
    shorter = min(len(one), len(two))
    if shorter < (MIN_LEVELS if begins else 2) or abs(one[0] - two[0]) > MAX_OFF:
        return False
    if abs(one[-1] - two[-1]) > MAX_OFF and shorter < MIN_LEVELS_OPEN:
        return False
    return _share_at(one, two, MAX_OFF) >= MIN_SHARED <= _share_at(two, one, MAX_OFF)


def _has_same_lines(sheet: SheetRows, other: SheetRows, begins: bool) -> bool:
    """Whether the lines of a sheet without rules stand beside the rows of another one."""
    numbers = list(other.numbers)
    if len(numbers) < (MIN_NUMBERED if begins else 1) or not _stand_at_one_side(sheet, other):
        return False
    if begins and not _have_headings_beside(sheet, other):
        return False
    beside = [line for line in sheet.lines if _is_at(line[0].base, numbers, MAX_OFF_LINE)]
    places = [line[0].base for line in beside]
    return not _is_running_text(beside) and _share_at(numbers, places, MAX_OFF_LINE) >= MIN_SHARED


def _is_running_text(lines: Baselines) -> bool:
    return sum(line[0].text[0].islower() for line in lines) > MAX_GOING_ON * len(lines)


def _have_headings_beside(sheet: SheetRows, other: SheetRows) -> bool:
    """Whether a sheet begins beside a line of another one above its rows, both set alike."""
    first = sheet.lines[0]
    above = [line for line in other.lines if line[0].base < min(other.numbers)]
    beside = [line for line in above if abs(line[0].base - first[0].base) <= MAX_OFF_LINE]
    return any(is_bold(line) == is_bold(first) for line in beside)


def _stand_at_one_side(sheet: SheetRows, other: SheetRows) -> bool:
    return abs(sheet.left_side - other.left_side) <= MAX_OFF_SIDE


def _share_at(places: Sequence[float], others: Sequence[float], within: float) -> float:
    """How many of some heights are among others, of all."""
    return sum(_is_at(place, others, within) for place in places) / max(len(places), 1)


def _is_at(place: float, others: Sequence[float], within: float) -> bool:
    """Whether a height is among others, which are in order."""
    after = bisect_left(others, place - within)
    return after < len(others) and others[after] <= place + within
