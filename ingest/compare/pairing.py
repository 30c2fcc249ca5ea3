"""Matches made into pairs: what changed in them, and what became of their actions.

Two reviews and their matching in, the pairs of the comparison out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ingest.compare.actions import Deed, across, alone, deeds, paired, within
from ingest.compare.comparison import ActionPair, Entry, Pair, StatementChange, entries
from ingest.compare.done import done_words
from ingest.compare.links import Successors
from ingest.compare.matches import Match, Matching
from ingest.compare.progress import progress
from ingest.compare.wording import same_words_key
from ingest.compare.words import word_diff
from parsers.grammar.numbers import Ref
from parsers.review import Review


def pairs(old: Review, new: Review, matching: Matching) -> tuple[Pair, ...]:
    """Every statement of both reviews in its pair, in the order of the new; the removed at last."""
    ours, theirs = entries(old), entries(new)
    matched = [_matched(match, ours, theirs, matching.sections) for match in matching.matches]
    kept = {entry.position for pair in matched for entry in pair.old}
    known = {entry.position for pair in matched for entry in pair.new}
    removed = [_alone((entry,), ()) for entry in ours if entry.position not in kept]
    added = [_alone((), (entry,)) for entry in theirs if entry.position not in known]
    every = sorted([*matched, *added, *removed], key=_order)
    return tuple(_with_actions(every, old.year, new.year))


def statement_change(old: Sequence[Entry], new: Sequence[Entry]) -> StatementChange:
    """What became of matched statements; white space, case and closing punctuation do not count."""
    if len(old) > 1:
        return "merged"
    if len(new) > 1:
        return "split"
    same = same_words_key(_text(old)) == same_words_key(_text(new))
    return "unchanged" if same else "reworded"


def _order(pair: Pair) -> tuple[bool, int]:
    return not pair.new, (pair.new or pair.old)[0].position


def _matched(
    match: Match, ours: Sequence[Entry], theirs: Sequence[Entry], sections: Mapping[int, int]
) -> Pair:
    old, new = tuple(ours[i] for i in match.old), tuple(theirs[j] for j in match.new)
    before, after = _text(old), _text(new)
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
        heir=(ours[match.closest[0]], theirs[match.closest[1]]),
        words=word_diff(before, after),
        progress=progress(before, after),
    )


def _alone(old: tuple[Entry, ...], new: tuple[Entry, ...]) -> Pair:
    return Pair(
        old,
        new,
        "removed" if old else "added",
        None,
        f"nothing in the {'new' if old else 'old'} review is like it",
        words=word_diff(_text(old), _text(new)),
    )


def _text(entries: Sequence[Entry]) -> str:
    return " ".join(entry.statement.text for entry in entries)


def _numbers(entries: Sequence[Entry]) -> list[Ref | None]:
    return [entry.statement.number for entry in entries]


def _with_actions(
    pairs: Sequence[Pair], old_year: int | None, new_year: int | None
) -> Iterator[Pair]:
    """The pairs with their actions; one that went to another statement is where it went."""
    successors = _successors(pairs)
    homes = [within(deeds(pair.old, old_year), deeds(pair.new, new_year)) for pair in pairs]
    moved = across(
        [deed for home in homes for deed in home.gone],
        [deed for home in homes for deed in home.come],
    )
    origins, left = {new.place: old for old, new in moved}, {old.place for old, _ in moved}
    for pair, home in zip(pairs, homes, strict=True):
        done = done_words(pair.old, pair.new, pair.progress)
        actions = [
            *(paired(old, new, successors) for old, new in home.couples),
            *(_come(deed, origins.get(deed.place), successors) for deed in home.come),
            *(alone(deed, None, done) for deed in home.gone if deed.place not in left),
        ]
        yield replace(pair, actions=tuple(sorted(actions, key=_action_order)))


def _successors(pairs: Iterable[Pair]) -> Successors:
    found: defaultdict[Ref, frozenset[Ref]] = defaultdict(frozenset)
    for pair in pairs:
        for number in filter(None, _numbers(pair.old)):
            found[number] |= frozenset(filter(None, _numbers(pair.new)))
    return dict(found)


def _come(deed: Deed, origin: Deed | None, successors: Successors) -> ActionPair:
    if origin is None:
        return alone(None, deed)
    return replace(paired(origin, deed, successors), moved=True)


def _action_order(pair: ActionPair) -> tuple[bool, int, int]:
    bullet = pair.new or pair.old
    assert bullet is not None  # a pair of actions has an action
    return pair.new is None, bullet.entry.position, bullet.number
