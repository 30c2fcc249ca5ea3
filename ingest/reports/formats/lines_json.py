"""The report as JSON Lines: a line for each comparison, as in `whole_json`. Text out."""

import json

from ingest.reports.formats.whole_json import comparison_dicts
from ingest.reports.report import Report


def write(report: Report) -> str:
    """The comparisons, the earliest first."""
    found = comparison_dicts(report)
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in found)
