"""Items of lists in running text: lines in, items with typed letters marked out."""

from collections.abc import Sequence
from itertools import pairwise

from parsers.characters.normalise import BULLETS
from parsers.document.blocks import Paragraph
from parsers.grammar.numbers import split_number
from parsers.patterns import pattern
from parsers.recogniser.cells import marked

CHECK_BOXES = "☐☑☒"
_LETTER = pattern(r"(\(?[a-z]\))\s+(?=\w)")


def is_item(p: Paragraph) -> bool:
    """Whether a line has the mark of a list or a check box before it."""
    return p.marker is not None or p.text[:1] in BULLETS + CHECK_BOXES


def with_letters_apart(lines: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """The lines; those that begin with a typed letter, `a) Tar the hulls`, are items of a list
    then, unless they have lists of their own."""
    parted = [_with_letter_apart(p) for p in lines]
    followed = zip(pairwise(lines), parted, strict=False)
    have_lists = any(p is not above and _is_bulleted(below) for (above, below), p in followed)
    return lines if have_lists else parted


def _with_letter_apart(p: Paragraph) -> Paragraph:
    found = None if p.heading or p.marker else _LETTER.match(p.text)
    return p._replace(marker=found[1], text=p.text[found.end() :]) if found else p


def _is_bulleted(p: Paragraph) -> bool:
    return is_item(p) and split_number(marked(p)) is None
