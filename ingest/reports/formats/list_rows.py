"""All lists of a report as rows of one sheet. A report in, rows and the anchors of lists out."""

from collections.abc import Iterator
from typing import NamedTuple

from ingest.reports.list_anchors import judgement_anchor, owner_anchor
from ingest.reports.plan import owner_lists
from ingest.reports.report import Report
from ingest.reports.standing import judgement_lists
from ingest.reports.words import pair_label


class ListRow(NamedTuple):
    """An item of a list, named `list`; `who_or_why` has the owners or the evidence."""

    list: str
    years: str
    statement: str
    what: str
    who_or_why: str


def list_rows(report: Report) -> Iterator[tuple[tuple[str, ...], ListRow]]:
    """The rows of all lists, each with the anchors of the lists that it belongs to."""
    yield from _standing(report)
    for topic in report.topics:
        for step, items in topic.by_step():
            years = report.steps[step].name if topic.covers_all_years else report.years[-1]
            for item in items:
                number = pair_label(item.where.pair)
                row = ListRow(topic.title, years, number, item.text, item.shown)
                yield (topic.anchor(step),), row
    yield from _owners(report)


def _standing(report: Report) -> Iterator[tuple[tuple[str, ...], ListRow]]:
    """Year by year, so that all statements of a year are a list too."""
    lists = judgement_lists(report.comparisons, report.owner)
    for number, year in enumerate(report.years):
        for found in lists:
            anchors = judgement_anchor(found.value, number), judgement_anchor("", number)
            for each in found.years[number]:
                yield anchors, ListRow(found.words, year, each.number, each.text, "")


def _owners(report: Report) -> Iterator[tuple[tuple[str, ...], ListRow]]:
    for number, (load, actions) in enumerate(owner_lists(report.actions), 1):
        for action in actions:
            title, name = f"Open actions: {load.owner}", action.bullet.entry.name
            row = ListRow(title, report.years[-1], name, action.text, action.summary)
            yield (owner_anchor(number),), row
