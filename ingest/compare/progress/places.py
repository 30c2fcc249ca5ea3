"""Whether less falls short, by the places where it does or does not. Two texts in, a change out.

`There is no crane at Elm, Ash and Oak` and then `Elm and Ash have one; Oak has none`; `logs are
kept at six piers` and then `at seven piers`; `done at Elm only` and then `at Elm, Ash and Oak`.
"""

import re
from fractions import Fraction
from itertools import chain
from typing import NamedTuple

from ingest.compare.progress.clause_values import lacking, not_lacking
from ingest.compare.progress.figures.quantities import NUMBER, number, quantities
from ingest.compare.progress.figures.wanted import wanted
from ingest.compare.progress.shortfalls import Shortfall
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems
from parsers.grammar.times.time_forms import WEEKDAYS
from parsers.meaning.completion.word_classes import MONTH

_NAME = r"[A-Z][a-z]{2,}(?:\s[A-Z][a-z]{2,})*"
_NAMED = re.compile(rf"(?<=[a-z,;)]\s)(?!(?:{MONTH})\b){_NAME}")
# What is written with a capital and is no place.
_NO_PLACE = re.compile(
    rf"(?:{'|'.join(map(str.title, WEEKDAYS))}|Mr|Mrs|Ms|Miss|Dr|Year|Key|Stage|Class|Reception"
    r"|Nursery|Head|Heads|Deputy|Trust|Chair|Clerk|Chief|Director|Board|Easter|Christmas|English"
    r"|French|Spanish|German|Latin|Maths|Word|Excel|Teams|Ofsted|Trustees|Governors)\b"
)
# `Seven of the nine piers`, `at six piers`, `five kiosks take cards`.
_PLACES = re.compile(
    rf"(?:^|\b(?:in|at|on|from)\s)(?P<some>{NUMBER})\s(?:(?:out\s)?of\s(?:the\s|our\s|its\s)?"
    rf"(?:(?P<all>{NUMBER})\s)?)?(?P<noun>[a-z]+s)\b",
    re.I,
)
# Names of places: `at Elm and Ash`, `Elm and Ash have one`; not `by Mrs Elm for Ash`.
_IS_OF_PLACES = re.compile(r"\b(?:at|in|from)\s(?:the\s)?[A-Z]|^[A-Z][a-z]+(?:,|\sand)\s[A-Z]")
MAX_PLACES = 500  # a greater number is a year
_NO_PLACES = frozenset("days weeks months terms years hours minutes times points lessons".split())


# Where things merely are: nobody need wish for more of it.
_ARE_THERE = re.compile(
    r"\b(?:lies?|lay|lives?|lived|nests?|nested|grows?|grew"
    r"|(?:is|are|was|were) (?:found|seen|spotted))\b"
)


class Places(NamedTuple):
    """How many places there are, what they are and of how many, if that is told."""

    number: Fraction
    noun: str
    whole: Fraction | None


def place_names(text: str) -> list[str]:
    """The names in a text that may be those of places."""
    return [name for name in _NAMED.findall(text) if not _NO_PLACE.match(name)]


def fewer_places(old_text: str, new_text: str) -> bool:
    """Whether the new text names only some of the places that fell short.

    A text that names more of them may but tell more.
    """
    places = {*place_names(old_text), *place_names(new_text)}
    if not places:
        return False
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(places, reverse=True)))})\b")
    before, after = (
        {*chain.from_iterable(map(pattern.findall, lacking(text)))} for text in (old_text, new_text)
    )
    return bool(after) and after < before


def places_change(old_text: str, new_text: str) -> Shortfall | None:
    """Whether it is in place at more places than before, or fewer; None if that is not told."""
    if not (_tells_places(old_text) and _tells_places(new_text)):
        return None  # before clauses are judged, which takes far longer
    old, new = (". ".join(not_lacking(text)) for text in (old_text, new_text))
    if _has_degree(old) or _has_degree(new):
        return None  # `some crews`, of whom the places need not tell
    shared = {*stems(_PLACES.sub(" ", old))} & {*stems(_PLACES.sub(" ", new))}
    if not shared:
        return None
    if change := _change_of_names(old, new, new_text):
        return change
    return _change_of_number(_number_of_places(old), _number_of_places(new))


def _has_degree(text: str) -> bool:
    return any(each.kind == "degree" for each in quantities(text))


def _change_of_names(old: str, new: str, new_text: str) -> Shortfall | None:
    """Whether more places are named than before, or fewer and the others as lacking it."""
    before, after = _names_of_places(old), _names_of_places(new)
    if before and before < after:
        return "less"
    if after and after < before and before - after <= _names_lacking(new_text):
        return "more"
    return None


def _names_lacking(text: str) -> set[str]:
    """The names in clauses that say that something is lacking, also where they begin with one."""
    return {name for clause in lacking(text) for name in place_names(f"and {clause}")}


def _tells_places(text: str) -> bool:
    """Whether a text names places, or says of how many it tells."""
    told = ". ".join(clauses(text))
    return bool(_PLACES.search(told) or place_names(told))


def _names_of_places(text: str) -> set[str]:
    of_places = (clause for clause in clauses(text) if _IS_OF_PLACES.search(clause))
    return {name for clause in of_places for name in place_names(clause)}


def _number_of_places(text: str) -> Places | None:
    """The only number of places in a text."""
    counts = [clause for clause in clauses(text) if _PLACES.search(clause)]
    found = _PLACES.findall(counts[0]) if len(counts) == 1 else []
    if len(found) != 1:
        return None
    some, whole, noun = found[0]
    if _need_not_be_more(counts[0]):
        return None
    places = Places(number(some), noun.lower(), number(whole) if whole else None)
    is_of_places = places.noun not in _NO_PLACES and places.number <= MAX_PLACES
    return places if is_of_places and not _ARE_THERE.search(counts[0]) else None


def _need_not_be_more(clause: str) -> bool:
    """Whether a clause begins with a number of what there need not be more of: `six of the eight
    hazards are marked on no chart`."""
    first = next(iter(quantities(clause)), None)
    return first is not None and first.first == 0 and wanted(clause, first) != "more"


def _change_of_number(old: Places | None, new: Places | None) -> Shortfall | None:
    if old is None or new is None:
        return None
    if old.noun != new.noun or old.number == new.number:
        return None
    if old.whole and new.whole and old.whole != new.whole:
        return None  # more of more may be a lesser share
    return "less" if new.number > old.number else "more"
