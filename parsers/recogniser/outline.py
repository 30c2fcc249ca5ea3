"""The order of a document: which paragraphs title a section, which tables hold the review.

A document in, its parts out.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple, TypeAlias

from parsers.document.blocks import Block, Document, Paragraph, Table, paragraphs
from parsers.grammar.headings import NO_HEADINGS, Headings
from parsers.grammar.numbers import split_number, split_section
from parsers.patterns import pattern
from parsers.recogniser.bands import is_band
from parsers.recogniser.cells import ReadCell, distinct, marked
from parsers.recogniser.furniture import contents_lines, is_furniture, is_labelled
from parsers.recogniser.section_rows import LONGEST_HEADING
from parsers.recogniser.tables import ReviewTable, Tables

OutlineItem: TypeAlias = Paragraph | Table | ReviewTable

_ENDED = tuple(".;!?,")
_MIN_MENU = 3  # lines of a cell beside a table, such as the links of a web page
_PAGED = frozenset({"pdf", "text"})  # formats whose pages cut rows
_VERB = pattern(r"\b(?:is|are|was|were|will|has|have|had|took|this|these)\b", re.IGNORECASE)


class DocumentPart(NamedTuple):
    """A review's table with what stands between it and the one before.

    `title` are the paragraphs that make up its section's heading, one or two or none; `loose`
    is the rest. `first` is the first row of the table that is not among them. The last part has
    no table.
    """

    title: tuple[Paragraph, ...]
    loose: tuple[Paragraph | Table, ...]
    table: ReviewTable | None
    first: int = 0


def parts(document: Document, own: Headings = NO_HEADINGS) -> Iterator[DocumentPart]:
    """A document cut at its review's tables, layout tables opened."""
    between: list[Paragraph | Table] = []
    flow = list(_flow(document, own))
    repeated = _repeated(document.blocks)
    menus = frozenset(chain.from_iterable(map(_menu_lines, document.blocks)))
    no_titles = menus | _headings_within_sections(flow)
    for item in flow:
        if isinstance(item, ReviewTable):
            if item.table.caption:
                between.append(item.table.caption)
            above = _rows_above(item)
            between.extend(p for cell in above.titles for p in cell.content)
            title = _title([p for p in between if id(p) not in no_titles], repeated)
            chosen = {id(p) for p in title}
            loose = tuple(p for p in between if id(p) not in chosen)
            yield DocumentPart(title, (*above.fields, *loose), item, above.first)
            between = []
        else:
            between.append(item)
    yield DocumentPart((), tuple(between), None)


def _repeated(blocks: Sequence[Block]) -> frozenset[str]:
    """The bold lines that stand in several places, as `Strengths` does in each section."""
    bold = (b.text for b in blocks if isinstance(b, Paragraph) and b.strong and not b.heading)
    return frozenset(text for text, count in Counter(bold).items() if count > 1)


def _headings_within_sections(flow: Sequence[OutlineItem]) -> frozenset[int]:
    """The headings and bold lines without a number, by their identity, that stand again above other
    tables, where each table has one of its own before them: `Strengths` below each subject."""
    above: list[list[Paragraph]] = [[]]
    for item in flow:
        if isinstance(item, ReviewTable):
            above.append([])
        elif isinstance(item, Paragraph) and _is_marked_title(item):
            above[-1].append(item)
    titled = [titles for titles in above[:-1] if titles]
    counts = Counter(p.text for titles in titled for p in titles)
    have_own = all(counts[titles[0].text] == 1 for titles in titled)
    again = (id(p) for titles in titled for p in titles if counts[p.text] > 1)
    return frozenset(again if have_own else ())


def _is_marked_title(p: Paragraph) -> bool:
    is_marked = p.heading > 1 or (p.strong and not p.heading)
    return is_marked and _may_title(p) and not _is_numbered(p)


def _menu_lines(block: Block) -> Iterator[int]:
    """The lines, by their identity, of a menu: a cell of several plain lines beside another with a
    table in it, on whatever level of a page's layout."""
    for row in block.rows if isinstance(block, Table) else ():
        is_layout = any(isinstance(inner, Table) for cell in row.cells for inner in cell.content)
        for cell in row.cells if is_layout else ():
            lines = [p for p in cell.content if isinstance(p, Paragraph)]
            is_text = len(lines) == len(cell.content)
            if is_text and sum(p.text.count("\n") + 1 for p in lines) >= _MIN_MENU:
                yield from (id(p) for p in lines if not (p.heading or _is_numbered(p)))
            yield from chain.from_iterable(map(_menu_lines, cell.content))


class _RowsAbove(NamedTuple):
    """What stands above the headings of a table, as in sheets, and is no row of the review: cells
    alone in their rows, a band of whose review it is, and fields (`Member: | Hill Trust`); `first`
    is the row after them."""

    titles: list[ReadCell]
    fields: list[Paragraph]
    first: int


def _rows_above(table: ReviewTable) -> _RowsAbove:
    titles: list[ReadCell] = []
    fields: list[Paragraph] = []
    for r, line in enumerate(table.above):
        filled = [cell for cell in distinct(line) if cell.content]
        if field := _field(filled):
            fields.append(field)
        elif r == 0 and is_band([cell.text for cell in filled]):
            titles.extend(filled)
        elif len(filled) > 1 or any(split_section(cell.text) for cell in filled):
            return _RowsAbove(titles, fields, r)
        else:
            titles.extend(filled)
    return _RowsAbove(titles, fields, len(table.above))


def _field(cells: Sequence[ReadCell]) -> Paragraph | None:
    """A label with its colon and the value beside it, as one line."""
    if len(cells) != 2 or not cells[0].text.endswith(":"):
        return None
    label, value = cells
    return value.content[0]._replace(text=f"{label.text} {value.text}", marker=None)


def _flow(document: Document, own: Headings) -> Iterator[OutlineItem]:
    """The paragraphs and tables in reading order; a table that only lays others out is opened."""
    tables = Tables(document.blocks, own, document.format in _PAGED)
    before: ReviewTable | None = None
    stack = [iter(document.blocks)]
    while stack:
        block = next(stack[-1], None)
        if block is None:
            stack.pop()
        elif isinstance(block, Paragraph):
            before = None
            yield block
        elif found := tables.review_table(block, before):
            before = found
            yield found
        elif framed := _framed_heading(block):
            before = None
            yield from framed
        elif any(isinstance(inner, Table) for inner in _inner(block)):
            stack.append(chain([block.caption] if block.caption else [], _inner(block)))
        else:
            yield block


def _framed_heading(table: Table) -> list[Paragraph]:
    """The lines of a table of a single row that is a section's heading: `2.0 | IDENTIFICATION`.

    A banner may have a label beside its title: `Kitchens | Lead: A Hill`. Empty for other tables.
    """
    if len(table.rows) != 1 or table.caption:
        return []
    found = [p for cell in table.rows[0].cells for b in cell.content for p in paragraphs(b)]
    said = [p for p in found if p.text or p.marker]
    text = " ".join(map(marked, said)).replace("\n", " ")
    if len(text) <= LONGEST_HEADING and split_section(text):
        return [Paragraph(text, table.rows[0].place, strong=True)]
    titles = [p for p in said if not is_labelled(p.text)]
    return said if len(titles) == 1 and _may_title(titles[0]) else []


def _inner(table: Table) -> Iterator[Block]:
    return (block for row in table.rows for cell in row.cells for block in cell.content)


def _title(between: Sequence[Paragraph | Table], repeated: frozenset[str]) -> tuple[Paragraph, ...]:
    """The heading of the section that a table begins, out of what stands before the table."""
    candidates = _candidates(between, repeated)
    loud = next(filter(_is_loud, reversed(candidates)), None)
    numbered = next(filter(_is_numbered, reversed(candidates)), None)
    if numbered and not (loud and _outranks(loud, numbered, between)):
        return _with_second_line(numbered, between)
    if loud:
        return (loud,)
    last = candidates[-1] if candidates else None
    stands_above = last is not None and last is between[-1] and last.heading != 1
    return (last,) if last and stands_above else ()


def _candidates(
    between: Sequence[Paragraph | Table], repeated: frozenset[str]
) -> Sequence[Paragraph]:
    """The lines that may title a section. A bold one that is `repeated` titles none where a heading
    does."""
    contents = contents_lines(between)
    lines = (p for p in between if isinstance(p, Paragraph) and id(p) not in contents)
    candidates = list(filter(_may_title, lines))
    if any(p.heading > 1 for p in candidates):
        return [p for p in candidates if p.heading or p.text not in repeated]
    return candidates


def _is_loud(p: Paragraph) -> bool:
    return p.heading > 1 or p.strong or p.text.isupper()


def _is_numbered(p: Paragraph) -> bool:
    """Begins with a section's number and goes on as a title does, not as a sentence."""
    if _is_deep(p):
        return True
    found = split_section(marked(p))
    if not found:
        return False
    return bool(p.heading or p.strong) or not _VERB.search(found.rest)


def _outranks(loud: Paragraph, numbered: Paragraph, between: Sequence[Paragraph | Table]) -> bool:
    """A heading right above the table stands for more than a plain numbered line before it.

    So it does where another table stands between the two, which the numbered one titles.
    """
    at = {id(block): k for k, block in enumerate(between)}
    first, last = at[id(numbered)], at[id(loud)]
    if not loud.heading or last < first:
        return False
    is_plain = not (numbered.heading or numbered.strong or numbered.text.isupper())
    return is_plain or any(isinstance(block, Table) for block in between[first:last])


def _with_second_line(
    title: Paragraph, between: Sequence[Paragraph | Table]
) -> tuple[Paragraph, ...]:
    """A number that stands alone has its title in the next paragraph."""
    named = split_section(marked(title))
    at = next(k for k, p in enumerate(between) if p is title)
    after = between[at + 1] if at + 1 < len(between) else None
    is_alone = named is not None and not named.rest
    if is_alone and isinstance(after, Paragraph) and _may_title(after):
        return (title, after)
    return (title,)


def _may_title(p: Paragraph) -> bool:
    """A short line that is no item or sentence; a heading by its style may end with a full stop."""
    text = p.text.removesuffix(".") if p.heading > 1 else p.text
    if not 0 < len(text) <= LONGEST_HEADING or p.marker == "•":
        return False
    if not any(map(str.isalnum, text)) or text.endswith(_ENDED):
        return False
    return not (is_furniture(text) or (is_labelled(text) and not p.heading))


def _is_deep(p: Paragraph) -> bool:
    """`1.2 Leadership` titles a section of numbers like 1.2.3 where it looks like a heading."""
    return bool((p.heading or p.strong) and split_number(marked(p)))
