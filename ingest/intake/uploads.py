"""Saves uploaded files in a folder, under safe names and without overwriting any.

A name and bytes in, the path of the file out.
"""

import os
import re
import secrets
import unicodedata
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from ingest.output.file_names import DEVICE_NAME, FORBIDDEN_CHARACTERS

MAX_NAME_LETTERS = 120


def safe_name(name: str) -> str:
    """A file name that every system accepts: no folder, no device, no invisible characters."""
    last = re.split(r"[/\\]", name)[-1]
    seen = "".join(c for c in unicodedata.normalize("NFC", last) if c.isprintable())
    kept = FORBIDDEN_CHARACTERS.sub("_", seen).strip(" .~$")
    stem, dot, ending = kept.rpartition(".")
    if not dot or not stem:
        stem, ending = kept or "document", ""
    if DEVICE_NAME.match(stem):
        stem = f"_{stem}"
    return f"{stem[:MAX_NAME_LETTERS]}{dot if ending else ''}{ending[:10]}"


def save_upload(folder: Path, name: str, content: bytes) -> Path:
    """Write a file into a folder atomically, unless it is already there with the same bytes.

    If another file has the name, the new one gets a number: `2024 (2).docx`. Raises OSError.
    """
    working = folder / f".{secrets.token_hex(8)}.tmp"
    try:
        working.write_bytes(content)
        for path in _candidates(folder / safe_name(name)):
            if _holds(path, content) or _named(working, path):
                return path
    finally:
        working.unlink(missing_ok=True)
    raise AssertionError("there is always another number")


def _candidates(path: Path) -> Iterator[Path]:
    yield path
    for number in count(2):
        yield path.with_name(f"{path.stem} ({number}){path.suffix}")


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _named(working: Path, path: Path) -> bool:
    """Give a file its final name; False if another file has it."""
    try:
        os.link(working, path)
    except FileExistsError:
        return False
    except OSError:  # a disk without hard links
        return _copied(working, path)
    return True


def _copied(working: Path, path: Path) -> bool:
    try:
        with path.open("xb") as file:
            file.write(working.read_bytes())
    except FileExistsError:
        return False
    return True
