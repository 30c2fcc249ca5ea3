"""The report as JSON: one comparison whole; of a series, one comparison a line. Text out."""

import json

from ingest.compare.comparison_json import to_dict
from ingest.reports.report import Report


def write(report: Report) -> str:
    """The comparisons as `reviewtrail parse` prints reviews; `counts` holds those of the report."""
    indent = 2 if len(report.steps) == 1 else None
    pairs = zip(report.comparisons, report.counts, strict=True)
    found = ({**to_dict(each), "counts": counts} for each, counts in pairs)
    return "".join(json.dumps(each, ensure_ascii=False, indent=indent) + "\n" for each in found)
