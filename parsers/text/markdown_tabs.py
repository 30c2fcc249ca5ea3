"""Tabs of markdown that part no columns. Text in, text out.

They indent, stand behind a list mark, within a row that bars part, or at the end of a line.
"""

import re

_INDENT = r"^[ \t>]*(?:(?:[-*+•]|\w{1,3}[.)])(?=\t))?[ \t]*"
_NO_COLUMN = re.compile(rf"^[ \t]*\|.*$|{_INDENT}|(?<![ \t])[ \t]+$", re.MULTILINE)
_WIDTH = 4  # of a tab (https://spec.commonmark.org, 2.2)


def without_tabs(text: str) -> str:
    """A markdown text with these tabs as spaces; those that may part columns stay."""
    return _NO_COLUMN.sub(lambda match: match[0].expandtabs(_WIDTH), text)
