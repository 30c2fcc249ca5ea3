"""Reads a scanned page. Its picture in, words with their boxes and rules out.

    picture -> straight -> rules -> picture without rules -> words

Positions are in pixels from the top left corner. Nothing here depends on a file format.
"""

from parsers.scan.page import Scan, read_page
from parsers.scan.picture import Picture
from parsers.scan.recognition import installed_languages, models_folder
from parsers.scan.rereading.unread import Unread
from parsers.scan.rules.drawn_rules import ScannedRule
from parsers.scan.rules.strikes import is_same_line_as_any
from parsers.scan.words import ScannedWord

__all__ = [
    "Picture",
    "Scan",
    "ScannedRule",
    "ScannedWord",
    "Unread",
    "installed_languages",
    "is_same_line_as_any",
    "models_folder",
    "read_page",
]
