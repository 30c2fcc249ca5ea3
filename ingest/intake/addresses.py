"""Remote folders, such as `s3://trusts/2024`, through fsspec.

An address in, a path out that works like a local one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ingest.intake.ignored import why_ignored

if TYPE_CHECKING:
    from upath import UPath

AnyPath: TypeAlias = "Path | UPath"  # local or remote

_EXTRA = "To read from addresses, install reviewtrail[remote]: pip install 'reviewtrail[remote]'"


class UnreachableAddress(ValueError):
    """An address cannot be opened; the message is for the user."""


def is_address(text: str) -> bool:
    """Whether a text begins with a protocol; a Windows path (`C:/`) has only one slash."""
    return "://" in text


def at_address(address: str) -> "UPath":
    """The file or folder at an address. Raises UnreachableAddress.

    https://filesystem-spec.readthedocs.io lists the protocols; those of clouds need packages of
    their own, which the error names.
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
    """The files in a folder and its subfolders, without those that are ignored.

    Raises OSError if it cannot be listed.
    """
    found = []
    with errors_of_libraries():
        for directory, folders, names in folder.walk():
            folders[:] = [name for name in folders if not why_ignored(name)]
            found += [directory / name for name in names if not why_ignored(name)]
    return found


@contextmanager
def errors_of_libraries() -> Iterator[None]:
    """Raise the errors of cloud libraries, which share no base class, as OSError."""
    try:
        yield
    except (OSError, ImportError, ValueError):
        raise
    except Exception as error:
        raise OSError(0, f"{type(error).__name__}: {error}") from error
