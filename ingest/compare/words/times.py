"""Times that a text mentions, as words: named, or taken out. Texts in, words and texts out.

What they mean for an action stands in its deadlines; here they are words like others.
"""

import re
from functools import lru_cache

from parsers.grammar.times import read_times

# What leads to a time and goes with it: `by the end of T6`.
_LEAD = re.compile(
    r"(?:\b(?:by|in|from|for|before|during|until|at|on|and|each|every)\s+"
    r"(?:readiness for )?(?:the )?(?:(?:end|start|beginning|middle) of )?(?:the )?"
    r"(?:academic year |school year )?)+$",
    re.IGNORECASE,
)


@lru_cache(maxsize=50_000)
def times(text: str) -> tuple[str, ...]:
    """The times a text mentions, as printed."""
    return tuple(text[time.start : time.end] for time in read_times(text))


@lru_cache(maxsize=50_000)  # the statements' matching and that of actions ask for it
def without_times(text: str) -> str:
    """A text without its times and what leads to them: `Clerk to report by T6 2020` and no more."""
    rest, end = "", 0
    for time in read_times(text):
        rest += _LEAD.sub("", text[end : time.start]) + " "
        end = time.end
    return " ".join((rest + text[end:]).split())
