"""Excludes clauses about a thing of another kind, at another place or brought to others.

A clause and a task in, an answer out. `Write a timetable for minutes` is not done by `the lesson
timetable was written`, nor `hang curtains on the stage` by `curtains hang in the hall`.
"""

import re
from collections.abc import Iterator

from ingest.compare.actions.tasks import PARTICLES, UNINFORMATIVE_STEMS, Task
from ingest.compare.words.concepts import concepts
from ingest.compare.words.wording import STOP_WORDS, stem, stems, words
from parsers.meaning.completion.asked.verb_kinds import (
    asks_for_thing,
    brings_in,
    is_giving_out,
    is_placing,
)

# Endings of adjectives, which tell nothing of a kind: `a useful timetable`.
_ADJECTIVE = re.compile(
    r"(?:ed|en|ent|ant|ive|ful|ous|able|ible|al|ic|ing|ary|ly|er|est|ish|less)$"
)
_ADJECTIVES = frozenset(
    "new old own good great proper clear full big small short long first second third final"
    " one two three four five six seven eight nine ten twelve page day hour minute week part"
    " whole simple latest current live joint common shared single same fine right".split()
)
_NEUTRAL = frozenset(map(stem, _ADJECTIVES)) | frozenset(
    map(stem, "daily weekly monthly termly yearly annual regular school trust academy".split())
)
_AT = re.compile(
    r"\b(?:in|on|at|above|over|outside|inside|behind|near|beside)\s+(?:the|our|each|every|both)\s+"
    r"(?P<what>(?:(?!(?:in|on|at|to|of|with|for|by|from|and|is|are|was|were|has|have)\b)"
    r"[a-z’'-]+\b\s*){1,3})"
)
_TO = re.compile(
    r"\bto\s+(?:the|our|each|every|all|an?)\s+(?P<what>(?:[a-z’'-]+\s+)?[a-z’'-]+)", re.IGNORECASE
)
_BRINGING = frozenset(
    "bring take send present submit give show pass circulate issue move transfer migrate".split()
)


def is_of_another(clause: str, task: Task) -> bool:
    """Whether a clause is about another thing by its kind, its place or those who get it."""
    return (
        _is_of_another_kind(clause, task)
        or _is_at_another_place(clause, task)
        or _is_brought_to_others(clause, task)
    )


def _is_of_another_kind(clause: str, task: Task) -> bool:
    """Whether the thing has only other words before it: `the lesson timetable`.

    Where the task tells the thing by the word before it (`the staff page`), any other word counts,
    otherwise another noun.
    """
    if not task.phrase:
        return False
    kind = {*task.phrase[:-1]} - _NEUTRAL - PARTICLES
    specific = task.object_stems - {*task.phrase[-1:]} - UNINFORMATIVE_STEMS | kind
    is_of_things = asks_for_thing(task.verb) or is_giving_out(task.verb) or bool(kind)
    if not is_of_things or not specific or specific & {*stems(clause)}:
        return False
    before = list(_words_before(task.phrase[-1], clause))
    are_others = [
        _tells_apart(word, bool(kind)) and stem(word) not in task.all_stems for word in before
    ]
    return bool(before) and all(are_others)


def _words_before(thing: str, clause: str) -> Iterator[str]:
    found = words(clause)
    for before, word in zip(("", *found), found, strict=False):
        if stem(word) == thing:
            yield before


def _tells_apart(word: str, by_adjectives: bool) -> bool:
    """Whether a word before a noun tells one of its kind from another; `by_adjectives`, too."""
    says_nothing = not word or word in STOP_WORDS | _ADJECTIVES or stem(word) in UNINFORMATIVE_STEMS
    if says_nothing or not word.isalpha():
        return False
    return by_adjectives or not _ADJECTIVE.search(word)


def _is_at_another_place(clause: str, task: Task) -> bool:
    """Whether a thing was put elsewhere: `in the hall`, not `on the stage`."""
    if not (is_placing(task.verb) or brings_in(task.verb)):
        return False
    asked, named = _stems_after(_AT, task.text), _stems_after(_AT, clause)
    is_named = bool(asked & {*stems(clause)} or concepts(asked) & concepts(stems(clause)))
    return bool(asked and named) and not is_named and not named & task.all_stems


def _is_brought_to_others(clause: str, task: Task) -> bool:
    """Whether a thing was brought to other people: `to the audit committee`, not `to the board`."""
    if task.verb not in _BRINGING:
        return False
    asked, named = _stems_after(_TO, task.text), _stems_after(_TO, clause)
    is_named = bool(asked & {*stems(clause)} or concepts(asked) & concepts(stems(clause)))
    return bool(asked and named) and not is_named


def _stems_after(form: re.Pattern[str], text: str) -> set[str]:
    found = {each for place in form.finditer(text) for each in stems(place["what"])}
    return found - UNINFORMATIVE_STEMS
