"""Folders that are not of this machine, `s3://trusts/2024`, as fsspec opens them.

An address in, a path out that reads like one of this machine.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ingest.intake.ignored import why_ignored

if TYPE_CHECKING:
    from upath import UPath

AnyPath: TypeAlias = "Path | UPath"  # of this machine, or behind an address

_EXTRA = "To read from addresses, install reviewtrail[remote]: pip install 'reviewtrail[remote]'"


class UnreachableAddress(ValueError):
    """With a sentence for who wrote the address."""


def is_address(text: str) -> bool:
    """Whether it names a place by a protocol; a path of Windows (`C:/`) has one slash."""
    return "://" in text


def at_address(address: str) -> "UPath":
    """The file or folder there. Raises UnreachableAddress.

    Which protocols there are, https://filesystem-spec.readthedocs.io says; those of clouds need a
    package of their own each, which the sentence names.
    """
    try:
        from upath import UPath
    except ImportError as error:
        raise UnreachableAddress(f"{_EXTRA}.") from error
    try:
        with errors_of_libraries():
            path = UPath(address)
            found = path.exists()
    except ImportError as error:  # fsspec says which package: "Install s3fs to access S3"
        raise UnreachableAddress(f"{address} cannot be opened: {error}.") from error
    except (ValueError, OSError) as error:
        raise UnreachableAddress(f"{address} cannot be opened: {error}.") from error
    if not found:
        raise UnreachableAddress(f"There is nothing at {address}.")
    return path


def walk_address(folder: "UPath") -> "list[UPath]":
    """The files in a folder and the folders within, without those that are passed over.

    Raises OSError where it cannot be listed.
    """
    found = []
    with errors_of_libraries():
        for directory, folders, names in folder.walk():
            folders[:] = [name for name in folders if not why_ignored(name)]
            found += [directory / name for name in names if not why_ignored(name)]
    return found


@contextmanager
def errors_of_libraries() -> Iterator[None]:
    """What the libraries of clouds raise becomes an OSError: they share no class of errors."""
    try:
        yield
    except (OSError, ImportError, ValueError):
        raise
    except Exception as error:
        raise OSError(0, f"{type(error).__name__}: {error}") from error
