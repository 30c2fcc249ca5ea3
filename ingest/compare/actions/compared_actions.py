"""Actions prepared for comparison, without their times and links. Entries in, actions out."""

from collections.abc import Iterable
from dataclasses import dataclass

from ingest.compare.comparison import Bullet, BulletPlace, Entry
from ingest.compare.matching.compared_statements import without_times_and_links
from ingest.compare.matching.similarity import spelling_similarity
from ingest.compare.words.times import times
from ingest.compare.words.topics import abbreviated
from ingest.compare.words.wording import same_words_key, stems, stems_of_all
from parsers.grammar.numbers import Ref
from parsers.meaning.completion.asked.verbs import verb_of
from parsers.provenance import Place
from parsers.review import Action

MIN_STEMS_LEFT, MIN_SHARE_LEFT = 3, 0.5  # of an action of which a part is left

_NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class ComparedAction:
    """An action with what it is compared by.

    `key` is that of its words, `bare_key` that without times and links. `stems` are without them
    too, `task_stems` also without the doers. `refs` are the targets of its links.
    """

    bullet: Bullet
    key: str
    bare_key: str
    stems: tuple[str, ...]
    task_stems: tuple[str, ...]
    refs: frozenset[Ref]

    @property
    def place(self) -> BulletPlace:
        """The position of its statement and the number of its bullet."""
        return self.bullet.place

    @property
    def text(self) -> str:
        """Its text, as printed."""
        return self.bullet.action.text

    @property
    def times(self) -> tuple[str, ...]:
        """The times that it mentions, as printed."""
        return times(self.text)


def compared_actions(entries: Iterable[Entry]) -> list[ComparedAction]:
    """The actions of statements. An action in a cell shared by several is that of the first."""
    first: dict[Action, Entry] = {}  # the first statement of each action with a place
    return [
        _compared(Bullet(entry, number, action))
        for entry in entries
        for number, action in enumerate(entry.statement.actions, 1)
        if action.place == _NOWHERE or first.setdefault(action, entry) is entry
    ]


def _compared(bullet: Bullet) -> ComparedAction:
    action = bullet.action
    plain = without_times_and_links(action)
    found = stems(abbreviated(plain))
    return ComparedAction(
        bullet,
        same_words_key(action.text),
        same_words_key(plain),
        found,
        _task_stems(action, found),
        frozenset(link.ref for link in action.links),
    )


def _task_stems(action: Action, found: tuple[str, ...]) -> tuple[str, ...]:
    """The stems of an action without those of its owners; all if there are no others."""
    doers = stems_of_all(abbreviated(owner.words) for owner in action.owners)
    return tuple(stem for stem in found if stem not in doers) or found


def is_what_is_left(old: ComparedAction, new: ComparedAction) -> bool:
    """Whether an action only leaves out words of an earlier one: `brief cooks and drivers`, then
    `brief drivers`."""
    kept, had = {*new.stems}, {*old.stems}
    is_most = len(kept) >= max(MIN_STEMS_LEFT, MIN_SHARE_LEFT * len(had))
    return kept <= had and is_most and verb_of(old.text) == verb_of(new.text)


def similarity(old: ComparedAction, new: ComparedAction) -> float:
    """The similarity of two actions from 0 to 1: the mean with owners and without them."""
    whole = spelling_similarity(old.stems, new.stems)
    task = spelling_similarity(old.task_stems, new.task_stems)
    return (whole + task) / 2
