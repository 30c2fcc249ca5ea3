"""Typed check boxes, `[ ]` and `[x]`, as ☐ and ☑. Text in, text out."""

import re

# GitHub's task marks, at the start of a line or after its bullet.
_MARK = re.compile(r"^([-*+\s•]*)\[( |x|X|✓|✔)?\](?=\s|$)", re.MULTILINE)


def with_boxes(text: str) -> str:
    """A text with task marks at the start of lines replaced by boxes."""
    return _MARK.sub(_box, text) if "[" in text else text


def _box(match: re.Match[str]) -> str:
    is_ticked = match[2] not in (None, " ")
    return match[1] + ("☑" if is_ticked else "☐")
