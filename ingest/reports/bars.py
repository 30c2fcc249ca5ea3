"""Bars parted by kind, such as a bar for each section, as long as it has statements.

Sections or counts in, places in an SVG out; the template `pictures.html` draws them.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ingest.reports.sections import SectionPairs

WIDTH = 360
_LINE = 38  # from one bar to the next
_LABEL = 14  # from the top of a line to the middle of its words
_BAR_TOP, _BAR_HEIGHT = 19, 15
_LONGEST_LABEL = 52  # characters; the table beside the picture has all of them
_ROOM = 13  # the narrowest part that has room for its number


class Part(NamedTuple):
    """What of a bar is of one kind, such as the statements of a section that changed in one way."""

    x: float
    width: float
    kind: str
    number: int
    has_room: bool


class Bar(NamedTuple):
    """A bar, and where its label and its parts stand."""

    label_y: int
    label: str
    y: int
    height: int
    parts: tuple[Part, ...]


class Bars(NamedTuple):
    """Bars in an SVG of this size."""

    width: int
    height: int
    bars: tuple[Bar, ...]


def bars(sections: Sequence[SectionPairs]) -> Bars:
    """A bar for each section, as long as it has pairs of statements."""
    return stacked([(section.name, section.changes) for section in sections])


def stacked(rows: Sequence[tuple[str, Mapping[Any, int]]]) -> Bars:
    """Bars one below the other, all on one scale: a label, and how many are of each kind."""
    most = max((sum(counts.values()) for _, counts in rows), default=1) or 1
    drawn = tuple(_bar(k, label, counts, WIDTH / most) for k, (label, counts) in enumerate(rows))
    return Bars(WIDTH, _LINE * len(drawn), drawn)


def _bar(line: int, label: str, counts: Mapping[Any, int], scale: float) -> Bar:
    top = line * _LINE
    parts = tuple(_parts(counts.items(), scale))
    return Bar(top + _LABEL, shortened(label), top + _BAR_TOP, _BAR_HEIGHT, parts)


def _parts(counts: Iterable[tuple[str, int]], scale: float) -> Iterable[Part]:
    x = 0.0
    for kind, count in counts:
        if count:
            width = count * scale
            yield Part(round(x, 1), round(width, 1), kind, count, width >= _ROOM)
            x += width


def shortened(text: str, longest: int = _LONGEST_LABEL) -> str:
    """A text that ends in an ellipsis where it is too long for a picture."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
