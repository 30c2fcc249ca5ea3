"""Evidence that a task was done: what it was to bring about is there, at its place, or filled.

A clause and a task in, answers out; `before` are the older texts. `Vera's lamp room is never empty`
tells that the lamp room was built, if there was none.
"""

import re
from collections.abc import Collection, Sequence

from ingest.compare.actions.tasks import (
    GENERAL_STEMS,
    PARTICLES,
    UNINFORMATIVE_STEMS,
    Task,
    object_phrase_stems,
)
from ingest.compare.quotes import clauses
from ingest.compare.words.concepts import concepts
from ingest.compare.words.wording import STOP_WORDS, stem, stems, words
from parsers.meaning.completion.asked.aims import conversion_wanted, place_wanted
from parsers.meaning.completion.asked.verb_kinds import (
    brings_about,
    brings_in,
    is_appointing,
    is_holding,
    is_making,
    is_placing,
    is_writing,
)
from parsers.meaning.completion.told.assertion import denies_act, is_asserted
from parsers.meaning.completion.told.existence import says_there_is
from parsers.meaning.completion.told.extent import is_of_all
from parsers.meaning.completion.told.known_things import Mention, things_spoken_of
from parsers.meaning.completion.told.placing import is_kept_in, is_made_into
from parsers.meaning.completion.told.talk import talks_of_written
from parsers.meaning.completion.told.tense import is_for_later
from parsers.meaning.completion.told.times import has_time

# Words of a phrase that do not tell one thing from another of its kind.
_MEASURES = frozenset(
    map(stem, "one two three four five six day hour week month term year minute page new".split())
) | frozenset(map(stem, "daily weekly fortnightly monthly termly yearly annual".split()))
_OWNER = re.compile(r"['’]s?$")
_ANOTHER = frozenset(map(stem, "new another second third further extra additional".split()))
MIN_SHARE_OF_LACK = 0.8  # of the stems of what was denied, in the clause that asserts it


def says_new_thing_is_there(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether a clause speaks of what was to be brought in as of a thing that is there.

    It may be called by its kind or by its place; by its bare name only with a time or with more of
    what was asked for.
    """
    if not _may_be_there(clause, task):
        return False
    kind, head = frozenset(task.phrase[:-1]) - _MEASURES - PARTICLES, task.phrase[-1]
    if head in GENERAL_STEMS | _MEASURES or _was_there(kind, head, before):
        return False
    if is_writing(task.verb) and _talks_of(head, clause):
        return True
    about = task.all_stems | {each for text in before for each in stems(text)}
    rest = task.object_stems - {head} - UNINFORMATIVE_STEMS - _MEASURES
    is_told_apart = has_time(clause) or bool(rest & {*stems(clause)})
    return any(
        _is_meant(each, kind, task, is_told_apart) and not _is_of_another(each, about)
        for each in things_spoken_of(clause)
        if stem(each.thing) == head
    )


def _may_be_there(clause: str, task: Task) -> bool:
    """Whether a task brings something in, and a clause is neither of an older one nor of a plan."""
    is_older = bool(_ANOTHER & {*task.phrase}) and not _ANOTHER & {*stems(clause)}
    brings_thing = _brings_in(task) and bool(task.phrase)
    return brings_thing and not is_older and not is_for_later(clause)


def _talks_of(head: str, clause: str) -> bool:
    return any(talks_of_written(each, clause) for each in _printed([head], clause))


def _brings_in(task: Task) -> bool:
    if task.is_about_existing:
        return brings_in(task.verb)
    verb = task.verb
    return is_making(verb) or is_appointing(verb) or brings_in(verb) or _puts_or_holds(verb)


def _puts_or_holds(verb: str) -> bool:
    return is_placing(verb) or is_holding(verb)


def _is_meant(mention: Mention, kind: frozenset[str], task: Task, is_told_apart: bool) -> bool:
    named = frozenset(map(stem, mention.kind)) - _MEASURES
    if not named:
        return is_told_apart and mention.thing not in UNINFORMATIVE_STEMS
    if kind and kind <= named:
        return True
    return named - frozenset(map(stem, _owners(mention))) <= kind | task.places  # `Vera's nurse`


def _is_of_another(mention: Mention, about: frozenset[str]) -> bool:
    """Whether a thing belongs to somebody of whom neither the task nor the older texts speak."""
    owners = [*_owners(mention), mention.place]
    return any(owner and stem(owner) not in about | GENERAL_STEMS for owner in owners)


def _owners(mention: Mention) -> list[str]:
    return [word for word in mention.kind if _OWNER.search(word)]


def _was_there(kind: frozenset[str], head: str, before: Sequence[str]) -> bool:
    """Whether the older texts speak of a thing as being there."""
    for clause in (each for text in before for each in clauses(text)):
        mentions = [each for each in things_spoken_of(clause) if stem(each.thing) == head]
        if any({*map(stem, each.kind)} <= kind | _MEASURES for each in mentions):
            return True
        is_named = kind | {head} <= set(stems(clause))
        if is_named and is_asserted(clause) and says_there_is(clause):
            return True
    return False


def says_thing_is_in_its_place(clause: str, task: Task, before: Sequence[str]) -> bool:
    """`The charts are all in the vault`, for `move the charts into the vault`."""
    wanted = place_wanted(task.text)
    if not wanted:
        return False
    things, place = object_phrase_stems(wanted.thing), words(wanted.place)
    is_known = any(_is_in(things, place, each) for text in before for each in clauses(text))
    return _is_in(things, place, clause) and (not is_known or is_of_all(clause))


def _is_in(things: Sequence[str], place: Sequence[str], clause: str) -> bool:
    found = set(stems(clause))
    is_named = bool(things) and {*things} <= found and is_asserted(clause)
    return is_named and is_kept_in(_printed(things[-1:], clause), place, clause)


def says_thing_was_converted(clause: str, task: Task) -> bool:
    """`The shed opened as a library`, for `convert the shed into a library`."""
    wanted = conversion_wanted(task.text)
    if not wanted:
        return False
    things, result = object_phrase_stems(wanted.thing), words(wanted.place)
    return bool(things and result) and is_made_into(
        _printed(things[-1:], clause), result[-1], clause
    )


def _printed(wanted: Collection[str], clause: str) -> list[str]:
    """The words of a clause that have some stems."""
    return [word for word in words(clause) if stem(word) in wanted]


def says_lack_was_filled(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether a clause asserts what the older statement denied, and both name what was to be begun:
    `nobody calls the crew at night`, `we call the crew every night`, for `start night calls`."""
    phrase = frozenset(task.phrase) - UNINFORMATIVE_STEMS - _MEASURES
    if not brings_about(task.verb) or not phrase:
        return False
    denied = [each for text in before for each in clauses(text) if denies_act(each)]
    found = set(stems(clause))
    return any(
        _is_denial_of(each, found, phrase) and _names_all(phrase, set(stems(each)) & found)
        for each in denied
    )


def _is_denial_of(denied: str, found: set[str], phrase: frozenset[str]) -> bool:
    """Whether most of what a denial says was found, and that is more than the thing itself."""
    said = {*stems(denied)} - _NOBODY
    return bool(said - phrase) and len(said & found) >= MIN_SHARE_OF_LACK * len(said)


_NOBODY = frozenset(map(stem, "nobody no one none not never nowhere neither".split())) | frozenset(
    map(stem, STOP_WORDS)
)


def _names_all(phrase: frozenset[str], found: set[str]) -> bool:
    """Whether each word of a phrase is named, or another of its concept."""
    known = concepts(found)
    return all(each in found or concepts([each]) & known for each in phrase)
