"""Links between statements: `Linked to 1.8, 4.2 & 4.11`, `see 3.1.4`, `See also A3`, `2.1-2.3`.

Text in, links out, each with the words it was read from.
"""

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from parsers.grammar.numbers import AS_DIGITS, Ref
from parsers.patterns import pattern


class Link(NamedTuple):
    """A reference to a statement, and the words it was read from: `Linked to 1.8, 4.2 & 4.11`."""

    ref: Ref
    words: str


# Words that introduce a list of numbers. A number without them may be anything.
_CUES = (
    r"link(?:s|ed|ing)?(?: also)?(?: back)? (?:to|with)",
    r"links?",
    r"see(?: also)?",
    r"refer(?:s|red)?(?: back)?(?: also)? to",
    r"with reference to",
    r"cross[- ]?ref(?:er|erenced?|s)?(?: to| with)?",
    r"cf",
    r"refs?",
    r"as (?:in|per|for|at|with)",
    r"same as",
    r"(?:covered|addressed) (?:in|by|at|under|within|through)",
    r"relate[sd] to",
    r"connected (?:to|with)",
    r"in line with",
    r"action(?:s|ed)? (?:in|at|under|from)",
)
_CUE = f"(?i:{'|'.join(_CUES)})"
_NOUNS_BEFORE_NUMBER = (
    r"statements?|actions?|points?|items?|paragraphs?|sections?|numbers?|nos?|refs?"
)
_NOUN_BEFORE_NUMBER = rf"(?i:(?:the )?(?:evaluative )?(?:{_NOUNS_BEFORE_NUMBER})\.? )?"
# Not followed by the rest of a decimal, a date, a time or a percentage.
_THREE_PARTS = r"\d{1,2}\.\d{1,2}\.1?\d"  # up to 19: `31.3.24` is a day
_NUMBER = (
    rf"(?:{_THREE_PARTS}|[0-9Il]{{1,2}}\.\s?[0-9IlO]{{1,2}}|[A-Z][. ]?\d{{1,2}})[a-z]?"
    r"(?![\w%]|[.:]\d|\s?[ap]m\b)"
)
_BETWEEN = r"(?:[\s,;.&+/]*(?i:\b(?:and|also|or|plus|to|see)\b[\s,;.&]*)*|\s*[-–—]\s*)"
_LIST = pattern(
    rf"\b{_CUE}[:.]?\s*{_NOUN_BEFORE_NUMBER}(?P<list>{_NUMBER}(?:{_BETWEEN}{_NUMBER})*)"
)
_PARTS = (
    r"(?:(\d{1,2}\.\d{1,2}(?=\.\d)|[0-9Il]{1,2})\.\s?([0-9IlO]{1,2})|([A-Z])[. ]?(\d{1,2}))"
    r"([a-z]?)"
)
_ITEM = pattern(rf"(^|{_BETWEEN}){_PARTS}")
_DOTTED = pattern(r"[0-9Il]\.\s?[0-9IlO]")  # every link to a statement without letters has this
_POSSIBLE_NUMBER = pattern(rf"{_DOTTED.pattern}|[A-Z][. ]?\d")
_MAX_RANGE_LENGTH = 50


def named_sections(numbers: Iterable[Ref]) -> frozenset[str]:
    """The sections of statements that numbers alone do not tell, by letter, `A`, or `3.1`, and any
    that is missing between two of them."""
    named = {n.section for n in numbers if n.section[:1].isalpha() or "." in n.section}
    return frozenset([*named, *_missing_between(named)])


def _missing_between(named: Collection[str]) -> Iterator[str]:
    """B between A and C, 3.2 between 3.1 and 3.3."""
    letters = sorted(section for section in named if len(section) == 1)
    for letter, later in pairwise(letters):
        if ord(later) - ord(letter) == 2:
            yield chr(ord(letter) + 1)
    for section in named:
        outer, _, last = section.rpartition(".")
        if outer and last.isdigit() and f"{outer}.{int(last) + 2}" in named:
            yield f"{outer}.{int(last) + 1}"


def find_links(text: str, named: frozenset[str] | None = None) -> tuple[Link, ...]:
    """The links in a text, each once, in order of first mention.

    `named` are sections as `named_sections` gives them. If given, `T6` or `3.1.4` is a link only if
    T or 3.1 is one of them. Ranges (`2.1-2.3`, `2.1 to 2.3`) give each of their numbers.
    """
    may_have_letters = named is None or bool(named)
    if not (_POSSIBLE_NUMBER if may_have_letters else _DOTTED).search(text):
        return ()
    found: dict[Ref, Link] = {}
    for match in _LIST.finditer(text):
        for ref in _refs(match["list"]):
            if _may_be_statement(ref, named):
                found.setdefault(ref, Link(ref, match[0]))
    return tuple(found.values())


def _may_be_statement(ref: Ref, named: frozenset[str] | None) -> bool:
    return named is None or ref.section.isdigit() or ref.section in named


def _refs(numbers: str) -> Iterator[Ref]:
    last: Ref | None = None
    for item in _ITEM.finditer(numbers):
        between, digits, number, letter, count, suffix = item.groups()
        section = _canonical(digits.translate(AS_DIGITS)) if digits else letter
        ref = Ref(section, int((number or count).translate(AS_DIGITS)), suffix)
        if last and last.section == ref.section and _is_range(between):
            step = range(last.item + 1, min(ref.item, last.item + _MAX_RANGE_LENGTH))
            yield from (Ref(ref.section, n) for n in step)
        yield ref
        last = ref


def _canonical(section: str) -> str:
    return ".".join(part.lstrip("0") for part in section.split("."))


def _is_range(between: str) -> bool:
    return between.strip() in {"-", "–", "—", "to"}
