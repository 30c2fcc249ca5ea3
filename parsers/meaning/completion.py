"""What may say that an action was done: the verbs of actions, and how a statement tells their end.

`appoint a lead` is done where somebody `is in post`, `buy laptops` where they `arrived`, and what
was planned where something is so `since the session`. An action in, the form of its completion out;
and whether a clause asserts something or only wishes it.
"""

import re
from collections.abc import Collection
from functools import lru_cache

from parsers.grammar.time_forms import MONTHS
from parsers.grammar.verbs import ORDERS
from parsers.patterns import pattern

_TO = pattern(
    r"\b(?:to|will|must|should|shall)\s+"
    r"(?P<verb>(?!(?:the|an?|all|each|every|both|our|its|their|your)\b)(?!(?!embed|exceed|feed|need|proceed|shed|speed|succeed)\w+ed\b)(?-i:[a-z-]+))",
    re.IGNORECASE,
)
_FIRST_WORD = pattern(r"[A-Za-z-]+")
# What follows an order: `Set up a rota`, but `Audit committee to report`.
_AFTER_ORDER = pattern(
    r"\s+(?:up|out|on|in|for|with|the|an?|all|each|every|both|any|one|our|their|its|this|new)\b"
)
_TO_WHAT = pattern(r"\s+to\s+(?P<word>[\w-]+)")
# How far a thing has come that was to be made. What came further was done too.
_MADE = (
    r"written|drafted|produced|created|developed|drawn up|prepared|devised|compiled|designed|made"
)
_AGREED = r"agreed|chosen|chose|adopted|selected|approved|signed"
_SET_UP = r"set up|established|introduced|launched|started|begun|began"
_GIVEN_OUT = (
    r"published|shared|circulated|sent|issued|distributed|(?:came|went|(?:is|are) now) out"
    r"|w(?:as|ere) sent out|on (?:the|our|its|every|each) (?:[\w'’]+ )?websites?"
)
_IN_FORCE = r"in (?:place|use|force)|took effect|exists?|holds?|now uses?|uses? the same"
_TOLD = {
    "recruit appoint advertise hire fill employ": r"in post|took up|appointed|recruited|joined"
    r"|started|has been filled|were filled|now have|now has",
    "buy order purchase get obtain install replace": r"came|arrived|bought|delivered|installed"
    r"|replaced|fitted|in use|ordered",
    "write draft redraft produce create develop prepare devise compile draw commission collate"
    " document": (f"{_MADE}|{_AGREED}|{_SET_UP}|published|issued|came out|{_IN_FORCE}"),
    "agree choose adopt select approve sign negotiate": f"{_AGREED}|published|issued|{_IN_FORCE}",
    "set establish introduce launch start begin": f"{_SET_UP}|in place|in use",
    "publish issue": f"{_GIVEN_OUT}|in use|in force",
    "share circulate send distribute": _GIVEN_OUT,
    "supply provide give lend": r"supplied|provided|given|lent|issued|received|now ha(?:s|ve)",
    "train run hold deliver lead organise arrange host": r"trained|ran|were held|was held"
    r"|been held|delivered|led|took place|organised|arranged|hosted|came|attended|sat"
    r"|(?:took|taken) part|(?:has|have) been (?:on|through)|(?:has|have) had",
    "analyse": r"analysed|broken down",
    "mend repair fix": r"mended|repaired|fixed",
    "build construct": r"built|constructed|opened",
    "fit": r"fitted|installed",
    "change amend revise update": r"changed|amended|altered|revised|updated|up to date|rewritten"
    r"|rewrote",
    "present submit": f"presented|submitted|received|noted|{_AGREED}",
    "tender retender": r"(?:out to|after an?) (?:[\w-]+ )?tender|new (?:[\w-]+ )?contractor",
}
_WORDS_TOLD = {verb: told for verbs, told in _TOLD.items() for verb in verbs.split()}
# The past and the participle of verbs that make them in no regular way.
_IRREGULAR = {
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
_PREFIX = pattern(r"(?:re|under)-?(?=[a-z]{3})")
# Verbs of what is asked of people or things that are there: that these are named, or well now, does
# not say that anybody looked or taught.
_INQUIRING = frozenset(
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
_MENDING = _REMAKING | frozenset(
    "repair mend fix restore reissue re-issue review check monitor chase".split()
)
_KNOWN_THING = pattern(r"\s*(?:the|our|its|their|this|these|existing|current)\b", re.IGNORECASE)
# Verbs that ask for something that is to be there in the end.
_HOLDING = frozenset("run hold deliver give organise arrange host lead provide offer".split())
_SEEKING = frozenset("seek find trial pilot try join bid apply extend".split())
_SPREADING = frozenset("extend roll spread widen expand".split())
_REST = pattern(r"\bthe\s+(?:remaining|rest|others?)\b", re.IGNORECASE)
_OF_ALL = pattern(r"\b(?:all|every|each|both)\b", re.IGNORECASE)
_NOW, _IS_NEW = pattern(r"\bnow\b", re.IGNORECASE), pattern(r"\bnew\b", re.IGNORECASE)
_NEW = pattern(r"\b(?:an?|the|our|their|its)\s+new\s+(?P<what>(?:[\w’'-]+\s+){0,4}[\w’'-]+)", re.I)
_DOER = pattern(r"^\W*(?:the\s+|each\s+|all\s+)?(?P<who>[A-Za-z’' -]{2,40}?)\s+to\s", re.IGNORECASE)
# Verbs that bring somebody in: `appoint a trustee with a background in law` is about a trustee.
_APPOINTING = frozenset("appoint recruit hire employ elect nominate co-opt find name".split())
_BEHIND_THING = pattern(
    r"(?:,|\s(?:for|of|in|to|with|on|by|at|from|before|after|that|which|so|and)\s).*", re.DOTALL
)
_BEHIND_PERSON = pattern(r"\s(?:with|who|for|from|to|in|by|at|as|before)\s.*", re.DOTALL)
# What tells of anything that it is done.
_HAPPENED = (
    r"took place|(?:has |have )?taken place|went (?:ahead|live|well)"
    r"|(?:was|were|has been|have been) (?:held|carried out|completed|finished|done|undertaken)"
)
# What tells of an audit, a survey or a bid that there was one.
_FOUND = (
    r"found|showed|shows|told|confirmed|identified|highlighted|revealed|led to|recommended"
    r"|failed|succeeded"
    r"|(?:was|were) (?:turned down|accepted|rejected|successful|unsuccessful|refused|approved)"
)
_FINISHING = frozenset("finish complete conclude finalise".split())
_FINISHED = pattern(
    r"\b(?:has|have|had|was|were) (?:now |all |also )?(?:been )?\w+(?:ed|en)\b", re.I
)
_NOT_ASSERTED = pattern(
    r"(?:^|[,;]\s*)only\b|\b(?:not|no|nor|never|nobody|none|neither|without|yet|still|hardly|rarely|seldom|needs?|need"
    r"|should|must|would|could|(?-i:may)|might|will|plan(?:s|ned)? to|due to|intend\w*|hope\w*"
    r"|waiting|awaits?|lack\w*|forgot\w*|if|until|unless|to be"
    r"|delayed|postponed|deferred|stalled|on hold|overdue|cancell?ed|abandoned|shelved|in draft"
    r"|being \w+(?:ed|n|t|up)|under ?way|in progress|unfinished|incomplete)\b|n['’]t\b",
    re.IGNORECASE,
)


# What tells of anything that was to be done that it was not.
_LEFT_UNDONE = pattern(
    r"\b(?:(?:has|have|had|was|were) (?:still )?(?:not|never|yet to)"
    r"|(?:has|have|had|was|were)n['’]t"
    r"|did(?: not|n['’]t) (?:take place|happen|go ahead)|not yet|still not|yet to be|to be done"
    r"|postponed|deferred|cancell?ed|abandoned|overdue|delayed|outstanding"
    r"|no [\w’'-]+(?: [\w’'-]+){0,3} (?:was|were|took|has been|have been))\b",
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
_WHEN = pattern(
    r"\b(?:in|since|from|during|at|over|on|last|by|the)\s+(?:the\s+)?(?:(?:early|late|mid)[\s-]|\d+\s)?"
    rf"(?:{'|'.join(MONTHS).replace('May', '(?-i:May)')}"  # `may` is no month
    r"|autumn|spring|summer|Christmas|Easter|T[1-6]|HT[1-6])\b",
    re.IGNORECASE,
)
_HAD = pattern(
    r"\b(?:ha(?:s|ve)|holds?|exists?|there (?:is|are)|(?:is|are) (?:now )?in (?:place|use|force))\b"
    r"|\b(?:has|have) applied\b",
    re.IGNORECASE,
)
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_BEFORE_OBJECT = r"the|an?|all|each|every|both|our|their|its|new|one|two|three|\d+"


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


@lru_cache(maxsize=500)
def completion_forms(verb: str) -> re.Pattern[str]:
    """How a sentence tells that what a verb asks for is done."""
    words = _WORDS_TOLD.get(verb)
    told = [_HAPPENED, _found_by(verb), *_past_forms(verb), *([words] if words else [])]
    return pattern(rf"\b(?:{'|'.join(told)})\b", re.IGNORECASE)


def is_finished(clause: str) -> bool:
    """Whether a clause says that something has been brought to its end: `the hulls were tarred`."""
    return bool(_FINISHED.search(clause))


def is_finishing(verb: str) -> bool:
    """Whether a verb only asks for the end of what was begun: `finish`."""
    return verb in _FINISHING


def is_inquiring(verb: str) -> bool:
    """Whether a verb only asks to find out how something is: `audit`."""
    return verb in _INQUIRING


def renewed_things(verb: str, clause: str) -> list[str]:
    """What a clause says to be new, where a verb asks for just that: `a new guide to trips`."""
    return [found["what"] for found in _NEW.finditer(clause)] if verb in _REMAKING else []


def told_of_doer(verb: str, text: str, clause: str) -> bool:
    """Whether a clause tells the end of a verb by those who were to do it: `checked by lawyers`."""
    doer = _DOER.match(text)
    if not doer:
        return False
    past = "|".join(_past(verb))
    who = re.escape(doer["who"].strip())
    return bool(re.search(rf"\b(?:{past})\s+by\s+(?:the\s+|our\s+)?{who}\b", clause, re.I))


def is_holding(verb: str) -> bool:
    """Whether a verb leaves it to its object to say what is to take place: `run a session`."""
    return verb in _HOLDING


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


def is_asserted(clause: str) -> bool:
    """Whether a clause says that something is so: it denies, wishes and plans nothing."""
    return not _NOT_ASSERTED.search(clause)


def tells_not_done(verb: str, clause: str) -> bool:
    """Whether a clause denies that what a verb asks for was done: `no drill was held`."""
    if is_asserted(clause):
        return False
    past = rf"\b(?:{'|'.join(_past(verb))})\b"
    return bool(_LEFT_UNDONE.search(clause) or re.search(past, clause, re.IGNORECASE))


def is_told_of(clause: str, thing: str) -> bool:
    """Whether a clause speaks of a thing as of one that there is: `the survey of 12 March`, `in
    May's drill`, `three quotes were obtained`; the last word of the thing given."""
    known = rf"\b(?:the|our|its|their|this|\w+['’]s?)\s+(?:[\w’'-]+\s+){{0,3}}{thing}"
    counted = rf"(?:^|\b(?:an?|one|two|three|four|five|six|\d+)\s+)(?:[\w’'-]+\s+){{0,3}}{thing}"
    return bool(
        re.search(known, clause, re.I)
        or (re.search(counted, clause, re.I) and _TOOK_PLACE.search(clause))
    )


def is_had(clause: str) -> bool:
    """Whether a clause says that somebody has a thing, or that there is one."""
    return bool(_HAD.search(clause))


def tells_of_deed(verb: str, clause: str) -> bool:
    """Whether a clause tells what came of a deed named like its verb: `in a survey in May`."""
    noun = re.escape(verb)
    in_deed = rf"\b(?:in|at|by|from|during)\s+(?:the|our|an?|this)\s+(?:[\w-]+\s+)?{noun}\b"
    told = f"{_found_by(verb)}|{in_deed}|\\b{_past_in_time(verb)}"
    return bool(re.search(told, clause, re.IGNORECASE))


def told_in_passing(verb: str, text: str) -> bool:
    """Whether a text mentions that what a verb asks for took place: `the ramps, fitted in May,`,
    `when the crew weighed it`."""
    aside = r"(?:,|\b(?:that|which))\s+(?:(?:was|were|had been)\s+)?" + _past_in_time(verb)
    by_whom = rf"\b(?:when|since|after)\s+(?:[\w’'-]+\s+){{1,4}}(?:{'|'.join(_past(verb))})\b"
    return bool(re.search(f"{aside}|{by_whom}", text, re.IGNORECASE))


def reaches_all(verb: str, text: str, clause: str) -> bool:
    """Whether a clause says of all what an action asks for the rest: `extend it to the others`."""
    is_of_rest = verb in _SPREADING or _REST.search(text)
    return bool(is_of_rest and _OF_ALL.search(clause))


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
    return bool(_WHEN.search(clause))


def brings_about(verb: str) -> bool:
    """Whether a verb asks for something that was not there: to make, seek, renew or hold it."""
    return verb in _MAKING | _SEEKING | _REMAKING | _HOLDING


def is_so_now(clause: str, words_said: Collection[str]) -> bool:
    """Whether a clause says that something is now what one of some words says: `is now digital`."""
    said = "|".join(map(re.escape, sorted(words_said)))
    return bool(said and re.search(rf"\bnow\s+(?:[\w’'-]+\s+)?(?:{said})\b", clause, re.I))


def is_there_now(verb: str, clause: str) -> bool:
    """Whether a clause says of what a verb brings about that it is so now, or that it is new."""
    if verb in _REMAKING:
        return bool(_IS_NEW.search(clause))
    if verb in _SEEKING and _IS_NEW.search(clause):
        return True
    return bool(verb in _MAKING | _SEEKING and _NOW.search(clause))


def events(clause: str) -> list[str]:
    """What a clause says to have happened before the rest: `after the visit in May` has one."""
    return [found["event"] for found in _EVENT.finditer(clause)]


def _found_by(verb: str) -> str:
    """`The audit of keys found`, of audit."""
    between = r"(?:[\w'’-]+\s+){0,6}?"
    return rf"(?:the|our|an?)\s+(?:[\w-]+\s+)?{re.escape(verb)}s?\s+{between}(?:{_FOUND})"


def _past_forms(verb: str) -> list[str]:
    """`has been mapped` and `we mapped all`, of map. `We set the dates` may tell what is usual."""
    past = _past(verb)
    forms = [rf"(?:is|are|was|were|be|been|has|have)\s+(?:(?!to\b)\w+\s+)?(?:{'|'.join(past)})"]
    forms += [_past_in_time(verb), rf"now\s+{re.escape(verb)}(?:e?s)?"]
    if active := [form for form in past if form != verb]:
        forms.append(rf"(?:{'|'.join(active)})\s+(?:(?:up|out|in|on)\s+)?(?:{_BEFORE_OBJECT})")
    return forms


def _past_in_time(verb: str) -> str:
    """`Presented in November`, of present: the participle alone, with the time."""
    when = rf"(?:{_WHEN.pattern}|\b(?:{'|'.join(MONTHS)})\b|(?-i:{_SHORT_MONTHS})\b)"
    return rf"(?:{'|'.join(_past(verb))})\s+(?:and\s+\w+\s+)?(?={when})\w+"


def _past(verb: str) -> list[str]:
    """The past and the participle of a verb, as patterns."""
    prefix = _PREFIX.match(verb)
    start = prefix[0] if prefix and verb[prefix.end() :] in _IRREGULAR else ""
    if forms := _IRREGULAR.get(verb.removeprefix(start)):
        return [start + form for form in forms.split("|")]
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return [re.escape(verb[:-1]) + "ied"]
    stem = re.escape(verb.removesuffix("e"))
    return [rf"{stem}(?:{re.escape(verb[-1:])})?(?:ed|d|n|t)"]
