"""The commands that read files into a database: ingest, reparse."""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.cli.options import (
    db_option,
    limit_options,
    made_db_option,
    print_json,
    settings_option,
    user_name,
    who_option,
)
from ingest.intake.addresses import AnyPath
from ingest.intake.refusals import as_line
from ingest.output.characters import printable_path, spelled_out

if TYPE_CHECKING:
    from ingest.intake.files import Found
    from ingest.intake.pipeline import FileOutcome
    from ingest.intake.shards import Shard

_PATH = click.Path(exists=True)


class _PathOrAddress(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.5
    """An existing path, local or one that fsspec opens (`s3://trusts`)."""

    name = "path"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> AnyPath:
        from ingest.intake.addresses import UnreachableAddress, at_address, is_address

        if not is_address(value):
            return Path(str(_PATH.convert(value, param, ctx)))
        try:
            return at_address(value)
        except UnreachableAddress as error:
            self.fail(str(error), param, ctx)


def _share(_ctx: click.Context, _param: click.Parameter, value: str | None) -> "Shard | None":
    from ingest.intake.shards import shard

    try:
        return shard(value) if value else None
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command()
@click.argument("paths", nargs=-1, required=True, type=_PathOrAddress(), metavar="PATH...")
@db_option
@click.option(
    "--year",
    type=click.IntRange(1900, 2999),
    help="The year of the reviews, whatever they say; of an academic year its first.",
)
@click.option("--organisation", help="Whose reviews they are, whatever they say.")
@who_option
@click.option(
    "--shard",
    "share",
    callback=_share,
    metavar="K/N",
    help="Read the K-th of N shares, each of whole trusts: the folders in PATH.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="How many files are read at once.  [default: the cores of this machine]",
)
@settings_option
@limit_options
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each file.")
@click.option("-v", "--verbose", is_flag=True, help="Say what each warning is.")
@click.pass_context
def ingest(
    ctx: click.Context,
    paths: tuple[AnyPath, ...],
    db: Path,
    year: int | None,
    organisation: str | None,
    who: str | None,
    share: "Shard | None",
    jobs: int | None,
    settings_file: Path | None,
    time_limit: int | None,
    memory_limit: int | None,
    as_json: bool,
    verbose: bool,
) -> None:
    """Read reviews into a database. A file that is held already changes nothing.

    With --shard several machines share the work, each into a database of its own; `export` makes
    one folder of them.

    What --year and --organisation say is kept as a correction, of files that are held already too.

    A folder is read with all folders in it: its documents, of whatever kind can be read. Another
    file is read if you name it. A corrected review becomes the next revision of its year. A folder
    may also be an address that fsspec opens (pip install 'reviewtrail[remote]').

    \b
    Examples:
      reviewtrail ingest Reviews/ --db reviews.db
      reviewtrail ingest scan.pdf --year 2019 --organisation "Birchwood Schools Trust"
      reviewtrail ingest Trusts/ --shard 2/8 --db trusts-2.db
      reviewtrail ingest s3://trusts/reviews --shard 2/8 --db trusts-2.db
    """
    from ingest.intake.pipeline import Pipeline
    from ingest.intake.settings import find_limits, find_settings
    from ingest.intake.version import version
    from ingest.intake.workers import WorkerPool
    from ingest.store import Store

    files = _files(paths, share)
    settings = find_settings(db.parent, settings_file)
    limits = find_limits(db.parent, settings_file).with_options(time_limit, memory_limit)
    options = {"year": year and str(year), "organisation": organisation}
    said = {field: value for field, value in options.items() if value}
    show = partial(_show, as_json=as_json, verbose=verbose)
    clock = partial(datetime.now, UTC)
    workers = min(jobs or os.cpu_count() or 1, max(len(files), 1))
    with WorkerPool(workers, limits) as pool, Store(db) as store:
        pipeline = Pipeline(
            store, clock, version(), said, user_name(who), settings=settings, executor=pool
        )
        outcomes = Counter(map(show, _with_progress(pipeline.run(files), len(files))))
    if len(files) > 1 or share:
        from ingest.intake.summary import totals

        click.echo(f"{totals(outcomes)}. Database: {printable_path(db)}", err=True)
    ctx.exit(1 if outcomes["refused"] else 0)


@click.command()
@made_db_option
@settings_option
@click.pass_context
def reparse(ctx: click.Context, db: Path, settings_file: Path | None) -> None:
    """Read every file that the database holds again, as this version of reviewtrail does.

    Do so after an update, and after changing the settings. The files are kept in the database, so
    their folders are not needed. A file that is refused now keeps what was read from it before.

    \b
    Examples:
      reviewtrail reparse --db reviews.db
    """
    from ingest.intake.reparse import reparse as read_again
    from ingest.intake.settings import find_limits, find_settings
    from ingest.intake.version import version
    from ingest.intake.workers import WorkerPool, reading_in
    from ingest.store import Store
    from parsers import read_review

    settings = find_settings(db.parent, settings_file)
    limits = find_limits(db.parent, settings_file)
    counts: Counter[str] = Counter()
    with Store(db) as store, WorkerPool(limits=limits) as pool:
        for file in read_again(store, version(), reading_in(pool, read_review), settings):
            became = "changed" if file.changed else "unchanged"
            click.echo(f"{spelled_out(file.file)}: {became}")
            if file.refusal:
                click.echo(f"{as_line(file.file, file.refusal)} Kept as it was.", err=True)
            counts["refused" if file.refusal else became] += 1
    told = ", ".join(f"{count} {became}" for became, count in sorted(counts.items()))
    click.echo(f"{told or 'No file is held'}. Database: {printable_path(db)}", err=True)
    ctx.exit(1 if counts["refused"] else 0)


def _files(paths: Sequence[AnyPath], share: "Shard | None") -> list[AnyPath]:
    """The named files and those in the named folders, or only those of a share."""
    files: list[AnyPath] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        found = _found(path)
        files += found.files
        if found.passed_over:
            names = ", ".join(
                spelled_out(printable_path(other.name)) for other in found.passed_over
            )
            click.echo(f"{printable_path(path)}: passed over, no documents: {names}", err=True)
    if not files:
        folders = ", ".join(map(printable_path, paths))
        raise click.UsageError(f"There is no document of a kind that can be read in {folders}.")
    files = list(dict.fromkeys(files))
    return _in_shard(files, paths, share) if share else files


def _found(folder: AnyPath) -> "Found":
    from ingest.intake.files import find

    try:
        return find(folder)
    except OSError as error:  # in a remote folder
        raise click.FileError(printable_path(folder), error.strerror) from error


def _in_shard(files: list[AnyPath], paths: Sequence[AnyPath], share: "Shard") -> list[AnyPath]:
    from ingest.intake.shards import in_shard

    try:
        return in_shard(files, paths, share)
    except ValueError as error:  # on several Windows drives
        raise click.UsageError("Name folders of one disk to share them out.") from error


def _with_progress(outcomes: "Iterable[FileOutcome]", total: int) -> "Iterable[FileOutcome]":
    """The outcomes, with a bar on a terminal where several files are read."""
    if total < 2 or not sys.stderr.isatty():
        return outcomes
    from ingest.cli.progress import with_progress

    return with_progress(outcomes, total)


def _show(outcome: "FileOutcome", as_json: bool, verbose: bool) -> str:
    """Print what became of a file; return the kind of its outcome."""
    from ingest.intake.summary import line, to_dict, warnings

    if as_json:
        print_json(to_dict(outcome))
    else:
        click.echo(line(outcome), err=outcome.refusal is not None)
        if verbose and outcome.review:
            for warning in warnings(outcome.review):
                click.echo(f"  {warning}", err=True)
    return outcome.kind
