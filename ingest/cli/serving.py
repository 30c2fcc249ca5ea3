"""The verbs that show the database to others: serve, publish."""

import os
from collections.abc import Mapping
from pathlib import Path

import click

from ingest.cli.options import made_db_option, settings_option
from ingest.output.characters import printable, printable_path


@click.command()
@made_db_option
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
    from ingest.store.opening import ready

    ready(db)
    password = _password() if protected or share else None
    serve(db, port, share, password, lambda url: click.echo(f"{url} (Ctrl+C ends it)", err=True))


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
    from ingest.store.opening import ready
    from ingest.store.snapshot import publish

    ready(db)
    roles = find_settings(db.parent, settings_file).roles
    known = [spelling for spelling, _ in (*roles.names, *roles.aliases)]
    replaced = publish(db, out, redact, [*names, *known])
    click.echo(f"Written: {printable_path(out)}", err=True)
    if redact:
        _tell_replaced(replaced)


def _tell_replaced(replaced: Mapping[str, int]) -> None:
    for name, count in sorted(replaced.items()):
        click.echo(f"  {printable(name)}: {count} times", err=True)
    click.echo(
        f"{len(replaced)} names replaced. Names in running text that are no owners and have no"
        " title are not known: read the copy before you hand it on.",
        err=True,
    )


def _password() -> str:
    password = os.environ.get("REVIEWTRAIL_PASSWORD") or click.prompt(
        "Password for visitors", hide_input=True, confirmation_prompt=True
    )
    return str(password)
