"""What a file is that holds no review: a document in, the refusal that says so out."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from parsers.diagnostics import count_of
from parsers.document.blocks import Document, Paragraph, Row, Table, words
from parsers.errors import NoReview
from parsers.grammar.column_kinds import kinds
from parsers.grammar.numbers import split_number
from parsers.patterns import pattern
from parsers.recogniser.acceptance.routines import come_again
from parsers.recogniser.pairing.list_items import CHECK_BOXES

_SEARCHED = 600  # paragraphs in which a report of our own shows itself
_MAX_HEADING_LINE = 2000  # characters of a line of CSV that may hold headings
_MAX_HEADINGS = 60  # characters of a table's headings that are quoted
_PERIOD = pattern(r".{3,},? 20\d\d to 20\d\d")
_OWN_HEADINGS = frozenset(
    {"what needs a decision", "what matters most", "gaps that closed", "gaps that narrowed"}
)
# What reports, terminal output and status pages say of themselves.
_OWN_WORDS = pattern(
    r"(?:made|written)\b.{0,100}\bby reviewtrail\b.*|reviewtrail: what became of each file"
    r"|That is all: \d+ open actions?\.",
    re.IGNORECASE,
)
_OWN_SUMMARY = pattern(r"Since 20\d\d: \d+ closed, \d+ narrowed\b.*")
# Headings of columns, as CSV or a sheet has them.
_OWN_COLUMNS = (
    frozenset({"from year", "to year", "from number", "to number"}),
    frozenset({"column owners", "column due", "stands for"}),
    frozenset({"who", "by when", "last day", "action"}),
)
# Columns of the database, as an export heads them.
_OWN_FIELD = pattern(
    r"(?:from_|to_|effective_)?(?:review|statement|action|thread|document|correction|link|owner)_id"
)
_OWN_KEYS = (
    ('"from":', '"pairs":', '"summary":'),
    ('"year_source":', '"sections":'),
    ('"is_latest":', '"column_owners":'),
    ('"file":', '"place":', '"code":', '"message":'),
    ('"profile":', '"resources":', "reviewtrail"),
)
_NAME_HEADINGS = (
    "Check that it is the right file; if it is a review, ask whoever set this up to make the"
    " headings of its columns known."
)
_CHECK_BOX = pattern(rf"[-*+•\s]*[{CHECK_BOXES}]")
_WHERE_TO_NAME_HEADINGS = "They are named in reviewtrail.toml ([headings])."


def refuse_own_report(document: Document) -> None:
    """Raise NoReview for what reviewtrail itself wrote: a report, a list of actions, JSON."""
    texts = [document.title, *(p.text for p in islice(document.paragraphs(), _SEARCHED))]
    if _is_report(texts) or _is_export(texts):
        raise NoReview(
            "this is a report or an export that reviewtrail itself wrote, and no review",
            "Put in the review that it was made from.",
        )


def no_review(document: Document) -> NoReview:
    """The refusal of a document in which no review's table was found: it says what there is."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    prose = [block for block in document.blocks if isinstance(block, Paragraph)]
    if not document.blocks:
        return NoReview("no words were found in this file", "Check that it is the right file.")
    if not tables and (tasks := _count_of_tasks(prose)):
        return NoReview(
            f"this is a list of {count_of(tasks, 'task')} to tick off, without a table of"
            " statements and actions, so this is no review",
            "Put the tasks into a table with the headings Action, Who and By when, beside what each"
            " is for if that is known.",
        )
    if not tables:
        return NoReview(
            f"this is a text of {count_of(len(prose), 'paragraph')}{_with_numbers(prose)}"
            " without a table of statements and actions, so this is no review",
            "A review needs a table, or numbered statements, each with lines that begin with"
            " “Action:” or a list of what to do below it; check that it is the right file.",
        )
    widest = max(tables, key=lambda table: len(table.rows))
    is_only = len(tables) == 1
    if _has_times_that_come_again(widest):
        return NoReview(
            f"{'its only' if is_only else 'its longest'} table, headed {_quoted(widest)}, gives"
            " times that come again or count from something, as rotas, timetables and procedures"
            " do, so this is no review",
            "Check that it is the right file. An action plan has a column Action, and says by which"
            " day or term each is to be done.",
        )
    pairs_none = (
        "its only table does not pair" if is_only else f"none of its {len(tables)} tables pairs"
    )
    return NoReview(
        f"{pairs_none} statements with actions, so this is no review;"
        f" {'it' if is_only else 'the longest'} is headed {_quoted(widest)}",
        _NAME_HEADINGS,
        _WHERE_TO_NAME_HEADINGS,
    )


def _count_of_tasks(prose: Sequence[Paragraph]) -> int:
    """How many lines begin with a check box, if every other line below the headings does."""
    body = [p for p in prose if not p.heading]
    tasks = sum(1 for p in body if _CHECK_BOX.match(p.text))
    return tasks if tasks > 1 and 2 * tasks >= len(body) else 0


def _has_times_that_come_again(table: Table) -> bool:
    """Whether a table's column of days or times holds those that come again."""
    rows = [texts for texts in map(_texts, table.rows) if sum(map(bool, texts)) > 1]
    timed = [c for c, heading in enumerate(rows[0]) if "deadline" in kinds(heading)] if rows else []
    return any(come_again([r[c] for r in rows[1:] if c < len(r) and r[c]]) for c in timed)


def _is_report(texts: Sequence[str]) -> bool:
    if any(_OWN_WORDS.fullmatch(text) or _OWN_SUMMARY.match(text) for text in texts):
        return True
    headed = {text.strip("# ").casefold() for text in texts} & _OWN_HEADINGS
    return bool(headed) and any(_PERIOD.fullmatch(text.strip("# ")) for text in texts[:40])


def _is_export(texts: Sequence[str]) -> bool:
    fields = frozenset(field for text in texts for field in _fields(text))
    if any(map(_OWN_FIELD.fullmatch, fields)):
        return True
    headings = frozenset(field.replace("_", " ").casefold() for field in fields)
    return any(columns <= headings for columns in _OWN_COLUMNS) or _is_own_json(texts)


def _is_own_json(texts: Sequence[str]) -> bool:
    joined = " ".join(texts).strip()
    if not joined.startswith(("{", "[")):
        return False
    return any(_holds_all(joined, keys) for keys in _OWN_KEYS)


def _holds_all(text: str, keys: Sequence[str]) -> bool:
    return all(key in text for key in keys)


def _fields(text: str) -> Iterator[str]:
    """The fields of a line of CSV, if that is what a text is."""
    for field in text[:_MAX_HEADING_LINE].split(","):
        yield field.strip('"\ufeff ')


def _texts(row: Row) -> list[str]:
    return [" ".join(map(words, cell.content)) for cell in row.cells]


def _with_numbers(prose: Sequence[Paragraph]) -> str:
    numbered = sum(1 for p in prose if split_number(p.text))
    return f", {numbered} of them numbered," if numbered > 1 else ""


def _quoted(table: Table) -> str:
    """The first full row of a table, as far as it is short enough to quote."""
    rows = map(_texts, table.rows)
    first = next((texts for texts in rows if sum(map(bool, texts)) > 1), [])
    text = " | ".join(" ".join(cell.split()) for cell in first if cell)
    return f"“{text[:_MAX_HEADINGS].rstrip()}”" if text else "by nothing"
