"""What reviewtrail itself wrote, which is no review: a document in, a refusal raised."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from parsers.document.blocks import Document
from parsers.errors import NoReview
from parsers.patterns import pattern

_SEARCHED = 600  # paragraphs in which a report of our own shows itself
_MAX_HEADING_LINE = 2000  # characters of a line of CSV that may hold headings
_MAX_TITLE_AT = 40  # paragraphs down to the title
_PERIOD = pattern(r".{3,},? 20\d\d to 20\d\d")
_HEADINGS = frozenset(
    {"what needs a decision", "what matters most", "gaps that closed", "gaps that narrowed"}
)
# What reports, terminal output and status pages say of themselves.
_WORDS = pattern(
    r"(?:made|written)\b.{0,100}\bby reviewtrail\b.*|reviewtrail: what became of each file"
    r"|That is all: \d+ open actions?\.",
    re.IGNORECASE,
)
_SUMMARY = pattern(r"Since 20\d\d: \d+ closed, \d+ narrowed\b.*")
# Headings of columns, as CSV or a sheet has them.
_COLUMNS = (
    frozenset({"from year", "to year", "from number", "to number"}),
    frozenset({"column owners", "column due", "stands for"}),
    frozenset({"who", "by when", "last day", "action"}),
)
# Columns of the database, as an export heads them.
_FIELD = pattern(
    r"(?:from_|to_|effective_)?(?:review|statement|action|thread|document|correction|link|owner)_id"
)
# Keys that JSON of ours has together.
_KEYS = (
    ('"from":', '"pairs":', '"summary":'),
    ('"year_source":', '"sections":'),
    ('"is_latest":', '"column_owners":'),
    ('"file":', '"place":', '"code":', '"message":'),
    ('"profile":', '"resources":', "reviewtrail"),
)


def refuse_own_report(document: Document) -> None:
    """Raise NoReview for what reviewtrail itself wrote: a report, a list of actions, JSON."""
    texts = [document.title, *(p.text for p in islice(document.paragraphs(), _SEARCHED))]
    if _is_report(texts) or _is_export(texts):
        raise NoReview(
            "this is a report or an export that reviewtrail itself wrote, and no review",
            "Put in the review that it was made from.",
        )


def _is_report(texts: Sequence[str]) -> bool:
    if any(_WORDS.fullmatch(text) or _SUMMARY.match(text) for text in texts):
        return True
    headed = {text.strip("# ").casefold() for text in texts} & _HEADINGS
    return bool(headed) and any(
        _PERIOD.fullmatch(text.strip("# ")) for text in texts[:_MAX_TITLE_AT]
    )


def _is_export(texts: Sequence[str]) -> bool:
    fields = frozenset(field for text in texts for field in _fields(text))
    if any(map(_FIELD.fullmatch, fields)):
        return True
    headings = frozenset(field.replace("_", " ").casefold() for field in fields)
    return any(columns <= headings for columns in _COLUMNS) or _is_json_of_ours(texts)


def _is_json_of_ours(texts: Sequence[str]) -> bool:
    joined = " ".join(texts).strip()
    if not joined.startswith(("{", "[")):
        return False
    return any(_holds_all(joined, keys) for keys in _KEYS)


def _holds_all(text: str, keys: Sequence[str]) -> bool:
    return all(key in text for key in keys)


def _fields(text: str) -> Iterator[str]:
    """The fields of a line of CSV, if that is what a text is."""
    for field in text[:_MAX_HEADING_LINE].split(","):
        yield field.strip('"\ufeff ')
