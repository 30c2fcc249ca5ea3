"""Shares of a folder for several machines: paths in, those that one machine reads out.

All files of a trust must go to the same machine, since its years are compared. As the trust of a
file is unknown before it is read, each folder is assumed to be a trust.
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
    """Share `number` of `total`, counted from 1."""

    number: int
    total: int


def shard(text: str) -> Shard:
    """Parse a share such as `2/8`. Raises ValueError, with a sentence for the user."""
    found = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text)
    parsed = Shard(int(found[1]), int(found[2])) if found else Shard(0, 0)
    if not 1 <= parsed.number <= parsed.total:
        raise ValueError(f"{text} is no share: write 2/8 for the second of eight.")
    return parsed


def in_shard(files: Iterable[AnyPath], paths: Iterable[AnyPath], of: Shard) -> list[AnyPath]:
    """The files of a share; `paths` are the files and folders named by the user.

    The subfolders of the innermost folder that all paths share are trusts; files directly in it are
    one more trust. Raises ValueError if the paths share no folder.
    """
    depth = _shared_depth([_folder(path) for path in paths])
    if not depth:
        raise ValueError("they lie on several disks")
    return [path for path in files if _share(_trust(path, depth), of.total) == of.number]


def _shared_depth(folders: Iterable[tuple[str, ...]]) -> int:
    """The number of folders, from the top, that all have in common."""
    same = takewhile(lambda names: len(set(names)) == 1, zip(*folders, strict=False))
    return len(list(same))


def _folder(path: AnyPath) -> tuple[str, ...]:
    return _parts(path if path.is_dir() else path.parent)


def _trust(path: AnyPath, depth: int) -> str:
    """The name of a file's folder at a depth, its trust; empty if it is in none."""
    *folders, _ = _parts(path)[depth:]
    return folders[0] if folders else ""


def _parts(path: AnyPath) -> tuple[str, ...]:
    return Path(os.path.abspath(path)).parts if isinstance(path, Path) else tuple(path.parts)


def _share(trust: str, total: int) -> int:
    """The share of a trust, the same on all machines, however they encode accents in its name."""
    name = unicodedata.normalize("NFC", trust).casefold()
    digest = hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest()
    return int.from_bytes(digest[:8], "big") % total + 1
