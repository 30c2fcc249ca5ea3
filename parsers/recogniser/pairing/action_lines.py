"""Reviews in running text: a document in, one with tables out.

Where `Action:` lines follow numbered statements, each statement becomes a row:

    1.1 Governors seldom visit schools.
    Action: Each governor to visit once a term.
    Owner: Chair

So does one without a number in a review or in minutes (`unnumbered_statements`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from parsers.characters.normalise import BULLETS
from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table
from parsers.grammar.headings.column_headings import Headings
from parsers.grammar.numbers import split_number
from parsers.recogniser.cells import marked
from parsers.recogniser.pairing.action_labels import (
    ACTION,
    column_of,
    label_of,
    names_statements,
    parts_of,
)
from parsers.recogniser.pairing.finding_labels import repeated_labels
from parsers.recogniser.pairing.unnumbered_statements import unnumbered_statements

_MIN_STATEMENTS = 2  # with actions; one alone may be an example
_MIN_SHARE_WITH_ACTIONS = 0.5  # of the numbered paragraphs; else the text is a policy or a report


@dataclass
class _Entry:
    """A numbered statement, and the lines below it by the columns that their labels name."""

    number: Paragraph
    statement: Paragraph
    lines: dict[str, list[Paragraph]] = field(default_factory=dict)


@dataclass
class _Run:
    """Entries that follow one another, and their labels as printed, with the column of each; of
    statements that have labels too, `Finding:`, these stand apart, and the first heads them."""

    entries: list[_Entry] = field(default_factory=list)
    labels: list[tuple[str, Paragraph]] = field(default_factory=list)
    labels_of_statements: list[Paragraph] = field(default_factory=list)


def with_action_lines_paired(document: Document, own: Headings) -> Document:
    """The document, with its statements and their `Action:` lines as tables.

    The first label of each column heads it; the others become asides. `own` are headings that the
    trust's reviews use. A text with few such lines stays as it is.
    """
    flow = list(_grouped(document.blocks, own, unnumbered_statements(document, own)))
    runs = [item for item in flow if isinstance(item, _Run)]
    entries = [entry for run in runs for entry in run.entries]
    with_actions = sum(ACTION in entry.lines for entry in entries)
    if with_actions < max(_MIN_STATEMENTS, _MIN_SHARE_WITH_ACTIONS * len(entries)):
        return document
    blocks = (_table(item) if isinstance(item, _Run) else item for item in flow)
    repeated = [[*run.labels_of_statements[1:], *repeated_labels(run.labels)] for run in runs]
    return document.with_blocks(blocks, chain.from_iterable(repeated))


def _grouped(
    blocks: Sequence[Block], own: Headings, bare: Mapping[int, str]
) -> Iterator[Block | _Run]:
    run = _Run()
    for block in blocks:
        if isinstance(block, Paragraph) and _add(block, run, own, bare.get(id(block))):
            continue
        if run.entries:
            yield run
            run = _Run()
        yield block
    if run.entries:
        yield run


def _add(paragraph: Paragraph, run: _Run, own: Headings, item: str | None) -> bool:
    """Add a paragraph that begins an entry of a run or goes on with its last; False if it does
    neither.

    `item` is the number of its item if it is a statement without one, else None.
    """
    if paragraph.heading and item is None:
        return False
    first, *others = parts_of(paragraph._replace(heading=0), own)
    if entry := _begun(first, run, own, item):
        run.entries.append(entry)
    elif not run.entries or not _add_line(first, run, own):
        return False
    for part in others:
        _add_line(part, run, own)
    return True


def _begun(first: Paragraph, run: _Run, own: Headings, item: str | None) -> _Entry | None:
    """The entry that a line begins: by its number, or by that of its `item`."""
    found = split_number(marked(first))
    if found and (found.ref.section or item is not None):
        number = first._replace(text=found.label, marker=None)
        return _Entry(number, first._replace(text=found.rest, marker=None))
    if item is None:
        return None
    return _Entry(first._replace(text=item, marker=None), _without_label(first, run, own))


def _without_label(first: Paragraph, run: _Run, own: Headings) -> Paragraph:
    """A statement without its own label, which is added to those of its run."""
    label = label_of(first)
    if not label or not names_statements(label, own):
        return first
    run.labels_of_statements.append(first._replace(text=label["name"]))
    return first._replace(text=first.text[label.end() :].strip())


def _add_line(line: Paragraph, run: _Run, own: Headings) -> bool:
    """Add a line to the last entry of a run; False if it does not belong to it."""
    lines = run.entries[-1].lines
    label = label_of(line)
    column = column_of(label, own)
    begins_or_goes_on = column == ACTION or (column and lines)
    if label and begins_or_goes_on:
        _add_labelled(line, label, column, run)
        return True
    is_listed = line.marker is not None or line.text[:1] in BULLETS
    if not lines or not is_listed:
        return False
    next(reversed(lines.values())).append(line)
    return True


def _add_labelled(line: Paragraph, label: re.Match[str], column: str, run: _Run) -> None:
    """Add a label to those of the run, and what stands behind it to its column."""
    run.labels.append((column, line._replace(text=label["name"], marker=None)))
    below = run.entries[-1].lines.setdefault(column, [])
    if rest := line.text[label.end() :].strip():
        below.append(line._replace(text=rest, marker="•"))


def _table(run: _Run) -> Table:
    headings = dict(reversed(run.labels))
    columns = list(dict.fromkeys(column for column, _ in run.labels))
    place = run.entries[0].statement.place
    statement = Cell(tuple(run.labels_of_statements[:1]))
    head = Row(
        (Cell(), statement, *(Cell((headings[column],)) for column in columns)), place, header=True
    )
    return Table((head, *(_row(entry, columns) for entry in run.entries)), place)


def _row(entry: _Entry, columns: Sequence[str]) -> Row:
    cells = (Cell(tuple(entry.lines.get(column, ()))) for column in columns)
    place = entry.statement.place
    return Row((Cell((entry.number,)), Cell((entry.statement,)), *cells), place)
