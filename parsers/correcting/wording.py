"""Numbers, texts and sections put right, as the recogniser would have read them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from parsers.correcting.found import Found, with_action
from parsers.correcting.locating import Spot, numbered_statements
from parsers.corrections import Correction
from parsers.grammar.links import find_links
from parsers.grammar.numbers import Ref, split_section, whole_number
from parsers.recogniser.checks import check
from parsers.review import Review, Section, Statement

_CHECKED_CODES = frozenset(
    "untitled-section empty-action dangling-link unnumbered-statement duplicate-number out-of-order"
    " number-gap".split()
)


def recognised_anew(review: Review, found: Sequence[Found]) -> tuple[Review, list[int]]:
    """The review with its words put right; and at each place the index of its statement as read."""
    indexed = [each for _, each in numbered_statements(review)]
    for said, spot in found:
        indexed[spot.statement] = _with_words(indexed[spot.statement], said, spot)
    places = _places(review.sections)
    sections = list(review.sections)
    for said, spot in found:
        if said.field == "section" and spot.action is None:
            _move(spot.statement, said.value, sections, places, indexed)
    order = [index for inside in places for index in inside]
    if not found:
        return review, order
    review = replace(review, sections=tuple(_filled(sections, places, indexed)))
    reworded = {spot for said, spot in found if said.field == "text"}
    return _checked_anew(_linked_anew(review, reworded, order)), order


def _with_words(statement: Statement, said: Correction, spot: Spot) -> Statement:
    """The statement with what was said of it, and with its number or text, or its action's."""
    if spot.action is not None:
        action = statement.actions[spot.action]
        text = said.value if said.field == "text" else action.text
        noted = action._replace(text=text, corrections=(*action.corrections, said))
        return with_action(statement, spot.action, noted)
    statement = statement._replace(corrections=(*statement.corrections, said))
    if said.field == "text":
        return statement._replace(text=said.value)
    if said.field == "number":
        number = whole_number(said.value)
        return statement._replace(number=number and number.ref, label=said.value)
    return statement


def _places(sections: Iterable[Section]) -> list[list[int]]:
    """The indexes of the statements of each section."""
    places, first = [], 0
    for section in sections:
        places.append(list(range(first, first + len(section.statements))))
        first += len(section.statements)
    return places


def _filled(
    sections: Sequence[Section], places: Sequence[Sequence[int]], statements: Sequence[Statement]
) -> Iterator[Section]:
    """The sections with the statements of these indexes; a section that lost all of its is gone."""
    for section, inside in zip(sections, places, strict=True):
        if inside:
            yield replace(section, statements=tuple(statements[index] for index in inside))


def _move(
    index: int,
    name: str,
    sections: list[Section],
    places: list[list[int]],
    statements: Sequence[Statement],
) -> None:
    """Move a statement to the section of this number or title, made where there is none."""
    here = next(i for i, inside in enumerate(places) if index in inside)
    there = next((i for i, section in enumerate(sections) if _is_named(section, name)), None)
    if there == here:
        return
    places[here].remove(index)
    if there is None:
        sections.insert(here + 1, _new_section(name))
        places.insert(here + 1, [index])
        return
    inside = places[there]
    inside.insert(_where(statements[index].number, [statements[i].number for i in inside]), index)


def _is_named(section: Section, name: str) -> bool:
    wanted = name.casefold()
    names = (section.number, section.label, section.title, section.heading)
    return wanted in {each.casefold() for each in names if each}


def _new_section(name: str) -> Section:
    if found := split_section(name):
        return Section(found.number, found.label, found.rest, name)
    return Section("", "", name, name)


def _where(number: Ref | None, others: Sequence[Ref | None]) -> int:
    """The place of a number among others: before the first that is greater."""
    for place, other in enumerate(others):
        if number and other and other.order > number.order:
            return place
    return len(others)


def _linked_anew(review: Review, reworded: set[Spot], order: Sequence[int]) -> Review:
    """The review, with the links of actions whose words were put right."""
    numbers = [statement.number for statement in review.statements() if statement.number]
    letters = frozenset(n.section for n in numbers if n.section[:1].isalpha())

    def linked(statement: Statement, index: int) -> Statement:
        for spot in reworded:
            if spot.statement == index and spot.action is not None:
                action = statement.actions[spot.action]
                changed = action._replace(links=find_links(action.text, letters))
                statement = with_action(statement, spot.action, changed)
        return statement

    return review.with_statements(map(linked, review.statements(), order))


def _checked_anew(review: Review) -> Review:
    """The review with the diagnostics that follow from numbers and links."""
    left = [found for found in review.diagnostics if found.code not in _CHECKED_CODES]
    return replace(review, diagnostics=(*left, *check(review.sections)))
