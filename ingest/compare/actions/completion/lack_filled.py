"""Whether a clause says that what was lacking is there, for some or for all.

A clause and a task in, an answer out; `before` are the older texts.
"""

from collections.abc import Sequence

from ingest.compare.actions.completion.object_named import names_object
from ingest.compare.actions.completion.stem_classes import MEASURES
from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, Task
from ingest.compare.quotes import clauses_of_all
from ingest.compare.words.concepts import share_meaning
from ingest.compare.words.wording import STOP_WORDS, stem, stems
from parsers.meaning.completion.asked.objects import asks_for_rest
from parsers.meaning.completion.asked.verb_kinds import brings_about, is_appointing, is_making
from parsers.meaning.completion.told.assertion import denies_act, is_asserted
from parsers.meaning.completion.told.extent import is_of_all
from parsers.meaning.completion.told.results.existence import says_there_is, things_had


def says_lack_was_filled(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether a clause asserts what the older statement denied, and both name what was to be begun:
    `nobody calls the crew at night`, `we call the crew every night`, for `start night calls`."""
    phrase = frozenset(task.phrase) - UNINFORMATIVE_STEMS - MEASURES
    if not brings_about(task.verb) or not phrase:
        return False
    denied = [each for each in clauses_of_all(before) if denies_act(each)]
    found = set(stems(clause))
    return any(
        _is_denial_of(each, found, phrase) and _names_all(phrase, set(stems(each)) & found)
        for each in denied
    )


MIN_SHARE_OF_LACK = 0.8  # of the stems of what was denied, in the clause that asserts it
_NOBODY = frozenset(map(stem, "nobody no one none not never nowhere neither".split())) | frozenset(
    map(stem, STOP_WORDS)
)


def _is_denial_of(denied: str, found: set[str], phrase: frozenset[str]) -> bool:
    """Whether most of what a denial says was found, and that is more than the thing itself."""
    said = {*stems(denied)} - _NOBODY
    return bool(said - phrase) and len(said & found) >= MIN_SHARE_OF_LACK * len(said)


def _names_all(phrase: frozenset[str], found: set[str]) -> bool:
    """Whether each word of a phrase is named, or another of its concept."""
    return all(share_meaning([each], found) for each in phrase)


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
    return phrase <= set(stems(clause)) and _was_missing(phrase, before)


def _was_missing(phrase: set[str], before: Sequence[str]) -> bool:
    """Whether the older texts name a thing, but assert nothing of it."""
    named = [each for each in clauses_of_all(before) if phrase <= set(stems(each))]
    return bool(named) and not any(map(is_asserted, named))
