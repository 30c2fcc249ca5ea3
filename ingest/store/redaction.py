"""Texts without the initials of people: `LJM to report (AB)` is `Person 2 to report (Person 1)`."""

import re
from collections.abc import Callable, Iterable

from parsers.grammar.people import is_initials

_MOST_LETTERS = 4
# Offices, not people.
_OFFICES = frozenset(
    "AHT CEO CFO CFOO COO DDSL DHT DSL HOD HOS HOY HR HT LGB LGBS SBM SENCO SLG SLT SMT".split()
)


def without_initials(texts: Iterable[str]) -> Callable[[str], str]:
    """What replaces every initials that are found in the texts, each by a person of its own."""
    people = sorted({word for text in texts for word in _initials(text)})
    if not people:
        return lambda text: text
    numbers = {initials: f"Person {i}" for i, initials in enumerate(people, 1)}
    found = re.compile(rf"\b(?:{'|'.join(people)})\b")
    return lambda text: found.sub(lambda match: numbers[match[0]], text)


def _initials(text: str) -> Iterable[str]:
    if text.isupper():  # then any word looks like initials
        return
    for word in re.findall(r"\b[A-Z]+\b", text):
        if len(word) <= _MOST_LETTERS and word not in _OFFICES and is_initials(word):
            yield word
