"""The flow chart: a column for each review, a line from each statement to its successor.

Comparisons in, coordinates in an SVG out; the template `pictures.html` draws them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.compare.comparison import Comparison, Entry, Pair, entries
from ingest.reports.list_anchors import LinkedCount, linked_count, section_anchor
from ingest.reports.sections import SectionPairs, section_name
from ingest.reports.words import truncated, year_name
from parsers.review import Review, Section

_TOP_MARGIN = 34  # has room for the years
_MAX_HEIGHT = 1_400  # of a column, without the gaps between sections
_MAX_PITCH = 13.0  # from one statement to the next
_MIN_NUMBERED_PITCH = 9.0  # statements closer than this have no room for their numbers
_SECTION_GAP = 14
_MAX_LABEL_LENGTH = 24
_MAX_SHORT_LABEL_LENGTH = 3


class Size(NamedTuple):
    """The width of a picture, which `min_spacing` and `max_spacing` of its columns may change.

    `stub` is the length of the line of a statement that was added or removed. Without room for
    titles, sections are labelled by their numbers.
    """

    width: int
    min_spacing: int
    max_spacing: int
    title_width: int
    number_width: int
    stub: int
    has_titles: bool


WIDE = Size(
    880,
    min_spacing=160,
    max_spacing=300,
    title_width=190,
    number_width=36,
    stub=34,
    has_titles=True,
)
NARROW = Size(
    334, min_spacing=40, max_spacing=200, title_width=20, number_width=32, stub=12, has_titles=False
)


class Line(NamedTuple):
    """The line of a statement as an SVG path; `kind` is its change, or `moved`."""

    path: str
    kind: str
    label: str
    end: tuple[float, float] | None  # where a mark says that it began or ended


class Text(NamedTuple):
    """A label and its position; `anchor` is SVG's `text-anchor`: start, middle or end."""

    x: float
    y: float
    anchor: str
    kind: str
    text: str


class Flow(NamedTuple):
    """Lines and texts in an SVG of this size."""

    width: int
    height: int
    lines: tuple[Line, ...]
    texts: tuple[Text, ...]


class Stream(NamedTuple):
    """How many statements went from an old to a new section.

    `old` is empty for statements that were added, `new` for those that were removed.
    """

    old: str
    new: str
    statements: LinkedCount


class _Column(NamedTuple):
    """A review's column: its edges, between which numbers stand, and the y of each statement."""

    left: float
    right: float
    ys: dict[int, float]


def flow(comparisons: Sequence[Comparison], size: Size = WIDE) -> Flow:
    """The picture of a series."""
    reviews = [comparisons[0].old, *(each.new for each in comparisons)]
    pitch = _pitch(reviews)
    margin = size.title_width + size.number_width
    spacing = _spacing(size, margin, len(comparisons))
    columns = [
        _column(margin + spacing * k, review, pitch, size.number_width)
        for k, review in enumerate(reviews)
    ]
    lines = [
        line
        for each, (before, after) in zip(comparisons, pairwise(columns), strict=True)
        for line in _lines(each, before, after, size.stub)
    ]
    texts = [
        text
        for k, review in enumerate(reviews)
        for text in _texts(review, columns[k], pitch, (k == 0) - (k == len(reviews) - 1), size)
    ]
    width = 2 * margin + spacing * len(comparisons)
    lowest = max((y for column in columns for y in column.ys.values()), default=_TOP_MARGIN)
    return Flow(round(width), round(lowest + 2 * _SECTION_GAP), tuple(lines), tuple(texts))


def _pitch(reviews: Iterable[Review]) -> float:
    """How far the lines of statements are apart, so that the longest review is not too high."""
    most_statements = max(len([*review.statements()]) for review in reviews)
    return min(_MAX_PITCH, _MAX_HEIGHT / max(most_statements, 1))


def _spacing(size: Size, margin: float, steps: int) -> float:
    """How far the columns of years are apart."""
    wished = (size.width - 2 * margin) / steps
    return min(size.max_spacing, max(size.min_spacing, wished))


def streams(step: int, sections: Sequence[SectionPairs]) -> tuple[Stream, ...]:
    """The flow as numbers: how many pairs of statements went from which section to which."""
    anchored = [
        (pair, section_anchor(step, number))
        for number, section in enumerate(sections, 1)
        for pair in section.pairs
    ]
    in_old_order = sorted(anchored, key=lambda each: _old_order(each[0]))
    counts = Counter(
        (_section(pair.old), _section(pair.new), anchor) for pair, anchor in in_old_order
    )
    return tuple(
        Stream(old, new, linked_count(count, anchor))
        for (old, new, anchor), count in counts.items()
    )


def _old_order(pair: Pair) -> tuple[bool, int]:
    return not pair.old, (pair.old or pair.new)[0].position


def _section(side: Sequence[Entry]) -> str:
    return section_name(side[0].section) if side else ""


def _column(middle: float, review: Review, pitch: float, number_width: int) -> _Column:
    ys, y, section = {}, float(_TOP_MARGIN), 0
    for entry in entries(review):
        if entry.section_position != section:
            y += _SECTION_GAP
            section = entry.section_position
        ys[entry.position] = round(y, 1)
        y += pitch
    half = number_width / 2
    return _Column(middle - half, middle + half, ys)


def _lines(comparison: Comparison, before: _Column, after: _Column, stub: int) -> Iterator[Line]:
    for pair in comparison.pairs:
        kind = "moved" if pair.moved_section else pair.change
        for old in pair.old:
            for new in pair.new:
                start, end = before.ys[old.position], after.ys[new.position]
                yield Line(
                    _curve(before.right, start, after.left, end),
                    kind,
                    f"{old.name} → {new.name}",
                    None,
                )
        if not pair.new:
            x, y = before.right, before.ys[pair.old[0].position]
            yield Line(f"M{x} {y}h{stub}", kind, f"{pair.old[0].name} removed", (x + stub, y))
        if not pair.old:
            x, y = after.left, after.ys[pair.new[0].position]
            yield Line(f"M{x - stub} {y}h{stub}", kind, f"{pair.new[0].name} added", (x - stub, y))


def _curve(x: float, y: float, to_x: float, to_y: float) -> str:
    middle = (x + to_x) / 2
    return f"M{x} {y}C{middle} {y} {middle} {to_y} {to_x} {to_y}"


def _texts(review: Review, column: _Column, pitch: float, side: int, size: Size) -> Iterator[Text]:
    """The year above a column, the statements' numbers in it, and section names beside it.

    `side` is 1 for the first column, -1 for the last, 0 for those between.
    """
    middle = (column.left + column.right) / 2
    yield Text(middle, 16, "middle", "year", year_name(review))
    section = 0
    for entry in entries(review):
        y = column.ys[entry.position]
        begins = entry.section_position != section
        section = entry.section_position
        if side and begins:
            x, anchor = (column.left - 8, "end") if side == 1 else (column.right + 8, "start")
            yield Text(x, y, anchor, "section", _label(entry.section, size))
        if pitch >= _MIN_NUMBERED_PITCH:
            yield Text(middle, y, "middle", "number", entry.name)
        elif begins and not side:
            yield Text(middle, y, "middle", "number", entry.section.number)


def _label(section: Section, size: Size) -> str:
    if size.has_titles:
        return truncated(section_name(section), _MAX_LABEL_LENGTH)
    return section.number or truncated(section_name(section), _MAX_SHORT_LABEL_LENGTH)
