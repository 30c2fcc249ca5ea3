"""Makes pairs of matches: what changed in them, and what became of their actions.

Two reviews and their matching in, the pairs of the comparison out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from ingest.compare.actions.action_pairs import action_pair, unpaired_action
from ingest.compare.actions.compared_actions import ComparedAction, compared_actions, similarity
from ingest.compare.actions.links import Successors
from ingest.compare.actions.listed_completed import Completed, listed_completed, words_of_list
from ingest.compare.actions.outcomes import MIN_SIMILARITY_PUT_OFF, outcome_of_removed
from ingest.compare.actions.pairing import (
    AllActions,
    Couple,
    Pairing,
    not_at,
    pair_across,
    pair_within,
)
from ingest.compare.actions.renewal import ActionContext
from ingest.compare.cells import cell_changes
from ingest.compare.comparison import (
    ActionPair,
    Entry,
    Outcome,
    Pair,
    StatementChange,
    entries,
    text_of,
)
from ingest.compare.matching.matches import Match, Matching
from ingest.compare.progress.progress import progress
from ingest.compare.words.wording import same_words_key
from parsers.grammar.numbers import Ref
from parsers.meaning.completion.asked.verbs import verb_of
from parsers.meaning.standing import is_open
from parsers.review import Review, Statement


def pairs(old: Review, new: Review, matching: Matching) -> tuple[Pair, ...]:
    """The pairs of all statements, in the order of the new review; removed ones come last."""
    ours, theirs = entries(old), entries(new)
    matched = [_matched(match, ours, theirs, matching.sections) for match in matching.matches]
    only_old = _unpaired(ours, (pair.old for pair in matched))
    only_new = _unpaired(theirs, (pair.new for pair in matched))
    removed = [_unmatched((entry,), ()) for entry in only_old]
    added = [_unmatched((), (entry,)) for entry in only_new]
    every = sorted([*matched, *added, *removed], key=_order)
    return tuple(_with_actions(every, old.year, listed_completed(new.residue)))


def _unpaired(every: Iterable[Entry], paired: Iterable[Iterable[Entry]]) -> list[Entry]:
    """The entries that are in no pair."""
    positions = {entry.position for entry in chain.from_iterable(paired)}
    return [entry for entry in every if entry.position not in positions]


def statement_change(old: Sequence[Entry], new: Sequence[Entry]) -> StatementChange:
    """How matched statements changed; white space, case and closing punctuation are ignored."""
    if len(old) > 1:
        return "merged"
    if len(new) > 1:
        return "split"
    same = same_words_key(text_of(old)) == same_words_key(text_of(new))
    return "unchanged" if same else "reworded"


def _order(pair: Pair) -> tuple[bool, int]:
    return not pair.new, (pair.new or pair.old)[0].position


def _matched(
    match: Match, ours: Sequence[Entry], theirs: Sequence[Entry], sections: Mapping[int, int]
) -> Pair:
    old, new = tuple(ours[i] for i in match.old), tuple(theirs[j] for j in match.new)
    return Pair(
        old,
        new,
        statement_change(old, new),
        match.score,
        match.reason,
        renumbered=_numbers(old) != _numbers(new),
        moved_section=any(
            sections.get(a.section_position - 1) != b.section_position - 1 for a in old for b in new
        ),
        main_couple=(ours[match.closest[0]], theirs[match.closest[1]]),
        progress=progress(old, new),
        cells=cell_changes(old, new),
    )


def _unmatched(old: tuple[Entry, ...], new: tuple[Entry, ...]) -> Pair:
    return Pair(
        old,
        new,
        "removed" if old else "added",
        None,
        f"nothing in the {'new' if old else 'old'} review is like it",
        cells=cell_changes(old, new),
    )


def _numbers(entries: Sequence[Entry]) -> list[Ref | None]:
    return [entry.statement.number for entry in entries]


def _with_actions(
    pairs: Sequence[Pair], old_year: int | None, completed: tuple[Completed, ...]
) -> Iterator[Pair]:
    """The pairs with their actions; a moved action is in the pair it moved to."""
    successors = _successors(pairs)
    old = [compared_actions(pair.old) for pair in pairs]
    new = [compared_actions(pair.new) for pair in pairs]
    found = [pair_within(*actions) for actions in zip(old, new, strict=True)]
    moved = _moved_couples(old, new, found)
    contexts = [_context(pair, old_year, completed) for pair in pairs]
    moved_to = _moved_to(moved, successors, zip(pairs, contexts, strict=True))
    for pair, context, each in zip(pairs, contexts, _without(found, moved), strict=True):
        action_pairs = [
            *_unmoved(each, successors, context),
            *(action for entry in pair.new for action in moved_to[entry.position]),
        ]
        yield replace(pair, actions=tuple(sorted(action_pairs, key=_action_order)))


def _moved_to(
    moved: Iterable[Couple],
    successors: Successors,
    contexts: Iterable[tuple[Pair, ActionContext]],
) -> defaultdict[int, list[ActionPair]]:
    """The moved actions by the position of their new statement.

    Each is judged by what became of its old statement.
    """
    context_of = {entry.position: context for pair, context in contexts for entry in pair.old}
    found: defaultdict[int, list[ActionPair]] = defaultdict(list)
    for couple in moved:
        context = context_of[couple.old.bullet.entry.position]
        pair = replace(action_pair(couple, successors, context), moved=True)
        found[couple.new.bullet.entry.position].append(pair)
    return found


def _moved_couples(
    old: Sequence[Sequence[ComparedAction]],
    new: Sequence[Sequence[ComparedAction]],
    found: Sequence[Pairing],
) -> list[Couple]:
    """The couples of actions whose statements are no pair."""
    every = AllActions([*chain.from_iterable(old)], [*chain.from_iterable(new)])
    removed = [action for each in found for action in each.removed]
    added = [action for each in found for action in each.added]
    return pair_across(removed, added, every)


def _without(found: Iterable[Pairing], moved: Sequence[Couple]) -> Iterator[Pairing]:
    """The pairings without the actions that moved from their statements or to them.

    `None.` in the place of such an action is neither dropped nor new.
    """
    old, new = {couple.old.place for couple in moved}, {couple.new.place for couple in moved}
    for each in found:
        removed, added = not_at(each.removed, old), not_at(each.added, new)
        if len(removed) < len(each.removed):
            added = [*filter(_asks, added)]
        if len(added) < len(each.added):
            removed = [*filter(_asks, removed)]
        yield Pairing(each.couples, removed, added)


def _asks(action: ComparedAction) -> bool:
    return action.bullet.action.status.value != "none"


def _unmoved(
    found: Pairing, successors: Successors, context: ActionContext
) -> Iterator[ActionPair]:
    for couple in found.couples:
        if _is_done_and_followed(couple, context):
            yield _removed(couple.old, context)
            yield _added(couple.new)
        else:
            yield action_pair(couple, successors, _context_of_part(couple, context))
    yield from map(_added, found.added)
    yield from (_removed(action, context) for action in found.removed)


def _is_done_and_followed(couple: Couple, context: ActionContext) -> bool:
    """Whether an action was done, and what is like it is the next step: `get the coach in`, then
    `chase what the coach asked for`."""
    old, new = couple.old, couple.new
    if couple.is_joined or verb_of(old.text) == verb_of(new.text):
        return False
    is_like = similarity(old, new) < MIN_SIMILARITY_PUT_OFF
    return is_like and outcome_of_removed(old.bullet.action, context).kind == "done"


def _context(pair: Pair, old_year: int | None, completed: tuple[Completed, ...]) -> ActionContext:
    statements = _statements(pair.old), _statements(pair.new)
    return ActionContext(*statements, pair.progress, old_year, completed)


def _context_of_part(couple: Couple, context: ActionContext) -> ActionContext:
    """The context of an action; in a split or a merger that of its own part, if that did better."""
    is_closed = context.progress is not None and context.progress.kind == "closed"
    if is_closed or len(context.old) == len(context.new) == 1:
        return context
    own = progress([couple.old.bullet.entry], [couple.new.bullet.entry])
    is_better = own is not None and own.kind in {"closed", "holds"}
    return context._replace(progress=own) if is_better else context


def _statements(entries: Iterable[Entry]) -> list[Statement]:
    return [entry.statement for entry in entries]


def _successors(pairs: Iterable[Pair]) -> Successors:
    found: defaultdict[Ref, frozenset[Ref]] = defaultdict(frozenset)
    for pair in pairs:
        for number in filter(None, _numbers(pair.old)):
            found[number] |= frozenset(filter(None, _numbers(pair.new)))
    return dict(found)


def _added(action: ComparedAction) -> ActionPair:
    return unpaired_action(None, action, Outcome("added"))


def _removed(action: ComparedAction, context: ActionContext) -> ActionPair:
    outcome = outcome_of_removed(action.bullet.action, context)
    if outcome.kind in {"removed", "overtaken"} and is_open(action.bullet.action):
        listed = words_of_list(action.stems, context.completed)
        outcome = Outcome("done", listed) if listed else outcome
    return unpaired_action(action, None, outcome)


def _action_order(pair: ActionPair) -> tuple[bool, int, int, int]:
    bullet = pair.new or pair.old
    assert bullet is not None  # a pair of actions has an action
    before = pair.old.number if pair.old else 0
    return pair.new is None, bullet.entry.position, bullet.number, before
