"""Words that were broken at the end of a line: `recommendat` and `ion`, `recommen-` and `dation`.

Without a hyphen programs break a word only where it is longer than a line: its first part then
stands alone on its line and fills it. Whether two parts are one word, the document's other words
tell, and how words end.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from parsers.pdf.page import Line

MAX_ROOM = 1.3  # letters that a line which a broken word fills has room for
MAX_FRAGMENT = 3  # letters that end a word, if they are no word themselves
_SMALL_WORDS = frozenset(
    "a add ago aim all an and any are as ask at bad be bid big boy bus but buy by can car cut"
    " day did do due each few fit for fun gap go got had has he how if in is it its key law led"
    " low map may met new nil no nor not now of off old on one or our out own pay per plan run"
    " said see she so tax that the then they this time to too top two up us via was way we well"
    " were what when who why will win with yet you".split()
)
_ENDING = re.compile(
    r"[a-z]{0,3}(?:tions?|ments?|ness|it(?:y|ies)|[ae]nces?|ings?|ers?|ors?|al(?:ly)?|[ai]bl[ey]|"
    r"ical|ives?|ists?|hips?|fully?|ures?|at(?:e|es|ed|ing)|is(?:e|ed|ing)|i?es|ied|ely)"
)
# Words that look like the end of one, and end headings of narrow columns: `Target` `date`.
_LIKE_ENDINGS = frozenset(
    "action actions cases date dates duties files final goal goals legal meal meals notes offer"
    " option options order orders other others owner owners page pages paper papers rating"
    " ratings section sections times total update updates user users water".split()
)
_FIRST_PARTS = frozenset(
    "co cross ex full half high long low mid multi new non old one post pre re self semi short sub"
    " two well".split()
)
_RARE_LAST_LETTERS = "ijqv"
_WORD = re.compile(r"[^\W\d_]+")
_ENDS_IN_LETTERS = re.compile(r"(?:^|[\s(/-])([^\W\d_]+)$")


def whole_words(columns: Iterable[Sequence[Line]]) -> frozenset[str]:
    """The words of a document, in lower case, without those that may be a part of one."""
    return frozenset(word for lines in columns for word in _whole_words(lines))


def fills_line(line: Line, limit: float) -> bool:
    """Whether a single word takes all the room between a column's edges; `limit` is how far to the
    right its lines reach."""
    letter = (line.x1 - line.x0) / max(len(line.text), 1)
    return _is_single(line) and limit - line.x1 < MAX_ROOM * letter


def is_broken(text: str, below: Line, words: frozenset[str]) -> bool:
    """Whether a word that fills its line goes on in the next; `text` is what was read up to it,
    `words` are those of the document."""
    first, second = _ENDS_IN_LETTERS.search(text), _WORD.match(below.text)
    if not first or not second:
        return False
    before, after = first[1], second[0]
    if after[0].isupper() and not before.isupper():
        return False
    return _is_one_word(before.lower(), after.lower(), words)


def is_hyphenated(before: str, after: str, words: frozenset[str]) -> bool:
    """Whether a hyphen at a line's end only broke a word into these halves: the document has
    neither as a word, and the second is how words end."""
    is_own_word = before in words or before in _FIRST_PARTS or len(before) < 2
    if is_own_word or after in words or after in _SMALL_WORDS:
        return False
    return _ENDING.fullmatch(after) is not None


def _is_one_word(before: str, after: str, words: frozenset[str]) -> bool:
    if before + after in words:
        return True
    if before in words:
        return False
    if after in _LIKE_ENDINGS:
        return before[-1] in _RARE_LAST_LETTERS
    is_short = len(after) <= MAX_FRAGMENT
    if after in words or after in _SMALL_WORDS:
        return is_short and before[-1] in _RARE_LAST_LETTERS
    return is_short or _ENDING.fullmatch(after) is not None


def _whole_words(lines: Sequence[Line]) -> Iterator[str]:
    for above, line in pairwise([None, *lines]):
        assert line
        found = [word.lower() for word in _WORD.findall(line.text)]
        if _is_single(line):
            continue
        first = 1 if above and (_is_single(above) or _is_cut(above)) else 0
        yield from found[first : len(found) - _is_cut(line)]


def _is_cut(line: Line) -> bool:
    """Whether a line ends with a hyphen."""
    return line.text.endswith(("-", "\u00ad", "\u2010"))


def _is_single(line: Line) -> bool:
    return " " not in line.text
