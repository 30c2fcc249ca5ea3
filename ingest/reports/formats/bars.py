"""Stacked bars, such as a bar for each section, with a segment for each kind of change.

Sections or counts in, coordinates in an SVG out; the template `pictures.html` draws them.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ingest.reports.sections import SectionPairs
from ingest.reports.words import truncated

WIDTH = 360
_ROW_HEIGHT = 38  # of a label with its bar below
_LABEL_MIDDLE = 14  # from the top of a row
_BAR_TOP, _BAR_HEIGHT = 19, 15
_MAX_LABEL_LENGTH = 52  # characters; the table beside the picture has the whole label
_MIN_NUMBERED_WIDTH = 13  # a narrower segment has no room for its number


class Segment(NamedTuple):
    """The part of a bar for one kind, such as the reworded statements of a section."""

    x: float
    width: float
    kind: str
    number: int
    has_room: bool


class Bar(NamedTuple):
    """A bar with its label and segments."""

    label_y: int
    label: str
    y: int
    height: int
    segments: tuple[Segment, ...]


class Bars(NamedTuple):
    """Bars in an SVG of this size."""

    width: int
    height: int
    bars: tuple[Bar, ...]


def bars(sections: Sequence[SectionPairs]) -> Bars:
    """A bar for each section, whose length is the number of its pairs of statements."""
    return stacked_bars([(section.name, section.changes) for section in sections])


def stacked_bars(rows: Sequence[tuple[str, Mapping[Any, int]]]) -> Bars:
    """Bars one below the other on one scale, from their labels and how many are of each kind."""
    longest = max((sum(counts.values()) for _, counts in rows), default=1) or 1
    scale = WIDTH / longest
    drawn = tuple(_bar(row, label, counts, scale) for row, (label, counts) in enumerate(rows))
    return Bars(WIDTH, _ROW_HEIGHT * len(drawn), drawn)


def _bar(row: int, label: str, counts: Mapping[Any, int], scale: float) -> Bar:
    top = row * _ROW_HEIGHT
    segments = tuple(_segments(counts.items(), scale))
    shown = truncated(label, _MAX_LABEL_LENGTH)
    return Bar(top + _LABEL_MIDDLE, shown, top + _BAR_TOP, _BAR_HEIGHT, segments)


def _segments(counts: Iterable[tuple[str, int]], scale: float) -> Iterable[Segment]:
    x = 0.0
    for kind, count in counts:
        if count:
            width = count * scale
            has_room = width >= _MIN_NUMBERED_WIDTH
            yield Segment(round(x, 1), round(width, 1), kind, count, has_room)
            x += width
