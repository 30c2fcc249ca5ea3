"""Text boxes of any format. Their words in, whether they belong in the text out."""

import re

from parsers.patterns import pattern

MAX_BANNER_LENGTH = 120  # characters; a longer text box becomes an aside
MAX_NUMBER_LENGTH = 10

_NUMBER = pattern(r"\(?(?=[\w.]*\d|[A-Za-z]\W*$)[A-Za-z]{0,3}[\d.]*\d*(?:[./-]\w+)*[A-Za-z]?[.):]*")
_NUMBERED = pattern(r"(?:(?:section|part|area|standard)\s+)?[A-Z]?\d{1,3}(?:\.\d+)*[.):]?\s", re.I)


def is_number_of_paragraph(text: str, has_own_text: bool) -> bool:
    """Whether a box is the number of the paragraph that anchors it."""
    return has_own_text and 0 < len(text) <= MAX_NUMBER_LENGTH and bool(_NUMBER.fullmatch(text))


def belongs_to_text(text: str, has_own_text: bool, has_table: bool) -> bool:
    """Whether a box is read where it is anchored: a banner or a table, but not a remark."""
    if has_table:
        return True
    if len(text) > MAX_BANNER_LENGTH:
        return False
    return not has_own_text or bool(_NUMBERED.match(text))
