"""Whether anything says that an action was done. A statement before and after in, words out."""

import re
from collections.abc import Iterable

from ingest.compare.comparison import Entry, Progress

_COLUMN = re.compile(r"progress|status|impact|outcome|update|evaluation|rag|comment", re.IGNORECASE)
_DONE = re.compile(
    r"(?<!not )(?<!partly )(?<!partially )\b(?:completed?|done|achieved|finished|implemented)\b",
    re.IGNORECASE,
)


def done_words(old: Iterable[Entry], new: Iterable[Entry], progress: Progress | None) -> str:
    """The words that say so: of a closed gap, or in a further column; empty if there are none."""
    if progress and progress.kind == "closed":
        return progress.new_words
    extras = [extra for entry in (*old, *new) for extra in entry.statement.extra.items()]
    said = (text for heading, text in extras if _COLUMN.search(heading) and _DONE.search(text))
    return next(said, "")
