"""Blank forms: what stands in a blank until somebody fills it in; refusals of such forms."""

import re
from collections.abc import Iterator, Sequence

from parsers.document.blocks import Document, Row, Table, tables_of
from parsers.errors import NoReview
from parsers.grammar.headings.column_headings import Headings, Meaning, meaning
from parsers.patterns import pattern
from parsers.recogniser.candidates import candidate
from parsers.recogniser.cells import Line, filled_cells
from parsers.review import Section, Statement

_MIN_FORM = 2  # statements of a blank form; one alone may be a short review
_MIN_KNOWN = 2  # headings of a form
_FILL_IN = "Fill it in, or put in the form that was filled in."
# What a form shows where nothing is written yet.
_PROMPT = pattern(
    r"\W*(?:(?:please )?(?:click|tap)\b.*|choose an? \w+"
    r"|select(?: from (?:the )?list| one| an? \w+)?"
    r"|(?:enter|insert|type|add) (?:your |the )?(?:text|details?|name|date|comments?)\b.*"
    r"|e\.? ?g\.?\b.*|for example\b.*|example\s*:.*)\W*",
    re.IGNORECASE,
)
_BRACKETED = pattern(r"\[[^\[\]]*\]|<[^<>]*>|\{+[^{}]*\}+")
_CHOICE = r"(?:yes|no|n/?a|(?:(?:fully|partly|partially|not) )?met|red|amber|green|[rag]|[yn])"
_CHOICES = pattern(rf"\W*{_CHOICE}(?:\s*[/|,]\s*{_CHOICE})+\W*", re.IGNORECASE)


def is_unfilled(text: str) -> bool:
    """Nothing, or what a form shows in a blank: `Choose an item`, `[Insert name]`, `Yes / No`."""
    said = text.strip()
    if not any(map(str.isalnum, said)):
        return True
    return any(form.fullmatch(said) for form in (_PROMPT, _BRACKETED, _CHOICES))


def refuse_blank_form(sections: Sequence[Section]) -> None:
    """Raise NoReview for a form to fill in: statements, and not one answer beside them."""
    statements = [statement for section in sections for statement in section.statements]
    if any(map(_is_answered, statements)):
        return
    asked = [s for s in statements if not is_unfilled(s.text)]
    if len(statements) < _MIN_FORM and asked:
        return
    numbered = "numbered " if all(s.number for s in statements) else ""
    raise NoReview(
        f"this is a blank form: {len(statements)} {numbered}statements, no answers", _FILL_IN
    )


def _is_answered(statement: Statement) -> bool:
    """Whether anything is filled in beside a statement, a log's action is its statement; or beside
    what a row without one asks for: `Focus`, `Strengths`."""
    said = [*(a.text for a in statement.actions), *statement.extra.values()]
    filled = [text for text in said if not is_unfilled(text)]
    asked = 1 if is_unfilled(statement.text) else 0
    return len(filled) > asked


def refuse_blank_table(document: Document, own: Headings) -> None:
    """Raise NoReview for a document whose plan has headings and nothing below them."""
    for table in tables_of(document.blocks):
        if _is_blank(table, own) or _is_blank_card(table, own):
            raise NoReview(
                "this is a blank form: nothing is filled in below its headings", _FILL_IN
            )


def _is_blank(table: Table, own: Headings) -> bool:
    """Known headings over rows with one cell at most that is filled: the name of an area."""
    found = candidate(table, own)
    if found is None or found.header is None:
        return False
    meanings = [meaning(text, own) for text in found.headings]
    known = len(meanings) - meanings.count(Meaning())
    body = list(found.grid[found.header + 1 :])
    if sum(not said.is_number for said in meanings) < _MIN_KNOWN:
        return False  # beside its numbers a list has one column, and nothing is to be filled in
    return known >= _MIN_KNOWN and bool(body) and not any(map(_has_answers, body))


def _has_answers(line: Line) -> bool:
    """Whether more is written in a row than its number and what it is about."""
    written = [cell for cell in filled_cells(line) if not is_unfilled(cell.text)]
    is_numbered = bool(written) and written[0].number and not written[0].number.rest
    return len(written) - bool(is_numbered) > 1


def _is_blank_card(table: Table, own: Headings) -> bool:
    """Headings at the left of a table of two columns, and nothing at the right."""
    labels = list(_labels(table.rows))
    known = [text for text in labels if meaning(text, own) != Meaning()]
    return len(labels) == len(table.rows) and len(known) >= _MIN_KNOWN + 1


def _labels(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        if len(row.cells) == 2 and is_unfilled(row.cells[1].text):
            yield row.cells[0].text
