"""A page as drawn: words with their boxes, rules and shaded boxes, all in points.

The origin is the top left corner of the page as it is read, whatever way it was turned in the
file; x grows to the right and y downwards.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

POINTS_PER_INCH = 72
SLANTED = 4
MAX_RAISED_SIZE = 0.9  # of the type beside it: browsers raise type at five sixths of its size
MIN_RISE, MAX_RISE = 0.15, 0.8  # sizes of that type


class Word(NamedTuple):
    """Characters without white space between them, on one base line.

    `turned` is 1 for text that runs upwards on the page as read, 3 for downwards, 2 for upside
    down, SLANTED for anything between, else 0. `item` counts the paragraphs and list items of a
    tagged page; 0 where the file does not say. `confidence` is that of text recognition, of 100.
    """

    x0: float
    x1: float
    base: float
    size: float
    text: str
    bold: bool = False
    turned: int = 0
    item: int = 0
    confidence: float = 100.0

    @property
    def middle(self) -> float:
        """Half the height of a small letter above the base line: where the word counts as being."""
        return self.base - 0.3 * self.size

    def moved(self, right: float) -> "Word":
        """The same so many points further to the right."""
        return self._replace(x0=self.x0 + right, x1=self.x1 + right)


class Rule(NamedTuple):
    """A drawn line, horizontal or vertical: `at` on the one axis, `start` to `end` on the other."""

    upright: bool
    at: float
    start: float
    end: float

    @property
    def x0(self) -> float:
        """Its left end; of an upright one where it stands."""
        return self.at if self.upright else self.start

    @property
    def x1(self) -> float:
        """Its right end."""
        return self.at if self.upright else self.end

    @property
    def top(self) -> float:
        """Its upper end; of a level one where it lies."""
        return self.start if self.upright else self.at

    @property
    def bottom(self) -> float:
        """Its lower end."""
        return self.end if self.upright else self.at

    def moved(self, right: float) -> "Rule":
        """The same so many points further to the right."""
        if self.upright:
            return self._replace(at=self.at + right)
        return self._replace(start=self.start + right, end=self.end + right)


class Box(NamedTuple):
    """A filled rectangle that is no line, or something round; `fill` is its colour as six
    hexadecimal digits."""

    x0: float
    top: float
    x1: float
    bottom: float
    fill: str = ""
    is_round: bool = False

    def moved(self, right: float) -> "Box":
        """The same so many points further to the right."""
        return self._replace(x0=self.x0 + right, x1=self.x1 + right)


class TaggedCell(NamedTuple):
    """A cell of a table of a tagged page: the numbers of the table, the row and the cell itself;
    `is_named` if the tags call it a cell. `columns` are those that one alone in its row says that
    it reaches over."""

    table: int
    row: int
    number: int
    is_named: bool
    columns: int = 1


class Page(NamedTuple):
    """Everything that matters of a page. `number` counts from 1; a `damaged` one is unreadable.
    `hidden` are words that nobody sees, `struck` those that were struck out.

    Of a scan `dots_per_inch` is how finely it was taken, 0 for a page that is none, `unread` are
    the marks that are no words, and the page was turned by so many quarters and then by `skew`
    degrees to the left before it was read.

    `cells` are those that the tags of a page tell, by the items in them.
    """

    number: int
    width: float
    height: float
    words: list[Word]
    rules: list[Rule]
    boxes: list[Box]
    damaged: bool = False
    hidden: Sequence[Word] = ()
    struck: Sequence[Word] = ()
    dots_per_inch: float = 0.0
    turned: int = 0
    skew: float = 0.0
    unread: Sequence[Word] = ()
    cells: Mapping[int, TaggedCell] = {}


class Line(NamedTuple):
    """Words on one base line that belong together: a line of a cell, or of the body.

    `bullet` is a glyph at its start that may be a bullet and `bullet_x0` where it stands; `text`
    and `x0` are those of the words after it. Without a bullet `bullet_x0` is as `x0`.
    """

    page: int
    x0: float
    x1: float
    base: float
    size: float
    text: str
    bold: bool
    first_word_width: float
    bullet: str = ""
    bullet_x0: float = 0.0
    item: int = 0


# A cell of a grid: its first row, the row after its last, its first column, the one after its last.
Cell: TypeAlias = tuple[int, int, int, int]


class Grid(NamedTuple):
    """Where a table's cells lie: the lines between columns and rows, and the cells over them."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[Cell, ...]

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside the table's outline."""
        return self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]

    def widened(self, x0: float, x1: float) -> "Grid":
        """The grid, its outer columns as wide as an outline around them from x0 to x1."""
        xs = (min(x0, self.xs[0]), *self.xs[1:-1], max(x1, self.xs[-1]))
        return self._replace(xs=xs)


class Piece(NamedTuple):
    """A cell on one page, with its lines from top to bottom and the colour it is filled with."""

    column: int
    columns: int
    rows: int
    lines: tuple[Line, ...]
    fill: str = ""


class TablePart(NamedTuple):
    """A table, or what one page holds of it: `rows` of pieces, and where it stands.

    `open_columns` are those that no rule closes at the bottom; None where the table has no rules.
    `is_cut`: it reaches beyond the page's edge, as wkhtmltopdf draws rows that it draws again.
    """

    page: int
    xs: tuple[float, ...]
    top: float
    bottom: float
    rows: list[list[Piece]]
    open_columns: frozenset[int] | None = None
    is_cut: bool = False


# What stands on a page, in the order in which it is read.
PageItem: TypeAlias = TablePart | Line


def is_near_any(place: float, places: Iterable[float], within: float) -> bool:
    """Whether a place is that of one of several, to within some points."""
    return any(abs(place - other) <= within for other in places)


def without_words(words: Iterable[Word], taken: Iterable[Word]) -> list[Word]:
    """The words that are none of the taken ones: an equal word is another."""
    ids = set(map(id, taken))
    return [word for word in words if id(word) not in ids]


def is_raised_type(rise: float, size: float, base_size: float) -> bool:
    """Whether type that stands so far above a base line is smaller than that on it, and raised."""
    is_smaller = size < MAX_RAISED_SIZE * base_size
    return is_smaller and MIN_RISE * base_size < rise < MAX_RISE * base_size


def joined_text(words: Iterable[Word]) -> str:
    """What words say, with a space between them."""
    return " ".join([word.text for word in words])
