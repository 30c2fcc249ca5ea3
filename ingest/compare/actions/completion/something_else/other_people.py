"""Whether a clause is about other people than a task, or brings something to others.

A clause and a task in, an answer out.
"""

import re

from ingest.compare.actions.completion.something_else.other_place import stems_after
from ingest.compare.actions.tasks import Task
from ingest.compare.words.concepts import concepts
from ingest.compare.words.wording import stem, stems
from parsers.meaning.completion.asked.verb_kinds import leaves_no_trace
from parsers.meaning.completion.people import (
    groups_in,
    groups_meant,
    groups_reached,
    year_groups,
)
from parsers.meaning.completion.told.acts.completion_words import words_of_completion
from parsers.meaning.completion.verb_forms import active_past

_EXCEPT = re.compile(
    r"\b(?:bar|except|apart from|other than|excluding|save|all but)\s+(?:for\s+|at\s+|in\s+)?"
    r"(?P<name>[A-Z][\w-]+)"
)


def is_of_others(clause: str, task: Task) -> bool:
    """Whether a clause is about other people than the task: `pupils`, not `staff`."""
    if clause.lower().startswith("others "):
        return True
    if any(stem(each["name"].lower()) in task.all_stems for each in _EXCEPT.finditer(clause)):
        return True
    years, years_asked = year_groups(clause), year_groups(task.text)
    if years and not years >= years_asked:
        return True
    meant, reached = groups_meant(task.text), groups_reached(clause)
    return bool(meant and reached) and not meant & reached


_WHEN = (
    r"(?:(?-i:In|At|By|During|Over|Before|After|This|Last)\s+(?:[\w’'-]+\s+){1,4}?"
    r"|[A-Z][^,;]*,\s+)?"
)


def is_act_of_others(clause: str, task: Task) -> bool:
    """Whether others than those who were to look, ask or meet did so: `the cooks met the coxes`,
    for `bosun to meet the coxes`."""
    past = "|".join(filter(None, [active_past(task.verb), *words_of_completion(task.verb)]))
    doers = groups_in(" ".join(task.doers))
    if not past or not doers or not leaves_no_trace(task.verb):
        return False
    who = r"(?P<who>(?:(?!(?:was|were|been|is|are)\b)[\w’'-]+\s+){1,7}?)"
    subject = rf"^{_WHEN}{who}(?:(?:has|have|had|also|all|\w+ly)\s+)*(?:{past})\b"
    found = re.search(subject, clause, re.IGNORECASE)
    others = groups_in(found["who"]) if found else frozenset()
    return bool(others) and not others & doers and not doers & groups_in(clause)


_BRINGING = frozenset(
    "add include bring take send present submit give show pass circulate issue move transfer"
    " migrate".split()
)
_TO = re.compile(
    r"\bto\s+(?:the|our|each|every|all|an?)\s+(?P<what>[a-z’'-]+"
    r"(?:\s+(?!(?:over|in|at|on|by|for|and|during|last|this|with|from|after|before)\b)[a-z’'-]+)?)",
    re.IGNORECASE,
)


def is_brought_to_others(clause: str, task: Task) -> bool:
    """Whether a thing was brought to other people: `to the audit committee`, not `to the board`."""
    if task.verb not in _BRINGING:
        return False
    asked, named = stems_after(_TO, task.text), stems_after(_TO, clause)
    missing = asked - {*stems(clause)}
    is_named = not missing or bool(concepts(missing) & concepts(stems(clause)))
    return bool(named - task.all_stems) and bool(asked) and not is_named
