"""What became of files, as lines for people and as JSON. Outcomes in, text out."""

from collections import Counter
from typing import Any

from ingest.intake.pipeline import FileOutcome
from ingest.intake.refusals import as_dict, as_line
from ingest.output.characters import spelled_out
from ingest.store.documents.stored_documents import Filed
from parsers.diagnostics import count_of
from parsers.review import Review

NOT_THE_ONE = ", which does not count: somebody chose another"
_COUNTED = ("statements", "actions", "links", "warnings")
_KINDS = {
    "stored": "read",
    "joined": "joined",
    "held": "already held",
    "corrected": "corrected",
    "refused": "refused",
}


def line(outcome: FileOutcome) -> str:
    """`2023.pdf: 50 statements, 61 actions, 34 links, 2 warnings`, or what else became of it."""
    if outcome.refusal:
        return as_line(outcome.file, outcome.refusal)
    assert outcome.filed is not None  # a file is filed or refused
    became = _filed(outcome.filed, outcome.review) + _to_take(outcome)
    return spelled_out(f"{outcome.file}: {became}")


def warnings(review: Review) -> list[str]:
    """The diagnostics of a review: `page 2, table 1, row 4: ... [dangling-link]`."""
    return [
        ": ".join(filter(None, [str(found.place), f"{found.message} [{found.code}]"]))
        for found in review.diagnostics
    ]


def totals(kinds: Counter[str]) -> str:
    """`12 files: 9 read, 2 already held, 1 refused`."""
    parts = [f"{kinds[kind]} {words}" for kind, words in _KINDS.items() if kinds[kind]]
    return f"{count_of(kinds.total(), 'file')}: {', '.join(parts)}"


def to_dict(outcome: FileOutcome) -> dict[str, Any]:
    """An outcome as plain values for JSON: always the same keys, null if there is no value."""
    filed, review, refusal = outcome.filed, outcome.review, outcome.refusal
    counts = _counts(review) if review else dict.fromkeys(_COUNTED)
    return {
        "file": outcome.file,
        "outcome": outcome.kind,
        "review_id": filed and filed.review_id,
        "year": filed and filed.year,
        "revision": filed and filed.revision,
        "is_current": filed and filed.is_current,
        "kept_aside": (filed and filed.kept_aside) or None,
        "read_from": filed and filed.read_from,
        **counts,
        "error": refusal and as_dict(refusal),
    }


def _filed(filed: Filed, review: Review | None) -> str:
    if filed.outcome == "corrected":
        return f"corrected: now {filed.year}{_superseded(filed)}"
    if filed.outcome == "held" or review is None:
        return f"already held ({filed.year}{_superseded(filed)})"
    if filed.outcome == "joined":
        return f"joined {filed.read_from}, the same review ({filed.year}{_superseded(filed)})"
    if filed.kept_aside:
        return f"revision {filed.revision} of {filed.year}{_superseded(filed)}"
    revision = f"revision {filed.revision} of {filed.year}: " if filed.revision > 1 else ""
    counts = ", ".join(count_of(number, what[:-1]) for what, number in _counts(review).items())
    return f"{revision}{counts}{NOT_THE_ONE if filed.is_passed_over else ''}"


def _to_take(outcome: FileOutcome) -> str:
    """How to make a file count that was kept aside."""
    if not (outcome.filed and outcome.filed.kept_aside):
        return ""
    return f". To take it anyway: reviewtrail correct '{outcome.file}' --current"


def _superseded(filed: Filed) -> str:
    if filed.is_withdrawn:
        return ", withdrawn: somebody said that it is no review"
    if filed.is_current:
        return ""
    if filed.kept_aside:
        return f", kept aside: {filed.kept_aside}"
    if filed.is_passed_over:
        return f", revision {filed.revision}{NOT_THE_ONE}"
    return f", revision {filed.revision}, since corrected"


def _counts(review: Review) -> dict[str, int]:
    statements = list(review.statements())
    actions = [action for statement in statements for action in statement.actions]
    links = sum(len(action.links) for action in actions)
    numbers = (len(statements), len(actions), links, len(review.diagnostics))
    return dict(zip(_COUNTED, numbers, strict=True))
