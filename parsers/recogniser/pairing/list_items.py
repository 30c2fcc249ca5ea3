"""Lists in running text: which lines are items, orders or labels of actions above them.

Lines in, answers out, or the lines with typed letters and numbers apart from the items.
"""

from collections.abc import Sequence
from itertools import pairwise

from parsers.characters.normalise import BULLETS
from parsers.document.blocks import Paragraph
from parsers.grammar.headings.column_headings import LIKELY, Headings, meaning
from parsers.grammar.numbers import Numbered, split_number
from parsers.grammar.phrases import asks_for_action, is_sentence
from parsers.patterns import pattern
from parsers.recogniser.cells import marked

CHECK_BOXES = "☐☑☒"
_LETTER = pattern(r"(\(?[a-z]\))\s+(?=\w)")
_MAX_LABEL = 40  # characters
# They begin a line and stand before an article as verbs do, but are none: `Half the pupils`.
_NO_VERBS = (
    "About After All And Are As At Before Both But By During Even For From Half Had Has Have Here"
    " If In Is It Just Many Most Nearly Not Of On Once Only Or Over Quite Since Some Such Than That"
    " Then There These They This Those To Twice Under Was We Were What When Where Which While Who"
    " With You"
)
# An unknown verb before words that follow verbs: `Tar the hulls`.
_ORDER = pattern(
    rf"(?!(?:{'|'.join(_NO_VERBS.split())})\b)[A-Z][a-z]+(?<!s)(?<!ed)(?<!ing)"
    r" (?:the|an?|each|every|all|both|our|their|its|more|two|three|four|five)\b"
)


def is_item(p: Paragraph) -> bool:
    """Whether a line has the mark of a list or a check box before it."""
    return p.marker is not None or p.text[:1] in BULLETS + CHECK_BOXES


def is_order(item: str) -> bool:
    """Whether an item says what to do: `Mend the roof`, or an unknown verb, `Tar the hulls`."""
    text = item.lstrip(BULLETS + CHECK_BOXES + " ")
    return asks_for_action(text) or _ORDER.match(text) is not None


def is_short_phrase(p: Paragraph, max_length: int) -> bool:
    """Whether a line is as short, no item and no sentence, as a title that is set like any text."""
    is_short = len(p.text) <= max_length and p.text[-1:].isalnum()
    return is_short and not (is_item(p) or is_sentence(p.text))


def label_strength(p: Paragraph, own: Headings) -> int:
    """How surely a line is a label above actions and nothing else, `Actions`, `What we will do:`;
    0 for other lines."""
    said = meaning(p.text.rstrip(": "), own)
    is_marked = bool(p.marker) or p.text[:1] in BULLETS + CHECK_BOXES
    is_short = len(p.text) <= _MAX_LABEL and not (p.text.endswith(".") or is_marked)
    return said.action_strength if is_short and said.action_strength >= LIKELY else 0


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
    lines: Sequence[Paragraph], own: Headings
) -> tuple[Sequence[Paragraph], frozenset[int]]:
    """The lines, and which of them, by their identity, count anew from 1 below each label of
    actions: items with `1.` as their mark. If other lines have such numbers, too, none do."""
    parted: list[Paragraph] = []
    items: list[Paragraph] = []
    following = 0
    for p in lines:
        found = None if p.stands_out else plain_number(p)
        if not found:
            parted.append(p)
            following = 1 if label_strength(p, own) else 0
        elif found.ref.item == following:
            items.append(p._replace(marker=p.marker or found.label, text=found.rest))
            parted.append(items[-1])
            following += 1
        else:
            return lines, frozenset()
    return parted, frozenset(map(id, items))


def plain_number(p: Paragraph) -> Numbered | None:
    """A number of one part, `1.`, with something behind it."""
    found = split_number(marked(p))
    return found if found and found.rest and not found.ref.section else None


def _is_bulleted(p: Paragraph) -> bool:
    return is_item(p) and split_number(marked(p)) is None
