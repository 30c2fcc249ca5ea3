"""Who and when in the cells of further columns. A cell in, owners or deadlines out.

Every word of a column of owners may be a name, and `May` in one of deadlines is a month.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from parsers.grammar.people.named_people import Owner, named_in_cell
from parsers.grammar.times.sentence_times import read_times
from parsers.grammar.times.time_mention import Time
from parsers.meaning.deadlines import find_deadlines
from parsers.patterns import pattern
from parsers.review import Deadline
from parsers.settings import Settings

# Words before a time in a cell that also names a person: `DoE by T6`.
_LEADS_TO_TIME = pattern(r"(?:[\s,;:(/–-]|\b(?:by|in|from|at|on|each|every|the|end of|and)\b)+$")
_HALF_TERM = pattern(  # what stands before `HT` in a column of owners if it is no headteacher
    r"\b(?:by|before|after|until|from|in|of|at|during|for|once|per|an?|each|every|next|this|last)\s*$",
    re.IGNORECASE,
)
_INITIAL = pattern(r"(?<!\w)[A-Z]\.\s?$")  # what follows is a surname: `A. May`


def canonical_owners(names: Iterable[str], settings: Settings) -> tuple[Owner, ...]:
    """Owners with these names, each under the name that the trust uses."""
    return tuple(Owner(settings.roles.canonical(name), name) for name in names)


@lru_cache(maxsize=64)  # called for the cell and for each of its actions
def named_owners(cell: str, settings: Settings) -> tuple[Owner, ...]:
    """The owners in a cell of a column of owners, in which every word may be a name."""
    if not cell:
        return ()
    names: dict[str, str] = {}
    for line in cell.split("\n"):
        bare = _without_times(line)
        for person in named_in_cell(bare, settings.roles):
            names.setdefault(person.name.casefold(), person.name)
    return canonical_owners(names.values(), settings)


def _without_times(line: str) -> str:
    rest, end = "", 0
    for time in read_times(line):
        if _names_a_person(line, time):
            continue
        rest += _LEADS_TO_TIME.sub(" ", line[end : time.start])
        end = time.end
    return (rest + line[end:]).strip(" ,;:()–-/") if end else line


def _names_a_person(line: str, time: Time) -> bool:
    """Whether a time among owners is a surname, `A. May`, or the headteacher, `HT`."""
    if line[time.start : time.end] == "HT":
        return not _HALF_TERM.search(line, 0, time.start)
    return bool(_INITIAL.search(line, 0, time.start))


@lru_cache(maxsize=64)  # called for the cell and for each of its actions
def times_in_cell(cell: str, year: int | None, settings: Settings) -> tuple[Deadline, ...]:
    """The deadlines in a cell of a column of deadlines, in which `May` is a month."""
    found: dict[tuple[object, ...], Deadline] = {}
    for line in cell.split("\n"):
        for deadline in find_deadlines(f"by {line}", year, settings.calendar):
            found.setdefault(deadline[1:], deadline)
    return tuple(found.values())
