"""Finds the words of the newer year that say that an action was done. Empty if none do.

An action and the statements around it in, words out: of statements, of notes and remarks in further
columns, or of actions that mention it or are for those whom it was to appoint.
"""

from collections.abc import Callable, Sequence

from ingest.compare.actions.antecedents import with_thing_named
from ingest.compare.actions.completion.role_filled import words_of_holder
from ingest.compare.actions.completion.search import (
    completion_words,
    is_denied,
    words_in_passing,
    words_of_note,
)
from ingest.compare.actions.renewal import ActionContext
from ingest.compare.actions.siblings import without_siblings
from ingest.compare.quotes import clauses, clauses_of_all
from parsers.grammar.headings.column_kinds import is_for_notes, looks_back
from parsers.meaning.completion.told.earlier import is_of_year_before
from parsers.meaning.status import status
from parsers.review import Action, Statement


def evidence_of_completion(action: Action, context: ActionContext) -> str:
    """The words of the newer year that say that an action was done; empty if none do."""
    action = with_thing_named(action, context.old)
    return (
        _words_of_statements(action, context)
        or _words_of_holder(action, context)
        or _words_of_notes(action, context)
    )


def words_of_status(action: Action, context: ActionContext) -> str:
    """The words of the first cell about what was planned that gives it the status `done`."""
    found = (status(action.text, (), cell) for cell in _cells_looking_back(context))
    return next((each.words for each in found if each.value == "done"), "")


def _words_of_statements(action: Action, context: ActionContext) -> str:
    """The words of newer statements, of remarks on them, or in passing of other actions.

    In a gap they must say that its verb is completed, since the fault may be the task itself.
    """
    old = [statement.text for statement in context.old] + _cells(context.old, is_for_notes)
    fine, gaps = _fine_and_gaps(action, context)
    remarks = _remarks(context.new)
    found = completion_words(action, old, [*fine, *remarks], is_better=context.is_better)
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
