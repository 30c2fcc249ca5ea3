"""Who took which course, or was taught. A clause in, answers and words out."""

import re

from parsers.meaning.completion.asked.aims import Course
from parsers.meaning.completion.word_classes import COURSE
from parsers.patterns import pattern

_SOME_OF = pattern(r"\b(?:one|some|most|half|several|many|a few|\d+)\s+of\b", re.IGNORECASE)
_TAKEN = pattern(
    r"^(?P<who>.*?)\b(?:attended|completed|did|took|passed|gained|finished|sat|achieved|went on"
    r"|(?:has|have) (?:been on|done|taken)|obtained)\s+(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)


def course_taken(clause: str) -> Course | None:
    """The course that a clause says somebody took, unless only some of them did."""
    found = _TAKEN.match(clause)
    if not found or _SOME_OF.search(found["who"]):
        return None
    return Course(found["who"], found["what"])


def courses_in(text: str) -> list[str]:
    """The words for courses in a text: `refresher`."""
    return re.findall(COURSE, text.lower())


_TAUGHT = pattern(
    r"\b(?:knows?|understands?|can|is|are|remembers?|learned)\b[^,;]*?,?\s"
    r"(?:since|after|following|thanks to|from)\s(?:the|our|an?|his|her|their|[\w-]+['’]s?)\s"
    r"(?:[\w’'-]+\s){0,3}?(?:talk|session|briefing|training|course|workshop|lesson|assembly|visit)s?\b",
    re.IGNORECASE,
)


def says_taught(clause: str) -> bool:
    """Whether a clause says that people know something since they were told: `cooks know the rule
    since the talk in May`, not `cooks know the rule`."""
    return bool(_TAUGHT.search(clause))
