"""What a clause says took place: events, changes and acts. A clause in, their words out."""

import re
from typing import NamedTuple

from parsers.grammar.times.time_forms import MONTHS
from parsers.meaning.completion.told.tense import is_new_by_now
from parsers.meaning.completion.word_classes import ADVERBS, PARTICIPLE
from parsers.patterns import pattern

# Events before a result: `since the session in May`, `following training in May`.
_EVENT = pattern(
    r"\b(?:(?<!ask )(?<!asks )(?<!asked )(?<!look )(?<!looks )(?<!looked )(?<!looking )after"
    r"|since|following|thanks to|as a result of|because of)\s+"
    r"(?P<event>(?:the|our|its|their|his|her|this|that|an?|\w+['’]s?)"
    r"(?:\s+(?!(?:in|on|at|of|with|for|by|from|last|was|were|is|are|has|have)\b)[\w’'-]+){1,4}"
    rf"|[\w’'-]+\s+in\s+(?:{'|'.join(MONTHS)}))\b",
    re.IGNORECASE,
)


def events(clause: str) -> list[str]:
    """The events that a clause says came before: `the visit` in `after the visit in May`."""
    return [found["event"] for found in _EVENT.finditer(clause)]


# What took place: `were trained`, `came`.
_TOOK_PLACE = pattern(
    r"\b(?:has|have|had|was|were)\s+(?:(?!to\b)\w+ly\s+)?(?:been\s+)?"
    r"(?P<what>(?!been\b)(?:\w+(?:ed|en|[^aeiou]t|[eu]t|wn|ld)|come|gone|made|done|begun))\b"
    r"|\b(?P<past>came|went|took|began|found|held|ran|met|joined|started|opened|finished|passed)\b",
    re.IGNORECASE,
)


def verbs_of_events(clause: str) -> list[str]:
    """The verbs of a clause that say what took place: `trained` in `they were trained in May`."""
    return [found["what"] or found["past"] for found in _TOOK_PLACE.finditer(clause)]


def says_change(clause: str) -> bool:
    """Whether a clause says that something is so by now, or took place: `it was sent`, not `it
    helps`."""
    return is_new_by_now(clause) or bool(_TOOK_PLACE.search(clause))


_FINISHED = pattern(
    r"\b(?:has|have|had|was|were) (?:now |all |also )?(?:been )?\w+(?:ed|en)\b", re.I
)


def is_finished(clause: str) -> bool:
    """Whether a clause says that something was finished: `the hulls were tarred`, not `the hulls
    are dry`."""
    return bool(_FINISHED.search(clause))


class Act(NamedTuple):
    """What was done to a thing, as printed: `serviced` to `boilers`."""

    thing: str
    verb: str
    words: str


_ACT = pattern(
    r"\b(?P<thing>[\w’'-]+)\s+(?:(?:at|in|of|for|from)\s+(?:[\w’'-]+\s+){1,3}?)?"
    rf"(?:was|were|(?:has|have) been)\s+{ADVERBS}(?P<verb>{PARTICIPLE})\b",
    re.IGNORECASE,
)
_ACT_OF_THING = pattern(r"\b(?P<thing>[\w’'-]+)\s+(?P<verb>wrote|rang|sent|[a-z]{2,}ed)\b")
# Verbs that say of anything that it was done: `a drill was completed`.
_OF_ANY_ACT = frozenset(
    "done taken given made gone come put got had found seen kept set let brought completed"
    " finished carried led run begun started opened used".split()
)


def acts_in(clause: str, also_by_things: bool = False) -> list[Act]:
    """What a clause says was done to things, or also by them, in verbs that say what it was."""
    forms = [_ACT, _ACT_OF_THING] if also_by_things else [_ACT]
    found = (each for form in forms for each in form.finditer(clause))
    acts = [Act(each["thing"], each["verb"], each[0]) for each in found]
    return [act for act in acts if act.verb.lower() not in _OF_ANY_ACT]
