"""What a verb of an action is about: a thing, a person, a change.

A verb and the words after it in, words out.
"""

import re

from parsers.meaning.completion.asked.verb_kinds import (
    is_appointing,
    is_making,
    is_remaking,
    is_shifting,
)
from parsers.meaning.completion.word_classes import TWO_TO_TWELVE
from parsers.patterns import pattern

_AFTER_THING = pattern(
    r"(?:,|\s(?:for|of|in|into|onto|to|with|on|by|at|from|before|after|that|which|so|and"
    r"|outside|inside|under|over|above|below|along|around|across|near|behind|between|beside|about)\s).*",
    re.DOTALL,
)


def object_phrase(wanted: str) -> str:
    """The phrase after a verb: `a live dashboard` of `a live dashboard for heads`."""
    return _AFTER_THING.sub("", wanted)


def thing_made(verb: str, wanted: str) -> str:
    """What is to be made: `a live dashboard` of `a live dashboard for heads`; empty for other
    verbs."""
    is_of_things = is_making(verb) and not is_appointing(verb)
    return object_phrase(wanted) if is_of_things else ""


_AFTER_PERSON = pattern(r"\s(?:with|who|for|from|to|in|by|at|as|before)\s.*", re.DOTALL)
_COUNT = pattern(rf"\b(?:{TWO_TO_TWELVE}|\d+)\b", re.IGNORECASE)


def person_wanted(verb: str, wanted: str) -> str:
    """Who is to be appointed: `a trustee` of `a trustee with a background in law`; empty for other
    verbs."""
    return _COUNT.sub("", _AFTER_PERSON.sub("", wanted)) if is_appointing(verb) else ""


_CHANGE = pattern(
    r"^(?P<what>.+?)\s+(?:to|until)\s+(?P<new_value>(?!be\b)(?:[^,.;]|(?<=\d)[,.](?=\d))+)\W*$",
    re.IGNORECASE,
)


def change_wanted(verb: str, wanted: str) -> tuple[str, str] | None:
    """What is to be moved, and to which time, number or place: `the ferry` and `noon`."""
    found = _CHANGE.match(wanted) if is_shifting(verb) else None
    return (found["what"], found["new_value"]) if found else None


_KNOWN_THING = pattern(r"\s*(?:the|our|its|their|this|these|existing|current)\b", re.IGNORECASE)
# Verbs about what exists already.
_MENDING = frozenset("repair mend fix restore reissue re-issue review check monitor chase".split())


def is_about_existing(verb: str, wanted: str) -> bool:
    """Whether a verb is about something that exists: `repair a fence`, `share the rota`; not `share
    a rota`.

    A statement that names it does not say that anything was done.
    """
    return is_remaking(verb) or verb in _MENDING or bool(_KNOWN_THING.match(wanted))


_REST = pattern(r"\bthe\s+(?:remaining|rest|others?)\b", re.IGNORECASE)
_SPREADING = frozenset("extend roll spread widen expand".split())


def asks_for_rest(verb: str, text: str) -> bool:
    """Whether an action asks for the rest of something: `extend it to Elm`, `tell the others`; not
    `tell the crew`."""
    return verb in _SPREADING or bool(_REST.search(text))
