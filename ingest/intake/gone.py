"""Which files are no longer in a folder: digests and sizes in, the digests of those gone out."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from ingest.intake.addresses import AnyPath
from ingest.intake.files import find, read_bytes
from parsers.errors import Refusal


def gone(folder: Path, sizes: Mapping[str, int]) -> set[str]:
    """The digests of the files whose bytes are in no file of a folder, under whatever name.

    None is gone from a folder that cannot be listed, and none of whose size there is one that
    cannot be read.
    """
    try:
        os.scandir(folder).close()
    except OSError:
        return set()
    found, doubtful = _digests_in(folder, {*sizes.values()})
    return {
        digest for digest, size in sizes.items() if digest not in found and size not in doubtful
    }


def _digests_in(folder: Path, sizes: set[int]) -> tuple[set[str], set[int]]:
    """The digests of the files of these sizes, and the sizes of those that cannot be read."""
    digests, doubtful = set(), set()
    listed = find(folder)
    for path in (*listed.files, *listed.passed_over):
        size = _size(path)
        if size not in sizes:
            continue
        try:
            digests.add(hashlib.sha256(read_bytes(path)).hexdigest())
        except Refusal:
            doubtful.add(size)
    return digests, doubtful


def _size(path: AnyPath) -> int:
    try:
        return path.stat().st_size
    except OSError:  # it was taken away just now
        return -1
