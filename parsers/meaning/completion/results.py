"""What came of a task, in words of its own: who had an audit, passed a course, uses a system.

A clause and words to look for in, answers out.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from parsers.patterns import pattern

_HAD = r"(?:ha(?:s|ve|d|ving)(?:\s+had)?|received|underwent|undergone|been given|got|sat|took)"
_OWN = r"(?:its|their|his|her|an?|the|both)"
_NOT_THE_EVENT = r"(?!\s+(?:training|reports?|dates?|plans?|forms?|letters?|results?|fees?)\b)"
# Somebody passed through a course: `The cooks finished the course`.
_COURSE = (
    r"\b(?:courses?|training|refreshers?|modules?|awards?|qualifications?|certificates?"
    r"|conferences?|workshops?|diplomas?|tests?|exams?)\b"
    r"(?!\s+(?:of|for)\b)"  # those who learn: `the training of cooks`
)
_TAKEN = pattern(
    r"^(?P<who>.*?)\b(?:attended|completed|did|took|passed|gained|finished|sat|achieved|went on"
    r"|(?:has|have) (?:been on|done|taken)|obtained)\s+(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)
_TO_COURSE = pattern(
    r"^\W*(?:(?:the|each|all|both|our|every)\s+)*(?P<who>[A-Za-z\d’' -]{2,40}?)\s+to\s+"
    r"(?:attend|undertake|take|sit|pass|gain|obtain|achieve|go on"
    r"|(?:complete|do|finish)(?!.*\btests?\b))\s+(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)
_SOME_OF = pattern(r"\b(?:one|some|most|half|several|many|a few|\d+)\s+of\b", re.IGNORECASE)
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
_MOVE_TO = pattern(
    r"(?:^|\bto\s+)(?:go|move|switch|change|migrate|transfer|convert)\b"
    r"(?P<what>(?:\s+[\w’'-]+){0,5}?)\s+(?:over\s+)?(?:on)?to\s+(?P<system>(?:(?!(?:by|in|from|for|before)\b)[\w’'&-]+\s?){1,5})",
    re.IGNORECASE,
)
_PUT = (
    r"(?:put|place|move|bring|enter|record|log|load|upload|store|add|transfer|scan|file|keep|list"
    r"|include|import|migrate|switch|get|hold)"
)
_NOUN_PHRASE = r"(?:(?!(?:by|in|from|for|before|on|at|to|so|and|with|as)\b)[\w’'&-]+\s?){1,5}"
_PUT_AT = pattern(
    rf"(?:^|\bto\s+){_PUT}\s+(?P<thing>{_NOUN_PHRASE})\s*\b(?:on|in|into|onto|to)\s+"
    rf"(?:(?:the|our|its|their|an?)\s+)?(?P<place>{_NOUN_PHRASE})",
    re.IGNORECASE,
)
_MADE_INTO = pattern(
    r"(?:^|\bto\s+)(?:turn|convert|transform|make|adapt|change)\s+"
    rf"(?P<thing>{_NOUN_PHRASE})\s*(?:\b(?:at|in)\s+{_NOUN_PHRASE})?\binto\s+"
    rf"(?:(?:an?|the|our)\s+)?(?P<place>{_NOUN_PHRASE})",
    re.IGNORECASE,
)
_BY_MEANS = r"(?:on|in|at|until|through|via|by|with|using|uses?|used)"
# A change that has come about: `since the move to Fridays`, `the switch to Nova has saved days`.
_CHANGE = r"(?:the|our|its|their|a)\s+(?:move|change|switch|shift|transfer|extension|reduction|cut)"
_TO = r"(?:(?!(?:was|were|is|are|has|have|would|will)\b)[\w’'-]+\s+){0,6}?(?:to|into|onto)"
_SUPPLIER = r"(?:contractors?|firms?|suppliers?|providers?|caterers?|cleaners|company|agency)"
_NEW_SUPPLIER = pattern(rf"\bnew\s+(?:[\w-]+\s+){{0,2}}{_SUPPLIER}\b", re.IGNORECASE)
_TENDERED = pattern(
    r"\b(?:after|following|since|through|won)\s+(?:an?\s+|the\s+|our\s+)?(?:re-?)?tender(?:ing)?\b",
    re.IGNORECASE,
)
_NAME = pattern(r"\b[A-Z][\w-]+")
_THERE = (
    r"(?:done|finished|complete|completed|in|up|fitted|installed|open|live|ready|working"
    r"|went (?:in|up|live|down)|came(?! (?:down|off|out|away|back))|arrived)"
)
_BEFORE_OPEN = r"(?<!once )(?<!until )(?<!when )(?<!after )(?<!before )(?<!if )"


def kinds_had(noun: str, clause: str) -> Iterator[str]:
    """The words before an event that somebody had: `fire` in `Elm had its fire audit`."""
    had = rf"\b{_HAD}\s+{_OWN}\s+(?P<kind>(?:[\w-]+\s+){{0,2}}?){noun}s?\b{_NOT_THE_EVENT}"
    return (found["kind"] for found in re.finditer(had, clause, re.IGNORECASE))


class Course(NamedTuple):
    """A course, and who is to take it or took it."""

    who: str
    what: str


def course_wanted(text: str) -> Course | None:
    """The course that an action asks somebody to take."""
    found = _TO_COURSE.match(text)
    is_course = found and re.search(_COURSE, found["what"], re.IGNORECASE)
    return Course(found["who"], found["what"]) if found and is_course else None


def course_taken(clause: str) -> Course | None:
    """The course that a clause says somebody took, unless only some of them did."""
    found = _TAKEN.match(clause)
    if not found or _SOME_OF.search(found["who"]):
        return None
    return Course(found["who"], found["what"])


def courses_in(text: str) -> list[str]:
    """The words for courses in a text: `refresher`."""
    return re.findall(_COURSE, text.lower())


def funds_spent(clause: str) -> list[str]:
    """The funds from which a clause says that something was made or renewed."""
    if not _RENEWED.search(clause):
        return []
    return [found["fund"] for found in _PAID.finditer(clause)]


def names_in(text: str) -> list[str]:
    """The capitalised words of a text, which may be names."""
    return _NAME.findall(text)


class Move(NamedTuple):
    """What is to go over to which system: `payroll`, `the county service`."""

    what: str
    system: str


def move_wanted(text: str) -> Move | None:
    """What an action asks to bring over to a system."""
    found = _MOVE_TO.search(text)
    return Move(found["what"], found["system"]) if found else None


class Placing(NamedTuple):
    """A thing, and where it is to be or what it is to become: `the charts`, `the vault`."""

    thing: str
    place: str


def place_wanted(text: str) -> Placing | None:
    """What an action asks to put at a place."""
    return _placing(_PUT_AT.search(text))


def conversion_wanted(text: str) -> Placing | None:
    """What an action asks to make into another thing."""
    return _placing(_MADE_INTO.search(text))


def _placing(found: re.Match[str] | None) -> Placing | None:
    return Placing(found["thing"].strip(), found["place"].strip()) if found else None


def is_done_by_means_of(clause: str, names: Collection[str]) -> bool:
    """Whether a clause says that something is done on, in or by one of these names."""
    name = "|".join(map(re.escape, sorted(names)))
    used = rf"\b{_BY_MEANS}\s+(?:the\s+|our\s+)?(?:[\w-]+\s+)?(?:{name})\b"
    return bool(name and re.search(used, clause))


def says_change_to(clause: str, value: Collection[str]) -> bool:
    """Whether a clause tells of a change to one of these words as one that has come about."""
    to = rf"{_CHANGE}\s+{_TO}\s+(?:[\w’'-]+\s+){{0,2}}?(?:{'|'.join(map(re.escape, value))})\b"
    before = rf"\b(?:since|after|following|thanks to|because of|with)\s+{to}"
    after = (
        rf"\b{to}[^,;]*?\s(?:having|has|have|helped|brought|made|means?|meant|went well|paid off)\b"
    )
    return bool(value and re.search(f"{before}|{after}", clause, re.IGNORECASE))


def says_tender_was_won(clause: str) -> bool:
    """Whether a clause says that there is a new supplier after a tender."""
    return bool(_NEW_SUPPLIER.search(clause) and _TENDERED.search(clause))


def has_its_own(place: str, clause: str) -> bool:
    """Whether a clause says that the one of a place is there: `Elm's went up in May`."""
    its = rf"{_BEFORE_OPEN}\b{re.escape(place)}['’]s\s+(?:is\s+|are\s+|now\s+)*"
    there = rf"{its}{_THERE}\b(?!\s+(?:of|to)\b)"
    return bool(re.search(there, clause, re.IGNORECASE))
