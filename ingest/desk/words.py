"""What people type to search, as SQLite's full-text search takes it."""

import re


def search_words(typed: str) -> str:
    """A full-text query (FTS5) for texts that hold all of the words; none where there is no word.

    Nothing that is typed is an operator or an error: `"`, `AND` and `*` are not.
    """
    return " ".join(f'"{word}"' for word in re.findall(r"\w+", typed)) or '""'
