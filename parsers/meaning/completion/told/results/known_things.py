"""Which things a clause speaks of as known ones, that are there. A clause in, things out.

`The lamp room is never empty` has a lamp room; `money for the lamp room` and `the lamp room will
open` have none yet.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from parsers.meaning.completion.word_classes import MADE_READY
from parsers.patterns import pattern


class Mention(NamedTuple):
    """A thing that a clause speaks of as known: its word and those before it."""

    kind: tuple[str, ...]
    thing: str
    place: str = ""  # of which it is said to be: `crane` in `the nurse at Crane`

    @property
    def owners(self) -> tuple[str, ...]:
        """The words of its kind that name an owner: `vera's` of `Vera's new nurse`."""
        ends = [at for at, word in enumerate(self.kind, 1) if _OWNER.search(word)]
        return self.kind[: ends[-1]] if ends else ()


_AT_NAME = pattern(r"\s+(?:at|of|in|from)\s+(?P<name>[A-Z][\w-]+)")
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
# What makes a thing a known one: `the lamp room`, `Elm's lamp room`, `every new lamp`.
_DETERMINER = pattern(
    r"\b(?:(?:the|our|its|their|his|her|this|these|both|(?-i:[A-Z][\w-]+)['’]s?)(?: new)?|new)"
    r"(?=\s)",
    re.IGNORECASE,
)
# `A list of keys hangs in the office`.
_ONE_THAT_STANDS = pattern(
    r"\b(?:an?|one)(?=\s(?:[\w’'-]+\s){1,7}(?:hangs|stands|sits|is pinned|is up|is on display)\s"
    r"(?:in|on|by|beside|at|next|above|outside|behind|under|near|over)\b)"
    r"|\b(?:hangs?|goes?|sits?|stands?|lies?|kept|stored|plays?)\s(?:on|in|under|behind)\san?"
    r"(?=\s)",
    re.IGNORECASE,
)
_SMALL = (
    r"(?:an?|no|any|not|of|in|on|at|to|for|from|with|by|and|or|is|are|was|were|has|have|had|who"
    r"|which|that|will|as)"
)
_NAMED = pattern(rf"(?:\s+(?!{_SMALL}\b)[\w’'-]+){{1,5}}", re.IGNORECASE)
_NOT_YET = pattern(
    rf"\s+(?:(?:is|are|was|were|has been|have been)\s+(?:\w+ly\s+)?(?:to\b|{MADE_READY}"
    r"|due|agreed|discussed|considered|expected"
    r"|booked|turned down|refused|rejected|dropped|cut|closed|empty|gone|broken)|drew|attracted"
    r"|fell through|opens? (?:in|next|soon|on)|starts? (?:in|next|soon|on)|comes? (?:in|next|soon)"
    r"|failed|lapsed|plans?|projects?|budgets?|funds?|bids?|ideas?|proposals?|adverts?|posts?|vacanc\w+"
    r"|orders?|tenders?|designs?|drawings?|costs?|money)\b",
    re.IGNORECASE,
)
_OWNER = pattern(r"['’]s?$")
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*")


def things_spoken_of(clause: str) -> Iterator[Mention]:
    """The things that a clause speaks of as being there."""
    for start in (*_DETERMINER.finditer(clause), *_ONE_THAT_STANDS.finditer(clause)):
        named = _NAMED.match(clause, start.end())
        if not named or _BEFORE_IT_IS.search(clause[: start.start()]):
            continue
        determiner = start[0].split()[0].lower()
        kind = (determiner,) if _OWNER.search(determiner) else ()
        for word in _WORD.finditer(clause, start.end(), named.end()):
            if not _NOT_YET.match(clause, word.end()):
                place = _AT_NAME.match(clause, word.end())
                yield Mention(kind, word[0].lower(), place["name"].lower() if place else "")
            kind = (*kind, word[0].lower())
