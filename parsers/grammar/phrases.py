"""What a cell's words look like: a sentence, a phrase, or an entry of a list.

A text in, answers out. Names, dates, figures, codes and lines of contents are entries of lists:
nobody judges them or acts on them.
"""

import re
from functools import lru_cache

from parsers.grammar.verbs import CHORES, GOALS, ORDERS
from parsers.patterns import pattern

_WORD = pattern(r"[^\W\d_][\w'’-]*")
_CONTENTS = pattern(r"(?:\.{3,}|…|\t|\s{2,})\s*\d+$|\.{2,}\s*\d+$")
_LINKED = pattern(r"\W*(?:linked|see|as) ", re.IGNORECASE)
_ENDED = (".", ";", ":", "!", "?", ".)", ".”", '."')
_SMALL = frozenset(
    "a al an and at by da de den der di du el for in la le of on or st the to van von with".split()
)
_FINITE = frozenset(
    "is are was were be been has have had do does did will would shall should must can could may"
    " might need needs know knows not".split()
)
_ORDER_WITHIN = 3  # words: `Head to ask`, `Clerk to place`
_MIN_WORDS = 2
_MAX_READ = 160  # characters: enough to tell a sentence from a name
_MONTH = (
    "january february march april may june july august september october november december jan feb"
    " mar apr jun jul aug sep sept oct nov dec spring summer autumn term monday tuesday wednesday"
    " thursday friday saturday sunday half early mid late end noon am pm week weekly daily termly"
)
_TIMES = frozenset(_MONTH.split())


@lru_cache(maxsize=4096)  # columns are asked several times, and cells repeat
def is_sentence(text: str) -> bool:
    """Says or orders something: ends as a sentence does, or holds a verb that is sure to be one."""
    words = _words(text)
    if len(words) < _MIN_WORDS or _is_dated(words):
        return False
    if text.rstrip().endswith(_ENDED) and not _all_capitalised(words):
        return True
    if any(word in _FINITE for word in words):
        return True
    return words[0].casefold() in ORDERS or _is_order_to(words)


@lru_cache(maxsize=4096)
def is_phrase(text: str) -> bool:
    """Two words or more that are no name, date, amount, code or line of contents."""
    words = _words(text)
    if len(words) < _MIN_WORDS or _is_dated(words) or _CONTENTS.search(text):
        return False
    return not _all_capitalised(words)


def is_wordless(text: str) -> bool:
    """A date, a time, a figure or a mark, and no other word: `10/10/2024`, `Autumn term`, `✓`."""
    words = _words(text)
    return not words or _is_dated(words)


def is_task(text: str) -> bool:
    """An order that nobody judges: `Lock the gates`, but not `Improve reading`."""
    words = _words(text)
    first = words[0].casefold() if words else ""
    return first in CHORES or (first in ORDERS and first not in GOALS)


@lru_cache(maxsize=4096)
def asks_for_action(text: str) -> bool:
    """An order or a goal, who is to do something, or the rows that an action is linked to."""
    words = _words(text)
    first = words[0].casefold() if words else ""
    if first in CHORES or first in ORDERS:
        return True
    return _is_order_to(words, len(words)) or _LINKED.match(text) is not None


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_MAX_READ])


def _is_dated(words: list[str]) -> bool:
    return all(word.casefold() in _TIMES or word in _SMALL or len(word) == 1 for word in words)


def _all_capitalised(words: list[str]) -> bool:
    """Every word is capitalised or a small one: a name, an address, a title of a work.

    The verb of an order begins a phrase, however it is cased: `Set Dates`.
    """
    if words[0].casefold() in ORDERS:
        return False
    return all(word[0].isupper() or word in _SMALL for word in words)


def _is_order_to(words: list[str], within: int = _ORDER_WITHIN) -> bool:
    """`Clerk to place`: who, in so many words, `to`, and the verb of an order."""
    for at in range(1, min(within + 1, len(words) - 1)):
        if words[at] == "to":
            return words[at + 1].casefold() in ORDERS
    return False
