"""Parquet files: rows in, their columns as bytes out; and the folders that name what they hold.

The home of pyarrow, which the extra `parquet` brings.
"""

import io
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import PurePosixPath
from urllib.parse import quote

_NULL = "__HIVE_DEFAULT_PARTITION__"  # as DuckDB, Spark and pandas have it


@cache
def is_available() -> bool:
    """Whether the extra is installed."""
    return find_spec("pyarrow") is not None


def parquet_bytes(columns: Mapping[str, str], rows: Iterable[Sequence[object]]) -> bytes:
    """Rows as a file; `columns` says of each column whether it is integer, number or string."""
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
    """The folders that say what is the same in all rows below: `trust=Birchwood/review_year=2020`.

    Signs that a folder's name may not have on some system stand as %2F.
    """
    return PurePosixPath(*(f"{name}={_in_path(value)}" for name, value in values.items()))


def _in_path(value: object) -> str:
    if value is None:
        return _NULL
    return quote(str(value), safe=" ").replace(".", "%2E")
