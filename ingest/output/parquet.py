"""Parquet files: rows in, bytes out; and the names of partition folders.

It needs pyarrow, from the extra `parquet`.
"""

import io
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import PurePosixPath
from urllib.parse import quote

_NULL = "__HIVE_DEFAULT_PARTITION__"  # as in DuckDB, Spark and pandas


@cache
def is_available() -> bool:
    """Whether the extra is installed."""
    return find_spec("pyarrow") is not None


def parquet_bytes(columns: Mapping[str, str], rows: Iterable[Sequence[object]]) -> bytes:
    """Rows as a file; `columns` has the type of each column: integer, number or string."""
    import pyarrow
    from pyarrow import parquet

    types = {"integer": pyarrow.int64(), "number": pyarrow.float64(), "string": pyarrow.string()}
    values = list(zip(*rows, strict=True)) or [()] * len(columns)
    arrays = [
        pyarrow.array(column, types[kind])
        for column, kind in zip(values, columns.values(), strict=True)
    ]
    out = io.BytesIO()
    parquet.write_table(pyarrow.table(arrays, names=list(columns)), out, compression="zstd")
    return out.getvalue()


def partition(values: Mapping[str, object]) -> PurePosixPath:
    """The folders of a Hive partition: `trust=Birchwood/review_year=2020`.

    Characters that some system does not allow in a folder's name are percent-encoded.
    """
    return PurePosixPath(*(f"{name}={_in_path(value)}" for name, value in values.items()))


def _in_path(value: object) -> str:
    if value is None:
        return _NULL
    return quote(str(value), safe=" ").replace(".", "%2E")
