"""The result of a comparison: pairs of statements and of actions, with what became of each.

`ingest.compare.comparison_json` writes it as JSON.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ingest.compare.words.edits import Edit, word_diff
from parsers.review import Action, Review, Section, Statement

StatementChange = Literal["unchanged", "reworded", "split", "merged", "added", "removed"]
ActionChange = Literal["unchanged", "deadline", "links", "reworded", "added", "removed"]
LinkChange = Literal["none", "same", "follows", "changed", "stale"]
ProgressKind = Literal["closed", "narrowed", "open", "slipped", "reopened", "holds"]
OutcomeKind = Literal["continues", "put off", "renewed", "done", "overtaken", "removed", "added"]


class Entry(NamedTuple):
    """A statement and its position in the review. Both positions count from 1 in the whole
    review."""

    position: int
    section_position: int
    section: Section
    statement: Statement

    @property
    def name(self) -> str:
        """Its number; `#12`, the twelfth of the review, where the document gives it none."""
        return self.statement.number_text or f"#{self.position}"


BulletPlace = tuple[int, int]  # the position of a statement, and which bullet of it is meant


class Bullet(NamedTuple):
    """An action with its statement and its number in it, from 1."""

    entry: Entry
    number: int
    action: Action

    @property
    def place(self) -> BulletPlace:
        """Where it stands in its review."""
        return self.entry.position, self.number


class Progress(NamedTuple):
    """What became of what a statement says, from the judgements of both years, and their words.

    closed: what fell short is in place. narrowed: a gap is partly closed, or less falls short.
    open: it falls short in both years. slipped: it is worse, but not wholly missing or not wholly
    new. reopened: what was in place is a gap. holds: in place in both years.
    """

    kind: ProgressKind
    old_words: str
    new_words: str


class DeadlineChange(NamedTuple):
    """The times of an action before and after, in its words and its column, as printed."""

    old: tuple[str, ...]
    new: tuple[str, ...]


class CellChange(NamedTuple):
    """The cell of a further column in both years; empty if there is none."""

    heading: str
    old: str
    new: str

    @property
    def is_changed(self) -> bool:
        """Whether the text changed; white space is ignored."""
        return self.old.split() != self.new.split()


class Outcome(NamedTuple):
    """What became of an action, and the quoted words that say so, if any are needed."""

    kind: OutcomeKind
    words: str = ""


@dataclass(frozen=True, slots=True)
class ActionPair:
    """An action of the old review and its successor; one of them is None if added or removed.

    `outcome` is continues, put off (due once, and later now), renewed (a recurring or yearly task
    goes on to its next time), done (its words say so), overtaken (gone, and the gap it served has
    closed, or another action took its place), removed (gone, and nothing says why) or added.
    `links` says what became of its links: none; same (numbers and statements); follows (other
    numbers, same statements: no change of meaning, the links follow a renumbering); changed (other
    statements); stale (the same number, which means another statement by now, or none).
    `moved` if it stands under a statement that is no successor of its old one. Where bullets were
    joined or parted, several pairs share an action.
    """

    old: Bullet | None
    new: Bullet | None
    change: ActionChange
    outcome: Outcome
    score: float | None
    links: LinkChange
    deadline: DeadlineChange
    moved: bool = False

    @property
    def words(self) -> tuple[Edit, ...]:
        """What changed in its words; computed on demand, as few reports show every pair."""
        old, new = (bullet.action.text if bullet else "" for bullet in (self.old, self.new))
        return word_diff(old, new)

    @property
    def is_put_off(self) -> bool:
        """Whether it was due once and is due later now."""
        return self.outcome.kind == "put off"


@dataclass(frozen=True, slots=True)
class Pair:
    """Statements of the old review and what became of them; one side is empty if added or removed.

    Several old ones are merged, several new ones are a split. `main_couple` continues the thread
    of the statement: in a split or a merger, it is that of the most similar parts. `score` is how
    well both sides fit, from 0 to 1; None if one was added or removed. `cells` are their further
    columns.
    """

    old: tuple[Entry, ...]
    new: tuple[Entry, ...]
    change: StatementChange
    score: float | None
    reason: str
    renumbered: bool = False
    moved_section: bool = False
    main_couple: tuple[Entry, Entry] | None = None
    actions: tuple[ActionPair, ...] = ()
    progress: Progress | None = None
    cells: tuple[CellChange, ...] = ()

    @property
    def words(self) -> tuple[Edit, ...]:
        """What changed in its words; computed on demand, as few reports show every pair."""
        return word_diff(text_of(self.old), text_of(self.new))


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
    """A person's decision on two statements, by name: they belong together, or they do not."""

    old: str
    new: str
    together: bool = True


def text_of(entries: Sequence[Entry]) -> str:
    """The text of several statements, joined."""
    return " ".join(entry.statement.text for entry in entries)


def rounded(score: float | None) -> float | None:
    """A score as it is printed and stored: the same on every machine."""
    return score if score is None else round(score, 2)


def entries(review: Review) -> tuple[Entry, ...]:
    """Every statement of a review with its section, in the order of the document."""
    found = (
        (place, section, statement)
        for place, section in enumerate(review.sections, 1)
        for statement in section.statements
    )
    return tuple(Entry(n, *each) for n, each in enumerate(found, 1))
