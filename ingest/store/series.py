"""The reviews of a series as the database holds them: values that go in and out of the store."""

from collections.abc import Sequence
from typing import NamedTuple

from ingest.store.to_rows import Row
from parsers.review import Review


class Series(NamedTuple):
    """The same review in different years. `key` is what its reviews share in `reviews.series`.

    Organisation and title are as the latest review spells them; `years` are those that are held.
    """

    key: str
    organisation: str
    title: str
    years: tuple[int, ...]


class HeldReview(NamedTuple):
    """The latest revision of a year, and the ids of its statements and actions in their order."""

    id: int
    review: Review
    statements: tuple[int, ...]
    actions: tuple[tuple[int, ...], ...]


class StoredPin(NamedTuple):
    """What a person said: a statement of one year and one of a later year are the same, or not."""

    from_year: int
    from_number: str
    to_year: int
    to_number: str
    is_together: bool = True


class SaidPin(NamedTuple):
    """A pin as it is listed: in which series, who said it when, and why, and who took it back.

    Series and pin are as they are now. Where `is_found` is false, one of the two statements is not
    found any more, and they are as they were said.
    """

    series: str
    pin: StoredPin
    pinned_at: str
    who: str = ""
    note: str = ""
    id: int = 0
    withdrawn_at: str | None = None
    withdrawn_by: str | None = None
    is_found: bool = True

    @property
    def is_in_force(self) -> bool:
        """Whether it counts: what was not taken back, of statements that are there."""
        return self.is_found and self.withdrawn_at is None


class CurrentReview(NamedTuple):
    """The latest revision of a year."""

    id: int
    year: int


class SeriesState(NamedTuple):
    """What the threads of a series follow from. The token is another one after every change."""

    token: str
    reviews: tuple[CurrentReview, ...]
    pins: tuple[StoredPin, ...]


class YearPair(NamedTuple):
    """What became of a review in the next: the rows of `statement_pairs` and of `action_pairs`."""

    statements: Sequence[Row]
    actions: Sequence[Row]


class StoredThread(NamedTuple):
    """A thread: how it ends, and the ids of its statements year by year."""

    ending: str
    statements: tuple[int, ...]
