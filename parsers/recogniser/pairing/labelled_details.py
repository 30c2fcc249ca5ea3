"""Details of an action behind labels in one line: its text in, each label and its words out.

`Lead: A Hill  By when: Easter`.
"""

from collections.abc import Sequence
from itertools import pairwise

from parsers.grammar.headings.column_headings import Headings, meaning
from parsers.grammar.headings.column_kinds import kinds
from parsers.patterns import pattern

_COLON = pattern(r":(?!\d)")  # no time of the day
_CAPITAL = pattern(r"(?<!\S)[A-Z]")
_NAME = pattern(r"[\w/&’' -]{2,30}")


def labelled_details(text: str, own: Headings) -> Sequence[tuple[str, str]]:
    """Each label with its words; empty for a line that does not begin with that of an owner, a
    deadline or the like. Further labels begin with a capital, too: `Cost`."""
    begins: list[int] = []
    for colon in _COLON.finditer(text):
        begin = _begin_of_label(text, begins, colon.start(), own)
        if begin is not None:
            begins.append(begin)
        elif not begins:
            return ()
    parts = [text[begin:end] for begin, end in pairwise([*begins, len(text)])]
    labels = [part.partition(":") for part in parts]
    return [(label.strip(), words.strip(" \t\n|;,–-")) for label, _, words in labels]


def _begin_of_label(text: str, begins: Sequence[int], end: int, own: Headings) -> int | None:
    """Where the label before a colon begins: the first one the line, another one at the last
    capital from which it is one."""
    if not begins:
        return 0 if _NAME.fullmatch(text[:end]) and kinds(text[:end], own) else None
    capitals = [found.start() for found in _CAPITAL.finditer(text, begins[-1] + 1, end)]
    return next((at for at in reversed(capitals) if _is_detail(text[at:end], own)), None)


def _is_detail(label: str, own: Headings) -> bool:
    is_named = bool(kinds(label, own)) or meaning(label, own).is_extra
    return is_named and _NAME.fullmatch(label) is not None
