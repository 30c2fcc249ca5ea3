"""Rows of queries, grouped as pages show them. Rows in, rows out."""

from collections import defaultdict
from operator import itemgetter
from typing import Any

from ingest.desk.page import Row

Groups = defaultdict[Any, list[Row]]  # rows by the value of a column
OF_A_STATEMENT = ("statement_id", "number", "statement")


def rows_by(rows: list[Row], *columns: str) -> Groups:
    """The rows grouped by the value of a column, or of several."""
    groups: Groups = defaultdict(list)
    key = itemgetter(*columns)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def ids_by_number(links: list[Row], column: str) -> dict[str, int | None]:
    """The number that each link names and the statement that has it."""
    return {link["number"]: link[column] for link in links}
