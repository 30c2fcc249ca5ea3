"""Series, reviews, pins and threads as values that go in and out of the store."""

from collections.abc import Sequence
from typing import NamedTuple

from ingest.store.rows.to_rows import Row
from parsers.review import Review


class Series(NamedTuple):
    """The same review in different years; `key` is the value of `reviews.series`.

    Organisation and title are spelled as in the latest review; `years` are those that are held.
    """

    key: str
    organisation: str
    title: str
    years: tuple[int, ...]


class HeldReview(NamedTuple):
    """A review, and the ids of its statements and actions in their order."""

    id: int
    review: Review
    statements: tuple[int, ...]
    actions: tuple[tuple[int, ...], ...]


class StoredPin(NamedTuple):
    """A person's word that statements of two years are the same, or are not."""

    from_year: int
    from_number: str
    to_year: int
    to_number: str
    is_together: bool = True


class PinRecord(NamedTuple):
    """A pin with its series, who set it when and why, and who took it back.

    Series and numbers are the current ones, or, if `is_found` is false because one of the two
    statements no longer exists, the original ones.
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
        """Whether both statements exist and the pin was not taken back."""
        return self.is_found and self.withdrawn_at is None


class CurrentReview(NamedTuple):
    """The latest revision of a year."""

    id: int
    year: int


class SeriesState(NamedTuple):
    """All that the threads of a series depend on. The token differs after every change."""

    token: str
    reviews: tuple[CurrentReview, ...]
    pins: tuple[StoredPin, ...]


class YearPair(NamedTuple):
    """A review compared with the next: rows of `statement_pairs` and `action_pairs`."""

    statements: Sequence[Row]
    actions: Sequence[Row]


class StoredThread(NamedTuple):
    """A thread: how it ends, and the ids of its statements in the order of the years."""

    ending: str
    statements: tuple[int, ...]
