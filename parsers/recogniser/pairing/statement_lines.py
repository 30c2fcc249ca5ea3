"""Which lines of running text are statements, each with a list below it, and how they are numbered.

Lines in, what tells the number of a line out.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from parsers.document.blocks import Paragraph
from parsers.grammar.headings.column_headings import Headings
from parsers.grammar.numbers import Numbered, Ref, split_number
from parsers.grammar.phrases import is_sentence
from parsers.recogniser.cells import marked
from parsers.recogniser.pairing.finding_labels import named_number
from parsers.recogniser.pairing.list_items import (
    is_item,
    is_order,
    is_short_phrase,
    label_strength,
    plain_number,
)

MIN_STATEMENTS = 3
_MAX_TITLE = 40  # characters

# What a line begins with if it is a statement: its number, an empty one where none have any.
StatementNumber: TypeAlias = Callable[[Paragraph], Numbered | None]


def numbering(
    lines: Sequence[Paragraph], counted: frozenset[int], own: Headings
) -> StatementNumber:
    """How the statements are numbered: by two parts, 1.1, where no others are by one or by their
    name, `Objective 1`, or not; items that are `counted` are none."""
    numbers = _numbers(lines, counted, own)
    return lambda p: numbers.get(id(p))


def _numbers(
    lines: Sequence[Paragraph], counted: frozenset[int], own: Headings
) -> Mapping[int, Numbered]:
    """The numbers of the statements, by the identity of their lines."""
    dotted = _numbers_by(_dotted, lines)
    if len(dotted) >= MIN_STATEMENTS:
        return dotted
    if plain := _plain_numbers([p for p in lines if id(p) not in counted]):
        return plain
    named = _numbers_by(lambda p: named_number(p, own), lines)
    if len(named) >= MIN_STATEMENTS:
        return named
    return {id(p): Numbered(Ref("", 0), "", p.text) for p in _statements_without_number(lines, own)}


def _numbers_by(number: StatementNumber, lines: Sequence[Paragraph]) -> dict[int, Numbered]:
    found = ((id(p), number(p)) for p in lines)
    return {place: numbered for place, numbered in found if numbered}


def _plain_numbers(lines: Sequence[Paragraph]) -> Mapping[int, Numbered]:
    """The numbers of one part, without those of lists below statements."""
    numbers = _numbers_by(_plain, lines)
    items = set(map(id, _numbered_items([p for p in lines if id(p) in numbers])))
    return {place: found for place, found in numbers.items() if place not in items}


def _dotted(p: Paragraph) -> Numbered | None:
    """A statement's number of two parts, with something behind it."""
    found = split_number(marked(p))
    return found if found and found.ref.section and found.rest else None


def _plain(p: Paragraph) -> Numbered | None:
    """A number of one part, with a sentence behind it."""
    found = plain_number(p)
    return found if found and is_sentence(found.rest) else None


def _numbered_items(plain: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines of lists that count anew below each statement: orders, and the rest runs on."""
    orders = [p for p in plain if p.marker and is_order(p.text)]
    known = set(map(id, orders))
    others = filter(None, (_plain(p) for p in plain if id(p) not in known))
    counts = [found.ref.item for found in others]
    runs_on = all(b in {1, a + 1} for a, b in pairwise(counts))
    return orders if runs_on and len(counts) >= MIN_STATEMENTS else []


def _statements_without_number(lines: Sequence[Paragraph], own: Headings) -> list[Paragraph]:
    """The sentences above lists; where there are none, titles of actions or items around lists."""
    return (
        _sentences_above_lists(lines, own)
        or _titles_of_actions(lines, own)
        or _items_around_innermost(lines)
    )


def _sentences_above_lists(lines: Sequence[Paragraph], own: Headings) -> list[Paragraph]:
    """The sentences right above a list or its label, and all between the first and the last."""
    above = [n for n, (p, below) in enumerate(pairwise(lines)) if _is_above_list(p, below, own)]
    between = lines[above[0] : above[-1] + 1] if above else ()
    return [p for p in between if _is_bare_sentence(p, own)]


def _is_above_list(p: Paragraph, below: Paragraph, own: Headings) -> bool:
    return _is_bare_sentence(p, own) and (is_item(below) or label_strength(below, own) > 0)


def _is_bare_sentence(p: Paragraph, own: Headings) -> bool:
    is_other = p.heading or is_item(p) or label_strength(p, own)
    return not is_other and is_sentence(p.text)


def _titles_of_actions(lines: Sequence[Paragraph], own: Headings) -> list[Paragraph]:
    """The headings right above labels of actions, where they are set alike and say something, as
    sentences do."""
    titles = [p for p, below in pairwise(lines) if _titles_actions(p, below, own)]
    are_said = all(is_sentence(p.text) for p in titles)
    return titles if are_said and len(set(map(_style, titles))) == 1 else []


def _titles_actions(p: Paragraph, below: Paragraph, own: Headings) -> bool:
    return p.stands_out and label_strength(below, own) > 0 and not label_strength(p, own)


def _items_around_innermost(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The items of lists around the innermost ones, if all of them are sentences."""
    innermost = max((p.depth for p in lines), default=0)
    around = [p for p in lines if is_item(p) and not p.heading and p.depth == innermost - 1]
    return around if all(is_sentence(p.text) for p in around) else []


def with_bold_titles(lines: Sequence[Paragraph], number: StatementNumber) -> Sequence[Paragraph]:
    """The lines; those that title the statement below them, in nothing but their words, are bold
    then. That of the first statement is told by others further down."""
    titles = {id(p) for p, below in pairwise(lines) if _is_plain_title(p, below, number)}
    first = next((n for n, p in enumerate(lines) if number(p)), 0)
    if titles.isdisjoint(map(id, lines[first:])):
        return lines
    return [p._replace(strong=True) if id(p) in titles else p for p in lines]


def _is_plain_title(p: Paragraph, below: Paragraph, number: StatementNumber) -> bool:
    """Whether a line is short, no sentence and no item, and stands right above a statement."""
    if p.stands_out or number(p):
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
    return p.stands_out and not p.text.endswith((".", ":", ";"))


def _style(p: Paragraph) -> tuple[int, bool, str | None]:
    """How a line is set, apart from its words."""
    return p.heading, p.strong, p.marker
