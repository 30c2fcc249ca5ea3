"""What an action asks to find out, and what a clause says is known by now.

A text or a clause in, questions as printed out: `what a slip would cost`.
"""

import re
from typing import NamedTuple

from parsers.meaning.completion.told.assertion import is_asserted
from parsers.patterns import pattern


class Question(NamedTuple):
    """The word that asks, and the words after it: `what`, `a slip would cost`."""

    word: str
    rest: str


_QUESTION = (
    r"(?P<word>what|how(?: (?:much|many|long|often))?|whether|who|why|when|where|which)\b\s+"
    r"(?P<rest>(?:[^.;:,]|(?<=\d),(?=\d))+)"
)
_ASKED = pattern(
    r"\b(?:(?:find out|establish|work out|determine|learn|check|investigate|see|clarify)"
    r"|(?:ask|tell|report(?: to)?|show)(?:\s+(?!to\b)[\w’'-]+){0,4}?)\s+" + _QUESTION,
    re.IGNORECASE,
)
# Those who were told, or who know: not `want to know`, `were asked`.
_KNOWN = pattern(
    r"^(?P<before>.*?)\b(?:heard|learn(?:ed|t)|found out|(?:was|were|been|are|is) (?:told|shown)"
    r"|told (?:us|them|the \w+)|(?<!to )know|knows|worked out|established)"
    r"(?:\s+(?:now|since|in|last|at|by|from|each|every|the|[A-Z][\w-]+|term|month|year)){0,5}?\s+"
    + _QUESTION,
)


def question_asked(text: str) -> Question | None:
    """The question to which an action wants an answer."""
    return _question(_ASKED.search(text))


def question_answered(clause: str) -> Question | None:
    """The question of which a clause says that somebody knows the answer."""
    found = _KNOWN.match(clause)
    return _question(found) if found and is_asserted(clause[: found.start("word")]) else None


def _question(found: re.Match[str] | None) -> Question | None:
    return Question(found["word"].lower(), found["rest"]) if found else None
