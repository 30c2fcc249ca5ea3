"""The commands that show the database to others: serve, publish."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from ingest.cli.options import db_option, made_db_option, settings_option
from ingest.output.characters import printable, printable_path
from parsers.diagnostics import count_of


@click.command()
@db_option
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True)
@click.option("--password", "protected", is_flag=True, help="Ask every visitor for a password.")
@click.option("--share", is_flag=True, help="Let others on the network in, with a password.")
@click.option("--edit", is_flag=True, help="Let people add files and correct what was read.")
@click.option(
    "--editor-password", "editors", is_flag=True, help="Ask those who edit for another password."
)
@click.option(
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Keep files that are added in this folder, the one that is watched.",
)
@settings_option
def serve(
    db: Path,
    port: int,
    protected: bool,
    share: bool,
    edit: bool,
    editors: bool,
    folder: Path | None,
    settings_file: Path | None,
) -> None:
    """Show the reviews in a browser, to you alone.

    Nothing can be changed there, and what is ingested meanwhile shows at once. With --password
    or --share you are asked for a password, or REVIEWTRAIL_PASSWORD is taken; whoever has it sees
    everything but cannot write SQL.

    With --edit you add files and correct what was read, on this machine alone. On a network, or
    with a password for readers, those who edit have a password of their own: with
    --editor-password you are asked for it too, or REVIEWTRAIL_EDITOR_PASSWORD is taken.

    \b
    Examples:
      reviewtrail serve --db reviews.db --edit --folder Reviews
      reviewtrail serve --db reviews.db --share --editor-password
    """
    from ingest.desk.serving import Access, Intake, serve
    from ingest.intake.settings import find_limits, find_settings
    from ingest.store import Store
    from ingest.store.database.opening import ensure_migrated

    is_closed, may_edit = protected or share or editors, edit or editors
    _require_one_meaning(is_closed, may_edit, editors, folder)
    if not (db.exists() or may_edit):
        raise click.BadParameter(f"File '{db}' does not exist.", param_hint="--db")
    if not db.exists():
        Store(db).close()  # the first file will be added through it
    ensure_migrated(db)
    access = Access(share, *_passwords(is_closed, editors), may_edit)
    settings = find_settings(db.parent, settings_file)
    limits = find_limits(db.parent, settings_file)
    serve(db, port, access, Intake(folder, settings, limits), _announce)


def _require_one_meaning(
    is_closed: bool, may_edit: bool, editors: bool, folder: Path | None
) -> None:
    """Raise UsageError for options that contradict one another."""
    if is_closed and may_edit and not editors:
        raise click.UsageError(
            "With a password or on a network those who edit need one of their own: add"
            " --editor-password."
        )
    if folder and not may_edit:
        raise click.UsageError("--folder is where files are kept that are added: add --edit.")


@click.command()
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path), metavar="OUT.db")
@made_db_option
@click.option("--redact", is_flag=True, help="Leave out names of people and original files.")
@click.option("--name", "names", multiple=True, help="A name to leave out too; can be repeated.")
@settings_option
def publish(
    out: Path, db: Path, redact: bool, names: tuple[str, ...], settings_file: Path | None
) -> None:
    """Write a copy of the database for others, whole, while files are being read.

    A copy that is there already is replaced in one step. With --redact people become Person 1,
    Person 2, ... everywhere: initials, owners who hold no office, names behind Mr, Mrs or Dr, and
    those of reviewtrail.toml. What was replaced is listed. A name in running text that is none of
    these is not known for one: read the copy before you hand it on, and add --name.

    \b
    Examples:
      reviewtrail publish shared.db --db reviews.db
      reviewtrail publish public.db --db reviews.db --redact
    """
    from ingest.intake.settings import find_settings
    from ingest.store.copies.snapshot import publish

    roles = find_settings(db.parent, settings_file).roles
    known = [spelling for spelling, _ in (*roles.names, *roles.aliases)]
    replaced = publish(db, out, redact, names, known)
    click.echo(f"Written: {printable_path(out)}", err=True)
    if redact:
        _print_replaced(replaced)


def _announce(url: str) -> None:
    click.echo(f"{url} (Ctrl+C ends it)", err=True)


def _print_replaced(replaced: Mapping[str, int]) -> None:
    for name, count in sorted(replaced.items()):
        said = count_of(count, "time") if count else "not found: is it so spelled?"
        click.echo(f"  {printable(name)}: {said}", err=True)
    total = sum(count > 0 for count in replaced.values())
    click.echo(
        f"{total} names replaced. Names in running text that are no owners and have no title are"
        " not known: read the copy before you hand it on.",
        err=True,
    )


def _passwords(is_closed: bool, editors: bool) -> tuple[str | None, str | None]:
    """The passwords of readers and of editors, as far as each is asked for."""
    reader = _password("REVIEWTRAIL_PASSWORD", "Password for visitors") if is_closed else None
    editor = _password("REVIEWTRAIL_EDITOR_PASSWORD", "Password for editors") if editors else None
    if reader and reader == editor:
        raise click.UsageError("Editors need another password than readers.")
    return reader, editor


def _password(variable: str, question: str) -> str:
    """A password from the environment, or else typed twice."""
    if given := os.environ.get(variable):
        return given
    try:
        return str(click.prompt(question, hide_input=True, confirmation_prompt=True))
    except click.Abort:
        if sys.stdin.isatty():
            raise
        raise click.UsageError(
            f"Nobody can be asked for a password here: set {variable}."
        ) from None
