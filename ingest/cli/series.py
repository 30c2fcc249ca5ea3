"""What the commands about one series of reviews share: its options, and the database opened."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from ingest.cli.options import made_db_option

if TYPE_CHECKING:
    from ingest.store import Store
    from ingest.store.series import Series


class WantedSeries(NamedTuple):
    """A series as the options name it, and the database that holds it."""

    db: Path
    organisation: str | None
    title: str | None

    @contextmanager
    def opened(self, read_only: bool = False) -> "Iterator[tuple[Store, Series]]":
        """The database and the series. Raises UnclearChoice, which lists all series."""
        from ingest.store import Store
        from ingest.threads.choosing import choose_series

        with Store(self.db, read_only) as store:
            yield store, choose_series(store.threads.series(), self.organisation, self.title)


def series_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add options for the database and for which series is meant: the command gets a `wanted`."""

    @made_db_option
    @click.option("--organisation", help="Whose reviews, if several trusts are held.")
    @click.option("--title", help="Which reviews, if several kinds are held.")
    @wraps(command)
    def with_series(db: Path, organisation: str | None, title: str | None, **others: Any) -> None:
        command(wanted=WantedSeries(db, organisation, title), **others)

    return with_series
