"""What a person should look at in the current reviews, as findings.

Actions and doubts in, findings out.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from ingest.output.characters import spelled_out
from ingest.store.current_reviews import Finding
from ingest.store.documents.doubts import Doubt
from ingest.store.planned_actions import PlannedAction, Question
from parsers.diagnostics import count_of, quoted
from parsers.provenance import Place

OVERDUE = "overdue"
_MAX_ACTION_LENGTH = 80  # characters in a message


def overdue(actions: Iterable[PlannedAction], today: date) -> Iterator[Finding]:
    """The actions that were due before today and are still open."""
    for action in actions:
        if action.is_overdue(today):
            assert action.last_due  # otherwise it would not be overdue
            who = f" ({', '.join(action.who())})" if action.who() else ""
            message = (
                f"{action.number or 'a statement without number'}, action {action.bullet}{who} was "
                f"due by {action.last_due:%d %B %Y}: {quoted(action.action, _MAX_ACTION_LENGTH)}"
            )
            yield Finding(action.file, action.place, message, OVERDUE)


def overdue_summary(actions: Iterable[PlannedAction], today: date) -> str:
    """`Overdue: 1 of 3 open actions; 2 name a day.`

    It is empty if the latest reviews have no open action.
    """
    open_now = [action for action in actions if action.is_open and action.is_latest]
    if not open_now:
        return ""
    late = sum(action.is_overdue(today) for action in open_now)
    dated = sum(action.last_due is not None for action in open_now)
    return (
        f"Overdue: {late} of {count_of(len(open_now), 'open action')};"
        f" {dated} name{'s' * (dated == 1)} a day."
    )


def doubted(doubts: Iterable[Doubt], question: Question) -> Iterator[Finding]:
    """The doubts about the files of the reviews that are asked for."""
    for doubt in doubts:
        asked = {
            "year": question.year in {None, doubt.year},
            "organisation": _is_asked(question.organisation, doubt.organisation),
            "title": _is_asked(question.title, doubt.title),
        }
        if all(asked.values()):
            yield Finding(doubt.file, Place(), doubt.message, doubt.code)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Sorted by file, then by place; findings without a place come first."""
    return sorted(findings, key=lambda found: (found.file, [n or 0 for n in found.place]))


def as_line(finding: Finding) -> str:
    """`2023.pdf: page 2, table 1, row 4: 2.5 links to 9.9, which is not there [dangling-link]`."""
    parts = (finding.file, str(finding.place), f"{finding.message} [{finding.code}]")
    return spelled_out(": ".join(filter(None, parts)))


def to_dict(finding: Finding) -> dict[str, Any]:
    """A finding as plain values for JSON."""
    return finding._asdict() | {"place": finding.place.as_dict()}


def _is_asked(asked: str | None, said: str) -> bool:
    return asked is None or asked.casefold() == said.casefold()
