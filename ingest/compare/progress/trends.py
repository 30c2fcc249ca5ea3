"""Whether a text says by itself that something goes on as before, or is better than it was.

A text in, yes or no out. A judgement may be wrong. What words about the change itself contradict is
not claimed (progress.py).
"""

import re

from ingest.compare.progress.figures.quantities import quantities
from ingest.compare.quotes import clauses

_CONTINUES = re.compile(
    r"\b(?:still|remains?|continues? to be|go(?:es)? on|as (?:ever|before)|no (?:better|worse)"
    r"|as (?:they|it|he|she|we) (?:ever )?(?:had been|was|were|did)|exactly what it was)\b",
    re.I,
)
_YET_TO = re.compile(r"\byet to\b", re.I)
_IMPROVED = re.compile(
    r"""\b(?:
      improv(?:ed|ing) | (?<!no\ )better\ than
    | (?:gets?|getting|got|grows?|growing|grown)\ (?!over|under|after|other)\w+er\b
    | (?:come|came|coming|gone|going|brought|crept|creeping|edged|inched)\ (?:up|down)
    | (?:up|down|cut|reduced|raised|risen)\ (?:from|by) | fewer\ than
    | (?<!not\ )(?<!yet\ )(?<!never\ )(?:begun|started|caught\ up|picked\ up|moved\ (?:on|off))
    | under\ ?way
    | (?<=\()was\ [\d£] | (?<=[,;]\ )was\ [\d£]
    | (?:it|this|that|they|year|ago)\ (?:was|were)\ [\d£]
    | now(?!\ (?:only|no|none|not|without)\b)
    )""",
    re.I | re.X,
)


def continues(text: str) -> bool:
    """Whether a text says that something is as it was: `they still wait`."""
    return bool(_CONTINUES.search(text))


def opens_as_before(text: str) -> bool:
    """Whether a text begins with what is as it was, of all: `oars are still cracked`, not `two
    oars are still cracked` or `oars are still cracked, but sails are better than they were`."""
    first = clauses(text)[0]
    found = _CONTINUES.search(first)
    if not found or has_improved(text):
        return False
    counted = quantities(first)
    return not any(each.first < found.start() or _IN_PLACES.search(first) for each in counted)


_IN_PLACES = re.compile(r"\b(?:in|at)\s+\S+\s+(?:of\b|\w+s\b)", re.I)


def is_unfinished(text: str) -> bool:
    """Whether a text says that something continues, or has yet to come: `two have yet to sign`."""
    return continues(text) or bool(_YET_TO.search(text))


def has_improved(text: str) -> bool:
    """Whether a text says that something is better than it was: `cut from nine weeks to six`."""
    return bool(_IMPROVED.search(text))
