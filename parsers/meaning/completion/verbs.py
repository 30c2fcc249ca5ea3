"""The verbs of actions: what each kind of them asks for. Texts and verbs in, answers out.

`Appoint a lead` brings somebody in, `write a plan` makes a thing, `repair the roof` is about what
there is, `audit the books` only asks how something is.
"""

import re

from parsers.grammar.verbs import ORDERS
from parsers.patterns import pattern

_TO = pattern(
    r"\b(?:to|will|must|should|shall)\s+"
    r"(?!(?:the|an?|all|each|every|both|our|its|their|your)\b)"
    r"(?!(?!embed|exceed|feed|need|proceed|shed|speed|succeed)\w+ed\b)"  # `to named staff`
    r"(?P<verb>(?-i:[a-z-]+))",
    re.IGNORECASE,
)
_FIRST_WORD = pattern(r"[A-Za-z-]+")
# What follows an order: `Set up a rota`, but `Audit committee to report`.
_AFTER_ORDER = pattern(
    r"\s+(?:up|out|on|in|for|with|the|an?|all|each|every|both|any|one|our|their|its|this|new)\b"
)
_TO_WHAT = pattern(r"\s+to\s+(?P<word>[\w-]+)")
# Verbs of what is done to people or things that are there: that these are named, or well now, does
# not say that anybody looked or taught.
_LEAVING_NO_THING = frozenset(
    "train teach brief remind tell inform coach send"
    " audit review check survey monitor visit ask consider explore evaluate discuss meet look see"
    " inspect observe sample scrutinise investigate analyse consult identify assess".split()
)
# Verbs that bring a thing about: where it is there, it was done.
_MAKING = frozenset(
    "recruit appoint hire employ buy purchase get obtain install replace write draft redraft"
    " produce create develop prepare devise set establish introduce launch start build construct"
    " fit add make open provide design form agree negotiate".split()
)
# Verbs that ask for another thing in the place of what there is: where that is new, it was done.
_REMAKING = frozenset(
    "rewrite redraft redesign renew replace update revise rework refresh overhaul".split()
)
# Verbs that ask for what is done once, and is there from then on; to renew is not among them.
_ONCE_ONLY = (
    _MAKING
    | _REMAKING - {"renew", "update"}
    | frozenset("mend repair fix restore remove resolve remedy find seek trial pilot".split())
)
# Verbs of what is there already.
_MENDING = _REMAKING | frozenset(
    "repair mend fix restore reissue re-issue review check monitor chase".split()
)
_KNOWN_THING = pattern(r"\s*(?:the|our|its|their|this|these|existing|current)\b", re.IGNORECASE)
# Verbs that ask for something that is to be there in the end.
_HOLDING = frozenset("run hold deliver give organise arrange host lead provide offer".split())
_SEEKING = frozenset("seek find trial pilot try join bid apply extend".split())
_SPREADING = frozenset("extend roll spread widen expand".split())
_REST = pattern(r"\bthe\s+(?:remaining|rest|others?)\b", re.IGNORECASE)
# Verbs that bring somebody in: `appoint a trustee with a background in law` is about a trustee.
_APPOINTING = frozenset("appoint recruit hire employ elect nominate co-opt find name".split())
_BEHIND_THING = pattern(
    r"(?:,|\s(?:for|of|in|to|with|on|by|at|from|before|after|that|which|so|and)\s).*", re.DOTALL
)
_BEHIND_PERSON = pattern(r"\s(?:with|who|for|from|to|in|by|at|as|before)\s.*", re.DOTALL)
_FINISHING = frozenset("finish complete conclude finalise".split())


def verb_of(text: str) -> str:
    """The verb of an action, in small letters: of `Clerk to publish` and of `Publish`."""
    first = _FIRST_WORD.match(text.strip())
    if first and _is_order(first):
        return first[0].lower()
    found = _TO.search(text)
    if found:
        return found["verb"].lower()
    return first[0].lower() if first else ""


def _is_order(first: re.Match[str]) -> bool:
    """Whether the first word of an action is its verb: of `Move to weekly visits`, but not of
    `Coach to visit`."""
    if first[0].lower() not in ORDERS:
        return False
    to = _TO_WHAT.match(first.string, first.end())
    if to:
        return to["word"].lower() not in ORDERS
    return bool(_AFTER_ORDER.match(first.string, first.end()))


def is_finishing(verb: str) -> bool:
    """Whether a verb only asks for the end of what was begun: `finish`."""
    return verb in _FINISHING


def leaves_no_thing(verb: str) -> bool:
    """Whether a verb leaves nothing behind by which one could tell: `audit`, `train`."""
    return verb in _LEAVING_NO_THING


def is_holding(verb: str) -> bool:
    """Whether a verb leaves it to its object to say what is to take place: `run a session`."""
    return verb in _HOLDING


def is_remaking(verb: str) -> bool:
    """Whether a verb asks for another thing in the place of one: `replace`."""
    return verb in _REMAKING


def is_seeking(verb: str) -> bool:
    """Whether a verb asks to come by a thing, or to try it: `bid`, `trial`."""
    return verb in _SEEKING


def is_of_rest(verb: str, text: str) -> bool:
    """Whether an action asks for the rest of something: `extend it to Elm`, `tell the others`."""
    return verb in _SPREADING or bool(_REST.search(text))


def is_making(verb: str) -> bool:
    """Whether a verb brings something about: `set up`."""
    return verb in _MAKING


def is_done_once(verb: str) -> bool:
    """Whether a verb asks for what is there from then on: `set up`, `mend`."""
    return verb in _ONCE_ONLY


def person_wanted(verb: str, wanted: str) -> str:
    """Who is to be brought in: `a trustee` of `a trustee with a background in law`; empty where
    the verb asks for something else."""
    return _BEHIND_PERSON.sub("", wanted) if verb in _APPOINTING else ""


def thing_made(verb: str, wanted: str) -> str:
    """What is to be there: `a live dashboard` of `a live dashboard for heads`; empty where the verb
    brings no thing about."""
    is_of_things = verb in _MAKING and verb not in _APPOINTING
    return _BEHIND_THING.sub("", wanted) if is_of_things else ""


def is_of_known(verb: str, wanted: str) -> bool:
    """Whether a verb is about something that is there already: `repair a fence`, `share the rota`;
    that it is named does not say that anything was done."""
    return verb in _MENDING or bool(_KNOWN_THING.match(wanted))


def what_wanted(wanted: str) -> str:
    """The phrase that a verb is followed by: `a live dashboard` of `a live dashboard for heads`."""
    return _BEHIND_THING.sub("", wanted)


def brings_about(verb: str) -> bool:
    """Whether a verb asks for something that was not there: to make, seek, renew or hold it."""
    return verb in _MAKING | _SEEKING | _REMAKING | _HOLDING
