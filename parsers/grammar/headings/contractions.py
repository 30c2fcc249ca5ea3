"""Headings in full: `What's next` as `What is next`, `Due_date` of an export as `Due date`.

Text in, text out.
"""

import re

from parsers.patterns import pattern

_VERBS = {"s": "is", "re": "are", "ll": "will", "ve": "have"}
_CONTRACTED = pattern(
    r"\b(?P<word>what|where|who|how|that|there|here|it|we|they|you|i)['’](?P<verb>s|re|ll|ve)"
    r"(?P<has> (?:been|become|changed|gone|happened|helped|improved|worked))?\b",
    re.IGNORECASE,
)
_UNDERSCORED = pattern(r"(?<=[^\W_])_+(?=[^\W_])")


def in_full(heading: str) -> str:
    """A heading with its contractions written out and spaces between its words.

    `What's changed` is what has changed.
    """
    return _CONTRACTED.sub(_written_out, _UNDERSCORED.sub(" ", heading))


def _written_out(match: re.Match[str]) -> str:
    verb = _VERBS[match["verb"].lower()]
    done = match["has"] or ""
    return f"{match['word']} {'has' if done and verb == 'is' else verb}{done}"
