"""What people call a statement, action or year. A target such as `2023:3.4/2` in, words out."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from ingest.desk.page import Row

_OF_A_YEAR = re.compile(r"(\d{4})(?::\s*(.+))?")


def named(target: str, bullet: int | None = None, whose: str = "") -> str:
    """A statement, or one of its actions, or a year; the name of a file or series as it is."""
    found = _OF_A_YEAR.fullmatch(target)
    if not found:
        return target
    year, mark = found.groups()
    where = f"{year}, {whose}" if whose else year
    if mark is None:
        return f"the review of {where}"
    if bullet is None:
        return f"statement {numbered(mark)} of {where}"
    return f"action {bullet} of statement {numbered(mark.rpartition('/')[0] or mark)} of {where}"


def numbered(mark: str) -> str:
    """The number of a statement; `#12` is the twelfth of the review."""
    return f"{mark[1:]} from the top" if mark.startswith("#") else mark


def year_of(target: str) -> int:
    """The year that a target names, 0 if it names none."""
    found = _OF_A_YEAR.fullmatch(target)
    return int(found[1]) if found else 0


def names_of_series(years: Iterable[Row]) -> Mapping[tuple[str, int], str]:
    """The trust and review of each series and year, for the years that several have."""
    by_year = defaultdict(list)
    for row in years:
        by_year[row["year"]].append(row)
    return {
        (row["series"], year): ", ".join(filter(None, (row["organisation"], row["review"])))
        for year, rows in by_year.items()
        if len(rows) > 1
        for row in rows
    }
