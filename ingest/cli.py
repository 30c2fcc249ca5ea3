"""The command line: `reviewtrail VERB`. Standard output is data, standard error is talk.

Each verb imports what it needs when it runs: `--help` and `parse` must not wait for a database.
"""

import io
import json
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

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_PATH = click.Path(exists=True, path_type=Path)
_DATABASE = click.Path(dir_okay=False, path_type=Path)


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
@click.option(
    "--db", type=_DATABASE, default="reviews.db", show_default=True, help="The database file."
)
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
