"""Whether a thing is at its place, or has become another. Things and a clause in, an answer out."""

import re
from collections.abc import Collection, Sequence

_IS_IN = (
    r"(?:(?:is|are|was|were|has|have|had|been|now|all|both|each|kept|held|recorded|logged|entered"
    r"|stored|listed|filed|shown|sits?|sat|stands?|lives?|lies?|hangs?|appears?|since|safely|fully)\s+)"
)
_OF_ONE = r"(?:(?:the|our|its|their|every|each|all|both)\s+)?(?:[\w-]+['’]s?\s+)?"
_PUT = r"(?:had|has|have|kept?|keeps?|put|moved|entered|stored?|record(?:ed)?|logged)"


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


_BECOME = (
    r"(?:(?<!to )(?:becom(?:e|es|ing)|became)"
    r"|(?:is|are|serves?|used|opened|open|doors|reopened|works?)"
    r"(?:\s+(?:its|their|now|today|again)\b|\s+doors)*(?:\s+as)?|as|into)"
)


def is_made_into(things: Collection[str], result: str, clause: str) -> bool:
    """Whether a clause says that a thing has become another: `the shed opened as a library`."""
    thing = "|".join(map(re.escape, things))
    become = (
        rf"\b(?:{thing})\b(?:,\s+which\b)?[^,;]*?\b{_BECOME}\s+(?:now\s+)?(?:an?|the|our)\s+"
        rf"(?:[\w’'-]+\s+){{0,2}}?{re.escape(result)}\b"
    )
    return bool(thing and re.search(become, clause, re.IGNORECASE))


_BEFORE_OPEN = r"(?<!once )(?<!until )(?<!when )(?<!after )(?<!before )(?<!if )"
_THERE = (
    r"(?:done|finished|complete|completed|in|up|fitted|installed|open|live|ready|working"
    r"|went (?:in|up|live|down)|came(?! (?:down|off|out|away|back))|arrived)"
)


def has_its_own(place: str, clause: str) -> bool:
    """Whether a clause says that the one of a place is there: `Elm's went up in May`."""
    its = rf"{_BEFORE_OPEN}\b{re.escape(place)}['’]s\s+(?:is\s+|are\s+|now\s+)*"
    there = rf"{its}{_THERE}\b(?!\s+(?:of|to)\b)"
    return bool(re.search(there, clause, re.IGNORECASE))
