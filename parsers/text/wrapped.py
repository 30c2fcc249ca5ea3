"""Wrapped lines: which continue the line above, which are items or headings.

Lines in, yes or no out.
"""

import re
from collections.abc import Iterable

from parsers.characters.normalise import BULLETS

MIN_FULL_LINE = 60  # characters; a shorter line was not wrapped to fit a page
MIN_CAPITALS = 5  # letters; an abbreviation in capitals is no heading

_SENTENCE_ENDINGS = re.compile(r"[.;:!?…>][)\"'”’]?$")
_NUMBERED = re.compile(
    r"\(?(?:[\dIlO]{1,3}[.):][\d.]*|[A-Z]\d{1,2}[.:]?|[A-Z][.)]|[ivx]{1,4}[.)]"
    r"|[A-Z]\w{1,40} (?:\d{1,2}|[A-Z])[.:])\s+[(“‘\"']?[A-Za-z]"
)
_LISTED = re.compile(rf"[{re.escape(BULLETS)}]\s|<(?:li|ul|ol|br)\b|o\s", re.IGNORECASE)
_ITEM = re.compile(rf"[{re.escape(BULLETS)}]\s|\(?(?:\d{{1,2}}|[a-z])[.)]\s|<(?:li|ul|ol)\b", re.I)


def goes_on(above: str, line: str) -> bool:
    """Whether a line continues the one above, which was wrapped or ends in mid-sentence."""
    if not above or not line or is_item(line):
        return False
    if line.lstrip("(‘“'\"&/–-")[:1].islower():
        return True
    return (
        len(above) >= MIN_FULL_LINE
        and not _SENTENCE_ENDINGS.search(above[-4:])
        and not is_heading(line)
    )


def is_item(line: str) -> bool:
    """Whether a line begins with a bullet or another mark of a list."""
    return bool(_LISTED.match(line))


def is_heading(line: str) -> bool:
    """Whether a line begins with a number, or is all in capitals."""
    return is_numbered(line) or (line.isupper() and sum(map(str.isalpha, line)) >= MIN_CAPITALS)


def is_numbered(line: str) -> bool:
    """Whether a line begins with the number of a statement or section."""
    return bool(_NUMBERED.match(line))


def joined_lines(lines: Iterable[str]) -> str:
    """The lines of a cell; list items begin a new line, other lines are joined."""
    joined: list[str] = []
    for line in lines:
        if not line:
            continue
        if joined and not _ITEM.match(line):
            joined.append(" ")
        elif joined:
            joined.append("\n")
        joined.append(line)
    return "".join(joined)
