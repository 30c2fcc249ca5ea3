"""Which lines of running text are statements, each with a list below it, and how they are numbered.

Lines in, what tells the number of a line out.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

from parsers.document.blocks import Paragraph
from parsers.grammar.headings.column_headings import Headings
from parsers.grammar.numbers import Numbered, Ref, split_number
from parsers.grammar.phrases import is_sentence
from parsers.recogniser.cells import marked
from parsers.recogniser.pairing.finding_labels import named_number
from parsers.recogniser.pairing.list_items import is_item, is_order, is_short_phrase, label_strength

MIN_STATEMENTS = 3
_MAX_TITLE = 40  # characters

# What a line begins with if it is a statement: its number, an empty one where none have any.
StatementNumber: TypeAlias = Callable[[Paragraph], Numbered | None]


def numbering(
    lines: Sequence[Paragraph], counted: frozenset[int], own: Headings
) -> StatementNumber:
    """How the statements are numbered: by two parts, 1.1, where no others are by one or by their
    name, `Objective 1`, or not; items that are `counted` are none."""
    if sum(map(bool, map(_dotted, lines))) >= MIN_STATEMENTS:
        return _dotted
    if plain := [p for p in lines if _plain(p) and id(p) not in counted]:
        items = {id(p) for p in _numbered_items(plain)} | counted
        return lambda p: None if id(p) in items else _plain(p)
    named = {id(p): found for p in lines if (found := named_number(p, own))}
    if len(named) >= MIN_STATEMENTS:
        return lambda p: named.get(id(p))
    known = {id(p) for p in _statements_without_number(lines, own)}
    return lambda p: Numbered(Ref("", 0), "", p.text) if id(p) in known else None


def _dotted(p: Paragraph) -> Numbered | None:
    """A statement's number of two parts, with something behind it."""
    found = split_number(marked(p))
    return found if found and found.ref.section and found.rest else None


def _plain(p: Paragraph) -> Numbered | None:
    """A number of one part, with a sentence behind it."""
    found = split_number(marked(p))
    is_plain = found and found.rest and not found.ref.section
    return found if found and is_plain and is_sentence(found.rest) else None


def _numbered_items(plain: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines of lists that count anew below each statement: orders, and the rest runs on."""
    orders = [p for p in plain if p.marker and is_order(p.text)]
    known = {id(p) for p in orders}
    counts = [found.ref.item for p in plain if id(p) not in known and (found := _plain(p))]
    runs_on = all(b in {1, a + 1} for a, b in pairwise(counts))
    return orders if runs_on and len(counts) >= MIN_STATEMENTS else []


def _statements_without_number(lines: Sequence[Paragraph], own: Headings) -> list[Paragraph]:
    """The sentences right above a list or its label, and all between the first and the last; or the
    items of lists around the innermost ones, if all of them are sentences."""
    above = [
        n
        for n, (p, below) in enumerate(pairwise(lines))
        if _is_bare_sentence(p, own) and (is_item(below) or label_strength(below, own))
    ]
    if above:
        return [p for p in lines[above[0] : above[-1] + 1] if _is_bare_sentence(p, own)]
    if titles := _titles_of_actions(lines, own):
        return titles
    innermost = max((p.depth for p in lines), default=0)
    around = [p for p in lines if is_item(p) and not p.heading and p.depth == innermost - 1]
    return around if all(is_sentence(p.text) for p in around) else []


def _titles_of_actions(lines: Sequence[Paragraph], own: Headings) -> list[Paragraph]:
    """The headings right above labels of actions, where they are set alike and say something, as
    sentences do."""
    titles = [
        p
        for p, below in pairwise(lines)
        if (p.heading or p.strong) and label_strength(below, own) and not label_strength(p, own)
    ]
    are_said = all(is_sentence(p.text) for p in titles)
    return titles if are_said and len(set(map(_style, titles))) == 1 else []


def _is_bare_sentence(p: Paragraph, own: Headings) -> bool:
    is_other = p.heading or is_item(p) or label_strength(p, own)
    return not is_other and is_sentence(p.text)


def with_bold_titles(lines: Sequence[Paragraph], number: StatementNumber) -> Sequence[Paragraph]:
    """The lines; those that title the statement below them, in nothing but their words, are bold
    then. That of the first statement is told by others further down."""
    titles = [p for p, below in pairwise(lines) if _is_plain_title(p, below, number)]
    first = next((n for n, p in enumerate(lines) if number(p)), 0)
    if not any(p is title for p in lines[first:] for title in titles):
        return lines
    known = {id(p) for p in titles}
    return [p._replace(strong=True) if id(p) in known else p for p in lines]


def _is_plain_title(p: Paragraph, below: Paragraph, number: StatementNumber) -> bool:
    """Whether a line is short, no sentence and no item, and stands right above a statement."""
    if p.heading or p.strong or number(p):
        return False
    return is_short_phrase(p, _MAX_TITLE) and number(below) is not None


def opening_and_body(
    lines: Sequence[Paragraph], number: StatementNumber
) -> tuple[Sequence[Paragraph], Sequence[Paragraph]]:
    """The lines before the first section or statement, and all others.

    A heading right above the first statement titles its section if a later one is set like it.
    """
    first = next((n for n, p in enumerate(lines) if number(p)), len(lines))
    before, body = lines[:first], lines[first:]
    later = {_style(p) for p in body if is_heading(p) and not number(p)}
    if before and _style(before[-1]) in later:
        return before[:-1], lines[first - 1 :]
    return before, body


def is_heading(p: Paragraph) -> bool:
    """Whether a line is set as a heading and ends as one."""
    return bool(p.heading or p.strong) and not p.text.endswith((".", ":", ";"))


def _style(p: Paragraph) -> tuple[int, bool, str | None]:
    """How a line is set, apart from its words."""
    return p.heading, p.strong, p.marker
