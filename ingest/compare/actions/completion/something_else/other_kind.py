"""Whether a clause is about a thing or an event of another kind than a task.

A clause and a task in, an answer out. `Write a timetable for minutes` is not done by `the lesson
timetable was written`.
"""

import re
from collections.abc import Iterator

from ingest.compare.actions.tasks import PARTICLES, UNINFORMATIVE_STEMS, Task
from ingest.compare.words.wording import STOP_WORDS, stem, stems, words
from parsers.meaning.completion.asked.verb_kinds import asks_for_thing, is_giving_out


def is_of_another_kind(clause: str, task: Task) -> bool:
    """Whether an event or a named place is of another kind: `a money audit`, not `a fire audit`, or
    `the Elm hall`, not `the Elm loft`."""
    asked, named = _kinds(task.text), _kinds(clause)
    if _is_of_another_length(clause, task):
        return True
    if any(_names_other_place(clause, place, thing) for place, thing in _things_of_places(task)):
        return True
    shared = [each for each in asked.keys() & named.keys() if asked[each]]
    return any(named[each] and not named[each] & task.all_stems for each in shared)


_LENGTH = re.compile(
    r"\b(?P<number>[a-z]+|\d+)-(?P<unit>year|term|month|week|day|hour|minute|page|part|place|seat)\b",
    re.IGNORECASE,
)


def _is_of_another_length(clause: str, task: Task) -> bool:
    """Whether a thing is of another length: `a three-year plan`, not `a five-year plan`."""
    asked, named = _lengths(task.text), _lengths(clause)
    return any(not asked[unit] & named[unit] for unit in asked.keys() & named.keys())


def _lengths(text: str) -> dict[str, set[str]]:
    """The numbers in a text that say how long things are, by their units."""
    found: dict[str, set[str]] = {}
    for each in _LENGTH.finditer(text.lower()):
        found.setdefault(each["unit"], set()).add(each["number"])
    return found


_NAMED_THING = re.compile(r"\b(?P<name>[A-Z][a-z]{2,})\s+(?P<thing>[a-z]+)\b")  # `Elm fence`


def _things_of_places(task: Task) -> Iterator[tuple[str, str]]:
    """The places of a task with the things that are called by them: `Elm` and `fence`."""
    for each in _NAMED_THING.finditer(task.text):
        if stem(each["name"].lower()) in task.places:
            yield each["name"], each["thing"]


_NO_KINDS = frozenset(map(stem, STOP_WORDS)) | frozenset(
    map(stem, "external internal annual online short full recent latest refresher second".split())
)


def _names_other_place(clause: str, place: str, thing: str) -> bool:
    """Whether a clause calls a thing only by another place: `Oak fence`, not `Elm fence`."""
    names = {each["name"] for each in _NAMED_THING.finditer(clause) if each["thing"] == thing}
    names = {name for name in names if stem(name.lower()) not in UNINFORMATIVE_STEMS | _NO_KINDS}
    return bool(names) and place not in names


_EVENT_OF_A_KIND = re.compile(
    r"\b(?P<kind>[\w-]+(?<![^os]s))\s+(?P<event>audit|survey|inspection|assessment|review|course|training"
    r"|module|certificate|test|study)s?\b",
    re.IGNORECASE,
)
_PART_OF_PLACE = re.compile(r"\b[Tt]he\s+(?P<place>[A-Z][a-z]+)\s+(?P<part>[a-z]+)\b")


def _kinds(text: str) -> dict[str, set[str]]:
    """The informative words that tell events and named places apart, by the word that they share:
    `fire` by `audit`, `loft` by `Elm`."""
    found: dict[str, set[str]] = {}
    for each in _EVENT_OF_A_KIND.finditer(text):
        found.setdefault(stem(each["event"].lower()), set()).add(stem(each["kind"].lower()))
    for each in _PART_OF_PLACE.finditer(text):
        found.setdefault(stem(each["place"].lower()), set()).add(stem(each["part"]))
    return {key: kinds - UNINFORMATIVE_STEMS - _NO_KINDS for key, kinds in found.items()}


_ADJECTIVES = frozenset(
    "new old own good great proper clear full big small short long first second third final"
    " one two three four five six seven eight nine ten twelve page day hour minute week part"
    " once since until before after because whose during"
    " whole simple latest current live joint common shared single same fine right"
    " remaining outstanding other last".split()
)
_NEUTRAL = frozenset(map(stem, _ADJECTIVES)) | frozenset(
    map(stem, "daily weekly monthly termly yearly annual regular school trust academy".split())
)


def is_thing_of_another_kind(clause: str, task: Task) -> bool:
    """Whether the thing has only other words before it: `the lesson timetable`.

    Where the task tells the thing by the word before it (`the staff page`), any other word counts,
    otherwise another noun.
    """
    if not task.phrase:
        return False
    kind = {*task.phrase[:-1]} - _NEUTRAL - PARTICLES
    is_of_things = bool(kind) or asks_for_thing(task.verb) or is_giving_out(task.verb)
    if not is_of_things:
        return False
    return _has_other_kind_beside(clause, task, kind) or _has_others_before(clause, task, kind)


def _has_others_before(clause: str, task: Task, kind: set[str]) -> bool:
    """Whether a thing has no words of the task before it, which the clause names nowhere else."""
    head = task.phrase[-1]
    specific = (task.object_stems - task.places - {head}) - UNINFORMATIVE_STEMS | kind
    if not specific or specific & {*stems(clause)}:
        return False
    before = list(_words_before(head, clause))
    are_others = [
        _tells_apart(word, bool(kind)) and stem(word) not in task.all_stems for word in before
    ]
    return bool(before) and all(are_others)


def _has_other_kind_beside(clause: str, task: Task, kind: set[str]) -> bool:
    """Whether a thing shares one word of its kind and has another in place of the other: `tide
    pool rules`, for `boat pool rules`."""
    kinds = [_stems_of_kind(before) for before in _kinds_before(task.phrase[-1], clause)]
    return bool(kinds) and all(
        each & kind and kind - each and each - task.all_stems for each in kinds
    )


def _stems_of_kind(before: list[str]) -> set[str]:
    return {stem(word) for word in before if _tells_apart(word, by_adjectives=False)}


def _kinds_before(thing: str, clause: str) -> Iterator[list[str]]:
    """The words before a thing, up to the next small word: `tide`, `pool` of `the tide pool
    rules`."""
    before: list[str] = []
    for word in words(clause):
        if stem(word) == thing and before:
            yield before
        before = [] if word in STOP_WORDS else [*before, word]


def _words_before(thing: str, clause: str) -> Iterator[str]:
    """The words before a thing: `lesson` in `the lesson timetable`."""
    found = words(clause)
    for before, word in zip(("", *found), found, strict=False):
        if stem(word) == thing:
            yield before


# Endings of adjectives, which tell nothing of a kind: `a useful timetable`.
_ADJECTIVE = re.compile(
    r"(?:ed|en|ent|ant|ive|ful|ous|able|ible|al|ic|ing|ary|ly|er|est|ish|less)$"
)


def _tells_apart(word: str, by_adjectives: bool) -> bool:
    """Whether a word before a noun tells one of its kind from another; `by_adjectives`, too."""
    says_nothing = not word or word in STOP_WORDS | _ADJECTIVES or stem(word) in UNINFORMATIVE_STEMS
    if says_nothing or not word.isalpha():
        return False
    return by_adjectives or not _ADJECTIVE.search(word)
