"""The content of a report, whatever its format. Comparisons in, a report out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ingest.compare.actions.attention import written_after
from ingest.compare.comparison import Comparison
from ingest.reports.figures import totals
from ingest.reports.findings import Findings, findings, open_actions
from ingest.reports.front_page import FrontPage, front_page
from ingest.reports.made_from import MadeFrom
from ingest.reports.options import DEFAULT, ReportOptions
from ingest.reports.owner_part import owner_findings, owner_part, owner_statements
from ingest.reports.plan import OpenAction, is_owned_by
from ingest.reports.sections import SectionPairs, by_section
from ingest.reports.standing import Standing, count_standing
from ingest.reports.summary import counts, summary
from ingest.reports.tables import FigureTable
from ingest.reports.topics import Topic, topics
from ingest.reports.words import long_date, year_name
from parsers.review import Review


class Step(NamedTuple):
    """One comparison of a series: the names of its years, and its pairs by section."""

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
    """All that a report of a series of comparisons says, as of a day.

    `history` are the comparisons of all successive years up to the last step. `actions` are the
    open ones of the last review, once each. `owner` is the person whose part of the report this is,
    with only their actions and the statements that these belong to; it is empty for the whole.
    """

    title: str
    organisation: str
    owner: str
    years: tuple[str, ...]
    steps: tuple[Step, ...]
    history: tuple[Comparison, ...]
    standing: tuple[Standing, ...]
    summary: tuple[FigureTable, ...]
    counts: tuple[dict[str, int], ...]
    topics: tuple[Topic, ...]
    actions: tuple[OpenAction, ...]
    front: FrontPage
    as_of: date | None
    made_from: MadeFrom | None
    desk: str

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
        """Whose part of the report this is, in words; empty for the whole report."""
        about = f"What {self.owner} is to do, and the statements that it is about"
        return about if self.owner else ""

    @property
    def basis(self) -> str:
        """`As of 1 December 2024. Read from 2023.docx, 2024.docx.`, as far as that is known."""
        as_of = f"As of {long_date(self.as_of)}." if self.as_of else ""
        files = ", ".join(each.file for each in self.made_from.sources) if self.made_from else ""
        return " ".join(filter(None, [as_of, files and f"Read from {files}."]))

    @property
    def origin(self) -> str:
        """When it was made and by which version, if that is known."""
        if self.made_from:
            return self.made_from.sentence
        return f"Made by reviewtrail from the reviews of {', '.join(self.years)}"

    def found(self, key: str) -> int:
        """The number of items of a topic."""
        return next(len(topic.items) for topic in self.topics if topic.key == key)


def build_report(comparisons: Sequence[Comparison], options: ReportOptions = DEFAULT) -> Report:
    """The report of a series, or an owner's part of it. Raises ValueError without a comparison."""
    if not comparisons:
        raise ValueError("A report needs at least one comparison.")
    owner = options.owner
    shown = _shown(comparisons, owner)
    steps = tuple(map(_step, shown))
    last = comparisons[-1].new
    standings = _standings(comparisons, owner)
    planned = _open_actions(comparisons, options)
    lists = topics(_findings(comparisons, options), [totals(each, len(planned)) for each in shown])
    step_counts = counts(comparisons)
    return Report(
        title=last.title or "Review",
        organisation=last.organisation,
        owner=owner,
        years=(steps[0].old_year, *(step.new_year for step in steps)),
        steps=steps,
        history=tuple(options.history or comparisons),
        standing=standings,
        summary=() if owner else summary([step.name for step in steps], step_counts, lists),
        counts=step_counts,
        topics=lists,
        actions=planned,
        front=front_page(standings, lists, planned),
        as_of=options.today or written_after(last),
        made_from=options.made_from,
        desk=options.desk,
    )


def _shown(comparisons: Sequence[Comparison], owner: str) -> Sequence[Comparison]:
    """The comparisons, or the owner's part of each."""
    return [owner_part(each, owner) for each in comparisons] if owner else comparisons


def _step(shown: Comparison) -> Step:
    return Step(year_name(shown.old), year_name(shown.new), shown, by_section(shown))


def _findings(comparisons: Sequence[Comparison], options: ReportOptions) -> Findings:
    """The findings of the series, or those that concern the owner."""
    found = findings(comparisons, options.today, options.history or comparisons)
    return owner_findings(found, options.owner) if options.owner else found


def _open_actions(
    comparisons: Sequence[Comparison], options: ReportOptions
) -> tuple[OpenAction, ...]:
    """The open actions of the last review, or the owner's."""
    found = open_actions(comparisons, options.today, options.history or comparisons)
    if not options.owner:
        return found
    return tuple(each for each in found if is_owned_by(each.bullet.action, options.owner))


def _standings(comparisons: Sequence[Comparison], owner: str) -> tuple[Standing, ...]:
    """The standing of each review; in an owner's part only statements with an action of theirs."""
    reviews = [comparisons[0].old, *(each.new for each in comparisons)]
    return tuple(
        count_standing(
            year_name(each), owner_statements(each, owner) if owner else each.statements()
        )
        for each in reviews
    )
