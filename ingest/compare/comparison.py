"""A comparison of two reviews: pairs of statements and of actions, each with what became of it.

Values only. `ingest.compare.comparison_json` writes them as JSON.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from parsers.review import Action, Review, Section, Statement

StatementChange = Literal["unchanged", "reworded", "split", "merged", "added", "removed"]
ActionChange = Literal["unchanged", "deadline", "links", "reworded", "added", "removed"]
LinkChange = Literal["none", "same", "follows", "changed", "stale"]
ProgressKind = Literal["closed", "narrowed", "reopened", "open"]


class Entry(NamedTuple):
    """A statement where it stands in its review. Both positions count from 1, all through it."""

    position: int
    section_position: int
    section: Section
    statement: Statement

    @property
    def name(self) -> str:
        """Its number; `#12`, the twelfth of the review, where the document gives it none."""
        return str(self.statement.number) if self.statement.number else f"#{self.position}"


class Bullet(NamedTuple):
    """An action where it stands: its statement, which bullet it is (from 1), the action."""

    entry: Entry
    number: int
    action: Action


class Edit(NamedTuple):
    """A run of words: in both texts, only in the old one, or only in the new one."""

    op: Literal["equal", "delete", "insert"]
    text: str


class Progress(NamedTuple):
    """What the wording says became of a gap, and the words that say so.

    closed: the old text names a gap, and the new one the same thing without it. narrowed: the
    same, but the new text makes exceptions. reopened: closed, seen backwards. open: a gap in both.
    """

    kind: ProgressKind
    old_words: str
    new_words: str


class DeadlineChange(NamedTuple):
    """The times of an action before and after, as printed; `put_off` if the last became later."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    put_off: bool


@dataclass(frozen=True, slots=True)
class ActionPair:
    """An action of the old review and its successor; one of them is None if added or removed.

    `links` says what became of its links: none; same (numbers and statements); follows (other
    numbers, same statements: no change of meaning, the links follow a renumbering); changed (other
    statements); stale (the same number, which means another statement by now, or none).
    `moved` if it stands under a statement that is no successor of its old one. `done` holds the
    words that say that a removed action was done; empty where nothing says so.
    """

    old: Bullet | None
    new: Bullet | None
    change: ActionChange
    score: float | None
    links: LinkChange
    deadline: DeadlineChange
    moved: bool = False
    done: str = ""
    words: tuple[Edit, ...] = ()

    @property
    def rolled_on(self) -> bool:
        """Whether it is the same action with a later deadline: put off for another year."""
        return self.change == "deadline" and self.deadline.put_off


@dataclass(frozen=True, slots=True)
class Pair:
    """Statements of the old review and what became of them; one side is empty if added or removed.

    Several old ones are merged, several new ones are a split. `heir` is the couple that carries on
    the life of the statement: in a split or a merger, that of the closest parts. `score` tells how
    well both sides fit, from 0 to 1; there is none for what was added or removed.
    """

    old: tuple[Entry, ...]
    new: tuple[Entry, ...]
    change: StatementChange
    score: float | None
    reason: str
    renumbered: bool = False
    moved_section: bool = False
    heir: tuple[Entry, Entry] | None = None
    words: tuple[Edit, ...] = ()
    actions: tuple[ActionPair, ...] = ()
    progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reviews and their pairs, in the order of the new review; the removed come last."""

    old: Review
    new: Review
    pairs: tuple[Pair, ...]

    def actions(self) -> Iterator[ActionPair]:
        """Every pair of actions, each once. A moved one is listed where it stands now."""
        for pair in self.pairs:
            yield from pair.actions


class Pin(NamedTuple):
    """A person's word on two statements, by their names: they belong together, or they do not."""

    old: str
    new: str
    together: bool = True


def entries(review: Review) -> tuple[Entry, ...]:
    """Every statement of a review with its section, in the order of the document."""
    found = (
        (place, section, statement)
        for place, section in enumerate(review.sections, 1)
        for statement in section.statements
    )
    return tuple(Entry(n, *each) for n, each in enumerate(found, 1))
