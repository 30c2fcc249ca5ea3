"""A summary for the terminal: what matters most, and the counts. Comparisons in, a picture out."""

from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ingest.compare.comparison import Comparison
from ingest.output.characters import printable
from ingest.reports.report import Report, in_short, report
from ingest.reports.topics import Item, Topic
from ingest.reports.words import numbers

# The lists that a person wants at once; the others are in the other formats.
_SHOWN = ("closed", "reopened", "put_off", "open", "unattended")
_LONGEST = 12  # items of a list; how many more there are is said below it


def show(comparisons: Sequence[Comparison], console: Console | None = None) -> None:
    """Print the summary: on standard output, as wide as the terminal, unless told otherwise."""
    (console or Console()).print(Group(*_summary(report(comparisons))))


def _summary(report: Report) -> Iterator[RenderableType]:
    yield _text(f"{report.title}, {report.period}", "bold")
    if report.organisation:
        yield _text(report.organisation, "dim")
    yield Text("")
    for sentence in in_short(report):
        yield _text(sentence)
    for topic in report.topics:
        if topic.key in _SHOWN and topic.items:
            yield from _topic(report, topic)
    for group in report.summary:
        yield from (Text(""), _text(group.title, "bold"), _table(report, group.rows))


def _topic(report: Report, topic: Topic) -> Iterator[RenderableType]:
    yield from (Text(""), _text(f"{topic.title} ({len(topic.items)})", "bold"))
    for item in topic.items[:_LONGEST]:
        yield Padding(_item(report, item), (0, 0, 0, 2))
    if len(topic.items) > _LONGEST:
        yield Padding(_text(f"and {len(topic.items) - _LONGEST} more", "dim"), (0, 0, 0, 2))


def _item(report: Report, item: Item) -> Text:
    years = f" ({report.steps[item.spot.step].name})" if len(report.steps) > 1 else ""
    shown = ": ".join(filter(None, [item.lead, " → ".join(item.trail)]))
    parts = [
        (numbers(item.spot.pair), "cyan"),
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
