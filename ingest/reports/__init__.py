"""Comparisons as reports: for a browser, a text editor, a spreadsheet, a program or a terminal.

Pure: comparisons in, bytes out; no database, no file, no clock. Each format is a module with a
function `write`, which takes a `Report` and is loaded when it is asked for.
"""

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ingest.compare import Comparison

FORMATS = {
    "html": "ingest.reports.page",
    "md": "ingest.reports.markdown",
    "csv": "ingest.reports.rows_csv",
    "json": "ingest.reports.lines_json",
    "xlsx": "ingest.reports.sheets",
}

__all__ = ["FORMATS", "write"]


def write(comparisons: Sequence["Comparison"], form: str, today: "date | None" = None) -> bytes:
    """The report in a form, one of FORMATS.

    One comparison is of two years; several are a series, each beginning where the last one ended.
    What is overdue is so on a day; where none is given, when the last review was written.
    """
    from ingest.reports.report import report

    text: str | bytes = import_module(FORMATS[form]).write(report(comparisons, today))
    return text if isinstance(text, bytes) else text.encode()
