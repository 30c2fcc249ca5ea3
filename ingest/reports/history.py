"""The history of a statement, year by year. A series, compared, in; values and lines out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Literal

from ingest.compare.comparison import (
    ActionPair,
    Comparison,
    Entry,
    OutcomeKind,
    Pair,
    Progress,
    StatementChange,
)
from ingest.compare.threads import Mark, Place, Step, Thread, times_put_off
from ingest.output.characters import printable
from ingest.reports.plan import who_and_when
from ingest.reports.words import JUDGEMENT, OUTCOME, STATEMENT, became, listed, times
from parsers.corrections import Correction
from parsers.review import Action, Judgement, Review, Statement

_WIDTH = 88
_INDENT = " " * 6


@dataclass(frozen=True, slots=True)
class ActionOutcome:
    """An action, who is to do it by when; what became of it since the year before, in the
    vocabulary's words, and the words that say so; how often it was put off.
    """

    action: str
    who_and_when: str
    outcome: OutcomeKind | Literal[""]
    outcome_words: str = ""
    times_put_off: int = 0


@dataclass(frozen=True, slots=True)
class SaidByPerson:
    """A correction in the year's review: of the statement, or of its action of that number.

    `as_read` is what the file says, `made_at` when it was corrected.
    """

    field: str
    value: str
    as_read: str
    who: str
    made_at: str
    note: str
    action: int | None = None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A statement in a year; what changed is told from the year before.

    `gone` are the actions of the year before that went no further, `corrections` what people said
    of the statement and its actions.
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
    corrections: tuple[SaidByPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementHistory:
    """A statement over the years: `split_from` and `merged_into` name statements as in 2020:2.9.

    `ending`: current (it stands in the latest review), removed or merged; `ended` is the year
    whose review has it no more.
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
    """The history of a thread of a series of reviews, each compared with the one before."""
    last, latest = thread.steps[-1], reviews[-1]
    later = (review.year for review in reviews if (review.year or 0) > (last.year or 0))
    return StatementHistory(
        latest.organisation,
        latest.title,
        tuple(_entry(step, comparisons) for step in thread.steps),
        thread.end,
        next(later, None),
        _named(thread.origins),
        _named(thread.merged_into),
    )


def lines(history: StatementHistory) -> Iterator[str]:
    """The history as text, to be read in a terminal."""
    yield from (f"{history.title}, {history.organisation}".strip(", "), "")
    if history.split_from:
        yield f"Split from {listed([*history.split_from])}."
    for entry in history.entries:
        yield from (*_lines(entry), "")
    yield _ending(history)


def _entry(step: Step, comparisons: Iterable[Comparison]) -> HistoryEntry:
    until = [each for each in comparisons if (each.new.year or 0) <= (step.year or 0)]
    pair = _pair(step, until[-1]) if until else None
    put_off = times_put_off(until)
    told = pair.actions if pair else ()
    return HistoryEntry(
        step.year or 0,
        step.entry.name,
        step.entry.section.title,
        step.entry.statement.text,
        step.change,
        pair.reason if pair and pair.old else "",
        step.entry.statement.judgement,
        pair.progress if pair else None,
        tuple(_outcomes(step.entry, told, put_off)),
        tuple(
            _outcome(each.old.action, each.outcome.kind, each.outcome.words)
            for each in told
            if each.old and not each.new
        ),
        tuple(_said(step.entry.statement)),
    )


def _said(statement: Statement) -> Iterator[SaidByPerson]:
    yield from (_correction(said) for said in statement.corrections)
    for number, action in enumerate(statement.actions, 1):
        yield from (_correction(said, number) for said in action.corrections)


def _correction(said: Correction, action: int | None = None) -> SaidByPerson:
    values = (said.field, said.value, said.as_read, said.who, said.made_at, said.note)
    return SaidByPerson(*values, action)


def _pair(step: Step, comparison: Comparison) -> Pair | None:
    """The pair in which a statement came into its year; none in the first year of all."""
    if comparison.new.year != step.year:
        return None
    return next(pair for pair in comparison.pairs if step.entry in pair.new)


def _outcomes(
    entry: Entry, told: Iterable[ActionPair], put_off: Mapping[Place, int]
) -> Iterator[ActionOutcome]:
    came = {
        pair.new.number: pair.outcome
        for pair in told
        if pair.new and pair.new.entry.position == entry.position
    }
    for number, action in enumerate(entry.statement.actions, 1):
        times_so_far = put_off.get((entry.position, number), 0)
        if became := came.get(number):
            yield _outcome(action, became.kind, became.words, times_so_far)
        else:
            yield _outcome(action)


def _outcome(
    action: Action, kind: OutcomeKind | Literal[""] = "", words: str = "", times_put_off: int = 0
) -> ActionOutcome:
    return ActionOutcome(action.text, who_and_when(action), kind, words, times_put_off)


def _named(marks: Iterable[Mark]) -> tuple[str, ...]:
    return tuple(f"{mark.year}:{mark.name}" for mark in marks)


def _lines(entry: HistoryEntry) -> Iterator[str]:
    changed = "" if entry.change == "added" else STATEMENT[entry.change]
    stands = JUDGEMENT[entry.judgement.value]
    head = [f"{entry.year}  {entry.number}", entry.section, changed, stands]
    yield "  ".join(filter(None, head))
    yield from _wrapped(entry.statement)
    if entry.progress and entry.progress.kind != "holds":
        yield from _wrapped(became(entry.progress))
    for action in entry.actions:
        plan = f" ({action.who_and_when})" if action.who_and_when else ""
        yield from _wrapped(f"{action.action}{plan}{_in_brackets(action, entry)}", "• ")
    for action in entry.gone:
        said = f" (“{action.outcome_words}”)" if action.outcome_words else ""
        yield from _wrapped(f"{_named_outcome(action)}: {action.action}{said}", "× ")
    for each in entry.corrections:
        yield from _wrapped(_correction_line(each), "* ")


def _correction_line(said: SaidByPerson) -> str:
    """`K. Okafor, 2026-11-24: judgement is in place (read: gap). Seen on 3 May`."""
    who = ", ".join(filter(None, [said.who, said.made_at[:10]]))
    what = f"{said.field} of action {said.action}" if said.action else said.field
    read = f" (read: {said.as_read})" if said.as_read else ""
    return f"{who}: {what} is {said.value}{read}. {said.note}".strip()


def _in_brackets(action: ActionOutcome, entry: HistoryEntry) -> str:
    if action.outcome in ("", "continues") or entry.change == "added":
        return ""
    put_off = f" {times(action.times_put_off)}" if action.outcome == "put off" else ""
    return f" [{action.outcome}{put_off}]"


def _named_outcome(action: ActionOutcome) -> str:
    return OUTCOME[action.outcome] if action.outcome else ""


def _wrapped(text: str, sign: str = "") -> list[str]:
    first, further = _INDENT + sign, _INDENT + " " * len(sign)
    return wrap(printable(text), _WIDTH, initial_indent=first, subsequent_indent=further)


def _ending(history: StatementHistory) -> str:
    if history.ending == "current":
        return "It stands in the latest review."
    if history.ending == "merged":
        return f"Merged into {listed([*history.merged_into])}."
    return f"Removed from the review of {history.ended}."
