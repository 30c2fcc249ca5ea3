"""A document in, a review out: parts, rows, sections, cover and what is left over."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from parsers.diagnostics import Diagnostic, quoted
from parsers.document.blocks import (
    Block,
    Document,
    Paragraph,
    Row,
    Table,
    paragraphs,
    paragraphs_in,
    tables_of,
)
from parsers.grammar.headings.column_headings import NO_HEADINGS, Headings
from parsers.grammar.numbers import split_section
from parsers.recogniser.acceptance.routines import refuse_duties
from parsers.recogniser.added_headings import is_added
from parsers.recogniser.candidates import is_headed_as_review
from parsers.recogniser.cells import distinct, marked
from parsers.recogniser.checks import check
from parsers.recogniser.completed_actions import without_completed_actions
from parsers.recogniser.conservation import lost_words
from parsers.recogniser.cover.cover import Cover, Opening, doubts, read_cover
from parsers.recogniser.cover.document_kinds import is_called_plan, with_title
from parsers.recogniser.leftovers import further_rows, partial_reading, unplaced_statements
from parsers.recogniser.outline import DocumentPart, parts
from parsers.recogniser.pairing.paired_documents import paired_documents
from parsers.recogniser.refusals.blanks import refuse_blank_form, refuse_blank_table
from parsers.recogniser.refusals.occasions import refuse_plan_of_occasion
from parsers.recogniser.refusals.own_reports import refuse_own_report
from parsers.recogniser.refusals.pupil_plans import refuse_plan_of_one_pupil
from parsers.recogniser.refusals.refusals import no_review
from parsers.recogniser.rows.rows import Event, read_rows
from parsers.recogniser.rows.section_rows import SectionHeading
from parsers.recogniser.section_levels import with_sections_below_title
from parsers.recogniser.sections import group
from parsers.recogniser.tables import ReviewTable
from parsers.review import Residue, Review

_MAX_ROWS_ABOVE = 4  # the row of headings of a table and what stands above it


def recognise(document: Document, name: str = "", own: Headings = NO_HEADINGS) -> Review:
    """The review in a document. `name` is its file's name, asked for the year as a last resort.

    `own` are headings of columns that the trust's reviews use.

    Raises NoReview if no table pairs statements with actions.
    """
    refuse_own_report(document)
    refuse_plan_of_one_pupil(document)
    for paired in paired_documents(document, own):
        if review := _recognised(paired, document, name, own):
            return review
    refuse_blank_table(document, own)
    raise no_review(document)


def _recognised(paired: Document, document: Document, name: str, own: Headings) -> Review | None:
    """The review in a document as it was read, whose statements are `paired` with their actions;
    None if it has no statements."""
    every = [*parts(paired.with_blocks(with_sections_below_title(paired.blocks)), own)]
    found = without_completed_actions(every)
    opening = _opening(found[0])
    cover = read_cover(opening, document, name)
    events = list(_events(found, cover))
    sections, untitled = group(e for e in events if not isinstance(e, Residue))
    if not sections:
        return None
    refuse_blank_form(sections)
    named = with_title(opening.lines, document)
    tables = [part.table for part in found if part.table]
    refuse_plan_of_occasion([*named, *_page_headers(document)], tables)
    if not is_called_plan(named):
        refuse_duties(sections)
    residue = (
        *(e for e in events if isinstance(e, Residue)),
        *untitled,
        *_asides(paired, cover),
    )
    noticed = (*document.diagnostics, *doubts(cover), *_unplaced(residue), *check(sections))
    review = replace(cover.review, sections=sections, residue=residue, diagnostics=noticed)
    missed = [
        *_unread_tables(every, own),
        *unplaced_statements(review),
        *further_rows(residue),
        *lost_words(document, review),
    ]
    diagnostics = [*noticed, *missed]
    return replace(review, diagnostics=(*diagnostics, *partial_reading(diagnostics)))


def _page_headers(document: Document) -> Iterator[Paragraph]:
    headers = (aside.content for aside in document.asides if aside.role == "header")
    return paragraphs_in(chain.from_iterable(headers))


def _opening(first: DocumentPart) -> Opening:
    """The lines that may be the cover's; a heading with a section's number is none."""
    title = () if any(split_section(marked(p)) for p in first.title) else first.title
    lines = [*paragraphs_in(first.loose), *title]
    return Opening(lines, first.title, _labels(tables_of(first.loose)))


def _labels(tables: Iterable[Table]) -> Mapping[int, str]:
    """What stands at the left of rows of two cells, for each paragraph at the right."""
    rows = chain.from_iterable(table.rows for table in tables)
    pairs = (row.cells for row in rows if len(row.cells) == 2)
    return {id(p): label.text for label, value in pairs for p in paragraphs_in(value.content)}


def _events(found: Sequence[DocumentPart], cover: Cover) -> Iterator[Event]:
    for part in found:
        yield from _loose(part.loose, cover)
        if part.title and not any(p is line for p in part.title for line in cover.used):
            yield SectionHeading(" ".join(marked(p) for p in part.title), part.title[0].place)
        if part.table:
            yield from read_rows(part.table, part.first)


def _loose(blocks: Iterable[Paragraph | Table], cover: Cover) -> Iterator[Residue]:
    for block in blocks:
        yield from _left(block, "table" if isinstance(block, Table) else "prose", cover)


def _asides(document: Document, cover: Cover) -> Iterator[Residue]:
    for aside in document.asides:
        for block in aside.content:
            yield from _left(block, aside.role, cover)


def _left(block: Block, role: str, cover: Cover) -> Iterator[Residue]:
    used = {id(p) for p in cover.used}
    for p in paragraphs(block):
        if id(p) not in used and (text := marked(p)) and not is_added(p):
            yield Residue(text, role, p.place)


def _unread_tables(found: Sequence[DocumentPart], own: Headings) -> Iterator[Diagnostic]:
    """Tables with a review's headings that hold none, such as lists of names below them."""
    known = {_headings(part.table) for part in found if part.table and part.table.headings}
    for table in tables_of(chain.from_iterable(part.loose for part in found)):
        repeats_headings = not known.isdisjoint(map(_texts, table.rows[:_MAX_ROWS_ABOVE]))
        if repeats_headings or is_headed_as_review(table, own):
            message = "a table with the headings of a review was not read: it holds no statements"
            yield Diagnostic("unplaced-table", message, table.place)


def _texts(row: Row) -> tuple[str, ...]:
    return tuple([cell.text for cell in row.cells])


def _headings(table: ReviewTable) -> tuple[str, ...]:
    return tuple([cell.text for cell in distinct(table.headings or ())])


def _unplaced(residue: Iterable[Residue]) -> Iterator[Diagnostic]:
    for piece in residue:
        if piece.role == "row":
            message = f"a row that is no statement: {quoted(piece.text)}"
            yield Diagnostic("unplaced-row", message, piece.place)
