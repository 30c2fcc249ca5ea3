"""A summary for the terminal: what matters most, and the counts. Comparisons in, a picture out."""

from collections.abc import Iterator, Sequence
from datetime import date

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ingest.compare.comparison import Comparison
from ingest.output.characters import printable
from ingest.reports.report import Report, in_short, report
from ingest.reports.standing import standing_rows
from ingest.reports.topics import Item, Topic
from ingest.reports.words import numbers

# The lists that a person wants at once; the others are in the other formats.
_SHOWN = (
    "overdue", "put_off", "reopened", "slipped", "unattended", "open", "closed", "narrowed",
)  # fmt: skip
MAX_ITEMS = 12  # items of a list; how many more there are is said below it


def show(
    comparisons: Sequence[Comparison],
    console: Console | None = None,
    today: date | None = None,
) -> None:
    """Print the summary: on standard output, as wide as the terminal, unless told otherwise."""
    (console or Console()).print(Group(*_summary(report(comparisons, today))))


def _summary(report: Report) -> Iterator[RenderableType]:
    yield _text(f"{report.title}, {report.period}", "bold")
    if report.organisation:
        yield _text(report.organisation, "dim")
    yield Text("")
    for sentence in in_short(report):
        yield _text(sentence)
    yield from (Text(""), _text("Where we stand", "bold"), _standing(report))
    for topic in report.topics:
        if topic.key in _SHOWN and topic.items:
            yield from _topic(report, topic)
    for group in report.summary:
        yield from (Text(""), _text(group.title, "bold"), _table(report, group.rows))


def _standing(report: Report) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column()
    for each in report.standing:
        table.add_column(_text(each.year), justify="right")
    for words, values in standing_rows(report.standing):
        table.add_row(_text(words), *(_text(str(value)) for value in values))
    return table


def _topic(report: Report, topic: Topic) -> Iterator[RenderableType]:
    yield from (Text(""), _text(f"{topic.title} ({len(topic.items)})", "bold"))
    for item in topic.items[:MAX_ITEMS]:
        yield Padding(_item(report, item), (0, 0, 0, 2))
    if len(topic.items) > MAX_ITEMS:
        yield Padding(_text(f"and {len(topic.items) - MAX_ITEMS} more", "dim"), (0, 0, 0, 2))


def _item(report: Report, item: Item) -> Text:
    years = f" ({report.steps[item.where.step].name})" if len(report.steps) > 1 else ""
    shown = ": ".join(filter(None, [item.lead, " → ".join(item.trail)]))
    parts = [
        (numbers(item.where.pair), "cyan"),
        (years, "dim"),
        (f" {item.text}", ""),
        (f" ({shown})" if shown else "", "dim"),
    ]
    return Text.assemble(*((printable(words), style) for words, style in parts))


def _table(report: Report, rows: Sequence[tuple[str, str, tuple[int, ...]]]) -> Table:
    table = Table(box=None, pad_edge=False, show_header=len(report.steps) > 1)
    table.add_column()
    for step in report.steps:
        table.add_column(_text(step.name), justify="right")
    for _key, words, values in rows:
        table.add_row(
            _text(words), *(_text(str(value), "" if value else "dim") for value in values)
        )
    return table


def _text(words: str, style: str = "") -> Text:
    """Words as they are: what looks like rich's own marks is none."""
    return Text(printable(words), style)
