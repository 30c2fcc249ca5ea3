"""Contractions in headings, in full: `What's next` as `What is next`. Text in, text out."""

import re

from parsers.patterns import pattern

_VERBS = {"s": "is", "re": "are", "ll": "will", "ve": "have"}
_CONTRACTED = pattern(
    r"\b(?P<word>what|where|who|how|that|there|here|it|we|they|you|i)['’](?P<verb>s|re|ll|ve)"
    r"(?P<has> (?:been|become|changed|gone|happened|helped|improved|worked))?\b",
    re.IGNORECASE,
)


def in_full(heading: str) -> str:
    """A heading with its contractions written out; `What's changed` is what has changed."""
    return _CONTRACTED.sub(_written_out, heading)


def _written_out(match: re.Match[str]) -> str:
    verb = _VERBS[match["verb"].lower()]
    done = match["has"] or ""
    return f"{match['word']} {'has' if done and verb == 'is' else verb}{done}"
