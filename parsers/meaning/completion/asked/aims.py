"""What an action wants to come about for somebody or something. A text in, both out.

Who is to take a course, what is to go over to a system, to a place, or to become another thing.
"""

import re
from typing import NamedTuple

from parsers.meaning.completion.word_classes import COURSE
from parsers.patterns import pattern


class Course(NamedTuple):
    """A course, and who is to take it or took it."""

    who: str
    what: str


_TO_COURSE = pattern(
    r"^\W*(?:(?:the|each|all|both|our|every)\s+)*(?P<who>[A-Za-z\d’' -]{2,40}?)\s+to\s+"
    r"(?:attend|undertake|take|sit|pass|gain|obtain|achieve|go on"
    r"|(?:complete|do|finish)(?!.*\btests?\b))\s+(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)


def course_wanted(text: str) -> Course | None:
    """The course that an action asks somebody to take: `the boat course` of `Cooks to attend the
    boat course`."""
    found = _TO_COURSE.match(text)
    is_course = found and re.search(COURSE, found["what"], re.IGNORECASE)
    return Course(found["who"], found["what"]) if found and is_course else None


class Move(NamedTuple):
    """What is to go over to which system: `payroll`, `the county service`."""

    what: str
    system: str


_MOVE_TO = pattern(
    r"(?:^|\bto\s+)(?:go|move|switch|change|migrate|transfer|convert)\b"
    r"(?P<what>(?:\s+[\w’'-]+){0,5}?)\s+(?:over\s+)?(?:on)?to\s+(?P<system>(?:(?!(?:by|in|from|for|before)\b)[\w’'&-]+\s?){1,5})",
    re.IGNORECASE,
)


def move_wanted(text: str) -> Move | None:
    """What an action asks to bring over to a system: `payroll` and `Nova` of `Move payroll to
    Nova`."""
    found = _MOVE_TO.search(text)
    return Move(found["what"], found["system"]) if found else None


class Placing(NamedTuple):
    """A thing, and where it is to be or what it is to become: `the charts`, `the vault`."""

    thing: str
    place: str


_NOUN_PHRASE = r"(?:(?!(?:by|in|from|for|before|on|at|to|so|and|with|as)\b)[\w’'&-]+\s?){1,5}"
_PUT = (
    r"(?:put|place|move|bring|enter|record|log|load|upload|store|add|transfer|scan|file|keep|list"
    r"|include|import|migrate|switch|get|hold)"
)
_PUT_AT = pattern(
    rf"(?:^|\bto\s+){_PUT}\s+(?P<thing>{_NOUN_PHRASE})\s*\b(?:on|in|into|onto|to)\s+"
    rf"(?:(?:the|our|its|their|an?)\s+)?(?P<place>{_NOUN_PHRASE})",
    re.IGNORECASE,
)


def place_wanted(text: str) -> Placing | None:
    """What an action asks to put at a place: `charts` and `vault` of `Put charts into the
    vault`."""
    return _placing(_PUT_AT.search(text))


_MADE_INTO = pattern(
    r"(?:^|\bto\s+)(?:turn|convert|transform|make|adapt|change)\s+"
    rf"(?P<thing>{_NOUN_PHRASE})\s*(?:\b(?:at|in)\s+{_NOUN_PHRASE})?\binto\s+"
    rf"(?:(?:an?|the|our)\s+)?(?P<place>{_NOUN_PHRASE})",
    re.IGNORECASE,
)


def conversion_wanted(text: str) -> Placing | None:
    """What an action asks to make into another thing: `the shed` and `loft` of `Turn the shed into
    a loft`."""
    return _placing(_MADE_INTO.search(text))


def _placing(found: re.Match[str] | None) -> Placing | None:
    return Placing(found["thing"].strip(), found["place"].strip()) if found else None
