"""Numerals in lists, by the names of Word's formats (ECMA-376, 17.18.59). 3 in, `iii` out."""

from collections.abc import Callable
from typing import TypeAlias

MAX_DIGITS = 12  # of a number padded with zeros
MAX_LETTERS = 30  # of a number in letters; Word also uses digits beyond

Numeral: TypeAlias = Callable[[int], str]

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_ORDINALS = {1: "st", 2: "nd", 3: "rd"}


def numeral(form: str | None, pattern: str = "") -> Numeral:
    """The function that prints numbers in a format; decimal for an unknown one.

    `pattern` belongs to the format `custom` and spells out its first numbers: `001, 002, 003`.
    """
    if form == "custom":
        width = min(len(pattern.partition(",")[0]), MAX_DIGITS)
        return lambda number: str(number).zfill(width)
    return _NUMERALS.get(form or "", str)


def roman(number: int) -> str:
    """A roman numeral: `iv` for 4."""
    letters = ""
    for value, letter in _ROMAN:
        count, number = divmod(number, value)
        letters += count * letter
    return letters


def letter(number: int) -> str:
    """`a` to `z`, then `aa`, `bb`: the letter is repeated, unlike in a spreadsheet."""
    if not number:
        return ""
    rounds, index = divmod(number - 1, 26)
    if rounds >= MAX_LETTERS:
        return str(number)
    return chr(ord("a") + index) * (rounds + 1)


def column_letters(number: int) -> str:
    """`a` to `z`, then `aa`, `ab`, as the columns of a spreadsheet are called."""
    letters = ""
    while number > 0:
        number, index = divmod(number - 1, 26)
        letters = chr(ord("a") + index) + letters
    return letters


def ordinal(number: int) -> str:
    """An ordinal: `21st` for 21."""
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else _ORDINALS.get(number % 10, 'th')}"


_NUMERALS: dict[str, Numeral] = {
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": letter,
    "upperLetter": lambda number: letter(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "ordinal": ordinal,
    "none": lambda number: "",
    "bullet": lambda number: "",
}
