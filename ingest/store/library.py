"""The library that the database is written with, without what it imports for others.

sqlite-utils imports pandas and numpy where they are installed, to know the columns of their values.
No such value is written here, and to load them takes longer than to read a review. A program that
has loaded them itself keeps all of it.
"""

from parsers.lazy_imports import hidden

with hidden("pandas", "numpy"):
    from sqlite_utils import Database, Migrations
    from sqlite_utils.db import ForeignKey

__all__ = ["Database", "ForeignKey", "Migrations"]
