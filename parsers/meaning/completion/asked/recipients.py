"""To whom an action is to put a request. A text in, names as printed out."""

import re

from parsers.patterns import pattern

_WHO = (
    r"(?:(?:the|our|its|their|each|every|both)\s+)?"
    r"(?P<{}>(?:(?!(?:by|in|from|for|about|on|at|to|so|and|with|as|whether|if|that|over)\b)"
    r"[\w’'&-]+\s?){{1,5}})"
)
_ASKED = pattern(
    r"\b(?:ask|approach|petition|press|lobby|persuade)\s+"
    + _WHO.format("asked")
    + r"|\b(?:put|take|raise|bring|submit|present|propose|write|apply|appeal|speak|talk|send)\b"
    r"[^.;:]*?\b(?:to|with|before)\s+" + _WHO.format("told"),
    re.IGNORECASE,
)


def recipients(text: str) -> list[str]:
    """Those whom an action is to ask for something: `harbour board` of `Raise the fee with the
    harbour board`."""
    return [(found["asked"] or found["told"]).strip() for found in _ASKED.finditer(text)]
