"""Whether a note on progress says that a task was done. A clause and a task in, an answer out.

A note is about what was planned, so it may name it by less than a statement must: by the thing, by
those it is for, or, if nothing else was planned, not at all. It must name nothing else.
"""

import re

from ingest.compare.actions.completion.something_else.something_else import is_about_something_else
from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, Task, places_in
from ingest.compare.words.wording import STOP_WORDS, stem, stems, words
from parsers.grammar.verbs import GOAL_VERBS
from parsers.meaning.completion.asked.verb_kinds import (
    is_appointing,
    is_asking,
    is_converting,
    is_holding,
    is_making,
    is_placing,
    is_remaking,
    is_removing,
    leaves_no_trace,
)
from parsers.meaning.completion.people import groups_meant, groups_reached
from parsers.meaning.completion.told.acts.completed_verbs import completion_forms
from parsers.meaning.completion.told.assertion import is_asserted
from parsers.meaning.completion.told.extent import counted_things, is_of_all
from parsers.meaning.completion.told.notes import (
    bare_count,
    is_complete,
    is_of_new_thing,
    says_converted,
    says_course_taken,
    says_done,
    says_granted,
    says_met_regularly,
    says_people_came,
    says_taken_on,
    says_there_now,
    words_of_content,
)

_FIRST_PART = re.compile(r",\s+|\s+and\s+")


def note_says_done(note: str, task: Task, is_only_task: bool) -> bool:
    """Whether a clause of a note on progress says that a task was done.

    A task that `is_only_task` of its statement need not be named.
    """
    if not is_complete(note) or not is_asserted(note):
        return False
    if is_about_something_else(note, task, frozenset()) or _is_of_part(note, task):
        return False
    parts = (note, _FIRST_PART.split(note)[0])
    return any(_says_done(part, task, is_only_task) for part in parts)


def _says_done(part: str, task: Task, is_only_task: bool) -> bool:
    """Whether a part of a note says that a task is done, by its name or naming nothing else."""
    if any(says(part, task) for says in _BY_NAME):
        return True
    if is_only_task and _says_verb_alone_is_done(part, task):
        return True
    if not _names_nothing_else(part, task):
        return False
    return _says_role_is_taken(part, task) or (is_only_task and _says_only_task_done(part, task))


def _says_thing_is_there(part: str, task: Task) -> bool:
    """`Chart live since May`, for `put a chart into the loft`."""
    if not says_there_now(part) or not _names_thing(part, task):
        return False
    is_new = is_making(task.verb) and not task.is_about_existing
    is_renewed = is_remaking(task.verb) and is_of_new_thing(part)
    return is_new or is_renewed or is_placing(task.verb)


def _says_thing_was_converted(part: str, task: Task) -> bool:
    """`The shed was converted`, for `turn the shed into a loft`; not `the shed was painted`."""
    return is_converting(task.verb) and says_converted(part) and _names_thing(part, task)


_COURSES = frozenset(map(stem, "training course workshop session briefing inset".split()))


def _says_learners_learnt(part: str, task: Task) -> bool:
    """`The cooks had their turn`, for `run the training again for cooks`."""
    is_teaching = bool(_COURSES & task.all_stems) or leaves_no_trace(task.verb)
    return is_teaching and says_course_taken(part) and _names_learners(part, task)


def _says_guests_came(part: str, task: Task) -> bool:
    """`Over sixty parents came`, for `hold an evening for parents`."""
    is_event = is_holding(task.verb) and says_people_came(part)
    return is_event and _names_learners(part, task) and _names_nothing_else(part, task)


_MEETING = stem("meeting")


def _says_meeting_takes_place(part: str, task: Task) -> bool:
    """`Triage has met every Monday`, for `start a triage meeting`."""
    if _MEETING not in task.all_stems or not says_met_regularly(part):
        return False
    return bool((task.object_stems - {_MEETING}) & {*stems(part)})


_BY_NAME = (
    _says_thing_is_there,
    _says_thing_was_converted,
    _says_learners_learnt,
    _says_guests_came,
    _says_meeting_takes_place,
)


def _says_role_is_taken(part: str, task: Task) -> bool:
    """`Mrs Reed took this on`, for `appoint a link trustee`."""
    return is_appointing(task.verb) and says_taken_on(part)


def _says_verb_alone_is_done(part: str, task: Task) -> bool:
    """`Dropped in January`, for `stop the Friday detention`."""
    rest, count = completion_forms(task.verb).subn(" ", part)
    return bool(count) and _names_nothing_else(rest, task)


def _says_only_task_done(part: str, task: Task) -> bool:
    """`Done in May`, for the only action of a statement."""
    if says_done(part) or (is_asking(task.verb) and says_granted(part)):
        return True
    leaves_result = not (leaves_no_trace(task.verb) or is_removing(task.verb))
    return leaves_result and task.verb not in GOAL_VERBS and says_there_now(part)


def _names_thing(note: str, task: Task) -> bool:
    """Whether a note names what a task is about, by the noun or by two words before it."""
    found = stems(note)
    *kind, noun = task.nouns or [""]
    is_meant = noun not in UNINFORMATIVE_STEMS or kind or _names_nothing_else(note, task)
    if noun in found and is_meant:
        return not _is_of_another_kind(note, noun, task)
    return len(({*kind} - UNINFORMATIVE_STEMS) & {*found}) > 1


def _is_of_another_kind(note: str, noun: str, task: Task) -> bool:
    """Whether a noun has other words before it than in the task: `the pay policy`."""
    kind = {*_stems_before(noun, words(note))} - UNINFORMATIVE_STEMS
    return bool(kind) and not kind & task.all_stems


def _stems_before(noun: str, found: tuple[str, ...]) -> list[str]:
    """The stems from the last stop word to a noun."""
    before: list[str] = []
    for word in found:
        if stem(word) == noun:
            return before
        before = [] if word in STOP_WORDS else [*before, stem(word)]
    return []


def _names_learners(note: str, task: Task) -> bool:
    """Whether a note is about those whom a task is for: `the cooks`, for `train the cooks`."""
    if groups_meant(task.text) & groups_reached(note):
        return True
    return bool({*task.nouns[-1:]} & {*stems(note)} - _COURSES)


def _names_nothing_else(note: str, task: Task) -> bool:
    """Whether a note names nothing but a task: for `fit lamps` `Lamps up`, not `Ropes up`."""
    named = {stem(word) for word in words(words_of_content(note)) if word not in STOP_WORDS}
    return named <= task.all_stems | UNINFORMATIVE_STEMS


_FOR_ALL = re.compile(r"\b(?:each|every|all|both)\b", re.IGNORECASE)


def _is_of_part(note: str, task: Task) -> bool:
    """Whether a note is about some of what was planned: `One has started`, for `hire two cooks`, or
    `at Elm`, for `at Elm and Oak`."""
    count = bare_count(note)
    if count and count not in words(task.text):
        return True
    named = task.places & {*stems(note)}
    if named:
        return named != task.places
    is_of_some = bool(places_in(note)) or any(counted_things(note))
    return bool(_FOR_ALL.search(task.text)) and is_of_some and not is_of_all(note)
