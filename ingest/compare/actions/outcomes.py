"""Finds the outcome of an action: continues, put off, renewed, done, overtaken or removed.

Both actions and the statements around them in, an outcome out. A deadline in a column counts like
one in words. `done` needs words of either year that say so.
"""

import re
from collections.abc import Callable, Sequence

from ingest.compare.actions.completion.role_filled import words_of_holder
from ingest.compare.actions.completion.search import (
    completion_words,
    is_denied,
    words_in_passing,
    words_of_note,
)
from ingest.compare.actions.lateness import (
    is_due_again,
    is_later,
    is_next_plan,
    is_same_time_next_year,
    repeats_later,
)
from ingest.compare.actions.remainder import asks_for_rest_of, is_narrower
from ingest.compare.actions.renewal import ActionContext, is_renewed
from ingest.compare.actions.siblings import without_siblings
from ingest.compare.actions.tasks import object_phrase_stems
from ingest.compare.comparison import DeadlineChange, Outcome, OutcomeKind
from ingest.compare.quotes import clauses, clauses_of_all, stands_in
from ingest.compare.words.wording import words
from parsers.corrections import latest_correction
from parsers.grammar.headings.column_kinds import is_for_notes, looks_back
from parsers.meaning.completion.asked.requests import request_in
from parsers.meaning.completion.asked.verb_kinds import is_finishing, is_making
from parsers.meaning.completion.asked.verbs import verb_of
from parsers.meaning.completion.told.earlier import is_of_year_before
from parsers.meaning.recurrence import is_of_rest
from parsers.meaning.standing import every_deadline, is_open
from parsers.meaning.status import status
from parsers.review import Action, Statement

MIN_SIMILARITY_PUT_OFF = 0.85  # of the spellings; a less similar action is another step
MIN_WORDS_QUOTED = 4  # of an action; fewer are in another text by chance

_AND_DO = re.compile(r"^and\s+[\w-]+\s+")  # in `complete and print the guide`

_BETTER, _NO_BETTER = frozenset({"closed", "narrowed"}), frozenset({"open", "slipped"})
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
    if done := _words_of_status(before, _cells_looking_back(context)):
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
    is_less = kind == "narrowed" or (kind not in _BETTER and is_of_rest(after.text))
    is_rest = is_less and verb_of(before.text) == verb_of(after.text)
    waits = kind in _NO_BETTER or is_rest or is_narrower(before, after)
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
    if evidence := _completion(action, context):
        return Outcome("done", evidence)
    if context.progress and context.progress.kind == "closed":
        return Outcome("overtaken", context.progress.new_words)
    return Outcome("removed")


def _completion(action: Action, context: ActionContext) -> str:
    """The words of the newer year that say that an action was done; empty if none do."""
    return (
        _words_of_statements(action, context)
        or _words_of_holder(action, context)
        or _words_of_notes(action, context)
    )


def _words_of_statements(action: Action, context: ActionContext) -> str:
    """The words of newer statements, of remarks on them, or in passing of other actions.

    In a gap they must say that its verb is completed, since the fault may be the task itself.
    """
    old = [statement.text for statement in context.old] + _cells(context.old, is_for_notes)
    fine, gaps = _fine_and_gaps(action, context)
    remarks = _remarks(context.new)
    is_better = context.progress_kind in _BETTER
    found = completion_words(action, old, [*fine, *remarks], is_better=is_better)
    if found := found or completion_words(action, old, gaps, by_verb=True):
        return found
    all_clauses = clauses_of_all([*fine, *gaps, *remarks])
    return words_in_passing(action, [*_texts_of_actions(context.new), *all_clauses])


def _fine_and_gaps(action: Action, context: ActionContext) -> tuple[list[str], list[str]]:
    """What may tell of an action in the newer statements that are no gap, and in those that are."""
    fine: list[str] = []
    gaps: list[str] = []
    for each in context.new:
        texts = gaps if each.judgement.value == "gap" else fine
        texts.append(_relevant(each.text, action, context))
    return fine, gaps


def _words_of_notes(action: Action, context: ActionContext) -> str:
    """New notes on progress that say it, or a note on what was planned, where that was one task."""
    older = _remarks(context.old)
    news = [remark for remark in _remarks(context.new) if remark not in older]
    found = words_of_note(action, news)
    return found or words_of_note(action, _cells_looking_back(context), is_only=True)


def _words_of_holder(action: Action, context: ActionContext) -> str:
    """A newer action of those whom an action was to appoint, unless a statement says otherwise."""
    if is_denied(action, [each.text for each in context.new]):
        return ""
    older, newer = _actions(context.old), _actions(context.new)
    return words_of_holder(action, older, newer)


def _relevant(text: str, action: Action, context: ActionContext) -> str:
    """A text without its clauses about what took place in years before those of the reviews, or
    about other actions of the statement that ask for the same."""
    text = without_siblings(text, action, context.old)
    every = clauses(text)
    kept = [each for each in every if not is_of_year_before(each, context.old_year)]
    return text if len(kept) == len(every) else ". ".join(kept)


def _cells_looking_back(context: ActionContext) -> list[str]:
    """The texts in columns about what was planned before; none where that were several actions."""
    is_one = len(_texts_of_actions(context.old)) == 1
    return _cells(context.new, looks_back) if is_one else []


def _words_of_status(action: Action, cells: Sequence[str]) -> str:
    """The words of the first of some cells that gives the status `done` to an action."""
    found = (status(action.text, (), cell) for cell in cells)
    return next((each.words for each in found if each.value == "done"), "")


def _remarks(statements: Sequence[Statement]) -> list[str]:
    """The texts in columns of progress and of notes, and in those that look back."""
    progress = [statement.progress for statement in statements if statement.progress]
    return progress + _cells(statements, lambda name: is_for_notes(name) or looks_back(name))


def _cells(statements: Sequence[Statement], is_wanted: Callable[[str], bool]) -> list[str]:
    """The texts in columns with headings that are wanted."""
    cells = (cell for statement in statements for cell in statement.extra.items())
    return [text for heading, text in cells if text and is_wanted(heading)]


def _actions(statements: Sequence[Statement]) -> list[Action]:
    return [action for statement in statements for action in statement.actions]


def _texts_of_actions(statements: Sequence[Statement]) -> list[str]:
    return [action.text for action in _actions(statements)]


def _words_quoted(action: Action, statements: Sequence[Statement]) -> str:
    """The words of an action, if they are in a newer statement or a column beside it."""
    if len(words(action.text)) < MIN_WORDS_QUOTED:
        return ""
    for statement in statements:
        for text in (statement.text, *statement.extra.values()):
            if stands_in(action.text, text):
                return action.text
    return ""


def deadline_change(old: Action | None, new: Action | None) -> DeadlineChange:
    """The times at which an action was and is due, as printed."""
    return DeadlineChange(_printed(old), _printed(new))


def _printed(action: Action | None) -> tuple[str, ...]:
    if action is None:
        return ()
    return tuple(dict.fromkeys(deadline.text for deadline in every_deadline(action)))
