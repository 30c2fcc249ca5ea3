"""What a file is that holds no review: a document in, the refusal that says so out."""

from collections.abc import Iterable, Sequence

from parsers.diagnostics import count_of
from parsers.document.blocks import Document, Paragraph, Row, Table, lines_of, tables_of, words
from parsers.errors import NoReview
from parsers.grammar.headings.column_kinds import kinds
from parsers.grammar.numbers import split_number
from parsers.patterns import pattern
from parsers.recogniser.acceptance.routines import come_again
from parsers.recogniser.pairing.list_items import CHECK_BOXES

_MAX_HEADINGS = 60  # characters of a table's headings that are quoted
_NAME_HEADINGS = (
    "Check that it is the right file; if it is a review, ask whoever set this up to make the"
    " headings of its columns known."
)
_CHECK_BOX = pattern(rf"[-*+•\s]*[{CHECK_BOXES}]")
_WHERE_TO_NAME_HEADINGS = "They are named in reviewtrail.toml ([headings])."


def no_review(document: Document) -> NoReview:
    """The refusal of a document in which no review's table was found: it says what there is."""
    if not document.blocks:
        return NoReview("no words were found in this file", "Check that it is the right file.")
    tables = tables_of(document.blocks)
    if not tables:
        return _text_alone(lines_of(document.blocks))
    longest = max(tables, key=lambda table: len(table.rows))
    if _has_times_that_come_again(longest):
        return _rota(longest, is_only=len(tables) == 1)
    return _other_tables(longest, len(tables))


def _text_alone(prose: Sequence[Paragraph]) -> NoReview:
    if tasks := _count_of_tasks(prose):
        return NoReview(
            f"this is a list of {count_of(tasks, 'task')} to tick off, without a table of"
            " statements and actions, so this is no review",
            "Put the tasks into a table with the headings Action, Who and By when, beside what each"
            " is for if that is known.",
        )
    return NoReview(
        f"this is a text of {count_of(len(prose), 'paragraph')}{_with_numbers(prose)}"
        " without a table of statements and actions, so this is no review",
        "A review needs a table, or numbered statements, each with lines that begin with"
        " “Action:” or a list of what to do below it; check that it is the right file.",
    )


def _rota(table: Table, is_only: bool) -> NoReview:
    return NoReview(
        f"{'its only' if is_only else 'its longest'} table, headed {_quoted(table)}, gives"
        " times that come again or count from something, as rotas, timetables and procedures"
        " do, so this is no review",
        "Check that it is the right file. An action plan has a column Action, and says by which"
        " day or term each is to be done.",
    )


def _other_tables(longest: Table, count: int) -> NoReview:
    pairs_none = (
        "its only table does not pair" if count == 1 else f"none of its {count} tables pairs"
    )
    return NoReview(
        f"{pairs_none} statements with actions, so this is no review;"
        f" {'it' if count == 1 else 'the longest'} is headed {_quoted(longest)}",
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
    rows = _full_rows(table)
    timed = [c for c, heading in enumerate(rows[0]) if "deadline" in kinds(heading)] if rows else []
    return any(come_again(_times(rows[1:], c)) for c in timed)


def _times(rows: Iterable[Sequence[str]], column: int) -> list[str]:
    return [texts[column] for texts in rows if column < len(texts) and texts[column]]


def _full_rows(table: Table) -> list[list[str]]:
    """The texts of the rows in which several cells say something."""
    return [texts for texts in map(_texts, table.rows) if sum(map(bool, texts)) > 1]


def _texts(row: Row) -> list[str]:
    return [" ".join(map(words, cell.content)) for cell in row.cells]


def _with_numbers(prose: Sequence[Paragraph]) -> str:
    numbered = sum(1 for p in prose if split_number(p.text))
    return f", {numbered} of them numbered," if numbered > 1 else ""


def _quoted(table: Table) -> str:
    """The first full row of a table, as far as it is short enough to quote."""
    first = next(iter(_full_rows(table)), [])
    text = " | ".join(" ".join(cell.split()) for cell in first if cell)
    return f"“{text[:_MAX_HEADINGS].rstrip()}”" if text else "by nothing"
