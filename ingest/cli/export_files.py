"""Writes the files of an export: tables of one or more databases in, their descriptions out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

from ingest.output.parquet import parquet_bytes, partition
from ingest.output.replace import replace_file
from ingest.output.spreadsheets import csv_text, without_formulas
from ingest.store.copies.export import REVIEW_FIELDS, ExportedTable

SameTable: TypeAlias = Sequence[ExportedTable]  # the same table of each database
Resource: TypeAlias = dict[str, Any]
Rows: TypeAlias = Iterable[Sequence[object]]

_PARTITION_COLUMNS = [field["name"] for field in REVIEW_FIELDS]
_PARTITION_WITHOUT_REVIEW = partition(dict.fromkeys(_PARTITION_COLUMNS))


def write_csv(folder: Path, tables: Iterable[SameTable]) -> Iterator[Resource]:
    """Write NAME.csv for each table; yield its entry in the data package."""
    for table in tables:
        first = table[0]
        text = without_formulas(csv_text(first.columns, _rows(table)))
        replace_file(folder / f"{first.name}.csv", text)
        yield first.resource


def write_parquet(folder: Path, tables: Iterable[SameTable]) -> Iterator[Resource]:
    """Write a folder NAME of Parquet files for each table; yield its entry in the data package.

    Rows that belong to reviews are partitioned by trust and year. Files of an earlier export in the
    folder are deleted.
    """
    for table in tables:
        first = table[0]
        paths = list(_write_parts(folder / first.name, table))
        _delete_all_but(folder / first.name, paths)
        described = {key: first.resource[key] for key in ("name", "description", "schema")}
        yield {
            **described,
            "path": [f"{first.name}/{path}" for path in paths],
            "format": "parquet",
            "mediatype": "application/vnd.apache.parquet",
        }


def _write_parts(folder: Path, table: SameTable) -> Iterator[PurePosixPath]:
    fields = table[0].resource["schema"]["fields"]
    inside = fields[len(_PARTITION_COLUMNS) :] if table[0].is_by_review else fields
    columns = {field["name"]: field["type"] for field in inside}
    written: Counter[str] = Counter()
    for within, rows in _parts(table):
        number = written[str(within).casefold()]  # names may differ only in case
        written[str(within).casefold()] += 1
        path = within / f"part-{number}.parquet"
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        replace_file(folder / path, parquet_bytes(columns, rows))
        yield path


def _parts(table: SameTable) -> Iterator[tuple[PurePosixPath, Rows]]:
    """The rows of each trust and year with their folder; one empty part if there are no rows."""
    if not table[0].is_by_review:
        yield PurePosixPath(), _rows(table)
        return
    is_empty = True
    for each in table:
        for of_review, rows in groupby(
            each.rows, key=lambda row: tuple(row[: len(_PARTITION_COLUMNS)])
        ):
            is_empty = False
            values = dict(zip(_PARTITION_COLUMNS, of_review, strict=True))
            yield partition(values), (row[len(_PARTITION_COLUMNS) :] for row in rows)
    if is_empty:
        yield _PARTITION_WITHOUT_REVIEW, ()


def _rows(table: SameTable) -> Rows:
    """The rows of every database; in tables without ids, equal rows only once."""
    rows = chain.from_iterable(each.rows for each in table)
    is_list_of_names = table[0].resource["schema"].get("primaryKey", ["id"]) != ["id"]
    return dict.fromkeys(map(tuple, rows)) if is_list_of_names else rows


def _delete_all_but(folder: Path, paths: Iterable[PurePosixPath]) -> None:
    """Delete the Parquet files of earlier exports, and folders that become empty."""
    kept = {folder / path for path in paths}
    for file in folder.rglob("part-*.parquet"):
        if file not in kept:
            file.unlink()
    for below in sorted(folder.rglob("*=*"), reverse=True):
        if below.is_dir() and not any(below.iterdir()):
            below.rmdir()
