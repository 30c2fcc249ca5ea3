"""The content of the status page, whatever its format: groups of verdicts, times, sentences."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from ingest.intake.verdicts import State, Verdict, counted
from ingest.output.characters import spelled_out
from ingest.store.documents.stored_documents import Record
from parsers.diagnostics import count_of

MAX_WARNINGS = 6  # of one file; the others are only counted

PAGE_TITLE = "reviewtrail: what became of each file"
LAST_LOOK = "Last look: "
IF_NOT_RUNNING = (
    "If that is more than half an hour ago, reviewtrail is not running: "
    "ask whoever set it up to start it."
)


class Page(NamedTuple):
    """The values of the page. `reports` are links by review id, `desk` is the desk's URL."""

    folder: str
    looked_at: datetime
    verdicts: tuple[Verdict, ...]
    reviews: tuple[Record, ...] = ()
    reports: dict[int, str] = {}  # noqa: RUF012 - never changed
    trouble: str | None = None
    desk: str | None = None


class Group(NamedTuple):
    """Verdicts under one heading; those to look at are only in the first group."""

    title: str
    states: frozenset[State]
    empty: str | None = None


_NOTHING = "Nothing: every file was read, and nothing in it was doubtful."
TO_LOOK_AT = Group("To look at", frozenset(State), _NOTHING)
GROUPS = (
    TO_LOOK_AT,
    Group("Waiting", frozenset({State.WAITING, State.OPEN})),
    Group("Read", frozenset({State.READ, State.HELD})),
    Group("Ignored", frozenset({State.IGNORED})),
)


def local_moment(moment: datetime) -> str:
    """`Monday 2 December 2024, 09:30 GMT`."""
    return f"{moment:%A} {moment.day} {moment:%B %Y, %H:%M %Z}".strip()


def summary(verdicts: Iterable[Verdict]) -> str:
    """How many files got which verdict: `43 files: 40 read, 3 refused`."""
    counts = Counter(verdict.state for verdict in verdicts)
    parts = [f"{counts[state]} {state.value}" for state in State if counts[state]]
    total = counts.total()
    return f"{count_of(total, 'file')}{': ' if parts else ''}{', '.join(parts)}"


def verdicts_of(group: Group, page: Page) -> list[Verdict]:
    """The verdicts of a group, those of one state together and by name."""
    order = list(State)
    is_first = group is TO_LOOK_AT
    found = [
        verdict
        for verdict in page.verdicts
        if verdict.state in group.states and verdict.is_to_look_at == is_first
    ]
    return sorted(found, key=lambda verdict: (order.index(verdict.state), _name_key(verdict)))


def group_heading(group: Group, count: int, page: Page) -> str:
    """The title of a group that is not empty: `Read (40 of 43 files)`."""
    return f"{group.title} ({count} of {count_of(len(page.verdicts), 'file')})"


def reviews_heading(page: Page) -> str:
    """The heading of the reviews: `3 reviews in the database`."""
    return f"{count_of(len(page.reviews), 'review')} in the database"


def _name_key(verdict: Verdict) -> str:
    return unicodedata.normalize("NFC", verdict.name).casefold()


def first_warnings(verdict: Verdict) -> Iterator[str]:
    """The first warnings, and how many more there are."""
    yield from verdict.warnings[:MAX_WARNINGS]
    more = len(verdict.warnings) - MAX_WARNINGS
    if more > 0:
        yield f"and {more} more"


def verdict_moment(verdict: Verdict, page: Page) -> str:
    """When the file got its verdict, in local time."""
    if not verdict.seen_at:
        return ""
    moment = datetime.fromisoformat(verdict.seen_at).astimezone(page.looked_at.tzinfo)
    return f"{moment.day} {moment:%B %Y, %H:%M}"


def review_line(record: Record) -> str:
    """A review of the database in a line: its trust, title, year, counts and file."""
    trust = f"{record.organisation}, " if record.organisation else ""
    return spelled_out(
        f"{trust}{record.review} {record.year}: {counted(record)}, from {record.name}"
    )


def sentence(words: str) -> str:
    """Words as a sentence: with a capital and a full stop."""
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")
