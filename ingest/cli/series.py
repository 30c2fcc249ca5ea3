"""What the commands about one series of reviews share: its options, and the database opened."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.cli.options import Command, made_db_option

if TYPE_CHECKING:
    from ingest.store import Store
    from ingest.store.series import Series


def series_options(command: Command) -> Command:
    """Add options for the database, and for which of its series is meant."""
    organisation = click.option("--organisation", help="Whose reviews, if several trusts are held.")
    title = click.option("--title", help="Which reviews, if several kinds are held.")
    return made_db_option(organisation(title(command)))


@contextmanager
def opened_series(
    db: Path, organisation: str | None, title: str | None, read_only: bool = False
) -> "Iterator[tuple[Store, Series]]":
    """The database and the series that is meant. Raises UnclearChoice, which lists all series."""
    from ingest.store import Store
    from ingest.threads.choosing import choose_series

    with Store(db, read_only) as store:
        yield store, choose_series(store.threads.series(), organisation, title)
