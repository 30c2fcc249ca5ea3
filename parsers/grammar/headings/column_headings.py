"""What a column holds, according to its heading. A heading in, its meaning out.

The words are those of schools' reviews and those that a trust adds. If a heading has none of them,
the cells below it decide.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from parsers.grammar.headings.contractions import in_full
from parsers.grammar.headings.heading_phrases import NEEDS_DOING, REQUIRED, SEEN, TO_HAPPEN, WRITTEN
from parsers.grammar.headings.heading_words import (
    ACTIONS,
    AND_ACTIONS,
    ASKS_FOR_ACTION,
    DESIRED,
    EXTRA,
    FALLBACK_ACTION,
    FALLBACK_STATEMENT,
    FOUND_WITH,
    HAS_CONTENT,
    LEARNING,
    LIST_HEADING,
    LIST_SEPARATOR,
    MEASURE,
    NUMBER,
    RATING,
    REASON,
    REFERENCE_TO_AIM,
    SECTION,
    STATEMENTS,
    TIME_OF_ACTION,
    TO_ACHIEVE,
    TO_DEVELOP,
    TO_REDUCE,
    WEAKNESS,
    WHO_AND_WHEN,
    WHO_DOES_WHAT,
    ByStrength,
)

# How strongly a heading suggests statements or actions: it names them outright, has words that
# often head them, or heads them only where no other column does.
OUTRIGHT, LIKELY, AT_NEED = 3, 2, 1


class Meaning(NamedTuple):
    """How strongly a heading suggests each kind of column, from 0 to OUTRIGHT.

    A further column (`is_extra`) is one of statements or actions AT_NEED at most: it may replace a
    missing one then.
    """

    statement_strength: int = 0
    action_strength: int = 0
    is_number: bool = False
    is_section: bool = False
    is_extra: bool = False

    @property
    def names_statements(self) -> bool:
        """Whether it names statements outright: `Judgement`."""
        return self.statement_strength == OUTRIGHT

    @property
    def heads_statements_alone(self) -> bool:
        """Whether it has words that often head statements and none that may head actions."""
        return self.statement_strength >= LIKELY and not self.action_strength

    @property
    def names_actions(self) -> bool:
        """Whether it names actions outright: `Next steps`."""
        return self.action_strength == OUTRIGHT


_BY_PHRASE = (
    (ASKS_FOR_ACTION, Meaning(action_strength=OUTRIGHT)),
    (TO_ACHIEVE, Meaning(action_strength=OUTRIGHT)),
    (WHO_DOES_WHAT, Meaning(action_strength=LIKELY)),
    (REFERENCE_TO_AIM, Meaning(is_extra=True)),
    (LEARNING, Meaning(is_extra=True)),
    (WRITTEN, Meaning(is_extra=True)),
    (WEAKNESS, Meaning(statement_strength=LIKELY, action_strength=AT_NEED)),
    (TO_DEVELOP, Meaning(statement_strength=AT_NEED, action_strength=LIKELY)),
    (FOUND_WITH, Meaning(statement_strength=LIKELY)),
    (TO_REDUCE, Meaning(action_strength=LIKELY)),
    (DESIRED, Meaning(statement_strength=LIKELY)),
    (REASON, Meaning(statement_strength=AT_NEED, is_extra=True)),
    (MEASURE, Meaning(is_extra=True)),
    (NEEDS_DOING, Meaning(action_strength=LIKELY)),
    (REQUIRED, Meaning(statement_strength=LIKELY)),
    (SEEN, Meaning(statement_strength=LIKELY)),
)


class Headings(NamedTuple):
    """A trust's own headings: pairs of words and the kind of column that they head."""

    words: tuple[tuple[str, str], ...] = ()

    def kind(self, heading: str) -> str:
        """The kind of column with this heading, by the longest words it has; empty for none."""
        folded = in_full(heading).casefold()
        found = [(len(words), kind) for words, kind in self.words if _has_words(folded, words)]
        return max(found)[1] if found else ""


KINDS = ("statement", "action", "number", "owner", "deadline", "rag", "progress")
NO_HEADINGS = Headings()
_MEANING_OF_OWN_KIND = {
    "statement": Meaning(statement_strength=OUTRIGHT),
    "action": Meaning(action_strength=OUTRIGHT),
    "number": Meaning(is_number=True),
}


def headings(words: Mapping[str, list[str]]) -> Headings:
    """Headings from plain data: a list of words for each kind of column.

    Raises ValueError, with a sentence for the person who wrote the settings, for an unknown kind,
    for empty words, and for words given to two kinds.
    """
    kinds: dict[str, str] = {}
    for kind, given in words.items():
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is no kind of column: write {', '.join(KINDS)}.")
        if not isinstance(given, list) or not all(map(_is_filled, given)):
            raise ValueError(f'{kind} needs a list of headings, such as ["What we found"].')
        for heading in map(str.strip, given):
            other = kinds.setdefault(in_full(heading).casefold(), kind)
            if other != kind:
                raise ValueError(f"{heading!r} stands for two: {other} and {kind}. Leave one out.")
    return Headings(tuple(kinds.items()))


def _is_filled(heading: object) -> bool:
    return isinstance(heading, str) and bool(heading.strip())


def _has_words(heading: str, words: str) -> bool:
    return words in heading and bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", heading))


@lru_cache(maxsize=512)  # a review's tables have the same headings
def meaning(heading: str, own: Headings = NO_HEADINGS) -> Meaning:
    """What a column with this heading holds, whatever the case of its letters.

    `own` are the trust's own headings, which take precedence over the built-in words.
    """
    heading = in_full(heading)
    if not HAS_CONTENT.search(heading):
        return Meaning()
    if kind := own.kind(heading):
        return _MEANING_OF_OWN_KIND.get(kind, Meaning(is_extra=True))
    if RATING.fullmatch(heading):
        return Meaning(is_extra=True)
    if NUMBER.fullmatch(heading):
        return Meaning(_at_need(FALLBACK_STATEMENT, heading), is_number=True)
    return _without_details(heading, own) or _by_phrase(heading) or _by_words(heading)


_MAX_LETTERS = 200  # of a heading of which words are left out: the time grows with the square


def _without_details(heading: str, own: Headings) -> Meaning | None:
    """The meaning of a heading that ends by saying when something is done, or by whom."""
    if (rest := TIME_OF_ACTION.sub("", heading)) != heading:
        of_rest = meaning(rest, own)
        return of_rest if of_rest.action_strength else Meaning(is_extra=True)
    if len(heading) <= _MAX_LETTERS and (rest := WHO_AND_WHEN.sub("", heading)) != heading:
        of_rest = meaning(rest, own)
        return of_rest if of_rest.action_strength >= LIKELY else None
    return None


def _by_phrase(heading: str) -> Meaning | None:
    """The meaning of the first phrase in a heading, if it has one."""
    return next((meant for phrase, meant in _BY_PHRASE if phrase.search(heading)), None)


def _by_words(heading: str) -> Meaning:
    """The meaning of a heading by single words."""
    statement, action = _strength(STATEMENTS, heading), _strength_of_action(heading)
    at_need = _at_need(FALLBACK_STATEMENT, heading), _at_need(FALLBACK_ACTION, heading)
    if _is_extra(heading, max(statement, action)) or LIST_HEADING.search(heading):
        return Meaning(*at_need, is_extra=True)
    is_section = bool(SECTION.fullmatch(heading))
    return Meaning(statement or at_need[0], action or at_need[1], is_section=is_section)


def _at_need(words: re.Pattern[str], heading: str) -> int:
    """AT_NEED for a heading that has these words alone, else 0."""
    return AT_NEED if words.fullmatch(heading) else 0


def is_list_heading(heading: str) -> bool:
    """Whether a heading is one of lists and registers: `Supplier`, `Price`."""
    return bool(LIST_HEADING.search(heading))


_MAX_WORDS_WITH_WEAK_WORD = 5  # in a longer heading, a word of strength AT_NEED is no evidence


def _strength(words: ByStrength, heading: str) -> int:
    if words.outright.search(heading):
        return OUTRIGHT
    if words.likely.search(heading):
        return LIKELY
    is_long = heading.count(" ") >= _MAX_WORDS_WITH_WEAK_WORD
    return AT_NEED if not is_long and words.at_need.search(heading) else 0


def _strength_of_action(heading: str) -> int:
    return max(_strength(ACTIONS, heading), LIKELY * bool(TO_HAPPEN.search(heading)))


def _is_extra(heading: str, strength: int) -> bool:
    """Whether a column holds only details: `Action owner`, but not `Actions, owners and dates`."""
    found = EXTRA.search(heading)
    if not found:
        return False
    if AND_ACTIONS.search(heading):
        return False
    main = ACTIONS.outright.search(heading) or STATEMENTS.outright.search(heading)
    listed = main and main.end() <= found.start() and LIST_SEPARATOR.match(heading, main.end())
    return not (strength == OUTRIGHT and listed)
