"""Boxes to tick as they are typed, `[ ]` and `[x]`, in the text of a cell -> ☐ and ☑."""

import re

# GitHub's marks of tasks, at the start of a line or behind its bullet.
_MARK = re.compile(r"^([-*+\s•]*)\[( |x|X|✓|✔)?\](?=\s|$)", re.MULTILINE)


def with_boxes(text: str) -> str:
    """A text whose lines begin with boxes where they began with marks of tasks."""
    return _MARK.sub(_box, text) if "[" in text else text


def _box(match: re.Match[str]) -> str:
    is_ticked = match[2] not in (None, " ")
    return match[1] + ("☑" if is_ticked else "☐")
