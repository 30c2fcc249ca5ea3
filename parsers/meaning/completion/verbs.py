"""The verbs of actions: what each kind of them asks for. Texts and verbs in, answers out.

`Appoint a lead` brings somebody in, `write a plan` makes a thing, `repair the roof` is about what
there is, `audit the books` only asks how something is.
"""

import re

from parsers.grammar.verbs import ORDERS, PERSON_VERBS, ROUTINE_VERBS
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
# A word that an article follows is a verb, but for these: `Raise the sail`.
_BEFORE_ARTICLE = pattern(
    r"(?!(?:all|both|half|in|at|by|for|from|on|with|after|before|during|as|of|to|when|once|if|and|until"
    r"|through|following|where|that)\b)[a-z-]+\s+(?:the|an?|each|every|our|their|its)\s",
    re.IGNORECASE,
)
_TO_WHAT = pattern(r"\s+to\s+(?P<word>[\w-]+)")
# Verbs of what is done to people or things that are there: that these are named, or well now, does
# not say that anybody looked or taught.
KNOWN_VERBS = ORDERS | ROUTINE_VERBS | PERSON_VERBS
_INQUIRING = frozenset(
    "audit review check survey monitor evaluate inspect scrutinise investigate analyse"
    " assess benchmark compare".split()
)
_LEAVING_NO_THING = _INQUIRING | frozenset(
    "train teach brief remind tell inform coach send talk speak"
    " visit ask consider explore discuss meet look see observe sample consult identify".split()
)
# Verbs that bring a thing about: where it is there, it was done.
_MAKING = frozenset(
    "recruit appoint hire employ buy purchase get obtain install replace write draft redraft"
    " produce create develop prepare devise set establish introduce launch start build construct"
    " fit add make open provide design form agree negotiate lay erect timetable".split()
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
_APPOINTING = frozenset(
    "appoint recruit hire employ engage elect nominate co-opt find name".split()
)
# Verbs that leave it to what follows to say what is to take place: `commission an audit`.
_CARRYING_OUT = _HOLDING | frozenset("commission carry conduct undertake book".split())
# The nouns of verbs that are no nouns themselves.
NOUN_OF_VERB = {
    "train": "training",
    "analyse": "analysis",
    "inspect": "inspection",
    "assess": "assessment",
    "evaluate": "evaluation",
    "consult": "consultation",
}
# The past and the participle of verbs that make them in no regular way.
IRREGULAR_PAST = {
    "become": "became|become", "begin": "began|begun", "break": "broke|broken", "bring": "brought",
    "build": "built", "buy": "bought", "catch": "caught", "choose": "chose|chosen", "cut": "cut",
    "deal": "dealt", "dig": "dug", "do": "did|done", "draw": "drew|drawn", "drive": "drove|driven",
    "feed": "fed", "find": "found", "get": "got", "give": "gave|given", "go": "went|gone",
    "grow": "grew|grown", "hang": "hung", "hear": "heard", "hold": "held", "keep": "kept",
    "lay": "laid", "lead": "led", "leave": "left", "lend": "lent", "let": "let", "lose": "lost",
    "make": "made", "meet": "met", "oversee": "oversaw|overseen", "pay": "paid", "put": "put",
    "read": "read", "ring": "rang|rung", "run": "ran|run", "see": "saw|seen", "seek": "sought",
    "sell": "sold", "send": "sent", "set": "set", "shut": "shut", "show": "showed|shown",
    "sing": "sang|sung", "speak": "spoke|spoken", "spend": "spent", "split": "split",
    "spread": "spread", "stand": "stood", "strike": "struck", "swim": "swam|swum",
    "take": "took|taken", "teach": "taught", "tell": "told", "think": "thought",
    "throw": "threw|thrown", "undertake": "undertook|undertaken", "win": "won",
    "withdraw": "withdrew|withdrawn", "write": "wrote|written",
}  # fmt: skip
VERB_OF_PAST = {form: verb for verb, forms in IRREGULAR_PAST.items() for form in forms.split("|")}
# Verbs that ask for an end: `remove`, and the words that say the same.
_REMOVING = {
    "get rid of": "remove", "do away with": "remove", "dispose of": "remove", "phase out": "stop",
    "put an end to": "stop", "scrap": "remove", "abolish": "remove",
    "drop": "stop", "discontinue": "stop", "cease": "stop", "cancel": "stop", "ban": "stop",
    "delete": "remove",
    "take down": "remove", "take out": "remove", "take away": "remove", "clear": "remove",
}  # fmt: skip
# Verbs that bring a thing to another time, number or place: `extend it to June`.
_SHIFTING = frozenset(
    "extend move bring reduce increase lengthen shorten change raise cut limit shift switch".split()
)
_AIM = pattern(r"^(?P<what>.+?)\s+(?:to|until)\s+(?P<aim>(?!be\b)[^,.;]+)\W*$", re.IGNORECASE)
_BEHIND_THING = pattern(
    r"(?:,|\s(?:for|of|in|to|with|on|by|at|from|before|after|that|which|so|and"
    r"|outside|inside|under|over|along|around|across|near|behind|between|beside|about)\s).*",
    re.DOTALL,
)
_BEHIND_PERSON = pattern(r"\s(?:with|who|for|from|to|in|by|at|as|before)\s.*", re.DOTALL)
_FINISHING = frozenset("finish complete conclude finalise".split())
_REMOVAL = pattern(
    r"(?:^|\bto\s+)(?P<verb>" + "|".join(each.replace(" ", r"\s+") for each in _REMOVING) + r")\s+",
    re.IGNORECASE,
)


def verb_of(text: str) -> str:
    """The verb of an action, in small letters: of `Clerk to publish` and of `Publish`."""
    first = _FIRST_WORD.match(text.strip())
    if first and _is_order(first):
        return first[0].lower()
    found = _TO.search(text)
    if found and not (first and _is_of_no_verb(first, found)):
        return found["verb"].lower()
    return first[0].lower() if first else ""


def _is_of_no_verb(first: re.Match[str], found: re.Match[str]) -> bool:
    """Whether an order ends with `to` and no verb: `Send bulletins to families`."""
    word = found["verb"].lower()
    is_last = not re.search(r"\w", found.string[found.end() :])
    return is_last and first[0].lower() in ORDERS and word not in KNOWN_VERBS


def _is_order(first: re.Match[str]) -> bool:
    """Whether the first word of an action is its verb: of `Move to weekly visits`, but not of
    `Coach to visit`."""
    if _BEFORE_ARTICLE.match(first.string, first.start()):
        return True
    if first[0].lower() not in ORDERS:
        return False
    to = _TO_WHAT.match(first.string, first.end())
    if to:
        return to["word"].lower() not in ORDERS
    return bool(_AFTER_ORDER.match(first.string, first.end()))


def removal_in(text: str) -> tuple[str, int] | None:
    """The verb of an action that asks for an end, and where its words end: `get rid of`."""
    if not (found := _REMOVAL.search(text)):
        return None
    return _REMOVING[" ".join(found["verb"].lower().split())], found.end()


def is_removing(verb: str) -> bool:
    """Whether a verb asks that something be there no more: `remove`."""
    return verb in _REMOVING.values()


def asks_for_thing(verb: str) -> bool:
    """Whether a verb asks that something, which follows it, be there or take place."""
    return verb in _MAKING - _APPOINTING or verb in _CARRYING_OUT


def inquires(verb: str) -> bool:
    """Whether a verb asks how something is: `audit`."""
    return verb in _INQUIRING


def is_shifting(verb: str) -> bool:
    """Whether a verb brings a thing that there is to another time, number or place: `move`."""
    return verb in _SHIFTING


def aim_of(verb: str, wanted: str) -> tuple[str, str] | None:
    """What a verb is to bring to which time, number or place: `the ferry` and `noon`."""
    found = _AIM.match(wanted) if verb in _SHIFTING else None
    return (found["what"], found["aim"]) if found else None


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
