"""Numbers of sections and statements: `1.10`, `I.0`, `A3`, `Section B:`, `(k)(1)`, `41/2425`.

Text in, a `Ref` and the rest of the text out. A `Ref` prints in canonical form and sorts
numerically.
"""

import re
from typing import NamedTuple

from parsers.patterns import pattern


class Ref(NamedTuple):
    """The number of a statement: its section's number, its own within the section, and a suffix.

    `str(Ref("4", 10))` is `4.10`, `str(Ref("A", 3))` is `A3`, `str(Ref("", 9, "b"))` is `9b`. The
    school year of a minute is part of the suffix: `str(Ref("", 43, "b/2425"))` is `43b/2425`.
    """

    section: str
    item: int
    suffix: str = ""

    def __str__(self) -> str:
        dot = "." if self.section[-1:].isdigit() else ""
        return f"{self.section}{dot}{self.item}{self.suffix}"

    @property
    def order(self) -> tuple[tuple[int, str], int, str]:
        """The sort key: 1.9 before 1.10, section 2 before 10, digits before letters."""
        return section_order(self.section), self.item, self.suffix


class Numbered(NamedTuple):
    """A number at the start of a text: its value, its printed form, and the rest of the text."""

    ref: Ref
    label: str
    rest: str


class NumberedSection(NamedTuple):
    """A section's number at the start of its heading. `number` is canonical: `1`, `B`."""

    number: str
    label: str
    rest: str


# A digit, or a letter typed for one: I or l for 1, O for 0 (a real review has I.0 for 1.0).
_DIGIT = r"(?:[0-9]|[IlO](?![A-Za-z]))"
_CLOSE = r"[.):;\]]*"
# What may follow a number: nothing, a space, a dash, a bracket, or the statement's first letter.
_END = r"(?=$|[\s(–—‘“\"'-]|[A-Za-z]{2})"
# Not followed by the rest of a decimal, a date, a time or a percentage: `9b`, but not `9am`.
_SUFFIX = r"((?:[a-z](?![a-z]))?)(?![\d%]|[.,:/]\d|\s*[ap]m\b)"
_DOTTED = pattern(
    rf"\(?({_DIGIT}{{1,2}}(?:\.\d{{1,2}}){{0,2}}) ?[.] ?({_DIGIT}{{1,3}}){_SUFFIX}{_CLOSE}{_END}"
)
_HUNDREDS = pattern(rf"(\d{{3}}(?:\.\d{{1,2}})?)\.(\d{{1,2}}){_SUFFIX}{_CLOSE}(?=$|[ ][^\W\d_])")
_LETTERED = pattern(rf"\(?([A-Z])[. ]?(\d{{1,2}}){_SUFFIX}{_CLOSE}{_END}")
_BRACKETED = pattern(r"\(([a-z])\) ?\((\d{1,2})\)")
_COUNT_ALONE = pattern(rf"\(?(\d{{1,3}})([a-z]?)(?!\d){_CLOSE}$")
_LISTED = pattern(r"\(?(\d{1,3})([a-z]?)[.):]+(?=\s)")
_ROMAN_ALONE = pattern(r"\(?(i{1,3}|iv|vi{0,3}|ix|x)[).]+$")
_LETTER_ALONE = pattern(r"\(?([a-z])[).]+$")

# A term or a quarter (`T1 2024`, `Q4 21/22`) is a time.
_PERIOD = pattern(r"[TQ][1-6]\s*[,:(]?\s*(?:20)?\d\d\b")

# Numbers that are recognised only in a column of references.
_REFERENCES = tuple(
    pattern(form)
    for form in (
        r"(?P<section>[A-Z]{1,6})?[ .-]?(?P<item>\d{1,3})(?P<suffix>[a-z]?/(?:\d{4}|\d\d))",
        r"(?P<section>\d{1,2})[-–/](?P<item>\d{1,2})(?P<suffix>[a-z]?)",
        r"(?P<section>[A-Z](?:[.]\d{1,2}){1,3})[.](?P<item>\d{1,3})(?P<suffix>[a-z]?)",
        r"(?P<section>[A-Z]{1,4}\d{1,2})[.](?P<item>\d{1,3})(?P<suffix>[a-z]?)",
        r"(?P<section>[A-Z]{1,6})[ .\-_/]?(?P<item>\d{1,3})(?P<suffix>[a-z]?)",
        r"(?i:priority|objective|target|goal|aim|action|recommendation|rec|standard|criterion"
        r"|item|point|issue|risk|finding|need|outcome|no|number|ref|minute)"
        r"\W{0,2}(?P<section>(?:\d{1,2}(?=[.]))?)[.]?(?P<item>\d{1,3})(?P<suffix>[a-z]?)",
    )
)

# A minute behind its school year: `2425/11`, which is 11/2425.
_YEAR_FIRST = pattern(
    r"(?P<year>(?P<first>\d\d)(?P<second>\d\d))[-/](?P<item>\d{1,3})(?P<suffix>[a-z]?)"
)

_PLAIN_DOTTED = pattern(r"([1-9]\d?)\.([1-9]\d?)(?:$| (?=[^\W\d])(?![ap]m\b))")
_DIGIT_NEAR_START = pattern(r"\D{0,5}\d")  # a fast check: most texts do not begin with a number

_SECTION_WORD = (
    r"(?:section|part|standard|theme|domain|strand|pillar|chapter"
    r"|area for (?:improvement|development)"
    r"|(?:(?:key|strategic|school|trust|focus|priority|improvement) )?"
    r"(?:priority|objective|aim|goal|area)|key (?:indicator|theme|issue))"
)
_NUMERALS = {
    word: str(n)
    for n, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}
_SECTIONS = (
    pattern(rf"({_DIGIT}{{1,2}})\s?\.\s?(?:0(?!\d)|O(?![^\W_]))[.:)]*(?:\s*[-–—:](?=\s))?\s*"),
    pattern(
        rf"{_SECTION_WORD}\s+(\d{{1,2}}|[IVX]{{1,4}}|[A-Z])(?:\.0)?(?=$|[\s.:)–—-])"
        r"[.:)]*\s*[-–—:]?\s*",
        re.IGNORECASE,
    ),
    pattern(
        rf"{_SECTION_WORD}\s+({'|'.join(_NUMERALS)})(?:\s*[.:–—]\s*|\s+-\s+)",
        re.IGNORECASE,
    ),
    pattern(r"(?:table|annex|appendix)\s+([A-Z])(?=[\s.:)–—-])[.:)]*\s*[-–—:]?\s*", re.IGNORECASE),
    pattern(r"(\d{1,2}|[IVX]{1,4}|[A-Zl])(?:[.:)]+(?!\d)|\s+[-–—:]|(?<=\d)(?=\s+[^\W\da-z_]))\s*"),
)
# Sections of Acts of Parliament (`Section 11 audit`), which number no section of the review.
_SECTION_OF_ACT = pattern(
    r"section\s+(?:5|8|11|17|20|47|48|128|157|175)\s+(?:\w+[\s-]+){0,3}?"
    r"(?:audits?|self|inspections?|checks?|returns?|assessments?|dut(?:y|ies)|enquir(?:y|ies)"
    r"|reports?|compliance)\b",
    re.IGNORECASE,
)
_ROMAN = {n: str(i) for i, n in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}

_MAX_NUMBER_LENGTH = 16  # characters, with all brackets
AS_DIGITS = str.maketrans("IlO", "110")  # letters that are typed, or read, for digits


def split_number(text: str) -> Numbered | None:
    """The statement number at the start of a text: `1.1 those ...`, `A3: ...`, `(k)(1) ...`.

    Counts (`12 pupils`), dates, times, percentages and section numbers (`1.0`) give None. A letter
    typed for a digit is read as one if the number has a digit too.
    """
    if m := _PLAIN_DOTTED.match(text):  # by far the most common form
        return Numbered(Ref(m[1], int(m[2])), f"{m[1]}.{m[2]}", text[m.end() :])
    if not _DIGIT_NEAR_START.match(text):
        return None
    found = _in_rarer_form(text)
    return found if found and found.ref.item else None


def _in_rarer_form(text: str) -> Numbered | None:
    if m := _DOTTED.match(text):
        section, item = m[1].translate(AS_DIGITS), m[2].translate(AS_DIGITS)
        has_digit = any(c.isdigit() for c in m[1] + m[2])
        return _numbered(m, text, section, item, m[3]) if has_digit else None
    if m := _HUNDREDS.match(text):
        return _numbered(m, text, m[1], m[2], m[3])
    if m := _LETTERED.match(text):
        return None if _PERIOD.match(text) else _numbered(m, text, m[1], m[2], m[3])
    if m := _BRACKETED.match(text):
        return _numbered(m, text, m[1], m[2])
    if m := _LISTED.match(text):
        return _numbered(m, text, "", m[1], m[2])
    return None


def whole_number(text: str) -> Numbered | None:
    """The statement number that makes up the whole text, as in a column of numbers.

    More forms are accepted here than in running text: `7`, `09a`, `a)`.
    """
    found = leading_number(text) if len(text) <= _MAX_NUMBER_LENGTH else None
    return found if found and not found.rest else None


def leading_number(text: str) -> Numbered | None:
    """The statement number at the start of a text, or that makes up the whole text."""
    found = split_number(text)
    if found or len(text) > _MAX_NUMBER_LENGTH:
        return found
    if m := _COUNT_ALONE.match(text):
        return _numbered(m, text, "", m[1], m[2])
    if m := _ROMAN_ALONE.match(text):
        return Numbered(Ref("", int(_ROMAN[m[1].upper()])), text, "")
    if m := _LETTER_ALONE.match(text):
        return Numbered(Ref("", ord(m[1]) - ord("a") + 1), text, "")
    return None


def reference(text: str) -> Numbered | None:
    """The number that makes up the whole cell in a column of references.

    More forms are accepted than in running text: `1-1`, `41/2425`, `SG1`, `LM.1`, `Priority 1`.
    """
    if len(text) > _MAX_NUMBER_LENGTH + 4 or _PERIOD.match(text):
        return None
    if found := whole_number(text):
        return found
    bare = text.strip("()[]. :")
    if (m := _YEAR_FIRST.fullmatch(bare)) and int(m["second"]) == int(m["first"]) + 1:
        return Numbered(Ref("", int(m["item"]), f"{m['suffix']}/{m['year']}"), text, "")
    for form in _REFERENCES:
        if m := form.fullmatch(bare):
            section = (m["section"] or "").lstrip("0")
            return Numbered(Ref(section, int(m["item"]), m["suffix"]), text, "")
    return None


def split_section(text: str) -> NumberedSection | None:
    """The section number at the start of a heading: `1.0 X`, `I.0 X`, `2. X`, `Section B: X`.

    Numbers of statements (`1.1`) and of sections of Acts (`Section 11 audit`) give None.
    """
    if _SECTION_OF_ACT.match(text):
        return None
    for form in _SECTIONS:
        if m := form.match(text):
            return NumberedSection(_section(m[1]), m[0].rstrip(" -–—:"), text[m.end() :])
    return None


def _section(printed: str) -> str:
    """The canonical number: 1 for `01`, `I`, `l` and `One`, 4 for `IV`, B for `b`."""
    if numeral := _NUMERALS.get(printed.lower()):
        return numeral
    if printed == "l" or any(map(str.isdigit, printed)):
        return printed.translate(AS_DIGITS).lstrip("0") or "0"
    return _ROMAN.get(printed.upper()) or printed.upper().translate(AS_DIGITS)


def section_order(number: str) -> tuple[int, str]:
    """The sort key of a section: 2 before 10, numbers before letters."""
    first = re.match(r"\d+", number)
    return (int(first[0]), number[first.end() :]) if first else (1_000, number)


def _numbered(m: re.Match[str], text: str, section: str, item: str, suffix: str = "") -> Numbered:
    if "." in section or section.startswith("0"):
        section = ".".join(part.lstrip("0") or "0" for part in section.split("."))
    label = m[0].rstrip(":; ")
    return Numbered(Ref(section, int(item), suffix), label, text[m.end() :].lstrip(" -–—:"))
