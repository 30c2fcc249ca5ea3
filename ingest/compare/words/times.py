"""Times mentioned in a text, listed or removed. Text in, words or text out.

What a time means for an action is in its deadlines; here times are only words.
"""

import re
from functools import lru_cache

from parsers.grammar.times.sentence_times import read_times

# Words before a time that belong to it: `by the end of T6`.
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


@lru_cache(maxsize=50_000)  # needed to match statements, and again to match actions
def without_times(text: str) -> str:
    """A text without its times and the words that lead to them: `by T6 2020` is removed."""
    rest, end = "", 0
    for time in read_times(text):
        rest += _LEAD.sub("", text[end : time.start]) + " "
        end = time.end
    return " ".join((rest + text[end:]).split())
