"""Whether a clause names the object of a task, in new words or as a thing that exists now.

A clause and a task in, an answer out; `known` are the stems of the older texts.
"""

from ingest.compare.actions.completion.something_else.other_patient import is_noun_of
from ingest.compare.actions.completion.stem_classes import ANOTHER, FREQUENCIES
from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, Task, stems_and_figures
from ingest.compare.words.concepts import share_meaning
from ingest.compare.words.wording import stem, stems, words
from parsers.meaning.completion.asked.verb_kinds import is_finishing, is_making, leaves_no_trace
from parsers.meaning.completion.told.irrelevant_words import without_any_things
from parsers.meaning.completion.told.results.existence import says_thing_exists

MIN_OBJECT_SHARE = 0.5  # of the object's stems, beside the completed verb


def names_object(wanted: frozenset[str], text: str, share: float = MIN_OBJECT_SHARE) -> bool:
    """Whether a text has enough of the stems of an object; never if the object has none."""
    named = wanted & stems_and_figures(text)
    return bool(named) and len(named) >= share * len(wanted)


MIN_NEW_STEMS = 2  # of the action's object, that a clause names in new words


def names_object_in_new_words(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause names the object in words that the older statement did not have."""
    if is_finishing(task.verb) or _is_without_act(clause, task):
        return False
    found = stems_and_figures(without_any_things(clause))
    if not _names_head(task, found):
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


def _names_head(task: Task, found: set[str]) -> bool:
    """Whether the last noun of the phrase is named, and a second one as such: the minutes of
    `publish the minutes on the website`. Of several things any may be named."""
    head = next(reversed(task.nouns), "")
    says_nothing = not head.isalpha() or head in UNINFORMATIVE_STEMS or " and " in task.text
    is_verb_named = any(is_noun_of(task.verb, each) for each in found)
    is_named = says_nothing or is_verb_named or share_meaning([head], found)
    return is_named and ANOTHER.intersection(task.phrase) <= found


def _is_without_act(clause: str, task: Task) -> bool:
    """Whether a clause does not name an act that leaves nothing behind by which to know it."""
    return leaves_no_trace(task.verb) and stem(task.verb) not in stems(clause)


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


def _is_informative(fresh: frozenset[str], named: frozenset[str]) -> bool:
    """Whether new words are more than a frequency such as `weekly`, which needs another word."""
    return bool(fresh - FREQUENCIES) or (bool(fresh) and len(named) > 1)


def says_thing_exists_now(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause mentions what was to be made as something that exists."""
    if task.is_about_existing or leaves_no_trace(task.verb):
        return False
    phrase = [each for each in task.nouns if not each.isdecimal()]
    found = {stem(word): word for word in words(clause)}
    if known.issuperset(phrase) or not found.keys() >= {*phrase}:
        return False
    is_meant = len(phrase) > 1 or names_object(task.object_stems - task.places, clause)
    return is_meant and says_thing_exists(clause, found[phrase[-1]])


LOW_OBJECT_SHARE = 0.33  # where it was done by those who were to do it, or to all that were meant
HIGH_OBJECT_SHARE = 0.66  # where another verb is used, or the object stands in the clause before
