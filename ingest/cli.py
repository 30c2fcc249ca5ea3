"""The command line: `reviewtrail VERB`. Standard output is data, standard error is talk.

Each verb imports what it needs when it runs: `--help` and `parse` must not wait for a database.
"""

import io
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ingest.files import find, printable, read_bytes
from ingest.reading import Overrides, faults_as_refusals
from ingest.refusals import as_dict, as_line
from parsers.errors import Refusal, ReviewtrailError

if TYPE_CHECKING:
    from ingest.pipeline import Outcome
    from ingest.watch.loop import Places

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_PATH = click.Path(exists=True, path_type=Path)
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_DATABASE = click.Path(dir_okay=False, path_type=Path)


_db_option = click.option(
    "--db", type=_DATABASE, default="reviews.db", show_default=True, help="The database file."
)
_status_option = click.option(
    "--status",
    type=_FOLDER,
    help="Where status.html and status.txt go, if FOLDER cannot be written to.",
)
_archive_option = click.option(
    "--archive",
    type=click.Path(file_okay=False, path_type=Path),
    help="Move files that were read into this folder, by trust and year.",
)


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
        from ingest.version import version

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
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a file's name may hold what a console cannot
            stream.reconfigure(errors="backslashreplace")
    if debug:
        import logging

        logging.basicConfig()
        logging.getLogger("ingest").setLevel(logging.DEBUG)


@main.command()
@click.argument("files", nargs=-1, required=True, type=_FILE, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="Print a refusal as JSON too.")
@click.pass_context
def parse(ctx: click.Context, files: tuple[Path, ...], as_json: bool) -> None:
    """Read reviews and print them as JSON. Touches no database.

    Word (.docx, .docm), PDF, HTML and text files are told apart by what is in them. With several
    files each review is one line of JSON.

    \b
    Examples:
      reviewtrail parse 2023.docx
      reviewtrail parse *.pdf > reviews.jsonl
    """
    indent = 2 if len(files) == 1 else None
    refused = False
    for path in files:
        try:
            _print_json(_parsed(path), indent)
        except Refusal as refusal:
            refused = True
            if as_json:
                _print_json({"file": printable(path), "error": as_dict(refusal)})
            else:
                click.echo(as_line(printable(path), refusal), err=True)
    ctx.exit(1 if refused else 0)


@main.command()
@click.argument("paths", nargs=-1, required=True, type=_PATH, metavar="PATH...")
@_db_option
@click.option(
    "--year",
    type=click.IntRange(1900, 2999),
    help="The year of the reviews, whatever they say; of an academic year its first.",
)
@click.option("--organisation", help="Whose reviews they are, whatever they say.")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each file.")
@click.option("-v", "--verbose", is_flag=True, help="Say what each warning is.")
@click.pass_context
def ingest(
    ctx: click.Context,
    paths: tuple[Path, ...],
    db: Path,
    year: int | None,
    organisation: str | None,
    as_json: bool,
    verbose: bool,
) -> None:
    """Read reviews into a database. A file that is held already changes nothing.

    A folder is read with all folders in it: its Word, PDF, HTML and text files. Another file is
    read if you name it. A corrected review becomes the next revision of its year.

    \b
    Examples:
      reviewtrail ingest Reviews/ --db reviews.db
      reviewtrail ingest scan.pdf --year 2019 --organisation "Birchwood Schools Trust"
    """
    files = _files(paths)
    show = partial(_show, as_json=as_json, verbose=verbose)
    outcomes = Counter(map(show, _ingested(files, db, Overrides(year, organisation))))
    if len(files) > 1:
        from ingest.summary import totals

        click.echo(f"{totals(outcomes)}. Database: {printable(db)}", err=True)
    ctx.exit(1 if outcomes["refused"] else 0)


@main.command()
@click.argument("folder", type=_FOLDER)
@_db_option
@click.option("--once", is_flag=True, help="Look once and end, for a scheduler.")
@_status_option
@_archive_option
@click.option(
    "--interval",
    type=click.FloatRange(min=0.1),
    default=5.0,
    show_default=True,
    help="Seconds between two looks; a file must not change in that time to be read.",
)
@click.pass_context
def watch(
    ctx: click.Context,
    folder: Path,
    db: Path,
    once: bool,
    status: Path | None,
    archive: Path | None,
    interval: float,
) -> None:
    """Read whatever review is put into a folder, and say in it what became of each file.

    A page, status.html, in the folder lists every file: read, waiting, refused and why. With
    --once the exit code is 1 while a refused file lies in the folder.

    \b
    Examples:
      reviewtrail watch Reviews --db reviews.db
      reviewtrail watch Reviews --db reviews.db --once --archive Archive
    """
    import logging

    from ingest.watch import start

    places = _places(folder, db, status, archive)
    logging.basicConfig(format="%(asctime)s %(message)s")
    log = logging.getLogger("ingest")
    log.setLevel(log.level or logging.INFO)  # --debug said more
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        if once:
            found = start.watch_once(places, interval)
            ctx.exit(1 if any(verdict.is_refusal for verdict in found) else 0)
        start.watch(places, interval)
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@_db_option
@_status_option
@_archive_option
@click.pass_context
def doctor(
    ctx: click.Context, folder: Path, db: Path, status: Path | None, archive: Path | None
) -> None:
    """Check that all is in place for `watch`, and say what to do where it is not.

    \b
    Examples:
      reviewtrail doctor Reviews --db reviews.db
    """
    from ingest.watch.doctor import check

    well = True
    for found in check(_places(folder, db, status, archive)):
        click.echo(f"{'ok  ' if found.is_well else 'TO DO'} {found.words}")
        if not found.is_well:
            well = False
            click.echo(f"      {found.advice}")
    ctx.exit(0 if well else 1)


@main.command()
@_db_option
@click.pass_context
def reparse(ctx: click.Context, db: Path) -> None:
    """Read every file that the database holds again, as this version of reviewtrail does.

    The files are kept in the database, so their folders are not needed. A file that is refused
    now keeps what was read from it before.

    \b
    Examples:
      reviewtrail reparse --db reviews.db
    """
    from ingest.reparse import reparse as read_again
    from ingest.store import Store
    from ingest.version import version

    refused = False
    with Store(db) as store:
        for file in read_again(store, version()):
            click.echo(f"{file.file}: {'changed' if file.changed else 'unchanged'}")
            if file.refusal:
                refused = True
                click.echo(f"{as_line(file.file, file.refusal)} Kept as it was.", err=True)
    ctx.exit(1 if refused else 0)


@main.command()
@click.option(
    "--db",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default="reviews.db",
    show_default=True,
    help="The database file.",
)
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True)
@click.option("--password", "protected", is_flag=True, help="Ask every visitor for a password.")
@click.option("--share", is_flag=True, help="Let others on the network in, with a password.")
def serve(db: Path, port: int, protected: bool, share: bool) -> None:
    """Show the reviews in a browser, to you alone.

    Nothing can be changed there, and what is ingested meanwhile shows at once. With --password
    or --share you are asked for a password, or REVIEWTRAIL_PASSWORD is taken; whoever has it sees
    everything but cannot write SQL.

    \b
    Examples:
      reviewtrail serve --db reviews.db
      reviewtrail serve --db reviews.db --share
    """
    from ingest.desk.serving import serve
    from ingest.store import Store

    with Store(db):  # is it ours, and in its newest form?
        pass
    password = _password() if protected or share else None
    serve(db, port, share, password, lambda url: click.echo(f"{url} (Ctrl+C ends it)", err=True))


def _places(folder: Path, db: Path, status: Path | None, archive: Path | None) -> "Places":
    from ingest.watch.loop import Places
    from ingest.watch.scan import place

    if archive and place(archive) == place(folder):
        raise click.UsageError("The archive must be another folder than the one that is watched.")
    return Places(folder, db, status or folder, archive)


def _password() -> str:
    password = os.environ.get("REVIEWTRAIL_PASSWORD") or click.prompt(
        "Password for visitors", hide_input=True, confirmation_prompt=True
    )
    return str(password)


def _parsed(path: Path) -> dict[str, Any]:
    import parsers
    from parsers.review_json import to_dict

    with faults_as_refusals(printable(path)):
        review = parsers.parse(read_bytes(path), printable(Path(path.name)))
        return {"file": printable(path), **to_dict(review)}


def _print_json(value: dict[str, Any], indent: int | None = None) -> None:
    """UTF-8 whatever the console's code page, as JSON has it (RFC 8259, 8.1)."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=indent).encode())


def _files(paths: Iterable[Path]) -> list[Path]:
    """The files named, and those in the folders named."""
    files: list[Path] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        found = find(path)
        files += found.files
        if found.passed_over:
            names = ", ".join(printable(Path(other.name)) for other in found.passed_over)
            click.echo(f"{printable(path)}: passed over, no documents: {names}", err=True)
    if not files:
        folders = ", ".join(map(printable, paths))
        raise click.UsageError(f"There is no Word, PDF, HTML or text file in {folders}.")
    return list(dict.fromkeys(files))


def _ingested(files: list[Path], db: Path, overrides: Overrides) -> "Iterable[Outcome]":
    from ingest.pipeline import Pipeline
    from ingest.store import Store
    from ingest.version import version

    with Store(db) as store:
        outcomes = Pipeline(store, partial(datetime.now, UTC), version(), overrides).run(files)
        if len(files) > 1 and sys.stderr.isatty():
            from ingest.progress import with_progress

            outcomes = with_progress(outcomes, len(files))
        yield from outcomes


def _show(outcome: "Outcome", as_json: bool, verbose: bool) -> str:
    """Print what became of a file; give the outcome in a word."""
    from ingest.summary import line, to_dict, warnings

    if as_json:
        _print_json(to_dict(outcome))
    else:
        click.echo(line(outcome), err=outcome.refusal is not None)
        if verbose and outcome.review:
            for warning in warnings(outcome.review):
                click.echo(f"  {warning}", err=True)
    return outcome.kind
