"""Lines -> paragraphs: wrapped lines joined, bullets told apart, hyphenation undone."""

import re
from collections.abc import Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from parsers.pdf.page import Line
from parsers.pdf.text.bullets import without_false_bullets
from parsers.pdf.text.document_lines import MAX_STEP, DocumentLines
from parsers.pdf.text.enumerators import is_next, mark
from parsers.pdf.text.joined_lines import joined_lines
from parsers.pdf.text.lines import ends_sentence, goes_on_in_sentence

_GOES_ON = re.compile(
    r"[,&/(–-]$|\b(and|or|the|a|an|of|to|in|for|by|with|on|at|from)$", re.IGNORECASE
)
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\s+[A-Z]")
_REFERENCES = re.compile(r"[A-Z][a-z]+ (to|with) [A-Z]?\d{1,2}\.\d{1,2}([\d.,;& ]|and)*")
MAX_OFF_SIZE = 0.15  # of a line's size, between two lines of a paragraph
SAME_EDGE = 2.0  # points between the starts of two items of a list
_SPARE_ROOM = 4.0  # points between the next word and the cell's edge, for it to have had room


class Text(NamedTuple):
    """A paragraph with the lines that it was joined from."""

    text: str
    bullet: bool
    lines: tuple[Line, ...]


def paragraphs(
    lines: Sequence[Line],
    limit: float,
    known: DocumentLines,
    loose: bool = False,
    edge: float = 0.0,
) -> list[Text]:
    """The paragraphs of a cell or a column; `limit` is how far to the right its lines reach.

    In a `loose` column a line that ends with a sentence ends a paragraph; in a cell with rules, one
    that ends with a sentence so early that the next word had room before the cell's `edge`.
    """
    found: list[list[Line]] = []
    for line in without_false_bullets(lines):
        is_early = bool(found) and _ended_with_sentence(found[-1][-1], line, edge)
        if not found or is_early or _begins(found[-1], line, limit, known, loose):
            found.append([line])
        else:
            found[-1].append(line)
    return [
        Text(joined_lines(group, limit, known), bool(group[0].bullet), tuple(group))
        for group in found
    ]


def is_loose(
    cells: Sequence[Sequence[Line]], limit: float, edge: float, known: DocumentLines
) -> bool:
    """Whether only lines that end early part the paragraphs of a column: no bullets, no gaps. A
    line that happens to be full can then end a paragraph too."""
    if any(line.bullet for line in chain.from_iterable(cells)):
        return False
    every = chain.from_iterable(map(pairwise, cells))
    pairs = [(above, below) for above, below in every if above.page == below.page]
    if any(_is_gap(a, b, known) for a, b in pairs):
        return False
    early = sum(_ended(a, b, limit) or _ended_with_sentence(a, b, edge) for a, b in pairs)
    return early > 0.05 * len(cells)


def _begins(group: list[Line], line: Line, limit: float, known: DocumentLines, loose: bool) -> bool:
    """Whether a line begins a paragraph."""
    last = group[-1]
    if line.bullet or _begins_by_words(group, line):
        return True
    if loose and _begins_sentence(last, line):
        return True
    if last.page != line.page:
        return _begins_page(group, line, limit)
    return _is_of_other_item(last, line) or _begins_below(group, line, limit, known)


def _begins_by_words(group: list[Line], line: Line) -> bool:
    """Whether the words of a line tell that it begins a paragraph."""
    is_numbered = _counts_on(group, line) or _is_numbered_below(group, line)
    return is_numbered or _only_refers(group, line)


def _only_refers(group: list[Line], line: Line) -> bool:
    """Whether a line is nothing but `Linked to 1.2, 3.4`, below what has no bullet: nobody writes
    so in mid-sentence, though the line above may be full."""
    last = group[-1].text
    may_end = not group[0].bullet and not _GOES_ON.search(last)
    return may_end and _REFERENCES.fullmatch(line.text) is not None


def _is_of_other_item(last: Line, line: Line) -> bool:
    """Whether a tagged page tells that a line belongs to another paragraph."""
    return bool(last.item and line.item) and last.item != line.item


def _begins_below(group: list[Line], line: Line, limit: float, known: DocumentLines) -> bool:
    """Whether a line begins a paragraph as it is set, below others of its page."""
    last = group[-1]
    if _runs_on(last, line, limit) and line.base - last.base < MAX_STEP * line.size:
        return False
    is_set_apart = _is_gap(last, line, known) or _is_of_other_size(last, line)
    return is_set_apart or _outdented(group, line) or _ended(last, line, limit)


def _begins_sentence(last: Line, line: Line) -> bool:
    return ends_sentence(last.text) and not line.text[:1].islower()


def _begins_page(group: list[Line], line: Line, limit: float) -> bool:
    """Whether the first line of a page begins a paragraph."""
    if group[0].bullet and line.x0 - group[0].bullet_x0 > 0.5 * line.size:
        return False  # it hangs below the text of the bullet
    if _hangs(group, line):
        return False
    last = group[-1]
    if group[0].bullet and group[0].bullet_x0 - line.x0 > 0.5 * line.size:
        return not line.text[:1].islower()  # it stands left of the bullet
    is_closed = ends_sentence(last.text) and line.text[:1].isupper()
    return is_closed or _ended(last, line, limit)


def _hangs(group: list[Line], line: Line) -> bool:
    """Whether a line begins where those below the first of its paragraph, right of this one, do: so
    do items with a number."""
    indents = [hanging.x0 - group[0].x0 for hanging in (*group[1:], line)]
    is_indented = len(group) > 1 and min(indents) > 0.5 * line.size
    return is_indented and max(indents) - min(indents) < SAME_EDGE


def _is_of_other_size(last: Line, line: Line) -> bool:
    return abs(line.size - last.size) > MAX_OFF_SIZE * line.size


def _counts_on(group: list[Line], line: Line) -> bool:
    """Whether a line begins with the number, `2.` or `(b)`, that follows the one of its
    paragraph."""
    is_below = abs(group[0].x0 - line.x0) < SAME_EDGE
    return is_below and is_next(mark(line.text), mark(group[0].text))


def _is_numbered_below(group: list[Line], line: Line) -> bool:
    """Whether a line begins with a number like 1.2 and a capital where its paragraph begins, below
    the end of a sentence."""
    is_below = abs(group[0].bullet_x0 - line.x0) < SAME_EDGE and ends_sentence(group[-1].text)
    return is_below and _DOTTED.match(line.text) is not None


def _is_gap(last: Line, line: Line, known: DocumentLines) -> bool:
    pitch = known.pitch.get(round(line.size, 1)) or 1.3 * line.size
    return line.base - last.base > 1.12 * pitch + 0.6


def _room_of_first_word(line: Line) -> float:
    """The room that the first word of a line needs at the end of the one above it."""
    return 0.3 * line.size + line.first_word_width


def _runs_on(last: Line, line: Line, limit: float) -> bool:
    """Whether a full line goes on in mid-sentence, whatever gap a page's edge tore between."""
    is_full = limit - last.x1 < _room_of_first_word(line)
    return is_full and goes_on_in_sentence(last, line)


def _outdented(group: list[Line], line: Line) -> bool:
    """A hanging indent: the line starts left of where its paragraph's other lines hang."""
    hang = group[1].x0 if len(group) > 1 else group[0].bullet_x0
    return hang - line.x0 > 0.5 * line.size


def _ended(last: Line, line: Line, limit: float) -> bool:
    """Whether the last line ended early: the next word would have found room on it."""
    room = limit - last.x1 - _room_of_first_word(line)
    if room < 1 or line.text[:1].islower() or _GOES_ON.search(last.text):
        return False
    return ends_sentence(last.text) or room > line.size


def _ended_with_sentence(last: Line, line: Line, edge: float) -> bool:
    """Whether a line of the same page ended with a sentence, early for the edge of its cell."""
    is_early = edge - last.x1 > _room_of_first_word(line) + _SPARE_ROOM
    return is_early and last.page == line.page and _begins_sentence(last, line)
