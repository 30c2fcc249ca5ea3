"""The first page: what a reader with one minute wants to know of the latest year.

Lists, actions and standings in, one value out, which every format and the desk show; each figure
is that of a list, and the first of its lines stand below it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ingest.reports.bars import shortened
from ingest.reports.figures import Figure
from ingest.reports.findings import PairRef
from ingest.reports.places import counted, of_owner
from ingest.reports.plan import OpenAction, OwnerLoad, owner_loads
from ingest.reports.standing import Standing, standing_rows
from ingest.reports.tables import FigureRow, FigureTable
from ingest.reports.topics import Item, Topic
from ingest.reports.words import names, number

MAX_LINES = 3  # of a list; how many more there are is said below it
MAX_LINES_IN_ALL = 15  # what fits on two screens of a telephone
MAX_OWNERS = 6
# What fits on a side of A4, when a page is printed.
MAX_LINES_ON_PAPER, MAX_LINES_IN_ALL_ON_PAPER, MAX_OWNERS_ON_PAPER = 9, 18, 18
MAX_YEARS = 4  # beside one another, the latest among them
LONGEST_TEXT = 96  # characters; the whole text stands in the list

_DECISIONS = ("overdue", "put_off_again", "reopened", "slipped", "unattended")


class Line(NamedTuple):
    """One finding: where it stands, its statement's number, who or why, and its words, cut short.

    `number` is that of the latest year.
    """

    where: PairRef
    number: str
    lead: str
    text: str


class Shortlist(NamedTuple):
    """The first lines of a list, of how many how many it has, and what to say where it is empty.

    `anchor` is where the whole list stands on a page; `further` are the next lines, for which paper
    has room.
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
        """How many the whole list has."""
        return self.figure.count

    @property
    def more(self) -> int:
        """How many stand in the whole list alone."""
        return self.total - len(self.lines)

    @property
    def more_on_paper(self) -> int:
        """How many of these have no room on paper either."""
        return self.more - len(self.further)

    @property
    def heading(self) -> str:
        """`Actions overdue (2 of 26 open actions)`."""
        return f"{self.title} ({self.figure})"


OWNER_COLUMNS = ("Open", "Overdue", "Due soon")


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Where we stand, what needs a decision, what is due and what closed, and who carries what.

    `decisions` are always the same lists, worst first. `owners` are all, those who carry most
    first.
    """

    standing: tuple[Standing, ...]
    years_before: int  # of the report, which do not stand here
    decisions: tuple[Shortlist, ...]
    due_soon: Shortlist
    closed: Shortlist
    owners: tuple[OwnerLoad, ...]
    open_actions: int

    @property
    def stands(self) -> FigureTable:
        """How many statements of each year are of which judgement."""
        years = tuple(each.year for each in self.standing)
        rows = tuple(standing_rows(self.standing, self.years_before))
        return FigureTable("Where we stand", "", years, rows)

    @property
    def carry(self) -> FigureTable:
        """Those who carry most, with their figures, each of which leads to what they carry."""
        rows = owner_rows(self.owners)[:MAX_OWNERS]
        title = f"Who carries what ({number(self.open_actions, 'open action')})"
        return FigureTable(title, "", OWNER_COLUMNS, rows)

    @property
    def further_owners(self) -> tuple[FigureRow, ...]:
        """Those who carry most behind them, for whom paper has room."""
        return owner_rows(self.owners)[MAX_OWNERS:MAX_OWNERS_ON_PAPER]

    @property
    def more_owners(self) -> int:
        """How many more there are."""
        return max(0, len(self.owners) - MAX_OWNERS)

    @property
    def more_owners_on_paper(self) -> int:
        """How many of these have no room on paper either."""
        return self.more_owners - len(self.further_owners)

    @property
    def pressing(self) -> frozenset[str]:
        """The lists that paper has in full, by their keys; of others it has the numbers."""
        return frozenset(each.key for each in (*self.decisions, self.due_soon))

    @property
    def lists(self) -> tuple[Shortlist, ...]:
        """All of its lists, in their order."""
        return (*self.decisions, self.due_soon, self.closed)


def front_page(
    standing: Sequence[Standing], topics: Sequence[Topic], actions: Sequence[OpenAction]
) -> FrontPage:
    """The first page of a report. `standing` are those of its reviews, in their order."""
    known = {topic.key: topic for topic in topics}
    last, since = len(standing) - 2, standing[-2].year
    shown = [known[key] for key in (*_DECISIONS, "due_soon", "closed")]
    totals = [topic.figures[last].count for topic in shown]
    on_screen = share_lines(totals, MAX_LINES, MAX_LINES_IN_ALL)
    on_paper = share_lines(totals, MAX_LINES_ON_PAPER, MAX_LINES_IN_ALL_ON_PAPER)
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
    """A row for everyone, in the order of `owner_loads`."""
    return tuple(_owner_row(load, of_owner(number)) for number, load in enumerate(loads, 1))


def _owner_row(load: OwnerLoad, place: str) -> FigureRow:
    counts = (load.open, load.overdue, load.due_soon)
    return FigureRow(load.owner, place, tuple(counted(count, place) for count in counts))


def share_lines(totals: Sequence[int], most: int, most_in_all: int) -> list[int]:
    """How many lines of each list are shown: one of each, then further ones, worst lists first."""
    shown = [0] * len(totals)
    for lines in range(most):
        for place, total in enumerate(totals):
            if total > lines and sum(shown) < most_in_all:
                shown[place] += 1
    return shown


def _shortlist(topic: Topic, last: int, since: str, on_screen: int, on_paper: int) -> Shortlist:
    items = topic.of_step(last)
    return Shortlist(
        topic.key,
        topic.anchor(last),
        f"{topic.title} since {since}" if topic.is_of_all_years else topic.title,
        topic.nothing,
        topic.figures[last],
        tuple(map(_line, items[:on_screen])),
        tuple(map(_line, items[on_screen:on_paper])),
    )


def _line(item: Item) -> Line:
    return Line(
        item.where,
        names(item.where.pair)[1],
        shortened(item.brief or item.shown, LONGEST_TEXT),
        shortened(item.text, LONGEST_TEXT),
    )
