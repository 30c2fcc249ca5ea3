"""The words by which a verb is said to be completed. A verb and a clause in, an answer out.

`appoint a lead` is done if somebody `is in post`, `buy laptops` if they `arrived`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from parsers.grammar.time_forms import MONTHS
from parsers.meaning.completion.clauses import A_TIME, has_time, is_asserted
from parsers.meaning.completion.verbs import (
    IRREGULAR_PAST,
    NOUN_OF_VERB,
    inquires,
    is_making,
    is_remaking,
    is_seeking,
    is_shifting,
)
from parsers.patterns import pattern

# Stages of a thing that was to be made; a later stage implies the earlier ones.
_MADE = (
    r"written|drafted|produced|created|developed|drawn up|prepared|devised|compiled|designed|made"
)
_BROUGHT_IN = r"(?<!is )(?<!are )brought in"  # `food is brought in`
_AGREED = rf"{_BROUGHT_IN}|agreed|chosen|chose|adopted|selected|approved|passed|signed"
_SET_UP = rf"set up|{_BROUGHT_IN}|established|introduced|launched|started|begun|began"
_PUT_THERE = (
    r"fitted|installed|built|erected|laid|planted|constructed|opened|put (?:up|in|down|out|there)"
    r"|went (?:up|in|down)"
)
_GIVEN = r"supplied|provided|given|lent|issued|received|handed|now ha(?:s|ve)"
_SPENT = (
    r"spent (?:an?|the|two|three|half an?) (?:[\w-]+ )?"
    r"(?:days?|mornings?|afternoons?|evenings?|hours?)"
)
_REVISED = r"changed|amended|altered|revised|updated|rewritten|rewrote|replaced|reworked|recast"
_LEARNT = (
    r"(?<!is )(?<!are )taught|briefed|(?:taken|took|walked|talked) through|learn(?:ed|t)"
    r"|heard (?:from|about)|spoke|talked|coached|passed|went on|show(?:n|ed)"
    rf"|{_SPENT}"
)
_RENEWED = (
    r"renewed|redone|re-?checked|reissued|refreshed|re-?qualified|re-?certified|retaken|retook"
    r"|in date|up to date|dated this|now (?:runs|covers|lasts)"
)
_GIVEN_OUT = (
    r"published|shared|circulated|sent|issued|distributed|(?:came|went|(?:is|are) now) out"
    r"|(?:has|have) gone up (?:on|at)|having gone up(?! in price)"
    r"|went home (?:to|in|with (?:all|each|every))"
    r"|w(?:as|ere) sent out|on (?:the|our|its|every|each|either|both|all) (?:[\w'’]+ )?websites?"
)
_IN_FORCE = r"in (?:place|use|force)|took effect|exists?|holds?|now uses?|uses? (?:the same|one)"
_CAME_IN = r"landed|arrived|came (?:back|in|through)(?! (?:on|to|onto|into|for)\b)"
# What says that the verbs before it are completed, beside their own past forms.
_COMPLETION_WORDS = {
    "recruit appoint advertise hire fill employ engage": r"in post|took up|appointed"
    r"|recruited|joined|started|has been filled|were filled|now have|now has|began"
    r"|(?:places?|posts?|seats?|vacanc(?:y|ies)|roles?) (?:is|are|was|were) (?:now )?"
    r"(?:taken|filled)"
    r"|works? (?:here|with us|(?:\w+ ){1,2}(?:days?|mornings?|afternoons?))",
    "find secure book": r"found|booked|secured|lined up",
    "close": r"closed|shut",
    "buy order purchase get obtain install replace": r"came|arrived|bought|delivered|took delivery"
    rf"|installed|replaced|in use|ordered|{_PUT_THERE}|{_GIVEN}",
    "write draft redraft produce create develop prepare devise compile draw collate document": (
        f"{_MADE}|{_AGREED}|{_SET_UP}|published|issued|came out|{_IN_FORCE}"
    ),
    "commission": f"{_MADE}|{_AGREED}|{_SET_UP}|published|issued|came out|{_IN_FORCE}|{_CAME_IN}",
    "agree choose adopt select approve sign negotiate": f"{_AGREED}|published|issued|{_IN_FORCE}",
    "set establish introduce launch start begin": f"{_SET_UP}|in place|in use",
    "publish issue": f"{_GIVEN_OUT}|in use|in force",
    "share circulate send distribute": _GIVEN_OUT,
    "supply provide lend": _GIVEN,
    "survey consult ask": r"told us|answered|replied|responded|(?:was|were|been) asked",
    "train teach brief coach run hold deliver give lead organise arrange host": r"trained|ran"
    r"|were held|was held|been held|delivered|given|led|took place|organised|arranged|hosted|came"
    r"|attended|sat(?! (?:through|in on)\b)|(?:took|taken) (?:part|the|an?|their)"
    r"|(?:has|have) been (?:on|through)|(?:has|have) had"
    rf"|{_LEARNT}",
    "talk speak explain present": rf"{_LEARNT}|explained|presented",
    "remove withdraw stop end": r"done away with|abolished|scrapped|gone|disappeared|given up"
    r"|withdrawn|removed|dropped|taken (?:out|down|away)|came (?:down|off|out)|thrown out"
    r"|disposed of|phased out|ended"
    r"|stopped|no longer|deleted|destroyed|shredded|cleared|terminated|parted company"
    r"|went (?:at|in|last|over|during|by)",
    "bring invite visit": rf"came|visited|attended|joined|{_SPENT}",
    "trial pilot try": r"tried|trialled|piloted",
    "test": r"tried|trialled|piloted|looked at",
    "analyse": r"analysed|broken down",
    "mend repair fix": r"mended|repaired|fixed",
    "build construct erect lay plant fit": _PUT_THERE,
    "change amend revise rewrite redesign rework overhaul": _REVISED,
    "renew refresh update": rf"{_RENEWED}|{_REVISED}",
    "relocate transfer migrate": r"moved|transferred|migrated",
    "move": r"transferred|migrated|went (?:behind|into|onto|over to)",
    "rerun re-run repeat redo": r"(?:taken|run|ran|held|done) again|repeated|re-?run|re-?done",
    "display hang pin post": r"hangs?|hung|on (?:the|a) walls?|on display",
    "translate": rf"(?:came|come|comes|go|goes|went) out in(?! (?:{'|'.join(MONTHS)})\b)",
    "go": r"(?:put|went) into",
    "look revisit": r"revisited|looked (?:again )?at|reviewed|reconsidered",
    "submit": f"presented|submitted|received|noted|{_AGREED}",
    "tender retender": r"(?:out to|after an?) (?:[\w-]+ )?tender|new (?:[\w-]+ )?contractor",
}
_COMPLETION_WORDS_OF_VERB = {
    verb: words for verbs, words in _COMPLETION_WORDS.items() for verb in verbs.split()
}
# Nouns and verbs for looking into a thing; any of them completes a verb such as `audit`.
_INQUIRY = "audit|survey|check|review|analysis|inspection|assessment|evaluation|consultation"
_INQUIRED = (
    "looked (?:at|into)|examined|inspected|audited|surveyed|reviewed|checked|assessed|evaluated"
    "|analysed|(?:went|gone) (?:over|through)|tried|tested|counted|sampled"
)
_PREFIX = pattern(r"(?:re|under)-?(?=[a-z]{3})")
_NOW, _IS_NEW = pattern(r"\bnow\b", re.IGNORECASE), pattern(r"\bnew\b", re.IGNORECASE)
_DOER = pattern(r"^\W*(?:the\s+|each\s+|all\s+)?(?P<who>[A-Za-z’' -]{2,40}?)\s+to\s", re.IGNORECASE)
_DOING = frozenset("do hold run conduct undertake".split())
_CARRIED_OUT = r"held|carried out|completed|finished|done|undertaken"
# What says of any event that it took place.
_HAPPENED = (
    r"took place|(?:has |have )?taken place|went (?:ahead|live|well)"
    rf"|(?:was|were|has been|have been) (?:{_CARRIED_OUT})"
)
# What says of an audit, a survey or a bid that there was one.
_FOUND = (
    rf"{_CAME_IN}"
    r"|found|showed|shows|told|asked for|concluded|lists|confirmed|identified|highlighted|revealed"
    r"|led to|recommended|failed|succeeded"
    r"|(?:was|were) (?:turned down|accepted|rejected|successful|unsuccessful|refused|approved"
    r"|presented|published|discussed|positive|clear|complete)"
)
# What says of any task that it was not done.
_LEFT_UNDONE = pattern(
    r"\b(?:(?:has|have|had|was|were) (?:still )?(?:not|never|yet to)"
    r"|(?:has|have|had|was|were)n['’]t"
    r"|did(?: not|n['’]t) (?:take place|happen|go ahead)|not yet|still not|yet to be|to be done"
    r"|postponed|deferred|cancell?ed|abandoned|overdue|delayed|outstanding"
    r"|no [\w’'-]+(?: [\w’'-]+){0,3} (?:was|were|took|has been|have been))\b",
    re.IGNORECASE,
)
_IT = r"(?:those|these|they|it|this|that|both|all(?: (?:of )?(?:these|those|them))?)"
_AUXILIARY = r"(?:has|have|had|is|are|was|were|been|all|both|now|since|duly|fully)"
_NO_OBJECT = (
    rf"(?=\W*$|,|\s+(?:in|on|at|over|by|during|before|after|last|this|and|from|early|late|mid)\b"
    rf"|\s+(?:{A_TIME}))"
)
_ASKING = frozenset("survey interview consult poll".split())
_TOPIC = pattern(r"\b(?:about|for|how|whether|on (?!\d))", re.IGNORECASE)
_BEFORE_OBJECT = r"the|an?|all|each|every|both|our|their|its|new|one|two|three|\d+"


@lru_cache(maxsize=500)
def completion_forms(verb: str) -> re.Pattern[str]:
    """A pattern of all words that say that a verb is completed."""
    words = _COMPLETION_WORDS_OF_VERB.get(verb)
    forms = [
        *_happened(verb),
        _found_by(NOUN_OF_VERB.get(verb, verb)),
        *_past_forms(verb),
        *([words] if words else []),
    ]
    return pattern(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)


def is_only_completed(verb: str, clause: str) -> bool:
    """Whether a clause only says that a verb is completed, of what was named before: `Fitted in
    May`, `They were all painted over Easter`."""
    return bool(_only_completed(verb).match(clause))


@lru_cache(maxsize=500)
def _only_completed(verb: str) -> re.Pattern[str]:
    words = _COMPLETION_WORDS_OF_VERB.get(verb)
    past = "|".join([*_past(verb), *([words] if words else [])])
    return pattern(rf"^(?:{_IT}\s+)?(?:{_AUXILIARY}\s+)*(?:{past})\b{_NO_OBJECT}", re.IGNORECASE)


def says_done_by_doer(verb: str, text: str, clause: str) -> bool:
    """Whether a clause says that those who were to do it did it: `checked by lawyers`."""
    doer = _DOER.match(text)
    if not doer:
        return False
    past = "|".join(_past(verb))
    who = re.escape(doer["who"].strip())
    by = rf"\b(?:{past})\s+(?:[\w’'-]+\s+){{0,4}}?by\s+(?:the\s+|our\s+)?{who}\b"
    return bool(re.search(by, clause, re.I))


def says_doer_did_it(verb: str, text: str, clause: str) -> bool:
    """Whether a clause says that those who were to do it did it to what was named before: `Elm
    adopted it in May`."""
    doer, past = _DOER.match(text), _active(verb)
    if not doer or not past:
        return False
    who = re.escape(doer["who"].strip())
    did = (
        rf"^(?:the\s+|our\s+)?{who}\s+(?:(?:has|have|duly|then)\s+)?(?:{past})\s+(?:it|them|both)\b"
    )
    return bool(re.search(did, clause, re.IGNORECASE))


def says_people_were_asked(verb: str, clause: str) -> bool:
    """Whether a clause says when people were asked, and not what about: `cooks were surveyed in
    May`."""
    if verb not in _ASKING or _TOPIC.search(clause):
        return False
    asked = rf"\b(?:was|were|been)\s+{_past_in_time(verb)}"
    return bool(re.search(asked, clause, re.IGNORECASE))


def says_not_done(verb: str, clause: str) -> bool:
    """Whether a clause says that what a verb asks for was not done: `no drill was held`."""
    if is_asserted(clause):
        return False
    past = rf"\b(?:{'|'.join(_past(verb))})\b"
    return bool(_LEFT_UNDONE.search(clause) or re.search(past, clause, re.IGNORECASE))


def says_named_event_took_place(verb: str, clause: str) -> bool:
    """Whether a clause mentions the event named by a verb, or its result: `in a survey in May`."""
    noun = NOUN_OF_VERB.get(verb, verb)
    in_event = rf"\b(?:in|at|by|from|during)\s+(?:the|our|an?|this)\s+(?:[\w-]+\s+)?{noun}\b"
    forms = f"{_found_by(noun)}|{in_event}|\\b{_past_in_time(verb)}"
    return bool(re.search(forms, clause, re.IGNORECASE))


def says_inquiry_was_made(verb: str, clause: str) -> bool:
    """Whether a clause says that somebody looked into what an inquiry was to find out: `an expert
    examined the keys in May` for `audit`."""
    if not inquires(verb):
        return False
    if re.search(_found_by(_INQUIRY), clause, re.IGNORECASE):
        return True
    inquired = rf"\b(?P<done>(?:was|were|been) )?(?:{_INQUIRED})\b"
    found = re.search(inquired, clause, re.IGNORECASE)
    return bool(found and (found["done"] or has_time(clause)))


def mentions_completion(verb: str, text: str) -> bool:
    """Whether a text mentions in passing that a verb is completed: `the ramps, fitted in May,`,
    `when the crew weighed it`."""
    past = _past_in_time(verb, r"(?:(?:home|out|up|in|round|off|down)\s+)?")
    aside = rf"(?:,|\b(?:that|which))\s+(?:(?:was|were|had been)\s+)?{past}"
    forms = [aside]
    if active := _active(verb):
        forms.append(rf"\b(?:when|since|after)\s+(?:[\w’'-]+\s+){{1,4}}(?:{active})\b")
    return bool(re.search("|".join(forms), text, re.IGNORECASE))


def is_there_now(verb: str, clause: str) -> bool:
    """Whether a clause says that what a verb brings about is there now, or is new."""
    is_new, is_so_now = bool(_IS_NEW.search(clause)), bool(_NOW.search(clause))
    if is_remaking(verb):
        return is_new
    if is_seeking(verb):
        return is_new or is_so_now
    return is_making(verb) and is_so_now


def _happened(verb: str) -> list[str]:
    """Patterns that something took place: for `audit` an audit, for other verbs anything, and
    nothing for verbs such as `move`."""
    if is_shifting(verb):
        return []
    if verb in _DOING:
        return [_HAPPENED, rf"(?:{_CARRIED_OUT})(?=\W*$|\s+(?:{A_TIME}))"]
    if not inquires(verb):
        return [_HAPPENED]
    return [rf"(?:{verb}|{_INQUIRY})s?\b.*\b(?:{_HAPPENED})"]


def _found_by(noun: str) -> str:
    """A pattern of what an event found: `the audit of keys found` for `audit`."""
    before, between = r"(?:[\w-]+\s+)", r"(?:[\w'’-]+\s+){0,6}?"
    start = rf"(?:(?:the|our|an?)\s+{before}?|^{before}{{0,3}})"
    return rf"{start}(?:{noun})s?\s+{between}(?:{_FOUND})"


def _past_forms(verb: str) -> list[str]:
    """Patterns of `has been mapped` and `we mapped all` for `map`; not of `we set the dates`, which
    may be a habit."""
    past = _past(verb)
    forms = [rf"(?:is|are|was|were|be|been|has|have)\s+(?:(?!to\b)\w+\s+)?(?:{'|'.join(past)})"]
    own = r"(?:has|have|had)\s+(?:their|its|his|her)\s+(?:\w+\s+){1,3}"
    forms.append(rf"{own}(?:{'|'.join(past)})")
    forms += [_past_in_time(verb), _participle_alone(past), rf"now\s+{re.escape(verb)}(?:e?s)?"]
    if active := _active(verb):
        forms.append(rf"(?:{active})\s+(?:(?:up|out|in|on|for)\s+)?(?:{_BEFORE_OBJECT})")
    return forms


def _participle_alone(past: Sequence[str]) -> str:
    """A pattern of a participle that ends its clause, without an auxiliary: `Fence painted.`"""
    return (
        rf"(?:{'|'.join(past)})(?=\W*$|,|\s+(?:again|throughout|everywhere)\b|\s+at\s+(?-i:[A-Z]))"
    )


def _active(verb: str) -> str:
    """The past forms of a verb that differ from its present; none for `put`."""
    return "|".join(form for form in _past(verb) if form != verb)


def _past_in_time(verb: str, particle: str = "") -> str:
    """A pattern of the participle followed by a time: `presented in November` for `present`."""
    between = r"(?:and\s+\w+\s+)?(?:by\s+(?:[\w’'-]+\s+){1,3}?)?"
    return rf"(?:{'|'.join(_past(verb))})\s+{particle}{between}(?=(?:{A_TIME}))\w+"


def _past(verb: str) -> list[str]:
    """The past and the participle of a verb, as patterns."""
    prefix = _PREFIX.match(verb)
    start = prefix[0] if prefix and verb[prefix.end() :] in IRREGULAR_PAST else ""
    if forms := IRREGULAR_PAST.get(verb.removeprefix(start)):
        return [start + form for form in forms.split("|")]
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return [re.escape(verb[:-1]) + "ied"]
    stem = re.escape(verb.removesuffix("e"))
    return [rf"{stem}(?:{re.escape(verb[-1:])})?(?:ed|d|n|t)"]
