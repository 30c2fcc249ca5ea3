"""Normalises text: white space, invisible characters, ligatures, case. Text in, text out."""

import re

from parsers.patterns import pattern

# Invisible: soft hyphen, zero-width characters, direction marks, byte order mark, controls.
_INVISIBLE = dict.fromkeys(
    [0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF]
    + [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x7F]
    + [c for c in range(0x20) if chr(c) not in "\t\n\v\f\r\x1c\x1d\x1e\x1f"]
)
# No-break hyphens become hyphens, ligatures (from U+FB00) their letters.
_LIGATURES_AND_HYPHENS = {0x2011: "-"} | dict(
    zip(range(0xFB00, 0xFB07), ["ff", "fi", "fl", "ffi", "ffl", "st", "st"], strict=True)
)
_TABLE = {**_INVISIBLE, **_LIGATURES_AND_HYPHENS}
_CHARACTERS_TO_REPLACE = pattern("[" + "".join(map(re.escape, map(chr, _TABLE))) + "]")

# Bullets, including those in the private use area of symbol fonts.
BULLETS = "•●○◦▪▫■□‣⁃∙·⋅➢➤►▶❖✓✔➔→–—*-\uf0b7\uf0a7\uf0d8\uf0a8\uf0fc\uf076\uf02d\uf06e\uf0e0\uf071"


def fold(text: str) -> str:
    """The text with white space folded, invisible characters removed and ligatures spelled out.

    Quotes and dashes stay as printed; only a no-break hyphen becomes a hyphen.
    """
    plain = text.isprintable()  # then its only white space is the space
    if not (plain and text.isascii()) and _CHARACTERS_TO_REPLACE.search(text):
        text = text.translate(_TABLE)
    if plain and "  " not in text:
        return text.strip()
    return " ".join(text.split())


def fold_lines(text: str) -> str:
    """Fold each line of a text; empty lines are removed."""
    return "\n".join(line for line in map(fold, text.split("\n")) if line)


def letters_and_digits(text: str) -> str:
    """The letters and digits of a text in lower case, which all its spellings have in common."""
    return "".join(filter(str.isalnum, text.casefold()))


# A superscript number or sign right after a word refers to a note; after `m` or `10` it is a power.
_NOTE_MARK = pattern(r"\s*[\[(]?(?:\d{1,2}(?:\s?,\s?\d{1,2})*|[*†‡§]{1,3})[\])]?\s*")
_WORD_BEFORE = pattern(
    r"[^\W\d_]{3,}[.,;:!?)\]\"'\u201d\u2019]*$|[^\W\d_][.,;:!?)\]\"'\u201d\u2019]+$"
)


def is_note_mark(text: str, before: str) -> bool:
    """Whether a superscript text is the mark of a note, by the text right before it."""
    return bool(_NOTE_MARK.fullmatch(text) and _WORD_BEFORE.search(before[-40:]))
