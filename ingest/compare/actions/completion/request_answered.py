"""Whether a request to somebody was put to them, since they answered it or decided on it.

A clause and a task in, an answer out.
"""

import re

from ingest.compare.actions.tasks import Task
from ingest.compare.words.wording import stem, stems
from parsers.meaning.completion.asked.recipients import recipients
from parsers.meaning.completion.told.results.replies import reply_in
from parsers.meaning.completion.told.times import names_time

_OF_REQUESTS = frozenset(map(stem, "ask request case proposal paper bid letter appeal".split()))


def says_request_was_answered(clause: str, task: Task) -> bool:
    """`The board said yes to a second crane`, for `take the case for a crane to the board`; not
    `The board agreed the budget`.

    An answer may leave out what it is about if it says when it was given.
    """
    reply = reply_in(clause)
    if not reply or not (asked := _asked(reply.who, task)):
        return False
    what = task.object_stems - _OF_REQUESTS - asked
    is_named = bool(what & {*stems(reply.what)})
    return is_named or (reply.is_answer and names_time(clause))


_MAX_WORDS_OF_SUBJECT = 5  # words
_WAS = re.compile(r"\b(?:was|were|been)\b", re.IGNORECASE)


def is_only_of_asked(clause: str, task: Task) -> bool:
    """Whether a clause speaks of those who were to be asked, and of nothing that was asked for nor
    of who was to ask: `The board met in May`, not `The board was written to in May`."""
    if _WAS.search(clause) or task.doer_stems & {*stems(clause)}:
        return False
    asked = _asked(" ".join(clause.split()[:_MAX_WORDS_OF_SUBJECT]), task)
    named = (task.object_stems | {*task.phrase}) & {*stems(clause)}
    return bool(asked) and named <= asked


def _asked(who: str, task: Task) -> frozenset[str]:
    """The stems of those whom a task was to ask, if they are meant; none if not."""
    every = (frozenset(stems(each)) for each in recipients(task.text))
    return next((each for each in every if each & {*stems(who)}), frozenset())
