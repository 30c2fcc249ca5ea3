"""The version of reviewtrail."""

from importlib import metadata


def version() -> str:
    """The installed version; `0` if reviewtrail runs from its sources without being installed."""
    try:
        return metadata.version("reviewtrail")
    except metadata.PackageNotFoundError:
        return "0"
