"""Reads reviews: bytes in, values out. Uses no files, no clock and no database.

`read_review` is the entry point. It is loaded on first use, since the grammars take longer to load
than a small review to read, and many commands need none of them.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from parsers.correcting.applying import corrected
    from parsers.reading import read, read_review

__all__ = ["corrected", "read", "read_review"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from parsers import reading

    return getattr(reading, name)
