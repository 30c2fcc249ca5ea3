"""Shares of a folder, for several machines: paths in, those that one machine reads out.

Matching compares the years of one trust, so all files of a trust go to one machine. Whose a file is
nobody knows before it is read: a trust is taken to be a folder.
"""

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from ingest.intake.addresses import AnyPath


class Shard(NamedTuple):
    """The `number`-th of `total` shares."""

    number: int
    total: int


def shard(text: str) -> Shard:
    """A share from its spelling, `2/8`. Raises ValueError, with a sentence for who wrote it."""
    found = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text)
    said = Shard(int(found[1]), int(found[2])) if found else Shard(0, 0)
    if not 1 <= said.number <= said.total:
        raise ValueError(f"{text} is no share: write 2/8 for the second of eight.")
    return said


def in_shard(files: Iterable[AnyPath], paths: Iterable[AnyPath], of: Shard) -> list[AnyPath]:
    """The files of a share. `paths` are those that were named, by which the files were found.

    The folders right below the one that all these share are trusts; files beside them are one
    trust's. Raises ValueError where the paths share no folder.
    """
    depth = _shared_depth([_folder(path) for path in paths])
    if not depth:
        raise ValueError("they lie on several disks")
    return [path for path in files if _share(_trust(path, depth), of.total) == of.number]


def _shared_depth(folders: Iterable[tuple[str, ...]]) -> int:
    """How many folders, from the top, all have in common."""
    same = takewhile(lambda names: len(set(names)) == 1, zip(*folders, strict=False))
    return len(list(same))


def _folder(path: AnyPath) -> tuple[str, ...]:
    return _parts(path if path.is_dir() else path.parent)


def _trust(path: AnyPath, depth: int) -> str:
    """The name of the folder of a trust, so deep; empty for a file that lies in none."""
    *folders, _ = _parts(path)[depth:]
    return folders[0] if folders else ""


def _parts(path: AnyPath) -> tuple[str, ...]:
    return Path(os.path.abspath(path)).parts if isinstance(path, Path) else tuple(path.parts)


def _share(trust: str, total: int) -> int:
    """Always the same, on every machine: systems spell the letters of one name in several ways."""
    name = unicodedata.normalize("NFC", trust).casefold()
    digest = hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest()
    return int.from_bytes(digest[:8], "big") % total + 1
