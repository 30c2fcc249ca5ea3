"""Inline markdown: emphasis, links and strikethrough. Text in, plain text out."""

import re

# Rules of emphasis and links of CommonMark (https://spec.commonmark.org), on one line and not in
# one another; two tildes strike out in GitHub's flavour of it.
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,400})\]\((?:https?://|mailto:|#|/)[^()\s]{0,800}\)")
_STRUCK = re.compile(r"~~(?=\S)([^~\n]{1,800})(?<=\S)~~")


def plain(text: str) -> str:
    """A text without emphasis marks and link targets."""
    return _LINK.sub(r"\1", _EMPHASIS.sub(r"\2", text)).strip()


def without_struck(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without its struck-out words, and those words."""
    return _STRUCK.sub("", text), tuple(_STRUCK.findall(text))
