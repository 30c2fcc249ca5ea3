"""Whether a clause is about something else than a task, or about only a part of it.

A clause and a task in, an answer out. `Train all cooks at Elm` is not done by `half of the cooks
were trained`, `bakers were trained`, `cooks were trained at Oak` or `cooks discussed the training`.
"""

from ingest.compare.actions.completion.something_else.beside_the_task import (
    is_beside_the_task,
    is_only_talk,
)
from ingest.compare.actions.completion.something_else.only_part import is_not_common, is_of_part
from ingest.compare.actions.completion.something_else.other_kind import (
    is_of_another_kind,
    is_thing_of_another_kind,
)
from ingest.compare.actions.completion.something_else.other_patient import is_done_to_another_thing
from ingest.compare.actions.completion.something_else.other_people import (
    is_act_of_others,
    is_brought_to_others,
    is_of_others,
)
from ingest.compare.actions.completion.something_else.other_place import (
    is_at_another_place,
    is_elsewhere,
    is_in_other_part,
)
from ingest.compare.actions.completion.something_else.other_thing import (
    is_for_another,
    is_for_another_purpose,
    is_on_another_subject,
)
from ingest.compare.actions.completion.something_else.unfinished import is_unfinished
from ingest.compare.actions.tasks import Task
from parsers.meaning.completion.told.earlier import is_of_earlier_time
from parsers.meaning.completion.told.tense import is_habit

_WAYS_TO_BE_OF_SOMETHING_ELSE = (
    is_of_part,
    is_only_talk,
    is_not_common,
    is_for_another,
    is_in_other_part,
    is_on_another_subject,
    is_for_another_purpose,
    is_beside_the_task,
    is_thing_of_another_kind,
    is_at_another_place,
    is_brought_to_others,
    is_act_of_others,
    is_done_to_another_thing,
    is_unfinished,
)


def is_about_something_else(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause is about something else than the task, or about only a part of it."""
    if is_habit(clause) or is_of_earlier_time(clause):
        return True
    if is_about_others(clause, task, known):
        return True
    return any(is_other(clause, task) for is_other in _WAYS_TO_BE_OF_SOMETHING_ELSE)


def is_about_others(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause is about another place, other people or an event of another kind."""
    return (
        is_elsewhere(clause, task, known)
        or is_of_others(clause, task)
        or is_of_another_kind(clause, task)
    )
