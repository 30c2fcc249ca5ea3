"""Every list of a report as rows, for a sheet. A report in, rows and where each list begins out."""

from collections.abc import Iterator
from typing import NamedTuple

from ingest.reports.places import of_judgement, of_owner
from ingest.reports.plan import owner_lists
from ingest.reports.report import Report
from ingest.reports.standing import standing_lists
from ingest.reports.words import numbers


class ListRow(NamedTuple):
    """A line of a list: of which years it is, which statement, what, and who or why."""

    list: str
    years: str
    statement: str
    what: str
    who_or_why: str


def list_rows(report: Report) -> Iterator[tuple[tuple[str, ...], ListRow]]:
    """The rows of all lists, each with the places of the lists that it is of."""
    yield from _standing(report)
    for topic in report.topics:
        for step, items in topic.by_step():
            years = report.steps[step].name if topic.is_of_all_years else report.years[-1]
            for item in items:
                number = numbers(item.where.pair)
                row = ListRow(topic.title, years, number, item.text, item.shown)
                yield (topic.anchor(step),), row
    yield from _carried(report)


def _standing(report: Report) -> Iterator[tuple[tuple[str, ...], ListRow]]:
    """Year by year, so that those of a year are a list too."""
    lists = standing_lists(report.comparisons, report.owner)
    for number, year in enumerate(report.years):
        for found in lists:
            places = of_judgement(found.value, number), of_judgement("", number)
            for each in found.years[number]:
                yield places, ListRow(found.words, year, each.number, each.text, "")


def _carried(report: Report) -> Iterator[tuple[tuple[str, ...], ListRow]]:
    for number, (load, actions) in enumerate(owner_lists(report.actions), 1):
        for action in actions:
            title, name = f"Open actions: {load.owner}", action.bullet.entry.name
            row = ListRow(title, report.years[-1], name, action.text, action.said)
            yield (of_owner(number),), row
