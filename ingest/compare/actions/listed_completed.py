"""Actions that another table of a review lists as completed. Its residue in, texts and words out.

A table below `Actions completed since the last review` says so of all its rows, another one of
those with a cell that does: `Renew the lease | Completed`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ingest.compare.matching.similarity import spelling_similarity
from ingest.compare.words.times import without_times
from ingest.compare.words.topics import abbreviated
from ingest.compare.words.wording import stems
from parsers.grammar.headings.completed_actions import lists_completed_actions
from parsers.meaning.status import status
from parsers.review import OPEN, Residue

MIN_SIMILARITY = 0.85  # of the spellings of an action and a cell
MIN_STEMS = 2  # of an action; one word alone may be anything


class Completed(NamedTuple):
    """A cell of a row that says of what stands in it that it is completed, and its words for it."""

    stems: tuple[str, ...]
    words: str


def listed_completed(residue: Sequence[Residue]) -> tuple[Completed, ...]:
    """The cells of rows that say that something is completed."""
    titles: dict[int, str] = {}  # by the number of their table
    rows: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    title = ""
    for piece in residue:
        table, row = piece.place.table, piece.place.row
        if piece.role == "prose" and table is None:
            title = piece.text
        elif piece.role == "table" and table is not None:
            titles.setdefault(table, title)
            rows[table, row or 0].append(piece.text)
            title = ""
    return tuple(
        completed
        for (table, _), cells in rows.items()
        for completed in _of_row(titles[table], cells)
    )


def _of_row(title: str, cells: Sequence[str]) -> Iterator[Completed]:
    for n, cell in enumerate(cells):
        found = stems(abbreviated(without_times(cell)))
        if len(found) < MIN_STEMS:
            continue
        if words := _words(title, cell, [*cells[:n], *cells[n + 1 :]]):
            yield Completed(found, words)


def _words(title: str, cell: str, others: Iterable[str]) -> str:
    """The words of a row that say that what one cell asks for is completed; empty if none do."""
    told = (status(cell, (), other) for other in others)
    stated = [found for found in told if found != OPEN]
    if stated:
        return stated[-1].words if all(found.value == "done" for found in stated) else ""
    return title if lists_completed_actions(title) else ""


def words_of_list(action: Sequence[str], completed: Iterable[Completed]) -> str:
    """The words that say that an action with these stems is completed; empty if none do."""
    if len(action) < MIN_STEMS:
        return ""
    alike = (
        each for each in completed if spelling_similarity(action, each.stems) >= MIN_SIMILARITY
    )
    return next((each.words for each in alike), "")
