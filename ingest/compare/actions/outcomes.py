"""What became of an action: continues, put off, renewed, done, overtaken, removed. Values in.

Deadlines and status are those of the complete reviews; a deadline in a column counts like one in
words. `done` needs words of either year that say so.
"""

from collections.abc import Sequence

from ingest.compare.actions.completion import completion_words, words_in_passing
from ingest.compare.actions.lateness import (
    is_due_again,
    is_later,
    is_next_plan,
    is_same_time_next_year,
    repeats_later,
)
from ingest.compare.actions.renewal import Context, is_renewed
from ingest.compare.comparison import DeadlineChange, Outcome
from ingest.compare.quotes import stands_in
from ingest.compare.words.wording import words
from parsers.corrections import latest_correction
from parsers.grammar.column_kinds import is_for_notes
from parsers.meaning.standing import every_deadline, is_open
from parsers.review import Action, Statement

MIN_LIKENESS_PUT_OFF = 0.85  # so alike are the spellings of one step, due later
MIN_WORDS_CARRIED_ON = 4  # so many words of an action stand in another text by no chance

_BETTER, _NO_BETTER = frozenset({"closed", "narrowed"}), frozenset({"open", "slipped"})
_ENDED: dict[str, Outcome] = {
    "superseded": Outcome("overtaken"),
    "stopped": Outcome("removed"),
}


def outcome_of_pair(
    before: Action,
    after: Action,
    context: Context,
    likeness: float = 1.0,
    only_begins: bool = False,
) -> Outcome:
    """What became of an action that stands in both years.

    An action of which much was reworded has another deadline because it is another step. One that
    `only_begins` at its times may go on after them.
    """
    if after.status.value == "done":
        return Outcome("done", after.status.words)
    if after.status.value in _ENDED:
        return _ENDED[after.status.value]._replace(words=after.status.words)
    if said := _said_of(before):
        return said
    if likeness < MIN_LIKENESS_PUT_OFF and not _waits_another_year(before, after, context):
        return Outcome("continues")
    if is_later(before, after):
        return Outcome("renewed" if is_renewed(before, after, context, only_begins) else "put off")
    if repeats_later(before, after) or is_next_plan(before, after):
        return Outcome("renewed")
    return Outcome("put off" if is_due_again(before, after, context.progress) else "continues")


def _waits_another_year(before: Action, after: Action, context: Context) -> bool:
    """Whether a reworded action is the same step: what fell short still does, a year later."""
    is_needed_still = context.progress is not None and context.progress.kind in _NO_BETTER
    return is_needed_still and is_same_time_next_year(before, after)


def _said_of(before: Action) -> Outcome | None:
    """What a person says became of an action of the earlier year, though it still stands."""
    status = before.status
    if not latest_correction(before.corrections, "outcome"):
        return None
    if status.value == "done":
        return Outcome("done", status.words)
    return _ENDED[status.value]._replace(words=status.words) if status.value in _ENDED else None


def outcome_of_removed(action: Action, context: Context) -> Outcome:
    """What became of an action that stands no more."""
    if action.status.value == "done":
        return Outcome("done", action.status.words)
    if action.status.value in _ENDED:
        return _ENDED[action.status.value]._replace(words=action.status.words)
    if not is_open(action):
        return Outcome("removed")
    if carried := _carried_on(action, context.new):
        return Outcome("continues", carried)
    if said := _completion(action, context):
        return Outcome("done", said)
    if context.progress and context.progress.kind == "closed":
        return Outcome("overtaken", context.progress.new_words)
    return Outcome("removed")


def _completion(action: Action, context: Context) -> str:
    """The words of the newer statements that say that an action was done.

    Those of a gap must tell the end of its verb: what is wrong there may be what was to be done.
    """
    old = [statement.text for statement in context.old] + _notes(context.old)
    fine = [statement.text for statement in context.new if statement.judgement.value != "gap"]
    gaps = [statement.text for statement in context.new if statement.judgement.value == "gap"]
    remarks = [statement.progress for statement in context.new if statement.progress]
    remarks += _notes(context.new)
    is_better = context.progress is not None and context.progress.kind in _BETTER
    said = completion_words(action, old, [*fine, *remarks], is_better=is_better)
    return (
        said
        or completion_words(action, old, gaps, by_verb=True)
        or words_in_passing(action, _texts_of_actions(context.new))
    )


def _notes(statements: Sequence[Statement]) -> list[str]:
    """What stands beside statements in columns for notes."""
    cells = (cell for statement in statements for cell in statement.extra.items())
    return [text for heading, text in cells if text and is_for_notes(heading)]


def _texts_of_actions(statements: Sequence[Statement]) -> list[str]:
    return [action.text for statement in statements for action in statement.actions]


def _carried_on(action: Action, statements: Sequence[Statement]) -> str:
    """The words of an action where they stand in the newer statement or in a column beside it."""
    if len(words(action.text)) < MIN_WORDS_CARRIED_ON:
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
