"""Which clauses, or which parts of them, may tell what became of a task.

Texts and a task in, clauses out.
"""

import re
from collections.abc import Iterator, Sequence

from ingest.compare.actions.completion.something_else.something_else import is_about_something_else
from ingest.compare.actions.tasks import Task
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems
from parsers.meaning.completion.asked.verb_kinds import is_removing
from parsers.meaning.completion.told.assertion import is_asserted
from parsers.meaning.completion.told.earlier import quotes_plan
from parsers.meaning.completion.told.irrelevant_words import without_measures
from parsers.meaning.completion.told.left_over import says_more_to_come, says_rest_is_left
from parsers.meaning.completion.told.tense import is_ended

_CONTRAST = re.compile(r",?\s+(?=(?:while|whilst|whereas)\b)")


def pairs_of_clauses(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The clauses of texts after which nothing is left, each with the one before."""
    for text in texts:
        every = [part for clause in clauses(text) for part in _CONTRAST.split(clause)]
        for previous, clause, following in zip(["", *every], every, [*every[1:], ""], strict=False):
            if not leaves_rest(clause, following) and not quotes_plan(previous):
                yield previous, clause


def leaves_rest(clause: str, following: str) -> bool:
    """Whether a clause, or the one after it, says that something is still to be done."""
    return says_more_to_come(clause) or says_rest_is_left(following)


def asserting_parts(
    texts: Sequence[str], task: Task, known: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Clauses about all of a task, each with a part of it that asserts something."""
    for _, clause in pairs_of_clauses(texts):
        if is_about_something_else(clause, task, known):
            yield from ((part, part) for part in _parts_at_places(clause, task, known))
            continue
        relevant = clause if _has_last_word(clause, task) else without_measures(clause)
        yield from ((clause, part) for part in asserted_parts(relevant))
        if is_removing(task.verb) and is_ended(clause):
            yield clause, clause


_COMMA = re.compile(r",\s+")


def _parts_at_places(clause: str, task: Task, known: frozenset[str]) -> list[str]:
    """The asserting parts of a clause that name all places of a task: `three lofts have lamps, Elm
    having had its own in May`."""
    named = task.verb_and_object_stems - task.places
    parts = [part for part in _COMMA.split(clause)[1:] if named & set(stems(part))]
    at_all = [part for part in parts if task.places and task.places <= set(stems(part))]
    return [
        part
        for part in at_all
        if is_asserted(part) and not is_about_something_else(part, task, known)
    ]


def _has_last_word(clause: str, task: Task) -> bool:
    """Whether a clause has the last word of the task's object: `more use the boat hire`."""
    return bool(task.phrase) and task.phrase[-1] in stems(clause)


_AND = re.compile(r"\s+and\s+")
_PARTS = re.compile(
    r",\s+(?!wh(?:ich|o)\b)|\s+(?=that\b)|(?<=showed)\s+|(?<=found)\s+|(?<=revealed)\s+"
    r"|\s+(?=(?:in spite of|despite|even with) (?:the|our|its|their)\b)"
    r"|\s+(?=(?:since|now that)\b)"
)


def asserted_parts(text: str) -> Iterator[str]:
    """The clauses of a text that assert something; of other clauses the parts that do.

    What follows `and` is dropped, since it may be denied too: `was not written and shared`.
    """
    for clause in clauses(text):
        if is_asserted(clause):
            yield clause
        else:
            for part in _PARTS.split(clause):
                whole = part if is_asserted(part) else _AND.split(part)[0]
                if is_asserted(whole):
                    yield whole
