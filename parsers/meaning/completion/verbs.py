"""The verbs of actions and the kinds of things that they ask for. Texts and verbs in, answers out.

`Appoint a lead` brings somebody in, `write a plan` makes a thing, `repair the roof` is about what
exists, `audit the books` only finds out how something is.
"""

import re

from parsers.grammar.verbs import ORDERS, PERSON_VERBS, ROUTINE_VERBS
from parsers.patterns import pattern

_TO = pattern(
    r"\b(?:to|will|must|should|shall)\s+"
    r"(?!(?:the|an?|all|each|every|both|our|its|their|your|two|three|four|five|six|ten)\b)"
    r"(?!(?!embed|exceed|feed|need|proceed|shed|speed|succeed)\w+ed\b)"  # `to named staff`
    r"(?P<verb>(?-i:[a-z-]+))",
    re.IGNORECASE,
)
_FIRST_WORD = pattern(r"[A-Za-z-]+")
# What follows an imperative: `Set up a rota`, but `Audit committee to report`.
_AFTER_ORDER = pattern(
    r"\s+(?:up|out|on|in|for|with|the|an?|all|each|every|both|any|one|our|their|its|this|new)\b"
)
# A word before an article is a verb (`Raise the sail`), except for these.
_BEFORE_ARTICLE = pattern(
    r"(?!(?:all|both|half|in|at|by|for|from|on|with|after|before|during|as|of|to|when|once|if|and|until"
    r"|through|following|where|that)\b)[a-z-]+\s+(?:the|an?|each|every|our|their|its)\s",
    re.IGNORECASE,
)
_TO_WHAT = pattern(r"\s+to\s+(?P<word>[\w-]+)")

KNOWN_VERBS = ORDERS | ROUTINE_VERBS | PERSON_VERBS
_INQUIRING = frozenset(
    "audit review check survey monitor evaluate inspect scrutinise investigate analyse"
    " assess benchmark compare".split()
)
# Verbs about people or things that exist: a statement that names them, or says that they are well,
# does not say that anybody looked or taught.
_LEAVING_NO_TRACE = _INQUIRING | frozenset(
    "train teach brief remind tell inform coach send talk speak"
    " visit ask consider explore discuss meet look see observe sample consult identify".split()
)
# Verbs that make a thing: if it exists, they are completed.
_TELLING = frozenset("tell train teach brief inform remind coach show explain".split())
_MAKING = frozenset(
    "recruit appoint hire employ buy purchase get obtain install replace write draft redraft"
    " produce create compile develop prepare devise set establish introduce launch start begin"
    " build construct fit add make open provide design form agree negotiate lay erect"
    " timetable".split()
)
_WRITING = frozenset(
    "write draft redraft rewrite produce create compile develop prepare devise design".split()
)
# Those whose object is new even where it is called `the`: `install the loans software`.
_BRINGING_IN = frozenset(
    "install fit introduce launch build construct erect buy purchase lay appoint recruit hire"
    " employ commission".split()
)
# Verbs that replace a thing: if it is new, they are completed.
_REMAKING = frozenset(
    "rewrite redraft redesign renew replace update revise rework refresh overhaul".split()
)
# Verbs whose result stays, so that they are done once; `renew` is none.
_ONCE_ONLY = (
    _MAKING
    | _REMAKING - {"renew", "update"}
    | frozenset("mend repair fix restore remove resolve remedy find seek trial pilot".split())
    | frozenset("tender retender re-tender renegotiate relet re-let".split())
    | frozenset(
        "extend convert transform relocate rewire refurbish rebuild resurface widen".split()
    )
    | frozenset("print connect insulate demolish decommission migrate rename reopen".split())
)
# Verbs about what exists already.
_MENDING = _REMAKING | frozenset(
    "repair mend fix restore reissue re-issue review check monitor chase".split()
)
_KNOWN_THING = pattern(r"\s*(?:the|our|its|their|this|these|existing|current)\b", re.IGNORECASE)
# Verbs that make something take place, or be there in the end.
_HOLDING = frozenset("run hold deliver give organise arrange host lead provide offer".split())
_SEEKING = frozenset("seek find trial pilot try join bid apply extend".split())
_SPREADING = frozenset("extend roll spread widen expand".split())
_REST = pattern(r"\bthe\s+(?:remaining|rest|others?)\b", re.IGNORECASE)
# Verbs that bring somebody in: for `appoint a trustee with a background in law` a trustee.
_APPOINTING = frozenset(
    "appoint recruit hire employ engage elect nominate co-opt find name".split()
)
_PLACING = frozenset("put place display hang mount post pin add".split())
_GIVING_OUT = frozenset("issue publish share circulate send distribute".split())
_CONVERTING = frozenset("turn convert transform make adapt change".split())
_ASKING = frozenset("ask apply request seek approach persuade bid petition".split())
# Verbs whose object says what is to take place: `commission an audit`.
_CARRYING_OUT = _HOLDING | frozenset("commission carry conduct undertake book".split())
# The nouns of verbs that are not nouns themselves.
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
    "extend move bring reduce increase lengthen shorten change raise cut limit shift switch"
    " simplify slim narrow".split()
)
_CHANGE = pattern(
    r"^(?P<what>.+?)\s+(?:to|until)\s+(?P<new_value>(?!be\b)[^,.;]+)\W*$", re.IGNORECASE
)
_AFTER_THING = pattern(
    r"(?:,|\s(?:for|of|in|into|onto|to|with|on|by|at|from|before|after|that|which|so|and"
    r"|outside|inside|under|over|above|below|along|around|across|near|behind|between|beside|about)\s).*",
    re.DOTALL,
)
_AFTER_PERSON = pattern(r"\s(?:with|who|for|from|to|in|by|at|as|before)\s.*", re.DOTALL)
_COUNT = pattern(r"\b(?:two|three|four|five|six|\d+)\b", re.IGNORECASE)
_FINISHING = frozenset("finish complete conclude finalise".split())
_REMOVAL = pattern(
    r"(?:^|\bto\s+)(?P<verb>" + "|".join(each.replace(" ", r"\s+") for each in _REMOVING) + r")\s+",
    re.IGNORECASE,
)


def verb_of(text: str) -> str:
    """The verb of an action in lower case: `publish` of `Clerk to publish` and of `Publish`."""
    first = _FIRST_WORD.match(text.strip())
    if first and _is_order(first):
        return first[0].lower()
    found = _TO.search(text)
    if found and not (first and _is_of_no_verb(first, found)):
        return found["verb"].lower()
    return first[0].lower() if first else ""


def _is_of_no_verb(first: re.Match[str], found: re.Match[str]) -> bool:
    """Whether `to` is a preposition at the end of an imperative: `Send bulletins to families`."""
    word = found["verb"].lower()
    is_last = not re.search(r"\w", found.string[found.end() :])
    return is_last and first[0].lower() in ORDERS and word not in KNOWN_VERBS


def _is_order(first: re.Match[str]) -> bool:
    """Whether the first word of an action is its verb: in `Move to weekly visits`, but not in
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
    """The verb of an action that removes something (`get rid of`), and the end of its words."""
    if not (found := _REMOVAL.search(text)):
        return None
    return _REMOVING[" ".join(found["verb"].lower().split())], found.end()


def is_removing(verb: str) -> bool:
    """Whether a verb removes something: `remove`."""
    return verb in _REMOVING.values()


def asks_for_thing(verb: str) -> bool:
    """Whether a verb asks that its object exist or take place."""
    return verb in _MAKING - _APPOINTING or verb in _CARRYING_OUT


def is_giving_out(verb: str) -> bool:
    """Whether a verb gives a thing to others: `share`."""
    return verb in _GIVING_OUT


def inquires(verb: str) -> bool:
    """Whether a verb finds out how something is: `audit`."""
    return verb in _INQUIRING


def is_shifting(verb: str) -> bool:
    """Whether a verb moves something to another time, number or place: `move`."""
    return verb in _SHIFTING


def change_wanted(verb: str, wanted: str) -> tuple[str, str] | None:
    """What is to be moved, and to which time, number or place: `the ferry` and `noon`."""
    found = _CHANGE.match(wanted) if verb in _SHIFTING else None
    return (found["what"], found["new_value"]) if found else None


def is_finishing(verb: str) -> bool:
    """Whether a verb only finishes what was begun: `finish`."""
    return verb in _FINISHING


def is_telling(verb: str) -> bool:
    """Whether a verb asks that people know something: `tell`."""
    return verb in _TELLING


def leaves_no_trace(verb: str) -> bool:
    """Whether a verb makes nothing that shows that it was done: `audit`, `train`."""
    return verb in _LEAVING_NO_TRACE


def is_holding(verb: str) -> bool:
    """Whether the object of a verb says what is to take place: `run a session`."""
    return verb in _HOLDING


def is_remaking(verb: str) -> bool:
    """Whether a verb replaces one thing by another: `replace`."""
    return verb in _REMAKING


def is_seeking(verb: str) -> bool:
    """Whether a verb asks to get or try something: `bid`, `trial`."""
    return verb in _SEEKING


def is_placing(verb: str) -> bool:
    """Whether a verb puts a thing where it was not: `hang`."""
    return verb in _PLACING


def is_converting(verb: str) -> bool:
    """Whether a verb may make one thing into another: `turn`."""
    return verb in _CONVERTING


def is_asking(verb: str) -> bool:
    """Whether a verb asks others for something that they may refuse: `apply`."""
    return verb in _ASKING


def is_appointing(verb: str) -> bool:
    """Whether a verb brings somebody into a role: `appoint`."""
    return verb in _APPOINTING


def asks_for_rest(verb: str, text: str) -> bool:
    """Whether an action asks for the rest of something: `extend it to Elm`, `tell the others`."""
    return verb in _SPREADING or bool(_REST.search(text))


def is_making(verb: str) -> bool:
    """Whether a verb makes something: `set up`."""
    return verb in _MAKING


def is_writing(verb: str) -> bool:
    """Whether a verb makes something to read: `compile`."""
    return verb in _WRITING


def brings_in(verb: str) -> bool:
    """Whether the object of a verb is new, even if it is called `the lamps`: `install`."""
    return verb in _BRINGING_IN


def is_done_once(verb: str) -> bool:
    """Whether the result of a verb stays: `set up`, `mend`."""
    return verb in _ONCE_ONLY


def person_wanted(verb: str, wanted: str) -> str:
    """Who is to be appointed: `a trustee` of `a trustee with a background in law`; empty for other
    verbs."""
    return _COUNT.sub("", _AFTER_PERSON.sub("", wanted)) if verb in _APPOINTING else ""


def thing_made(verb: str, wanted: str) -> str:
    """What is to be made: `a live dashboard` of `a live dashboard for heads`; empty for other
    verbs."""
    is_of_things = verb in _MAKING and verb not in _APPOINTING
    return _AFTER_THING.sub("", wanted) if is_of_things else ""


def is_about_existing(verb: str, wanted: str) -> bool:
    """Whether a verb is about something that exists: `repair a fence`, `share the rota`.

    A statement that names it does not say that anything was done.
    """
    return verb in _MENDING or bool(_KNOWN_THING.match(wanted))


def object_phrase(wanted: str) -> str:
    """The phrase after a verb: `a live dashboard` of `a live dashboard for heads`."""
    return _AFTER_THING.sub("", wanted)


def brings_about(verb: str) -> bool:
    """Whether a verb asks for something that did not exist: to make, seek, renew or hold it."""
    return verb in _MAKING | _SEEKING | _REMAKING | _HOLDING
