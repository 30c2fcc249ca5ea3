"""The front matter of markdown: a text in, its fields and the text below them out.

---
title: Harbour Review 2023
author: The bosun
---
"""

import re
from typing import NamedTuple

# A block of YAML as site generators read it (https://jekyllrb.com/docs/front-matter), whose lines
# are fields, items of lists or indented.
_FIELD = r"[A-Za-z][\w -]{0,40}:(?:[ \t][^\n]*)?\n"
_LINES = rf"{_FIELD}(?:{_FIELD}|[ \t]+[^\n]*\n|- [^\n]*\n){{0,60}}"
_BLOCK = re.compile(rf"\s*---[ \t]*\n(?P<lines>{_LINES})---[ \t]*\n")
_TITLE = re.compile(r"^title:[ \t]*([\"']?)(?P<title>.+?)\1[ \t]*$", re.MULTILINE | re.IGNORECASE)


class FrontMatter(NamedTuple):
    """The title that front matter gives, its lines, and the text below it."""

    title: str
    lines: tuple[str, ...]
    body: str


def front_matter(text: str) -> FrontMatter:
    """The front matter with which a text begins, empty in most texts."""
    found = _BLOCK.match(text)
    if not found:
        return FrontMatter("", (), text)
    title = _TITLE.search(found["lines"])
    lines = tuple(line.strip() for line in found["lines"].splitlines() if line.strip())
    return FrontMatter(title["title"] if title else "", lines, text[found.end() :])
