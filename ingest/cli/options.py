"""What the commands share: options for the database, reviews and settings; files and JSON out."""

import errno
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from ingest.output.characters import printable_path

Command = TypeVar("Command", bound=Callable[..., Any])


DAY = click.DateTime(formats=["%Y-%m-%d"])


def _default_database() -> str:
    """The database named in reviewtrail.toml in this folder, or reviews.db."""
    from ingest.intake.settings import find_database

    return str(find_database(Path()) or "reviews.db")


def _database(exists: bool, several: bool = False) -> Callable[[Command], Command]:
    kind = click.Path(exists=exists, dir_okay=False, path_type=Path)
    return click.option(
        "--db",
        type=kind,
        multiple=several,
        default=(lambda: [_default_database()]) if several else _default_database,
        show_default="that of reviewtrail.toml, else reviews.db",
        envvar="REVIEWTRAIL_DB",
        show_envvar=True,
        help="The database file." if not several else "A database file; may be said again.",
    )


db_option = _database(exists=False)  # created if it does not exist
made_db_option = _database(exists=True)
made_dbs_option = _database(exists=True, several=True)
organisation_option = click.option("--organisation", help="Only of this trust.")
title_option = click.option("--title", help="Only of reviews with this title.")
owner_option = click.option(
    "--owner", help="Whose: the name, the words printed, or a role in full."
)
settings_option = click.option(
    "--settings",
    "settings_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What your trust sets for itself.  [default: reviewtrail.toml beside the database]",
)


def _day_of(_ctx: click.Context, _param: click.Parameter, value: datetime | None) -> date:
    return value.date() if value else date.today()


today_option = click.option(
    "--today",
    type=DAY,
    callback=_day_of,
    metavar="YYYY-MM-DD",
    help="What is overdue and due soon on this day.  [default: today]",
)

who_option = click.option("--who", help="Who says so.  [default: the user of this system]")


def user_name(who: str | None) -> str:
    """The person named by the option, or the user of this system."""
    from ingest.intake.system_user import system_user

    return who or system_user()


def limit_options(command: Command) -> Command:
    """Add `--time-limit` and `--memory-limit`, the limits of reading one file."""
    seconds = click.option(
        "--time-limit",
        type=click.IntRange(min=1),
        help="Seconds of a processor that one file may take.  [default: 60]",
    )
    mebibytes = click.option(
        "--memory-limit",
        type=click.IntRange(min=64),
        help="MiB of memory that one file may take.  [default: 1024]",
    )
    return seconds(mebibytes(command))


class NotWritten(click.ClickException):
    """A file or folder that the user asked for cannot be written."""

    exit_code = 2

    def __init__(self, name: str, error: OSError) -> None:
        is_full = error.errno == errno.ENOSPC
        advice = "Make room" if is_full else "Check that its folder is there and may be written to"
        super().__init__(
            f"{name} cannot be written ({error.strerror}). {advice}, or name another place."
        )


def print_json(value: dict[str, Any], indent: int | None = None) -> None:
    """Print JSON in UTF-8, whatever the console's code page (RFC 8259, 8.1)."""
    import json

    click.echo(json.dumps(value, ensure_ascii=False, indent=indent).encode())


def print_lines(values: Iterable[dict[str, Any]]) -> None:
    """Print each value as a line of JSON."""
    for value in values:
        print_json(value)


def write_file(output: Path, content: bytes) -> None:
    """Write a file that the user asked for, and print its name."""
    try:
        output.write_bytes(content)
    except OSError as error:
        raise NotWritten(printable_path(output), error) from error
    click.echo(f"Written: {printable_path(output)}", err=True)
