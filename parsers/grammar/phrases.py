"""Whether a cell's text is a sentence, a phrase or an entry of a list. A text in, answers out.

Entries of lists are names, dates, figures, codes and lines of a table of contents: nothing to judge
or act on.
"""

import re
from functools import lru_cache

from parsers.grammar.times.school_times import SEASONS
from parsers.grammar.times.time_forms import MONTH_WORDS, WEEKDAYS
from parsers.grammar.verbs import GOAL_VERBS, ORDERS, ROUTINE_VERBS
from parsers.patterns import pattern

_WORD = pattern(r"[^\W\d_][\w'’-]*")
CONTENTS_LINE = pattern(r"(?:\.{3,}|…|\t|\s{2,})\s*\d+$|\.{2,}\s*\d+$")
_LINK_OPENING = pattern(r"\W*(?:linked|see|as) ", re.IGNORECASE)
_SENTENCE_ENDINGS = (".", ";", ":", "!", "?", ".)", ".”", '."')
_NAME_PARTICLES = frozenset(
    "a al an and at by da de den der di du el for in la le of on or st the to van von with".split()
)
_FINITE_VERBS = frozenset(
    "is are was were be been has have had do does did will would shall should must can could may"
    " might need needs know knows not".split()
)
_BEFORE_WHAT_IS_NO_ORDER = frozenset(
    "easy easier hard harder difficult simple quick slow safe cheap likely unlikely able unable"
    " willing unwilling reluctant keen eager proud pleased glad happy ready free slower quicker"
    " seem seems seemed appear appears appeared tend tends used how what when where whether which"
    " whom".split()
)
_MAX_WORDS_BEFORE_TO = 3  # `Head to ask`, `Clerk to place`
_MIN_PHRASE_WORDS = 2
_MAX_LENGTH_READ = 160  # characters: enough to tell a sentence from a name
_TIME_WORDS = MONTH_WORDS.union(
    WEEKDAYS, SEASONS, "term half early mid late end noon am pm week weekly daily termly".split()
)


@lru_cache(maxsize=4096)  # cells repeat, and columns are read several times
def is_sentence(text: str) -> bool:
    """Whether a text is a sentence: it ends as one, or has a finite verb or an imperative."""
    words = _words(text)
    if len(words) < _MIN_PHRASE_WORDS or _is_dated(words):
        return False
    if text.rstrip().endswith(_SENTENCE_ENDINGS) and not _all_capitalised(words):
        return True
    if any(word in _FINITE_VERBS for word in words):
        return True
    return words[0].casefold() in ORDERS or _is_order_to(words)


@lru_cache(maxsize=4096)
def is_phrase(text: str) -> bool:
    """Whether a text is two words or more and no name, date, amount, code or line of contents."""
    words = _words(text)
    if len(words) < _MIN_PHRASE_WORDS or _is_dated(words) or CONTENTS_LINE.search(text):
        return False
    return not _all_capitalised(words)


def is_wordless(text: str) -> bool:
    """Whether a text is only dates, times, figures or marks: `10/10/2024`, `Autumn term`, `✓`."""
    words = _words(text)
    return not words or _is_dated(words)


def is_task(text: str) -> bool:
    """Whether a text is an imperative that says what to do and is no goal: `Lock the gates`, but
    not `Improve reading`."""
    words = _words(text)
    first = words[0].casefold() if words else ""
    return first in ROUTINE_VERBS or (first in ORDERS and first not in GOAL_VERBS)


@lru_cache(maxsize=4096)
def asks_for_action(text: str) -> bool:
    """Whether a text is an imperative, says who is to do something, or links to other rows."""
    words = _words(text)
    first = words[0].casefold() if words else ""
    if first in ROUTINE_VERBS or first in ORDERS:
        return True
    return _is_order_to(words, len(words)) or _LINK_OPENING.match(text) is not None


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_MAX_LENGTH_READ])


def _is_dated(words: list[str]) -> bool:
    return all(
        word.casefold() in _TIME_WORDS or word in _NAME_PARTICLES or len(word) == 1
        for word in words
    )


def _all_capitalised(words: list[str]) -> bool:
    """Whether all words are capitalised or name particles, as in a name, an address or a title.

    A text that begins with an imperative is none of these: `Set Dates`.
    """
    if words[0].casefold() in ORDERS:
        return False
    return all(word[0].isupper() or word in _NAME_PARTICLES for word in words)


def _is_order_to(words: list[str], within: int = _MAX_WORDS_BEFORE_TO) -> bool:
    """Whether a text begins with up to so many words, `to` and an imperative: `Clerk to place`, but
    not `Forms are easy to find`."""
    for at in range(1, min(within + 1, len(words) - 1)):
        if words[at] == "to":
            is_order = words[at + 1].casefold() in ORDERS
            return is_order and words[at - 1].casefold() not in _BEFORE_WHAT_IS_NO_ORDER
    return False
