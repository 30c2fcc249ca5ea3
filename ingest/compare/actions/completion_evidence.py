"""Evidence that a task was done: its verb is completed, its object is named or exists now.

A clause and a task in, answers out; `known` are the stems of the older statement.
"""

import re
from collections.abc import Iterator, Sequence

from ingest.compare.actions.tasks import (
    GENERAL_STEMS,
    PARTICLES,
    UNINFORMATIVE_STEMS,
    Task,
    stems_and_figures,
)
from ingest.compare.quotes import clauses
from ingest.compare.words.concepts import concepts
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.wording import STOP_WORDS, stem, stems, words
from parsers.meaning.completion.asked.objects import asks_for_rest
from parsers.meaning.completion.asked.verb_kinds import (
    brings_about,
    is_appointing,
    is_finishing,
    is_holding,
    is_making,
    is_telling,
    leaves_no_trace,
)
from parsers.meaning.completion.people import groups_meant
from parsers.meaning.completion.told.assertion import is_asserted
from parsers.meaning.completion.told.completed_verbs import completion_forms
from parsers.meaning.completion.told.courses import says_taught
from parsers.meaning.completion.told.doers import says_done_by_doer
from parsers.meaning.completion.told.events import events, is_finished, says_change, verbs_of_events
from parsers.meaning.completion.told.existence import (
    is_there_now,
    says_there_is,
    says_thing_exists,
    things_had,
    things_now_in_place,
)
from parsers.meaning.completion.told.extent import is_of_all
from parsers.meaning.completion.told.holders import Holder, holders
from parsers.meaning.completion.told.inquiries import (
    says_inquiry_was_made,
    says_named_event_took_place,
    says_people_were_asked,
)
from parsers.meaning.completion.told.irrelevant_words import without_any_things, without_manner
from parsers.meaning.completion.told.moves import is_done_by_means_of, names_in, says_change_to
from parsers.meaning.completion.told.tense import is_so_now
from parsers.meaning.completion.told.times import has_time

MIN_NEW_STEMS = 2  # of the action's object, that a clause names in new words
MIN_OBJECT_SHARE = 0.5  # of the object's stems, beside the completed verb
MIN_SHARE_BY_DOER = 0.33  # of the object's stems, beside the name of who was to do it
MIN_SHARE_IF_OTHER = 0.66  # of the object's stems, beside another verb that may mean the same
_FREQUENCIES = frozenset(
    map(stem, "daily weekly fortnightly monthly termly yearly annually".split())
)
_ANOTHER = frozenset(map(stem, "new another second third further extra additional".split()))


def says_verb_is_done(clause: str, task: Task) -> bool:
    """Whether a clause says that the task's verb is completed, or what happened by it."""
    if is_finishing(task.verb) and not task.object_stems:
        return is_finished(clause)
    return any(says(clause, task) for says in _WAYS_TO_SAY_DONE)


def _says_event_took_place(clause: str, task: Task) -> bool:
    return not task.object_stems and says_named_event_took_place(task.verb, clause)


def _says_people_were_asked(clause: str, task: Task) -> bool:
    is_asked = bool(groups_meant(task.text)) and says_people_were_asked(task.verb, clause)
    return is_asked and set(task.phrase) <= set(stems(clause))


def _says_object_is_done(clause: str, task: Task) -> bool:
    """Whether a clause has the completed verb or its noun, and names the object."""
    is_completed = _is_completed(without_manner(clause), task)
    is_completed = is_completed or _is_noun_of_verb_named(clause, task.verb)
    return is_completed and any(names_object(of_what, clause) for of_what in _objects(task))


def _says_done_by_doer(clause: str, task: Task) -> bool:
    is_said = says_done_by_doer(task.verb, task.text, clause)
    return is_said and _names_some_of_object(clause, task)


def _says_inquiry_was_made(clause: str, task: Task) -> bool:
    is_said = says_inquiry_was_made(task.verb, clause)
    return is_said and names_object(task.object_stems, clause, MIN_SHARE_IF_OTHER)


def _says_thing_is_in_place(clause: str, task: Task) -> bool:
    things = things_now_in_place(clause)
    return any(task.phrase[-1] in stems(each) for each in things) if task.phrase else False


def _says_they_were_taught(clause: str, task: Task) -> bool:
    """Whether a clause says that those who were to be told were taught all they were to know."""
    if not is_telling(task.verb) or not says_taught(clause):
        return False
    who = groups_meant(task.text) & groups_meant(clause)
    return bool(who) and task.object_stems <= stems_and_figures(clause)


def _names_event_of_task(clause: str, task: Task) -> bool:
    names_whole = task.object_stems - task.places <= stems_and_figures(clause)
    return any(_is_event_of(task, event, names_whole) for event in events(clause))


_WAYS_TO_SAY_DONE = (
    _says_event_took_place,
    _says_people_were_asked,
    _says_object_is_done,
    _says_done_by_doer,
    _says_inquiry_was_made,
    _says_thing_is_in_place,
    _says_they_were_taught,
    _names_event_of_task,
)


def _is_completed(clause: str, task: Task) -> bool:
    """Whether a clause says that a verb is completed, in a part that is not only about another
    thing: `the fence is propped up, a gate was mended` is not about a fence that was mended."""
    found = completion_forms(task.verb).finditer(clause)
    return any(not _is_of_other_thing(clause, each.start(), task) for each in found)


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


_IT = re.compile(r"\b(?:it|they|them|these|those|both|all|which|who|that|this)\b", re.IGNORECASE)
_NO_THINGS = frozenset(map(stem, STOP_WORDS)) | {"and", "was", "were", "has", "have", "been", "now"}


def _names_some_of_object(clause: str, task: Task) -> bool:
    return not task.object_stems or names_object(task.object_stems, clause, MIN_SHARE_BY_DOER)


def _is_noun_of_verb_named(clause: str, verb: str) -> bool:
    """Whether a clause names what a verb asks for by its noun: `meetings with drivers` for meet."""
    nouns = [word for word in words(clause) if stem(word) == stem(verb) and word != verb + "s"]
    return any(says_thing_exists(clause, noun) for noun in nouns)


def _objects(task: Task) -> Iterator[frozenset[str]]:
    """Stems that may name the object beside the completed verb: for `ask girls what they want` also
    `girls` alone."""
    yield task.object_stems
    yield task.person_stems
    phrase = _informative_phrase(task)
    if not task.object_stems or not phrase <= GENERAL_STEMS:
        yield phrase


def _informative_phrase(task: Task) -> frozenset[str]:
    """The stems of the phrase after the verb, without its particle: `give out fobs`."""
    return frozenset(task.phrase) - PARTICLES


def names_object(wanted: frozenset[str], text: str, share: float = MIN_OBJECT_SHARE) -> bool:
    """Whether a text has enough of the stems of an object; never if the object has none."""
    named = wanted & stems_and_figures(text)
    return bool(named) and len(named) >= share * len(wanted)


def says_role_is_held(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause says that somebody not named before holds the role to be filled."""
    role = task.person_stems - _ANOTHER
    new = [each for each in holders(clause) if not known.intersection(stems(each.name))]
    return bool(role) and any(_holds(each, role, task.object_stems) for each in new)


def _holds(holder: Holder, role: frozenset[str], duty: frozenset[str]) -> bool:
    has_duty = bool(duty) and duty <= {*stems(holder.cares_for)}
    return has_duty or role <= {*stems(holder.role)}


def says_value_is_reached(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause names what was to be changed with its new time, number or place."""
    is_new = bool(task.new_value) and not task.new_value <= known
    if not is_new or not names_object(task.changed_stems, clause):
        return False
    names = [name for name in names_in(task.text) if stem(name.lower()) in task.new_value]
    is_there = not names or is_done_by_means_of(clause, names)
    new_words = [word for word in words(clause) if _stems_of(word) & task.new_value]
    is_there = is_there or bool(completion_forms(task.verb).search(clause))
    is_there = is_there or says_change_to(clause, new_words)
    return is_there and task.new_value <= {
        each for word in words(clause) for each in _stems_of(word)
    }


def _stems_of(word: str) -> frozenset[str]:
    """The stems of a word and of its singular: of `fridays` also that of `friday`."""
    return frozenset((stem(word), stem(word.removesuffix("s"))))


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


def names_object_in_new_words(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause names the object in words that the older statement did not have."""
    is_of_others = leaves_no_trace(task.verb) and stem(task.verb) not in stems(clause)
    if is_finishing(task.verb) or is_of_others:
        return False
    found = stems_and_figures(without_any_things(clause))
    if not _ANOTHER.intersection(task.phrase) <= found:
        return False
    named = task.object_stems & found
    fresh = named - known - task.places
    if task.made_thing in fresh and not _is_named_as_thing(task.made_thing, clause):
        return False
    if task.is_about_existing:
        fresh -= {*task.phrase}
    if len(fresh) >= MIN_NEW_STEMS or task.made_thing in fresh:
        return True
    return task.made_thing in {"", *found} and _is_enough(fresh, named, task, known)


def _is_enough(
    fresh: frozenset[str], named: frozenset[str], task: Task, known: frozenset[str]
) -> bool:
    """Whether a single new word is all that was new in the object, and tells what it is."""
    says_enough = len(task.object_stems) > 1 or is_making(task.verb)
    rest = task.object_stems - known - task.places
    return says_enough and _is_informative(fresh, named) and rest <= fresh


def _is_named_as_thing(thing: str, clause: str) -> bool:
    """Whether a thing is named by its noun, and not only by a verb: `stored` names no store."""
    return any(stem(word) == thing and not word.endswith("ed") for word in words(clause))


def says_thing_exists_now(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause mentions what was to be made as something that exists."""
    phrase = [each for each in task.phrase if not each.isdecimal() and each not in PARTICLES]
    is_of_others = task.is_about_existing or leaves_no_trace(task.verb)
    if is_of_others or not phrase or known.issuperset(phrase):
        return False
    found = {stem(word): word for word in words(clause)}
    if not found.keys() >= {*phrase}:
        return False
    is_meant = len(phrase) > 1 or names_object(task.object_stems - task.places, clause)
    return is_meant and says_thing_exists(clause, found[phrase[-1]])


def says_change_came_about(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause says that what was asked for is so by now, or took place in the year.

    It names it in new words, or in known ones as existing now; or it says when something took place
    that is a synonym.
    """
    if not brings_about(task.verb) or not says_change(clause):
        return False
    found = frozenset(stems(clause))
    fresh = found - known - _FREQUENCIES - STEMS_OF_ANY_REVIEW
    if _names_phrase(task.phrase, found):
        return bool(fresh & {*task.phrase}) or is_there_now(task.verb, clause)
    named = (fresh - GENERAL_STEMS).intersection(task.phrase)
    if named and is_so_now(clause, {word for word in words(clause) if stem(word) in named}):
        return True
    new_things = concepts(fresh) - concepts(known)
    if concepts(task.phrase[-1:]) & new_things:
        return True
    return has_time(clause) and (
        bool(concepts(_informative_phrase(task)) & new_things) or _was_held(task, clause)
    )


def says_all_have_it(clause: str, task: Task) -> bool:
    """Whether a clause says that all have what was asked for the rest or for each: `all nine are
    insured`, `each boat has a bell`."""
    if not is_of_all(clause) or not names_object(task.object_stems - task.places, clause):
        return False
    return asks_for_rest(task.verb, task.text) or (
        is_of_all(task.text) and _says_thing_is_had(clause, task)
    )


def _says_thing_is_had(clause: str, task: Task) -> bool:
    """Whether a clause says that somebody has the thing or the person that a task was to bring."""
    if not is_making(task.verb) and not is_appointing(task.verb):
        return False
    return any(task.phrase[-1:] == stems(thing)[-1:] for thing in things_had(clause))


def says_missing_thing_exists(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether a clause says that there is what was to be made, which was missing before."""
    phrase = {each for each in task.phrase if not each.isdecimal()}
    if not is_making(task.verb) or not phrase or not says_there_is(clause):
        return False
    named = [each for text in before for each in clauses(text) if phrase <= set(stems(each))]
    was_missing = bool(named) and not any(map(is_asserted, named))
    return was_missing and phrase <= set(stems(clause))


def _names_phrase(phrase: Sequence[str], found: frozenset[str]) -> bool:
    """Whether the last word of a phrase is named, or two others: `two pages` for `a two-page plan`.

    A last word that any review may have does not count.
    """
    *others, last = phrase or ("",)
    names_last = last in found and last not in UNINFORMATIVE_STEMS
    return names_last or len(found.intersection(others)) > 1


def _was_held(task: Task, clause: str) -> bool:
    """Whether what was to be held took place: `they were trained` for `hold a training session`."""
    took_place = stems(" ".join(verbs_of_events(clause)))
    return is_holding(task.verb) and bool(concepts(task.phrase) & concepts(took_place))


def _is_informative(fresh: frozenset[str], named: frozenset[str]) -> bool:
    """Whether new words are more than a frequency such as `weekly`, which needs another word."""
    return bool(fresh - _FREQUENCIES) or (bool(fresh) and len(named) > 1)
