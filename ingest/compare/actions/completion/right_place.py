"""Whether what a task was to put somewhere is there, or became what it was to be made into.

A clause and a task in, an answer out; `before` are the older texts.
"""

from collections.abc import Collection, Sequence

from ingest.compare.actions.completion.object_named import names_object
from ingest.compare.actions.tasks import Task, object_phrase_stems
from ingest.compare.quotes import clauses_of_all
from ingest.compare.words.wording import stem, stems, words
from parsers.meaning.completion.asked.aims import conversion_wanted, place_wanted
from parsers.meaning.completion.asked.verbs import KNOWN_VERBS
from parsers.meaning.completion.told.assertion import is_asserted
from parsers.meaning.completion.told.extent import is_of_all
from parsers.meaning.completion.told.results.moves import names_in
from parsers.meaning.completion.told.results.placing import has_its_own, is_kept_in, is_made_into


def says_thing_is_in_its_place(clause: str, task: Task, before: Sequence[str]) -> bool:
    """`The charts are all in the vault`, for `move the charts into the vault`."""
    wanted = place_wanted(task.text)
    if not wanted:
        return False
    things, place = object_phrase_stems(wanted.thing), words(wanted.place)
    is_known = any(_is_in(things, place, each) for each in clauses_of_all(before))
    return _is_in(things, place, clause) and (not is_known or is_of_all(clause))


def _is_in(things: Sequence[str], place: Sequence[str], clause: str) -> bool:
    """Whether a clause says that all these things are at a place."""
    found = set(stems(clause))
    is_named = bool(things) and {*things} <= found and is_asserted(clause)
    return is_named and is_kept_in(printed(things[-1:], clause), place, clause)


def says_thing_was_converted(clause: str, task: Task) -> bool:
    """`The shed opened as a library`, for `convert the shed into a library`."""
    wanted = conversion_wanted(task.text)
    if not wanted:
        return False
    things, result = object_phrase_stems(wanted.thing), words(wanted.place)
    return bool(things and result) and is_made_into(
        printed(things[-1:], clause), result[-1], clause
    )


def printed(wanted: Collection[str], clause: str) -> list[str]:
    """The words of a clause that have some stems."""
    return [word for word in words(clause) if stem(word) in wanted]


def places_have_it(previous: str, clause: str, task: Task) -> bool:
    """`Elm's went up in May`, for `blinds at Elm`."""
    names = [word for word in names_in(task.text) if stem(word.lower()) in task.places]
    noun = {stem(task.verb)} if task.verb not in KNOWN_VERBS else set()  # `blinds at Elm`
    thing = (task.object_stems | noun) - task.places
    is_named = names_object(frozenset(thing), f"{previous} {clause}")
    return bool(names) and is_named and all(has_its_own(name, clause) for name in names)
