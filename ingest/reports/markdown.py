"""The report as Markdown, with tables and strikethrough as GitHub has them (GFM). Text out."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ingest.compare.comparison import ActionPair, Pair
from ingest.compare.words import Edit
from ingest.output.characters import printable
from ingest.reports.report import Report, Step, in_short
from ingest.reports.standing import standing_rows
from ingest.reports.topics import Item, Topic
from ingest.reports.words import LINKS, PROGRESS, STATEMENT, cell, change, numbers, outcome

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
    line = _MEANT.sub(r"\\\g<0>", " ".join(printable(text).split()))
    block = _BEGINS_A_BLOCK.match(line)
    if not block:
        return line
    return f"{block[0]}\\{line[block.end() :]}" if block[0].isdigit() else f"\\{line}"


def _lines(report: Report) -> Iterator[str]:
    yield f"# {escaped(report.title)}, {report.period}"
    if report.organisation:
        yield from ("", escaped(report.organisation))
    yield from ("", "## Where we stand", "")
    yield from _table(
        ["", *(each.year for each in report.standing)],
        (
            [words, *(str(value) for value in values)]
            for words, values in standing_rows(report.standing)
        ),
    )
    yield from ("", "## What matters most", "", escaped(" ".join(in_short(report))))
    for topic in report.topics:
        yield from _topic(report, topic)
    yield from ("", "## The counts")
    for group in report.summary:
        yield from ("", f"### {group.title}", "")
        yield from _table(
            ["", *(step.name for step in report.steps)],
            ([row.words, *map(str, row.values)] for row in group.rows),
        )
    for step in report.steps:
        yield from _step(step)


def _topic(report: Report, topic: Topic) -> Iterator[str]:
    yield from ("", f"### {topic.title}", "")
    if not topic.items:
        yield topic.nothing
    for item in topic.items:
        yield f"- {_item(report, item)}"


def _item(report: Report, item: Item) -> str:
    years = f" ({report.steps[item.where.step].name})" if len(report.steps) > 1 else ""
    shown = ": ".join(filter(None, [item.lead, " → ".join(item.trail)]))
    said = f" ({escaped(shown)})" if shown else ""
    return f"**{escaped(numbers(item.where.pair))}**{years} {escaped(item.text)}{said}"


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield _row(columns)
    yield _row(["---", *("---:" for _ in columns[1:])])
    yield from map(_row, rows)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _step(step: Step) -> Iterator[str]:
    yield from ("", f"## Statement by statement, {step.name}", "", "~~Deleted~~ **inserted**", "")
    yield from _table(
        ["Section", *STATEMENT.values()],
        ([escaped(section.name), *map(str, section.changes.values())] for section in step.sections),
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
        yield f"- *{outcome(action)}*: {_redline(action.words)}{_asides(action)}"


def _tags(pair: Pair) -> Iterator[str]:
    yield STATEMENT[pair.change].lower()
    if pair.renumbered:
        yield "renumbered"
    if pair.moved_section:
        yield "from another section"
    if pair.progress:
        before, after = escaped(pair.progress.old_words), escaped(pair.progress.new_words)
        yield f"{PROGRESS[pair.progress.kind].lower()} (“{before}” → “{after}”)"


def _asides(action: ActionPair) -> str:
    words = action.outcome.words
    asides = [change(action), LINKS.get(action.links, ""), words and f"the review says “{words}”"]
    return "".join(f" ({escaped(aside)})" for aside in asides if aside)


def _redline(edits: Sequence[Edit]) -> str:
    """Nothing is marked where all is deleted or inserted: the heading says so."""
    if len(edits) == 1:
        return escaped(edits[0].text)
    marked = (_MARKS[edit.op] + escaped(edit.text) + _MARKS[edit.op] for edit in edits)
    return " ".join(marked)
