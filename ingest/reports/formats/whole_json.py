"""The report as one JSON value: a comparison, or an array of them for a series. Text out."""

import json
from collections.abc import Iterator
from typing import Any

from ingest.compare.comparison_json import to_dict
from ingest.reports.report import Report


def write(report: Report) -> str:
    """The comparison, or the comparisons if there are several."""
    found = [*comparison_dicts(report)]
    value = found[0] if len(found) == 1 else found
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def comparison_dicts(report: Report) -> Iterator[dict[str, Any]]:
    """Each comparison as a dict, with the report's counts under `counts`."""
    for comparison, counts in zip(report.comparisons, report.counts, strict=True):
        yield {**to_dict(comparison), "counts": counts}
