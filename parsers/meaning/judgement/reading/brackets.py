"""Removes brackets from a text. Words in, the other words and the brackets that matter out.

A status in brackets amends what comes before it, and so does an exception or a doubt. Others only
explain.
"""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS


class Bracket(NamedTuple):
    """The effect of a bracket on the words before it, and its position.

    `effect`: in place, partly, gap (a status), lower (an exception or a doubt), clause (judged by
    its own words). `position` is the number of words before it, outside of brackets.
    """

    effect: str
    start: int
    end: int
    position: int
    inside: Sequence[Word] = ()


_STATUSES = {
    "in place": "in place|now in place|complete|completed|done|achieved|actioned|embedded|met"
    "|fully met|green|good|secure|established|now complete|now done|all in place"
    "|already in place|up to date|current",
    "partly": "partly|partially|in part|in progress|partly in place|partially in place|partly met"
    "|partially met|amber|yellow|developing|emerging|under way|underway|ongoing|started",
    "gap": "not yet|not in place|not yet in place|not started|not met|area for development"
    "|red|inadequate|requires improvement|weak|this is an area for development|not done"
    "|not achieved|outstanding|overdue",
}
_STATUS = {words: value for value, row in _STATUSES.items() for words in row.split("|")}
_LOWERING = tuple(
    f"{words} "
    for words in (
        "not/but not/except/apart from/other than/excluding/although/though/only/most/some/none/too"
        "/perhaps/bar/but few/but no/but nobody/but only/but some"
    ).split("/")
)
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_MAX_CLAUSE = 10  # words of a bracket that may lower what it follows
_VERBS = BEING - {"there"} | HELPERS
_DOUBTING = (
    "may not",
    "might not be",
    "perhaps not",
    "not always",
    "not all",
    "to be confirmed",
)


def take_out_brackets(words: Sequence[Word]) -> tuple[list[Word], list[Bracket]]:
    """The words outside of all brackets, and those brackets that amend them."""
    if _OPENING.isdisjoint([word.text for word in words]):
        return list(words), []
    outside: list[Word] = []
    brackets: list[Bracket] = []
    inside: list[Word] = []
    depth = 0
    for word in words:
        if word.text in _OPENING:
            depth += 1
        elif not depth:
            outside.append(word)
        elif word.text not in _CLOSING:
            inside.append(word)
        else:
            depth -= 1
            if not depth:
                brackets.extend(_read(inside, len(outside)))
                inside = []
    return outside + inside, brackets  # one that never closes is none


def _read(inside: Sequence[Word], position: int) -> list[Bracket]:
    said = " ".join(word.text for word in inside).strip(" .;")
    effect = _status(said) or ("lower" if _lowers(said) else "")
    if not effect and _has_claim_of_its_own(said.split()):
        effect = "clause"
    if not effect:
        return []
    return [Bracket(effect, inside[0].start, inside[-1].end, position, inside)]


def _has_claim_of_its_own(inside: Sequence[str]) -> bool:
    """Whether a bracket is a claim: `two are out of date`, but not `this is now required`."""
    is_comment = inside[:1] != [] and inside[0] in _TAKING_UP
    return len(inside) <= _MAX_CLAUSE and not is_comment and not _VERBS.isdisjoint(inside)


_TAKING_UP = frozenset("this these that which".split())


def _status(said: str) -> str:
    """The status in a bracket, also of two words: `complete and up to date`."""
    values = {_STATUS.get(each, "") for each in said.split(" and ")}
    return values.pop() if len(values) == 1 else ""


def _lowers(said: str) -> bool:
    """Whether a bracket makes an exception or casts doubt: `except on Fridays`, `not always`."""
    if said.startswith(_LOWERING) and not said.startswith("not only"):
        return True
    return any(words in said for words in _DOUBTING)
