"""Files of ours, replaced whole: whoever opens one sees the old text or the new, never half."""

import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

_STALE = 3600.0  # seconds after which a working file was left behind by a process that was killed


def replace_file(path: Path, content: str | bytes) -> None:
    """Write bytes, or text as UTF-8, to a file at once. Raises OSError, and leaves the old then."""
    _sweep(path)
    data = content.encode() if isinstance(content, str) else content
    working = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        working.write_bytes(data)
        os.replace(working, path)
    finally:
        working.unlink(missing_ok=True)


def working_files(path: Path) -> Iterator[Path]:
    """What lies beside a file while it is written, or since a process was killed."""
    return path.parent.glob(f".{path.name}.*.tmp")


def _sweep(path: Path) -> None:
    for left in working_files(path):
        try:
            if time.time() - left.stat().st_mtime > _STALE:
                left.unlink()
        except OSError:
            continue  # another process was quicker
