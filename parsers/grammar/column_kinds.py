"""What a further column says, by its heading: who, by when, how well, how far.

A heading in, kinds out; several where a column holds several things (`Lead and deadline`).
"""

import re
from functools import lru_cache

from parsers.grammar.headings import NO_HEADINGS, Headings
from parsers.patterns import pattern

# A kind is said by a word of the heading that is not about something else.
_SAID = {
    "owner": r"owners?|owned by|leads?(?! time)|led by|lead person|whom?|responsib\w+|accountab\w+"
    r"|persons?|personnel|initials|action by|actioned by"
    r"|(?:assigned|allocated)(?: to)?|officers?",
    "deadline": r"when|deadlines?|due|target dates?|time\s?(?:scale|line|frame)s?"
    r"|(?:completion|finish|end) date|complete by|date for completion|target completion"
    r"|(?:key )?milestones?",
    "rag": r"b?rag|r[./]a[./]g\.?|ratings?|rated|judge?ments?|conformance(?: level)?"
    r"|compliance level|level of compliance|self[- ]assessment grade",
    "progress": r"progress|updates?|status|completed\??|done\??|achieved\??|date completed"
    r"|completed on|date achieved",
}
_PATTERNS = {
    kind: pattern(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for kind, words in _SAID.items()
}
# Columns whose whole heading is a word that says less beside others: `Date`, `By`, `Staff`.
_WHOLE = {
    "rag": pattern(
        r"(?:(?:standard|criterion|requirement) )?met|in place|(?:fully )?compliant|compliance"
        r"|grade|level|assessment|results?|pass ?/ ?fail|y(?:es)? ?/ ?n(?:o)?(?: ?/ ?[\w/]+){0,2}",
        re.IGNORECASE,
    ),
    "owner": pattern(r"by|staff|name|who is (?:it|this)", re.IGNORECASE),
    "deadline": pattern(r"dates?|by when|terms?|times?|timing|completion", re.IGNORECASE),
}
_NOT = {
    "owner": pattern(r"\b(?:monitor\w*|evidence|impact|review\w* by|checked)\b", re.IGNORECASE),
    "deadline": pattern(
        r"\b(?:reviewed|completed|monitor\w*|last|started|evidence|progress|impact)\b",
        re.IGNORECASE,
    ),
    "rag": pattern(r"\b(?:risk|priority|not rated|evidence)\b", re.IGNORECASE),
}

# Columns in which people write down what happened; what is hoped for is no such thing.
_NOTES = pattern(
    r"\b(?:notes?|comments?|commentary|remarks?|narrative|feedback|what (?:has )?happened)\b",
    re.IGNORECASE,
)
_HOPED_FOR = pattern(
    r"\b(?:expected|intended|desired|planned|proposed|success|target|guidance)\b", re.IGNORECASE
)


@lru_cache(maxsize=512)  # a review's tables have the same headings
def kinds(heading: str, own: Headings = NO_HEADINGS) -> frozenset[str]:
    """What a column under this heading holds: owner, deadline, rag, progress, or nothing of these.

    `own` are the trust's own headings: one of them has the last word.
    """
    if kind := own.kind(heading):
        return frozenset({kind})
    return frozenset(kind for kind in _SAID if _says(kind, heading.strip(" :.?*")))


def is_for_notes(heading: str) -> bool:
    """Whether a column under this heading holds notes on what happened: `Comments`, `Note`."""
    return bool(_NOTES.search(heading)) and not _HOPED_FOR.search(heading)


def _says(kind: str, heading: str) -> bool:
    if kind in _NOT and _NOT[kind].search(heading):
        return False
    whole = _WHOLE.get(kind)
    return bool(_PATTERNS[kind].search(heading) or (whole and whole.fullmatch(heading)))
