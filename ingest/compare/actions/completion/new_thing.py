"""Whether a clause speaks of what a task was to bring in as of a thing that is there.

A clause and a task in, an answer out; `before` are the older texts. `Vera's lamp room is never
empty` tells that the lamp room was built, if there was none.
"""

import re
from collections.abc import Sequence

from ingest.compare.actions.completion.right_place import printed
from ingest.compare.actions.completion.stem_classes import ANOTHER, MEASURES
from ingest.compare.actions.tasks import GENERAL_STEMS, PARTICLES, UNINFORMATIVE_STEMS, Task
from ingest.compare.quotes import clauses_of_all
from ingest.compare.words.concepts import share_meaning
from ingest.compare.words.wording import stem, stems, stems_of_all
from parsers.meaning.completion.asked.verb_kinds import (
    brings_in,
    is_appointing,
    is_giving_out,
    is_holding,
    is_making,
    is_placing,
    is_writing,
)
from parsers.meaning.completion.told.assertion import is_asserted
from parsers.meaning.completion.told.results.existence import says_there_is, things_had
from parsers.meaning.completion.told.results.known_things import Mention, things_spoken_of
from parsers.meaning.completion.told.talk import talks_of_written
from parsers.meaning.completion.told.tense import is_for_later
from parsers.meaning.completion.told.times import has_time


def says_new_thing_is_there(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether a clause speaks of what was to be brought in as of a thing that is there.

    It may be called by its kind or by its place; by its bare name only with a time or with more of
    what was asked for.
    """
    if not _may_be_there(clause, task):
        return False
    kind, head = frozenset(task.phrase[:-1]) - MEASURES - PARTICLES, task.phrase[-1]
    if head in GENERAL_STEMS | MEASURES or _was_there(kind, head, before):
        return False
    if is_writing(task.verb) and _talks_of(head, clause):
        return True
    about = task.all_stems | stems_of_all(before)
    return any(not _is_of_another(each, about) for each in _meant(kind, clause, task))


def _meant(kind: frozenset[str], clause: str, task: Task) -> list[Mention]:
    """The things of which a clause speaks and which are that of a task."""
    head = task.phrase[-1]
    rest = task.object_stems - {head} - UNINFORMATIVE_STEMS - MEASURES
    is_told_apart = has_time(clause) or bool(rest & {*stems(clause)})
    return [each for each in _mentions(head, clause) if _is_meant(each, kind, task, is_told_apart)]


_GIVING = frozenset("give provide supply lend hand offer equip".split())


def says_recipients_have_it(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether those who were to get a thing have it: `crews have a chart`, for `send crews a
    chart`."""
    is_given = is_giving_out(task.verb) or task.verb in _GIVING
    if not task.phrase or not is_given:
        return False
    *kind, head = task.phrase
    if head in UNINFORMATIVE_STEMS or _was_there(frozenset(), head, before):
        return False
    recipients = task.all_stems - {head} - task.doer_stems
    of_thing = recipients | MEASURES | {*kind}
    things = [thing for thing in things_had(clause) if _is_called(thing, of_thing, head)]
    return any(share_meaning(recipients, stems(clause[: clause.index(thing)])) for thing in things)


def _is_called(thing: str, kind: frozenset[str], head: str) -> bool:
    """Whether a thing is called by a noun, and nothing before it is of another kind."""
    *before, noun = stems(thing)
    return noun == head and kind.issuperset(before)


def _may_be_there(clause: str, task: Task) -> bool:
    """Whether a task brings something in, and a clause is neither of an older one nor of a plan."""
    is_older = bool(ANOTHER & {*task.phrase}) and not ANOTHER & {*stems(clause)}
    brings_thing = _brings_in(task) and bool(task.phrase)
    return brings_thing and not is_older and not is_for_later(clause)


def _talks_of(head: str, clause: str) -> bool:
    """Whether a clause says that a text lay before people: `they discussed the guide`."""
    return any(talks_of_written(each, clause) for each in printed([head], clause))


# What is to be kept from then on: `keep a log`, not `keep the log`.
_KEEPS_ONE = re.compile(r"\b(?:keep|maintain)\s+an?\b", re.IGNORECASE)
_KINDS_OF_BRINGING = (is_making, is_appointing, brings_in, is_placing, is_holding)


def _brings_in(task: Task) -> bool:
    """Whether a task brings in what was not there: `build a slip`, not `mend the slip`."""
    if task.is_about_existing:
        return brings_in(task.verb)
    if _KEEPS_ONE.search(task.text):
        return True
    return any(brings_anew(task.verb) for brings_anew in _KINDS_OF_BRINGING)


def _is_meant(mention: Mention, kind: frozenset[str], task: Task, is_told_apart: bool) -> bool:
    """Whether a thing of a clause is that of a task: `the lamp room`, not `the oar room`."""
    named = frozenset(map(stem, mention.kind)) - MEASURES
    if not named:
        return is_told_apart and mention.thing not in UNINFORMATIVE_STEMS
    if kind and kind <= named:
        return True
    return _own_kind(mention) - MEASURES <= kind | task.places


def _is_of_another(mention: Mention, about: frozenset[str]) -> bool:
    """Whether a thing belongs to somebody of whom neither the task nor the older texts speak."""
    owners = [*mention.owners, mention.place]
    return any(owner and stem(owner) not in about | GENERAL_STEMS for owner in owners)


def _was_there(kind: frozenset[str], head: str, before: Sequence[str]) -> bool:
    """Whether the older texts speak of a thing as being there."""
    return any(_says_it_is_there(each, kind, head) for each in clauses_of_all(before))


def _says_it_is_there(clause: str, kind: frozenset[str], head: str) -> bool:
    """Whether a clause speaks of a thing, or says that there is one."""
    if any(_own_kind(each) <= kind | MEASURES for each in _mentions(head, clause)):
        return True
    is_named = kind | {head} <= set(stems(clause))
    return is_named and is_asserted(clause) and says_there_is(clause)


def _mentions(head: str, clause: str) -> list[Mention]:
    """The things of a clause that are called by a noun."""
    return [each for each in things_spoken_of(clause) if stem(each.thing) == head]


def _own_kind(mention: Mention) -> frozenset[str]:
    """The stems that say of which kind a thing is, and not whose: of `Vera's nurse` none."""
    return frozenset(map(stem, mention.kind)) - frozenset(map(stem, mention.owners))
