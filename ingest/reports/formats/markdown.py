"""The report as GitHub Flavored Markdown (GFM), with tables and strikethrough. Text out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from urllib.parse import quote

from ingest.compare.comparison import Pair
from ingest.compare.words.edits import Edit
from ingest.output.characters import in_one_line
from ingest.reports import list_anchors
from ingest.reports.findings import PairRef
from ingest.reports.formats.asides import action_asides, statement_aside
from ingest.reports.front_page import FrontPage, Shortlist
from ingest.reports.items import Item
from ingest.reports.list_anchors import LinkedCount
from ingest.reports.made_from import SOURCE_COLUMNS, correction_lines, source_rows
from ingest.reports.plan import NO_OPEN_ACTION, owner_lists
from ingest.reports.report import Report
from ingest.reports.section_table import changes_table, section_table
from ingest.reports.standing import JudgementList, ListedStatement, judgement_lists
from ingest.reports.statement_anchors import StatementAnchors
from ingest.reports.tables import FigureTable
from ingest.reports.topics import Topic
from ingest.reports.words import action_words, cell_text, outcome_text, pair_label

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~#&]")
_BLOCK_MARKER = re.compile(r"^(?:[-+=]|\d+(?=[.)](?:\s|$)))")
_MARKS = {"equal": "", "delete": "~~", "insert": "**"}


def write(report: Report) -> str:
    """The whole report; Markdown's special characters are escaped."""
    return "\n".join(_lines(report)) + "\n"


def escaped(text: str) -> str:
    """A text as Markdown that shows it literally, in one line.

    Special characters get a backslash before them (GFM 6.1). The number of a list item gets it
    behind, since a digit cannot be escaped.
    """
    line = _SPECIAL.sub(r"\\\g<0>", in_one_line(text))
    marker = _BLOCK_MARKER.match(line)
    if not marker:
        return line
    return f"{marker[0]}\\{line[marker.end() :]}" if marker[0].isdigit() else f"\\{line}"


def _link(text: str, anchor: str) -> str:
    """A text that links to an anchor, if there is one."""
    return f"[{escaped(text)}](#{quote(anchor, safe='')})" if anchor else escaped(text)


def _anchor(name: str) -> str:
    """An invisible target for links."""
    return f'<a id="{escape(name)}"></a>'


def _lines(report: Report) -> Iterator[str]:
    anchors = StatementAnchors(report)
    yield f"# {escaped(report.title)}, {report.period}"
    if report.organisation:
        yield from ("", escaped(report.organisation))
    if report.scope:
        yield from ("", escaped(report.scope))
    yield from _front(report.front, anchors)
    if report.basis:
        yield from ("", escaped(report.basis))
    if not report.owner:
        by_section = section_table(report)
        title = f"{by_section.title}, {report.years[-1]}"
        yield from _figures(by_section._replace(title=title), "##")
    yield from ("", "## The lists")
    yield from _standing_lists(report, anchors)
    for topic in report.topics:
        yield from _topic(report, topic, anchors)
    yield from _owners(report, anchors)
    for number in reversed(range(len(report.steps))):
        yield from _step(report, number, anchors)
    if report.summary:
        yield from ("", "## The counts")
    for table in report.summary:
        yield from _figures(table, "###")
    yield from _made_from(report)


def _front(front: FrontPage, anchors: StatementAnchors) -> Iterator[str]:
    yield from _figures(front.stands, "##")
    yield from ("", "## What needs a decision")
    for shortlist in front.decisions:
        yield from _shortlist(shortlist, "###", anchors)
    for shortlist in (front.due_soon, front.closed):
        yield from _shortlist(shortlist, "##", anchors)
    if front.owners:
        yield from _figures(front.carry, "##")
    if front.more_owners:
        yield from ("", _link(f"and {front.more_owners} more", list_anchors.OWNERS))


def _figures(table: FigureTable, level: str = "") -> Iterator[str]:
    """A table of figures that link to their lists; `level` is the heading's, if it has one."""
    yield from ("", f"{level} {table.title}", "") if level else ()
    rows = ([_link(row.name, row.anchor), *map(_counted, row.figures)] for row in table.rows)
    yield from _table([table.names, *table.columns], rows)


def _counted(figure: LinkedCount) -> str:
    return _link(str(figure), figure.anchor)


def _shortlist(shortlist: Shortlist, level: str, anchors: StatementAnchors) -> Iterator[str]:
    title = _link(shortlist.title, shortlist.anchor if shortlist.total else "")
    yield from ("", f"{level} {title} ({shortlist.figure})", "")
    if not shortlist.total:
        yield shortlist.nothing
    for line in shortlist.lines:
        lead = f"{escaped(line.lead)}: " if line.lead else ""
        number = _link(line.number, anchors.of(line.where))
        yield f"- **{number}** {lead}{escaped(line.text)}"
    if shortlist.more:
        yield f"- {_link(f'and {shortlist.more} more', shortlist.anchor)}"


def _standing_lists(report: Report, anchors: StatementAnchors) -> Iterator[str]:
    yield from ("", f"### {_anchor(list_anchors.JUDGEMENTS)}Which statements say what", "")
    years = [
        f"{_anchor(list_anchors.judgement_anchor('', n))}{year}"
        for n, year in enumerate(report.years)
    ]
    lists = judgement_lists(report.comparisons, report.owner)
    rows = (_standing_list(found, anchors) for found in lists)
    yield from _table(["", *years], rows, is_of_figures=False)


def _standing_list(found: JudgementList, anchors: StatementAnchors) -> list[str]:
    """A row: what the statements say, and their numbers in each year."""
    return [found.words, *(_listed_numbers(*year, anchors) for year in found.by_anchor())]


def _listed_numbers(
    anchor: str, statements: Iterable[ListedStatement], anchors: StatementAnchors
) -> str:
    numbers = (_link(each.number, anchors.of(each.where)) for each in statements)
    return f"{_anchor(anchor)}{', '.join(numbers) or '–'}"


def _topic(report: Report, topic: Topic, anchors: StatementAnchors) -> Iterator[str]:
    """A topic's list, with a heading for each step if it is of several."""
    name = topic.key if topic.is_split_by_step else topic.anchor(len(report.steps) - 1)
    yield from ("", f"### {_anchor(name)}{topic.heading}", "")
    if not topic.items:
        yield topic.nothing
    for number, items in topic.by_step():
        if topic.is_split_by_step:
            target = _anchor(topic.anchor(number))
            figure = topic.figures[number]
            yield from ("", f"#### {target}{report.steps[number].name} ({figure})", "")
        yield from (_item(item, anchors) for item in items)


def _item(item: Item, anchors: StatementAnchors) -> str:
    said = f" ({escaped(item.shown)})" if item.shown else ""
    number = _link(pair_label(item.where.pair), anchors.of(item.where))
    return f"- **{number}** {escaped(item.text)}{said}"


def _owners(report: Report, anchors: StatementAnchors) -> Iterator[str]:
    yield from ("", f"## {_anchor(list_anchors.OWNERS)}Owners")
    if not report.actions:
        yield from ("", NO_OPEN_ACTION)
    for number, (load, actions) in enumerate(owner_lists(report.actions), 1):
        carried = load.words(len(report.actions))
        yield from (
            "",
            f"### {_anchor(list_anchors.owner_anchor(number))}{escaped(load.owner)} ({carried})",
            "",
        )
        for action in actions:
            beside = f" ({escaped(action.summary)})" if action.summary else ""
            number_of = _link(action.bullet.entry.name, anchors.of_action(action))
            yield f"- **{number_of}** {escaped(action.text)}{beside}"


def _made_from(report: Report) -> Iterator[str]:
    yield from ("", "## What this was made from", "")
    if report.made_from:
        rows = source_rows(report.made_from, report.reviews)
        cells = ([*map(escaped, row)] for row in rows)
        yield from _table(SOURCE_COLUMNS, cells, is_of_figures=False)
        yield ""
    corrections = [f"- {escaped(line)}" for line in correction_lines(report.reviews)]
    yield from [*corrections, ""] if corrections else []
    yield f"{escaped(report.origin)}."


def _table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], is_of_figures: bool = True
) -> Iterator[str]:
    yield _row(columns)
    yield _row(["---", *("---:" if is_of_figures else "---" for _ in columns[1:])])
    yield from map(_row, rows)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _step(report: Report, number: int, anchors: StatementAnchors) -> Iterator[str]:
    step = report.steps[number]
    heading = f"{_anchor(list_anchors.step_anchor(number))}Statement by statement, {step.name}"
    yield from ("", f"## {heading}", "", "~~Deleted~~ **inserted**", "")
    yield from _figures(changes_table(report, number))
    for position, section in enumerate(step.sections, 1):
        target = _anchor(list_anchors.section_anchor(number, position))
        yield from ("", f"### {target}{escaped(step.title_of(section))}")
        for pair in section.pairs:
            yield from _pair(pair, anchors.of(PairRef(number, pair)))


def _pair(pair: Pair, anchor: str) -> Iterator[str]:
    heading = f"{pair_label(pair)}: {statement_aside(pair)}"
    yield from ("", f"#### {_anchor(anchor)}{escaped(heading)}", "")
    yield _redline(pair.words)
    if pair.cells or pair.actions:
        yield ""
    for found in pair.cells:
        yield f"- {escaped(cell_text(found))}"
    for action in pair.actions:
        beside = "".join(f" ({escaped(aside)})" for aside in action_asides(action))
        yield f"- *{outcome_text(action)}*: {_redline(action_words(action))}{beside}"


def _redline(edits: Sequence[Edit]) -> str:
    """The edits as marked text; a single edit is not marked, since the heading says what it is."""
    if len(edits) == 1:
        return escaped(edits[0].text)
    marked = (_MARKS[edit.op] + escaped(edit.text) + _MARKS[edit.op] for edit in edits)
    return " ".join(marked)
