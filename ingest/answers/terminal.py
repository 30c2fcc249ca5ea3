"""Prints actions as a table in the terminal."""

from collections.abc import Iterable

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ingest.output.characters import printable
from ingest.store.planned_actions import PlannedAction


def show(actions: Iterable[PlannedAction], console: Console | None = None) -> None:
    """Print a table, by default on standard output and as wide as the terminal."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for heading in ("Year", "No", "Who", "By when", "Last day", "Action"):
        table.add_column(heading, ratio=1 if heading == "Action" else None, no_wrap=heading == "No")
    for action in actions:
        table.add_row(*(Text(printable(cell)) for cell in _cells(action)))
    (console or Console()).print(table)


def _cells(action: PlannedAction) -> list[str]:
    number = f"{action.number or '–'}" + (f" ({action.bullet})" if action.bullet > 1 else "")
    last = action.last_due.isoformat() if action.last_due else ""
    done = f" [{action.status}]" if action.status in {"done", "none"} else ""
    who, when = ", ".join(action.who()), "; ".join(action.when())
    return [str(action.year), number, who, when, last, action.action + done]
