"""Whether words say that a verb is completed: `was mapped`, `mapped in May` for `map`.

A verb and a clause in, answers and patterns out.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from parsers.meaning.completion.asked.verb_kinds import inquires, is_shifting
from parsers.meaning.completion.told.acts.completion_words import words_of_completion
from parsers.meaning.completion.told.results.inquiries import INQUIRY, found_by
from parsers.meaning.completion.verb_forms import (
    NOUN_OF_VERB,
    active_past,
    past_forms,
    past_in_time,
)
from parsers.meaning.completion.word_classes import A_TIME, WAS
from parsers.patterns import pattern


@lru_cache(maxsize=500)
def completion_forms(verb: str) -> re.Pattern[str]:
    """A pattern of all words that say that a verb is completed."""
    forms = [
        *_happened(verb),
        found_by(NOUN_OF_VERB.get(verb, verb)),
        *_past_forms(verb),
        *words_of_completion(verb),
    ]
    return pattern(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)


_CARRIED_OUT = r"held|carried out|completed|finished|done|undertaken"
_DOING = frozenset("do hold run conduct undertake".split())
# What says of any event that it took place.
_HAPPENED = (
    r"took place|(?:has |have )?taken place|went (?:ahead|live|well)"
    rf"|{WAS} (?:{_CARRIED_OUT})"
)


def _happened(verb: str) -> list[str]:
    """Patterns that something took place: for `audit` an audit, for other verbs anything, and
    nothing for verbs such as `move`."""
    if is_shifting(verb):
        return []
    if verb in _DOING:
        return [_HAPPENED, rf"(?:{_CARRIED_OUT})(?=\W*$|\s+(?:{A_TIME}))"]
    if not inquires(verb):
        return [_HAPPENED]
    return [rf"(?:{verb}|{INQUIRY})s?\b.*\b(?:{_HAPPENED})"]


_BEFORE_OBJECT = r"the|an?|all|each|every|both|our|their|its|new|one|two|three|\d+"


def _past_forms(verb: str) -> list[str]:
    """Patterns of `has been mapped` and `we mapped all` for `map`; not of `we set the dates`, which
    may be a habit."""
    past = past_forms(verb)
    forms = [rf"(?:is|are|was|were|be|been|has|have)\s+(?:(?!to\b)\w+\s+)?(?:{'|'.join(past)})"]
    own = r"(?:has|have|had)\s+(?:their|its|his|her)\s+(?:\w+\s+){1,3}"
    forms.append(rf"{own}(?:{'|'.join(past)})")
    forms += [past_in_time(verb), _participle_alone(past), rf"now\s+{re.escape(verb)}(?:e?s)?"]
    if active := active_past(verb):
        forms.append(rf"(?:{active})\s+(?:(?:up|out|in|on|for)\s+)?(?:{_BEFORE_OBJECT})")
    return forms


def _participle_alone(past: Sequence[str]) -> str:
    """A pattern of a participle that ends its clause, without an auxiliary: `Fence painted.`"""
    return (
        rf"(?:{'|'.join(past)})(?=\W*$|,|\s+(?:again|throughout|everywhere)\b|\s+at\s+(?-i:[A-Z]))"
    )


def is_only_completed(verb: str, clause: str) -> bool:
    """Whether a clause only says that a verb is completed, of what was named before: `Fitted in
    May`, `They were all fitted over Easter`; not `Lamps were fitted in May`."""
    return bool(_only_completed(verb).match(clause))


_AUXILIARY = r"(?:has|have|had|is|are|was|were|been|all|both|now|since|duly|fully)"
_IT = r"(?:those|these|they|it|this|that|both|all(?: (?:of )?(?:these|those|them))?)"
_NO_OBJECT = (
    rf"(?=\W*$|,|\s+(?:in|on|at|over|by|during|before|after|last|this|and|from|early|late|mid)\b"
    rf"|\s+(?:{A_TIME}))"
)


@lru_cache(maxsize=500)
def _only_completed(verb: str) -> re.Pattern[str]:
    past = "|".join([*past_forms(verb), *words_of_completion(verb)])
    return pattern(rf"^(?:{_IT}\s+)?(?:{_AUXILIARY}\s+)*(?:{past})\b{_NO_OBJECT}", re.IGNORECASE)


def mentions_completion(verb: str, text: str) -> bool:
    """Whether a text mentions in passing that a verb is completed: `the ramps, fitted in May,`,
    `when the crew weighed it`; not `fit ramps in May`."""
    past = past_in_time(verb, r"(?:(?:home|out|up|in|round|off|down)\s+)?")
    aside = rf"(?:,|\b(?:that|which))\s+(?:(?:was|were|had been)\s+)?{past}"
    forms = [aside]
    if active := active_past(verb):
        forms.append(rf"\b(?:when|since|after)\s+(?:[\w’'-]+\s+){{1,4}}(?:{active})\b")
    return bool(re.search("|".join(forms), text, re.IGNORECASE))
