"""The wording of reports: kinds of change, numbers, dates and lists in, words out."""

from collections.abc import Iterable, Sequence
from datetime import date

from ingest.compare.comparison import (
    ActionPair,
    CellChange,
    Entry,
    OutcomeKind,
    Pair,
    Progress,
    ProgressKind,
    StatementChange,
)
from ingest.compare.words.edits import Edit
from parsers.review import Review

STATEMENT: dict[StatementChange, str] = {
    "unchanged": "Unchanged",
    "reworded": "Reworded",
    "split": "Split",
    "merged": "Merged",
    "added": "Added",
    "removed": "Removed",
}
ACTION = {
    "unchanged": "Unchanged",
    "deadline": "New deadline",
    "links": "Links changed",
    "reworded": "Reworded",
    "added": "Added",
    "removed": "Removed",
}
JUDGEMENT = {
    "in place": "In place",
    "partly": "Partly",
    "gap": "Gap",
    "unclear": "Not told",
}
PROGRESS: dict[ProgressKind, str] = {
    "closed": "Closed",
    "narrowed": "Narrowed",
    "open": "Open",
    "slipped": "Slipped",
    "reopened": "Reopened",
    "holds": "Holds",
}
OUTCOME: dict[OutcomeKind, str] = {
    "continues": "Continues",
    "put off": "Put off",
    "renewed": "Renewed",
    "done": "Done",
    "overtaken": "Overtaken",
    "removed": "Removed",
    "added": "Added",
}
LATER = (
    "An action that is due later than it was is put off; it is renewed where it was done, or comes"
    " again each year or term, or what it was for last year is in place."
)
LINKS = {
    "follows": "Links follow the new numbers",
    "changed": "Links to other statements",
    "stale": "A link is out of date: its number means another statement now, or none",
}


def outcome_text(pair: ActionPair) -> str:
    """The outcome of an action, such as `Put off`."""
    return OUTCOME[pair.outcome.kind]


def progress_text(progress: Progress) -> str:
    """What became of a statement, with the words that show it: `Closed: “late” → “Green”`."""
    return f"{PROGRESS[progress.kind]}: {' → '.join(progress_quotes(progress))}"


def progress_quotes(progress: Progress) -> tuple[str, ...]:
    """The words that show what became of a statement; of what holds, none that only stayed."""
    if progress.old_words != progress.new_words:
        return f"“{progress.old_words}”", f"“{progress.new_words}”"
    quote = "in place" if progress.kind == "holds" else f"“{progress.old_words}”"
    return (f"{quote} in both years",)


def change_text(pair: ActionPair) -> str:
    """How the words of an action changed; empty if they did not, or its outcome or links say it."""
    if pair.change in {"unchanged", "added", "removed"}:
        return ""
    if pair.change == "deadline" and pair.outcome.kind in {"put off", "renewed"}:
        return ""
    if pair.change == "links" and pair.links in LINKS:
        return ""
    return ACTION[pair.change]


def action_words(pair: ActionPair) -> Sequence[Edit]:
    """The words of an action as edits.

    “None.” is put in quotes, since `Removed: None.` would mean that nothing was removed.
    """
    bullet = pair.new or pair.old
    if len(pair.words) == 1 and bullet and bullet.action.status.value == "none":
        [edit] = pair.words
        return (Edit(edit.op, f"“{edit.text}”"),)
    return pair.words


def cell_text(found: CellChange) -> str:
    """The value of a further column in both years: `RAG: Amber → Green`, or `RAG: Green`."""
    if not found.is_changed:
        return f"{found.heading}: {found.new}"
    return f"{found.heading}: {found.old or '–'} → {found.new or '–'}"


def year_name(review: Review) -> str:
    """The name of a review in its series."""
    return str(review.year) if review.year else "no year"


def long_date(value: date) -> str:
    """`31 March 2021`."""
    return f"{value.day} {value:%B %Y}"


def pair_numbers(pair: Pair) -> tuple[str, str]:
    """The numbers of a pair's statements in each year, such as `2.2` and `2.2, 2.3 and 2.4`."""
    return _joined(pair.old), _joined(pair.new)


def _joined(side: Iterable[Entry]) -> str:
    return joined_with_and([entry.name for entry in side])


def pair_label(pair: Pair) -> str:
    """`2.9`, or `2.9 → 2.10` where they differ."""
    return " → ".join(dict.fromkeys(filter(None, pair_numbers(pair))))


def times_text(count: int) -> str:
    """`once`, `twice`, `3 times`."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def joined_with_and(parts: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def truncated(text: str, max_length: int) -> str:
    """The text; if it is too long, its first whole words and an ellipsis."""
    if len(text) <= max_length:
        return text
    whole_words = text[:max_length].rsplit(maxsplit=1)[0]
    return whole_words[: max_length - 1].rstrip(" ,;:") + "…"
