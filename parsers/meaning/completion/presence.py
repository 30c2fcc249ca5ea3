"""Whether a clause speaks of a thing as one that is there, at a place, or made into another.

A clause in, what it speaks of out. `The lamp room is never empty` has a lamp room; `money for the
lamp room` and `the lamp room will open` have none yet.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from parsers.patterns import pattern

# What makes a thing a known one: `the lamp room`, `Elm's lamp room`, `every new lamp`.
_DETERMINER = pattern(
    r"\b(?:(?:the|our|its|their|his|her|this|these|both|(?-i:[A-Z][\w-]+)['’]s?)(?: new)?|new)"
    r"(?=\s)",
    re.IGNORECASE,
)
_AT_NAME = pattern(r"\s+(?:at|of|in|from)\s+(?P<name>[A-Z][\w-]+)")
_OWNER = pattern(r"['’]s?$")
_SMALL = (
    r"(?:an?|no|any|not|of|in|on|at|to|for|from|with|by|and|or|is|are|was|were|has|have|had|who"
    r"|which|that|will|as)"
)
_NAMED = pattern(rf"(?:\s+(?!{_SMALL}\b)[\w’'-]+){{1,5}}", re.IGNORECASE)
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*")
# What is said of a thing that is only wanted: `money for the slip`, `parents ask after the slip`.
_WANTED = (
    r"(?:plans?|money|fund(?:s|ing)?|costs?|prices?|quotes?|quotations?|bids?|tenders?|orders?"
    r"|advert\w*|vacancy|proposals?|designs?|drawings?|dates?|ideas?|case|requests?|call(?:s|ed)?"
    r"|wait(?:s|ing|ed)?|hop(?:e|es|ed|ing)|ask(?:s|ed|ing)?|look(?:s|ed|ing)? forward|wish\w*"
    r"|decision|consult\w*|complain\w*|lack|absence|want\w*|talk\w*|discuss\w*|debate\w*|consider\w*"
    r"|vot\w+|object\w*|permission|consent|need\w*|plann\w+|space|room|site|support)"
)
_BEFORE_IT_IS = pattern(
    rf"\b{_WANTED}\s+(?:(?:for|of|on|about|after|to|over|against|in favour of|until)\s+)?\W*$",
    re.IGNORECASE,
)
_NOT_YET = pattern(
    r"\s+(?:(?:is|are|was|were|has been|have been)\s+(?:\w+ly\s+)?(?:to\b|planned|ordered"
    r"|promised|advertised|designed|costed|proposed|drawn|due|agreed|discussed|considered|expected"
    r"|booked|turned down|refused|rejected|dropped|cut|closed|empty|gone|broken)|drew|attracted"
    r"|fell through|opens? (?:in|next|soon|on)|starts? (?:in|next|soon|on)|comes? (?:in|next|soon)"
    r"|failed|lapsed|plans?|projects?|budgets?|funds?|bids?|ideas?|proposals?|adverts?|posts?|vacanc\w+"
    r"|orders?|tenders?|designs?|drawings?|costs?|money)\b",
    re.IGNORECASE,
)
_IS_IN = (
    r"(?:(?:is|are|was|were|has|have|had|been|now|all|both|each|kept|held|recorded|logged|entered"
    r"|stored|listed|filed|shown|sits?|sat|stands?|lives?|lies?|hangs?|appears?|since|safely|fully)\s+)"
)
_PUT = r"(?:had|has|have|kept?|keeps?|put|moved|entered|stored?|record(?:ed)?|logged)"
_OF_ONE = r"(?:(?:the|our|its|their|every|each|all|both)\s+)?"
_BECOME = (
    r"(?:(?<!to )(?:becom(?:e|es|ing)|became)"
    r"|(?:is|are|serves?|used|opened|open|doors|reopened|works?)"
    r"(?:\s+(?:its|their|now|today|again)\b|\s+doors)*(?:\s+as)?|as|into)"
)


class Mention(NamedTuple):
    """A thing that a clause speaks of as known: its word and those before it."""

    kind: tuple[str, ...]
    thing: str
    place: str = ""  # of which it is said to be: `crane` in `the nurse at Crane`


def things_spoken_of(clause: str) -> Iterator[Mention]:
    """The things that a clause speaks of as being there."""
    for start in _DETERMINER.finditer(clause):
        named = _NAMED.match(clause, start.end())
        if not named or _BEFORE_IT_IS.search(clause[: start.start()]):
            continue
        found = list(_WORD.finditer(clause, start.end(), named.end()))
        owner = [start[0].split()[0].lower()] if _OWNER.search(start[0].split()[0]) else []
        for at, word in enumerate(found):
            if not _NOT_YET.match(clause, word.end()):
                kind = tuple(before[0].lower() for before in found[:at])
                place = _AT_NAME.match(clause, word.end())
                yield Mention(
                    (*owner, *kind), word[0].lower(), place["name"].lower() if place else ""
                )


def is_kept_in(things: Collection[str], place: Sequence[str], clause: str) -> bool:
    """Whether a clause says that things are at a place: `the charts are all in the vault`, `the
    vault holds every chart`."""
    if not things or not place:
        return False
    thing, (*kind, last) = "|".join(map(re.escape, things)), map(re.escape, place)
    where = "".join(rf"(?:{each}\s+)?" for each in kind) + last
    at = rf"(?:on|in|into|onto|inside|at)\s+{_OF_ONE}{where}\b"
    placed = (
        rf"\b(?:{thing})\s+{_IS_IN}+{at}|\b{_PUT}\s+{_OF_ONE}(?:[\w’'-]+\s+)?(?:{thing})\s+{at}"
    )
    holding = (
        rf"\b{where}\s+(?:now\s+)?(?:holds?|has|have|shows?|lists?|covers?|contains?|includes?)\s+"
        rf"(?:now\s+)?{_OF_ONE}(?:[\w’'-]+\s+){{0,2}}?(?:{thing})\b"
    )
    return bool(re.search(f"{placed}|{holding}", clause, re.IGNORECASE))


def is_made_into(things: Collection[str], result: str, clause: str) -> bool:
    """Whether a clause says that a thing has become another: `the shed opened as a library`."""
    thing = "|".join(map(re.escape, things))
    become = (
        rf"\b(?:{thing})\b(?:,\s+which\b)?[^,;]*?\b{_BECOME}\s+(?:now\s+)?(?:an?|the|our)\s+"
        rf"(?:[\w’'-]+\s+){{0,2}}?{re.escape(result)}\b"
    )
    return bool(thing and re.search(become, clause, re.IGNORECASE))
