"""Mends mojibake: UTF-8 that was read as Windows-1252. Text in, mended text out.

The only module that imports ftfy, and only for text that looks garbled.
"""

import re

from parsers.diagnostics import Diagnostic

MENDED = Diagnostic(
    "mended-characters",
    "characters were garbled (\u00e2\u20ac\u2122 for an apostrophe, say) and have been put right",
)

# The first bytes of quotes, dashes, bullets and accented letters, as Windows-1252 shows them.
_GARBLED = re.compile(
    "\u00e2[\u20ac\x80-\u0178]|\u00c3[\x80-\u00bf\u0152-\u2122]|\u00c2[\xa0-\xbf]|\u00f0\u0178"
)
_MAX_LINE_LENGTH = 2_000  # characters; longer lines are mended in pieces, each on its own evidence


def mend(text: str) -> str:
    """The text with garbled characters mended; the same text if nothing looks garbled."""
    if not _GARBLED.search(text):
        return text
    from ftfy import fix_encoding

    return "\n".join(
        fix_encoding(line)
        if len(line) <= _MAX_LINE_LENGTH and _GARBLED.search(line)
        else _mended_in_pieces(line)
        for line in text.split("\n")
    )


def _mended_in_pieces(line: str) -> str:
    """A long line, mended in pieces between tags and words."""
    if not _GARBLED.search(line):
        return line
    from ftfy import fix_encoding

    return "".join(map(fix_encoding, re.findall(r"[^<> ]+|[<> ]+", line)))
