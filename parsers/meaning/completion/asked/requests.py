"""The requests in an action, also those to others. Texts in, verbs with their objects out.

`To have the roof mended`, `to ask the builder to mend the roof` and `to arrange a survey of the
roof` are done if the roof was mended or surveyed.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from parsers.grammar.verbs import ORDERS, PARTICIPLE
from parsers.meaning.completion.asked.verbs import removal_in, verb_of
from parsers.meaning.completion.verb_forms import NOUN_OF_VERB, verb_of_participle
from parsers.patterns import pattern


class Request(NamedTuple):
    """The verb of an action in lower case, and the words after it, which begin with its object."""

    verb: str
    object: str


_ARRANGE_FOR = pattern(
    r"^arrange\s+for\s+(?:[\w’'&-]+\s+){1,6}?to\s+(?P<verb>[a-z-]+)\s+(?P<wanted>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ENSURE_DONE = pattern(
    rf"^(?:ensure|make sure|see)\s+(?:that\s+)?(?P<what>(?:[\w’'&-]+\s+){{1,6}}?)"
    rf"(?:is|are|have been|has been)\s+(?P<done>{PARTICIPLE})\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_DOES = r"(?:^|\b(?:to|will|must|should|shall)\s+)"
# Those who get a thing before the thing: `provide the cooks with aprons`.
_GIVE_WITH = pattern(
    rf"{_DOES}(?P<verb>provide|supply|equip|furnish|present)\s+"
    r"(?P<whom>(?!an?\b)(?:(?!for\b|of\b|to\b|in\b)[\w’'&-]+\s+){1,5}?)with\s+(?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
# A passive: `Slip to be mended by May`.
_TO_BE_DONE = pattern(
    rf"^(?P<what>(?:(?!to\b)[\w’'&,/-]+\s+){{1,10}}?)"
    rf"(?:to|should|must|will)\s+be\s+(?:\w+ly\s+)?(?P<done>{PARTICIPLE})\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)


# To speak of a thing, which it does not lift: `raise the fee with the board`.
_RAISE_WITH = pattern(rf"{_DOES}raise\s+(?P<what>[^.;:]+?)\s+with\s", re.IGNORECASE)


def request_in(text: str) -> Request:
    """The request in the action's own words."""
    if removal := removal_in(text):
        verb, end = removal
        return Request(verb, text[end:])
    if found := _ARRANGE_FOR.match(text):
        return Request(found["verb"].lower(), found["wanted"])
    if found := _TO_BE_DONE.match(text) or _ENSURE_DONE.match(text):
        return _request_for_participle(found)
    if found := _GIVE_WITH.search(text):
        return Request(found["verb"].lower(), f"{found['what']} for {found['whom']}".strip())
    if found := _RAISE_WITH.search(text):
        return Request("mention", found["what"])
    verb = verb_of(text)
    found = re.search(rf"\b{re.escape(verb)}\s+", text, re.IGNORECASE) if verb else None
    return Request(verb, text[found.end() :] if found else "")


# Adding to a thing changes it: `add a line to the form`.
_ADD_TO = pattern(rf"{_DOES}add\s+.+?\s+to\s+(?P<whole>(?:the|our|its|their)\s.+)", re.IGNORECASE)
_AND_DO = pattern(r"\band\s+(?P<verb>[a-z-]+)\s+(?P<wanted>.+)", re.IGNORECASE | re.DOTALL)
_ASK_TO_DO = pattern(
    rf"{_DOES}(?:ask|require|get|instruct|commission|task|invite|tell)\s+"
    r"(?:[\w’'&-]+\s+){1,6}?to\s+(?P<verb>[a-z-]+)\s+(?P<wanted>.*)",
    re.IGNORECASE | re.DOTALL,
)
_FILL = pattern(
    rf"{_DOES}fill\s+(?:the|an?|our)\s+(?:vacancy|vacant post|post|place|role|vacancies)\s+"
    r"(?:for|of)\s+(?P<whom>.+)",
    re.IGNORECASE | re.DOTALL,
)
# The first word, which may be the verb: `Visit Elm Park to see the slip`.
_FIRST_ORDER = pattern(
    rf"^(?P<verb>(?:{'|'.join(sorted(ORDERS))})|[a-z-]+(?=\s+(?:the|an?|our|all)\s)),?\s+(?P<wanted>.+)",
    re.IGNORECASE | re.DOTALL,
)
_HAVE_DONE = pattern(
    rf"{_DOES}(?:have|get)\s+(?P<what>(?:[\w’'&-]+\s+){{1,8}}?)(?P<done>{PARTICIPLE})\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_HAVE_TALK = pattern(
    rf"{_DOES}have\s+(?:[\w’'&-]+\s+){{1,6}}?(?P<verb>talk|speak|explain|present|train|teach)\s+"
    r"(?P<wanted>.*)",
    re.IGNORECASE | re.DOTALL,
)


def requests_in(text: str) -> Iterator[Request]:
    """The request in the action's own words, then those to others."""
    own = request_in(text)
    yield own
    first = _FIRST_ORDER.match(text)
    if first and first["verb"].lower() != own.verb and not _ARRANGE_FOR.match(text):
        yield Request(first["verb"].lower(), first["wanted"])
    yield from _requests_to_others(text)
    yield from _requests_for_events(text)
    yield from _requests_in_other_words(text)
    for found in _AND_DO.finditer(text):
        if found["verb"].lower() in ORDERS:
            yield Request(found["verb"].lower(), found["wanted"])


def _requests_to_others(text: str) -> Iterator[Request]:
    """The requests for what others are to do: `have the roof mended`, `ask Elm to mend it`."""
    if found := _HAVE_DONE.search(text):
        yield _request_for_participle(found)
    if found := _ASK_TO_DO.search(text) or _HAVE_TALK.search(text):
        yield Request(found["verb"].lower(), found["wanted"])


def _requests_in_other_words(text: str) -> Iterator[Request]:
    """The requests by the verb that is meant: `list` by `make a list of`."""
    if found := _MAKE_LIST.search(text):
        yield Request(found["what"].lower(), found["of"])
    if found := _FILL.search(text):
        yield Request("appoint", found["whom"])
    if found := _ADD_TO.search(text):
        yield Request("change", found["whole"])


# Nouns of events, which are verbs too.
_EVENT_NOUN = (
    "audit|survey|test|review|check|trial|inspection|assessment|evaluation|consultation|count|EICR"
)
_ARRANGE_EVENT = pattern(
    rf"{_DOES}(?:commission|arrange|carry out|run|hold|conduct|undertake|organise|complete|book)\s+"
    rf"(?:an?|the|one)\s+(?P<kind>(?:(?!of\b)[\w-]+\s+){{0,3}}?)(?P<event>{_EVENT_NOUN})\b"
    r"(?P<of>\s+(?:of|on|about)\b)?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
# What is made by doing what its noun says: `make a list of oars`.
_MAKE_LIST = pattern(
    rf"{_DOES}(?:make|compile|draw up|prepare|produce)\s+an?\s+(?P<what>list|map|copy|count)"
    r"\s+of\s+(?P<of>.+)",
    re.IGNORECASE | re.DOTALL,
)
_DOER = pattern(r"\b(?:to|will|must|should|shall)\s+(?!\w+ed\b|be (?:sure|certain)\b)[a-z]")
# An event without a verb: `Allergen training for cooks`, `Survey of roofs`.
_NAMED_EVENT = pattern(
    rf"^(?:an?\s+)?(?P<kind>(?:[\w’'&-]+\s+){{0,3}}?)(?P<event>training|analysis|{_EVENT_NOUN})s?\b"
    r"(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
# The same of an event: `Audits of Elm to be carried out`.
_TO_BE_HELD = pattern(
    rf"^(?P<kind>(?:[\w’'&-]+\s+){{0,3}}?)(?P<event>{_EVENT_NOUN})s?\b(?P<rest>.*?)"
    r"\s+(?:to|should|must|will)\s+be\s+"
    r"(?:carried out|undertaken|held|done|conducted|completed|arranged|commissioned|run|made)\b",
    re.IGNORECASE | re.DOTALL,
)


def _requests_for_events(text: str) -> Iterator[Request]:
    """The requests for an event that is to be arranged, to be held or only named."""
    if found := _ARRANGE_EVENT.search(text):
        kind = "" if found["of"] else found["kind"]
        yield Request(_verb_of_noun(found["event"]), kind + found["rest"].strip())
    if found := _TO_BE_HELD.match(text):
        yield Request(_verb_of_noun(found["event"]), found["kind"] + found["rest"].strip())
    found = _NAMED_EVENT.match(text)
    if found and found["kind"].split(" ")[0].lower() not in ORDERS and not _DOER.search(text):
        yield Request(_verb_of_noun(found["event"]), found["kind"] + found["rest"].strip())


def _request_for_participle(found: re.Match[str]) -> Request:
    """The request to do what a participle says, with the words around it as its object."""
    return Request(verb_of_participle(found["done"]), found["what"] + found["rest"].lstrip())


_VERB_OF_NOUN = {noun: verb for verb, noun in NOUN_OF_VERB.items()} | {"eicr": "test"}


def _verb_of_noun(noun: str) -> str:
    return _VERB_OF_NOUN.get(noun.lower(), noun.lower())
