"""A page as the file describes it -> the page as it is read: turned upright, its marks sorted.

Coordinates are the file's own: y grows upwards, and /Rotate is not applied.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from parsers.pdf.drawing.bullet_marks import bullets, without_lines
from parsers.pdf.drawing.strikes import without_struck
from parsers.pdf.drawing.typed import typed_words
from parsers.pdf.page import SLANTED, Box, Page, Rule, TaggedCell, Word

THIN = 3.0  # a filled rectangle up to this thick is a line
DOT = 9.0  # a shape up to this wide and high can be a bullet
MIN_BACKGROUND = 0.9  # of a page's area
MAX_OFF_PRINT = 0.08  # sizes of type between two prints of a word; less than a letter is wide

Bounds = tuple[float, float, float, float]


class Paint(Enum):
    """How text is painted: to be seen; so faintly that what is behind it matters; not at all."""

    CLEAR = 0
    FAINT = 1
    NONE = 2


class Style(NamedTuple):
    """What the characters of a text object share; `turn` counts quarter turns to the left."""

    size: float
    turn: int
    bold: bool
    mark: int
    paint: Paint = Paint.CLEAR


class Glyphs(NamedTuple):
    """A word in the page's own coordinates (y upwards): its box, origin and style."""

    box: Bounds
    origin: tuple[float, float]
    text: str
    style: Style


class Shape(NamedTuple):
    """A straight-edged or round figure in the page's own coordinates, and how it is painted; `fill`
    is its colour as six hexadecimal digits."""

    box: Bounds
    filled: bool
    stroked: bool
    fill: str = ""
    is_round: bool = False


class Typed(NamedTuple):
    """A form's field or a typed note: the box on the page, and what was typed into it."""

    box: Bounds
    text: str


class DrawnPage(NamedTuple):
    """All that a page draws. `turn` is the way most of its text runs, in quarter turns to the
    left; `items` numbers the paragraphs of a tagged page by their marks. `hidden` are words that
    nobody sees, `typed` what was typed on top, `struck` the boxes that strike text out,
    `cells` those of tagged tables by the items in them."""

    bounds: Bounds
    turn: int
    glyphs: list[Glyphs]
    shapes: list[Shape]
    items: Mapping[int, int]
    hidden: Sequence[Glyphs] = ()
    typed: Sequence[Typed] = ()
    struck: Sequence[Bounds] = ()
    cells: Mapping[int, TaggedCell] = {}


def upright(drawn: DrawnPage, number: int) -> Page:
    """The page turned so that most of its text runs from left to right; `number` counts from 1.

    /Rotate needs no look: a turned page holds its text turned the other way.
    """
    x0, y0, x1, y1 = _turned(drawn.bounds, drawn.turn)
    width, height = x1 - x0, y1 - y0
    sheet = _Sheet(drawn.turn, x0, y1, drawn.items)
    words = map(sheet.word, drawn.glyphs)
    printed = [w for w in words if 0 < w.middle < height and -1 < w.x0 < width]
    standing = list(_printed_once(printed))
    for box_number, typed in enumerate(drawn.typed):
        standing += typed_words(sheet.box(typed.box), typed.text, box_number)
    shapes = _Shapes([], [], [])
    for shape in drawn.shapes:
        shapes.add(sheet.box(shape.box, shape.fill), shape)
    dots, dotted_rules = without_lines(shapes.dots)
    strikes = list(map(sheet.box, drawn.struck))
    standing, struck, rules = without_struck(standing, shapes.rules + dotted_rules, strikes)
    standing += bullets(dots, standing)
    boxes = [box for box in shapes.boxes if not _is_background(box, width * height)]
    hidden = list(map(sheet.word, drawn.hidden))
    return Page(
        number,
        width,
        height,
        standing,
        rules,
        boxes,
        hidden=hidden,
        struck=struck,
        cells=drawn.cells,
    )


def _printed_once(words: Iterable[Word]) -> Iterator[Word]:
    """The words without those that were printed a second time, to look bold or as a shadow."""
    seen: set[tuple[str, int, int]] = set()
    for word in words:
        text, step = word.text, MAX_OFF_PRINT * word.size
        x, y = int(word.x0 / step), int(word.base / step)
        if seen.isdisjoint(((text, x, y - 1), (text, x, y), (text, x, y + 1))):
            yield word
        seen.update(((text, x - 1, y), (text, x, y), (text, x + 1, y)))


def _is_background(box: Box, page_area: float) -> bool:
    """Whether a coloured box covers nearly all of a page."""
    return (box.x1 - box.x0) * (box.bottom - box.top) >= MIN_BACKGROUND * page_area


def _turned(box: Bounds, turn: int) -> Bounds:
    """A box after turning the page by so many quarters to the right (clockwise)."""
    x0, y0, x1, y1 = box
    if turn == 1:
        return y0, -x1, y1, -x0
    if turn == 2:
        return -x1, -y1, -x0, -y0
    if turn == 3:
        return -y1, x0, -y0, x1
    return box


class _Sheet(NamedTuple):
    """Where a page lies once it is turned; `turn` and `items` are as in a `DrawnPage`."""

    turn: int
    left: float
    top: float
    items: Mapping[int, int]

    def box(self, bounds: Bounds, fill: str = "") -> Box:
        """A box of the page as it is read."""
        left, low, right, high = _turned(bounds, self.turn)
        return Box(left - self.left, self.top - high, right - self.left, self.top - low, fill)

    def word(self, glyphs: Glyphs) -> Word:
        """A word of the page as it is read."""
        turn, left, top, items = self
        size, own, bold, mark, _ = glyphs.style
        x0, y0, x1, y1 = _turned(glyphs.box, turn) if turn else glyphs.box
        if own == turn:  # letters begin at their origin: at one edge, whatever their shape
            x0, base = _turned(glyphs.origin * 2, turn)[:2] if turn else glyphs.origin
        else:
            base = (y0 + y1) / 2
        if not 1 <= size <= 400:
            size = max(y1 - y0, 1.0)
        return Word(
            x0 - left,
            x1 - left,
            top - base,
            size,
            glyphs.text,
            bold,
            own if own == SLANTED else (own - turn) % 4,
            items.get(mark, 0),
        )


class _Shapes(NamedTuple):
    """Shapes where they belong: with the lines, the coloured boxes or the dots."""

    rules: list[Rule]
    boxes: list[Box]
    dots: list[Box]

    def add(self, place: Box, shape: Shape) -> None:
        width, height = place.x1 - place.x0, place.bottom - place.top
        if shape.is_round:
            self.boxes.append(place._replace(is_round=True))
        elif height <= THIN and width > 2 * height and width > 4:
            self.rules.append(Rule(False, (place.top + place.bottom) / 2, place.x0, place.x1))
        elif width <= THIN and height > 2 * width and height > 4:
            self.rules.append(Rule(True, (place.x0 + place.x1) / 2, place.top, place.bottom))
        elif width <= DOT and height <= DOT:
            self.dots.append(place)
        else:
            self._add_box(place, shape)

    def _add_box(self, place: Box, shape: Shape) -> None:
        x0, top, x1, bottom = place[:4]
        if shape.filled:
            self.boxes.append(place)
        if shape.stroked:
            self.rules.extend(Rule(False, y, x0, x1) for y in (top, bottom))
            self.rules.extend(Rule(True, x, top, bottom) for x in (x0, x1))
