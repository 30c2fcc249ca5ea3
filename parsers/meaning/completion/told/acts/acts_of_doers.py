"""What a clause says that certain people did.

Their names and a clause in, acts out: `had the lamps up` of `In May the bosun had the lamps up`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from parsers.meaning.completion.verb_forms import IRREGULAR_PAST, NOUNS_OF_ACTS
from parsers.patterns import pattern


class DoerAct(NamedTuple):
    """The verb in the past, and the words after it, or before it where they name the object."""

    verb: str
    rest: str


def acts_of(doers: Sequence[str], clause: str) -> list[DoerAct]:
    """What a clause says that some of these people did, in the active voice or by them."""
    if not doers:
        return []
    active, passive = _forms(tuple(doers))
    acts = [DoerAct(each["verb"].lower(), each["rest"]) for each in active.finditer(clause)]
    for part in clause.split(";"):
        for each in [*passive.finditer(part)][-1:]:
            acts.append(DoerAct(each["verb"].lower(), part[: each.start()]))
    return acts


# What is only to be done, or not yet sent: `the bosun's draft letter`, `the visit was planned`.
_NOT_YET = pattern(
    r"\b(?:draft(?:ed)?|prepar\w+|planned|propos\w+|discussed|suggested|considered|due|next)\b",
    re.IGNORECASE,
)


def names_act_of(doers: Sequence[str], verb: str, clause: str) -> bool:
    """Whether a clause speaks of the act of some of these people as of one that took place: `the
    bosun's letter of May`, for `write`; not `the bosun's letter is being drafted`."""
    noun = NOUNS_OF_ACTS.get(verb)
    if not doers or not noun or _NOT_YET.search(clause):
        return False
    who = _any_of(doers)
    act = rf"\b(?:{who})(?:['’]s?)\s+(?:[\w-]+\s+){{0,2}}?(?:{noun})s?\b"
    by_them = rf"\b(?:{noun})s?\s+(?:from|by)\s+{_THE}(?:{who})\b"
    did = rf"\b(?:{who})\s+(?:(?:has|have)\s+)?(?:made|paid|held|did|sent|gave|carried out)\s+"
    active = rf"{did}(?:[\w-]+\s+){{0,3}}?(?:{noun})s?\b"
    return bool(re.search(f"{act}|{by_them}|{active}", clause, re.IGNORECASE))


_PASTS = "|".join(form for forms in IRREGULAR_PAST.values() for form in forms.split("|"))
_MORE_PASTS = (
    "sat|saw|seen|came|come|met|won|heard|said|laid|knew|felt|fell|forgot|stood|understood|slept"
    "|wore|rode|stole|hid|held|drank|ate|woke|flew|swept|shook|dealt|meant|fought|sold|had|has|have"
)
_PAST = rf"(?:{_PASTS}|{_MORE_PASTS}|(?!need|exceed|feed|speed|proceed|succeed)[a-z-]{{2,}}ed)"
_BETWEEN = (
    r"(?:\s+(?:has|have|had(?=\s+(?:all|each|both|now|since|already|duly|then|\w+ly|\w+ed|\w+en|sat"
    r"|been)\b)|all|each|both|now|since|then|already|duly|together|themselves|herself|himself"
    r"|\w+ly))*"
)
_WHERE = r"(?:\s+(?:at|of|in|for)(?:\s+[a-z][\w’'-]*){1,6})?"
_AND_OTHERS = r"(?:\s+and\s+(?:the\s+|our\s+|a\s+)?[\w’'-]+(?:\s+[\w’'-]+)?)?"
_WHEN = (
    r"(?:[A-Z][^,;]*,\s+|(?-i:In|At|By|During|Over|Before|After|This|Last)\s+(?:[\w’'-]+\s+){1,4})?"
)
# A noun before a clause that tells of it: `the rules the bosun wrote`, not `met the bosun`.
_NOUN = (
    r"\b(?:the|an?|our|its|their|new|first|last|each|every)\s+(?:[\w-]+\s+)?"
    r"(?!(?:with|by|to|of|for|from|at|in|on|about|than|over|under)\b)[a-z-]+"
)
_THE = r"(?:(?:the|our|all|both|each|every|two|three|four)\s+)*"


@lru_cache(maxsize=200)
def _forms(doers: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of what they did, and of what was done by them."""
    who = _any_of(doers)
    introduced = rf"(?:^{_WHEN}|,\s+|\b(?:and|which|that|whom|when|since|after|as)\s+){_THE}"
    subject = rf"(?:{introduced}|{_NOUN}\s+(?:the|our)\s+)(?:{who})"
    active = (
        rf"{subject}(?!['’-]){_WHERE}{_AND_OTHERS}{_BETWEEN}\s+"
        rf"(?P<verb>{_PAST})\b(?P<rest>[^;]*)"
    )
    passive = (
        rf"\b(?P<verb>{_PAST})\s+(?:[a-z]+\s+){{0,3}}?(?:by|among|between)\s+{_THE}"
        rf"(?:{who})\b(?!['’-])"
    )
    return pattern(active, re.IGNORECASE), pattern(passive, re.IGNORECASE)


def _any_of(doers: Sequence[str]) -> str:
    """A pattern of the names of any of these people."""
    return "|".join(dict.fromkeys(form for doer in doers for form in _spellings(doer)))


# Who decides for a place is called by it: `Elm gave up its boats`.
_HEAD_OF = pattern(
    r"(?:the\s+)?heads?(?:teacher)?\s+(?:of|at)\s+(?P<place>(?-i:[A-Z])[\w-]+)$", re.I
)


def _spellings(doer: str) -> Iterator[str]:
    """Patterns of a name: one or several of them, its first letters, and the place of a head."""
    words = re.findall(
        r"[\w’'&/-]+", re.sub(r"^(?:the|our|all|each|both)\s+", "", doer, flags=re.I)
    )
    if not words:
        return
    *before, last = words
    plain = re.escape(last.removesuffix("s") if len(last) > 3 else last)
    yield r"\s+".join([*map(re.escape, before), rf"{plain}s?"])
    if last.lower().startswith("headteacher"):
        yield "heads?"
    if head := _HEAD_OF.match(doer):
        yield rf"(?-i:{re.escape(head['place'])})"
    initials = [word[0] for word in words if word[0].isupper() and word not in ("The",)]
    if len(initials) > 2:
        yield rf"(?-i:{''.join(initials)})s?"
