"""A scanned page: its picture in, words with their boxes and rules out.

    picture -> straight -> rules -> picture without rules -> words

Lengths are in pixels of the picture, from its top left corner. Nothing here knows a file format.
"""

from parsers.scan.page import Scan, read_page
from parsers.scan.picture import Picture
from parsers.scan.recognition import is_available
from parsers.scan.rules import ScannedRule
from parsers.scan.strikes import is_any_of
from parsers.scan.unread import Unread
from parsers.scan.words import ScannedWord

__all__ = [
    "Picture",
    "Scan",
    "ScannedRule",
    "ScannedWord",
    "Unread",
    "is_any_of",
    "is_available",
    "read_page",
]
