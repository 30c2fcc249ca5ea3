"""Answers chosen by check boxes. A cell in, the words beside its marked boxes out.

`☐ Met ☐ Partly met ☒ Not met` chooses `Not met`; `Met ☐ Not met ☒` does so too.
"""

import re

from parsers.patterns import pattern

_BOX = pattern(r"[☐☑☒□■]|\[[ xX✓✔]?\]")
_EMPTY = frozenset(("☐", "□", "[ ]", "[]"))
_MAX_WORDS = 4  # of an answer; what is longer is a list of tasks


def chosen(cell: str) -> str | None:
    """The answers whose boxes are marked, each on a line; None of a cell without boxes beside
    answers, and of one with a single box, whose cross may mean no."""
    boxes = list(_BOX.finditer(cell.strip()))
    is_cross_alone = len(boxes) == 1 and boxes[0][0] not in _EMPTY
    answers = [] if is_cross_alone or not boxes else _answers(cell.strip(), boxes)
    if not any(answers) or max(len(answer.split()) for answer in answers) > _MAX_WORDS:
        return None
    marked = zip(boxes, answers, strict=True)
    return "\n".join(answer for box, answer in marked if box[0] not in _EMPTY)


def _answers(cell: str, boxes: list[re.Match[str]]) -> list[str]:
    """The words behind each box, or before each where the cell ends with one; none of other
    cells."""
    starts = [box.start() for box in boxes]
    ends = [box.end() for box in boxes]
    if starts[0] == 0:
        places = zip(ends, [*starts[1:], len(cell)], strict=True)
    elif ends[-1] == len(cell):
        places = zip([0, *ends[:-1]], starts, strict=True)
    else:
        return []
    return [cell[start:end].strip(" ,;/|\n") for start, end in places]
