"""The kinds of progress, by the judgements of both years or by what falls short."""

from ingest.compare.comparison import ProgressKind
from ingest.compare.progress.shortfalls import Shortfall

TABLE: dict[tuple[str, str], ProgressKind] = {
    ("in place", "in place"): "holds",
    ("in place", "partly"): "slipped",
    ("in place", "gap"): "reopened",
    ("partly", "in place"): "closed",
    ("partly", "partly"): "open",
    ("partly", "gap"): "slipped",
    ("gap", "in place"): "closed",
    ("gap", "partly"): "narrowed",
    ("gap", "gap"): "open",
}
BETTER, WORSE = frozenset({"closed", "narrowed"}), frozenset({"slipped", "reopened"})
UNCHANGED = frozenset({"open", "holds"})
KIND_OF_CHANGE: dict[Shortfall, ProgressKind] = {
    "less": "narrowed",
    "same": "open",
    "more": "slipped",
}
