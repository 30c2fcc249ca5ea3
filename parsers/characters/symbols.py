"""Glyphs of symbol fonts as Unicode: what `w:sym` and form fields show. Codes in, characters out.

Symbol and Wingdings have their glyphs in the private use area from U+F000.
"""

import re

_GLYPHS = {
    "symbol": {
        0xA2: "′",
        0xA3: "≤",
        0xAC: "←",
        0xAE: "→",
        0xB0: "°",
        0xB1: "±",
        0xB3: "≥",
        0xB4: "×",
        0xB7: "•",
        0xB8: "÷",
        0xB9: "≠",
        0xBB: "≈",
        0x2D: "-",
    },
    "wingdings": {
        0x6C: "●",
        0x6E: "■",
        0x6F: "□",
        0x71: "❑",
        0x76: "❖",
        0x77: "•",
        0x9F: "•",
        0xA7: "▪",
        0xA8: "☐",
        0xD8: "➢",
        0xDF: "←",
        0xE0: "→",
        0xE8: "➔",
        0xF0: "⇨",
        0xFB: "✗",
        0xFC: "✓",
        0xFD: "☒",
        0xFE: "☑",
    },
    "wingdings 2": {0x4F: "✗", 0x50: "✓", 0x52: "☑", 0x54: "☒", 0x97: "●", 0xA3: "☐"},
}

_MAX_SYMBOLS = 4  # characters of a run; a longer one is words in the wrong font


def symbol(font: str, code: str) -> str:
    """The character that a symbol (ECMA-376, 17.3.3.30) shows; that of its code if unknown."""
    if not re.fullmatch("[0-9A-Fa-f]{2,4}", code) or 0xD800 <= int(code, 16) < 0xE000:
        return ""
    return _glyph(font, chr(int(code, 16)))


def is_symbol_font(font: str) -> bool:
    """Whether a font has other glyphs than the letters of its codes."""
    return font.lower() in _GLYPHS


def glyphs(font: str, text: str) -> str:
    """A few letters in a symbol font as they are printed; whole words are unchanged."""
    if len(text) > _MAX_SYMBOLS:
        return text
    return "".join(_glyph(font, letter) for letter in text)


def _glyph(font: str, letter: str) -> str:
    """What a font shows for a letter, or for its code in the private use area."""
    number = ord(letter)
    is_code = number < 0x100 or number >> 8 == 0xF0
    return _GLYPHS.get(font.lower(), {}).get(number & 0xFF, letter) if is_code else letter


def check_box(checked: bool) -> str:
    """A box of a form, as Word draws it."""
    return "☒" if checked else "☐"
