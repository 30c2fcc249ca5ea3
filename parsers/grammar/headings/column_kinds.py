"""The kinds of a further column: owner, deadline, rating (rag), progress. A heading in, kinds out.

`Lead and deadline` is of two kinds.
"""

import re
from functools import lru_cache

from parsers.grammar.headings.column_headings import NO_HEADINGS, Headings
from parsers.grammar.headings.contractions import in_full
from parsers.patterns import pattern

# A heading with one of these words is of the kind, unless it has one of `_EXCLUDING_WORDS`.
_WORDS = {
    "owner": r"owners?|owned by|leads?(?! time)|led by|lead person|whom?|responsib\w+|accountab\w+"
    r"|persons?|personnel|initials|action by|actioned by"
    r"|(?:assigned|allocated)(?: to)?|officers?",
    "deadline": r"when|deadlines?|due|target dates?|time\s?(?:scale|line|frame)s?"
    r"|(?:completion|implementation|delivery|agreed|proposed|finish|end) date|complete by"
    r"|date (?:for|of) (?:completion|implementation)|target completion"
    r"|(?:key )?milestones?",
    "rag": r"b?rag|r[./]a[./]g\.?|ratings?|rated|judge?ments?|conformance(?: level)?"
    r"|(?:compliance|support) level|level of (?:conformance|compliance|support)"
    r"|(?:self[- ](?:assessment|evaluation|review)|inspection|ofsted|overall|current|quality)"
    r" grades?",
    "progress": r"progress|updates?|status|(?:completed|done|achieved)(?! by)\??|date completed"
    r"|completed on|date achieved|(?:%|per ?cent|percentage) complete",
}
PLAN_KINDS = frozenset(_WORDS)
LOG_KINDS = PLAN_KINDS - {"rag"}  # of the columns beside actions that nobody rates
ASSIGNMENT_KINDS = frozenset({"owner", "deadline"})
_PATTERNS = {
    kind: pattern(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for kind, words in _WORDS.items()
}
# Whom or when, as `By` alone does.
_DONE_BY = (
    r"(?:to be )?(?:done|completed|finished|achieved|actioned|implemented|addressed|resolved) by"
)
# Words that name a kind only if they are the whole heading: `Date`, `Staff`; `By` may be either.
_WHOLE_HEADINGS = {
    "rag": pattern(
        r"(?:(?:standard|criterion|requirement) )?met|in place|(?:fully )?compliant|compliance"
        r"|grade|level|assessment|results?|pass ?/ ?fail|y(?:es)? ?/ ?n(?:o)?(?: ?/ ?[\w/]+){0,2}"
        r"|how far(?: along)?(?: are we| is it)?",
        re.IGNORECASE,
    ),
    "owner": pattern(rf"by|{_DONE_BY}|staff|name|who is (?:it|this)", re.IGNORECASE),
    "deadline": pattern(
        rf"dates?|by(?: when)?|{_DONE_BY}|terms?|times?|timing|completion", re.IGNORECASE
    ),
}
_EXCLUDING_WORDS = {
    "owner": pattern(
        r"\b(?:monitor\w*|evidence|impact|review\w* by|checked|harmed|hurt|affected|at risk)\b",
        re.IGNORECASE,
    ),
    "deadline": pattern(
        r"\b(?:reviewed|completed|monitor\w*|last|started|evidence|progress|impact)\b",
        re.IGNORECASE,
    ),
    "rag": pattern(r"\b(?:risk|priority|not rated|evidence)\b", re.IGNORECASE),
}

# By when something is to be done, whatever it says of that: `Date to be completed by`.
_DATE_BY = pattern(
    r"(?:target )?dates? (?:to|for|which|it (?:must|should|will))(?: \w+){0,4} by", re.IGNORECASE
)
# Columns of notes on what happened, unlike those on what is planned or hoped for.
_NOTES = pattern(
    r"\b(?:notes?|comments?|commentary|remarks?|narrative|feedback|what (?:has )?happened"
    r"|responses?|reports? back|reported back|follow[- ]?up|news|latest|so far|to date"
    r"|state of play|current position|how (?:it|this|that|things) (?:has |have )?(?:went|gone)"
    r"|what (?:has )?(?:came|come|became|become) of"
    r"|where (?:we|it|this|things) (?:have |has )?(?:got(?: to)?|are|is|stands?)"
    r"|how far (?:have |has )?(?:we|it|this|things) (?:have |has )?(?:got|come))\b",
    re.IGNORECASE,
)
_PLANNED = pattern(
    r"\b(?:expected|intended|desired|planned|proposed|success|target|guidance)\b", re.IGNORECASE
)
# Columns on what became of what was planned before, unlike those on the actions of their row.
_LOOKING_BACK = pattern(
    r"\b(?:since(?=\W*$| (?:the |our )?(?:last|previous|20\d\d)\b)|last (?:year|time|review)"
    r"|previous|what (?:has )?happened|what became)\b",
    re.IGNORECASE,
)
# Columns of the day on which an action was done.
_COMPLETION = pattern(
    r"(?:completed|done|achieved|closed|finished)(?: \(?(?:on|date|when)\)?)?"
    r"|(?:date|when) (?:it was )?(?:completed|done|achieved|closed|finished)",
    re.IGNORECASE,
)
# Columns that say which of several places a row is about.
_PLACE = pattern(
    r"(?:(?:name of|which|the) )*(?:schools?|academ(?:y|ies)|sites?|settings?|campus(?:es)?"
    r"|buildings?|locations?|departments?|faculty|faculties|phases?|key stages?|year groups?"
    r"|class(?:es)?)(?: names?)?",
    re.IGNORECASE,
)
_LEVEL = pattern(r"\W*levels?\W*", re.IGNORECASE)
_JOINED = pattern(r"\s*(?:[/&+,;–-]|\band\b)\s*", re.IGNORECASE)  # between the parts of a heading


@lru_cache(maxsize=512)  # a review's tables have the same headings
def kinds(heading: str, own: Headings = NO_HEADINGS) -> frozenset[str]:
    """The kinds of a column with this heading: owner, deadline, rag, progress, or none.

    `own` are the trust's own headings, which take precedence.
    """
    if kind := own.kind(heading):
        return frozenset({kind})
    bare = in_full(heading).strip(" :.?*")
    if _DATE_BY.fullmatch(bare):
        return frozenset({"deadline"})
    found = frozenset(kind for kind in _WORDS if _is_kind(kind, bare))
    return found | {"deadline"} if "owner" in found and _names_a_time(bare) else found


def is_for_notes(heading: str) -> bool:
    """Whether a column with this heading holds notes on what happened: `Comments`, `Note`."""
    return bool(_NOTES.search(heading)) and not _PLANNED.search(heading)


def looks_back(heading: str) -> bool:
    """Whether a column with this heading says what became of earlier plans: `Since last year`."""
    heading = in_full(heading)
    return bool(_LOOKING_BACK.search(heading)) and not _PLANNED.search(heading)


def dates_completion(heading: str) -> bool:
    """Whether a date in a column with this heading says that an action was done that day."""
    return bool(_COMPLETION.fullmatch(heading.strip(" :.?*")))


def names_places(heading: str) -> bool:
    """Whether a column with this heading says which school, site or year group a row is about."""
    return bool(_PLACE.fullmatch(heading.strip(" :.?*")))


def is_level(heading: str) -> bool:
    """Whether a heading is `Level`, of whatever the table is about: often no rating."""
    return bool(_LEVEL.fullmatch(heading))


def _names_a_time(heading: str) -> bool:
    """Whether a part of a heading names a time that may stand with an owner: `Owner and date`."""
    is_time = _WHOLE_HEADINGS["deadline"].fullmatch
    return any(map(is_time, _JOINED.split(heading)))


def _is_kind(kind: str, heading: str) -> bool:
    if kind in _EXCLUDING_WORDS and _EXCLUDING_WORDS[kind].search(heading):
        return False
    whole = _WHOLE_HEADINGS.get(kind)
    return bool(_PATTERNS[kind].search(heading) or (whole and whole.fullmatch(heading)))
