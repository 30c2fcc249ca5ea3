"""Which actions of one review became which of another. Statements and successors in, pairs out.

Actions are no key, since many statements share them. So they pair within matched statements first;
to another statement only such are followed as stand there word for word. What was joined into one
bullet, or parted into several, is neither gone nor new.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ingest.compare.actions.joined import parts_of
from ingest.compare.actions.lateness import is_same_time_next_year
from ingest.compare.actions.links import Successors, link_change
from ingest.compare.actions.outcomes import deadline_change, outcome_of_pair
from ingest.compare.actions.renewal import Context
from ingest.compare.comparison import ActionChange, ActionPair, Bullet, Entry, Outcome
from ingest.compare.matching.by_key import Key, matching_by_key
from ingest.compare.matching.compared_statements import without_times_and_links
from ingest.compare.matching.similarity import spelling_similarity
from ingest.compare.words.times import times
from ingest.compare.words.wording import same_words_key, stems
from parsers.grammar.numbers import Ref
from parsers.provenance import Place
from parsers.review import Action

_NOWHERE = Place()

MIN_LIKENESS = 0.66  # of an action that was reworded
MIN_STEMS_OF_A_STEP = 2  # that both years say of a step that waits for another year
MIN_STEMS_TO_FOLLOW = 4  # an action of fewer words is not followed to another statement


@dataclass(frozen=True, slots=True)
class ComparedAction:
    """An action taken apart: what it says, without its times and links, and these."""

    bullet: Bullet
    key: str
    bare_key: str
    stems: tuple[str, ...]
    task_stems: tuple[str, ...]
    refs: frozenset[Ref]

    @property
    def place(self) -> tuple[int, int]:
        """Which statement of its review, and which of its bullets."""
        return self.bullet.entry.position, self.bullet.number

    @property
    def times(self) -> tuple[str, ...]:
        """The times it mentions, as printed."""
        return times(self.bullet.action.text)


class Couple(NamedTuple):
    """An action and its successor; `is_joined` if one of them is but a part of the other."""

    old: ComparedAction
    new: ComparedAction
    is_joined: bool = False


class Within(NamedTuple):
    """The actions of matched statements: the couples, and those that have gone and come."""

    couples: list[Couple]
    gone: list[ComparedAction]
    come: list[ComparedAction]


# From the closest on: the same words; the same but for times and links; links and nothing else.
_KEYS: tuple[Key[ComparedAction], ...] = (
    lambda action: action.key,
    lambda action: (action.bare_key, bool(action.refs)) if action.bare_key or action.refs else None,
    lambda action: action.bare_key or None,
)


def compared_actions(entries: Iterable[Entry]) -> list[ComparedAction]:
    """The actions of statements, taken apart.

    An action in a cell that several of the statements share is one action, the first one's.
    """
    first: dict[Action, Entry] = {}
    return [
        _compared(Bullet(entry, number, action))
        for entry in entries
        for number, action in enumerate(entry.statement.actions, 1)
        if action.place == _NOWHERE or first.setdefault(action, entry) is entry
    ]


def within(old: Sequence[ComparedAction], new: Sequence[ComparedAction]) -> Within:
    """The couples among the actions of matched statements, and what is left.

    None is used twice, save where bullets were joined or parted.
    """
    if not old or not new:
        return Within([], [*old], [*new])
    if _same_tasks(old, new):
        return Within([Couple(*couple) for couple in zip(old, new, strict=True)], [], [])
    paired = matching_by_key(dict(enumerate(old)), dict(enumerate(new)), _KEYS)
    alike = {
        (i, j): _likeness(old[i], new[j])
        for i in range(len(old))
        for j in range(len(new))
        if i not in paired and j not in paired.values()
    }
    for i, j in sorted(alike, key=lambda couple: (-alike[couple], couple)):
        if alike[i, j] >= MIN_LIKENESS and i not in paired and j not in paired.values():
            paired[i] = j
    paired |= _a_year_on(old, new, paired)
    couples = [Couple(old[i], new[j]) for i, j in paired.items()]
    gone = [action for i, action in enumerate(old) if i not in paired]
    come = [action for j, action in enumerate(new) if j not in paired.values()]
    return _with_joined(Within(couples, gone, come), old, new)


def _a_year_on(
    old: Sequence[ComparedAction], new: Sequence[ComparedAction], paired: Mapping[int, int]
) -> dict[int, int]:
    """What is due from the same doers at the same time of the next year, in other words."""
    found: dict[int, int] = {}
    free = set(range(len(new))) - set(paired.values())
    for i in sorted(set(range(len(old))) - paired.keys()):
        due = [j for j in sorted(free) if _is_due_a_year_on(old[i], new[j])]
        if due:
            found[i] = due[0]
            free.remove(due[0])
    return found


def _is_due_a_year_on(old: ComparedAction, new: ComparedAction) -> bool:
    before, after = old.bullet.action, new.bullet.action
    doers = [{owner.name for owner in action.owners} for action in (before, after)]
    shared = {*old.task_stems} & {*new.task_stems}
    return (
        bool(doers[0])
        and doers[0] == doers[1]
        and len(shared) >= MIN_STEMS_OF_A_STEP
        and is_same_time_next_year(before, after)
    )


def _same_tasks(old: Sequence[ComparedAction], new: Sequence[ComparedAction]) -> bool:
    """Whether both ask for the same, in the same order and each once, but for times and links."""
    tasks = [(action.bare_key, not action.refs) for action in old]
    says_nothing = ("", True)
    return (
        tasks == [(action.bare_key, not action.refs) for action in new]
        and len({key for key, _ in tasks}) == len(tasks)
        and says_nothing not in tasks
    )


class AllActions(NamedTuple):
    """Every action of the two reviews, paired already or not."""

    old: Sequence[ComparedAction]
    new: Sequence[ComparedAction]


def across(
    gone: Sequence[ComparedAction], come: Sequence[ComparedAction], every: AllActions
) -> list[Couple]:
    """The couples among actions that found none within their statements.

    Those that are once here and once there but for their times and links; then those whose very
    words stand in the other review, be it beside several statements that share the action.
    """
    ours, theirs = _once(gone), _once(come)
    couples = [Couple(ours[key], theirs[key]) for key in ours if key in theirs]
    left = _by_words(gone, {couple.old.place for couple in couples})
    right = _by_words(come, {couple.new.place for couple in couples})
    standing_old, standing_new = _by_words(every.old), _by_words(every.new)
    for key in left.keys() | right.keys():
        old, new = left.get(key, []), right.get(key, [])
        couples += [Couple(*couple) for couple in zip(old, new, strict=False)]
        couples += [
            Couple(each, standing_new[key][0]) for each in old[len(new) :] if key in standing_new
        ]
        couples += [
            Couple(standing_old[key][0], each) for each in new[len(old) :] if key in standing_old
        ]
    return couples


def _by_words(
    actions: Iterable[ComparedAction], but: Container[tuple[int, int]] = ()
) -> dict[str, list[ComparedAction]]:
    """Actions by their very words, those that say enough to be known by them."""
    found: defaultdict[str, list[ComparedAction]] = defaultdict(list)
    for action in actions:
        if action.place not in but and len(action.stems) >= MIN_STEMS_TO_FOLLOW:
            found[action.key].append(action)
    return dict(found)


def paired(couple: Couple, successors: Successors, context: Context) -> ActionPair:
    """A couple, with what changed and what became of it."""
    old, new = couple.old, couple.new
    before, after = old.bullet.action, new.bullet.action
    change = _change(old, new)
    likeness = spelling_similarity(old.stems, new.stems) if change == "reworded" else 1.0
    same_task = max(likeness, spelling_similarity(old.task_stems, new.task_stems))
    only_begins = _only_begins(old.bullet) and _only_begins(new.bullet)
    outcome = outcome_of_pair(before, after, context, same_task, only_begins)
    if couple.is_joined and outcome.kind != "done":
        outcome = Outcome("continues")
    return ActionPair(
        old.bullet,
        new.bullet,
        change,
        outcome,
        likeness,
        link_change(old.refs, new.refs, successors),
        deadline_change(before, after),
    )


def _only_begins(bullet: Bullet) -> bool:
    """Whether a column says from when an action is done, and not by when: `from May`."""
    due = bullet.action.column_due
    if not due:
        return False
    cells = " ".join(bullet.entry.statement.extra.values())
    return all(f"from {deadline.text}" in cells for deadline in due)


def alone(old: ComparedAction | None, new: ComparedAction | None, outcome: Outcome) -> ActionPair:
    """An action that was added or removed."""
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


def _compared(bullet: Bullet) -> ComparedAction:
    action = bullet.action
    plain = without_times_and_links(action)
    found = stems(plain)
    return ComparedAction(
        bullet,
        same_words_key(action.text),
        same_words_key(plain),
        found,
        _task_stems(action, found),
        frozenset(link.ref for link in action.links),
    )


def _task_stems(action: Action, found: tuple[str, ...]) -> tuple[str, ...]:
    """The stems of what is to be done, without those who are to do it."""
    doers = {stem for owner in action.owners for stem in stems(owner.words)}
    return tuple(stem for stem in found if stem not in doers) or found


def _likeness(old: ComparedAction, new: ComparedAction) -> float:
    """How alike two actions are in their spelling, with their doers and without them."""
    whole, task = (
        spelling_similarity(old.stems, new.stems),
        spelling_similarity(old.task_stems, new.task_stems),
    )
    return (whole + task) / 2


def _with_joined(
    found: Within, old: Sequence[ComparedAction], new: Sequence[ComparedAction]
) -> Within:
    """The couples, and those of bullets that were joined into one, or parted into several."""
    if not (found.gone or found.come):
        return found
    went = [(couple.old.place, couple.new.place) for couple in found.couples]
    joined = [Couple(part, whole, True) for part, whole in _parts(found.gone, old, new, dict(went))]
    back = {after: before for before, after in went}
    parted = [Couple(whole, part, True) for part, whole in _parts(found.come, new, old, back)]
    settled_old = {couple.old.place for couple in (*joined, *parted)}
    settled_new = {couple.new.place for couple in (*joined, *parted)}
    return Within(
        [*found.couples, *joined, *(couple for couple in parted if couple not in joined)],
        [action for action in found.gone if action.place not in settled_old],
        [action for action in found.come if action.place not in settled_new],
    )


def _parts(
    free: Sequence[ComparedAction],
    own: Sequence[ComparedAction],
    others: Sequence[ComparedAction],
    went: Mapping[tuple[int, int], tuple[int, int]],
) -> list[tuple[ComparedAction, ComparedAction]]:
    """The free actions that are part of one of the others, each with that one."""
    indexes = {action.place: j for j, action in enumerate(others)}
    known = {action.place for action in own}
    became = {place: indexes[went[place]] for place in known & went.keys()}
    neighbours = [_those_beside(action.place, became) for action in free]
    found = parts_of([_text(action) for action in free], [_text(a) for a in others], neighbours)
    return [(free[i], others[j]) for i, j in found.items()]


def _those_beside(place: tuple[int, int], became: Mapping[tuple[int, int], int]) -> list[int]:
    """What became of the bullets before and after a place, as far as it is known."""
    statement, bullet = place
    beside = (statement, bullet - 1), (statement, bullet + 1)
    return [became[each] for each in beside if each in became]


def _text(action: ComparedAction) -> str:
    return action.bullet.action.text


def _once(actions: Iterable[ComparedAction]) -> dict[str, ComparedAction]:
    by_key: defaultdict[str, list[ComparedAction]] = defaultdict(list)
    for action in actions:
        by_key[action.bare_key].append(action)
    return {
        key: found[0]
        for key, found in by_key.items()
        if len(found) == 1 and len(found[0].stems) >= MIN_STEMS_TO_FOLLOW
    }


def _change(old: ComparedAction, new: ComparedAction) -> ActionChange:
    if old.key == new.key:
        return "unchanged"  # a deadline that moved in a column is told by the outcome
    if old.bare_key == new.bare_key and _folded(old.times) != _folded(new.times):
        return "deadline"
    if old.bare_key == new.bare_key and old.refs != new.refs:
        return "links"
    return "reworded"


def _folded(times: Iterable[str]) -> list[str]:
    return [same_words_key(time) for time in times]
