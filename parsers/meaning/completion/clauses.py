"""What a clause says of things and of time, whatever was to be done. A clause in, an answer out.

Whether it asserts something or only wishes it, what took place, and what there is by now.
"""

import re
from collections.abc import Collection

from parsers.grammar.time_forms import MONTHS
from parsers.patterns import pattern

_OF_ALL = pattern(r"\b(?:all|every|each|both)\b", re.IGNORECASE)
_FINISHED = pattern(
    r"\b(?:has|have|had|was|were) (?:now |all |also )?(?:been )?\w+(?:ed|en)\b", re.I
)
_NOT_ASSERTED = pattern(
    r"(?:^|[,;]\s*)only\b"
    r"|\b(?:not|no|nor|never|nobody|none|neither|without|yet|still|hardly|rarely|seldom|needs?"
    r"|should|must|would|could|(?-i:may)|might|will|plan(?:s|ned)? to|due to|intend\w*|hope\w*"
    r"|waiting|awaits?|lack\w*|forgot\w*|if|until|unless|to be"
    r"|delayed|postponed|deferred|stalled|on hold|overdue|cancell?ed|abandoned|shelved|in draft"
    r"|being \w+(?:ed|n|t|up)|under ?way|in progress|unfinished|incomplete)\b|n['’]t\b",
    re.IGNORECASE,
)
# What is so after something else happened: `since the session in May`, `following training in May`.
_EVENT = pattern(
    r"\b(?:after|since|following|thanks to|as a result of|because of)\s+"
    r"(?P<event>(?:the|our|its|their|his|her|this|that|an?|\w+['’]s?)"
    r"(?:\s+(?!(?:in|on|at|of|with|for|by|from|last|was|were|is|are|has|have)\b)[\w’'-]+){1,4}"
    rf"|[\w’'-]+\s+in\s+(?:{'|'.join(MONTHS)}))\b",
    re.IGNORECASE,
)
# What is so by now and was not before, or took place: `a nurse now works`, `were trained`.
_TOOK_PLACE = pattern(
    r"\b(?:has|have|had|was|were)\s+(?:(?!to\b)\w+ly\s+)?(?:been\s+)?"
    r"(?P<what>(?!been\b)(?:\w+(?:ed|en|[^aeiou]t|[eu]t|wn|ld)|come|gone|made|done|begun))\b"
    r"|\b(?P<past>came|went|took|began|found|held|ran|met|joined|started|opened|finished|passed)\b",
    re.IGNORECASE,
)
_BY_NOW = pattern(r"\b(?:now|newly|new|no longer|since)\b", re.IGNORECASE)
_MONTH = "|".join(MONTHS).replace("May", "(?-i:May)")  # `may` is no month
_WHEN = (
    r"\b(?:in|since|from|during|at|over|on|last|by|the)\s+(?:the\s+)?"
    r"(?:(?:early|late|mid)[\s-]|\d+\s)?"
    rf"(?:{_MONTH}|autumn|spring|summer|Christmas|Easter|T[1-6]|HT[1-6])\b"
)
_SHORT_MONTH = "(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
# Words of time as they stand behind a participle: `in November`, `Nov.`
A_TIME = rf"{_WHEN}|\b(?:{_MONTH}|{_SHORT_MONTH})\b"
_HAD = pattern(
    r"\b(?:ha(?:s|ve)|holds?|exists?|there (?:is|are)"
    r"|(?:is|are) (?:now )?in (?:place|use|force))\b",
    re.IGNORECASE,
)


def is_finished(clause: str) -> bool:
    """Whether a clause says that something has been brought to its end: `the hulls were tarred`."""
    return bool(_FINISHED.search(clause))


def is_asserted(clause: str) -> bool:
    """Whether a clause says that something is so: it denies, wishes and plans nothing."""
    return not _NOT_ASSERTED.search(clause)


def is_told_of(clause: str, thing: str) -> bool:
    """Whether a clause speaks of a thing, given by its last word, as of one that there is: `the
    survey of 12 March`, `in May's drill`, `three quotes were obtained`."""
    thing = rf"{re.escape(thing)}\b"
    known = rf"\b(?:the|our|its|their|this|\w+['’]s?)\s+(?:[\w’'-]+\s+){{0,3}}{thing}"
    counted = rf"(?:^|\b(?:an?|one|two|three|four|five|six|\d+)\s+)(?:[\w’'-]+\s+){{0,3}}{thing}"
    return bool(
        re.search(known, clause, re.I)
        or (re.search(counted, clause, re.I) and _TOOK_PLACE.search(clause))
    )


def is_had(clause: str) -> bool:
    """Whether a clause says that somebody has a thing, or that there is one."""
    return bool(_HAD.search(clause))


def is_of_all(clause: str) -> bool:
    """Whether a clause speaks of all: `all nine are insured`."""
    return bool(_OF_ALL.search(clause))


def tells_change(clause: str) -> bool:
    """Whether a clause says that something is so by now, or took place."""
    return is_new_by_now(clause) or bool(_TOOK_PLACE.search(clause))


def is_new_by_now(clause: str) -> bool:
    """Whether a clause says that something is so by now: `a nurse now works here`."""
    return bool(_BY_NOW.search(clause))


def what_took_place(clause: str) -> list[str]:
    """The verbs of a clause that say what took place: `trained`, of `they were trained in May`."""
    return [found["what"] or found["past"] for found in _TOOK_PLACE.finditer(clause)]


def tells_when(clause: str) -> bool:
    """Whether a clause says in which month, term or season: `in November`, `since Easter`."""
    return bool(re.search(_WHEN, clause, re.IGNORECASE))


def is_so_now(clause: str, words_said: Collection[str]) -> bool:
    """Whether a clause says that something is now what one of some words says: `is now digital`."""
    said = "|".join(map(re.escape, sorted(words_said)))
    return bool(said and re.search(rf"\bnow\s+(?:[\w’'-]+\s+)?(?:{said})\b", clause, re.I))


def events(clause: str) -> list[str]:
    """What a clause says to have happened before the rest: `after the visit in May` has one."""
    return [found["event"] for found in _EVENT.finditer(clause)]
