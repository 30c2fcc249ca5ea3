"""How much a clause counts. A clause in, its quantities out.

Counts, shares and degrees are quantities (`nine boats`, `61%`, `half of the oars`, `most masts`),
those that only name or date something are not (`Year 6`, `on 4 May`, `in 2023`).
"""

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from parsers.meaning.completion.word_classes import MONTH
from parsers.meaning.judgement.reading.numerals import ONE_TO_TWENTY, TENS

NUMBER = (
    rf"(?:\d{{1,6}}(?![\d:,])|(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(list(ONE_TO_TWENTY)[:9])}))?"
    rf"|(?:{'|'.join(reversed(ONE_TO_TWENTY))}))"
)
_FRACTIONS = {
    "half": Fraction(1, 2),
    "a third": Fraction(1, 3),
    "a quarter": Fraction(1, 4),
    "two thirds": Fraction(2, 3),
    "three quarters": Fraction(3, 4),
    "a fifth": Fraction(1, 5),
    "a sixth": Fraction(1, 6),
    "an eighth": Fraction(1, 8),
    "a tenth": Fraction(1, 10),
}
# From the fewest to the most, as shares of all; those in a line say the same.
_DEGREES = (
    ("hardly any",),
    ("a few", "few", "a couple"),
    ("a minority",),
    ("some", "several"),
    ("many",),
    ("most", "the majority"),
    ("nearly all", "almost all", "all but"),
)
_RANKS = {degree: rank for rank, degrees in enumerate(_DEGREES) for degree in degrees}
_UNITS = "minutes?|hours?|days?|weeks?|months?|terms?|years?"
_QUANTITY = re.compile(
    rf"""\b(?:(?:only|just|about|nearly|still|over|under)\ )*(?:
      (?P<share>{NUMBER}(?:\.\d+)?)\s?(?:%|per\ cent\b)
    | (?P<part>{NUMBER})\ (?:(?!of\b)[a-z]+\ )??(?:out\ )?of
      \ (?:(?:the|our|its|their|all)\ )*(?P<whole>{NUMBER})\b
    | (?P<some>{NUMBER})\ in\ (?:every\ )?(?P<every>{NUMBER})\b(?!\ ?(?:{_UNITS})\b)
    | (?P<degree>{"|".join(_RANKS).replace(" ", "[ ]")})\b
    | (?P<fraction>{"|".join(_FRACTIONS).replace(" ", "[ -]")})\b
    | (?P<count>{NUMBER})\b(?![.,:/]\d|st\b|nd\b|rd\b|th\b|-)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
GROUP = re.compile(  # `Year 6`, `Years 3 and 4`
    rf"\b(?:Years?|Y|Key Stage|KS|Class|Room|Block|Level|Phase|Item|Page|Band|Grade|Section)"
    rf"\s?{NUMBER}(?:\s?(?:and|to|or|,|-|–)\s?{NUMBER})*\b",
    re.IGNORECASE,
)
# What only names or dates something: `Year 6`, `4 May`, `May 4`, `in 2023`.
_NAMED = re.compile(
    rf"{GROUP.pattern}|\b\d+\s+{MONTH}\b|\b{MONTH}\s+\d+\b|\b(?:19|20)\d\d\b|£\s?[\d.,]+\w*",
    re.IGNORECASE,
)
_DENIAL = re.compile(r"\b(?:not|cannot|no|never|none|nobody|without)\b|n['’]t\b", re.I)

_ALL_BUT = re.compile(rf"\ball but (?P<some>{NUMBER})\b", re.I)
# `of the 40 guests we asked, 39 were`
_OF_WHOLE = re.compile(
    rf"\bof (?:(?:the|our|all) )*(?P<all>{NUMBER})\b[^,.;]*, (?:only )?(?P<some>{NUMBER})\b"
    r"(?! of\b)",
    re.I,
)
NEARLY_ALL = Fraction(95, 100)
MAX_EVERY = 100  # `one in 40 guests`; a larger number is that of a year


class Quantity(NamedTuple):
    """A quantity of a kind, and where it stands in its clause."""

    kind: str
    value: Fraction
    first: int
    last: int


@lru_cache(maxsize=2_000)  # several questions are asked of the same clauses
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in their order."""
    named = [found.span() for found in _NAMED.finditer(text)]
    return tuple(
        _quantity(found)
        for found in _QUANTITY.finditer(text)
        if not _is_within(found.end() - 1, named)
    )


def _is_within(place: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first <= place < last for first, last in spans)


def _quantity(found: re.Match[str]) -> Quantity:
    place = found.span()
    if found["share"]:
        return Quantity("percentage", number(found["share"]) / 100, *place)
    if found["part"] and (whole := number(found["whole"])):
        return Quantity("share", Fraction(number(found["part"])) / whole, *place)
    if found["some"] and number(found["some"]) < number(found["every"]) <= MAX_EVERY:
        return Quantity("share", number(found["some"]) / number(found["every"]), *place)
    if found["degree"]:
        return Quantity("degree", Fraction(_RANKS[found["degree"].lower()]), *place)
    if found["fraction"]:
        words = found["fraction"].lower().replace("-", " ")
        return Quantity("share", _FRACTIONS[words], *place)
    return Quantity("count", number(found["count"] or found["part"] or found["some"]), *place)


def is_part(quantity: Quantity) -> bool:
    """Whether a quantity is not of all: `61%`, `most`; a count may be all there are."""
    return quantity.kind != "count" and not (quantity.kind != "degree" and quantity.value >= 1)


def is_share(quantity: Quantity) -> bool:
    """Whether a quantity is a share of a whole: `61%`, `half`, `six of nine`."""
    return quantity.kind in {"share", "percentage"}


def is_nearly_all(text: str) -> bool:
    """Whether a text counts nearly all: `94 of the 96`, `of the 96 guests, all but two`."""
    shares = filter(is_share, quantities(text))
    if any(NEARLY_ALL <= each.value < 1 for each in shares):
        return True
    of_whole = _OF_WHOLE.search(text)
    if of_whole and _is_little_less(*map(number, of_whole.group("some", "all"))):
        return True
    left_out = _ALL_BUT.search(text)
    if not left_out:
        return False
    counts = [each.value for each in quantities(text) if each.kind == "count"]
    return number(left_out["some"]) <= max(counts, default=0) * (1 - NEARLY_ALL)


def _is_little_less(some: Fraction, whole: Fraction) -> bool:
    return NEARLY_ALL * whole <= some < whole


def is_denied(clause: str) -> bool:
    """Whether a clause has a denial: `nine boats do not float`."""
    return bool(_DENIAL.search(clause))


def number(printed: str) -> Fraction:
    """The value of a number in words or figures."""
    word = printed.lower().replace("-", " ")
    if word[0].isdecimal():
        return Fraction(word)
    return Fraction(sum(TENS.get(part) or ONE_TO_TWENTY[part] for part in word.split()))
