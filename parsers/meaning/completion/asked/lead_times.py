"""How long before something else a thing is done: `papers go out a week ahead`.

A text in, days out.
"""

import re

from parsers.patterns import pattern

_COUNTS = {
    word: count
    for count, words in enumerate(("", "a an one", "two", "three", "four", "five", "six", "seven"))
    for word in words.split()
} | {"ten": 10}
_DAYS = {"day": 1, "week": 7, "month": 30}
_DAY_BEFORE = pattern(r"\bthe (?:day|night|evening|morning) before\b", re.IGNORECASE)
_LEAD_TIME = pattern(
    rf"\b(?P<count>{'|'.join(_COUNTS)}|\d{{1,3}})\s+(?:clear\s+|working\s+)?"
    r"(?P<unit>day|week|month)s?\s+(?:ahead|before(?:hand)?|in advance)\b",
    re.IGNORECASE,
)
_THAT_DAY = pattern(r"\bon the (?:day|night|morning)\b", re.IGNORECASE)


def days_ahead(text: str) -> int | None:
    """How many days before something else a text says that a thing is done; None if it does not."""
    if found := _LEAD_TIME.search(text):
        word = found["count"].lower()
        count = _COUNTS[word] if word in _COUNTS else int(word)
        return count * _DAYS[found["unit"].lower()]
    if _DAY_BEFORE.search(text):
        return 1
    return 0 if _THAT_DAY.search(text) else None


def without_lead_time(text: str) -> str:
    """A text without how long before: `send papers seven days ahead`."""
    return _LEAD_TIME.sub("", text)
