"""Turns what people type into a query for SQLite's full-text search."""

import re


def search_words(typed: str) -> str:
    """An FTS5 query for texts that have all of the words; it finds nothing if there is no word.

    `"`, `AND`, `*` and the like are neither operators nor errors.
    """
    return " ".join(f'"{word}"' for word in re.findall(r"\w+", typed)) or '""'
