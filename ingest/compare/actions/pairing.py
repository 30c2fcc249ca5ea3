"""Pairs the actions of two reviews. Compared actions in, couples out.

Statements often share actions, so these are paired within matched statements first, beyond them
only if they have the same words. Bullets that were joined or split are neither removed nor added.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from ingest.compare.actions.another_task import is_another_task
from ingest.compare.actions.compared_actions import ComparedAction, is_what_is_left, similarity
from ingest.compare.actions.joined import parts_of
from ingest.compare.actions.lateness import is_same_time_next_year
from ingest.compare.actions.remainder import asks_for_rest_of
from ingest.compare.comparison import BulletPlace
from ingest.compare.matching.by_key import Key, matching_by_key
from parsers.review import Action

MIN_SIMILARITY = 0.66  # of a reworded action
MIN_SHARED_STEMS = 2  # of a step that is due a year later
MIN_STEMS_TO_MOVE = 4  # a shorter action is not paired with one of another statement


class Couple(NamedTuple):
    """An action and its successor; `is_joined` if one of them is only a part of the other."""

    old: ComparedAction
    new: ComparedAction
    is_joined: bool = False


class Pairing(NamedTuple):
    """The actions of matched statements: couples, and those without a partner."""

    couples: list[Couple]
    removed: list[ComparedAction]
    added: list[ComparedAction]


# In this order: the same words; the same without times and links, and links or none; the same
# without times and links.
_KEYS: tuple[Key[ComparedAction], ...] = (
    lambda action: action.key,
    lambda action: (action.bare_key, bool(action.refs)) if action.bare_key or action.refs else None,
    lambda action: action.bare_key or None,
)


def pair_within(old: Sequence[ComparedAction], new: Sequence[ComparedAction]) -> Pairing:
    """Pair the actions of matched statements, each once unless bullets were joined or split."""
    if not old or not new:
        return Pairing([], [*old], [*new])
    if _same_tasks(old, new):
        return Pairing([Couple(*couple) for couple in zip(old, new, strict=True)], [], [])
    paired = matching_by_key(dict(enumerate(old)), dict(enumerate(new)), _KEYS)
    paired |= _most_similar(old, new, paired)
    paired |= _due_a_year_later(old, new, paired)
    couples = [Couple(old[i], new[j]) for i, j in paired.items()]
    removed = [action for i, action in enumerate(old) if i not in paired]
    added = [action for j, action in enumerate(new) if j not in paired.values()]
    return _with_joined(Pairing(couples, removed, added), old, new)


def _most_similar(
    old: Sequence[ComparedAction], new: Sequence[ComparedAction], paired: Mapping[int, int]
) -> dict[int, int]:
    """Pairs of actions that are similar enough, the most similar first."""
    alike = _similarities(old, new, paired)
    found: dict[int, int] = {}
    for i, j in sorted(alike, key=lambda couple: (-alike[couple], couple)):
        if i in found or j in found.values():
            continue
        if alike[i, j] >= MIN_SIMILARITY or _is_of_what_is_left(old[i], new[j]):
            found[i] = j
    return found


def _similarities(
    old: Sequence[ComparedAction], new: Sequence[ComparedAction], paired: Mapping[int, int]
) -> dict[tuple[int, int], float]:
    """How similar the actions are that were not paired, unless they are other tasks."""
    left = [i for i in range(len(old)) if i not in paired]
    right = [j for j in range(len(new)) if j not in paired.values()]
    return {
        (i, j): similarity(old[i], new[j])
        for i, j in product(left, right)
        if not is_another_task(old[i], new[j])
    }


def _is_of_what_is_left(old: ComparedAction, new: ComparedAction) -> bool:
    """Whether an action leaves out words of an earlier one, or asks for the same of fewer."""
    return is_what_is_left(old, new) or asks_for_rest_of(old.bullet.action, new.bullet.action)


def _due_a_year_later(
    old: Sequence[ComparedAction], new: Sequence[ComparedAction], paired: Mapping[int, int]
) -> dict[int, int]:
    """Pairs of actions due from the same owners at the same time of the next year."""
    found: dict[int, int] = {}
    free = set(range(len(new))) - set(paired.values())
    for i in sorted(set(range(len(old))) - paired.keys()):
        due = [j for j in sorted(free) if _is_due_a_year_later(old[i], new[j])]
        if due:
            found[i] = due[0]
            free.remove(due[0])
    return found


def _is_due_a_year_later(old: ComparedAction, new: ComparedAction) -> bool:
    before, after = old.bullet.action, new.bullet.action
    owners = _owner_names(before)
    if not owners or owners != _owner_names(after):
        return False
    shared = {*old.task_stems} & {*new.task_stems}
    return len(shared) >= MIN_SHARED_STEMS and is_same_time_next_year(before, after)


def _owner_names(action: Action) -> set[str]:
    return {owner.name for owner in action.owners}


def _same_tasks(old: Sequence[ComparedAction], new: Sequence[ComparedAction]) -> bool:
    """Whether both have the same different tasks in the same order, without times and links."""
    tasks = [(action.bare_key, not action.refs) for action in old]
    says_nothing = ("", True)
    return (
        tasks == [(action.bare_key, not action.refs) for action in new]
        and len({key for key, _ in tasks}) == len(tasks)
        and says_nothing not in tasks
    )


class AllActions(NamedTuple):
    """All actions of the two reviews, paired or not."""

    old: Sequence[ComparedAction]
    new: Sequence[ComparedAction]


def pair_across(
    removed: Sequence[ComparedAction], added: Sequence[ComparedAction], every: AllActions
) -> list[Couple]:
    """Pair actions that have no partner within their statements.

    First those that are unique in both without times and links; then those with the same words,
    also if several statements share the action.
    """
    ours, theirs = _unique(removed), _unique(added)
    couples = [Couple(ours[key], theirs[key]) for key in ours if key in theirs]
    left = _by_words(not_at(removed, {couple.old.place for couple in couples}))
    right = _by_words(not_at(added, {couple.new.place for couple in couples}))
    all_old, all_new = _by_words(every.old), _by_words(every.new)
    for key in left.keys() | right.keys():
        of_words = AllActions(all_old.get(key, []), all_new.get(key, []))
        couples += _couples_of_words(left.get(key, []), right.get(key, []), of_words)
    return couples


def _couples_of_words(
    old: Sequence[ComparedAction], new: Sequence[ComparedAction], every: AllActions
) -> list[Couple]:
    """Couples of actions with the same words; what one side has more is shared by statements of the
    other, and goes with the first of all actions there that have these words."""
    couples = [Couple(*couple) for couple in zip(old, new, strict=False)]
    couples += [Couple(each, first) for each in old[len(new) :] for first in every.new[:1]]
    couples += [Couple(first, each) for each in new[len(old) :] for first in every.old[:1]]
    return couples


def not_at(
    actions: Iterable[ComparedAction], places: Container[BulletPlace]
) -> list[ComparedAction]:
    """The actions without those at some places."""
    return [action for action in actions if action.place not in places]


def _by_words(actions: Iterable[ComparedAction]) -> dict[str, list[ComparedAction]]:
    """Actions by their words, without short ones."""
    found: defaultdict[str, list[ComparedAction]] = defaultdict(list)
    for action in actions:
        if len(action.stems) >= MIN_STEMS_TO_MOVE:
            found[action.key].append(action)
    return dict(found)


def _with_joined(
    found: Pairing, old: Sequence[ComparedAction], new: Sequence[ComparedAction]
) -> Pairing:
    """The pairing with couples of bullets that were joined into one or split into several."""
    if not (found.removed or found.added):
        return found
    couples = _joined_couples(found, old, new)
    return Pairing(
        [*found.couples, *couples],
        not_at(found.removed, {couple.old.place for couple in couples}),
        not_at(found.added, {couple.new.place for couple in couples}),
    )


def _joined_couples(
    found: Pairing, old: Sequence[ComparedAction], new: Sequence[ComparedAction]
) -> list[Couple]:
    """Couples of bullets without a partner that are part of another, or have it as a part."""
    successors = {couple.old.place: couple.new.place for couple in found.couples}
    predecessors = {couple.new.place: couple.old.place for couple in found.couples}
    joined_parts = _parts(found.removed, old, new, successors)
    split_parts = _parts(found.added, new, old, predecessors)
    joined = [Couple(part, whole, True) for part, whole in joined_parts]
    split = [Couple(whole, part, True) for part, whole in split_parts]
    return [*joined, *(couple for couple in split if couple not in joined)]


def _parts(
    free: Sequence[ComparedAction],
    own: Sequence[ComparedAction],
    others: Sequence[ComparedAction],
    partners: Mapping[BulletPlace, BulletPlace],
) -> list[tuple[ComparedAction, ComparedAction]]:
    """The free actions that are part of one of the others, each with that one."""
    indexes = {action.place: j for j, action in enumerate(others)}
    known = {action.place for action in own}
    index_of_partner = {place: indexes[partners[place]] for place in known & partners.keys()}
    neighbours = [_partners_beside(action.place, index_of_partner) for action in free]
    found = parts_of([each.text for each in free], [each.text for each in others], neighbours)
    return [(free[i], others[j]) for i, j in found.items()]


def _partners_beside(place: BulletPlace, index_of_partner: Mapping[BulletPlace, int]) -> list[int]:
    """The partners of the bullets before and after a place, if they have any."""
    statement, bullet = place
    beside = (statement, bullet - 1), (statement, bullet + 1)
    return [index_of_partner[each] for each in beside if each in index_of_partner]


def _unique(actions: Iterable[ComparedAction]) -> dict[str, ComparedAction]:
    """The long enough actions with a unique key, without times and links."""
    by_key: defaultdict[str, list[ComparedAction]] = defaultdict(list)
    for action in actions:
        by_key[action.bare_key].append(action)
    return {
        key: found[0]
        for key, found in by_key.items()
        if len(found) == 1 and len(found[0].stems) >= MIN_STEMS_TO_MOVE
    }
