"""Words of the newer review that say that an action was done. An action and texts in, words out.

What an action asks for is told as done where a clause that asserts something names its object, in
words that the older statement did not have, or tells the end of its verb (`appoint`: `in post`), or
says what is so since (`after the visit`). That the gap closed is not enough.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from ingest.compare.actions.completion_evidence import (
    exists_now,
    is_held,
    names_anew,
    reaches_aim,
    reaches_all,
    tells_end,
    tells_of_change,
    tells_of_thing,
)
from ingest.compare.actions.completion_scope import is_beside, is_other_thing
from ingest.compare.actions.tasks import GENERAL, Task, phrase_wanted, tasks, telling
from ingest.compare.quotes import clauses, shortened
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.wording import stem, stems
from parsers.meaning.completion.clauses import (
    is_asserted,
    is_ended,
    is_new_by_now,
    is_rest_left,
    is_to_go_on,
    without_measures,
)
from parsers.meaning.completion.forms import tells_not_done, told_in_passing
from parsers.meaning.completion.readings import asked
from parsers.meaning.completion.verbs import is_finishing, is_removing
from parsers.review import Action

_PARTS = re.compile(
    r",\s+(?!wh(?:ich|o)\b)|\s+(?=that\b)|(?<=showed)\s+|(?<=found)\s+|(?<=revealed)\s+"
)
_AND = re.compile(r"\s+and\s+")


class _Years(NamedTuple):
    """What a clause of the newer year is read beside: the older year, and how it compares."""

    before: Sequence[str]
    known: frozenset[str]  # the stems of the older texts
    was_told: bool  # whether these tell the end of the verb already
    by_verb: bool
    is_better: bool


def completion_words(
    action: Action,
    old_texts: Iterable[str],
    new_texts: Iterable[str],
    by_verb: bool = False,
    is_better: bool = False,
) -> str:
    """The clause that says that an action was done, as printed; empty where none does.

    Where only what is said of the action's verb counts (`by_verb`), new words are not enough. Where
    what fell short `is_better` now, it is enough that something of the task came about in the year.
    """
    before, after = list(old_texts), list(new_texts)
    for task in tasks(action):
        known = frozenset(each for text in before for each in telling(text))
        years = _Years(before, known, _was_told(task, before), by_verb, is_better)
        for whole, part in _clauses_told(after, task, known):
            if _is_told(part, task, years):
                return whole if shortened(whole) == whole else shortened(part)
    return ""


def _was_told(task: Task, before: Iterable[str]) -> bool:
    """Whether the older statement tells the end of a verb already; of `finish` it never does."""
    asserted = (clause for text in before for clause in _asserted(text))
    return not is_finishing(task.verb) and any(tells_end(clause, task) for clause in asserted)


def _is_told(clause: str, task: Task, years: _Years) -> bool:
    """Whether a clause of the newer year says that a task was done."""
    known = years.known
    if years.is_better and tells_of_change(clause, task, known):
        return True
    if is_other_thing(clause, task):
        return False
    is_news = not years.was_told or _says_more(clause, task, years)
    if is_news and tells_end(clause, task):
        return True
    if not years.by_verb and names_anew(clause, task, known):
        return True
    if is_held(clause, task, known) or reaches_aim(clause, task, known):
        return True
    return tells_of_thing(clause, task, known) or (
        years.is_better and (reaches_all(clause, task) or exists_now(clause, task, years.before))
    )


def _says_more(clause: str, task: Task, years: _Years) -> bool:
    """Whether a clause says more of a task than the older statement that told its end."""
    is_new = bool(task.wanted & telling(clause) - years.known)
    return is_new or (years.is_better and is_new_by_now(clause))


def _clauses_told(
    texts: Sequence[str], task: Task, known: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """The clauses that leave nobody out, each with a part that asserts something of a task."""
    for text in texts:
        every = clauses(text)
        for clause, following in zip_longest(every, every[1:], fillvalue=""):
            is_partly = is_to_go_on(clause) or is_rest_left(following)
            if not is_partly and not is_beside(clause, task, known):
                told = clause if _speaks_of(clause, task) else without_measures(clause)
                yield from ((clause, part) for part in _asserted(told))
                if is_removing(task.verb) and is_ended(clause):
                    yield clause, clause


def _speaks_of(clause: str, task: Task) -> bool:
    """Whether a clause has the last word of what was asked for, as in `more use the boat hire`."""
    return bool(task.phrase) and task.phrase[-1] in stems(clause)


def words_in_passing(action: Action, texts: Iterable[str]) -> str:
    """The words of other actions that mention that an action was done: `the ramps, fitted in May`;
    empty where none do."""
    verb, wanted = asked(action.text)
    phrase = frozenset(phrase_wanted(wanted))
    if phrase <= GENERAL | STEMS_OF_ANY_REVIEW:
        return ""
    mentions = (text for text in texts if phrase <= set(stems(text)))
    return next((shortened(text) for text in mentions if told_in_passing(verb, text)), "")


def is_denied(action: Action, texts: Iterable[str]) -> bool:
    """Whether a clause says that what an action asks for was not done: `no drill was held`."""
    verb, wanted = asked(action.text)
    names = {stem(verb), *phrase_wanted(wanted)[-1:]}
    every = (clause for text in texts for clause in clauses(text))
    return any(tells_not_done(verb, clause) and names & set(stems(clause)) for clause in every)


def _asserted(text: str) -> Iterator[str]:
    """The clauses of a text that say that something is so; of others the parts that do.

    What follows `and` may be denied with what stands before it: `was not written and shared`.
    """
    for clause in clauses(text):
        if is_asserted(clause):
            yield clause
        else:
            parts = (_AND.split(part)[0] for part in _PARTS.split(clause))
            yield from filter(is_asserted, parts)
