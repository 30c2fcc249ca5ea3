"""Objectives across the tables of their actions: a document in, one with them beside out.

    Objective 1: Raise attendance in Year 9
    Action                 | Who | By when
    Ring on the first day  | HoY | May

Each becomes a cell beside the rows below it; so does one in a heading above each of several tables.
A title, `Theme 1: Attendance`, is none, nor is what stands above actions that have numbers of their
own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table, lines_of
from parsers.grammar.headings.column_headings import Headings, meaning
from parsers.grammar.headings.column_kinds import kinds
from parsers.grammar.numbers import split_number
from parsers.grammar.phrases import is_sentence
from parsers.patterns import pattern
from parsers.recogniser.cells import marked
from parsers.recogniser.columns.header import best_pair

_MIN_COLUMNS = 3
_OBJECTIVE = pattern(
    r"(?P<label>[^\W\d_][\w’' /-]{2,40}?)(?:\s+(?P<number>\d{1,2})(?:\s*[:.]|\s[-–—])|\s*:)"
    r"\s*(?P<text>\S.+)"
)


@dataclass
class _Objective:
    """An objective: its label, its number and words, and the rows of its actions below a header."""

    label: Paragraph
    number: Paragraph
    text: Paragraph
    header: Row | None = None
    rows: list[Row] = field(default_factory=list)


def with_objectives_beside(document: Document, own: Headings) -> Document:
    """The document, with objectives that span a table of actions beside these.

    The first label of a table heads their column; the others become asides.
    """
    blocks: list[Block] = []
    labels: list[Paragraph] = []
    for block in _with_titles_across(document.blocks, own):
        if not isinstance(block, Table) or not (objectives := _objectives(block, own)):
            blocks.append(block)
            continue
        blocks += [block.caption] if block.caption else []
        for _, below in groupby(objectives, key=lambda objective: id(objective.header)):
            together = list(below)
            blocks.append(Table(tuple(_rows(together)), block.place))
            labels += [objective.label for objective in together[1:]]
    return document.with_blocks(blocks, labels)


def _with_titles_across(blocks: Sequence[Block], own: Headings) -> Iterator[Block]:
    """The blocks, objectives right above tables of their actions alone as the first rows of these,
    where there are several."""
    pairs = [
        (title, table)
        for title, table in pairwise(blocks)
        if isinstance(title, Paragraph) and isinstance(table, Table) and _titles(title, table, own)
    ]
    if len(pairs) < 2:
        yield from blocks
        return
    titles = {id(title) for title, _ in pairs}
    titled = {id(table): _with_title_across(table, title) for title, table in pairs}
    for block in blocks:
        if id(block) not in titles:
            yield titled.get(id(block), block)


def _titles(title: Paragraph, table: Table, own: Headings) -> bool:
    """Whether a line is an objective set as a title, and the table below has only its actions."""
    if not (title.heading > 1 or title.strong) or len(table.rows) < 2:
        return False
    return bool(_objectives(_with_title_across(table, title), own))


def _with_title_across(table: Table, title: Paragraph) -> Table:
    """The table with a title as a row below its first."""
    across = Row((Cell((title,), column_span=table.width),), title.place)
    return table._replace(rows=(table.rows[0], across, *table.rows[1:]))


def _objectives(table: Table, own: Headings) -> list[_Objective]:
    """The objectives of a table, each with a header and actions without numbers; none where
    another row is merged across."""
    found: list[_Objective] = []
    header: Row | None = None
    width = table.width
    if width < _MIN_COLUMNS:
        return found
    for row in table.rows:
        if objective := _objective(row, width, own):
            found.append(objective)
            objective.header = header
        elif _heads_log(row, own):
            header = row
            if found and not found[-1].rows:
                found[-1].header = header
        elif found and not _is_merged(row, width):
            found[-1].rows.append(row)
        else:
            return []
    return found if all(map(_is_whole, found)) else []


def _objective(row: Row, width: int, own: Headings) -> _Objective | None:
    """The objective in a row merged across, a sentence behind a label or right of one:
    `Objective 1: ...`."""
    lines = _lines_across(row, width)
    if not lines:
        return None
    *label_beside, last = map(marked, lines)
    found = _OBJECTIVE.fullmatch(": ".join([*(text.rstrip(":") for text in label_beside), last]))
    if not found or not is_sentence(found["text"]) or not _names_objective(found["label"], own):
        return None
    place = lines[-1].place
    label, number, text = (Paragraph(found[part] or "", place) for part in found.groupdict())
    return _Objective(label, number, text)


def _lines_across(row: Row, width: int) -> Sequence[Paragraph]:
    """The line of a row merged across, or the two of its cells, one of which spans several columns;
    none of other rows."""
    lines = lines_of(row.content)
    is_beside = len(row.cells) == len(lines) == 2 and _is_across(row, width)
    is_alone = len(lines) == 1 and _is_merged(row, width)
    return lines if is_beside or is_alone else []


def _is_merged(row: Row, width: int) -> bool:
    return any(cell.content and cell.column_span == width for cell in row.cells)


def _is_across(row: Row, width: int) -> bool:
    """Whether cells fill a row with one at least that spans several columns."""
    spans = [cell.column_span for cell in row.cells]
    return sum(spans) == width and len(spans) < width


def _names_objective(label: str, own: Headings) -> bool:
    said = meaning(label, own)
    return bool(said.statement_strength) and not said.is_section


def _heads_log(row: Row, own: Headings) -> bool:
    """`Action` beside who and by when or how far, with neither numbers nor statements."""
    texts = [cell.text for cell in row.cells]
    meanings = [meaning(text, own) for text in texts]
    names_actions = any(said.names_actions for said in meanings)
    if not names_actions or best_pair(meanings) or any(said.is_number for said in meanings):
        return False
    found = frozenset().union(*(kinds(text, own) for text in texts))
    return "owner" in found and not found.isdisjoint({"deadline", "progress"})


def _is_whole(objective: _Objective) -> bool:
    numbered = (bool(row.cells and split_number(row.cells[0].text)) for row in objective.rows)
    return objective.header is not None and bool(objective.rows) and not any(numbered)


def _rows(objectives: Sequence[_Objective]) -> Iterator[Row]:
    """The rows of objectives that have one header."""
    first = objectives[0]
    if first.header:
        yield first.header._replace(cells=(Cell(), Cell((first.label,)), *first.header.cells))
    for objective in objectives:
        span = len(objective.rows)
        number = (objective.number,) if objective.number.text else ()
        beside = (Cell(number, span), Cell((objective.text,), span))
        top, *others = objective.rows
        yield top._replace(cells=(*beside, *top.cells))
        yield from others
