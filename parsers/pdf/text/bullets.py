"""Which glyphs at the start of a cell's lines are bullets, and which are text. Lines in, lines out.

A dot is a bullet wherever it stands. A dash, an asterisk or the letter o may also be a word that a
line happens to begin with, so there must be a sign: it begins the cell, a tab follows it, it has
an indent of its own, or a line further on has it at the same edge.
"""

from collections.abc import Sequence

from parsers.pdf.page import Line
from parsers.pdf.text.lines import DOUBTFUL

_DASHES = "-\u2013\u2014"
_SAME_EDGE = 2.0  # points


def without_false_bullets(lines: Sequence[Line]) -> list[Line]:
    """The lines; a doubtful glyph that is no bullet has become part of its line's text."""
    found: list[Line] = []
    for i, line in enumerate(lines):
        doubtful = line.bullet and line.bullet in DOUBTFUL
        found.append(_spelled(line) if doubtful and not _is_bullet(lines, i) else line)
    return found


def _is_bullet(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    if index == 0 or _is_tabbed(line):
        return True
    others = (other for i, other in enumerate(lines) if i != index)
    return _is_indented(lines[:index], line) or any(_is_alike(line, other) for other in others)


def _is_tabbed(line: Line) -> bool:
    """Whether more than the space between two words follows the glyph."""
    return line.x0 - line.bullet_x0 > 1.3 * line.size


def _is_indented(above: Sequence[Line], line: Line) -> bool:
    """Whether a line begins right of the bullet above, and not where that one's text hangs."""
    last = next((other for other in reversed(above) if other.bullet), None)
    if last is None or line.bullet_x0 - last.bullet_x0 < _SAME_EDGE:
        return False
    wrapped = above[-1].x0
    return abs(line.bullet_x0 - last.x0) > _SAME_EDGE and abs(line.bullet_x0 - wrapped) > _SAME_EDGE


def _is_alike(line: Line, other: Line) -> bool:
    return _kind(line) == _kind(other) and abs(line.bullet_x0 - other.bullet_x0) <= _SAME_EDGE


def _kind(line: Line) -> str:
    """The glyph; all dashes are of one kind."""
    return "-" if line.bullet and line.bullet in _DASHES else line.bullet


def _spelled(line: Line) -> Line:
    """The line with its glyph as text."""
    text = f"{line.bullet} {line.text}"
    return line._replace(text=text, bullet="", x0=line.bullet_x0, first_word_width=0.5 * line.size)
