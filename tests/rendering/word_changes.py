"""The words of two texts as tracked changes have them."""

import difflib
import re
from collections.abc import Iterator


def word_changes(old: str, new: str) -> Iterator[tuple[str, str]]:
    """The words of both texts in order, each with `ins`, `del` or nothing."""
    before, after = re.findall(r"\S+\s*", old), re.findall(r"\S+\s*", new)
    for _, a, b, c, d in difflib.SequenceMatcher(None, before, after, False).get_opcodes():
        same = before[a:b] == after[c:d]
        if not same and a < b:
            yield "del", "".join(before[a:b])
        if c < d:
            yield "" if same else "ins", "".join(after[c:d])
