"""The text of a paragraph that is read in pieces. Pieces in, text out.

Signs that no file has (see `decode`) stand for what depends on the pieces around it.
"""

import re
from collections.abc import Sequence

from parsers.characters.normalise import fold
from parsers.characters.symbols import check_box

BREAK = "\0"  # a line break that the author typed
STRUCK_BLANKS = "\x01"  # white space that was struck out; between two words it becomes a space
EMPTY_BOX = "\x02"  # a box of a form that is not ticked; alone, it says nothing
BLANKS = f" \t\r\n{STRUCK_BLANKS}{BREAK}"
_STRUCK_BLANKS_IN_TEXT = re.compile(rf"(?<=\w)\s*{STRUCK_BLANKS}+(?=\w)")


def text_of(pieces: Sequence[str]) -> str:
    """The text of the pieces as the page shows it, its lines folded."""
    text = "".join(pieces)
    if STRUCK_BLANKS in text:
        text = _STRUCK_BLANKS_IN_TEXT.sub(" ", text).replace(STRUCK_BLANKS, "")
    if EMPTY_BOX in text:
        is_alone = text.count(EMPTY_BOX) == 1 and check_box(True) not in text
        text = text.replace(EMPTY_BOX, "" if is_alone else check_box(False))
    if BREAK in text:
        return "\n".join(filter(None, map(fold, text.split(BREAK))))
    return fold(text)
