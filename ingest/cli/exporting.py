"""The verb that hands the data to other programs: export."""

from pathlib import Path

import click

from ingest.cli.options import made_db_option

PACKAGE = "datapackage.json"


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@made_db_option
def export(folder: Path, db: Path) -> None:
    """Write every table and view as CSV, and what they hold as a data package, into a FOLDER.

    What is in the folder under the same names is replaced. A cell that a spreadsheet would take
    for a formula begins with an apostrophe.

    \b
    Examples:
      reviewtrail export data --db reviews.db
    """
    import json

    from ingest.output.replace import replace_file
    from ingest.output.spreadsheets import csv_text, without_formulas
    from ingest.store import Store
    from ingest.store.export import data_package

    with Store(db) as store:
        tables = store.exported()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for table in tables:
            text = without_formulas(csv_text(table.columns, table.rows))
            replace_file(folder / f"{table.name}.csv", text)
        package = json.dumps(data_package(tables), indent=2, ensure_ascii=False)
        replace_file(folder / PACKAGE, package + "\n")
    except OSError as error:
        raise click.ClickException(
            f"the folder {folder} cannot be written to ({error.strerror}). Name another one."
        ) from error
    click.echo(f"Written: {len(tables)} tables and {PACKAGE} in {folder}", err=True)
