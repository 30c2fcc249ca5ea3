"""Owners beside an action: initials in brackets after it, `Lead: TSL` or `TSL:` before it.

A text in, people with their positions out.
"""

from collections.abc import Iterator

from parsers.grammar.people.doers import abbreviates, is_initials
from parsers.grammar.people.name_parts import Person
from parsers.grammar.people.named_people import find_people
from parsers.grammar.people.roles import Roles
from parsers.grammar.times.sentence_times import read_times
from parsers.patterns import pattern

_BRACKETS = pattern(
    r"\((?P<who>[A-Za-z]{2,6}(?:\s*(?:/|&|\+|,|\band\b)\s*[A-Z]{2,4}\b)*)(?P<when>[^()]*)\)"
)
_WORD = pattern(r"[A-Za-z]+")
_MAX_INITIALS = 4  # capitals; longer abbreviations are of associations and schemes
_MAX_REST_LENGTH = 400  # characters of brackets and times after initials
_ROLES_TOO = frozenset("DoE SENCO SENDCO SENDCo".split())
_REST = pattern(r"(?:\s*\([^()]*\))*\s*[.;,]*\s*(?:(?:by|in|from|on|at|each|every)\b)?")
_LABEL = pattern(
    r"(?:\b(?:Owners?|Leads?|Led by|Action by|Responsible|Responsibility|Who|By whom)\s*[:–-])"
    r"\s*(?P<who>[^.;:()]+?)\s*(?=$|[.;:()])"
)
_SENTENCE = pattern(r"\s(?:to|will|must|should)\s+[a-z]")  # `HR to check - ongoing` is no label
_HEADED = pattern(r"(?P<who>[^.;:()–]{2,60}?)(?:\s*:|\s[–-](?=\s))\s+(?=[^\W\d])")


def signatures(text: str, start: int, end: int, roles: Roles) -> Iterator[Person]:
    """Initials in brackets at the end of an action: `(AB)`, `(AB/TSL)`, `(TSL, by T6)`.

    An abbreviation of the words before it, or a known one of a thing, is no person.
    """
    for match in _BRACKETS.finditer(text, start, end):
        if _is_last(text, match.end(), end) and _is_time(match["when"]):
            for word in _WORD.finditer(match["who"]):
                if _signs(word[0], text[start : match.start()], roles):
                    at = match.start("who") + word.start()
                    yield Person(at, at + len(word[0]), word[0])


def labels(text: str, start: int, end: int, roles: Roles) -> Iterator[Person]:
    """Owners after a label or before a colon: `Lead: TSL`, `DoE: publish the bulletin`."""
    match = _LABEL.search(text, start, end) or _HEADED.match(text, start, end)
    if match and not _SENTENCE.search(match["who"]):
        yield from find_people(text, *match.span("who"), roles)


def _is_last(text: str, start: int, end: int) -> bool:
    """Whether nothing but further brackets, punctuation or a time follows."""
    if end - start > _MAX_REST_LENGTH:
        return False
    rest = _REST.match(text, start, end)
    assert rest
    return not text[rest.end() : end].strip() or _is_time(text[rest.end() : end])


def _is_time(words: str) -> bool:
    words = words.strip(" ,;.–-")
    time = next(read_times(words), None) if words else None
    return not words or (time is not None and len(words.split()) <= 5)


def _signs(word: str, before: str, roles: Roles) -> bool:
    if roles.knows(word) or word in _ROLES_TOO:
        return not abbreviates(word, before)
    return is_initials(word) and len(word) <= _MAX_INITIALS and not abbreviates(word, before)
