"""The first page: what a reader with one minute wants to know about the latest year.

Topics, actions and standings in, one value out, which every format and the desk show. Each figure
counts a list, whose first lines stand below it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ingest.reports.figures import Figure
from ingest.reports.findings import PairRef
from ingest.reports.items import Item
from ingest.reports.list_anchors import linked_count, owner_anchor
from ingest.reports.plan import OpenAction, OwnerLoad, owner_loads
from ingest.reports.standing import Standing, judgement_rows
from ingest.reports.tables import FigureRow, FigureTable
from ingest.reports.topics import Topic
from ingest.reports.words import pair_numbers, truncated
from parsers.diagnostics import count_of

MAX_LINES = 3  # of one list
MAX_LINES_IN_ALL = 15  # fits on two screens of a phone
MAX_OWNERS = 6
# These fit on a printed side of A4; the heading of each list takes the room of a line.
MAX_LINES_ON_PAPER, MAX_LINES_AND_HEADINGS_ON_PAPER, MAX_OWNERS_ON_PAPER = 20, 26, 18
MAX_YEARS = 4
MAX_TEXT_LENGTH = 96  # characters; the list has the whole text

_DECISIONS = ("overdue", "put_off_again", "reopened", "slipped", "unattended")


class Line(NamedTuple):
    """One finding: its pair, the statement's number in the latest year, who or why, and its text.

    Texts are cut short.
    """

    where: PairRef
    number: str
    lead: str
    text: str


class Shortlist(NamedTuple):
    """The first lines of a list and its figure; `nothing` is the sentence for an empty list.

    `anchor` is that of the whole list; `further` are the next lines, for which only paper has room.
    """

    key: str
    anchor: str
    title: str
    nothing: str
    figure: Figure
    lines: tuple[Line, ...]
    further: tuple[Line, ...]

    @property
    def total(self) -> int:
        """The number of lines of the whole list."""
        return self.figure.count

    @property
    def more(self) -> int:
        """How many lines are left out on a screen."""
        return self.total - len(self.lines)

    @property
    def more_on_paper(self) -> int:
        """How many lines are left out on paper."""
        return self.more - len(self.further)

    @property
    def heading(self) -> str:
        """`Actions overdue (2 of 26 open actions)`."""
        return f"{self.title} ({self.figure})"


OWNER_COLUMNS = ("Open", "Overdue", "Due soon")


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Where we stand, what needs a decision, what is due and what closed, and who carries what.

    `decisions` are always the same lists, the worst first. `owners` has all owners, the busiest
    first.
    """

    standing: tuple[Standing, ...]
    years_before: int  # earlier years of the report, which are left out here
    decisions: tuple[Shortlist, ...]
    due_soon: Shortlist
    closed: Shortlist
    owners: tuple[OwnerLoad, ...]
    open_actions: int

    @property
    def stands(self) -> FigureTable:
        """How many statements of each year have which judgement."""
        years = tuple(each.year for each in self.standing)
        rows = tuple(judgement_rows(self.standing, self.years_before))
        return FigureTable("Where we stand", "", years, rows)

    @property
    def carry(self) -> FigureTable:
        """The busiest owners, with figures that link to their actions."""
        rows = owner_rows(self.owners)[:MAX_OWNERS]
        title = f"Who carries what ({count_of(self.open_actions, 'open action')})"
        return FigureTable(title, "", OWNER_COLUMNS, rows)

    @property
    def further_owners(self) -> tuple[FigureRow, ...]:
        """The next owners, for whom only paper has room."""
        return owner_rows(self.owners)[MAX_OWNERS:MAX_OWNERS_ON_PAPER]

    @property
    def more_owners(self) -> int:
        """How many owners are left out on a screen."""
        return max(0, len(self.owners) - MAX_OWNERS)

    @property
    def more_owners_on_paper(self) -> int:
        """How many owners are left out on paper."""
        return self.more_owners - len(self.further_owners)

    @property
    def pressing(self) -> frozenset[str]:
        """The keys of the lists that paper has in full; of others it has a line of each text."""
        return frozenset(each.key for each in (*self.decisions, self.due_soon))

    @property
    def lists(self) -> tuple[Shortlist, ...]:
        """All of its lists, in their order."""
        return (*self.decisions, self.due_soon, self.closed)


def front_page(
    standing: Sequence[Standing], topics: Sequence[Topic], actions: Sequence[OpenAction]
) -> FrontPage:
    """The first page of a report; `standing` has all of its reviews in their order."""
    by_key = {topic.key: topic for topic in topics}
    last, since = len(standing) - 2, standing[-2].year
    shown = [by_key[key] for key in (*_DECISIONS, "due_soon", "closed")]
    totals = [topic.figures[last].count for topic in shown]
    on_screen = share_lines(totals, MAX_LINES, MAX_LINES_IN_ALL)
    lines_on_paper = MAX_LINES_AND_HEADINGS_ON_PAPER - sum(total > 0 for total in totals)
    on_paper = share_lines(totals, MAX_LINES_ON_PAPER, lines_on_paper)
    *decisions, due_soon, closed = (
        _shortlist(topic, last, since, *rooms)
        for topic, *rooms in zip(shown, on_screen, on_paper, strict=True)
    )
    return FrontPage(
        tuple(standing[-MAX_YEARS:]),
        max(0, len(standing) - MAX_YEARS),
        tuple(decisions),
        due_soon,
        closed,
        owner_loads(actions),
        len(actions),
    )


def owner_rows(loads: Iterable[OwnerLoad]) -> tuple[FigureRow, ...]:
    """A row for each owner; `loads` must be in the order of `owner_loads`."""
    return tuple(_owner_row(load, owner_anchor(number)) for number, load in enumerate(loads, 1))


def _owner_row(load: OwnerLoad, anchor: str) -> FigureRow:
    counts = (load.open, load.overdue, load.due_soon)
    return FigureRow(load.owner, anchor, tuple(linked_count(count, anchor) for count in counts))


def share_lines(totals: Sequence[int], max_lines: int, max_in_all: int) -> list[int]:
    """How many lines each list shows: first one of each list, then a second one, and so on."""
    shown = [0] * len(totals)
    for lines in range(max_lines):
        for position, total in enumerate(totals):
            if total > lines and sum(shown) < max_in_all:
                shown[position] += 1
    return shown


def _shortlist(topic: Topic, last: int, since: str, on_screen: int, on_paper: int) -> Shortlist:
    items = topic.items_of(last)
    return Shortlist(
        topic.key,
        topic.anchor(last),
        f"{topic.title} since {since}" if topic.covers_all_years else topic.title,
        topic.nothing,
        topic.figures[last],
        tuple(map(_line, items[:on_screen])),
        tuple(map(_line, items[on_screen:on_paper])),
    )


def _line(item: Item) -> Line:
    return Line(
        item.where,
        pair_numbers(item.where.pair)[1],
        truncated(item.brief or item.shown, MAX_TEXT_LENGTH),
        truncated(item.text, MAX_TEXT_LENGTH),
    )
