"""Statements without a number above `Action:` lines: a document in, the numbers of their items out.

The document is called a review or minutes. A sentence right above such a line is a statement; in
minutes, so is the heading right above it, of what was not minuted further. The only one of an item
has the number of its title, `2. Website`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from parsers.characters.normalise import BULLETS
from parsers.document.blocks import Document, Paragraph, lines_of
from parsers.grammar.headings.column_headings import Headings
from parsers.grammar.numbers import split_number
from parsers.grammar.phrases import is_sentence
from parsers.recogniser.cells import marked
from parsers.recogniser.cover.document_kinds import (
    is_called_minutes,
    is_called_review_alone,
    with_title,
)
from parsers.recogniser.pairing.action_labels import (
    column_of,
    is_of_actions,
    label_of,
    names_statements,
    parts_of,
)

_MIN_DOTTED = 2  # statements with numbers like 1.1, of which one may be `Y6 trip`
_MIN_TITLE = 3  # words of a title that says what is to be done about what


def unnumbered_statements(document: Document, own: Headings) -> Mapping[int, str]:
    """The statements, by their identity, each with the number of the item that holds no other; else
    with an empty text."""
    lines = lines_of(document.blocks)
    return _numbers_of_items(lines, _statements(lines, document, own))


def _statements(
    lines: Sequence[Paragraph], document: Document, own: Headings
) -> Sequence[Paragraph]:
    """Without numbers like 1.1 (one may be `Y6 trip`), the sentences right above labels of actions
    or with one behind them; in a review all between the first and the last of them, too, which
    minutes only record."""
    followed = list(zip_longest(lines, lines[1:]))
    acted_on = [n for n, (p, below) in enumerate(followed) if _is_acted_on(p, below, own)]
    if not acted_on or sum(map(_is_dotted, lines)) >= _MIN_DOTTED:
        return []
    first, last = acted_on[0], acted_on[-1]
    opening = with_title(lines[:first], document)
    if is_called_review_alone(opening):
        return [p for p in lines[first : last + 1] if _is_bare(p, own)]
    return _minuted(followed, own) if is_called_minutes(opening) else []


def _minuted(
    followed: Sequence[tuple[Paragraph, Paragraph | None]], own: Headings
) -> Sequence[Paragraph]:
    """The lines, each given with the one below, that are acted on or title what is."""
    return [p for p, below in followed if _is_acted_on(p, below, own) or _is_titled(p, below, own)]


def _is_titled(p: Paragraph, below: Paragraph | None, own: Headings) -> bool:
    """Whether a heading right above a label says more than `Boats`."""
    return bool(p.heading) and len(p.text.split()) >= _MIN_TITLE and is_of_actions(below, own)


def _is_acted_on(p: Paragraph, below: Paragraph | None, own: Headings) -> bool:
    return _is_bare(p, own) and (len(parts_of(p, own)) > 1 or is_of_actions(below, own))


def _is_bare(p: Paragraph, own: Headings) -> bool:
    """A sentence that is no item, has no label, and may have a plain number."""
    if p.heading or _is_item(p) or _is_labelled(p, own):
        return False
    return is_sentence(p.text)


def _is_item(p: Paragraph) -> bool:
    """Whether a line has a mark before it that is no number."""
    is_marked = p.marker is not None and not split_number(marked(p))
    return is_marked or p.text[:1] in BULLETS


def _is_labelled(p: Paragraph, own: Headings) -> bool:
    """Whether a label begins a line: of a column, or of statements with a number, `Finding 1:`,
    which `labelled_findings` reads."""
    label = label_of(p)
    if not label:
        return False
    return bool(column_of(label, own) or (label["number"] and names_statements(label, own)))


def _is_dotted(p: Paragraph) -> bool:
    found = split_number(marked(p))
    return bool(found and found.ref.section)


def _numbers_of_items(lines: Sequence[Paragraph], bare: Sequence[Paragraph]) -> Mapping[int, str]:
    known = {id(p) for p in bare}
    items: dict[int, str] = {}
    item = ""
    for p in lines:
        label = "" if id(p) in known else _label_of_title(p)
        if label or p.heading:
            item = label
        if id(p) in known:
            items[id(p)] = item
    counts = Counter(items.values())
    return {statement: item if counts[item] == 1 else "" for statement, item in items.items()}


def _label_of_title(p: Paragraph) -> str:
    """The number of an item's title, `2. Website`; empty for other lines."""
    found = split_number(marked(p))
    is_title = found and found.rest and not is_sentence(found.rest)
    return found.label if found and is_title else ""
