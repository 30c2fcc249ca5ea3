"""Replaces files atomically: a reader sees either the old or the new content."""

import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

_STALE_SECONDS = 3600.0  # after which a working file must be from a process that was killed


def replace_file(path: Path, content: str | bytes) -> None:
    """Write bytes, or text as UTF-8, atomically. Raises OSError, and then keeps the old file."""
    _sweep(path)
    data = content.encode() if isinstance(content, str) else content
    working = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        working.write_bytes(data)
        os.replace(working, path)
    finally:
        working.unlink(missing_ok=True)


def working_files(path: Path) -> Iterator[Path]:
    """The temporary files beside a file, while it is written or after a process was killed."""
    return path.parent.glob(f".{path.name}.*.tmp")


def _sweep(path: Path) -> None:
    for left in working_files(path):
        try:
            if time.time() - left.stat().st_mtime > _STALE_SECONDS:
                left.unlink()
        except OSError:
            continue  # another process was quicker
