"""Whether a clause says that a thing exists, or who has it. A clause in, answers and things out."""

import re

from parsers.meaning.completion.asked.verb_kinds import is_making, is_remaking, is_seeking
from parsers.meaning.completion.told.results.events import verbs_of_events
from parsers.meaning.completion.word_classes import NUMBER
from parsers.patterns import pattern

_HAD = pattern(
    r"\b(?:ha(?:s|ve)|holds?|exists?|there (?:is|are)"
    r"|(?:is|are) (?:now )?in (?:place|use|force))\b",
    re.IGNORECASE,
)


def says_there_is(clause: str) -> bool:
    """Whether a clause says that somebody has a thing, or that there is one: `each boat has a
    bell`, not `each boat needs a bell`."""
    return bool(_HAD.search(clause))


# What people want, dislike or speak of may not be there: `suppliers complain about our times`.
_COMPLAINTS = pattern(
    r"\b(?:complain(?:s|ed|ing|ts?)?|worr(?:y|ies|ied)|ask(?:s|ed|ing)?|talk(?:s|ed|ing)?|hopes?"
    r"|(?:money|plans?|bids?|funds|costs?|hunt|search|advertisement|advert) "
    r"(?:for|of))\s+(?:about|over|after|for)?\s*(?:the|our|its|their)\s+(?:[\w’'-]+\s*){1,3}",
    re.IGNORECASE,
)


def says_thing_exists(clause: str, thing: str) -> bool:
    """Whether a clause mentions a thing as existing, by its last word: `the survey of 12 March`,
    `in May's drill`, `three quotes were obtained`; not `money for the drill`."""
    thing = rf"{re.escape(thing)}\b"
    known = rf"\b(?:the|our|its|their|this|\w+['’]s?)\s+(?:[\w’'-]+\s+){{0,3}}{thing}"
    counted = rf"(?:^|\b(?:an?|{NUMBER})\s+)(?:[\w’'-]+\s+){{0,3}}{thing}"
    there = rf"\bthere (?:is|are)\s+(?:now\s+)?(?:[\w’'-]+\s+){{1,3}}{thing}"
    clause = _COMPLAINTS.sub(" ", clause)
    return bool(
        re.search(f"{known}|{there}", clause, re.I)
        or (re.search(counted, clause, re.I) and verbs_of_events(clause))
    )


_HAS = pattern(
    r"\b(?:has|have|holds?|keeps?)\s+(?:now\s+)?(?:an?|its|their|our|his|her)\s+(?P<what>(?:[\w’'-]+\s+){0,3}?"
    r"[\w’'-]+)(?=\W*$|,|\s+(?:of|for|to|at|in|on|who|that|which|and|with)\b)",
    re.IGNORECASE,
)


def things_had(clause: str) -> list[str]:
    """The things that a clause says somebody has: `a red bell` in `each boat has a red bell`."""
    return [found["what"] for found in _HAS.finditer(clause)]


# What is in place now, and what it made possible: `with the slip down, boats sail`.
_WITH_DONE = pattern(
    r"\bwith (?P<what>(?:the|our|its|their|an?|new|both|all) (?:[\w’'-]+ ){1,4}?)(?:now )?"
    r"(?:up|down|in|open|ready|finished|complete|built|fitted|installed|laid|working|gone|back)\b"
    r"(?! the\b)",
    re.IGNORECASE,
)


def things_now_in_place(clause: str) -> list[str]:
    """The things that a clause says are in place: `the slip` in `with the slip down`."""
    return [found["what"] for found in _WITH_DONE.finditer(clause)]


_NOW, _IS_NEW = pattern(r"\bnow\b", re.IGNORECASE), pattern(r"\bnew\b", re.IGNORECASE)


def is_there_now(verb: str, clause: str) -> bool:
    """Whether a clause says that what a verb brings about is there now, or is new: `a new rota` for
    `rewrite`, not `a rota`."""
    is_new, is_so_now = bool(_IS_NEW.search(clause)), bool(_NOW.search(clause))
    if is_remaking(verb):
        return is_new
    if is_seeking(verb):
        return is_new or is_so_now
    return is_making(verb) and is_so_now
