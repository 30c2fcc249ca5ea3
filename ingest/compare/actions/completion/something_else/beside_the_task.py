"""Whether a clause is about what comes before a task, is like it or said of it, and not about it.

A clause and a task in, an answer out. `Write the report` is not done by `a date for the report was
agreed`, nor by `last year's report was written in May`.
"""

import re

from ingest.compare.actions.completion.something_else.another_step import is_another_step
from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, Task
from ingest.compare.words.concepts import concepts
from ingest.compare.words.wording import stem, stems, stems_of_all, words
from parsers.meaning.completion.asked.lead_times import days_ahead
from parsers.meaning.completion.asked.verb_kinds import (
    asks_for_thing,
    inquires,
    is_giving_out,
    is_remaking,
    is_writing,
    leaves_no_trace,
)
from parsers.meaning.completion.told.talk import talks_of_written, words_of_talk


def is_beside_the_task(clause: str, task: Task) -> bool:
    """Whether a clause is about a step towards a task, or another thing that is like it."""
    return any(is_beside(clause, task) for is_beside in _WAYS_TO_BE_BESIDE)


# What comes before a thing, or is about it: `a date for the report`, `complaints about the policy`.
_BESIDE = re.compile(
    r"^(?:(?:an?|the|our|some|two|three|\d+)\s+)?(?P<beside>[\w’'-]+)\s+(?:for|about)\s+"
    r"(?:the|an?|our|its|their|each|every)\s+(?P<thing>(?:[\w’'-]+\s+){1,3}?)"
    r"(?=(?:is|are|was|were|has|have|on|of|at|in|came|went)\b)",
    re.IGNORECASE,
)


def _is_beside_the_thing(clause: str, task: Task) -> bool:
    """Whether a clause is about what a thing needs, or what is said of it: `a date for the
    report`, where the report was to be written."""
    found = _BESIDE.match(clause)
    is_thing_wanted = asks_for_thing(task.verb) or is_giving_out(task.verb)
    if not found or not is_thing_wanted or stem(found["beside"].lower()) in task.all_stems:
        return False
    return task.phrase[-1:] == tuple(stems(found["thing"]))[-1:]


_ABOUT = re.compile(r"\babout\s+(?P<what>(?:[\w’'-]+\s*){1,3})", re.IGNORECASE)
_TOLD_TO = re.compile(r"\b(?:report|reported)\b[^,;]*?\sto\s+(?:the|our|an?)\s+(?P<whom>[a-z]+)")


def _is_told_of_another(clause: str, task: Task) -> bool:
    """Whether people were asked about another thing, or it was reported to others."""
    told = _ABOUT if inquires(task.verb) else _TOLD_TO
    asked, named = _stems_found(told, task.text.lower()), _stems_found(told, clause)
    is_other = not asked & {*stems(clause)} and not concepts(asked) & concepts(named)
    return bool(asked and named) and is_other


def _stems_found(form: re.Pattern[str], text: str) -> frozenset[str]:
    """The informative stems of what is told about, or of those to whom it is told."""
    found = (each[each.lastgroup or 0] for each in form.finditer(text))
    return stems_of_all(found) - UNINFORMATIVE_STEMS


_LAST_YEARS = re.compile(r"^last year['’]s\b", re.IGNORECASE)
_LAST_YEARS_THING = re.compile(
    r"\b(?:last year['’]s|the (?:old|previous|former))\s+(?P<what>(?:[\w’'-]+\s*){1,3})",
    re.IGNORECASE,
)


def _is_of_last_year(clause: str, task: Task) -> bool:
    """Whether a clause is about last year's thing, where one was to be made."""
    if inquires(task.verb) or is_remaking(task.verb):
        return inquires(task.verb) and bool(_LAST_YEARS.match(clause))
    if not asks_for_thing(task.verb):
        return False
    things = (
        stem(word) for each in _LAST_YEARS_THING.finditer(clause) for word in words(each["what"])
    )
    return bool(_LAST_YEARS.match(clause)) or bool({*task.phrase[-1:]} & {*things})


def _comes_too_late(clause: str, task: Task) -> bool:
    """Whether a thing came, but not as long before as was asked: `on the day`."""
    ahead = days_ahead(clause)
    return task.days_ahead is not None and ahead is not None and ahead < task.days_ahead


_WAYS_TO_BE_BESIDE = (
    is_another_step,
    _is_beside_the_thing,
    _is_told_of_another,
    _is_of_last_year,
    _comes_too_late,
)


def is_only_talk(clause: str, task: Task) -> bool:
    """Whether a clause says that a task was only talked about: `a first discussion of it`."""
    if leaves_no_trace(task.verb) or _talks_of_text(clause, task):
        return False
    spoken = {stem(word) for word in words_of_talk(clause)}
    return bool(spoken - task.all_stems)


def _talks_of_text(clause: str, task: Task) -> bool:
    """Whether what is talked about was to be written, and so must be there."""
    things = {word for word in words(clause) if stem(word) == "".join(task.phrase[-1:])}
    return is_writing(task.verb) and any(talks_of_written(each, clause) for each in things)
