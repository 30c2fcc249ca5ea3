"""To what a clause says that something was done. A verb and a clause in, things out.

`The hall was painted` and `She painted the hall` tell of the hall, `The doors of the hall were
painted` of its doors.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from parsers.meaning.completion.asked.objects import object_phrase
from parsers.meaning.completion.asked.verb_kinds import (
    brings_in,
    is_appointing,
    is_holding,
    is_placing,
    is_replacing,
)
from parsers.meaning.completion.asked.verbs import HOW
from parsers.meaning.completion.told.acts.completion_words import words_of_completion
from parsers.meaning.completion.told.acts.related_acts import is_related_act
from parsers.meaning.completion.verb_forms import IRREGULAR_PAST, active_past, past_forms
from parsers.meaning.completion.word_classes import ADVERBS, MONTH, PARTICIPLE
from parsers.patterns import pattern

_AUXILIARY = r"(?:was|were|has been|have been|is|are)"
_PASSIVE = pattern(
    rf"(?P<subject>(?:[\w’'&/-]+\s+){{1,12}}?){_AUXILIARY}\s+{ADVERBS}"
    rf"(?:{HOW}[\s-])?(?P<verb>{PARTICIPLE})\b"
    r"(?=(?P<rest>[^,;]*))",
    re.IGNORECASE,
)
# `The van had its brakes changed`.
_HAD_DONE = pattern(
    r"\b(?:had|have|has|got)\s+(?P<subject>(?:its|their|the|his|her|our|an?|some)\s+(?:[\w’'-]+\s+){1,4}?)"
    rf"(?P<verb>{PARTICIPLE})\b",
    re.IGNORECASE,
)
# Those who get a thing stand before it: `the crew was given oars`.
_GIVEN = pattern(r"(?:given|sent|handed|issued|shown|offered|lent|paid|promised|awarded)$", re.I)
_GIVEN_WHAT = pattern(
    r"\s+(?!(?:in|by|at|on|to|into|for|from|of|with|without|over|during|before|after|and|or|as|so|if"
    r"|that|when|where|because|last|this|each|every|early|late|out|home|away|round|around|back|up|off|on"
    r"|again|twice|once|there|here|\w+ly|[\w-]+ (?:days?|weeks?|months?|hours?))\b).+",
    re.IGNORECASE,
)
_TIME_BEFORE = pattern(
    r"^(?:(?:in|at|by|during|over|before|after|since|on|last|this|from)\s+)+(?:the\s+)?"
    r"(?:(?:early|late|mid|end of|start of|last|this|\d+)\s+)*"
    rf"(?:{MONTH}|autumn|spring|summer|winter|christmas|easter|term|year|week|T[1-6])"
    r"(?:\s+(?:term|holidays?|half[- ]term|break|\d{4}))*\s+",
    re.IGNORECASE,
)
_EACH_TIME = pattern(
    r"\s+(?:(?:each|every|last|this|that|once an?|twice an?)\s+"
    r"(?:day|week|month|half|half-term|term|year|morning|afternoon|autumn|spring|summer|winter)|again)\b.*",
    re.IGNORECASE,
)
_WHO_WERE = pattern(r"\s(?:that|which|who)\s(?=was|were|has|have|had|is|are)", re.IGNORECASE)
_AND_THEN = pattern(r"^.*\b(?:and|that|but|because|so|when|after|since|while|where)\s+", re.I)


def things_acted_on(verb: str, clause: str) -> Iterator[str]:
    """The things to which a clause says that what a verb asks for was done, as printed."""
    for part in re.split(r"[,;]\s+", clause):
        for found in _PASSIVE.finditer(part):
            if _may_be_told_of(verb, found["verb"]):
                yield _thing_of_passive(found)
        for found in _HAD_DONE.finditer(part):
            if _may_be_told_of(verb, found["verb"]):
                yield found["subject"].strip()
        yield from _things_there(verb, part)
        active = _active(verb)
        for found in active.finditer(part) if active else ():
            yield _object(found["object"])


def _thing_of_passive(passive: re.Match[str]) -> str:
    """`hall` of `the hall was painted`, `oars` of `the crew was given oars`."""
    given = _GIVEN_WHAT.match(passive["rest"]) if _GIVEN.match(passive["verb"]) else None
    return _object(given[0]) if given else _subject(passive["subject"])


def _object(words_after: str) -> str:
    """The noun phrase after a verb, without the time that may follow it."""
    return object_phrase(_EACH_TIME.sub("", f" {words_after.strip()}")).strip()


def _may_be_told_of(verb: str, participle: str) -> bool:
    """Whether a participle says of a thing that what a verb asks for was done to it.

    What is held is told by what was done to people: `they were trained`, for `hold a course`.
    """
    own = "|".join(past_forms(verb))
    others = [] if is_holding(verb) else words_of_completion(verb)
    told = re.fullmatch("|".join([own, *others]), participle, re.IGNORECASE)
    return bool(told) or (not is_holding(verb) and is_related_act(verb, participle.lower()))


# What came or hangs somewhere by now is the thing that was to be brought there.
_IS_THERE = pattern(
    r"(?P<subject>(?:[\w’'&/-]+\s+){1,8}?)"
    r"(?P<there>came|arrived|hangs?|hung|stands?|went (?:up|in|out|into|on)|(?:is|are) (?:up|in|on)"
    r"(?! (?:use|place|force|hand|order|need)\b))\b",
    re.IGNORECASE,
)
_HAS_NEW = pattern(r"\bha(?:s|ve|d) (?:now )?(?:an? )?new (?P<object>.+)", re.IGNORECASE)


def _things_there(verb: str, part: str) -> Iterator[str]:
    """The things that are there now, where a verb brings some: `lamps` of `lamps hang`."""
    if is_placing(verb) or (brings_in(verb) and not is_appointing(verb)):
        for found in _IS_THERE.finditer(part):
            yield _subject(found["subject"])
    if is_replacing(verb):
        for found in _HAS_NEW.finditer(part):
            yield _object(found["object"])


def _subject(words_before: str) -> str:
    """The noun phrase before a passive, without what it belongs to."""
    main = _WHO_WERE.split(_TIME_BEFORE.sub("", words_before))[0]
    return object_phrase(_AND_THEN.sub("", main)).strip()


# After an auxiliary a verb is passive, and after an article it describes: `the agreed price`.
_NOT_BEFORE_ACTIVE = (
    "was were been is are be being the a an same our their its his her this that these those each"
    " every all newly freshly recently no of with as by to"
)


@lru_cache(maxsize=500)
def _active(verb: str) -> re.Pattern[str] | None:
    """A pattern of the past of a verb before an object, without an auxiliary that makes it a
    passive."""
    past, present = active_past(verb), rf"{re.escape(verb)}s?(?=\s+(?:the|all|each|every)\s)"
    if not past and verb in IRREGULAR_PAST:
        past = verb  # `put`, which is its own past
    before = "".join(rf"(?<!\b{each} )" for each in _NOT_BEFORE_ACTIVE.split())
    form = rf"{before}\b(?:{past}|{present})\s+(?:(?:up|out|off|down|through)\s+)?(?P<object>.+)"
    return pattern(form, re.IGNORECASE) if past else None
