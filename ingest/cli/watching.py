"""The commands for the drop folder: watch, doctor."""

import signal
from collections.abc import Callable
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ingest.cli.options import db_option, limit_options, settings_option
from ingest.output.characters import printable_path

if TYPE_CHECKING:
    from ingest.watch.paths import WatchPaths

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)

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
_reports_option = click.option(
    "--reports",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write year-on-year reports into this folder, whenever a review has come.",
)
_desk_option = click.option(
    "--desk-url",
    "desk",
    metavar="URL",
    help="Where people reach `serve`: the page links each file to its check, reports to it.",
)


def _as_paths(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command have FOLDER, the database and the options for other places as `paths`."""

    @wraps(command)
    def with_paths(
        folder: Path,
        db: Path,
        status: Path | None,
        archive: Path | None,
        reports: Path | None,
        desk: str | None = None,
        **others: Any,
    ) -> None:
        from ingest.watch.paths import WatchPaths
        from ingest.watch.report_files import file_name, write_reports
        from ingest.watch.report_folder import ReportFolder

        if desk and not desk.startswith(("http://", "https://")):
            raise click.UsageError("--desk-url is an address that begins with http:// or https://.")
        _require_other_folder("archive", archive, folder)
        _require_other_folder("folder of reports", reports, folder)
        write = partial(write_reports, desk=desk or "")
        written = ReportFolder(reports, write, file_name) if reports else None
        paths = WatchPaths(folder, db, status or folder, archive, written, desk or None)
        command(paths=paths, **others)

    return with_paths


def _require_other_folder(what: str, path: Path | None, watched: Path) -> None:
    from ingest.watch.scan import canonical_path

    if path and canonical_path(path) == canonical_path(watched):
        raise click.UsageError(f"The {what} must be another folder than the one that is watched.")


@click.command()
@click.argument("folder", type=_FOLDER)
@db_option
@click.option("--once", is_flag=True, help="Look once and end, for a scheduler.")
@_status_option
@_archive_option
@_reports_option
@_desk_option
@settings_option
@limit_options
@click.option(
    "--interval",
    type=click.FloatRange(min=0.1),
    default=5.0,
    show_default=True,
    help="Seconds between two looks; a file must not change in that time to be read.",
)
@_as_paths
@click.pass_context
def watch(
    ctx: click.Context,
    paths: "WatchPaths",
    once: bool,
    settings_file: Path | None,
    time_limit: int | None,
    memory_limit: int | None,
    interval: float,
) -> None:
    """Read whatever review is put into a folder, and say in it what became of each file.

    A page, status.html, in the folder lists every file: read, waiting, refused and why. With
    --once the exit code is 1 while a refused file lies in the folder.

    \b
    Examples:
      reviewtrail watch Reviews --db reviews.db
      reviewtrail watch Reviews --db reviews.db --once --archive Archive --reports Reports
    """
    import logging

    from ingest.intake.settings import find_limits, find_settings
    from ingest.watch import start

    beside = paths.database.parent
    settings = find_settings(beside, settings_file)
    limits = find_limits(beside, settings_file).with_options(time_limit, memory_limit)
    logging.basicConfig(format="%(asctime)s %(message)s")
    log = logging.getLogger("ingest")
    log.setLevel(log.level or logging.INFO)  # --debug has set a lower level
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        if once:
            found = start.watch_once(paths, interval, settings, limits)
            ctx.exit(1 if any(verdict.is_refusal for verdict in found) else 0)
        page = printable_path(paths.status / "status.html")
        click.echo(f"What becomes of each file is told in {page}. Stop with Ctrl-C.", err=True)
        start.watch(paths, interval, settings, limits)
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@db_option
@_status_option
@_archive_option
@_reports_option
@_as_paths
@click.pass_context
def doctor(ctx: click.Context, paths: "WatchPaths") -> None:
    """Check that all is in place for `watch`, and say what to do where it is not.

    \b
    Examples:
      reviewtrail doctor Reviews --db reviews.db
    """
    from ingest.watch.doctor import check

    well = True
    for found in check(paths):
        click.echo(f"{'ok  ' if found.is_well else 'TO DO'} {found.words}")
        if not found.is_well:
            well = False
            click.echo(f"      {found.advice}")
    ctx.exit(0 if well else 1)
