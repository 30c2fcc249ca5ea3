"""The report as rows for CSV and Excel: a row for each statement and action.

A report in, rows out.
"""

from collections.abc import Iterator
from typing import NamedTuple

from ingest.compare.comparison import ActionPair, Bullet, BulletPlace, Entry, Pair, text_of
from ingest.compare.progress.progress import judged_together
from ingest.compare.threads import times_put_off, up_to
from ingest.reports.report import Report, Step
from ingest.reports.sections import SectionPairs
from ingest.reports.words import cell_text, pair_numbers
from parsers.meaning.standing import last_due, owners_of


class StatementRow(NamedTuple):
    """What became of a statement. `renumbered` and `moved_section` are `yes` or empty."""

    from_year: str
    to_year: str
    section: str
    from_number: str
    to_number: str
    change: str
    renumbered: str
    moved_section: str
    judgement_before: str
    judgement_after: str
    progress: str
    words_before: str
    words_after: str
    score: float | None
    reason: str
    columns: str
    from_text: str
    to_text: str


class ActionRow(NamedTuple):
    """What became of an action, and the number of its statement in both years."""

    from_year: str
    to_year: str
    section: str
    from_number: str
    to_number: str
    change: str
    outcome: str
    outcome_words: str
    times_put_off: int | None
    owners: str
    from_times: str
    to_times: str
    due: str
    links: str
    moved: str
    from_text: str
    to_text: str


def statement_rows(report: Report) -> Iterator[StatementRow]:
    """A row for each pair of statements, in the order of the report."""
    for step in report.steps:
        for section in step.sections:
            for pair in section.pairs:
                yield _statement_row(step, section, pair)


def action_rows(report: Report) -> Iterator[ActionRow]:
    """A row for each pair of actions, in the order of the report."""
    for step in report.steps:
        times = times_put_off(up_to(report.history, step.comparison.new))
        for section in step.sections:
            for pair in section.pairs:
                for action in pair.actions:
                    yield _action_row(step, section, action, times)


def _statement_row(step: Step, section: SectionPairs, pair: Pair) -> StatementRow:
    progress = pair.progress
    return StatementRow(
        step.old_year,
        step.new_year,
        section.name,
        *pair_numbers(pair),
        pair.change,
        _yes(pair.renumbered),
        _yes(pair.moved_section),
        _judgement(pair.old),
        _judgement(pair.new),
        progress.kind if progress else "",
        progress.old_words if progress else "",
        progress.new_words if progress else "",
        None if pair.score is None else round(pair.score, 2),
        pair.reason,
        "; ".join(map(cell_text, pair.cells)),
        text_of(pair.old),
        text_of(pair.new),
    )


def _action_row(
    step: Step, section: SectionPairs, action: ActionPair, times: dict[BulletPlace, int]
) -> ActionRow:
    new = action.new
    return ActionRow(
        step.old_year,
        step.new_year,
        section.name,
        _number(action.old),
        _number(new),
        action.change,
        action.outcome.kind,
        action.outcome.words,
        times.get(new.place) if new else None,
        ", ".join(_owners(new or action.old)),
        ", ".join(action.deadline.old),
        ", ".join(action.deadline.new),
        _day(new),
        action.links,
        _yes(action.moved),
        action.old.action.text if action.old else "",
        new.action.text if new else "",
    )


def _day(bullet: Bullet | None) -> str:
    """The day by which all of an action is due, such as 2024-10-31; empty if there is none."""
    due = last_due(bullet.action) if bullet else None
    return due.isoformat() if due else ""


def _judgement(side: tuple[Entry, ...]) -> str:
    return judged_together(side).value if side else ""


def _owners(bullet: Bullet | None) -> tuple[str, ...]:
    return owners_of(bullet.action) if bullet else ()


def _yes(value: bool) -> str:
    return "yes" if value else ""


def _number(bullet: Bullet | None) -> str:
    return bullet.entry.name if bullet else ""
