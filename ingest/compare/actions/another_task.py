"""Whether an action is another task than an earlier one that is like it. Two actions in.

`Meet the nurse weekly` goes on from `appoint a nurse`; `mentors for Year 8` is for others than
`mentors for Year 7`.
"""

from ingest.compare.actions.compared_actions import ComparedAction
from parsers.meaning.completion.asked.objects import is_about_existing
from parsers.meaning.completion.asked.requests import request_in
from parsers.meaning.completion.asked.verb_kinds import brings_about, is_appointing, is_finishing
from parsers.meaning.completion.people import year_groups
from parsers.meaning.standing import last_due
from parsers.review import Action


def is_another_task(old: ComparedAction, new: ComparedAction) -> bool:
    """Whether an action goes on from another, or is for other years: `mentors for Year 8`."""
    years, later_years = year_groups(old.text), year_groups(new.text)
    is_for_others = bool(years and later_years) and not years & later_years
    return is_for_others or _is_next_step(old, new)


def _is_next_step(old: ComparedAction, new: ComparedAction) -> bool:
    """Whether an action only goes on from another: `meet the nurse weekly` after `appoint a nurse`.

    To finish a thing, or to make it again, is no other step; nor is what is due on the same day.
    """
    before, after = old.bullet.action, new.bullet.action
    if _is_due_on_same_day(before, after):
        return False
    begun, step = request_in(before.text), request_in(after.text)
    if begun.verb == step.verb or not _is_beginning(begun.verb):
        return False
    if _is_beginning(step.verb) or is_finishing(step.verb):
        return False
    if _recurs(after) and not _recurs(before):
        return True
    was_known = is_about_existing(begun.verb, begun.object)
    return is_about_existing(step.verb, step.object) and not was_known


def _is_due_on_same_day(before: Action, after: Action) -> bool:
    day = last_due(before)
    return day is not None and day == last_due(after)


def _is_beginning(verb: str) -> bool:
    """Whether there is a thing or a person only after it: `write` a plan, `appoint` a nurse."""
    return brings_about(verb) or is_appointing(verb)


def _recurs(action: Action) -> bool:
    return any(due.recurrence for due in action.due)
