"""The commands that say which statements are one: pin, unpin."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from ingest.cli.options import Command, user_name, who_option
from ingest.cli.series import WantedSeries, series_options

if TYPE_CHECKING:
    from ingest.compare.threads import Mark
    from ingest.store.series import StoredPin


def _mark(_ctx: click.Context, param: click.Parameter, value: str) -> "Mark":
    from ingest.threads.choosing import parse_mark

    try:
        return parse_mark(value)
    except ValueError as error:
        raise click.BadParameter(str(error), param=param) from error


def _two_statements(command: Command) -> Command:
    """Add arguments for statements of two years, such as 2020:2.9."""
    old = click.argument("old", callback=_mark, metavar="YEAR:NUMBER")
    new = click.argument("new", callback=_mark, metavar="YEAR:NUMBER")
    return old(new(command))


@click.command()
@_two_statements
@click.option("--apart", is_flag=True, help="They are two statements, not one.")
@who_option
@click.option("--note", default="", help="Why.")
@series_options
def pin(
    old: "Mark",
    new: "Mark",
    apart: bool,
    who: str | None,
    note: str,
    wanted: WantedSeries,
) -> None:
    """Say that statements of two years are one and the same, or are not.

    That counts more than what the words say, and stays when reviews are read again.

    \b
    Examples:
      reviewtrail pin 2020:2.9 2021:2.10
      reviewtrail pin 2020:2.9 2021:2.9 --apart
    """
    from ingest.store.documents.stored_documents import moment_text
    from ingest.store.series import PinRecord
    from ingest.threads import pinning

    said = _pinned(old, new, together=not apart)
    with wanted.opened() as (store, series):
        now = moment_text(datetime.now(UTC))
        pinning.pin(store, PinRecord(series.key, said, now, user_name(who), note))
    click.echo(f"Kept: {pin_as_line(said)}", err=True)


@click.command()
@_two_statements
@who_option
@series_options
@click.pass_context
def unpin(
    ctx: click.Context,
    old: "Mark",
    new: "Mark",
    who: str | None,
    wanted: WantedSeries,
) -> None:
    """Take back what was said with `pin` of two statements.

    \b
    Examples:
      reviewtrail unpin 2020:2.9 2021:2.10
    """
    from ingest.store.documents.stored_documents import moment_text
    from ingest.threads import pinning

    said = _pinned(old, new)
    now = moment_text(datetime.now(UTC))
    with wanted.opened() as (store, series):
        standing = store.threads.pin_ids(series.key, said)
        for pin_id in standing:
            pinning.unpin(store, pin_id, user_name(who), now)
        pins = store.threads.pins(series.key)
    if standing:
        click.echo("Taken back.", err=True)
        return
    click.echo("Nothing was said of these two.", err=True)
    for each in pins:
        click.echo(f"There is: {pin_as_line(each)}", err=True)
    ctx.exit(1)


def _pinned(old: "Mark", new: "Mark", together: bool = True) -> "StoredPin":
    from ingest.store.series import StoredPin

    earlier, later = sorted([old, new])
    if earlier.year == later.year:
        raise click.UsageError("The statements must be of two different years.")
    assert earlier.year  # a mark that was typed always has a year
    assert later.year
    return StoredPin(earlier.year, earlier.name, later.year, later.name, together)


def pin_as_line(pin: "StoredPin") -> str:
    """`2020:2.9 and 2021:2.10 are one statement.`"""
    what = "one statement" if pin.is_together else "two statements"
    old, new = f"{pin.from_year}:{pin.from_number}", f"{pin.to_year}:{pin.to_number}"
    return f"{old} and {new} are {what}."
