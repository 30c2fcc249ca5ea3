"""The findings in words, topic by topic, as every format tells them. Findings in, topics out."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from ingest.reports.findings import Deed, Findings, Gap, PutOff, Spot, Unattended
from ingest.reports.words import times


class Item(NamedTuple):
    """A finding: where it stands, its text, and what shows it, as a lead and words one by one."""

    spot: Spot
    text: str
    lead: str = ""
    trail: tuple[str, ...] = ()


class Topic(NamedTuple):
    """The findings of a kind, with a title; `nothing` is what to say where there are none."""

    key: str
    title: str
    nothing: str
    items: tuple[Item, ...]


def topics(findings: Findings) -> tuple[Topic, ...]:
    """Always the same topics in the same order: what trustees ask for first stands first."""
    return tuple(
        Topic(key, title, nothing, tuple(map(item, getattr(findings, key))))
        for key, title, nothing, item in _TOPICS
    )


def _gap(gap: Gap) -> Item:
    progress = gap.progress
    lead = f"In {gap.reviews} reviews running" if gap.reviews > 2 else ""
    return Item(
        gap.spot,
        _new_text(gap.spot),
        lead,
        (_quoted(progress.old_words), _quoted(progress.new_words)),
    )


def _put_off(found: PutOff) -> Item:
    assert found.action.new is not None  # it stands in the last review
    lead = f"Put off {times(found.times)}"
    deadlines = tuple(deadline or "no time" for deadline in found.deadlines)
    return Item(found.spot, found.action.new.action.text, lead, deadlines)


def _unattended(found: Unattended) -> Item:
    return Item(found.spot, found.entry.statement.text, trail=(_quoted(found.words),))


def _deed(deed: Deed) -> Item:
    assert deed.action.old is not None  # it stood in the old review
    progress, done = deed.spot.pair.progress, deed.action.done
    said = (progress.old_words, done) if progress and progress.new_words == done else (done,)
    return Item(
        deed.spot, deed.action.old.action.text, trail=tuple(map(_quoted, filter(None, said)))
    )


def _statement(spot: Spot) -> Item:
    return Item(spot, _new_text(spot))


def _new_text(spot: Spot) -> str:
    return " ".join(entry.statement.text for entry in spot.pair.new or spot.pair.old)


def _quoted(words: str) -> str:
    return f"“{words}”"


_TOPICS: Sequence[tuple[str, str, str, Callable[[Any], Item]]] = (
    ("closed", "Gaps that closed", "No statement says that a gap closed.", _gap),
    ("narrowed", "Gaps that narrowed", "No statement says that a gap narrowed.", _gap),
    ("reopened", "Gaps that reopened", "No statement says that a gap reopened.", _gap),
    ("put_off", "Actions put off", "No action was put off.", _put_off),
    ("open", "Gaps still open", "No gap is named in both years.", _gap),
    ("unattended", "Gaps that nobody acts on", "Every gap has an action.", _unattended),
    ("done", "Actions done", "Nothing says that an action was done.", _deed),
    (
        "dropped",
        "Actions dropped, and nothing says that they were done",
        "No action was dropped.",
        _deed,
    ),
    ("left_out", "Statements left out", "No statement was left out.", _statement),
    ("new", "New statements", "No statement is new.", _statement),
)
