"""The command that reads files without a database: parse."""

import atexit
import gc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ingest.cli.options import limit_options, print_json, settings_option
from ingest.intake.faults import faults_as_refusals
from ingest.intake.refusals import as_dict, as_line
from ingest.output.characters import printable_path
from parsers.errors import Refusal

if TYPE_CHECKING:
    from ingest.intake.limits import Limits
    from parsers.settings import Settings

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("files", nargs=-1, required=True, type=_FILE, metavar="FILE...")
@settings_option
@limit_options
@click.option("--json", "as_json", is_flag=True, help="Print a refusal as JSON too.")
@click.pass_context
def parse(
    ctx: click.Context,
    files: tuple[Path, ...],
    settings_file: Path | None,
    time_limit: int | None,
    memory_limit: int | None,
    as_json: bool,
) -> None:
    """Read reviews and print them as JSON. Touches no database.

    Documents of Word, LibreOffice and Excel, PDF, web pages, mails and text are told apart by
    what is in them. With several files each review is one line of JSON.

    \b
    Examples:
      reviewtrail parse 2023.docx
      reviewtrail parse *.pdf > reviews.jsonl
    """
    from ingest.intake.settings import find_limits, find_settings

    if len(files) == 1:
        gc.disable()  # the process ends before its garbage takes any room
    atexit.register(gc.freeze)  # and when it ends need not look through all that it read
    settings = find_settings(Path(), settings_file)
    limits = find_limits(Path(), settings_file).with_options(time_limit, memory_limit)
    indent = 2 if len(files) == 1 else None
    refused = False
    for path in files:
        try:
            print_json(_parsed(path, settings, limits), indent)
        except Refusal as refusal:
            refused = True
            if as_json:
                print_json({"file": printable_path(path), "error": as_dict(refusal)})
            else:
                click.echo(as_line(printable_path(path), refusal), err=True)
    ctx.exit(1 if refused else 0)


def _parsed(path: Path, settings: "Settings", limits: "Limits") -> dict[str, Any]:
    import parsers
    from ingest.intake.files import read_bytes, year_folder
    from ingest.intake.limits import limited
    from parsers.review_json import to_dict

    with faults_as_refusals(printable_path(path)), limited(limits):
        name = printable_path(Path(year_folder(path), path.name))
        review = parsers.read_review(read_bytes(path), name, settings)
        return {"file": printable_path(path), "format": review.format, **to_dict(review)}
