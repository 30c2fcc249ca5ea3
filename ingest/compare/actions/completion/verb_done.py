"""Whether a clause says that the verb of a task is completed, of its object or its event.

A clause and a task in, an answer out.
"""

import re
from collections.abc import Iterator

from ingest.compare.actions.completion.object_named import (
    HIGH_OBJECT_SHARE,
    LOW_OBJECT_SHARE,
    names_object,
)
from ingest.compare.actions.tasks import GENERAL_STEMS, UNINFORMATIVE_STEMS, Task, stems_and_figures
from ingest.compare.words.concepts import concepts
from ingest.compare.words.wording import STOP_WORDS, stem, stems, words
from parsers.meaning.completion.asked.verb_kinds import (
    is_finishing,
    is_making,
    is_telling,
    leaves_no_trace,
)
from parsers.meaning.completion.people import groups_meant
from parsers.meaning.completion.told.acts.acts_of_doers import names_act_of
from parsers.meaning.completion.told.acts.completed_verbs import completion_forms, is_only_completed
from parsers.meaning.completion.told.acts.doers import says_doer_did_that, says_done_by_doer
from parsers.meaning.completion.told.extent import is_of_all
from parsers.meaning.completion.told.irrelevant_words import without_manner
from parsers.meaning.completion.told.results.courses import says_taught
from parsers.meaning.completion.told.results.events import events, is_finished
from parsers.meaning.completion.told.results.existence import says_thing_exists, things_now_in_place
from parsers.meaning.completion.told.results.inquiries import (
    says_inquiry_was_made,
    says_named_event_took_place,
    says_people_were_asked,
)
from parsers.meaning.completion.told.times import times_of_year


def says_verb_is_done(clause: str, task: Task) -> bool:
    """Whether a clause says that the task's verb is completed, or what happened by it."""
    if is_finishing(task.verb) and not task.object_stems:
        return is_finished(clause)
    return any(says(clause, task) for says in _WAYS_TO_SAY_DONE)


def _says_event_took_place(clause: str, task: Task) -> bool:
    """`In a survey in May`, for `survey pupils`; not `a survey is planned`."""
    return not task.object_stems and says_named_event_took_place(task.verb, clause)


def _says_people_were_asked(clause: str, task: Task) -> bool:
    """`Cooks were surveyed in May`, for `survey the cooks`; not `surveyed about tea in May`."""
    is_asked = bool(groups_meant(task.text)) and says_people_were_asked(task.verb, clause)
    return is_asked and set(task.phrase) <= set(stems(clause))


def _says_object_is_done(clause: str, task: Task) -> bool:
    """Whether a clause has the completed verb or its noun, and names the object."""
    is_completed = _is_completed(without_manner(clause), task)
    is_completed = is_completed or _is_noun_of_verb_named(clause, task.verb)
    return is_completed and any(names_object(of_what, clause) for of_what in _objects(task))


def _says_done_by_doer(clause: str, task: Task) -> bool:
    """`The deed was checked by lawyers`, for `lawyers to check the deed`; not `by cooks`."""
    is_said = says_done_by_doer(task.verb, task.text, clause)
    return is_said and _names_some_of_object(clause, task)


def _says_inquiry_was_made(clause: str, task: Task) -> bool:
    """`An expert examined the keys in May`, for `audit the keys`; not `examined the oars`."""
    is_said = says_inquiry_was_made(task.verb, clause)
    return is_said and names_object(task.object_stems, clause, HIGH_OBJECT_SHARE)


def _says_thing_is_in_place(clause: str, task: Task) -> bool:
    """`With the slip down, boats sail`, for `build a slip`; not `with the net down`."""
    things = things_now_in_place(clause)
    return any(task.phrase[-1] in stems(each) for each in things) if task.phrase else False


def _says_they_were_taught(clause: str, task: Task) -> bool:
    """Whether a clause says that those who were to be told were taught all they were to know."""
    if not is_telling(task.verb) or not says_taught(clause):
        return False
    who = groups_meant(task.text) & groups_meant(clause)
    return bool(who) and task.object_stems <= stems_and_figures(clause)


def _names_event_of_task(clause: str, task: Task) -> bool:
    """`Boats sail since the repair of the slip`, for `repair the slip`; not `since the storm`."""
    names_whole = task.object_stems - task.places <= stems_and_figures(clause)
    return any(_is_event_of(task, event, names_whole) for event in events(clause))


_DOING_LED_TO = re.compile(
    r"^(?P<doing>[A-Z][a-z]+ing)\s+(?:[\w’'-]+\s+){1,6}?"
    r"(?:led to|showed|shown|found|brought|turned up|saved|cut|made|meant|helped|freed|ended|gave"
    r"|revealed|has (?:meant|made|let|helped|freed|brought|ended|led|shown))\b"
)


def _says_doing_led_to(clause: str, task: Task) -> bool:
    """`Mapping the bays led to a new berth`, for `map the bays` or `complete a map of the bays`."""
    found = _DOING_LED_TO.match(clause)
    doing = stem(found["doing"].lower()) if found else ""
    is_made = is_making(task.verb) or is_finishing(task.verb)
    named = {stem(task.verb), *(task.phrase[-1:] if is_made else ())}
    is_of_task = bool(doing) and doing in named
    return is_of_task and names_object(task.object_stems | {doing}, clause)


def names_act_of_doer(clause: str, task: Task) -> bool:
    """`The bosun's letter to the port had no reply`, for `bosun to write to the port`."""
    is_letter = _WRITE_TO.search(task.text) if task.verb == "write" else leaves_no_trace(task.verb)
    if not is_letter or not names_act_of(task.doers, task.verb, clause):
        return False
    is_at_time = bool(task.times & times_of_year(clause))
    return is_at_time or names_object(task.object_stems, clause, LOW_OBJECT_SHARE)


_WRITE_TO = re.compile(r"\bwrite (?:again )?to\b", re.IGNORECASE)
_WAYS_TO_SAY_DONE = (
    _says_event_took_place,
    _says_people_were_asked,
    _says_object_is_done,
    _says_done_by_doer,
    _says_inquiry_was_made,
    _says_thing_is_in_place,
    _says_they_were_taught,
    _names_event_of_task,
    _says_doing_led_to,
)


def _is_completed(clause: str, task: Task) -> bool:
    """Whether a clause says that a verb is completed, in a part that is not only about another
    thing: `the fence is propped up, a gate was mended` is not about a fence that was mended."""
    found = completion_forms(task.verb).finditer(clause)
    return any(not _is_of_other_thing(clause, each.start(), task) for each in found)


_IT = re.compile(r"\b(?:it|they|them|these|those|both|all|which|who|that|this)\b", re.IGNORECASE)
_NO_THINGS = frozenset(map(stem, STOP_WORDS)) | {"and", "was", "were", "has", "have", "been", "now"}


def _is_of_other_thing(clause: str, at: int, task: Task) -> bool:
    """Whether the part between commas with a position names only other things than a task."""
    start, end = clause.rfind(",", 0, at) + 1, clause.find(",", at)
    part = clause[start : end if end >= 0 else len(clause)]
    if ")" in part and "(" not in part:
        return False  # the comma stands in brackets
    subject = {*stems(clause[start:at])} - UNINFORMATIVE_STEMS - _NO_THINGS
    named = ({*task.phrase} | task.object_stems | task.person_stems) - task.places
    is_named = bool(named & {*stems(part)} or concepts(named) & concepts(subject))
    return bool(subject - task.places) and not is_named and not _IT.search(part)


def _names_some_of_object(clause: str, task: Task) -> bool:
    """Whether a clause names a third of the object, if there is any."""
    return not task.object_stems or names_object(task.object_stems, clause, LOW_OBJECT_SHARE)


def _is_noun_of_verb_named(clause: str, verb: str) -> bool:
    """Whether a clause names what a verb asks for by its noun: `meetings with drivers` for meet."""
    nouns = [word for word in words(clause) if stem(word) == stem(verb) and word != verb + "s"]
    return any(says_thing_exists(clause, noun) for noun in nouns)


def _objects(task: Task) -> Iterator[frozenset[str]]:
    """Stems that may name the object beside the completed verb: for `ask girls what they want` also
    `girls` alone."""
    yield task.object_stems
    yield task.person_stems
    phrase = frozenset(task.nouns)
    if not task.object_stems or not phrase <= GENERAL_STEMS:
        yield phrase


def _is_event_of(task: Task, event: str, names_whole: bool) -> bool:
    """Whether an event is what an action asked for: two words name its object, or its last word is
    of the task and another one of the action."""
    found = stems(event)
    named = task.object_stems & set(found)
    if len(named) > 1 and names_object(task.object_stems, event):
        return True
    if found == (stem(task.verb),):
        return names_whole  # `since its repair`, of what the clause names
    shared = task.all_stems & set(found)
    return found[-1] in task.verb_and_object_stems and len(shared) > 1


def says_it_is_done(previous: str, clause: str, task: Task) -> bool:
    """Whether a clause says of what the one before named that it is done: `Fitted in May`, `They
    were painted in May`."""
    is_done = is_only_completed(task.verb, clause)
    if not is_done and not says_doer_did_that(task.verb, task.text, clause):
        return False
    share = LOW_OBJECT_SHARE if is_of_all(clause) and is_of_all(task.text) else HIGH_OBJECT_SHARE
    return names_object(task.object_stems, previous, share)
