"""Whether somebody looked into a thing, or was asked. A verb and a clause in, answers out."""

import re
from collections.abc import Iterator

from parsers.meaning.completion.asked.verb_kinds import inquires
from parsers.meaning.completion.told.times import has_time
from parsers.meaning.completion.verb_forms import NOUN_OF_VERB, past_in_time
from parsers.patterns import pattern

_INQUIRED = (
    "looked (?:at|into)|examined|inspected|audited|surveyed|reviewed|checked|assessed|evaluated"
    "|analysed|(?:went|gone) (?:over|through)|tried|tested|counted|sampled"
)
# Nouns and verbs for looking into a thing; any of them completes a verb such as `audit`.
INQUIRY = "audit|survey|check|review|analysis|inspection|assessment|evaluation|consultation"


def says_inquiry_was_made(verb: str, clause: str) -> bool:
    """Whether a clause says that somebody looked into what an inquiry was to find out: `an expert
    examined the keys in May` for `audit`, not `the keys are safe`."""
    if not inquires(verb):
        return False
    if re.search(found_by(INQUIRY), clause, re.IGNORECASE):
        return True
    inquired = rf"\b(?P<done>(?:was|were|been) )?(?:{_INQUIRED})\b"
    found = re.search(inquired, clause, re.IGNORECASE)
    return bool(found and (found["done"] or has_time(clause)))


_ASKING = frozenset("survey interview consult poll".split())
_TOPIC = pattern(r"\b(?:about|for|how|whether|on (?!\d))", re.IGNORECASE)


def says_people_were_asked(verb: str, clause: str) -> bool:
    """Whether a clause says when people were asked, and not what about: `cooks were surveyed in
    May`, not `cooks were surveyed about tea in May`."""
    if verb not in _ASKING or _TOPIC.search(clause):
        return False
    asked = rf"\b(?:was|were|been)\s+{past_in_time(verb)}"
    return bool(re.search(asked, clause, re.IGNORECASE))


def says_named_event_took_place(verb: str, clause: str) -> bool:
    """Whether a clause mentions the event named by a verb, or its result: `in a survey in May`, not
    `a survey is planned`."""
    noun = NOUN_OF_VERB.get(verb, verb)
    in_event = rf"\b(?:in|at|by|from|during)\s+(?:the|our|an?|this)\s+(?:[\w-]+\s+)?{noun}\b"
    forms = f"{found_by(noun)}|{in_event}|\\b{past_in_time(verb)}"
    return bool(re.search(forms, clause, re.IGNORECASE))


_HAD = r"(?:ha(?:s|ve|d|ving)(?:\s+had)?|received|underwent|undergone|been given|got|sat|took)"
_NOT_THE_EVENT = r"(?!\s+(?:training|reports?|dates?|plans?|forms?|letters?|results?|fees?)\b)"
_OWN = r"(?:its|their|his|her|an?|the|both)"


def kinds_had(noun: str, clause: str) -> Iterator[str]:
    """The words before an event that somebody had: `fire` in `Elm had its fire audit`."""
    had = rf"\b{_HAD}\s+{_OWN}\s+(?P<kind>(?:[\w-]+\s+){{0,2}}?){noun}s?\b{_NOT_THE_EVENT}"
    return (found["kind"] for found in re.finditer(had, clause, re.IGNORECASE))


CAME_IN = r"landed|arrived|came (?:back|in|through)(?! (?:on|to|onto|into|for)\b)"
# What says of an audit, a survey or a bid that there was one.
_FOUND = (
    rf"{CAME_IN}"
    r"|found|showed|shows|told|asked for|concluded|lists|confirmed|identified|highlighted|revealed"
    r"|led to|recommended|failed|succeeded"
    r"|(?:was|were) (?:turned down|accepted|rejected|successful|unsuccessful|refused|approved"
    r"|presented|published|discussed|positive|clear|complete)"
)


def found_by(noun: str) -> str:
    """A pattern of what an event found: `the audit of keys found` for `audit`."""
    before, between = r"(?:[\w-]+\s+)", r"(?:[\w'’-]+\s+){0,6}?"
    start = rf"(?:(?:the|our|an?)\s+{before}?|^{before}{{0,3}})"
    return rf"{start}(?:{noun})s?\s+{between}(?:{_FOUND})"
