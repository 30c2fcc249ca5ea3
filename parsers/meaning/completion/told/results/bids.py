"""Whether a bid or a tender was won. A clause in, answers and funds out."""

import re

from parsers.patterns import pattern

# The money of a fund: `with money from the lottery`, `paid for by the sports fund`.
_PAID = pattern(
    r"\b(?:with|from|by|using|through|out of|thanks to)\s+"
    r"(?P<fund>(?:[\w’'-]+\s+){0,4}?(?:money|funding|grants?|funds?|award))\b",
    re.IGNORECASE,
)
_RENEWED = pattern(
    r"\b(?:re-?[a-z]{3,}(?:ed|id|ilt)|built|laid|fitted|installed|bought|new|added|created|opened"
    r"|converted|extended|put in)\b",
    re.IGNORECASE,
)


def funds_spent(clause: str) -> list[str]:
    """The funds from which a clause says that something was made or renewed."""
    if not _RENEWED.search(clause):
        return []
    return [found["fund"] for found in _PAID.finditer(clause)]


_SUPPLIER = r"(?:contractors?|firms?|suppliers?|providers?|caterers?|cleaners|company|agency)"
_NEW_SUPPLIER = pattern(rf"\bnew\s+(?:[\w-]+\s+){{0,2}}{_SUPPLIER}\b", re.IGNORECASE)
_TENDERED = pattern(
    r"\b(?:after|following|since|through|won)\s+(?:an?\s+|the\s+|our\s+)?(?:re-?)?tender(?:ing)?\b",
    re.IGNORECASE,
)


def says_tender_was_won(clause: str) -> bool:
    """Whether a clause says that there is a new supplier after a tender: `a new firm cooks after a
    tender`, not `a new firm cooks`."""
    return bool(_NEW_SUPPLIER.search(clause) and _TENDERED.search(clause))
