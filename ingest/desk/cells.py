"""Numbers in texts become links. Text in, HTML out; what stood in the text is escaped."""

import re
from collections.abc import Mapping
from datetime import date

from markupsafe import Markup, escape


def linked(text: str, urls: Mapping[str, str]) -> Markup:
    """A text as HTML in which each number that `urls` names is a link: 2.1, not 2.10 or 12.1."""
    if not urls:
        return escape(text)
    numbers = "|".join(map(re.escape, urls))
    pieces = re.split(rf"(?<![\w.])({numbers})(?!\w|\.\d)", text)
    return Markup("").join(
        Markup('<a href="{}">{}</a>').format(urls[piece], piece) if i % 2 else escape(piece)
        for i, piece in enumerate(pieces)
    )


def day(text: str) -> str:
    """A day of the database, `2026-11-24`, as people write it: `24 November 2026`."""
    found = date.fromisoformat(text)
    return f"{found.day} {found:%B %Y}"
