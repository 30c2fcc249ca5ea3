"""Diagnostics, which readers and the recogniser report: a code, a sentence and a place."""

from typing import NamedTuple

from parsers.provenance import Place

# The severity of each code. `docs/developer.md` explains the codes.
SEVERITY = {
    "circular-link": "warning",
    "correction-not-found": "warning",
    "dangling-link": "warning",
    "duplicate-number": "warning",
    "empty-action": "warning",
    "empty-statement": "warning",
    "number-gap": "warning",
    "out-of-order": "warning",
    "self-link": "warning",
    "unknown-year": "warning",
    "unknown-organisation": "warning",
    "unnumbered-statement": "warning",
    "partial-reading": "warning",
    "unplaced-statement": "warning",
    "unplaced-table": "warning",
    "further-rows": "warning",
    "untitled-section": "warning",
    "words-lost": "warning",
    "year-disagrees": "warning",
    "unplaced-row": "warning",
    "damaged-part": "warning",
    "colour-only": "info",
    "shown-on-click": "info",
    "mended-characters": "info",
    "struck-out": "warning",
    "hidden-cells": "warning",
    "scanned": "warning",
    "coarse-scan": "warning",
    "doubtful-words": "warning",
    "unread-print": "warning",
    "doubtful-row": "warning",
    "overlong-cell": "warning",
    "overprinted-words": "warning",
}

_LEFT_OUT = "it is left out of the review and kept in the residue"
_NOWHERE = Place()
_MAX_QUOTED = 60  # characters


class Diagnostic(NamedTuple):
    """One thing a person should look at. `code` is a key of `SEVERITY`."""

    code: str
    message: str
    place: Place = Place()

    @property
    def severity(self) -> str:
        """`error`, `warning` or `info`."""
        return SEVERITY[self.code]


def struck_out(count: int, place: Place = _NOWHERE) -> tuple[Diagnostic, ...]:
    """A diagnostic of text struck out in `count` places, the first at `place`; none if 0."""
    if not count:
        return ()
    message = f"text was struck out in {count_of(count, 'place')}; {_LEFT_OUT}"
    return (Diagnostic("struck-out", message, place),)


def quoted(text: str, max_length: int = _MAX_QUOTED) -> str:
    """A text as a message quotes it: its beginning and three dots where it is longer than that."""
    return text if len(text) <= max_length else f"{text[: max_length - 3].rstrip()}..."


def count_of(number: int, thing: str) -> str:
    """So many things, as a message says it: `1 place`, `2 places`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
