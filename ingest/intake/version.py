"""Which version of reviewtrail this is."""

from importlib import metadata


def version() -> str:
    """The installed version; `0` where reviewtrail runs from its sources without installation."""
    try:
        return metadata.version("reviewtrail")
    except metadata.PackageNotFoundError:
        return "0"
