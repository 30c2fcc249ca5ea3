"""The history of a statement, year by year. A thread and comparisons in, values and lines out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from textwrap import wrap
from typing import Any, Literal, NamedTuple

from ingest.compare.comparison import (
    ActionPair,
    BulletPlace,
    Comparison,
    Entry,
    OutcomeKind,
    Pair,
    Progress,
    StatementChange,
)
from ingest.compare.threads import Mark, Step, Thread, times_put_off
from ingest.output.characters import printable
from ingest.reports.plan import who_and_when
from ingest.reports.words import (
    JUDGEMENT,
    OUTCOME,
    STATEMENT,
    joined_with_and,
    progress_text,
    times_text,
)
from parsers.corrections import Correction, standing
from parsers.review import Action, Judgement, Review, Statement

_WIDTH = 88
_INDENT = " " * 6


@dataclass(frozen=True, slots=True)
class ActionOutcome:
    """An action, who is to do it by when, what became of it since the year before and the words
    that say so, and how often it was put off.
    """

    action: str
    who_and_when: str
    outcome: OutcomeKind | Literal[""]
    outcome_words: str = ""
    times_put_off: int = 0


class AppliedCorrection(NamedTuple):
    """A correction of a statement, or of its action of that number."""

    correction: Correction
    action: int | None = None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A statement in a year, and what changed since the year before.

    `gone` are the actions of the year before that were not carried on; `corrections` are those of
    the statement and its actions.
    """

    year: int
    number: str
    section: str
    statement: str
    change: StatementChange
    reason: str
    judgement: Judgement
    progress: Progress | None
    actions: tuple[ActionOutcome, ...]
    gone: tuple[ActionOutcome, ...]
    corrections: tuple[AppliedCorrection, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementHistory:
    """A statement over the years; `split_from` and `merged_into` name statements, as `2020:2.9`.

    `ending` is current, removed or merged; `ended` is the first year whose review lacks it.
    """

    organisation: str
    title: str
    entries: tuple[HistoryEntry, ...]
    ending: str
    ended: int | None
    split_from: tuple[str, ...]
    merged_into: tuple[str, ...]


def statement_history(
    thread: Thread, reviews: Sequence[Review], comparisons: Sequence[Comparison]
) -> StatementHistory:
    """The history of a thread; each of the reviews is compared with the one before."""
    last, latest = thread.steps[-1], reviews[-1]
    later = (review.year for review in reviews if (review.year or 0) > (last.year or 0))
    return StatementHistory(
        latest.organisation,
        latest.title,
        tuple(_entry(step, comparisons) for step in thread.steps),
        thread.end,
        next(later, None),
        _mark_names(thread.origins),
        _mark_names(thread.merged_into),
    )


def lines(history: StatementHistory) -> Iterator[str]:
    """The history as text for a terminal."""
    yield from (f"{history.title}, {history.organisation}".strip(", "), "")
    if history.split_from:
        yield f"Split from {joined_with_and([*history.split_from])}."
    for entry in history.entries:
        yield from (*_lines(entry), "")
    yield _ending(history)


def to_dict(history: StatementHistory) -> dict[str, Any]:
    """The history as plain values for JSON."""
    entries = [
        asdict(entry) | {"corrections": [*map(_correction, entry.corrections)]}
        for entry in history.entries
    ]
    return asdict(history) | {"entries": entries}


def _correction(made: AppliedCorrection) -> dict[str, Any]:
    return made.correction.as_dict() | {"action": made.action}


def _entry(step: Step, comparisons: Iterable[Comparison]) -> HistoryEntry:
    until = _until(step.year, comparisons)
    pair = _pair(step, until[-1]) if until else None
    actions = pair.actions if pair else ()
    section, statement = step.entry.section, step.entry.statement
    return HistoryEntry(
        year=step.year or 0,
        number=step.entry.name,
        section=section.title,
        statement=statement.text,
        change=step.change,
        reason=pair.reason if pair and pair.old else "",
        judgement=statement.judgement,
        progress=pair.progress if pair else None,
        actions=tuple(_outcomes(step.entry, actions, times_put_off(until))),
        gone=tuple(_gone(actions)),
        corrections=tuple(_applied_corrections(statement)),
    )


def _until(year: int | None, comparisons: Iterable[Comparison]) -> list[Comparison]:
    """The comparisons up to a year."""
    return [each for each in comparisons if (each.new.year or 0) <= (year or 0)]


def _gone(actions: Iterable[ActionPair]) -> Iterator[ActionOutcome]:
    for each in actions:
        if each.old and not each.new:
            yield _outcome(each.old.action, each.outcome.kind, each.outcome.words)


def _applied_corrections(statement: Statement) -> Iterator[AppliedCorrection]:
    yield from map(AppliedCorrection, standing(statement.corrections))
    for number, action in enumerate(statement.actions, 1):
        yield from (AppliedCorrection(each, number) for each in standing(action.corrections))


def _pair(step: Step, comparison: Comparison) -> Pair | None:
    """The pair that led to this step of the thread; none in the first year of the series."""
    if comparison.new.year != step.year:
        return None
    return next(pair for pair in comparison.pairs if step.entry in pair.new)


def _outcomes(
    entry: Entry, actions: Iterable[ActionPair], put_off: Mapping[BulletPlace, int]
) -> Iterator[ActionOutcome]:
    outcomes = {
        pair.new.number: pair.outcome
        for pair in actions
        if pair.new and pair.new.entry.position == entry.position
    }
    for number, action in enumerate(entry.statement.actions, 1):
        times_so_far = put_off.get((entry.position, number), 0)
        if found := outcomes.get(number):
            yield _outcome(action, found.kind, found.words, times_so_far)
        else:
            yield _outcome(action)


def _outcome(
    action: Action, kind: OutcomeKind | Literal[""] = "", words: str = "", times_put_off: int = 0
) -> ActionOutcome:
    return ActionOutcome(action.text, who_and_when(action), kind, words, times_put_off)


def _mark_names(marks: Iterable[Mark]) -> tuple[str, ...]:
    return tuple(f"{mark.year}:{mark.name}" for mark in marks)


def _lines(entry: HistoryEntry) -> Iterator[str]:
    changed = "" if entry.change == "added" else STATEMENT[entry.change]
    stands = JUDGEMENT[entry.judgement.value]
    head = [f"{entry.year}  {entry.number}", entry.section, changed, stands]
    yield "  ".join(filter(None, head))
    yield from _wrapped(entry.statement)
    if entry.progress and entry.progress.kind != "holds":
        yield from _wrapped(progress_text(entry.progress))
    yield from _action_lines(entry)
    for each in entry.corrections:
        of_action = f"action {each.action}, " if each.action else ""
        yield from _wrapped(f"{of_action}{each.correction.text}", "* ")


def _action_lines(entry: HistoryEntry) -> Iterator[str]:
    """The actions of a year, and those of the year before that are gone."""
    for action in entry.actions:
        plan = f" ({action.who_and_when})" if action.who_and_when else ""
        yield from _wrapped(f"{action.action}{plan}{_in_brackets(action, entry)}", "• ")
    for action in entry.gone:
        quoted = f" (“{action.outcome_words}”)" if action.outcome_words else ""
        yield from _wrapped(f"{_outcome_text(action)}: {action.action}{quoted}", "× ")


def _in_brackets(action: ActionOutcome, entry: HistoryEntry) -> str:
    if action.outcome in ("", "continues") or entry.change == "added":
        return ""
    put_off = f" {times_text(action.times_put_off)}" if action.outcome == "put off" else ""
    return f" [{action.outcome}{put_off}]"


def _outcome_text(action: ActionOutcome) -> str:
    return OUTCOME[action.outcome] if action.outcome else ""


def _wrapped(text: str, bullet: str = "") -> list[str]:
    first, further = _INDENT + bullet, _INDENT + " " * len(bullet)
    return wrap(printable(text), _WIDTH, initial_indent=first, subsequent_indent=further)


def _ending(history: StatementHistory) -> str:
    if history.ending == "current":
        return "It stands in the latest review."
    if history.ending == "merged":
        return f"Merged into {joined_with_and([*history.merged_into])}."
    return f"Removed from the review of {history.ended}."
