"""Makes pairs of actions: what changed in each, and what became of it. Couples in, pairs out."""

from collections.abc import Iterable

from ingest.compare.actions.compared_actions import ComparedAction, is_what_is_left
from ingest.compare.actions.lateness import deadline_change
from ingest.compare.actions.links import Successors, link_change
from ingest.compare.actions.outcomes import outcome_of_pair
from ingest.compare.actions.pairing import Couple
from ingest.compare.actions.renewal import ActionContext
from ingest.compare.comparison import ActionChange, ActionPair, Bullet, Outcome
from ingest.compare.matching.similarity import spelling_similarity
from ingest.compare.words.wording import same_words_key


def action_pair(couple: Couple, successors: Successors, context: ActionContext) -> ActionPair:
    """The pair of a couple: what changed in it and its outcome."""
    old, new = couple.old, couple.new
    before, after = old.bullet.action, new.bullet.action
    change = _change(old, new)
    score = spelling_similarity(old.stems, new.stems) if change == "reworded" else 1.0
    is_left = is_what_is_left(old, new)
    task_score = max(score, is_left, spelling_similarity(old.task_stems, new.task_stems))
    only_begins = _only_begins(old.bullet) and _only_begins(new.bullet)
    outcome = outcome_of_pair(before, after, context, task_score, only_begins)
    if couple.is_joined and outcome.kind != "done":
        outcome = Outcome("continues")
    return ActionPair(
        old.bullet,
        new.bullet,
        change,
        outcome,
        score,
        link_change(old.refs, new.refs, successors),
        deadline_change(before, after),
    )


def _change(old: ComparedAction, new: ComparedAction) -> ActionChange:
    if old.key == new.key:
        return "unchanged"  # the outcome says if a deadline in a column changed
    if old.bare_key == new.bare_key and _folded(old.times) != _folded(new.times):
        return "deadline"
    if old.bare_key == new.bare_key and old.refs != new.refs:
        return "links"
    return "reworded"


def _folded(times: Iterable[str]) -> list[str]:
    return [same_words_key(time) for time in times]


def _only_begins(bullet: Bullet) -> bool:
    """Whether a column states when an action begins, and not its end: `from May`."""
    due = bullet.action.column_due
    if not due:
        return False
    cells = " ".join(bullet.entry.statement.extra.values())
    return all(f"from {deadline.text}" in cells for deadline in due)


def unpaired_action(
    old: ComparedAction | None, new: ComparedAction | None, outcome: Outcome
) -> ActionPair:
    """The pair of an action that was added or removed."""
    before, after = (action.bullet if action else None for action in (old, new))
    return ActionPair(
        before,
        after,
        "removed" if old else "added",
        outcome,
        None,
        "none",
        deadline_change(before and before.action, after and after.action),
    )
