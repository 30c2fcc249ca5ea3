"""The report as Markdown, with tables and strikethrough as GitHub has them (GFM). Text out."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ingest.compare.comparison import Pair
from ingest.compare.words import Edit
from ingest.output.characters import in_one_line
from ingest.reports.asides import asides
from ingest.reports.front_page import FrontPage, Shortlist
from ingest.reports.made_from import SOURCE_COLUMNS, corrections, source_rows
from ingest.reports.plan import owner_lists
from ingest.reports.report import SECTION_COLUMNS, Report, Step, section_rows
from ingest.reports.sections import CHANGE_COLUMNS
from ingest.reports.standing import standing_lists, standing_rows
from ingest.reports.topics import Item, Topic
from ingest.reports.words import PROGRESS, STATEMENT, cell, day, numbers, outcome

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


def _lines(report: Report) -> Iterator[str]:
    yield f"# {escaped(report.title)}, {report.period}"
    if report.organisation:
        yield from ("", escaped(report.organisation))
    if report.owner:
        yield from ("", f"What {escaped(report.owner)} is to do, and the statements it is about")
    yield from _front(report.front)
    if report.as_of:
        yield from ("", f"As of {day(report.as_of)}.")
    if not report.owner:
        yield from _sections(report)
    yield from ("", "## The lists")
    yield from _standing_lists(report)
    for topic in report.topics:
        yield from _topic(report, topic)
    yield from _owners(report)
    for step in reversed(report.steps):
        yield from _step(step)
    if report.summary:
        yield from _counts(report)
    yield from _made_from(report)


def _front(front: FrontPage) -> Iterator[str]:
    yield from ("", "## Where we stand", "")
    yield from _table(
        ["", *(each.year for each in front.standing)],
        ([words, *map(str, values)] for words, values in standing_rows(front.standing)),
    )
    yield from ("", "## What needs a decision")
    for shortlist in front.decisions:
        yield from _shortlist(shortlist, "###")
    for shortlist in (front.due_soon, front.closed):
        yield from _shortlist(shortlist, "##")
    yield from ("", f"## {front.owners_heading}", "")
    yield from _table(
        ["", "Open", "Overdue", "Due soon"],
        (
            [escaped(load.owner), str(load.open), str(load.overdue), str(load.due_soon)]
            for load in front.owners
        ),
    )
    if front.owners_in_all > len(front.owners):
        yield from ("", f"and {front.owners_in_all - len(front.owners)} more")


def _shortlist(shortlist: Shortlist, level: str) -> Iterator[str]:
    yield from ("", f"{level} {shortlist.heading}", "")
    if not shortlist.total:
        yield shortlist.nothing
    for line in shortlist.lines:
        lead = f"{escaped(line.lead)}: " if line.lead else ""
        yield f"- **{escaped(line.number)}** {lead}{escaped(line.text)}"
    if shortlist.more:
        yield f"- and {shortlist.more} more"


def _sections(report: Report) -> Iterator[str]:
    yield from ("", f"## By section, {report.years[-1]}", "")
    yield from _table(
        ["Section", *SECTION_COLUMNS],
        ([escaped(section.name), *map(str, values)] for section, values in section_rows(report)),
    )


def _standing_lists(report: Report) -> Iterator[str]:
    yield from ("", "### Which statements say what", "")
    yield from _table(
        ["", *report.years],
        (
            [found.words, *(", ".join(escaped(name) for _, name in year) for year in found.years)]
            for found in standing_lists(report.comparisons, report.owner)
        ),
        is_of_figures=False,
    )


def _topic(report: Report, topic: Topic) -> Iterator[str]:
    yield from ("", f"### {topic.heading}", "")
    if not topic.items:
        yield topic.nothing
    for item in topic.items:
        years = f" ({report.steps[item.where.step].name})" if topic.is_of_all_years else ""
        yield f"- {_item(item, years if len(report.steps) > 1 else '')}"


def _item(item: Item, years: str) -> str:
    said = f" ({escaped(item.shown)})" if item.shown else ""
    return f"**{escaped(numbers(item.where.pair))}**{years} {escaped(item.text)}{said}"


def _owners(report: Report) -> Iterator[str]:
    yield from ("", "## Owners")
    for load, actions in owner_lists(report.actions):
        carried = load.words(len(report.actions))
        yield from ("", f"### {escaped(load.owner)} ({carried})", "")
        for action in actions:
            said = "; ".join(filter(None, [*action.marks, action.who_and_when]))
            beside = f" ({escaped(said)})" if said else ""
            yield f"- **{escaped(action.bullet.entry.name)}** {escaped(action.text)}{beside}"


def _counts(report: Report) -> Iterator[str]:
    yield from ("", "## The counts")
    for group in report.summary:
        yield from ("", f"### {group.title}", "")
        yield from _table(
            ["", *(step.name for step in report.steps)],
            ([row.words, *map(str, row.values)] for row in group.rows),
        )


def _made_from(report: Report) -> Iterator[str]:
    yield from ("", "## What this was made from", "")
    if report.made_from is None:
        yield f"The reviews of {', '.join(report.years)}."
        return
    rows = source_rows(report.made_from, report.reviews)
    yield from _table(SOURCE_COLUMNS, ([*map(escaped, cells)] for cells in rows))
    yield from ("", *(f"- {escaped(line)}" for line in corrections(report.reviews)))
    yield from ("", f"{report.made_from.sentence}.")


def _table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], is_of_figures: bool = True
) -> Iterator[str]:
    yield _row(columns)
    yield _row(["---", *("---:" if is_of_figures else "---" for _ in columns[1:])])
    yield from map(_row, rows)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _step(step: Step) -> Iterator[str]:
    yield from ("", f"## Statement by statement, {step.name}", "", "~~Deleted~~ **inserted**", "")
    yield from _table(
        ["Section", *CHANGE_COLUMNS],
        ([escaped(section.name), *map(str, section.changed)] for section in step.sections),
    )
    for section in step.sections:
        left_out = f" (removed in {step.new_year})" if section.is_left_out else ""
        yield from ("", f"### {escaped(section.name)}{left_out}")
        for pair in section.pairs:
            yield from _pair(pair)


def _pair(pair: Pair) -> Iterator[str]:
    yield from ("", f"#### {escaped(numbers(pair))}: {', '.join(_tags(pair))}", "")
    yield _redline(pair.words)
    if pair.cells or pair.actions:
        yield ""
    for found in pair.cells:
        yield f"- {escaped(cell(found))}"
    for action in pair.actions:
        beside = "".join(f" ({escaped(aside)})" for aside in asides(action))
        yield f"- *{outcome(action)}*: {_redline(action.words)}{beside}"


def _tags(pair: Pair) -> Iterator[str]:
    yield STATEMENT[pair.change].lower()
    if pair.renumbered:
        yield "renumbered"
    if pair.moved_section:
        yield "from another section"
    if pair.progress:
        before, after = escaped(pair.progress.old_words), escaped(pair.progress.new_words)
        yield f"{PROGRESS[pair.progress.kind].lower()} (“{before}” → “{after}”)"


def _redline(edits: Sequence[Edit]) -> str:
    """Nothing is marked where all is deleted or inserted: the heading says so."""
    if len(edits) == 1:
        return escaped(edits[0].text)
    marked = (_MARKS[edit.op] + escaped(edit.text) + _MARKS[edit.op] for edit in edits)
    return " ".join(marked)
