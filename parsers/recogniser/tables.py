"""The tables of a document that hold a review, read alike where their headings are alike.

Candidates in, tables with their columns told apart out.
"""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from parsers.document.blocks import Block, Table, tables
from parsers.grammar.headings.column_headings import Headings, meaning
from parsers.recogniser.acceptance.acceptance import is_review
from parsers.recogniser.acceptance.paired_columns import paired_columns
from parsers.recogniser.candidates import Candidate, candidate
from parsers.recogniser.cells import Line, filled_cells
from parsers.recogniser.columns.action_items import with_action_items_recognised
from parsers.recogniser.columns.action_steps import with_actions_that_steps_serve
from parsers.recogniser.columns.aims import with_aims_recognised
from parsers.recogniser.columns.columns import Columns, find_columns
from parsers.recogniser.columns.conformance import with_conformance_recognised
from parsers.recogniser.columns.evaluations import (
    with_evaluations_recognised,
    with_looking_back_recognised,
    with_results_recognised,
    with_reviewed_plans_recognised,
)
from parsers.recogniser.columns.grades import with_grades_recognised
from parsers.recogniser.columns.incidents import with_incidents_recognised
from parsers.recogniser.columns.profiles import Profile, in_sequence, profiles_of
from parsers.recogniser.columns.requirements import with_requirements_recognised
from parsers.recogniser.columns.strengths import with_strengths_recognised
from parsers.recogniser.columns.table_columns import TableColumns, table_of
from parsers.recogniser.grids import Grid

# What headings mean beside one another, though alone they mean another thing; in this order.
_IN_CONTEXT = (
    with_action_items_recognised,
    with_actions_that_steps_serve,
    with_aims_recognised,
    with_conformance_recognised,
    with_grades_recognised,
    with_incidents_recognised,
    with_requirements_recognised,
    with_evaluations_recognised,
    with_reviewed_plans_recognised,
    with_looking_back_recognised,
    with_results_recognised,
    with_strengths_recognised,
)


class ReviewTable(NamedTuple):
    """A table that holds a review: its grid, its columns, the row of its headings, if any.

    `own` are the trust's own headings. `paged` says that its pages may have cut rows,
    `is_headed_by_section` that the title of its section stands above the statements.
    """

    table: Table
    grid: Grid
    columns: Columns
    header: int | None
    own: Headings
    paged: bool
    is_headed_by_section: bool

    @property
    def headings(self) -> Line | None:
        """The row of the headings."""
        return None if self.header is None else self.grid[self.header]

    @property
    def above(self) -> Grid:
        """The rows above the headings."""
        return self.grid[: self.header or 0]

    @property
    def below(self) -> Grid:
        """The rows below the headings, all if it has none."""
        return self.grid if self.header is None else self.grid[self.header + 1 :]


class Tables:
    """All tables of a document, those with the same headings judged together."""

    def __init__(self, blocks: Iterable[Block], own: Headings, paged: bool) -> None:
        self.own, self.paged = own, paged
        found = (candidate(table, own) for table in tables(blocks))
        self.candidates = {id(c.table): c for c in found if c}
        self.last: ReviewTable | None = None
        self.columns: dict[tuple[str, ...], Columns | None] = {}
        for headings, group in self._groups().items():
            self.columns[headings] = self._judged(headings, group)

    def review_table(self, table: Table, before: ReviewTable | None) -> ReviewTable | None:
        """The table with its columns told apart; None if it holds no review.

        `before` is the review's table right before this one, with nothing between: a table
        without headings that is as wide and holds the same goes on with its columns.
        """
        found = self.candidates.get(id(table))
        if found is None:
            return None
        columns = self.columns.get(found.headings) if _may_pool(found) else None
        if found.header is None:
            columns = self._columns_without_headings(found, before, columns)
        if columns is None:
            return None
        self.last = ReviewTable(
            table,
            found.grid,
            columns,
            found.header,
            self.own,
            self.paged,
            self._is_headed_by_section(found.headings, columns.statement),
        )
        return self.last

    def _is_headed_by_section(self, headings: Sequence[str], statement: int) -> bool:
        """Whether the heading of the statements says nothing of them, and differs from those of
        tables whose other headings are the same."""
        said = headings[statement]
        if not said or meaning(said, self.own).statement_strength:
            return False
        others = {
            each[statement] for each in self.columns if _differ_only_at(statement, each, headings)
        }
        return bool(others - {""})

    def _columns_without_headings(
        self, found: Candidate, before: ReviewTable | None, pooled: Columns | None
    ) -> Columns | None:
        """Those of the table before, or of an earlier one whose numbers go on; else its own.

        What all tables without headings show, `pooled`, counts before these, but not for its
        names: it has none.
        """
        earlier = self._columns_of_earlier(found, before)
        if pooled is None:
            return earlier or self._judged(found.headings, [found])
        return earlier if earlier and _hold_the_same(earlier, pooled) else pooled

    def _columns_of_earlier(self, found: Candidate, before: ReviewTable | None) -> Columns | None:
        if before and _continues(found, before):
            return before.columns
        if self.last and _resumes(found, self.last):
            return self.last.columns
        return None

    def _groups(self) -> dict[tuple[str, ...], list[Candidate]]:
        groups: dict[tuple[str, ...], list[Candidate]] = {}
        every = [*self.candidates.values()]
        for found, following in zip_longest(every, every[1:]):
            if _may_pool(found):
                group = groups.setdefault(found.headings, [])
                group += [found, following] if _heads(found, following) else [found]
        return groups

    def _judged(self, headings: Sequence[str], group: Sequence[Candidate]) -> Columns | None:
        body = [line for found in group for line in found.body]
        profiles = profiles_of(body) or [Profile([]) for _ in headings]
        table = table_of(list(headings), profiles, len(body), self.own)
        table = _with_meanings_in_context(table)
        columns = find_columns(table)
        return columns if columns and is_review(paired_columns(table, columns)) else None


def _may_pool(found: Candidate) -> bool:
    """Tables with headings, and those without whose first row has a statement's number."""
    if found.header is not None:
        return True
    filled = [cell for line in found.body[:1] for cell in filled_cells(line)]
    number = filled[0].number if filled else None
    return number is not None and bool(number.ref.section)


def _heads(found: Candidate, following: Candidate | None) -> bool:
    """Whether a table holds headings alone and the next one what stands below them, as in pages
    whose headings stay while their rows are scrolled."""
    if following is None or found.header is None or found.body:
        return False
    return following.header is None and len(following.grid[0]) == len(found.grid[0])


def _differ_only_at(column: int, one: Sequence[str], other: Sequence[str]) -> bool:
    if len(one) != len(other) or one[column] == other[column]:
        return False
    return all(a == b for c, (a, b) in enumerate(zip(one, other, strict=True)) if c != column)


def _with_meanings_in_context(table: TableColumns) -> TableColumns:
    """The columns with what their headings mean beside one another."""
    for recognised in _IN_CONTEXT:
        table = recognised(table)
    return table


def _hold_the_same(one: Columns, other: Columns) -> bool:
    """Whether statements, their numbers and actions stand in the same columns."""
    return one[:3] == other[:3]


def _resumes(found: Candidate, earlier: ReviewTable) -> bool:
    """Whether a table without headings goes on with one that stands further above."""
    return _continues(found, earlier) and (_may_pool(found) or _counts_on(found, earlier))


def _continues(found: Candidate, before: ReviewTable) -> bool:
    """Whether a table without headings holds what the one before it holds."""
    if len(found.grid[0]) != len(before.grid[0]):
        return False
    columns = before.columns
    profiles = profiles_of(found.grid)
    if columns.number is not None:
        return profiles[columns.number].holds_numbers
    earlier = Profile(line[columns.statement] for line in before.grid)
    if earlier.leading:
        return profiles[columns.statement].is_numbered
    return profiles[columns.statement].holds_phrases


def _counts_on(found: Candidate, before: ReviewTable) -> bool:
    """Whether the rows of a table go on with the plain numbers of another, beside sentences."""
    columns = before.columns
    if columns.number is None:
        return False
    above, here = profiles_of(before.grid), profiles_of(found.grid)
    earlier = [number.ref for number in above[columns.number].references]
    numbers = [number.ref for number in here[columns.number].references]
    if not (earlier and numbers) or earlier[-1].section:
        return False
    goes_on = in_sequence(numbers) and in_sequence([earlier[-1], numbers[0]])
    return goes_on and here[columns.statement].holds_sentences
