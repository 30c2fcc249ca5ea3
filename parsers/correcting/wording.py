"""Corrects numbers, texts and sections. A review as read and located corrections in, a review out.

Its links and diagnostics are as if the recogniser had read it so.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from parsers.correcting.locating import LocatedCorrection, Spot, with_action
from parsers.corrections import Correction
from parsers.grammar.links import find_links, named_sections
from parsers.grammar.numbers import Ref, split_section, whole_number
from parsers.recogniser.checks import CHECKED_CODES, check
from parsers.review import Review, Section, Statement


def with_corrected_words(
    review: Review, found: Sequence[LocatedCorrection]
) -> tuple[Review, list[int]]:
    """The review with corrected words, and for each statement its index in the review as read."""
    indexed = list(review.statements())
    for correction, spot in found:
        indexed[spot.statement] = _with_words(indexed[spot.statement], correction, spot)
    indexes = _indexes(review.sections)
    sections = list(review.sections)
    for correction, spot in found:
        if correction.field == "section" and spot.action is None:
            _move(spot.statement, correction.value, sections, indexes, indexed)
    order = list(chain.from_iterable(indexes))
    if not found:
        return review, order
    review = replace(review, sections=tuple(_filled(sections, indexes, indexed)))
    reworded = {spot for correction, spot in found if correction.field == "text"}
    return _with_checks(_with_links(review, reworded, order)), order


def _with_words(statement: Statement, correction: Correction, spot: Spot) -> Statement:
    """The statement with a correction, and with the number or text that it states."""
    if spot.action is not None:
        action = statement.actions[spot.action]
        text = correction.value if correction.field == "text" else action.text
        changed = action._replace(text=text, corrections=(*action.corrections, correction))
        return with_action(statement, spot.action, changed)
    statement = statement._replace(corrections=(*statement.corrections, correction))
    if correction.field == "text":
        return statement._replace(text=correction.value)
    if correction.field == "number":
        number = whole_number(correction.value)
        return statement._replace(number=number and number.ref, label=correction.value)
    return statement


def _indexes(sections: Iterable[Section]) -> list[list[int]]:
    """The indexes of the statements of each section."""
    indexes, first = [], 0
    for section in sections:
        indexes.append(list(range(first, first + len(section.statements))))
        first += len(section.statements)
    return indexes


def _filled(
    sections: Sequence[Section], indexes: Sequence[Sequence[int]], statements: Sequence[Statement]
) -> Iterator[Section]:
    """The sections with the statements at these indexes; sections without any are dropped."""
    for section, inside in zip(sections, indexes, strict=True):
        if inside:
            yield replace(section, statements=tuple(statements[index] for index in inside))


def _move(
    index: int,
    name: str,
    sections: list[Section],
    indexes: list[list[int]],
    statements: Sequence[Statement],
) -> None:
    """Move a statement to the section with this number or title, a new one if there is none."""
    here = next(i for i, inside in enumerate(indexes) if index in inside)
    there = next((i for i, section in enumerate(sections) if is_named(section, name)), None)
    if there == here:
        return
    indexes[here].remove(index)
    if there is None:
        sections.insert(here + 1, _new_section(name))
        indexes.insert(here + 1, [index])
        return
    inside = indexes[there]
    numbers = [statements[i].number for i in inside]
    inside.insert(_index_among(statements[index].number, numbers), index)


def is_named(section: Section, name: str) -> bool:
    """Whether a section has a number or title."""
    wanted = name.casefold()
    names = (section.number, section.label, section.title, section.heading)
    return wanted in {each.casefold() for each in names if each}


def _new_section(name: str) -> Section:
    if found := split_section(name):
        return Section(found.number, found.label, found.rest, name)
    return Section("", "", name, name)


def _index_among(number: Ref | None, others: Sequence[Ref | None]) -> int:
    """The index of a number among others: before the first that is greater."""
    for place, other in enumerate(others):
        if number and other and other.order > number.order:
            return place
    return len(others)


def _with_links(review: Review, reworded: set[Spot], order: Sequence[int]) -> Review:
    """The review with the links of actions whose text was corrected."""
    numbers = [statement.number for statement in review.statements() if statement.number]
    named = named_sections(numbers)

    def linked(statement: Statement, index: int) -> Statement:
        for spot in reworded:
            if spot.statement == index and spot.action is not None:
                action = statement.actions[spot.action]
                changed = action._replace(links=find_links(action.text, named))
                statement = with_action(statement, spot.action, changed)
        return statement

    return review.with_statements(map(linked, review.statements(), order))


def _with_checks(review: Review) -> Review:
    """The review with new diagnostics of its numbers and links."""
    left = [found for found in review.diagnostics if found.code not in CHECKED_CODES]
    return replace(review, diagnostics=(*left, *check(review.sections)))
