"""The report as a Word document that can be edited for a board. A report in, bytes out.

Earlier steps have only what changed, as on paper. Reworded texts are tracked changes.
"""

from ingest.compare.comparison import Pair
from ingest.reports import list_anchors
from ingest.reports.findings import PairRef
from ingest.reports.formats.asides import action_asides, statement_aside
from ingest.reports.formats.word_builder import Link, Text, WordBuilder, linked
from ingest.reports.formats.word_layout import NO_DAY
from ingest.reports.formats.word_lists import write_lists, write_owners
from ingest.reports.front_page import FrontPage, Shortlist
from ingest.reports.list_anchors import LinkedCount
from ingest.reports.made_from import SOURCE_COLUMNS, correction_lines, source_rows
from ingest.reports.plan import NO_OPEN_ACTION
from ingest.reports.report import Report
from ingest.reports.section_table import section_table
from ingest.reports.sections import is_quiet
from ingest.reports.statement_anchors import StatementAnchors
from ingest.reports.tables import FigureTable
from ingest.reports.words import action_words, cell_text, outcome_text, pair_label


def write(report: Report) -> bytes:
    """The whole document."""
    made_at = report.made_from.made_at.replace(tzinfo=None) if report.made_from else NO_DAY
    word = WordBuilder(f"{report.title}, {report.period}", made_at)
    anchors = StatementAnchors(report)
    word.paragraph(_about(report))
    _front(word, report.front, anchors)
    if not report.owner:
        _figures(word, section_table(report), 1)
    write_lists(word, report, anchors)
    write_owners(word, report, anchors)
    for number in reversed(range(len(report.steps))):
        _step(word, report, number, anchors)
    if report.summary:
        word.heading("The counts", 1)
    for table in report.summary:
        _figures(word, table, 2)
    _made_from(word, report)
    return word.content()


def _about(report: Report) -> str:
    return ". ".join(filter(None, [report.organisation, report.scope, report.basis]))


def _front(word: WordBuilder, front: FrontPage, anchors: StatementAnchors) -> None:
    """The first page."""
    word.begin_columns()
    _figures(word, front.stands, 1)
    if front.owners:
        word.next_column()
        _figures(word, front.carry, 1)
        rest = f"and {front.more_owners} more" if front.more_owners else "What they are to do"
        word.paragraph(Link(rest, list_anchors.OWNERS))
    else:
        word.paragraph(NO_OPEN_ACTION)
    word.end_columns()
    word.heading("What needs a decision", 1)
    for shortlist in front.decisions:
        _shortlist(word, shortlist, anchors)
    word.paragraph(
        " ".join(shortlist.nothing for shortlist in front.decisions if not shortlist.total)
    )
    for shortlist in (front.due_soon, front.closed):
        _shortlist(word, shortlist, anchors)
        if not shortlist.total:
            word.paragraph(shortlist.nothing)
    word.next_page()


def _figures(word: WordBuilder, table: FigureTable, level: int) -> None:
    """A table of figures below its heading; each figure links to its list."""
    word.heading(table.title, level)
    rows = ([linked(row.name, row.anchor), *map(_counted, row.figures)] for row in table.rows)
    word.table(table.title, [table.names, *table.columns], rows)


def _counted(figure: LinkedCount) -> Text:
    return linked(str(figure), figure.anchor)


def _shortlist(word: WordBuilder, shortlist: Shortlist, anchors: StatementAnchors) -> None:
    if not shortlist.total:
        return
    first = f", the first {len(shortlist.lines)}" if shortlist.more else ""
    word.heading(Link(shortlist.title, shortlist.anchor), 2, f"({shortlist.figure}){first}")
    for line in shortlist.lines:
        number = Link(line.number, anchors.of(line.where))
        word.line([number, f" {line.lead}:" if line.lead else ""], f" {line.text}")


def _step(word: WordBuilder, report: Report, number: int, anchors: StatementAnchors) -> None:
    """The statements of a step; of an earlier step only those that changed."""
    step, is_last = report.steps[number], number == len(report.steps) - 1
    word.heading(f"Statement by statement, {step.name}", 1, target=list_anchors.step_anchor(number))
    if not is_last:
        word.paragraph("Of these years there is what changed.")
    for position, section in enumerate(step.sections, 1):
        pairs = [pair for pair in section.pairs if is_last or not is_quiet(pair)]
        if pairs:
            word.heading(
                step.title_of(section), 2, target=list_anchors.section_anchor(number, position)
            )
        for pair in pairs:
            _pair(word, pair, anchors.of(PairRef(number, pair)))


def _pair(word: WordBuilder, pair: Pair, target: str) -> None:
    """A statement with its changes and actions, or one line if nothing changed."""
    if is_quiet(pair):
        _quiet(word, pair, target)
        return
    word.heading(pair_label(pair), 3, statement_aside(pair), target=target)
    cells = "; ".join(map(cell_text, pair.cells))
    word.line([], pair.words, f" ({cells})" if cells else "", style="Normal")
    for action in pair.actions:
        beside = "".join(f" ({each})" for each in action_asides(action))
        word.line([f"{outcome_text(action)}: "], action_words(action), beside)


def _quiet(word: WordBuilder, pair: Pair, target: str) -> None:
    new = "; ".join(cell_text(found) for found in pair.cells if found.is_changed)
    text = " ".join(edit.text for edit in pair.words)
    aside = f" ({new})" if new else ""
    line = f"{statement_aside(pair, is_brief=True)}. {text}"
    word.line([f"{pair_label(pair)} "], line, aside, "Normal", target)


def _made_from(word: WordBuilder, report: Report) -> None:
    """The sources of the report, and the corrections."""
    word.heading("What this was made from", 1)
    if report.made_from:
        rows = source_rows(report.made_from, report.reviews)
        word.table("What this was made from", SOURCE_COLUMNS, rows)
    for line in correction_lines(report.reviews):
        word.line([], line)
    word.paragraph(f"{report.origin}.")
