"""The command for other programs: export."""

from collections import defaultdict
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.cli.options import NotWritten, made_dbs_option
from ingest.output.characters import printable_path

if TYPE_CHECKING:
    from ingest.store import Store
    from ingest.store.copies.export import ExportedTable

PACKAGE = "datapackage.json"
CSV, PARQUET = "csv", "parquet"


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@made_dbs_option
@click.option(
    "--format",
    "file_format",
    type=click.Choice([CSV, PARQUET]),
    default=CSV,
    show_default=True,
    help="parquet: a folder for each table, with folders for trust and year in it.",
)
def export(folder: Path, db: tuple[Path, ...], file_format: str) -> None:
    """Write every table and view, and what they hold as a data package, into a FOLDER.

    What is in the folder under the same names is replaced. In CSV a cell that a spreadsheet would
    take for a formula begins with an apostrophe. Several databases become one: the ids of each
    further one are counted from the next million.

    \b
    Examples:
      reviewtrail export data --db reviews.db
      reviewtrail export data --format parquet --db north.db --db south.db
    """
    import json

    from ingest.cli.export_files import write_csv, write_parquet
    from ingest.output.parquet import is_available
    from ingest.output.replace import replace_file
    from ingest.store import Store
    from ingest.store.copies.export import data_package

    if file_format == PARQUET and not is_available():
        raise click.ClickException(
            "Parquet needs pyarrow. Install it with: pip install 'reviewtrail[parquet]'"
        )
    write = write_parquet if file_format == PARQUET else write_csv
    with ExitStack() as stack:
        stores = [stack.enter_context(Store(path, read_only=True)) for path in db]
        _warn_of_trusts_in_several(dict(zip(db, stores, strict=True)))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            exported = [
                stack.enter_context(closing(tables))
                for tables in _exported(stores, by_review=file_format == PARQUET)
            ]
            resources = list(write(folder, zip(*exported, strict=True)))
            package = json.dumps(data_package(resources), indent=2, ensure_ascii=False)
            replace_file(folder / PACKAGE, package + "\n")
        except OSError as error:
            raise NotWritten(printable_path(folder), error) from error
    click.echo(f"Written: {len(resources)} tables and {PACKAGE} in {folder}", err=True)


def _exported(
    stores: Sequence["Store"], by_review: bool
) -> Iterator[Generator["ExportedTable", None, None]]:
    """The tables of each database, with ids that no other has."""
    first_ids = accumulate((store.ids_above() for store in stores[:-1]), initial=0)
    for store, first in zip(stores, first_ids, strict=True):
        yield store.exported(by_review, first)


def _warn_of_trusts_in_several(stores: dict[Path, "Store"]) -> None:
    """Warn about trusts in more than one database, whose years were not compared."""
    holders: dict[str, list[Path]] = defaultdict(list)
    for path, store in stores.items():
        for trust in {series.organisation for series in store.threads.series()}:
            holders[trust].append(path)
    for trust, paths in sorted(holders.items()):
        if len(paths) > 1:
            names = ", ".join(map(printable_path, paths))
            click.echo(
                f"{trust or 'A review that names no trust'} is in several databases ({names}), "
                "which do not compare its years with one another.",
                err=True,
            )
