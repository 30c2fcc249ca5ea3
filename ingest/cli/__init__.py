"""The command line, `reviewtrail VERB`. Data goes to standard output, messages to standard error.

The module of a verb is only imported when the verb is used, and imports what it needs when it runs,
so that `parse` need not wait for a database.
"""

import errno
import io
import sys
from importlib import import_module
from typing import Any

import click

from parsers.errors import ReviewtrailError

# The verbs, and the modules of this package that define them.
_VERBS = {
    "parse": "reading",
    "ingest": "ingesting",
    "reparse": "ingesting",
    "watch": "watching",
    "doctor": "watching",
    "correct": "correcting",
    "corrections": "correcting",
    "withdraw": "correcting",
    "restore": "correcting",
    "actions": "answering",
    "check": "answering",
    "calendar": "answering",
    "graph": "answering",
    "digest": "digesting",
    "compare": "comparing",
    "history": "comparing",
    "pin": "pinning",
    "unpin": "pinning",
    "export": "exporting",
    "serve": "serving",
    "publish": "serving",
}


class _Verbs(click.Group):
    """Loads verbs on demand; a ReviewtrailError is shown as a sentence and sets the exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _VERBS:
            return None
        verb: click.Command = getattr(import_module(f"ingest.cli.{_VERBS[cmd_name]}"), cmd_name)
        return verb

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ReviewtrailError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(error.exit_code)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            click.echo("Error: the disk is full. Make room on it and try again.", err=True)
            ctx.exit(2)


def _print_version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        from ingest.intake.version import version

        click.echo(f"reviewtrail {version()}")
        ctx.exit()


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show the version and exit.",
)
@click.option("--debug", is_flag=True, help="Show where in the program a file failed.")
def main(debug: bool) -> None:
    """Read a school trust's annual reviews and keep them in a SQLite database.

    \b
    Examples:
      reviewtrail parse 2023.docx
      reviewtrail ingest Reviews/ --db reviews.db
      reviewtrail compare 2020 2021 --db reviews.db
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file name may have characters that a console cannot show.
            stream.reconfigure(errors="backslashreplace")
    if debug:
        import logging

        logging.basicConfig()
        logging.getLogger("ingest").setLevel(logging.DEBUG)
