"""Parts of a phrase that may be names. A phrase in, its parts with their positions out.

`Head of IT`, `TSL` and, in brackets, `AB` of `Attendance: the Head of IT and TSL (AB), with Elm`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from parsers.grammar.text_span import TextSpan, spans_between
from parsers.patterns import pattern


class Person(NamedTuple):
    """A role, body or person as printed, without article or determiner, and its position."""

    start: int
    end: int
    name: str


class NamePart(NamedTuple):
    """A part of a phrase that may name a person, and whether it stands in brackets."""

    is_bracketed: bool
    person: Person


_LEADING_WORDS = pattern(
    r"(?:(?:(?:each|every|all|both|either|one|some|most|any) of )?(?:the|a|an|each|every|all)\s+)+"
    r"|(?:(?:both|either|jointly|then|also|again)\s+)+",
    re.IGNORECASE,
)
_TRAILING_WORDS = pattern(
    r"(?:\s+(?:also|then|now|still|jointly|both|together|each|all|again|therefore|only|continue"
    r"|annually|termly|in turn|once again|,))+$|\s*,$"
)
_RELATIVE_CLAUSE = pattern(
    r",?\s(?:who|that|which|whose|with(?! responsib)|working|supported|responsible|new|via)\s.*"
)
_HELPER_CLAUSE = pattern(
    r",\s*(?:supported|with|working|alongside|together|through|in|via|assisted|led|chaired|including)\b"
    r"[^,]*,?\s*$"
)
_SEPARATOR = pattern(r"\s*\([^()]*\)\s*|\s*(?:/|&|\+|,|\band/or\b|\band\b|\bor\b)\s*(?:,\s*)?")
# What may come before a name: `Attendance:`, `a)`, `-`.
_TOPIC = pattern(r"[^()]*(?::|\s[–-])\s+(?=\S)|\W*[a-z]\)\s*|[-–]\s*")
_MAX_KNOWN = 4_096  # parts of phrases, each asked for again with whatever follows it


def name_parts(text: str, start: int, end: int) -> list[NamePart]:
    """The parts of the phrase `text[start:end]`, without its topic and those who only help."""
    at, end = _without_topic_and_helpers(text, start, end)
    parts = []
    for between in [*_SEPARATOR.finditer(text, at, end), None]:
        stop = between.start() if between else end
        if part := _trimmed(text, at, stop):
            parts.append(NamePart(False, part))
        if between and "(" in between[0]:
            inner = between[0].strip().strip("()")
            inside = between.start() + between[0].index("(") + 1
            parts.append(NamePart(True, Person(inside, stop, inner)))
        at = between.end() if between else end
    return parts


def _without_topic_and_helpers(text: str, start: int, end: int) -> TextSpan:
    """A phrase without its topic (`Attendance:`) and without those who only help."""
    if topic := _TOPIC.match(text, start, end):
        start = topic.end()
    if aside := _HELPER_CLAUSE.search(text[start:end]):
        end = start + aside.start()
    return TextSpan(start, end)


def _trimmed(text: str, start: int, end: int) -> Person | None:
    """A part without leading determiners and trailing adverbs and clauses."""
    left_out, phrase = _core(text[start:end])
    start += left_out
    return Person(start, start + len(phrase), phrase) if phrase else None


@lru_cache(maxsize=_MAX_KNOWN)
def _core(part: str) -> tuple[int, str]:
    """How many characters a part begins with that are left out, and what is left of it."""
    phrase = part.strip()
    left_out = len(part) - len(part.lstrip())
    while before := _LEADING_WORDS.match(phrase):
        phrase, left_out = phrase[before.end() :], left_out + before.end()
    return left_out, _TRAILING_WORDS.sub("", _RELATIVE_CLAUSE.sub("", phrase)).rstrip(" ,.:–-")


def pieces(line: str) -> Iterator[TextSpan]:
    """What stands between the commas, slashes and `and` of a line."""
    return spans_between(_SEPARATOR, line)
