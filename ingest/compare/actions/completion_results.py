"""Evidence that a task was done by what came of it: a course was passed, a system is used.

A clause and a task in, answers out; `before` are the older texts.
"""

import re
from collections.abc import Sequence

from ingest.compare.actions.completion_evidence import names_object
from ingest.compare.actions.tasks import (
    GENERAL_STEMS,
    UNINFORMATIVE_STEMS,
    Task,
    places_in,
    stems_and_figures,
)
from ingest.compare.words.wording import STOP_WORDS, stem, stems, words
from parsers.meaning.completion.asked.aims import course_wanted, move_wanted
from parsers.meaning.completion.asked.objects import object_phrase
from parsers.meaning.completion.asked.verb_kinds import inquires
from parsers.meaning.completion.asked.verbs import KNOWN_VERBS
from parsers.meaning.completion.told.bids import funds_spent, says_tender_was_won
from parsers.meaning.completion.told.completed_verbs import is_only_completed
from parsers.meaning.completion.told.courses import course_taken, courses_in
from parsers.meaning.completion.told.doers import says_doer_did_it
from parsers.meaning.completion.told.extent import is_of_all
from parsers.meaning.completion.told.inquiries import kinds_had
from parsers.meaning.completion.told.moves import is_done_by_means_of, names_in
from parsers.meaning.completion.told.notes import is_complete, says_there_now
from parsers.meaning.completion.told.placing import has_its_own
from parsers.meaning.completion.verb_forms import NOUN_OF_VERB

_BIDS = frozenset(map(stem, "bid apply application grant".split()))
_WHAT_FOR = re.compile(r"\bfor\s+(?P<what>[\w’'\s-]+)")
_TENDERS = frozenset("tender retender re-tender".split())
_WHOSE = frozenset(map(stem, "external internal independent annual".split()))  # audits
_SYSTEM = frozenset(map(stem, "system software platform app module service over".split()))
_MIN_ACT = 3  # stems of who does what
MIN_SHARE_OF_IT = 0.66  # of the object's stems, in the clause before that which says `it`
MIN_SHARE_OF_ALL = 0.33  # the same, if all were meant: `those were all mended`


def says_it_came_about(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether a clause tells of what a task was for, or of what came of it."""
    return (
        _says_inquiry_was_had(clause, task)
        or _says_bid_was_won(clause, task)
        or _says_system_is_used(clause, task, before)
        or _says_thing_is_there(clause, task)
        or (task.verb in _TENDERS and says_tender_was_won(clause))
        or _do_what_they_may(clause, task)
    )


def _do_what_they_may(clause: str, task: Task) -> bool:
    """`Crews choose their own oars`, for `let crews choose their own oars`."""
    said = [stem(word) for word in words(clause) if word not in STOP_WORDS]
    length = len(task.phrase)
    stretches = (tuple(said[at : at + length]) for at in range(len(said)))
    return task.verb == "let" and length >= _MIN_ACT and task.phrase in stretches


def says_course_was_taken(clause: str, task: Task) -> bool:
    """`The cooks finished the county's course`, for `cooks to attend the course`."""
    wanted, taken = course_wanted(task.text), course_taken(clause)
    if not wanted or not taken:
        return False
    if places_in(taken.who) - task.places - {*stems(wanted.who)}:
        return False  # of another place
    doer = stems(wanted.who)[-1:]
    is_of_thing = bool({*map(stem, courses_in(object_phrase(taken.what)))} & task.all_stems)
    is_named = names_object(task.object_stems, taken.what, MIN_SHARE_OF_IT)
    return is_of_thing and is_named and bool({*doer} & {*stems(taken.who)})


def says_it_is_done(previous: str, clause: str, task: Task) -> bool:
    """Whether a clause says of what the one before named that it is done: `Fitted in May`, `They
    were painted in May`."""
    is_done = is_only_completed(task.verb, clause)
    if not is_done and not says_doer_did_it(task.verb, task.text, clause):
        return False
    share = MIN_SHARE_OF_ALL if is_of_all(clause) and is_of_all(task.text) else MIN_SHARE_OF_IT
    return names_object(task.object_stems, previous, share)


def places_have_it(previous: str, clause: str, task: Task) -> bool:
    """`Elm's went up in May`, for `blinds at Elm`."""
    names = [word for word in names_in(task.text) if stem(word.lower()) in task.places]
    noun = {stem(task.verb)} if task.verb not in KNOWN_VERBS else set()  # `blinds at Elm`
    thing = (task.object_stems | noun) - task.places
    is_named = names_object(frozenset(thing), f"{previous} {clause}")
    return bool(names) and is_named and all(has_its_own(name, clause) for name in names)


def _says_inquiry_was_had(clause: str, task: Task) -> bool:
    """`Elm and Oak had their fire audits`, for `audit Elm and Oak for fire`."""
    wanted = task.object_stems - _WHOSE
    if not inquires(task.verb) or not wanted <= stems_and_figures(clause):
        return False
    noun = NOUN_OF_VERB.get(task.verb, task.verb)
    return any(_is_of_task(kind, task) for kind in kinds_had(noun, clause))


def _is_of_task(kind: str, task: Task) -> bool:
    return {*stems(kind)} - UNINFORMATIVE_STEMS - _WHOSE <= task.all_stems


def _says_bid_was_won(clause: str, task: Task) -> bool:
    """`Windows replaced with lottery money`, for `lottery bid for windows`."""
    purpose = _WHAT_FOR.search(task.text)
    if not purpose or not _BIDS & task.all_stems:
        return False
    things = [each for each in stems(purpose["what"]) if each not in UNINFORMATIVE_STEMS]
    funds = [{*stems(fund)} - {*things} for fund in funds_spent(clause)]
    is_of_fund = any(fund & task.all_stems - UNINFORMATIVE_STEMS for fund in funds)
    return is_of_fund and bool({*things} & {*stems(clause)})


def _says_system_is_used(clause: str, task: Task, before: Sequence[str]) -> bool:
    """`Visitors sign in on Nova`, for `move to the Nova system`."""
    move = move_wanted(task.text)
    if not move:
        return False
    names = names_in(move.system) or [
        word for word in words(move.system) if stem(word) not in UNINFORMATIVE_STEMS | _SYSTEM
    ]
    general = UNINFORMATIVE_STEMS | _SYSTEM | {stem(name.lower()) for name in names}
    topics = {*stems(move.what), *stems(move.system)} - general
    topics = topics or {each for text in before for each in stems(text)} - general
    return bool(names) and is_done_by_means_of(clause, names) and bool(topics & {*stems(clause)})


def _says_thing_is_there(clause: str, task: Task) -> bool:
    """`Signs up at the gate`, for `signs for the gate`."""
    if task.verb in KNOWN_VERBS or not says_there_now(clause) or not is_complete(clause):
        return False
    wanted = (task.object_stems | {stem(task.verb)}) - GENERAL_STEMS
    return len(wanted) > 1 and wanted <= stems_and_figures(clause)
