"""Items of lists in running text: lines in, items with typed letters marked out."""

from collections.abc import Callable, Sequence
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


def with_counts_apart(
    lines: Sequence[Paragraph], is_label: Callable[[Paragraph], bool]
) -> tuple[Sequence[Paragraph], frozenset[int]]:
    """The lines, and which of them, by their identity, count anew from 1 below each label: items of
    lists with `1.` as their mark. None are where other lines have such a number, too."""
    parted: list[Paragraph] = []
    items: list[Paragraph] = []
    following = 0
    for p in lines:
        found = None if p.heading or p.strong else split_number(marked(p))
        is_plain = found is not None and bool(found.rest) and not found.ref.section
        if found and is_plain and found.ref.item == following:
            items.append(p._replace(marker=p.marker or found.label, text=found.rest))
            parted.append(items[-1])
            following += 1
        elif is_plain:
            return lines, frozenset()
        else:
            parted.append(p)
            following = 1 if is_label(p) else 0
    return parted, frozenset(map(id, items))


def _is_bulleted(p: Paragraph) -> bool:
    return is_item(p) and split_number(marked(p)) is None
