"""Reviews in running text: a document in, one with tables out.

Where `Action:` lines follow numbered statements, each statement becomes a row:

    1.1 Governors seldom visit schools.
    Action: Each governor to visit once a term.
    Owner: Chair

In a document that is called a review or minutes, a sentence without a number right above such a
line is a statement, too; the only one of an item has the number of its title, `2. Website`. In
minutes, so is the heading right above it, of what was not minuted further.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, zip_longest

from parsers.characters.normalise import BULLETS
from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table, lines_of
from parsers.grammar.headings.column_headings import LIKELY, Headings, meaning
from parsers.grammar.headings.column_kinds import kinds
from parsers.grammar.numbers import split_number
from parsers.grammar.phrases import is_sentence
from parsers.patterns import pattern
from parsers.recogniser.cells import marked
from parsers.recogniser.cover.document_kinds import (
    is_called_minutes,
    is_called_review_alone,
    with_title,
)
from parsers.recogniser.pairing.finding_labels import repeated_labels

_MIN_STATEMENTS = 2  # with actions; one alone may be an example
_MIN_TITLE = 3  # words of a title that says what is to be done about what
_MIN_SHARE_WITH_ACTIONS = 0.5  # of the numbered paragraphs; else the text is a policy or a report
_NAME = r"[^\W\d_][\w/ ]{2,30}?"
_LABEL = pattern(rf"(?P<name>{_NAME})(?: (?P<number>\d{{1,2}}))?\s*:")
# Where a label begins within a paragraph, as in PDF, where lines run on.
_INNER_LABEL = pattern(rf"(?<=[.;!?])\s+(?={_NAME}(?: \d{{1,2}})?:\s)")
_ACTION = "action"


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
    bare = _statements_without_number(document, own)
    flow = list(_grouped(document.blocks, own, _numbers_of_items(document.blocks, bare)))
    runs = [item for item in flow if isinstance(item, _Run)]
    entries = [entry for run in runs for entry in run.entries]
    with_actions = sum(_ACTION in entry.lines for entry in entries)
    if with_actions < max(_MIN_STATEMENTS, _MIN_SHARE_WITH_ACTIONS * len(entries)):
        return document
    blocks = (_table(item) if isinstance(item, _Run) else item for item in flow)
    repeated = [[*run.labels_of_statements[1:], *repeated_labels(run.labels)] for run in runs]
    return document.with_blocks(blocks, chain.from_iterable(repeated))


def _statements_without_number(document: Document, own: Headings) -> Sequence[Paragraph]:
    """Without numbers like 1.1 (one may be `Y6 trip`), the sentences right above labels of actions
    or with one behind them; in a review all between the first and the last of them, too, which
    minutes only record."""
    lines = lines_of(document.blocks)
    followed = list(zip_longest(lines, lines[1:]))
    acted_on = [n for n, (p, below) in enumerate(followed) if _is_acted_on(p, below, own)]
    if not acted_on or sum(map(_is_dotted, lines)) >= _MIN_STATEMENTS:
        return []
    first, last = acted_on[0], acted_on[-1]
    opening = with_title(lines[:first], document)
    if is_called_review_alone(opening):
        return [p for p in lines[first : last + 1] if _is_bare(p, own)]
    return _minuted(followed, own) if is_called_minutes(opening) else []


def _minuted(
    followed: Sequence[tuple[Paragraph, Paragraph | None]], own: Headings
) -> Sequence[Paragraph]:
    """The lines, each given with the one below, that are acted on or title what is."""
    return [p for p, below in followed if _is_acted_on(p, below, own) or _is_titled(p, below, own)]


def _is_titled(p: Paragraph, below: Paragraph | None, own: Headings) -> bool:
    """Whether a heading right above a label says more than `Boats`."""
    return bool(p.heading) and len(p.text.split()) >= _MIN_TITLE and _acts(below, own)


def _is_acted_on(p: Paragraph, below: Paragraph | None, own: Headings) -> bool:
    return _is_bare(p, own) and (len(_parts(p, own)) > 1 or _acts(below, own))


def _is_bare(p: Paragraph, own: Headings) -> bool:
    """A sentence that is no item, has no label, and may have a plain number."""
    if p.heading or _is_item(p) or _is_labelled(p, own):
        return False
    return is_sentence(p.text)


def _is_item(p: Paragraph) -> bool:
    """Whether a line has a mark before it that is no number."""
    is_marked = p.marker is not None and not split_number(marked(p))
    return is_marked or p.text[:1] in BULLETS


def _is_labelled(p: Paragraph, own: Headings) -> bool:
    """Whether a label begins a line: of a column, or of statements with a number, `Finding 1:`,
    which `labelled_findings` reads."""
    label = _LABEL.match(p.text)
    if not label:
        return False
    return bool(_column(label, own) or (label["number"] and _names_statements(label, own)))


def _names_statements(label: re.Match[str], own: Headings) -> bool:
    return meaning(label["name"], own).statement_strength >= LIKELY


def _acts(p: Paragraph | None, own: Headings) -> bool:
    return p is not None and _column(_LABEL.match(p.text), own) == _ACTION


def _is_dotted(p: Paragraph) -> bool:
    found = split_number(marked(p))
    return bool(found and found.ref.section)


def _numbers_of_items(blocks: Sequence[Block], bare: Sequence[Paragraph]) -> Mapping[int, str]:
    """For each `bare` statement, by its identity, the number of the item that holds no other; else
    an empty text."""
    known = {id(p) for p in bare}
    items: dict[int, str] = {}
    item = ""
    for p in lines_of(blocks):
        label = "" if id(p) in known else _label_of_title(p)
        if label or p.heading:
            item = label
        if id(p) in known:
            items[id(p)] = item
    counts = Counter(items.values())
    return {statement: item if counts[item] == 1 else "" for statement, item in items.items()}


def _label_of_title(p: Paragraph) -> str:
    """The number of an item's title, `2. Website`; empty for other lines."""
    found = split_number(marked(p))
    is_title = found and found.rest and not is_sentence(found.rest)
    return found.label if found and is_title else ""


def _grouped(
    blocks: Sequence[Block], own: Headings, bare: Mapping[int, str]
) -> Iterator[Block | _Run]:
    run = _Run()
    for block in blocks:
        if isinstance(block, Paragraph) and _is_added(block, run, own, bare.get(id(block))):
            continue
        if run.entries:
            yield run
            run = _Run()
        yield block
    if run.entries:
        yield run


def _is_added(paragraph: Paragraph, run: _Run, own: Headings, item: str | None) -> bool:
    """Whether a paragraph begins an entry of a run or goes on with its last; then it is added.

    `item` is the number of its item if it is a statement without one, else None.
    """
    if paragraph.heading and item is None:
        return False
    first, *others = _parts(paragraph._replace(heading=0), own)
    if entry := _begun(first, run, own, item):
        run.entries.append(entry)
    elif not run.entries or not _is_line(first, run, own):
        return False
    for part in others:
        _is_line(part, run, own)
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
    label = _LABEL.match(first.text)
    if not label or not _names_statements(label, own):
        return first
    run.labels_of_statements.append(first._replace(text=label["name"]))
    return first._replace(text=first.text[label.end() :].strip())


def _parts(paragraph: Paragraph, own: Headings) -> list[Paragraph]:
    """A paragraph, cut before the labels of actions in it."""
    cuts = [found.end() for found in _INNER_LABEL.finditer(paragraph.text)]
    cuts = [cut for cut in cuts if _column(_LABEL.match(paragraph.text, cut), own) == _ACTION]
    ends = [*cuts, len(paragraph.text)]
    first = paragraph._replace(text=paragraph.text[: ends[0]].rstrip())
    texts = (paragraph.text[cut:end].rstrip() for cut, end in zip(cuts, ends[1:], strict=True))
    return [first, *(paragraph._replace(text=text, marker=None) for text in texts)]


def _column(label: re.Match[str] | None, own: Headings) -> str:
    """The column that a label names; empty if it names none."""
    if not label:
        return ""
    if meaning(label["name"], own).names_actions:
        return _ACTION
    return label["name"].capitalize() if kinds(label["name"], own) else ""


def _is_line(line: Paragraph, run: _Run, own: Headings) -> bool:
    """Whether a line belongs to the last entry of a run; then it is added."""
    lines = run.entries[-1].lines
    label = _LABEL.match(line.text)
    column = _column(label, own)
    begins_or_goes_on = column == _ACTION or (column and lines)
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
