"""What was typed into a box of a form -> words laid out within the box.

A field shows its text in lines of its own making and may have scrolled: its value is the truth.
Each line of the value is a paragraph.
"""

from collections.abc import Iterator

from parsers.pdf.page import Box, Word

SIZE = 10.0  # points; smaller where the box is too small
MIN_SIZE = 0.01  # points
PITCH = 1.2  # of a line to the next, in sizes
LETTER = 0.5  # the width of a letter, in sizes
MARGIN = 2.0  # points
MAX_CHARACTERS = 20_000  # in one field


def typed_words(box: Box, text: str, number: int) -> Iterator[Word]:
    """The words; `number` tells the box from the page's others."""
    lines = [line.split() for line in text[:MAX_CHARACTERS].splitlines()]
    lines = [line for line in lines if line]
    if not lines:
        return
    size = _size(box, lines)
    for i, line in enumerate(lines):
        base = box.top + (i + 0.8) * PITCH * size
        x = box.x0 + MARGIN
        item = -(number * MAX_CHARACTERS + i + 1)  # those of a tagged page are positive
        for word in line:
            end = x + LETTER * size * len(word)
            yield Word(x, end, base, size, word, item=item)
            x = end + LETTER * size


def _size(box: Box, lines: list[list[str]]) -> float:
    """The size of type in which lines find room in a box."""
    longest = max(len(" ".join(line)) + 1 for line in lines)
    by_width = (box.x1 - box.x0 - 2 * MARGIN) / (LETTER * longest)
    by_height = (box.bottom - box.top) / (PITCH * len(lines))
    return max(min(SIZE, by_width, by_height), MIN_SIZE)
