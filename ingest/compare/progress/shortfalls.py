"""Whether less or more falls short, by comparing shares and degrees. Texts in, a change out.

Shares of what is in place are compared (`six of eight schools keep a log`, `60% of staff`, `most`).
A text with a negation may count what is missing, so nothing is compared here (figure_changes.py).
"""

import re
from typing import Literal

from ingest.compare.progress import trends
from ingest.compare.progress.figures.quantities import Quantity, is_share, quantities
from ingest.compare.progress.figures.wanted import wanted
from ingest.compare.quotes import clauses, stands_in
from ingest.compare.words.wording import STOP_WORDS, stems, words

Shortfall = Literal["less", "same", "more"]

MIN_SHARED_STEMS = 0.5  # of the shorter text, if both count the same
MIN_SHARE_OF_REMAINDER = 0.85  # of the stems of the gap, that the old text has
MIN_SHARE_REPEATED = 0.85  # of the stems of either text, that the other has

_DENIAL = re.compile(
    r"\b(?:not|no|nor|never|none|neither|without|lack\w*|miss\w*|fail\w*|still|yet|absen\w*|late"
    r"|below|behind)\b|n['’]t\b",
    re.I,
)
MIN_SHARE_TOLD_AGAIN = 0.75  # of the stems of the old text, that a longer one has
MIN_STEMS_TOLD_AGAIN = 4


def shortfall_change(old_words: str, new_words: str, old_text: str, new_text: str) -> Shortfall:
    """Whether less or more falls short, by counts or degrees in the words of the judgements."""
    if _has_denial(old_text, new_text) or not have_same_subject(old_text, new_text):
        return "same"
    before, after = _only_measured(old_words), _only_measured(new_words)
    if before is None or after is None:
        return "same"
    if before.kind != after.kind or before.value == after.value:
        return "same"
    if not (_is_wanted(old_text, before) or _is_wanted(new_text, after)):
        return "same"
    return "less" if after.value > before.value else "more"


def _has_denial(*texts: str) -> bool:
    return any(map(_DENIAL.search, texts))


def is_repeated(old_words: str, new_words: str, old_text: str, new_text: str) -> bool:
    """Whether the texts speak of the same: words are repeated, or said to be true as before."""
    if any(
        stands_in(quote, text) and not STOP_WORDS.issuperset(words(quote))
        for quote, text in ((new_words, old_text), (old_words, new_text))
    ):
        return True
    is_alike = _share_of_shared_stems(old_text, new_text) >= MIN_SHARE_REPEATED
    return is_alike or trends.continues(new_text)


def is_told_again(old_text: str, new_text: str) -> bool:
    """Whether a text has nearly all stems of the other, in another order: `the mate checks oars and
    sails`, for `oars are checked by the mate`."""
    before, after = set(stems(old_text)), set(stems(new_text))
    is_told = len(before & after) >= MIN_SHARE_TOLD_AGAIN * len(before)
    return is_told and MIN_STEMS_TOLD_AGAIN <= len(before) < len(after)


def _share_of_shared_stems(old_text: str, new_text: str) -> float:
    """The share of shared stems in the text that has more stems."""
    before, after = set(stems(old_text)), set(stems(new_text))
    return len(before & after) / max(len(before), len(after), 1)


def is_remainder(old_text: str, new_text: str) -> bool:
    """Whether a gap is what fell short before: it says that it continues, or repeats old words."""
    if trends.is_unfinished(new_text):
        return True
    after = set(stems(new_text))
    return len(after & set(stems(old_text))) >= MIN_SHARE_OF_REMAINDER * len(after)


def have_same_subject(old_text: str, new_text: str) -> bool:
    """Whether half of the stems of the shorter text are in the other."""
    before, after = set(stems(old_text)), set(stems(new_text))
    return len(before & after) >= MIN_SHARED_STEMS * min(len(before), len(after))


def _only_measured(text: str) -> Quantity | None:
    """The only share of a text, or its only degree if it has no share."""
    found = quantities(text)
    shares, degrees = list(filter(is_share, found)), [q for q in found if q.kind == "degree"]
    of_one_kind = shares or degrees
    return of_one_kind[0] if len(of_one_kind) == 1 else None


def _is_wanted(text: str, measured: Quantity) -> bool:
    """Whether there should be more of what a text measures: not so of `70% of boats are blue`."""
    return any(
        wanted(clause, each) == "more"
        for clause in clauses(text)
        for each in quantities(clause)
        if each.kind == measured.kind and each.value == measured.value
    )
