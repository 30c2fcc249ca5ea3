"""The words in which reports speak of changes. Kinds of change in, words out."""

import re

from ingest.compare.comparison import ActionPair, Pair, StatementChange
from ingest.compare.subjects import bare
from parsers.review import Action, Review

STATEMENT: dict[StatementChange, str] = {
    "unchanged": "Unchanged",
    "reworded": "Reworded",
    "split": "Split",
    "merged": "Merged",
    "added": "New",
    "removed": "Left out",
}
ACTION = {
    "unchanged": "Unchanged",
    "deadline": "New deadline",
    "links": "Links changed",
    "reworded": "Reworded",
    "added": "New",
    "removed": "Removed",
}
PROGRESS = {
    "closed": "Gap closed",
    "narrowed": "Gap narrowed",
    "reopened": "Gap reopened",
    "open": "Gap still open",
}
LINKS = {
    "follows": "Links follow the new numbers",
    "changed": "Links to other statements",
    "stale": "A link is out of date: its number means another statement now, or none",
}
_NOTHING = re.compile(
    r"(?:none|nil|n/?a|no(?: further)? actions?(?: (?:is |are )?(?:needed|required))?)?\W*",
    re.IGNORECASE,
)


def asks(action: Action) -> bool:
    """Whether a bullet asks for something: `None.` and `Linked to 2.4` do not."""
    return not _NOTHING.fullmatch(bare(action))


def outcome(pair: ActionPair) -> str:
    """What became of an action, in a word or two."""
    if pair.rolled_on:
        return "Put off"
    if pair.change == "links" and pair.links == "follows":
        return "Unchanged"
    if pair.old and not pair.new and asks(pair.old.action):
        return "Done" if pair.done else "Dropped"
    return ACTION[pair.change]


def year(review: Review) -> str:
    """The name of a review in its series."""
    return str(review.year) if review.year else "no year"


def number(count: int, noun: str, nouns: str = "") -> str:
    """`1 gap`, `2 gaps`, `no gaps`."""
    return f"{count or 'no'} {noun if count == 1 else nouns or noun + 's'}"


def names(pair: Pair) -> tuple[str, str]:
    """The numbers of a pair's statements in both years, as `2.2` and `2.2 and 2.3`."""
    old, new = (" and ".join(entry.name for entry in side) for side in (pair.old, pair.new))
    return old, new


def numbers(pair: Pair) -> str:
    """`2.9`, or `2.9 → 2.10` where they differ."""
    return " → ".join(dict.fromkeys(filter(None, names(pair))))


def times(count: int) -> str:
    """`once`, `twice`, `3 times`."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
