"""Text boxes, whatever the format: their words in, whether they belong into the text out."""

import re

from parsers.patterns import pattern

# A text box as short as that may be a banner; what is longer stands beside the text.
MAX_BANNER = 120
MAX_NUMBER = 10

_NUMBER = pattern(r"\(?(?=[\w.]*\d|[A-Za-z]\W*$)[A-Za-z]{0,3}[\d.]*\d*(?:[./-]\w+)*[A-Za-z]?[.):]*")
_NUMBERED = pattern(r"(?:(?:section|part|area|standard)\s+)?[A-Z]?\d{1,3}(?:\.\d+)*[.):]?\s", re.I)


def is_number_of_paragraph(text: str, has_own_text: bool) -> bool:
    """Whether a box is the number of the paragraph that anchors it, which has words of its own."""
    return has_own_text and 0 < len(text) <= MAX_NUMBER and bool(_NUMBER.fullmatch(text))


def belongs_to_text(text: str, has_own_text: bool, has_table: bool) -> bool:
    """Whether a box is read where it is anchored: a banner or a table, and no remark beside."""
    if has_table:
        return True
    if len(text) > MAX_BANNER:
        return False
    return not has_own_text or bool(_NUMBERED.match(text))
