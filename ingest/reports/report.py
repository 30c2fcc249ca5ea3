"""What every report says, before it is written in a format. Comparisons in, a report out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ingest.compare.comparison import Comparison
from ingest.reports.findings import findings
from ingest.reports.sections import SectionPairs, by_section
from ingest.reports.summary import Group, counts, summary
from ingest.reports.topics import Topic, topics
from ingest.reports.words import STATEMENT, number, year


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


@dataclass(frozen=True, slots=True)
class Report:
    """A series of comparisons with all that is said of it."""

    title: str
    organisation: str
    years: tuple[str, ...]
    steps: tuple[Step, ...]
    summary: tuple[Group, ...]
    counts: tuple[dict[str, int], ...]
    topics: tuple[Topic, ...]

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """The comparisons of the series."""
        return tuple(step.comparison for step in self.steps)

    @property
    def period(self) -> str:
        """`2022 to 2024`."""
        return f"{self.years[0]} to {self.years[-1]}"


def report(comparisons: Sequence[Comparison]) -> Report:
    """The report of a series. Raises ValueError where there is no comparison."""
    if not comparisons:
        raise ValueError("A report needs at least one comparison.")
    steps = tuple(
        Step(year(each.old), year(each.new), each, by_section(each)) for each in comparisons
    )
    last = comparisons[-1].new
    return Report(
        last.title or "Review",
        last.organisation,
        (steps[0].old_year, *(step.new_year for step in steps)),
        steps,
        summary(comparisons),
        counts(comparisons),
        topics(findings(comparisons)),
    )


def in_short(report: Report) -> tuple[str, ...]:
    """The last year of a report in three or four sentences."""
    return tuple(_sentences(report.steps[-1], report.counts[-1]))


def _sentences(step: Step, count: dict[str, int]) -> Iterator[str]:
    old, new = step.old_year, step.new_year
    yield (
        f"By their own words, {number(count['gaps.closed'], 'gap')} closed between {old} and {new},"
        f" {count['gaps.narrowed'] or 'none'} narrowed, {count['gaps.reopened'] or 'none'} reopened"
        f" and {count['gaps.open'] or 'none'} stayed open."
    )
    yield f"{new} names {number(count['gaps.unattended'], 'gap')} without an action."
    again = count["actions.put_off_again"]
    yield (
        f"{number(count['actions.put_off'], 'action')} put off"
        + (f" ({again} not for the first time)" if again else "")
        + f", {count['actions.done']} done, {count['actions.dropped']} dropped without a word that"
        f" they were done, {count['actions.asked']} newly asked for."
    ).capitalize()
    told = [
        f"{count[f'statements.{change}']} {words.lower()}" for change, words in STATEMENT.items()
    ]
    yield (
        f"{number(count['statements.before'], 'statement')} in {old},"
        f" {count['statements.after']} in {new}: {', '.join(told[:-1])} and {told[-1]}."
    ).capitalize()
