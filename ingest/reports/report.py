"""What every report says, before it is written in a format. Comparisons in, a report out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ingest.compare.actions.attention import written_after
from ingest.compare.comparison import Comparison
from ingest.reports.figures import wholes
from ingest.reports.findings import findings, open_actions
from ingest.reports.front_page import FrontPage, front_page
from ingest.reports.made_from import MadeFrom
from ingest.reports.options import DEFAULT, ReportOptions
from ingest.reports.parts import findings_of, part_of, statements_of
from ingest.reports.plan import OpenAction, is_of
from ingest.reports.sections import SectionPairs, by_section
from ingest.reports.standing import Standing, standing
from ingest.reports.summary import counts, summary
from ingest.reports.tables import FigureTable
from ingest.reports.topics import Topic, topics
from ingest.reports.words import year
from parsers.review import Review


class Step(NamedTuple):
    """One comparison of a series: the years' names, and its pairs by section."""

    old_year: str
    new_year: str
    comparison: Comparison
    sections: tuple[SectionPairs, ...]

    @property
    def name(self) -> str:
        """`2022 to 2023`."""
        return f"{self.old_year} to {self.new_year}"

    def title_of(self, section: SectionPairs) -> str:
        """`2 Attendance`, or `2 Attendance (removed in 2023)`."""
        left_out = f" (removed in {self.new_year})" if section.is_left_out else ""
        return f"{section.name}{left_out}"


@dataclass(frozen=True, slots=True)
class Report:
    """A series of comparisons with all that is said of it, on a day.

    `earlier` are the comparisons of the years before the first step. `actions` are the open ones of
    the last review, once each. `owner` is whose part of the report
    this is: it lists what they are to do, and the statements that it is about; empty for all.
    """

    title: str
    organisation: str
    owner: str
    years: tuple[str, ...]
    steps: tuple[Step, ...]
    earlier: tuple[Comparison, ...]
    standing: tuple[Standing, ...]
    summary: tuple[FigureTable, ...]
    counts: tuple[dict[str, int], ...]
    topics: tuple[Topic, ...]
    actions: tuple[OpenAction, ...]
    front: FrontPage
    as_of: date | None
    made_from: MadeFrom | None

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """The comparisons of the series."""
        return tuple(step.comparison for step in self.steps)

    @property
    def reviews(self) -> tuple[Review, ...]:
        """The reviews of the series, in the order of the years."""
        return (self.steps[0].comparison.old, *(step.comparison.new for step in self.steps))

    @property
    def period(self) -> str:
        """`2022 to 2024`."""
        return f"{self.years[0]} to {self.years[-1]}"

    @property
    def scope(self) -> str:
        """Whose part of the report this is, in words; empty for all."""
        about = f"What {self.owner} is to do, and the statements that it is about"
        return about if self.owner else ""

    @property
    def origin(self) -> str:
        """When and by what it was made, as far as that is known."""
        if self.made_from:
            return self.made_from.sentence
        return f"Made by reviewtrail from the reviews of {', '.join(self.years)}"

    def found(self, key: str) -> int:
        """How many items the list of a topic has."""
        return next(len(topic.items) for topic in self.topics if topic.key == key)


def report(comparisons: Sequence[Comparison], options: ReportOptions = DEFAULT) -> Report:
    """The report of a series, or an owner's part of it. Raises ValueError without a comparison."""
    if not comparisons:
        raise ValueError("A report needs at least one comparison.")
    today, owner, earlier, made_from = options
    shown = [part_of(each, owner) for each in comparisons] if owner else comparisons
    steps = tuple(Step(year(each.old), year(each.new), each, by_section(each)) for each in shown)
    last = comparisons[-1].new
    standings = _standings(comparisons, owner)
    found = findings(comparisons, today, earlier)
    planned = open_actions([*earlier, *comparisons], today)
    if owner:
        found = findings_of(found, owner)
        planned = tuple(each for each in planned if is_of(each.bullet.action, owner))
    told = topics(found, [wholes(each, len(planned)) for each in shown])
    counted = counts(comparisons)
    return Report(
        last.title or "Review",
        last.organisation,
        owner,
        (steps[0].old_year, *(step.new_year for step in steps)),
        steps,
        tuple(earlier),
        standings,
        () if owner else summary([step.name for step in steps], counted, told),
        counted,
        told,
        planned,
        front_page(standings, told, planned),
        today or written_after(last),
        made_from,
    )


def _standings(comparisons: Sequence[Comparison], owner: str) -> tuple[Standing, ...]:
    """How each review stands; of an owner's part how the statements stand on which they act."""
    reviews = [comparisons[0].old, *(each.new for each in comparisons)]
    return tuple(
        standing(year(each), statements_of(each, owner) if owner else each.statements())
        for each in reviews
    )
