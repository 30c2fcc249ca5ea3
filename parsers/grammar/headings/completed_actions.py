"""Titles of lists of actions that are completed: `Actions completed since May`.

A title in, yes or no out.
"""

import re

from parsers.patterns import pattern

_ACTIONS = r"(?:actions?|steps|tasks|recommendations|targets|items)"
_COMPLETED = r"(?:completed|finished|closed|achieved|implemented|carried out|done)"
_TITLE = pattern(rf"\b{_ACTIONS}\b.*\b{_COMPLETED}\b|\b{_COMPLETED}\b.*\b{_ACTIONS}\b", re.I)
_NOT_ALL = pattern(
    r"\b(?:not|no|yet|to be|being|if|when|will|must|should|can|needs?|un\w+|or|outstanding|open"
    r"|ongoing|remaining|part(?:ly|ially)?|how|who|percentage|number|status|progress|by)\b|[?%]",
    re.IGNORECASE,
)
_MAX_TITLE = 100  # characters


def lists_completed_actions(title: str) -> bool:
    """Whether a title says of all actions below it that they are completed."""
    return len(title) <= _MAX_TITLE and bool(_TITLE.search(title)) and not _NOT_ALL.search(title)
