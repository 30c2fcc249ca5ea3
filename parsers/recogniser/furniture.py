"""Lines around a review's tables that title no section: lines in, which are of these out.

Keys, notes and lists of contents, who was present, who leads and when.
"""

import re

from parsers.patterns import pattern

_CONTENTS_LINE = pattern(r"(?:\.{3,}|…|\t|\s{2,})\s*\d+$|\.{2,}\s*\d+$")
_NO_SECTION = pattern(
    r"\W*(?:notes?|key|contents|table of contents|introduction|guidance|how to use this .*|legend"
    r"|document control|version control|rag (?:key|ratings?)|abbreviations|glossary)\W*",
    re.IGNORECASE,
)
# What a form or minutes say before a colon: `Present: A Hill`, `Subject leader: B Moor`.
_LABELLED = pattern(
    r"(?:present|(?:also )?in attendance|attendees|apologies|absent|date|time|venue|location|author"
    r"|(?:completed|prepared|written|reviewed|minuted|minutes taken) by|approved(?: by| on)?"
    r"|inspect(?:ed|ion)|last updated)\b[\w ()]*:.*"
    r"|(?:chair|clerk|(?:academic |school )?year|term|period|school|trust|organisation|department"
    r"|cohort|version|status"
    r"|(?:[\w-]+ ){0,3}(?:lead(?:er)?|head(?:teacher)?|manager|governor|co-?ordinator|teacher|senco"
    r"|dsl|officer|secretary|principal))(?: name)?\s*:.*",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """A line of contents, or the heading of notes and keys around the tables."""
    return bool(_CONTENTS_LINE.search(text) or _NO_SECTION.fullmatch(text))


def is_labelled(text: str) -> bool:
    """A label of a form or of minutes with what it is for."""
    return bool(_LABELLED.fullmatch(text))
