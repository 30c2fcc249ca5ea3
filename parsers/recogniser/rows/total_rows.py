"""Rows that sum up a column of figures, `TOTAL | 202700`: the cells of a row in, an answer out."""

import re
from collections.abc import Sequence
from itertools import filterfalse

from parsers.patterns import pattern

_STATE = (
    r"(?:open|closed|completed?|done|met|achieved|outstanding|overdue|in progress|ongoing|on track"
    r"|(?:not )?(?:yet )?started|(?:partially |partly |not )?(?:agreed|accepted)|rejected"
    r"|b?rag|red|amber|green|blue)"
)
_COUNTED = r"(?:recommendations?|actions?|statements?|items?|priorities|objectives?|findings?)"
_SUM = (
    r"(?:(?:total|remaining|unspent|whole|annual|overall|our|the|pp|pupil premium|recovery) )*"
    r"(?:grant|funding|budget|income|allocation|balance|amount|money|premium|underspend|overspend"
    r"|expenditure)"
    r"(?: (?:received|available|allocated|remaining|left|unspent|spent|over|carried forward"
    r"|brought forward|for (?:this|the) (?:year|term)|to date))*"
)
_TOTAL = pattern(
    rf"\W*{_SUM}[^a-z]*|"
    r"\W*(?:(?:grand|sub|overall|running|section|page|the)[ -]?)*(?:totals?|sum|average)"
    r"(?: (?:estimated|projected|planned|annual|budget(?:ed)?|costs?|spend(?:ing)?|spent|amount"
    r"|expenditure|funding|allocated|allocation|score|points|in \w+"
    rf"|{_COUNTED}|(?:{_COUNTED} )?{_STATE}"
    r"|for (?:this|the|each|all) (?:strand|section|area|priority|phase|term|year|plan|strategy)))*"
    r"[^a-z]*",
    re.IGNORECASE,
)
_FIGURES = pattern(r"[^a-z]*\d[^a-z]*[kmp]?\W*", re.IGNORECASE)
# `2 complete, 1 in progress`, `Completed: 2`, `R1 A2 G0`.
_COUNTS = pattern(
    rf"\W*(?:(?:\d+%?(?: of \d+)?(?: {_COUNTED})?(?: {_STATE})?"
    rf"|(?:{_STATE}|{_COUNTED}|[brag])\W*\d+%?)(?:\W+|(?:\W*\band )|$))+",
    re.IGNORECASE,
)


def is_total(texts: Sequence[str]) -> bool:
    """Whether a row says nothing but a total and figures or counts, one at least."""
    names = list(filter(_TOTAL.fullmatch, texts))
    if len(names) != 1:
        return False
    others = list(filterfalse(_TOTAL.fullmatch, texts))
    if not others:
        return any(map(str.isdigit, names[0]))
    return all(map(_is_figure, others))


def _is_figure(text: str) -> bool:
    return bool(_FIGURES.fullmatch(text) or _COUNTS.fullmatch(text))
