"""What a clause says of a task's being done: its verb's end, its object anew, or what there is now.

A clause and a task in, answers out; `known` are the stems of the older statement.
"""

from collections.abc import Iterator, Sequence

from ingest.compare.actions.tasks import GENERAL, Task, telling
from ingest.compare.quotes import clauses
from ingest.compare.words.concepts import concepts
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.wording import stem, stems, words
from parsers.meaning.completion.clauses import (
    done_beside,
    events,
    holders,
    is_asserted,
    is_finished,
    is_had,
    is_of_all,
    is_so_now,
    is_told_of,
    tells_change,
    tells_when,
    what_took_place,
    without_manner,
)
from parsers.meaning.completion.forms import (
    completion_forms,
    is_there_now,
    tells_of_deed,
    tells_of_inquiry,
    told_of_doer,
)
from parsers.meaning.completion.verbs import (
    brings_about,
    is_finishing,
    is_holding,
    is_making,
    is_of_rest,
    leaves_no_thing,
)

MIN_NEW_STEMS = 2  # of the action's object, that a clause names in new words
MIN_OBJECT_SHARE = 0.5  # of the object, beside a verb whose end is told
MIN_SHARE_IF_OTHER = 0.66  # of it, beside another verb that may tell the same
_FREQUENCIES = frozenset(
    map(stem, "daily weekly fortnightly monthly termly yearly annually".split())
)
_ANOTHER = frozenset(map(stem, "new another second third further extra additional".split()))


def tells_end(clause: str, task: Task) -> bool:
    """Whether a clause tells the end of the verb with its object, or what happened by it."""
    if is_finishing(task.verb) and not task.wanted:
        return is_finished(clause)
    is_told = bool(completion_forms(task.verb).search(without_manner(clause)))
    if not task.wanted and tells_of_deed(task.verb, clause):
        return True
    is_told = is_told or _is_deed_named(clause, task.verb)
    if is_told and any(is_named(of_what, clause) for of_what in _objects(task)):
        return True
    if told_of_doer(task.verb, task.text, clause):
        return True
    if tells_of_inquiry(task.verb, clause) and is_named(task.wanted, clause, MIN_SHARE_IF_OTHER):
        return True
    if any(task.phrase[-1:] and task.phrase[-1] in stems(thing) for thing in done_beside(clause)):
        return True
    return any(_is_event_of(task, event) for event in events(clause))


def _is_deed_named(clause: str, verb: str) -> bool:
    """Whether a clause speaks of what a verb asks for by its noun: `meetings with drivers`, of
    meet."""
    nouns = [word for word in words(clause) if stem(word) == stem(verb) and word != verb + "s"]
    return any(is_told_of(clause, noun) for noun in nouns)


def _objects(task: Task) -> Iterator[frozenset[str]]:
    """What may name the object of a task beside the end of its verb: of `ask girls what they want`
    the girls alone, too."""
    yield task.wanted
    yield task.person
    phrase = frozenset(task.phrase)
    if not task.wanted or not phrase <= GENERAL:
        yield phrase


def is_named(wanted: frozenset[str], text: str, share: float = MIN_OBJECT_SHARE) -> bool:
    """Whether a text has enough of the stems of an object; none has those of no object."""
    named = wanted & telling(text)
    return bool(named) and len(named) >= share * len(wanted)


def is_held(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether somebody who was not named before holds the role that was to be filled."""
    role = task.person - _ANOTHER
    new = [each for each in holders(clause) if not known.intersection(stems(each.name))]
    return bool(role) and any(
        role <= {*stems(each.role)} or (task.wanted and task.wanted <= {*stems(each.cares_for)})
        for each in new
    )


def reaches_aim(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause names what was to be changed with the new time, number or place it has."""
    if not task.aim or task.aim <= known or not is_named(task.moved, clause):
        return False
    return task.aim <= set(map(stem, words(clause)))


def _is_event_of(task: Task, event: str) -> bool:
    """Whether an event is what an action asked for: two words name its object, or the last word is
    of its task and another one of the action."""
    found = stems(event)
    named = task.wanted & set(found)
    if len(named) > 1 and is_named(task.wanted, event):
        return True
    shared = task.every & set(found)
    return found[-1] in task.asked and len(shared) > 1


def names_anew(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause names the object in words that the older statement did not have."""
    is_of_others = leaves_no_thing(task.verb) and stem(task.verb) not in stems(clause)
    if is_finishing(task.verb) or is_of_others:
        return False
    found = telling(clause)
    if not _ANOTHER.intersection(task.phrase) <= found:
        return False
    named = task.wanted & found
    fresh = named - known - task.places
    if task.is_of_known:
        fresh -= {*task.phrase}
    if len(fresh) >= MIN_NEW_STEMS or task.thing in fresh:
        return True
    if task.thing and task.thing not in found:
        return False
    says_enough = len(task.wanted) > 1 or is_making(task.verb)
    rest = task.wanted - known - task.places
    return says_enough and _is_telling(fresh, named) and rest <= fresh


def tells_of_thing(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause speaks of what was to be brought about as of a thing that there is now."""
    phrase = [each for each in task.phrase if not each.isdecimal()]
    is_of_others = task.is_of_known or leaves_no_thing(task.verb)
    if is_of_others or not phrase or known.issuperset(phrase):
        return False
    found = {stem(word): word for word in words(clause)}
    is_meant = found.keys() >= {*phrase} and (len(phrase) > 1 or is_named(task.wanted, clause))
    return is_meant and is_told_of(clause, found[phrase[-1]])


def tells_of_change(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause tells that what was asked for is so since, or took place in the year.

    It names that in new words, or in known ones as what is there now; or it says when something
    took place that is another word for it.
    """
    if not brings_about(task.verb) or not tells_change(clause):
        return False
    found = frozenset(stems(clause))
    fresh = found - known - _FREQUENCIES - STEMS_OF_ANY_REVIEW
    if _names_phrase(task.phrase, found):
        return bool(fresh & {*task.phrase}) or is_there_now(task.verb, clause)
    named = (fresh - GENERAL).intersection(task.phrase)
    if named and is_so_now(clause, {word for word in words(clause) if stem(word) in named}):
        return True
    new_things = concepts(fresh) - concepts(known)
    if concepts(task.phrase[-1:]) & new_things:
        return True
    return tells_when(clause) and (
        bool(concepts(task.phrase) & new_things) or _was_held(task, clause)
    )


def reaches_all(clause: str, task: Task) -> bool:
    """Whether a clause says of all what was asked for the rest: `all nine are insured`."""
    return is_of_rest(task.verb, task.text) and is_of_all(clause) and is_named(task.wanted, clause)


def exists_now(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether there is now what was to be made, and the older statement had none."""
    phrase = {each for each in task.phrase if not each.isdecimal()}
    if not is_making(task.verb) or not phrase or not is_had(clause):
        return False
    named = [each for text in before for each in clauses(text) if phrase <= set(stems(each))]
    was_missing = bool(named) and not any(map(is_asserted, named))
    return was_missing and phrase <= set(stems(clause))


def _names_phrase(phrase: Sequence[str], found: frozenset[str]) -> bool:
    """Whether the last word of a phrase is named, or two others: `two pages`, of `a two-page plan`.

    A last word that any review has names nothing.
    """
    *others, last = phrase or ("",)
    names_last = last in found and last not in GENERAL | STEMS_OF_ANY_REVIEW
    return names_last or len(found.intersection(others)) > 1


def _was_held(task: Task, clause: str) -> bool:
    """Whether what was to be held took place: `they were trained`, of `hold a training session`."""
    took_place = stems(" ".join(what_took_place(clause)))
    return is_holding(task.verb) and bool(concepts(task.phrase) & concepts(took_place))


def _is_telling(fresh: frozenset[str], named: frozenset[str]) -> bool:
    """Whether new words are more than a frequency: `weekly` needs another word beside it."""
    return bool(fresh - _FREQUENCIES) or (bool(fresh) and len(named) > 1)
