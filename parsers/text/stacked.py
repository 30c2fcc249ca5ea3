"""Tables with each cell on a line of its own, below one another. Lines in, rows out.

Programs without tables write them like that. They are recognised only if every row is complete: a
heading for each column, then a number at the beginning of every row, always as many lines apart.
"""

from collections.abc import Sequence

from parsers.characters.normalise import BULLETS
from parsers.text.drawn import Drawn
from parsers.text.wrapped import is_heading, is_numbered

MIN_COLUMNS = 3  # numbered paragraphs with a heading each are two lines apart
MAX_COLUMNS = 8
MIN_ROWS = 3
MAX_HEADING_LENGTH = 40  # characters
_SENTENCE_ENDINGS = tuple(".;:!?,")


def stacked_table(lines: Sequence[str], start: int) -> Drawn | None:
    """The table whose headings begin at a line, if any."""
    if not _is_label(lines[start]):
        return None
    filled = _next_filled(lines, start, MAX_COLUMNS + 1)
    texts = [lines[at].strip() for at in filled]
    width = next((n for n, text in enumerate(texts) if _begins_row(text)), 0)
    if width < MIN_COLUMNS or not all(map(_is_label, texts[:width])):
        return None
    return _table(lines, filled[width], texts[:width])


def _table(lines: Sequence[str], start: int, headings: list[str]) -> Drawn | None:
    """The rows from a line on, with the titles and repeated headings between them."""
    width = len(headings)
    rows, end, count = [headings], start, 0
    while taken := _next_filled(lines, end, width + 1):
        texts = [lines[at].strip() for at in taken]
        is_parted = len(taken) > width and taken[width] - taken[width - 1] > 1
        row = texts[:width]
        if row == headings or _is_row(row if is_parted else texts, width):
            rows.append(row)
            count += row != headings
            end = taken[width - 1] + 1
        elif _begins_with_title(texts, headings):
            rows.append(texts[:1])
            end = taken[0] + 1
        else:
            break
    return Drawn(rows, end) if count >= MIN_ROWS else None


def _is_row(texts: Sequence[str], width: int) -> bool:
    """Whether lines are one row: one per column, and only the first begins with a number. Where all
    others begin with bullets they are a list."""
    if all(text.startswith(tuple(BULLETS)) for text in texts[1:width]):
        return False
    if len(texts) < width or not _begins_row(texts[0]) or any(map(_begins_row, texts[1:width])):
        return False
    return all(map(_begins_number_or_label, texts[width : width + 1]))


def _begins_number_or_label(text: str) -> bool:
    return any(test(text) for test in (_begins_row, is_heading, _is_label))


def _begins_with_title(texts: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether a title stands above a row or repeated headings."""
    if len(texts) < 2 or not is_heading(texts[0]):
        return False
    return _begins_row(texts[1]) or texts[1] == headings[0]


def _begins_row(text: str) -> bool:
    return is_numbered(f"{text} a" if len(text) < MAX_HEADING_LENGTH and _is_number(text) else text)


def _is_number(text: str) -> bool:
    return any(map(str.isdigit, text)) and not any(c.isspace() for c in text)


def _is_label(text: str) -> bool:
    text = text.strip()
    plain = bool(text) and len(text) <= MAX_HEADING_LENGTH and not text.endswith(_SENTENCE_ENDINGS)
    return plain and not _begins_row(text) and any(map(str.isalpha, text))


def _next_filled(lines: Sequence[str], start: int, count: int) -> list[int]:
    """The numbers of the next lines that are not blank."""
    found: list[int] = []
    at = start
    while at < len(lines) and len(found) < count:
        if lines[at].strip():
            found.append(at)
        at += 1
    return found
