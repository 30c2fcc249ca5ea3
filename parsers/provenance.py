"""The place of a piece of text in a file."""

from typing import NamedTuple


class Place(NamedTuple):
    """A place in a document, as a person would look it up. All numbers count from 1.

    `page` is None in formats without pages. `table` counts all tables in the order in which they
    begin, nested ones included, and `row` the rows of that table. `paragraph` counts the paragraphs
    outside tables. A text with neither table nor paragraph is not in the body.
    """

    page: int | None = None
    table: int | None = None
    row: int | None = None
    paragraph: int | None = None

    def __str__(self) -> str:
        """`page 2, table 1, row 4`; empty if nothing is known."""
        return ", ".join(f"{name} {n}" for name, n in zip(self._fields, self, strict=True) if n)

    def as_dict(self) -> dict[str, int]:
        """The numbers that are known, by their names, for JSON."""
        return {name: n for name, n in self._asdict().items() if n is not None}
