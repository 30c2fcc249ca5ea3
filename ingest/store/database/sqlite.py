"""sqlite-utils, without pandas and numpy.

sqlite-utils imports both, if they are installed, to recognise their values. No such value is
written here, and importing them takes longer than reading a review. A program that has already
imported them keeps them.
"""

from parsers.lazy_imports import hidden

with hidden("pandas", "numpy"):
    from sqlite_utils import Database, Migrations
    from sqlite_utils.db import ForeignKey

__all__ = ["Database", "ForeignKey", "Migrations"]
