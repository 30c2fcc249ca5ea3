"""Whether less or more falls short, by comparing counts and degrees. Texts in, a change out.

Counts of what is in place are compared (`six of eight schools keep a log`, `60% of staff`). A text
with a negation may count what is missing, so its counts are not compared here (figure_changes.py).
"""

import re
from fractions import Fraction
from typing import Literal

from ingest.compare.progress import trends
from ingest.compare.quotes import stands_in
from ingest.compare.words.wording import STOP_WORDS, stems, words
from parsers.meaning.judgement.reading.numerals import ONE_TO_TWENTY

Shortfall = Literal["less", "same", "more"]

MIN_SHARED_STEMS = 0.5  # of the shorter text, if both count the same
MIN_SHARE_OF_REMAINDER = 0.85  # of the stems of the gap, that the old text has
MIN_SHARE_REPEATED = 0.85  # of the stems of either text, that the other has

_NUMBER = rf"(?:\d{{1,9}}|{'|'.join(ONE_TO_TWENTY)})"  # what is longer counts nothing
_COUNT = re.compile(
    rf"\b(?P<some>{_NUMBER})\s+(?:(?!of\b)[a-z]+\s+)?(?:out\s+)?of\s+"
    rf"(?:(?:the|our|its|their|all)\s+)*(?P<all>{_NUMBER})\b",
    re.I,
)
# Not `in 2023 schools` nor `by two weeks`: years, times and measures are no counts of places.
_MEASURED = (
    "minutes?|hours?|days?|weeks?|months?|terms?|years?|times?|points?|per|percent(?:age)?|[ap]m"
)
_IN_PLACES = re.compile(
    rf"\b(?:in|at|by)\s+(?:only\s+)?(?P<some>(?!\d{{3}}){_NUMBER})\s+(?!(?:{_MEASURED})\b)[a-z]+",
    re.I,
)
_PERCENTAGE = re.compile(r"(?<![\d.])(\d{1,3})(?:\.\d+)?\s?(?:%|per cent\b)")
# From the fewest to the most, as shares of all; those in a line say the same.
_DEGREES = (
    ("hardly any",),
    ("few", "a few", "a couple"),
    ("a minority",),
    ("some", "several"),
    ("many",),
    ("most", "the majority"),
    ("nearly all", "almost all", "all but"),
)
_RANKS = {degree: rank for rank, degrees in enumerate(_DEGREES) for degree in degrees}
_DEGREE = re.compile(
    "|".join(rf"\b{degree}\b" for degree in sorted(_RANKS, key=len, reverse=True)), re.I
)
_DENIAL = re.compile(
    r"\b(?:not|no|nor|never|none|neither|without|lack\w*|miss\w*|fail\w*|still|yet|absen\w*|late"
    r"|below|behind)\b|n['’]t\b",
    re.I,
)
MIN_SHARE_TOLD_AGAIN = 0.75  # of the stems of the old text, that a longer one has
MIN_STEMS_TOLD_AGAIN = 4


def shortfall_change(old_words: str, new_words: str, old_text: str, new_text: str) -> Shortfall:
    """Whether less or more falls short, by counts or degrees in the words of the judgements."""
    if _DENIAL.search(old_text) or _DENIAL.search(new_text):
        return "same"
    if not have_same_subject(old_text, new_text):
        return "same"
    for measured in (_counted, _percentage, _number_of_places, _degree):
        before, after = measured(old_words), measured(new_words)
        if before is not None and after is not None:
            return _compared(before, after)
    return "same"


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


def _compared(before: Fraction | int, after: Fraction | int) -> Shortfall:
    if before == after:
        return "same"
    return "less" if after > before else "more"


def _counted(text: str) -> Fraction | None:
    """The only count of a text as a share; None if there are several or it is impossible."""
    found = [(_number(count["some"]), _number(count["all"])) for count in _COUNT.finditer(text)]
    if len(found) != 1 or not 0 <= found[0][0] <= found[0][1] or not found[0][1]:
        return None
    return Fraction(*found[0])


def _percentage(text: str) -> int | None:
    """The only percentage of a text."""
    found = _PERCENTAGE.findall(text)
    return int(found[0]) if len(found) == 1 else None


def _number_of_places(text: str) -> int | None:
    """The only count of places in a text: `in two schools`, `four of the five`."""
    found = [count["some"] for count in _COUNT.finditer(text)]
    found = found or [count["some"] for count in _IN_PLACES.finditer(text)]
    return _number(found[0]) if len(found) == 1 else None


def _degree(quoted: str) -> int | None:
    found = _DEGREE.search(quoted)
    return _RANKS[found[0].lower()] if found else None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else ONE_TO_TWENTY[word.lower()]
