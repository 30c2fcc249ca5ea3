"""The verbs that show the database to others: serve, publish."""

import os
from pathlib import Path

import click

from ingest.cli.options import made_db_option
from ingest.output.characters import printable_path


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
@click.option("--redact", is_flag=True, help="Leave out initials of people and original files.")
def publish(out: Path, db: Path, redact: bool) -> None:
    """Write a copy of the database for others, whole, while files are being read.

    A copy that is there already is replaced in one step. With --redact initials that stand in
    actions and in further columns become Person 1, Person 2, ... everywhere; names that are
    written out stay.

    \b
    Examples:
      reviewtrail publish shared.db --db reviews.db
      reviewtrail publish public.db --db reviews.db --redact
    """
    from ingest.store.opening import ready
    from ingest.store.snapshot import publish

    ready(db)
    publish(db, out, redact)
    click.echo(f"Written: {printable_path(out)}", err=True)


def _password() -> str:
    password = os.environ.get("REVIEWTRAIL_PASSWORD") or click.prompt(
        "Password for visitors", hide_input=True, confirmation_prompt=True
    )
    return str(password)
