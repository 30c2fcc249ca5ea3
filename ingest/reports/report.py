"""What every report says, before it is written in a format. Comparisons in, a report out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ingest.compare.attention import written_after
from ingest.compare.comparison import Comparison
from ingest.reports.findings import findings
from ingest.reports.sections import SectionPairs, by_section
from ingest.reports.standing import Standing, standing
from ingest.reports.summary import Group, counts, summary
from ingest.reports.topics import Topic, day, topics
from ingest.reports.words import STATEMENT, listed, number, year


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
    standing: tuple[Standing, ...]
    summary: tuple[Group, ...]
    counts: tuple[dict[str, int], ...]
    topics: tuple[Topic, ...]
    overdue_on: date | None

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """The comparisons of the series."""
        return tuple(step.comparison for step in self.steps)

    @property
    def period(self) -> str:
        """`2022 to 2024`."""
        return f"{self.years[0]} to {self.years[-1]}"

    def found(self, key: str) -> int:
        """How many items the list of a topic has."""
        return next(len(topic.items) for topic in self.topics if topic.key == key)


def report(comparisons: Sequence[Comparison], today: date | None = None) -> Report:
    """The report of a series. Raises ValueError where there is no comparison.

    What is overdue is so on a day; where none is given, when the last review was written.
    """
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
        tuple(map(standing, (comparisons[0].old, *(each.new for each in comparisons)))),
        summary(comparisons),
        counts(comparisons),
        topics(findings(comparisons, today)),
        today or written_after(last),
    )


def in_short(report: Report) -> tuple[str, ...]:
    """A report in four sentences, whose figures are those of its lists."""
    return tuple(_sentences(report))


def _sentences(report: Report) -> Iterator[str]:
    step, count, found = report.steps[-1], report.counts[-1], report.found
    yield report.standing[-1].sentence
    changed = [f"{found(kind)} {kind}" for kind in ("closed", "narrowed", "slipped", "reopened")]
    yield (
        f"Since {report.years[0]}: {listed(changed)}. Of {count['progress.of']} that stand in"
        f" {step.old_year} and {step.new_year}: {count['progress.open']} open in both,"
        f" {count['progress.holds']} in place in both, {count['progress.not_told']} not told."
    )
    ended = [
        f"{found('done')} done",
        f"{found('overtaken')} overtaken",
        f"{found('removed_actions')} removed without a word",
    ]
    yield (
        f"Actions: {found('overdue')} overdue{_on(report.overdue_on)}, {found('put_off')} put off;"
        f" since {report.years[0]} {listed(ended)}. Nobody acts on"
        f" {found('unattended')} of {number(count['judgements.gap'], 'gap')}."
    )
    told = [
        f"{count[f'statements.{change}']} {words.lower()}" for change, words in STATEMENT.items()
    ]
    yield (
        f"{number(count['statements.before'], 'statement')} in {step.old_year},"
        f" {count['statements.after']} in {step.new_year}: {listed(told)}."
    ).capitalize()


def _on(day_of_overdue: date | None) -> str:
    return f" on {day(day_of_overdue)}" if day_of_overdue else ""
