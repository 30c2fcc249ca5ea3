"""Inline markdown: emphasis, code, links and strikethrough. Text in, plain text out."""

import re

# Rules of emphasis and links of CommonMark (https://spec.commonmark.org), on one line and not in
# one another; two tildes strike out in GitHub's flavour of it.
_EMPHASIS = re.compile(r"(\*\*|__)(?=[^\s_])(.{1,400}?)(?<=[^\s_])\1")
# One mark stands between words, and not within them: `3*4*5`, `file_name_old`, `5* rated`.
_LIGHT_EMPHASIS = re.compile(r"(?<![\w*\\])([*_])(?![\s*_])([^*_\n]{1,400})(?<!\s)\1(?![\w*])")
_CODE = re.compile(r"(?<![`\\])`(?![\s`])([^`\n]{1,400})(?<!\s)`(?!`)")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,400})\]\((?:https?://|mailto:|#|/)[^()\s]{0,800}\)")
_STRUCK = re.compile(r"~~(?=\S)([^~\n]{1,800})(?<=\S)~~")


def plain(text: str) -> str:
    """A text without marks of emphasis and code, and without link targets."""
    if "*" in text or "_" in text:
        text = _LIGHT_EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    if "`" in text:
        text = _CODE.sub(r"\1", text)
    return _LINK.sub(r"\1", text).strip()


def without_struck(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without its struck-out words, and those words."""
    return _STRUCK.sub("", text), tuple(_STRUCK.findall(text))
