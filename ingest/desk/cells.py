"""Filters for texts: numbers become links, days are written out. Text in, escaped HTML out."""

import re
from collections.abc import Mapping
from datetime import date

from markupsafe import Markup, escape


def linked(text: str, urls: Mapping[str, str]) -> Markup:
    """The text as HTML in which each number in `urls` is a link: 2.1, but not in 2.10 or 12.1."""
    if not urls:
        return escape(text)
    numbers = "|".join(map(re.escape, urls))
    pieces = re.split(rf"(?<![\w.])({numbers})(?!\w|\.\d)", text)
    return Markup("").join(
        Markup('<a href="{}">{}</a>').format(urls[piece], piece) if i % 2 else escape(piece)
        for i, piece in enumerate(pieces)
    )


def day(text: str) -> str:
    """A day of the database, `2026-11-24`, written out: `24 November 2026`."""
    found = date.fromisoformat(text)
    return f"{found.day} {found:%B %Y}"
