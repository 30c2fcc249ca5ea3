"""The command line: `reviewtrail VERB`. Standard output is data, standard error is talk.

Each verb imports what it needs when it runs: `--help` and `parse` must not wait for a database.
"""

import io
import sys
from typing import Any

import click

from ingest.cli import (
    answering,
    comparing,
    correcting,
    digesting,
    exporting,
    reading,
    serving,
    watching,
)
from parsers.errors import ReviewtrailError


class _Verbs(click.Group):
    """The verbs; an error of ours is one sentence and the exit code that it names."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ReviewtrailError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(error.exit_code)


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
        if isinstance(stream, io.TextIOWrapper):  # a file's name may hold what a console cannot
            stream.reconfigure(errors="backslashreplace")
    if debug:
        import logging

        logging.basicConfig()
        logging.getLogger("ingest").setLevel(logging.DEBUG)


for _verb in (
    reading.parse,
    reading.ingest,
    watching.watch,
    watching.doctor,
    reading.reparse,
    correcting.correct,
    correcting.corrections,
    correcting.withdraw,
    correcting.restore,
    answering.actions,
    answering.check,
    answering.calendar,
    digesting.digest,
    answering.graph,
    comparing.compare,
    comparing.history,
    comparing.pin,
    comparing.unpin,
    exporting.export,
    serving.serve,
    serving.publish,
):
    main.add_command(_verb)
