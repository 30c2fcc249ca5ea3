"""The report as Markdown, with tables and strikethrough as GitHub has them (GFM). Text out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from urllib.parse import quote

from ingest.compare.comparison import Pair
from ingest.compare.words.edits import Edit
from ingest.output.characters import in_one_line
from ingest.reports import places
from ingest.reports.anchors import Anchors
from ingest.reports.asides import asides, beside_statement
from ingest.reports.findings import PairRef
from ingest.reports.front_page import FrontPage, Shortlist
from ingest.reports.made_from import SOURCE_COLUMNS, corrections, source_rows
from ingest.reports.places import Counted
from ingest.reports.plan import owner_lists
from ingest.reports.report import Report
from ingest.reports.section_table import changes_table, section_table
from ingest.reports.standing import Told, standing_lists
from ingest.reports.tables import FigureTable
from ingest.reports.topics import Item, Topic
from ingest.reports.words import (
    action_words,
    cell,
    day,
    numbers,
    outcome,
)

_MEANT = re.compile(r"[\\`*_\[\]<>|~#&]")
_BEGINS_A_BLOCK = re.compile(r"^(?:[-+=]|\d+(?=[.)](?:\s|$)))")
_MARKS = {"equal": "", "delete": "~~", "insert": "**"}


def write(report: Report) -> str:
    """The whole report; what a text holds of Markdown's own marks is escaped."""
    return "\n".join(_lines(report)) + "\n"


def escaped(text: str) -> str:
    """A text as Markdown that shows it as it is, in one line.

    Marks are escaped with a backslash (GFM 6.1); a number that would begin a list, behind it.
    """
    line = _MEANT.sub(r"\\\g<0>", in_one_line(text))
    block = _BEGINS_A_BLOCK.match(line)
    if not block:
        return line
    return f"{block[0]}\\{line[block.end() :]}" if block[0].isdigit() else f"\\{line}"


def _link(text: str, place: str) -> str:
    """A text that leads to a place."""
    return f"[{escaped(text)}](#{quote(place, safe='')})" if place else escaped(text)


def _place(name: str) -> str:
    """A place that links lead to; whoever shows the text shows nothing of it."""
    return f'<a id="{escape(name)}"></a>'


def _lines(report: Report) -> Iterator[str]:
    anchors = Anchors(report)
    yield f"# {escaped(report.title)}, {report.period}"
    if report.organisation:
        yield from ("", escaped(report.organisation))
    if report.scope:
        yield from ("", escaped(report.scope))
    yield from _front(report.front, anchors)
    if report.as_of:
        yield from ("", f"As of {day(report.as_of)}.")
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
    for counted in report.summary:
        yield from _figures(counted, "###")
    yield from _made_from(report)


def _front(front: FrontPage, anchors: Anchors) -> Iterator[str]:
    yield from _figures(front.stands, "##")
    yield from ("", "## What needs a decision")
    for shortlist in front.decisions:
        yield from _shortlist(shortlist, "###", anchors)
    for shortlist in (front.due_soon, front.closed):
        yield from _shortlist(shortlist, "##", anchors)
    yield from _figures(front.carry, "##")
    if front.more_owners:
        yield from ("", _link(f"and {front.more_owners} more", places.OWNERS))


def _figures(table: FigureTable, level: str = "") -> Iterator[str]:
    """A table of figures, each of which leads to its list; below a heading where it has one."""
    yield from ("", f"{level} {table.title}", "") if level else ()
    rows = ([_link(row.name, row.place), *map(_counted, row.figures)] for row in table.rows)
    yield from _table([table.names, *table.columns], rows)


def _counted(figure: Counted) -> str:
    return _link(str(figure), figure.place)


def _shortlist(shortlist: Shortlist, level: str, anchors: Anchors) -> Iterator[str]:
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


def _standing_lists(report: Report, anchors: Anchors) -> Iterator[str]:
    yield from ("", f"### {_place(places.STANDING)}Which statements say what", "")
    yield from _table(
        [
            "",
            *(f"{_place(places.of_judgement('', n))}{year}" for n, year in enumerate(report.years)),
        ],
        (
            [found.words, *(_told(*year, anchors) for year in found.places())]
            for found in standing_lists(report.comparisons, report.owner)
        ),
        is_of_figures=False,
    )


def _told(place: str, told: Iterable[Told], anchors: Anchors) -> str:
    numbers = (_link(each.number, anchors.of(each.where)) for each in told)
    return f"{_place(place)}{', '.join(numbers) or '–'}"


def _topic(report: Report, topic: Topic, anchors: Anchors) -> Iterator[str]:
    """A list; one of what became of things has its years one below the other in a series."""
    name = topic.key if topic.has_parts else topic.anchor(len(report.steps) - 1)
    yield from ("", f"### {_place(name)}{topic.heading}", "")
    if not topic.items:
        yield topic.nothing
    for number, items in topic.by_step():
        if topic.has_parts:
            place = _place(topic.anchor(number))
            figure = topic.figures[number]
            yield from ("", f"#### {place}{report.steps[number].name} ({figure})", "")
        yield from (_item(item, anchors) for item in items)


def _item(item: Item, anchors: Anchors) -> str:
    said = f" ({escaped(item.shown)})" if item.shown else ""
    number = _link(numbers(item.where.pair), anchors.of(item.where))
    return f"- **{number}** {escaped(item.text)}{said}"


def _owners(report: Report, anchors: Anchors) -> Iterator[str]:
    yield from ("", f"## {_place(places.OWNERS)}Owners")
    for number, (load, actions) in enumerate(owner_lists(report.actions), 1):
        carried = load.words(len(report.actions))
        yield from (
            "",
            f"### {_place(places.of_owner(number))}{escaped(load.owner)} ({carried})",
            "",
        )
        for action in actions:
            beside = f" ({escaped(action.said)})" if action.said else ""
            number_of = _link(action.bullet.entry.name, anchors.of_action(action))
            yield f"- **{number_of}** {escaped(action.text)}{beside}"


def _made_from(report: Report) -> Iterator[str]:
    yield from ("", "## What this was made from", "")
    if report.made_from:
        rows = source_rows(report.made_from, report.reviews)
        yield from _table(SOURCE_COLUMNS, ([*map(escaped, cells)] for cells in rows))
        yield ""
    yield from (f"- {escaped(line)}" for line in corrections(report.reviews))
    yield from ("", f"{escaped(report.origin)}.")


def _table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], is_of_figures: bool = True
) -> Iterator[str]:
    yield _row(columns)
    yield _row(["---", *("---:" if is_of_figures else "---" for _ in columns[1:])])
    yield from map(_row, rows)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _step(report: Report, number: int, anchors: Anchors) -> Iterator[str]:
    step = report.steps[number]
    heading = f"{_place(places.of_step(number))}Statement by statement, {step.name}"
    yield from ("", f"## {heading}", "", "~~Deleted~~ **inserted**", "")
    yield from _figures(changes_table(report, number))
    for position, section in enumerate(step.sections, 1):
        place = _place(places.of_section(number, position))
        yield from ("", f"### {place}{escaped(step.title_of(section))}")
        for pair in section.pairs:
            yield from _pair(pair, anchors.of(PairRef(number, pair)))


def _pair(pair: Pair, place: str) -> Iterator[str]:
    heading = f"{numbers(pair)}: {beside_statement(pair)}"
    yield from ("", f"#### {_place(place)}{escaped(heading)}", "")
    yield _redline(pair.words)
    if pair.cells or pair.actions:
        yield ""
    for found in pair.cells:
        yield f"- {escaped(cell(found))}"
    for action in pair.actions:
        beside = "".join(f" ({escaped(aside)})" for aside in asides(action))
        yield f"- *{outcome(action)}*: {_redline(action_words(action))}{beside}"


def _redline(edits: Sequence[Edit]) -> str:
    """Nothing is marked where all is deleted or inserted: the heading says so."""
    if len(edits) == 1:
        return escaped(edits[0].text)
    marked = (_MARKS[edit.op] + escaped(edit.text) + _MARKS[edit.op] for edit in edits)
    return " ".join(marked)
