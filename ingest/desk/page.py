"""Types for the pages of the desk: their values, and how they query the database."""

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import Any, Protocol, TypeVar

Row = dict[str, Any]
Page = dict[str, Any]
T = TypeVar("T")


class Ask(Protocol):
    """How a page queries the database."""

    def __call__(self, name: str, **parameters: Any) -> Awaitable[list[Row]]:
        """The rows of a file in `ingest/desk/sql/`."""

    def original(self, document_id: int) -> Awaitable[Row | None]:
        """A file as it came, with its name; None if it was not kept."""

    def gone(self, sizes: Mapping[str, int]) -> Awaitable[set[str]]:
        """Of the files with these digests and sizes, those that left the watched folder; none if
        there is no folder.
        """

    def compute(self, work: "partial[T]") -> Awaitable[T]:
        """What a thread of its own computes from a connection that may only read.

        It is kept until the database changes: nobody may change it.
        """
