"""Finds the outcome of an action: continues, put off, renewed, done, overtaken or removed.

Both actions and the statements around them in, an outcome out. A deadline in a column counts like
one in words. `done` needs words of either year that say so.
"""

import re
from collections.abc import Sequence

from ingest.compare.actions.evidence import evidence_of_completion, words_of_status
from ingest.compare.actions.lateness import (
    NO_BETTER,
    is_due_again,
    is_later,
    is_next_plan,
    is_same_time_next_year,
    repeats_later,
)
from ingest.compare.actions.remainder import asks_for_rest_of, is_narrower
from ingest.compare.actions.renewal import ActionContext, is_renewed
from ingest.compare.actions.tasks import object_phrase_stems
from ingest.compare.comparison import Outcome, OutcomeKind
from ingest.compare.quotes import stands_in
from ingest.compare.words.wording import words
from parsers.corrections import latest_correction
from parsers.meaning.completion.asked.requests import request_in
from parsers.meaning.completion.asked.verb_kinds import is_finishing, is_making
from parsers.meaning.completion.asked.verbs import verb_of
from parsers.meaning.recurrence import is_of_rest
from parsers.meaning.standing import is_open
from parsers.review import Action, Statement

MIN_SIMILARITY_PUT_OFF = 0.85  # of the spellings; a less similar action is another step
MIN_WORDS_QUOTED = 4  # of an action; fewer are in another text by chance

_AND_DO = re.compile(r"^and\s+[\w-]+\s+")  # in `complete and print the guide`

# The outcome that an action's status states by itself.
_OF_STATUS: dict[str, OutcomeKind] = {
    "done": "done",
    "superseded": "overtaken",
    "stopped": "removed",
}


def outcome_of_pair(
    before: Action,
    after: Action,
    context: ActionContext,
    similarity: float = 1.0,
    only_begins: bool = False,
) -> Outcome:
    """The outcome of an action that is in both years.

    A much reworded action (low `similarity`) has another deadline because it is another step. One
    that `only_begins` at its times may continue after them.
    """
    if stated := _outcome_told(before, after):
        return stated
    is_due_later = is_later(before, after)
    if done := words_of_status(before, context):
        return Outcome("renewed") if is_due_later else Outcome("done", done)
    if is_due_later and _is_unfinished(before, after, context):
        return Outcome("put off")
    if similarity < MIN_SIMILARITY_PUT_OFF and not _waits_another_year(before, after, context):
        return Outcome("continues")
    if is_due_later:
        return Outcome("renewed" if is_renewed(before, after, context, only_begins) else "put off")
    return _outcome_of_same_deadline(before, after, context)


def _outcome_of_same_deadline(before: Action, after: Action, context: ActionContext) -> Outcome:
    """The outcome of an action whose deadline is no later by its words, if it has one."""
    if repeats_later(before, after) or is_next_plan(before, after):
        return Outcome("renewed")
    return Outcome("put off" if is_due_again(before, after, context.progress) else "continues")


def _is_unfinished(before: Action, after: Action, context: ActionContext) -> bool:
    """Whether the newer action asks to finish what the earlier one began, or for the rest of it."""
    return _is_to_be_finished(before, after) or _is_left(before, after, context)


def _outcome_told(before: Action, after: Action) -> Outcome | None:
    """The outcome that the newer status states, or a person for an action of the earlier year."""
    if stated := _stated_outcome(after):
        return stated
    is_corrected = latest_correction(before.corrections, "outcome") is not None
    return _stated_outcome(before) if is_corrected else None


def _waits_another_year(before: Action, after: Action, context: ActionContext) -> bool:
    """Whether a reworded action is the same step a year later, as the shortfall is still there.

    Where less of it is left, the verb must be the same: `write a plan for each site`, `for Elm`.
    """
    kind = context.progress_kind
    is_less = kind == "narrowed" or (not context.is_better and is_of_rest(after.text))
    is_rest = is_less and verb_of(before.text) == verb_of(after.text)
    waits = kind in NO_BETTER or is_rest or is_narrower(before, after)
    return waits and is_same_time_next_year(before, after)


_DONE_WITH = frozenset({"closed", "holds"})


def _is_left(before: Action, after: Action, context: ActionContext) -> bool:
    """Whether it is what is left of a task for several, where there is still a shortfall."""
    return context.progress_kind not in _DONE_WITH and asks_for_rest_of(before, after)


def _is_to_be_finished(before: Action, after: Action) -> bool:
    """Whether what was to be made is to be finished: `write a booklet`, `complete the booklet`."""
    made, rest = request_in(before.text), request_in(after.text)
    if not (is_making(made.verb) and is_finishing(rest.verb)):
        return False
    left = object_phrase_stems(_AND_DO.sub("", rest.object))
    return left == object_phrase_stems(made.object)


def _stated_outcome(action: Action) -> Outcome | None:
    """The outcome that the status of an action states, if any."""
    kind = _OF_STATUS.get(action.status.value)
    return Outcome(kind, action.status.words) if kind else None


def outcome_of_removed(action: Action, context: ActionContext) -> Outcome:
    """The outcome of an action that is not in the newer review."""
    if stated := _stated_outcome(action):
        return stated
    if not is_open(action):
        return Outcome("removed")
    if quoted := _words_quoted(action, context.new):
        return Outcome("continues", quoted)
    if evidence := evidence_of_completion(action, context):
        return Outcome("done", evidence)
    if context.progress and context.progress.kind == "closed":
        return Outcome("overtaken", context.progress.new_words)
    return Outcome("removed")


def _words_quoted(action: Action, statements: Sequence[Statement]) -> str:
    """The words of an action, if they are in a newer statement or a column beside it."""
    if len(words(action.text)) < MIN_WORDS_QUOTED:
        return ""
    for statement in statements:
        for text in (statement.text, *statement.extra.values()):
            if stands_in(action.text, text):
                return action.text
    return ""
