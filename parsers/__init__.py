"""Reviews as bytes in, reviews as values out. Pure: no file, no clock, no database.

`read_review` is the one way in. It is loaded when it is first asked for, since the grammars take
longer to load than a small review to read, and much of the command line needs none of them.
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
