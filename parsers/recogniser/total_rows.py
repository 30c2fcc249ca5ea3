"""Rows that sum up a column of figures, `TOTAL | 202700`: the cells of a row in, an answer out."""

import re
from collections.abc import Sequence

from parsers.patterns import pattern

_TOTAL = pattern(
    r"\W*(?:(?:grand|sub|overall|running|section|page|the)[ -]?)*(?:totals?|sum|average)"
    r"(?: (?:estimated|projected|planned|annual|budget(?:ed)?|costs?|spend(?:ing)?|spent|amount"
    r"|expenditure|funding|allocated|allocation|score|points|in \w+"
    r"|(?:actions |items )?(?:open|closed|completed?|outstanding|overdue)"
    r"|for (?:this|the|each|all) (?:strand|section|area|priority|phase|term|year|plan|strategy)))*"
    r"[^a-z]*",
    re.IGNORECASE,
)
_FIGURES = pattern(r"[^a-z]*\d[^a-z]*[kmp]?\W*", re.IGNORECASE)


def is_total(texts: Sequence[str]) -> bool:
    """Whether a row says nothing but a total and figures, of which there is at least one."""
    names = [text for text in texts if _TOTAL.fullmatch(text)]
    others = [text for text in texts if not _TOTAL.fullmatch(text)]
    if len(names) != 1 or not all(map(_FIGURES.fullmatch, others)):
        return False
    return bool(others) or any(map(str.isdigit, names[0]))
