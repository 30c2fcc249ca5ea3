"""The flow between the years: a column a review, a line from each statement to its successor.

Comparisons in, places in an SVG out; the template `pictures.html` draws them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.compare.comparison import Comparison, Entry, Pair, entries
from ingest.reports.bars import shortened
from ingest.reports.places import Counted, counted, of_section
from ingest.reports.sections import SectionPairs, section_name
from ingest.reports.words import year
from parsers.review import Review, Section

_TOP = 34  # below the names of the years
_TALLEST, _PITCH = 1_400, 13.0  # of all statements of a year; from one to the next, at most
_GAP = 14  # between two sections
_READABLE = 9.0  # numbers are printed where statements are so far apart
_LONGEST_LABEL = 24


class Size(NamedTuple):
    """How wide a picture is, unless that brings its columns nearer or farther than they may be.

    `side` is the room for the sections' names, `number` for a number, `stub` the length of a line
    that ends or begins. Without room for titles sections stand there by their numbers.
    """

    width: int
    near: int
    far: int
    side: int
    number: int
    stub: int
    has_titles: bool


WIDE = Size(880, near=160, far=300, side=190, number=36, stub=34, has_titles=True)
NARROW = Size(334, near=40, far=200, side=20, number=32, stub=12, has_titles=False)


class Line(NamedTuple):
    """A statement's way, as the path of an SVG; `kind` is its change, or moved."""

    path: str
    kind: str
    label: str
    end: tuple[float, float] | None  # where a mark says that it began or ended


class Text(NamedTuple):
    """Words and where they stand; `anchor` is start, middle or end."""

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
    """How many statements went from a section to a section, and where those of the section stand.

    A name is empty where there is none.
    """

    old: str
    new: str
    statements: Counted


class _Column(NamedTuple):
    """A review's column: where its lines end and begin, and how high each statement stands."""

    left: float
    right: float
    ys: dict[int, float]


def flow(comparisons: Sequence[Comparison], size: Size = WIDE) -> Flow:
    """The picture of a series: first the reviews as columns, then the lines between them."""
    reviews = [comparisons[0].old, *(each.new for each in comparisons)]
    most = max(len([*review.statements()]) for review in reviews)
    pitch = min(_PITCH, _TALLEST / max(most, 1))
    margins = 2 * (size.side + size.number)
    between = min(size.far, max(size.near, (size.width - margins) / len(comparisons)))
    columns = [
        _column(size.side + size.number + between * k, review, pitch, size.number)
        for k, review in enumerate(reviews)
    ]
    lines = [
        line
        for k, each in enumerate(comparisons)
        for line in _lines(each, columns[k], columns[k + 1], size.stub)
    ]
    texts = [
        text
        for k, review in enumerate(reviews)
        for text in _texts(review, columns[k], pitch, (k == 0) - (k == len(reviews) - 1), size)
    ]
    width = margins + between * len(comparisons)
    lowest = max((y for column in columns for y in column.ys.values()), default=_TOP)
    return Flow(round(width), round(lowest + 2 * _GAP), tuple(lines), tuple(texts))


def streams(step: int, sections: Sequence[SectionPairs]) -> tuple[Stream, ...]:
    """The same as numbers: from which section to which how many pairs of statements went."""
    homes = [
        (pair, of_section(step, number))
        for number, section in enumerate(sections, 1)
        for pair in section.pairs
    ]
    in_old_order = sorted(homes, key=lambda each: _old_order(each[0]))
    found = Counter((_section(pair.old), _section(pair.new), home) for pair, home in in_old_order)
    return tuple(Stream(old, new, counted(n, home)) for (old, new, home), n in found.items())


def _old_order(pair: Pair) -> tuple[bool, int]:
    return not pair.old, (pair.old or pair.new)[0].position


def _section(side: Sequence[Entry]) -> str:
    return section_name(side[0].section) if side else ""


def _column(middle: float, review: Review, pitch: float, number: int) -> _Column:
    ys, y, section = {}, float(_TOP), 0
    for entry in entries(review):
        if entry.section_position != section:
            y += _GAP
            section = entry.section_position
        ys[entry.position] = round(y, 1)
        y += pitch
    half = number / 2
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
    """The year above a column, and its numbers; beside an outer column the sections, once each.

    `side` is 1 for the first column, -1 for the last, 0 for those between.
    """
    middle = (column.left + column.right) / 2
    yield Text(middle, 16, "middle", "year", year(review))
    section = 0
    for entry in entries(review):
        y = column.ys[entry.position]
        begins = entry.section_position != section
        section = entry.section_position
        if side and begins:
            x, anchor = (column.left - 8, "end") if side == 1 else (column.right + 8, "start")
            yield Text(x, y, anchor, "section", _label(entry.section, size))
        if pitch >= _READABLE:
            yield Text(middle, y, "middle", "number", entry.name)
        elif begins and not side:
            yield Text(middle, y, "middle", "number", entry.section.number)


def _label(section: Section, size: Size) -> str:
    if size.has_titles or not section.number:
        return shortened(section_name(section), _LONGEST_LABEL if size.has_titles else 3)
    return section.number
