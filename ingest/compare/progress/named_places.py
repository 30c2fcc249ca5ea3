"""Whether less falls short, by the places that are named. Two texts in, an answer out.

`There is no crane at Elm, Ash and Oak` and then `Elm and Ash have one; Oak has none`.
"""

import re

from ingest.compare.quotes import clauses
from parsers.grammar.time_forms import WEEKDAYS
from parsers.meaning.completion.word_classes import MONTH
from parsers.meaning.judgement import judge

_NAME = r"[A-Z][a-z]{2,}(?:\s[A-Z][a-z]{2,})*"
_NAMED = re.compile(rf"(?<=[a-z,;)]\s)(?!(?:{MONTH})\b){_NAME}")
# What is written with a capital and is no place.
_NO_PLACE = re.compile(
    rf"(?:{'|'.join(map(str.title, WEEKDAYS))}|Mr|Mrs|Ms|Miss|Dr|Year|Key|Stage|Class|Reception"
    r"|Nursery|Head|Heads|Deputy|Trust|Chair|Clerk|Chief|Director|Board|Easter|Christmas|English"
    r"|French|Spanish|German|Latin|Maths|Word|Excel|Teams|Ofsted|Trustees|Governors)\b"
)


def fewer_places(old_text: str, new_text: str) -> bool:
    """Whether the new text names only some of the places that fell short.

    A text that names more of them may but tell more.
    """
    places = {*names(old_text), *names(new_text)}
    if not places:
        return False
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(places, reverse=True)))})\b")
    before, after = _short(old_text, pattern), _short(new_text, pattern)
    return bool(after) and after < before


def names(text: str) -> list[str]:
    """The names in a text that may be those of places."""
    return [name for name in _NAMED.findall(text) if not _NO_PLACE.match(name)]


def _short(text: str, place: re.Pattern[str]) -> set[str]:
    """The places of the clauses that say that something is lacking."""
    naming = (clause for clause in clauses(text) if place.search(clause))
    lacking = (clause for clause in naming if judge(clause).value == "gap")
    return {name for clause in lacking for name in place.findall(clause)}
