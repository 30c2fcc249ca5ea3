"""Parses style sheets. CSS in, the selectors of each rule and the properties that matter out."""

import re
from collections.abc import Iterator

from parsers.patterns import pattern

PROPERTIES = frozenset(
    "display visibility mso-hide clip clip-path position left top width height list-style-type"
    " list-style white-space font-weight font mso-list mso-element content counter-reset"
    " counter-increment text-decoration text-decoration-line background background-color"
    " color".split()
)
MAX_DESKTOP_WIDTH = 1280  # pixels; rules for wider screens only do not apply

_BRACE = re.compile(r"[{}]")
_WIDTH = pattern(r"\b(min|max)-(?:device-)?width\s*:\s*(\d{1,5}(?:\.\d+)?)\s*(px|r?em)?")
_PIXELS_OF_AN_EM = 16
_SCREENS = pattern(r"^(?:only\s+)?(?:screen|all)\b|^\(")


def style_rules(css: str) -> Iterator[tuple[str, str]]:
    """The selectors and declarations of each rule that applies on a desktop screen."""
    css = _without_comments(css)
    open_blocks: list[str | None] = []  # the selectors of a rule, None for a block of rules
    skipped = 0  # how many of the open blocks do not apply, or are rules themselves
    start = 0
    for brace in _BRACE.finditer(css):
        text, start = css[start : brace.start()], brace.end()
        if brace[0] == "{":
            prelude = text.rpartition(";")[2].strip()  # a semicolon ends an @import
            is_transparent = _encloses_rules(prelude)
            open_blocks.append(None if is_transparent else prelude)
            skipped += not is_transparent
        elif open_blocks and (selectors := open_blocks.pop()) is not None:
            skipped -= 1
            if not skipped and not selectors.startswith("@"):
                yield selectors, text


def _without_comments(css: str) -> str:
    first, *others = css.split("/*")
    css = first + "".join(other.partition("*/")[2] for other in others)
    return css.replace("<!--", "").replace("-->", "")


def _encloses_rules(prelude: str) -> bool:
    """Whether a block contains rules that apply, as in a media query that matches a desktop."""
    name, _, query = prelude.lower().partition(" ")
    if name in {"@supports", "@layer"}:
        return True
    if name != "@media" and not name.startswith("@media("):
        return False
    query = query or name.removeprefix("@media")
    return any(_matches_desktop(part.strip()) for part in query.split(","))


def _matches_desktop(query: str) -> bool:
    if not _SCREENS.match(query) or "print" in query:
        return False
    for bound, number, unit in _WIDTH.findall(query):
        pixels = float(number) * (_PIXELS_OF_AN_EM if unit.endswith("em") else 1)
        if (bound == "max") == (pixels < MAX_DESKTOP_WIDTH):
            return False
    return "width" not in query or bool(_WIDTH.search(query))


def declarations(css: str) -> dict[str, str]:
    """The properties of a rule or style attribute that matter, by name, in lower case.

    A value keeps its `!important`; the text of `content` keeps its case.
    """
    found = {}
    for declaration in css.split(";"):
        name, _, value = declaration.partition(":")
        name = name.strip().lower()
        if name in PROPERTIES:
            found[name] = value.strip() if name == "content" else value.strip().lower()
    return found
