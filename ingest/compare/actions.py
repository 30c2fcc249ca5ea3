"""Which actions of one review became which of another. Statements and successors in, pairs out.

Actions are no key, since many statements share them. So they pair within matched statements first;
to another statement only such are followed as stand there once and nowhere else.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ingest.compare.by_key import Key, matching_by_key
from ingest.compare.comparison import ActionChange, ActionPair, Bullet, DeadlineChange, Entry
from ingest.compare.links import Successors, link_change
from ingest.compare.similarity import spelling
from ingest.compare.subjects import bare
from ingest.compare.times import put_off, times
from ingest.compare.wording import same_words_key, stems
from ingest.compare.words import word_diff
from parsers.grammar.numbers import Ref
from parsers.provenance import Place
from parsers.review import Action

_NOWHERE = Place()

_REWORDED = 0.65  # the stems of an action that was reworded are so alike in their spelling
_TELLING = 4  # an action of fewer words is not followed to another statement


@dataclass(frozen=True, slots=True)
class Deed:
    """An action taken apart: what it says, without its times and links, and these."""

    bullet: Bullet
    key: str
    bare_key: str
    stems: tuple[str, ...]
    times: tuple[str, ...]
    year: int | None
    refs: frozenset[Ref]

    @property
    def place(self) -> tuple[int, int]:
        """Which statement of its review, and which of its bullets."""
        return self.bullet.entry.position, self.bullet.number


class Home(NamedTuple):
    """The actions of matched statements: the couples, and those that have gone and come."""

    couples: list[tuple[Deed, Deed]]
    gone: list[Deed]
    come: list[Deed]


# From the closest on: the same words; the same but for times and links; links and nothing else.
_KEYS: tuple[Key[Deed], ...] = (
    lambda deed: deed.key,
    lambda deed: (deed.bare_key, bool(deed.refs)) if deed.bare_key or deed.refs else None,
    lambda deed: deed.bare_key or None,
)


def deeds(entries: Iterable[Entry], year: int | None) -> list[Deed]:
    """The actions of statements of a year's review, taken apart.

    An action in a cell that several of the statements share is one action, the first one's.
    """
    first: dict[Action, Entry] = {}
    return [
        _deed(Bullet(entry, number, action), year)
        for entry in entries
        for number, action in enumerate(entry.statement.actions, 1)
        if action.place == _NOWHERE or first.setdefault(action, entry) is entry
    ]


def within(old: Sequence[Deed], new: Sequence[Deed]) -> Home:
    """The couples among the actions of matched statements, and what is left; none is used twice."""
    met = matching_by_key(dict(enumerate(old)), dict(enumerate(new)), _KEYS)
    alike = {
        (i, j): spelling(old[i].stems, new[j].stems)
        for i in range(len(old))
        for j in range(len(new))
        if i not in met and j not in met.values()
    }
    for i, j in sorted(alike, key=lambda couple: (-alike[couple], couple)):
        if alike[i, j] >= _REWORDED and i not in met and j not in met.values():
            met[i] = j
    return Home(
        [(old[i], new[j]) for i, j in met.items()],
        [deed for i, deed in enumerate(old) if i not in met],
        [deed for j, deed in enumerate(new) if j not in met.values()],
    )


def across(old: Sequence[Deed], new: Sequence[Deed]) -> list[tuple[Deed, Deed]]:
    """The couples among actions that found none at home: once here, once there, and telling."""
    ours, theirs = _told_once(old), _told_once(new)
    return [(ours[key], theirs[key]) for key in ours if key in theirs]


def paired(old: Deed, new: Deed, successors: Successors) -> ActionPair:
    """A couple, with what changed."""
    before, after = old.bullet.action.text, new.bullet.action.text
    change = _change(old, new)
    return ActionPair(
        old.bullet,
        new.bullet,
        change,
        1.0 if change == "unchanged" else spelling(old.stems, new.stems),
        link_change(old.refs, new.refs, successors),
        DeadlineChange(old.times, new.times, put_off(before, old.year, after, new.year)),
        words=word_diff(before, after),
    )


def alone(old: Deed | None, new: Deed | None, done: str = "") -> ActionPair:
    """An action that was added or removed; `done` is what says that it was done."""
    before, after = (deed.bullet if deed else None for deed in (old, new))
    return ActionPair(
        before,
        after,
        "removed" if old else "added",
        None,
        "none",
        DeadlineChange(old.times if old else (), new.times if new else (), put_off=False),
        done=done,
        words=word_diff(before.action.text if before else "", after.action.text if after else ""),
    )


def _deed(bullet: Bullet, year: int | None) -> Deed:
    action = bullet.action
    plain = bare(action)
    return Deed(
        bullet,
        same_words_key(action.text),
        same_words_key(plain),
        tuple(stems(plain)),
        times(action.text),
        year,
        frozenset(link.ref for link in action.links),
    )


def _told_once(deeds: Iterable[Deed]) -> dict[str, Deed]:
    by_key: defaultdict[str, list[Deed]] = defaultdict(list)
    for deed in deeds:
        by_key[deed.bare_key].append(deed)
    return {
        key: found[0]
        for key, found in by_key.items()
        if len(found) == 1 and len(found[0].stems) >= _TELLING
    }


def _change(old: Deed, new: Deed) -> ActionChange:
    if old.key == new.key:
        return "unchanged"
    if old.bare_key == new.bare_key and _folded(old.times) != _folded(new.times):
        return "deadline"
    if old.bare_key == new.bare_key and old.refs != new.refs:
        return "links"
    return "reworded"


def _folded(times: Iterable[str]) -> list[str]:
    return [same_words_key(time) for time in times]
