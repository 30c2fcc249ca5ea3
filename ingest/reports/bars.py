"""Where change is: a bar for each section, as long as it has statements, parted by their change.

Sections in, places in an SVG out; the template `pictures.html` draws them.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ingest.compare.comparison import StatementChange
from ingest.reports.sections import SectionPairs

WIDTH = 360
_LINE = 38  # from one bar to the next
_LABEL = 14  # from the top of a line to the middle of its words
_BAR_TOP, _BAR_HEIGHT = 19, 15
_LONGEST_LABEL = 52  # characters; the table beside the picture has all of them
_ROOM = 13  # the narrowest part that has room for its number


class Part(NamedTuple):
    """The statements of a section that changed in one way."""

    x: float
    width: float
    change: StatementChange
    number: int
    has_room: bool


class Bar(NamedTuple):
    """A section's bar, and where its label and its parts stand."""

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
    """The bars of the sections, one below the other, all on one scale."""
    most = max((len(section.pairs) for section in sections), default=1)
    drawn = tuple(_bar(k, section, WIDTH / most) for k, section in enumerate(sections))
    return Bars(WIDTH, _LINE * len(drawn), drawn)


def _bar(line: int, section: SectionPairs, scale: float) -> Bar:
    top = line * _LINE
    parts = tuple(_parts(section.changes.items(), scale))
    return Bar(top + _LABEL, shortened(section.name), top + _BAR_TOP, _BAR_HEIGHT, parts)


def _parts(changes: Iterable[tuple[StatementChange, int]], scale: float) -> Iterable[Part]:
    x = 0.0
    for change, count in changes:
        if count:
            width = count * scale
            yield Part(round(x, 1), round(width, 1), change, count, width >= _ROOM)
            x += width


def shortened(text: str, longest: int = _LONGEST_LABEL) -> str:
    """A text that ends in an ellipsis where it is too long for a picture."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
