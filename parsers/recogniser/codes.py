"""Codes, plain figures and letters before statements: the texts of a column in, their numbers out.

`CLM1 Leaders share a vision` is numbered where the rows of its column count: CLM1, CLM2, CLM3.
Alone such a word may be anything: `GCSE 9 grades rose`, `KS2 pupils read well`. So may a figure
without a full stop: `3 May Hall is too small` stands third, below two others that are no days; and
a letter, which may be an initial: `A. Hill leads the choir`.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from parsers.grammar.numbers import Numbered, Ref
from parsers.grammar.phrases import is_phrase
from parsers.grammar.times.time_forms import MONTH_WORDS
from parsers.patterns import pattern

_CODE = pattern(r"([A-Z]{2,5})[ .-]?(\d{1,2})(?:\.(\d{1,2}))?([.:)]?)\s+(?=[^\W\d_])")
_TIMES_AND_STAGES = frozenset(
    {"KS", "EYFS", "YR", "YEAR", "TERM", "GCSE", "BTEC", "NVQ", "FY", "AY"}
)
_COUNT = pattern(r"(?P<count>\d{1,2})\s+(?=[A-Z])")
# A word for what the rows of plans are, and its number: `Objective 1: Mend the boats`.
_NAMED_COUNT = pattern(
    r"(?:(?:key|strategic) )?(?:priority|objective|target|goal|aim|recommendation|standard"
    r"|criterion|issue|risk|finding|need|outcome|challenge|barrier)"
    r" ?(?P<count>\d{1,2})(?:\s*[:.)]|\s+[–—-])\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_LETTER = pattern(r"\(?(?P<count>[A-Za-z])[.):]+\s+(?=[^\W\d])")
_DAY = pattern(rf"\d{{1,2}}\s+(?:{'|'.join(sorted(MONTH_WORDS))})\b", re.IGNORECASE)
_MIN_COUNTED = 2
_MIN_FIGURES = 3  # plain ones in a column that counts
_MAX_STEP = 2  # a number between may be missing


def leading_codes(texts: Sequence[str]) -> list[Numbered | None]:
    """The code with which each text begins; None for all where most do not count in order."""
    found = [_code(text) for text in texts]
    refs = [number.ref for number in found if number]
    counted = len(refs) >= _MIN_COUNTED and len(refs) * 2 > len(texts)
    in_order = all(_counts_on(a, b) for a, b in pairwise(refs))
    return found if counted and in_order else [None] * len(texts)


def leading_counts(texts: Sequence[str]) -> list[Numbered | None]:
    """The plain figure with which each text begins, behind a word or not; None for all where these
    are not 1, 2, 3 and so on, where most texts have none, or where most are days of a month."""
    named = [_NAMED_COUNT.match(text) for text in texts]
    if any(named):
        return _counted(texts, named, int, _MIN_COUNTED)
    found = [_COUNT.match(text) for text in texts]
    days = sum(map(bool, map(_DAY.match, texts)))
    if days * 2 > sum(map(bool, found)):
        return [None] * len(texts)
    return _counted(texts, found, int)


def leading_letters(texts: Sequence[str]) -> list[Numbered | None]:
    """The letter with which each text begins, `A.`, `b)`; None for all where these are not A, B, C
    and so on, where most texts have none, or where names of people follow their initials."""
    found = [_LETTER.match(text) for text in texts]
    phrases = [match for match in found if match and is_phrase(match.string[match.end() :])]
    if len(phrases) * 2 <= sum(map(bool, found)):
        return [None] * len(texts)
    return _counted(texts, found, _place_in_alphabet)


def _counted(
    texts: Sequence[str],
    found: Sequence[re.Match[str] | None],
    value: Callable[[str], int],
    least: int = _MIN_FIGURES,
) -> list[Numbered | None]:
    """The numbers that were `found` before most texts, if they count from 1 without a gap."""
    items = [value(match["count"]) for match in found if match]
    counts = items == list(range(1, len(items) + 1)) and len(items) >= least
    if not counts or len(items) * 2 <= len(texts):
        return [None] * len(texts)
    return [_number(match, value) if match else None for match in found]


def _number(match: re.Match[str], value: Callable[[str], int]) -> Numbered:
    label = match[0].rstrip(" \t:–—-")
    return Numbered(Ref("", value(match["count"])), label, match.string[match.end() :])


def _place_in_alphabet(letter: str) -> int:
    return ord(letter.upper()) - ord("A") + 1


def _code(text: str) -> Numbered | None:
    found = _CODE.match(text)
    if not found or found[1] in _TIMES_AND_STAGES:
        return None
    section = f"{found[1]}{found[2]}" if found[3] else found[1]
    label = found[0].rstrip(" \t:)")
    return Numbered(Ref(section, int(found[3] or found[2])), label, text[found.end() :])


def _counts_on(before: Ref, number: Ref) -> bool:
    """A later one of the same letters, or the first of others."""
    if number.section == before.section:
        return 0 < number.item - before.item <= _MAX_STEP
    return number.item == 1
