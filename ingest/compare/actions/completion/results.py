"""Whether a clause tells what came of a task: a course was passed, a role is held, a bid won.

A clause and a task in, an answer out; `before` are the older texts.
"""

import re
from collections.abc import Sequence

from ingest.compare.actions.completion.object_named import HIGH_OBJECT_SHARE, names_object
from ingest.compare.actions.completion.stem_classes import ANOTHER
from ingest.compare.actions.tasks import (
    GENERAL_STEMS,
    UNINFORMATIVE_STEMS,
    Task,
    places_in,
    stems_and_figures,
)
from ingest.compare.words.wording import STOP_WORDS, stem, stems, stems_of_all, words
from parsers.meaning.completion.asked.aims import course_wanted, move_wanted
from parsers.meaning.completion.asked.objects import object_phrase
from parsers.meaning.completion.asked.verb_kinds import inquires
from parsers.meaning.completion.asked.verbs import KNOWN_VERBS
from parsers.meaning.completion.told.notes import is_complete, says_there_now
from parsers.meaning.completion.told.results.answers import question_answered, question_asked
from parsers.meaning.completion.told.results.bids import funds_spent, says_tender_was_won
from parsers.meaning.completion.told.results.courses import course_taken, courses_in
from parsers.meaning.completion.told.results.holders import Holder, holders
from parsers.meaning.completion.told.results.inquiries import kinds_had
from parsers.meaning.completion.told.results.moves import is_done_by_means_of, names_in
from parsers.meaning.completion.verb_forms import NOUN_OF_VERB


def says_it_came_about(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether a clause tells of what a task was for, or of what came of it."""
    if any(says(clause, task) for says in _RESULTS):
        return True
    return _says_system_is_used(clause, task, before)


_TENDERS = frozenset("tender retender re-tender".split())


def _says_tender_was_won(clause: str, task: Task) -> bool:
    return task.verb in _TENDERS and says_tender_was_won(clause)


_WHOSE = frozenset(map(stem, "external internal independent annual".split()))  # audits


def _says_inquiry_was_had(clause: str, task: Task) -> bool:
    """`Elm and Oak had their fire audits`, for `audit Elm and Oak for fire`."""
    wanted = task.object_stems - _WHOSE
    if not inquires(task.verb) or not wanted <= stems_and_figures(clause):
        return False
    noun = NOUN_OF_VERB.get(task.verb, task.verb)
    return any(_is_of_task(kind, task) for kind in kinds_had(noun, clause))


def _is_of_task(kind: str, task: Task) -> bool:
    """Whether the word before an event is of a task: `fire` of `fire audit`, not `money`."""
    return {*stems(kind)} - UNINFORMATIVE_STEMS - _WHOSE <= task.all_stems


_BIDS = frozenset(map(stem, "bid apply application grant".split()))
_WHAT_FOR = re.compile(r"\bfor\s+(?P<what>[\w’'\s-]+)")


def _says_bid_was_won(clause: str, task: Task) -> bool:
    """`Windows replaced with lottery money`, for `lottery bid for windows`."""
    purpose = _WHAT_FOR.search(task.text)
    if not purpose or not _BIDS & task.all_stems:
        return False
    things = [each for each in stems(purpose["what"]) if each not in UNINFORMATIVE_STEMS]
    funds = [{*stems(fund)} - {*things} for fund in funds_spent(clause)]
    is_of_fund = any(fund & task.all_stems - UNINFORMATIVE_STEMS for fund in funds)
    return is_of_fund and bool({*things} & {*stems(clause)})


# Words of any system, which tell none from another.
_SYSTEM = UNINFORMATIVE_STEMS | frozenset(
    map(stem, "system software platform app module service over".split())
)


def _says_system_is_used(clause: str, task: Task, before: Sequence[str]) -> bool:
    """`Visitors sign in on Nova`, for `move to the Nova system`."""
    move = move_wanted(task.text)
    names = _names_of_system(move.system) if move else []
    if not move or not names or not is_done_by_means_of(clause, names):
        return False
    general = _SYSTEM | {stem(name.lower()) for name in names}
    topics = {*stems(move.what), *stems(move.system)} - general
    topics = topics or {*stems_of_all(before)} - general
    return bool(topics & {*stems(clause)})


def _names_of_system(system: str) -> list[str]:
    """The names in what is said of a system, or its words that not any system has."""
    return names_in(system) or [word for word in words(system) if stem(word) not in _SYSTEM]


def _says_thing_is_there(clause: str, task: Task) -> bool:
    """`Signs up at the gate`, for `signs for the gate`."""
    if task.verb in KNOWN_VERBS or not says_there_now(clause) or not is_complete(clause):
        return False
    wanted = (task.object_stems | {stem(task.verb)}) - GENERAL_STEMS
    return len(wanted) > 1 and wanted <= stems_and_figures(clause)


_MIN_STEMS_OF_ACT = 3  # stems of who does what


def _do_what_they_may(clause: str, task: Task) -> bool:
    """`Crews choose their own oars`, for `let crews choose their own oars`."""
    said = [stem(word) for word in words(clause) if word not in STOP_WORDS]
    length = len(task.phrase)
    stretches = (tuple(said[at : at + length]) for at in range(len(said)))
    return task.verb == "let" and length >= _MIN_STEMS_OF_ACT and task.phrase in stretches


_RESULTS = (
    _says_inquiry_was_had,
    _says_bid_was_won,
    _says_thing_is_there,
    _says_tender_was_won,
    _do_what_they_may,
)


def says_course_was_taken(clause: str, task: Task) -> bool:
    """`The cooks finished the county's course`, for `cooks to attend the course`."""
    wanted, taken = course_wanted(task.text), course_taken(clause)
    if not wanted or not taken:
        return False
    if places_in(taken.who) - task.places - {*stems(wanted.who)}:
        return False  # of another place
    doer = stems(wanted.who)[-1:]
    is_of_thing = bool({*map(stem, courses_in(object_phrase(taken.what)))} & task.all_stems)
    is_named = names_object(task.object_stems, taken.what, HIGH_OBJECT_SHARE)
    return is_of_thing and is_named and bool({*doer} & {*stems(taken.who)})


def says_role_is_held(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause says that somebody not named before holds the role to be filled."""
    role = task.person_stems - ANOTHER
    new = [each for each in holders(clause) if not known.intersection(stems(each.name))]
    return bool(role) and any(_holds(each, role, task.object_stems) for each in new)


def _holds(holder: Holder, role: frozenset[str], duty: frozenset[str]) -> bool:
    """Whether somebody holds a role by its name, or takes care of its duty."""
    has_duty = bool(duty) and duty <= {*stems(holder.cares_for)}
    return has_duty or role <= {*stems(holder.role)}


def says_question_is_answered(clause: str, task: Task) -> bool:
    """`The board heard what a slip would cost`, for `find out what a slip would cost`."""
    asked, answered = question_asked(task.text), question_answered(clause)
    if not asked or not answered or asked.word != answered.word:
        return False
    wanted = frozenset(stems(asked.rest)) & task.object_stems - task.places
    return names_object(wanted, answered.rest, HIGH_OBJECT_SHARE)
