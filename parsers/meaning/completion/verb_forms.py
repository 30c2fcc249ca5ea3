"""The past forms and nouns of verbs: `wrote` of `write`. A verb in, forms out."""

import re

from parsers.meaning.completion.asked.verbs import KNOWN_VERBS
from parsers.meaning.completion.word_classes import A_TIME
from parsers.patterns import pattern

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
# The nouns of verbs that are not nouns themselves.
NOUN_OF_VERB = {
    "train": "training",
    "analyse": "analysis",
    "inspect": "inspection",
    "assess": "assessment",
    "evaluate": "evaluation",
    "consult": "consultation",
}
# The nouns for what is done by verbs that leave nothing to be seen: `a letter` of `write to`.
NOUNS_OF_ACTS = {
    "write": "letter", "email": "e-?mail", "ring": "(?:phone )?call", "phone": "(?:phone )?call",
    "call": "call", "remind": "reminder", "visit": "visit", "survey": "survey", "talk": "talk",
    "meet": "meeting", "speak": "talk", "train": "training|session|course", "brief": "briefing",
    "coach": "coaching", "explain": "explanation", "show": "demonstration", "inform": "notice",
    "analyse": "analysis", "sample": "sampling", "review": "review", "audit": "audit",
    "check": "check", "inspect": "inspection", "observe": "observation", "monitor": "monitoring",
    "assess": "assessment", "compare": "comparison", "moderate": "moderation", "chase": "reminder",
    "consult": "consultation", "ask": "request|question", "look": "review|look", "tour": "tour",
    "walk": "walk|tour", "count": "count", "evaluate": "evaluation", "interview": "interview",
    "present": "presentation|talk", "screen": "screening|assessment", "test": "test|assessment",
}  # fmt: skip
_PREFIX = pattern(r"(?:re|under)-?(?=[a-z]{3})")


def past_forms(verb: str) -> list[str]:
    """The past and the participle of a verb, as patterns."""
    prefix = _PREFIX.match(verb)
    start = prefix[0] if prefix and verb[prefix.end() :] in IRREGULAR_PAST else ""
    if forms := IRREGULAR_PAST.get(verb.removeprefix(start)):
        return [start + form for form in forms.split("|")]
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return [re.escape(verb[:-1]) + "ied"]
    stem = re.escape(verb.removesuffix("e"))
    return [rf"{stem}(?:{re.escape(verb[-1:])})?(?:ed|d|n|t)"]


def active_past(verb: str) -> str:
    """The past forms of a verb that differ from its present; none for `put`."""
    return "|".join(form for form in past_forms(verb) if form != verb)


def past_in_time(verb: str, particle: str = "") -> str:
    """A pattern of the participle followed by a time: `presented in November` for `present`."""
    between = r"(?:and\s+\w+\s+)?(?:by\s+(?:[\w’'-]+\s+){1,3}?)?"
    return rf"(?:{'|'.join(past_forms(verb))})\s+{particle}{between}(?=(?:{A_TIME}))\w+"


VERB_OF_PAST = {form: verb for verb, forms in IRREGULAR_PAST.items() for form in forms.split("|")}
_AGAIN = re.compile(r"^re-?")
_REGULAR_ENDINGS = (1, 2, 3)  # placed, mended, fitted


def verb_of_participle(participle: str) -> str:
    """The verb of a participle: `mend` of `mended`, `rewrite` of `rewritten`."""
    simple = _AGAIN.sub("", participle.lower())
    if simple in VERB_OF_PAST:
        return participle.lower().removesuffix(simple) + VERB_OF_PAST[simple]
    placed, mended, fitted = (participle[:-cut].lower() for cut in _REGULAR_ENDINGS)
    known = [each for each in (placed, mended, fitted) if each in KNOWN_VERBS]
    if known:
        return known[0]
    is_doubled = mended[-1:] == mended[-2:-1]
    return fitted if is_doubled else mended
