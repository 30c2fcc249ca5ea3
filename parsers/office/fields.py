"""Numbering fields without a cached result. Instructions in, what Word would print out.

Word computes `AUTONUM`, `LISTNUM` and a new `SEQ` only when it opens the file, so the number is not
in it (ECMA-376 Part 1, 17.16.5). Fields with a result are counted too.
"""

import re
from collections import defaultdict

from parsers.characters.numerals import Numeral, letter, numeral, roman

MAX_NUMBER = 32767
_FORMATS = {
    "ROMAN": "upperRoman",
    "roman": "lowerRoman",
    "ALPHABETIC": "upperLetter",
    "alphabetic": "lowerLetter",
    "Ordinal": "ordinal",
}
_FRACTION = re.compile(r"\\f\s*\(\s*([^(),;]{1,40})[,;]\s*([^(),;]{1,40})\)", re.IGNORECASE)
_SWITCH = re.compile(r"\\(\S)\s*([^\\\s]*)")
_DEFAULT_LIST = "numberdefault"


def _upper_roman(number: int) -> str:
    return roman(number).upper()


def _upper_letter(number: int) -> str:
    return letter(number).upper()


_Form = tuple[str, Numeral, str]  # the text before a number, its numeral, the text behind
# The nine levels of Word's built-in lists (17.16.5.32).
_LISTS: dict[str, tuple[_Form, ...]] = {
    _DEFAULT_LIST: (
        ("", str, ")"),
        ("", letter, ")"),
        ("", roman, ")"),
        ("(", str, ")"),
        ("(", letter, ")"),
        ("(", roman, ")"),
        ("", str, "."),
        ("", letter, "."),
        ("", roman, "."),
    ),
    "outlinedefault": (
        ("", _upper_roman, "."),
        ("", _upper_letter, "."),
        ("", str, "."),
        ("", letter, ")"),
        ("(", str, ")"),
        ("(", letter, ")"),
        ("(", roman, ")"),
        ("(", letter, ")"),
        ("(", roman, ")"),
    ),
}


class FieldNumbers:
    """The current numbers of the fields of a document."""

    def __init__(self) -> None:
        self._sequences: dict[str, int] = defaultdict(int)
        self._headings_at: dict[str, int] = {}  # before the last number of each sequence
        self._headings = [0] * 10  # read so far, of each level or one above it
        self._paragraphs = 0
        self._lists: dict[str, list[int]] = defaultdict(lambda: [0] * 9)

    def heading(self, level: int) -> None:
        """Count a heading: sequences that restart at its level do so."""
        for lower in range(level, 10):
            self._headings[lower] += 1

    def result(self, instruction: str) -> str:
        """The result of a field. Each call counts the field, whether or not its result is used."""
        kind, _, rest = instruction.strip().partition(" ")
        kind = kind.upper()
        if kind == "SEQ":
            return self._sequence(rest)
        if kind.startswith("AUTONUM"):
            self._paragraphs += 1
            return f"{self._paragraphs}" if "\\e" in rest else f"{self._paragraphs}."
        if kind == "LISTNUM":
            return self._list_number(rest)
        if kind == "EQ" and (fraction := _FRACTION.search(rest)):
            return f"{fraction[1].strip()}/{fraction[2].strip()}"
        return ""

    def _sequence(self, rest: str) -> str:
        name = rest.split("\\")[0].strip().partition(" ")[0].lower()
        switches = dict(_SWITCH.findall(rest))
        if "s" in switches:
            level = min(_number(switches["s"], 1), 9)
            if self._headings_at.get(name) != self._headings[level]:
                self._sequences[name] = 0
            self._headings_at[name] = self._headings[level]
        if "r" in switches:
            self._sequences[name] = _number(switches["r"], 1)
        elif "c" not in switches:
            self._sequences[name] += 1
        if "h" in switches:
            return ""
        return numeral(_FORMATS.get(switches.get("*", "")))(self._sequences[name])

    def _list_number(self, rest: str) -> str:
        name = rest.split("\\")[0].strip().strip('"').lower() or _DEFAULT_LIST
        switches = dict(_SWITCH.findall(rest))
        level = min(max(_number(switches.get("l", ""), 1), 1), 9)
        counts = self._lists[name]
        counts[level - 1] = _number(switches.get("s", ""), counts[level - 1] + 1)
        counts[level:] = [0] * (9 - level)
        if name == "legaldefault":
            return ".".join(str(count or 1) for count in counts[:level]) + "."
        before, print_number, after = _LISTS.get(name, _LISTS[_DEFAULT_LIST])[level - 1]
        return f"{before}{print_number(counts[level - 1])}{after}"


def _number(text: str, default: int) -> int:
    digits = text.strip('"')
    return min(int(digits), MAX_NUMBER) if digits.isdecimal() and len(digits) < 7 else default
