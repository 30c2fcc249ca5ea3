"""Reads comma-separated text, with quoted line ends. Text in, records out."""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from io import StringIO

DELIMITERS = ",;|"
MIN_RECORDS = 3  # of one width; two lines with a comma each are prose
MIN_SHARE_OF_ONE_WIDTH = 0.8
MAX_SHARE_OF_SINGLE_FIELDS = 0.6
# In prose a space follows a comma, in a table rarely.
MAX_SHARE_AFTER_BLANK = 0.3
MAX_LINES_SNIFFED = 400

_PIPED = re.compile(r"^ {0,8}\|", re.MULTILINE)  # a drawn table


def records(text: str) -> list[list[str]] | None:
    """The records of a text, padded to one width; None if it is no comma-separated text.

    The delimiter is the one that splits most lines into the same number of fields.
    """
    text = text.removeprefix("sep=;\n").removeprefix("sep=,\n")
    sample = "\n".join(text.split("\n", MAX_LINES_SNIFFED)[:MAX_LINES_SNIFFED])
    if "\t" in sample:
        return None
    delimiters = DELIMITERS.replace("|", "") if _PIPED.search(sample) else DELIMITERS
    tables = ((delimiter, _table(sample, delimiter)) for delimiter in delimiters)
    found = {delimiter: sum(map(len, rows)) for delimiter, rows in tables if rows is not None}
    if not found:
        return None
    delimiter = max(found, key=lambda delimiter: found[delimiter])
    rows = _rows(text, delimiter)
    return None if rows is None else _padded(rows)


def _table(text: str, delimiter: str) -> list[list[str]] | None:
    """The records by a delimiter, if they look like those of a table."""
    full = [row for row in _rows(text, delimiter) or () if any(map(str.strip, row))]
    several = [row for row in full if len(row) > 1]
    if not _have_one_width(several) or _is_prose(several):
        return None
    return full if len(full) - len(several) <= MAX_SHARE_OF_SINGLE_FIELDS * len(full) else None


def _have_one_width(rows: Sequence[list[str]]) -> bool:
    """Whether most rows have the same number of fields."""
    count = max(Counter(map(len, rows)).values(), default=0)
    return count >= MIN_RECORDS and count >= MIN_SHARE_OF_ONE_WIDTH * len(rows)


def _is_prose(rows: Sequence[list[str]]) -> bool:
    """Whether blanks follow the delimiters."""
    later = [field for row in rows for field in row[1:] if field]
    after_blank = sum(field[0].isspace() for field in later)
    return after_blank > MAX_SHARE_AFTER_BLANK * len(later)


def _rows(text: str, delimiter: str) -> list[list[str]] | None:
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:  # a field longer than the module allows
        return None


def _padded(rows: Sequence[list[str]]) -> list[list[str]]:
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]
