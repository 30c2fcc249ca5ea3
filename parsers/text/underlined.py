"""Headings underlined with characters, as in setext. Lines in, a level out."""

import re
from collections.abc import Sequence

_UNDERLINE = re.compile(r"={3,}|-{3,}|~{3,}|_{3,}|\*{3,}")
_LEVELS = {"=": 1, "*": 1}
_MAX_HEADING_LENGTH = 120  # characters
_MIN_LENGTH_SHARE = 0.5  # of the heading's length; a shorter line is a separator


def underlined(lines: Sequence[str], at: int) -> int:
    """The heading level of a line, by the line below it; 0 if it is no heading."""
    heading = lines[at].strip()
    below = lines[at + 1].strip() if at + 1 < len(lines) else ""
    if not any(map(str.isalnum, heading)) or len(heading) > _MAX_HEADING_LENGTH:
        return 0
    if not _UNDERLINE.fullmatch(below) or len(below) < _MIN_LENGTH_SHARE * len(heading):
        return 0
    return _LEVELS.get(below[0], 2)
