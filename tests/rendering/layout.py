"""How a review looks on paper: a review and a layout in, a `Document` out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table
from parsers.review import Action, Review, Section, Statement

HEADINGS = {"number": "No", "statement": "Evaluative statement", "action": "Action"}


@dataclass(frozen=True)
class Layout:
    """One way to lay out a review.

    `columns` names the columns from left to right; `extra` stands for all further ones.
    `sections` says where their titles stand: heading, caption, row (one table, each title in a
    row merged across), first row (of a table each). `numbers` are typed or automatic, `bullets`
    a list, glyphs in paragraphs of their own, or lines of one paragraph. `merged`: neighbouring
    statements with the same actions share one action cell.
    """

    columns: tuple[str, ...] = ("statement", "action", "extra")
    sections: str = "heading"
    numbers: str = "typed"
    bullets: str = "list"
    merged: bool = False


def lay_out(review: Review, layout: Layout, headings: dict[str, str] = HEADINGS) -> Document:
    """The review as a document. `headings` gives the columns' headings, as HEADINGS does."""
    cover = [Paragraph(review.organisation)] if review.organisation else []
    cover.append(Paragraph(f"{review.title} {review.year or ''}".strip(), heading=1))
    body = _Body(review, layout, headings)
    return Document("", (*cover, *body.blocks()))


class _Body:
    """The tables of one review."""

    def __init__(self, review: Review, layout: Layout, headings: dict[str, str]) -> None:
        self.review, self.layout, self.headings = review, layout, headings
        extra = list(dict.fromkeys(name for s in review.statements() for name in s.extra))
        self.columns = [
            c for name in layout.columns for c in (extra if name == "extra" else [name])
        ]

    def blocks(self) -> Iterator[Block]:
        if self.layout.sections == "row":
            rows = [
                row
                for s in self.review.sections
                for row in (self._across(s), *self._statements(s.statements))
            ]
            yield Table((self._header(), *rows))
            return
        for section in self.review.sections:
            yield from self._section(section)

    def _section(self, section: Section) -> Iterator[Block]:
        rows = (self._header(), *self._statements(section.statements))
        if self.layout.sections == "heading":
            yield self._title(section)._replace(heading=2)
        if self.layout.sections == "first row":
            rows = (self._across(section)._replace(header=True), *rows)
        caption = self._title(section) if self.layout.sections == "caption" else None
        yield Table(rows, caption=caption)

    def _title(self, section: Section) -> Paragraph:
        if self.layout.numbers == "automatic" and section.heading.startswith(section.label):
            text = section.heading.removeprefix(section.label).strip()
            return Paragraph(text, marker=section.label)
        return Paragraph(section.heading)

    def _header(self) -> Row:
        names = (self.headings.get(c, c) for c in self.columns)
        return Row(
            tuple(Cell((Paragraph(n, strong=True),), header=True) for n in names), header=True
        )

    def _across(self, section: Section) -> Row:
        title = self._title(section)._replace(strong=True)
        return Row((Cell((title,), column_span=len(self.columns)),))

    def _statements(self, statements: Sequence[Statement]) -> Iterator[Row]:
        for actions, group in groupby(statements, key=lambda s: s.actions):
            shared = list(group)
            if self.layout.merged and actions:
                yield self._row(shared[0], len(shared))
                yield from (self._row(s, 0) for s in shared[1:])
            else:
                yield from (self._row(s, 1) for s in shared)

    def _row(self, statement: Statement, span: int) -> Row:
        """A statement's row; its action cell spans `span` rows, or began in a row above."""
        cells = (self._cell(c, statement, span) for c in self.columns if c != "action" or span)
        return Row(tuple(cells))

    def _cell(self, column: str, statement: Statement, span: int) -> Cell:
        if column == "action":
            return Cell(tuple(_bullets(statement.actions, self.layout.bullets)), row_span=span)
        if column == "number":
            return Cell((self._number(statement, ""),))
        if column == "statement" and "number" in self.columns:
            return Cell((Paragraph(statement.text),))
        if column == "statement":
            return Cell((self._number(statement, statement.text),))
        text = statement.extra.get(column, "")
        return Cell((Paragraph(text),) if text else ())

    def _number(self, statement: Statement, text: str) -> Paragraph:
        if self.layout.numbers == "automatic":
            return Paragraph(text, marker=statement.label)
        return Paragraph(f"{statement.label} {text}".strip())


def _bullets(actions: Sequence[Action], style: str) -> Iterator[Paragraph]:
    if style == "list":
        yield from (Paragraph(action.text, marker="•") for action in actions)
    elif style == "glyph":
        yield from (Paragraph(f"• {action.text}") for action in actions)
    elif actions:
        yield Paragraph("\n".join(f"- {action.text}" for action in actions))
