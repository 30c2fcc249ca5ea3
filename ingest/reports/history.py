"""The life of a statement, told year by year. A series, compared, in; values and lines out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap

from ingest.compare.comparison import ActionPair, Comparison, Entry, Pair, Progress, StatementChange
from ingest.compare.threads import Mark, Place, Step, Thread, times_put_off
from ingest.output.characters import printable
from ingest.reports.words import PROGRESS, STATEMENT, outcome, times
from parsers.review import Review

_WIDTH = 88
_INDENT = " " * 6


@dataclass(frozen=True, slots=True)
class Deed:
    """An action; what became of it since the year before, in a word; how often it was put off."""

    action: str
    outcome: str
    times_put_off: int = 0


@dataclass(frozen=True, slots=True)
class Chapter:
    """A statement in a year of its life; what changed is told from the chapter before.

    `gone` are the actions of the year before that went no further.
    """

    year: int
    number: str
    section: str
    statement: str
    change: StatementChange
    reason: str
    progress: Progress | None
    actions: tuple[Deed, ...]
    gone: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A life: `split_from` and `merged_into` name statements as in 2020:2.9.

    `ending`: current (it stands in the latest review), removed or merged; `ended` is the year
    whose review has it no more.
    """

    organisation: str
    title: str
    chapters: tuple[Chapter, ...]
    ending: str
    ended: int | None
    split_from: tuple[str, ...]
    merged_into: tuple[str, ...]


def tell(thread: Thread, reviews: Sequence[Review], comparisons: Sequence[Comparison]) -> Story:
    """The story of a thread of a series of reviews, each compared with the one before."""
    last, latest = thread.steps[-1], reviews[-1]
    later = (review.year for review in reviews if (review.year or 0) > (last.year or 0))
    return Story(
        latest.organisation,
        latest.title,
        tuple(_chapter(step, comparisons) for step in thread.steps),
        thread.end,
        next(later, None),
        _named(thread.origins),
        _named(thread.heirs),
    )


def lines(story: Story) -> Iterator[str]:
    """The story as text, to be read in a terminal."""
    yield from (f"{story.title}, {story.organisation}".strip(", "), "")
    if story.split_from:
        yield f"Split from {' and '.join(story.split_from)}."
    for chapter in story.chapters:
        yield from (*_lines(chapter), "")
    yield _ending(story)


def _chapter(step: Step, comparisons: Iterable[Comparison]) -> Chapter:
    until = [each for each in comparisons if (each.new.year or 0) <= (step.year or 0)]
    pair = _pair(step, until[-1]) if until else None
    put_off = times_put_off(until)
    told = pair.actions if pair else ()
    return Chapter(
        step.year or 0,
        step.entry.name,
        step.entry.section.title,
        step.entry.statement.text,
        step.change,
        pair.reason if pair and pair.old else "",
        pair.progress if pair else None,
        tuple(_deeds(step.entry, told, put_off)),
        tuple(
            Deed(each.old.action.text, outcome(each)) for each in told if each.old and not each.new
        ),
    )


def _pair(step: Step, comparison: Comparison) -> Pair | None:
    """The pair in which a statement came into its year; none in the first year of all."""
    if comparison.new.year != step.year:
        return None
    return next(pair for pair in comparison.pairs if step.entry in pair.new)


def _deeds(
    entry: Entry, told: Iterable[ActionPair], put_off: Mapping[Place, int]
) -> Iterator[Deed]:
    came = {
        pair.new.number: outcome(pair)
        for pair in told
        if pair.new and pair.new.entry.position == entry.position
    }
    for number, action in enumerate(entry.statement.actions, 1):
        yield Deed(action.text, came.get(number, ""), put_off.get((entry.position, number), 0))


def _named(marks: Iterable[Mark]) -> tuple[str, ...]:
    return tuple(f"{mark.year}:{mark.name}" for mark in marks)


def _lines(chapter: Chapter) -> Iterator[str]:
    changed = "" if chapter.change == "added" else STATEMENT[chapter.change]
    yield "  ".join(filter(None, [f"{chapter.year}  {chapter.number}", chapter.section, changed]))
    yield from _wrapped(chapter.statement)
    if chapter.progress:
        kind, old, new = chapter.progress
        yield from _wrapped(f"{PROGRESS[kind]}: “{old}”, “{new}”")
    for deed in chapter.actions:
        yield from _wrapped(f"{deed.action}{_in_brackets(deed, chapter)}", "• ")
    for deed in chapter.gone:
        yield from _wrapped(f"{deed.outcome}: {deed.action}", "× ")


def _in_brackets(deed: Deed, chapter: Chapter) -> str:
    if deed.outcome in ("", "Unchanged") or chapter.change == "added":
        return ""
    put_off = f" {times(deed.times_put_off)}" if deed.outcome == "Put off" else ""
    return f" [{deed.outcome.lower()}{put_off}]"


def _wrapped(text: str, sign: str = "") -> list[str]:
    first, further = _INDENT + sign, _INDENT + " " * len(sign)
    return wrap(printable(text), _WIDTH, initial_indent=first, subsequent_indent=further)


def _ending(story: Story) -> str:
    if story.ending == "current":
        return "It stands in the latest review."
    if story.ending == "merged":
        return f"Merged into {' and '.join(story.merged_into)}."
    return f"Left out of the review of {story.ended}."
