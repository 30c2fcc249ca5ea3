"""The verb of an action, which says what is to be done. A text in, a verb out."""

import re

from parsers.grammar.verbs import ORDERS, PERSON_VERBS, ROUTINE_VERBS
from parsers.meaning.completion.word_classes import TWO_TO_TWELVE
from parsers.patterns import pattern

# How something is done, before its verb: `deep clean`.
HOW = "(?:deep|spring|spot|risk|peer|double|cross|quality|jointly)"
_FIRST_WORD = pattern(r"[A-Za-z-]+")
_TO = pattern(
    r"\b(?:to|will|must|should|shall)\s+"
    rf"(?!(?:the|an?|all|each|every|both|our|its|their|your|{TWO_TO_TWELVE})\b)"
    r"(?!(?!embed|exceed|feed|need|proceed|seed|shed|speed|succeed|weed)"
    r"\w+ed\b)"  # `to named staff`
    rf"(?:{HOW}\s+)?(?P<verb>(?-i:[a-z-]+))",
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


KNOWN_VERBS = ORDERS | ROUTINE_VERBS | PERSON_VERBS


def _is_of_no_verb(first: re.Match[str], found: re.Match[str]) -> bool:
    """Whether `to` is a preposition at the end of an imperative: `Send bulletins to families`."""
    word = found["verb"].lower()
    is_last = not re.search(r"\w", found.string[found.end() :])
    return is_last and first[0].lower() in ORDERS and word not in KNOWN_VERBS


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


# Verbs that ask for an end: `remove`, and the words that say the same.
_REMOVING = {
    "get rid of": "remove", "do away with": "remove", "dispose of": "remove", "phase out": "stop",
    "put an end to": "stop", "scrap": "remove", "abolish": "remove",
    "drop": "stop", "discontinue": "stop", "cease": "stop", "cancel": "stop", "ban": "stop",
    "delete": "remove",
    "take down": "remove", "take out": "remove", "take away": "remove", "clear": "remove",
}  # fmt: skip
_REMOVAL = pattern(
    r"(?:^|\bto\s+)(?P<verb>" + "|".join(each.replace(" ", r"\s+") for each in _REMOVING) + r")\s+",
    re.IGNORECASE,
)


def removal_in(text: str) -> tuple[str, int] | None:
    """The verb of an action that removes something (`get rid of`), and the end of its words."""
    if not (found := _REMOVAL.search(text)):
        return None
    return _REMOVING[" ".join(found["verb"].lower().split())], found.end()
