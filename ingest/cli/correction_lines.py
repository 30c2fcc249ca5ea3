"""What people said, as lines of text or JSON: corrections, and pairings of statements."""

from typing import TYPE_CHECKING, Any

import click

from ingest.cli.options import print_json
from ingest.output.characters import spelled_out
from parsers.corrections import day_of

if TYPE_CHECKING:
    from ingest.intake.correcting import Corrected
    from ingest.store.listed_corrections import ListedCorrection
    from ingest.store.series import PinRecord


def print_corrected(found: "Corrected", as_json: bool) -> None:
    """Print a correction that was kept or taken back, with the ids of what it is about."""
    held = found.correction
    ids = {name: value for name, value in found._asdict().items() if name != "correction"}
    what = "Taken back" if held.withdrawn_at else "Kept"
    _print(f"{what}: {_line(held)}", {**held.as_dict(), **ids}, as_json)


def print_correction(held: "ListedCorrection", as_json: bool) -> None:
    """Print a correction."""
    _print(_line(held), held.as_dict(), as_json)


def print_pin(said: "PinRecord", as_json: bool, lead: str = "") -> None:
    """Print a pairing; `lead` stands before its line."""
    values = {**said._asdict(), "field": "pairing", "pin": said.pin._asdict()}
    _print(f"{lead}{_line_of_pin(said)}", values, as_json)


def _print(line: str, values: dict[str, Any], as_json: bool) -> None:
    """Print a line, or its values as JSON."""
    if as_json:
        print_json(values)
    else:
        click.echo(line)


def _line(held: "ListedCorrection") -> str:
    """`4  2023.docx year: 2019 (read: 2023), K. Okafor, 24 November 2026: minutes of 3 May`."""
    made = held.correction
    taken = f" [taken back by {held.withdrawn_by}]" if held.withdrawn_at else ""
    lost = "" if held.withdrawn_at else _standing(held)
    return spelled_out(f"{made.id}  {held.target} {made.text}{taken}{lost}")


def _standing(held: "ListedCorrection") -> str:
    if held.is_found:
        return " [a later word counts]" if held.is_overruled else ""
    return " [not found any more]"


def _line_of_pin(said: "PinRecord") -> str:
    """`p3  2020:2.9 and 2021:2.10 are one statement, K. Okafor, 24 November 2026`."""
    from ingest.cli.pinning import pin_as_line

    who = f", {said.who}" if said.who else ""
    note = f": {said.note}" if said.note else ""
    line = pin_as_line(said.pin).rstrip(".")
    if said.withdrawn_at:
        state = f" [taken back by {said.withdrawn_by}]"
    else:
        state = "" if said.is_found else " [not found any more]"
    return f"p{said.id}  {line}{who}, {day_of(said.pinned_at)}{note}{state}"
