"""Comparisons as reports: for a browser, a text editor, a spreadsheet, a program or a terminal.

Pure: comparisons in, bytes out; no database, no file, no clock. Each format is a module with a
function `write`, which takes a `Report` and is loaded when it is asked for.
"""

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from ingest.reports.options import DEFAULT, ReportOptions

if TYPE_CHECKING:
    from ingest.compare import Comparison

FORMATS = {
    "html": "ingest.reports.formats.html",
    "md": "ingest.reports.formats.markdown",
    "csv": "ingest.reports.formats.rows_csv",
    "json": "ingest.reports.formats.whole_json",
    "jsonl": "ingest.reports.formats.lines_json",
    "xlsx": "ingest.reports.formats.sheets",
    "docx": "ingest.reports.formats.word",
}

__all__ = ["FORMATS", "ReportOptions", "write"]


def write(
    comparisons: Sequence["Comparison"], form: str, options: ReportOptions = DEFAULT
) -> bytes:
    """The report in a form, one of FORMATS; of an owner their part of it.

    One comparison is of two years; several are a series, each beginning where the last one ended.
    """
    from ingest.reports.report import build_report

    text: str | bytes = import_module(FORMATS[form]).write(build_report(comparisons, options))
    return text if isinstance(text, bytes) else text.encode()
