"""Whether a clause says that what a task asks for was only begun or planned, or is a draft.

A clause and a task in, an answer out. `Write the rules` is not done by `the bosun has begun to
write the rules`, nor by `the crew saw a draft of the rules`.
"""

import re

from ingest.compare.actions.tasks import Task
from ingest.compare.words.wording import stem
from parsers.meaning.completion.asked.verb_kinds import is_holding, is_seeking

_BEGUN = re.compile(
    r"\b(?:begun|began|started|beginning|starting)"
    r"\s+(?:to\s+(?!use\b)[a-z]|on\b(?!\s+\d)|work\b|talks\b|looking\b)",
    re.IGNORECASE,
)
_WORK = r"(?P<work>talks|negotiations|discussions?|consultations?|work|preparations?|planning)"
_WORK_BEGUN = re.compile(
    rf"\b{_WORK}\b[^,;]*?\b(?:begun|began|started|opened|going on|continuing)\b", re.IGNORECASE
)
_PLANNED = re.compile(
    r"\b(?:is|are)\s+(?:now\s+)?(?:planned|proposed|promised|pencilled\s+in)"
    r"(?=\W*$|\s+(?:for|next|from)\b)",
    re.IGNORECASE,
)
_PLANNING = frozenset("plan propose promise schedule arrange".split())
_STARTING = frozenset(
    "start begin launch introduce open establish set resume restart reopen join use".split()
)
_DRAFT = re.compile(
    r"\b(?P<draft>drafts?|outlines?|sketch(?:es)?|skeleton|mock-?ups?)\s+(?:of|for)\b",
    re.IGNORECASE,
)


def is_unfinished(clause: str, task: Task) -> bool:
    """Whether a clause tells of the start of a task, or of a plan or draft of what it is about."""
    questions = (_is_only_begun, _is_only_planned, _is_only_a_draft)
    return any(is_unfinished(clause, task) for is_unfinished in questions)


def _is_only_planned(clause: str, task: Task) -> bool:
    """`A slip is planned for Elm`, for `build a slip`; not for `plan a slip`."""
    return bool(_PLANNED.search(clause)) and task.verb not in _PLANNING


def _is_only_begun(clause: str, task: Task) -> bool:
    """`Talks about a slip have begun`, for `agree on a slip`; not for `begin talks`."""
    if task.verb in _STARTING or is_holding(task.verb) or is_seeking(task.verb):
        return False
    works = (stem(found["work"].lower()) for found in _WORK_BEGUN.finditer(clause))
    return bool(_BEGUN.search(clause)) or any(work not in task.all_stems for work in works)


def _is_only_a_draft(clause: str, task: Task) -> bool:
    """`The crew saw a draft of the rules`, for `adopt the rules`; not for `draft the rules`."""
    drafts = (stem(found["draft"].lower()) for found in _DRAFT.finditer(clause))
    return any(draft not in task.all_stems for draft in drafts)
