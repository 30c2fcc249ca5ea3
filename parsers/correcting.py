"""What people said, applied: a review as read and their corrections in, the review that counts out.

Each correction is looked for in the review as read, whatever the others change. Numbers, texts and
sections are put right before the review is interpreted anew, judgements and the rest after it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from parsers.correctable import OUTCOMES, value_of
from parsers.corrections import (
    NO_CORRECTIONS,
    PERSON,
    About,
    Correction,
    Corrections,
    evidence,
)
from parsers.diagnostics import Diagnostic
from parsers.grammar.links import find_links
from parsers.grammar.numbers import Ref, split_section, whole_number
from parsers.locating import Spot, find, numbered_statements
from parsers.meaning.interpretation import canonical_owners, interpret, times_in_cell
from parsers.recogniser.checks import check
from parsers.review import Action, Judgement, Review, Section, Statement, Status
from parsers.settings import DEFAULTS, Settings

_SETTLED = {
    "year": frozenset({"unknown-year", "year-disagrees"}),
    "organisation": frozenset({"unknown-organisation"}),
}
_CHECKED_CODES = frozenset(
    "untitled-section empty-action dangling-link unnumbered-statement duplicate-number out-of-order"
    " number-gap".split()
)
MAX_QUOTED = 60  # letters of a statement in a message


class _Found(NamedTuple):
    correction: Correction
    spot: Spot


def corrected(
    as_read: Review, corrections: Corrections = NO_CORRECTIONS, settings: Settings = DEFAULTS
) -> Review:
    """The review with what people said; of two words on one thing the later counts.

    What a correction is about and is not there any more is told by a diagnostic.
    """
    if not corrections:
        return as_read
    review = _of_review(as_read, [said for said in corrections if said.about is None])
    found, lost = _located(as_read, corrections)
    review, order = _recognised_anew(review, found)
    review = _interpreted_anew(interpret(review, settings), found, order, settings)
    return replace(review, diagnostics=(*review.diagnostics, *map(_not_found, lost)))


def order_as_read(as_read: Review, corrections: Corrections) -> list[int]:
    """The index that each statement of the corrected review has in the review as read."""
    found, _ = _located(as_read, corrections)
    return _recognised_anew(as_read, found)[1]


def _of_review(review: Review, corrections: Iterable[Correction]) -> Review:
    settled: set[str] = set()
    for said in corrections:
        stands = said._replace(as_read=value_of(review, said.field))
        if said.field in ("year", "title", "organisation"):
            value: Any = int(said.value) if said.field == "year" else said.value
            changed: dict[str, Any] = {said.field: value, f"{said.field}_source": PERSON}
            review = replace(review, **changed)
            settled |= _SETTLED.get(said.field, frozenset())
        review = replace(review, corrections=(*review.corrections, stands))
    left = tuple(found for found in review.diagnostics if found.code not in settled)
    return replace(review, diagnostics=left)


def _located(as_read: Review, said: Iterable[Correction]) -> tuple[list[_Found], list[Correction]]:
    """The corrections of statements and actions where they belong, and those that do nowhere."""
    found, lost = [], []
    for correction in said:
        if correction.about is None:
            continue
        spot = _spot(as_read, correction, correction.about)
        if spot is None:
            lost.append(correction)
        else:
            value = value_of(as_read, correction.field, spot)
            found.append(_Found(correction._replace(as_read=value), spot))
    return found, lost


def _spot(as_read: Review, said: Correction, thing: About) -> Spot | None:
    """Where a correction belongs: what replaces words or a number must not replace others."""
    if said.field == "text":
        is_of_action = thing.action is not None
        mended = (
            thing._replace(action=said.value) if is_of_action else thing._replace(text=said.value)
        )
        return find(as_read, thing, True) or find(as_read, mended, True)
    spot = find(as_read, thing)
    if spot and said.field == "number":
        known = (thing.number or "", said.value)
        return spot if value_of(as_read, "number", spot) in known else None
    return spot


# Numbers, texts and sections: what the recogniser tells.


def _recognised_anew(review: Review, found: Sequence[_Found]) -> tuple[Review, list[int]]:
    """The review with its words put right; and at each place the index of its statement as read."""
    indexed = [each for _, each in numbered_statements(review)]
    for said, spot in found:
        indexed[spot.statement] = _with_words(indexed[spot.statement], said, spot)
    places = _places(review.sections)
    sections = list(review.sections)
    for said, spot in found:
        if said.field == "section" and spot.action is None:
            _move(spot.statement, said.value, sections, places, indexed)
    made = tuple(
        replace(section, statements=tuple(indexed[i] for i in inside))
        for section, inside in zip(sections, places, strict=True)
        if inside
    )
    order = [i for inside in places for i in inside]
    if not found:
        return review, order
    linked = _linked_anew(made, {spot for said, spot in found if said.field == "text"}, order)
    return _checked_anew(replace(review, sections=linked)), order


def _with_words(statement: Statement, said: Correction, spot: Spot) -> Statement:
    """The statement with what was said of it, and with its number or text, or its action's."""
    if spot.action is not None:
        action = statement.actions[spot.action]
        text = said.value if said.field == "text" else action.text
        noted = action._replace(text=text, corrections=(*action.corrections, said))
        return _with_action(statement, spot.action, noted)
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


def _linked_anew(
    sections: Sequence[Section], reworded: set[Spot], order: Sequence[int]
) -> tuple[Section, ...]:
    """The sections, with the links of actions whose words were put right."""
    numbers = [s.number for section in sections for s in section.statements if s.number]
    letters = frozenset(n.section for n in numbers if n.section[:1].isalpha())

    def linked(statement: Statement, index: int) -> Statement:
        for spot in reworded:
            if spot.statement == index and spot.action is not None:
                action = statement.actions[spot.action]
                changed = action._replace(links=find_links(action.text, letters))
                statement = _with_action(statement, spot.action, changed)
        return statement

    indexes = iter(order)
    return tuple(
        replace(section, statements=tuple(linked(s, next(indexes)) for s in section.statements))
        for section in sections
    )


def _checked_anew(review: Review) -> Review:
    """The review with the diagnostics that follow from numbers and links."""
    left = [found for found in review.diagnostics if found.code not in _CHECKED_CODES]
    return replace(review, diagnostics=(*left, *check(review.sections)))


# Judgements, owners, deadlines, outcomes: what the words mean.


def _interpreted_anew(
    review: Review, found: Sequence[_Found], order: Sequence[int], settings: Settings
) -> Review:
    by_index: dict[int, list[_Found]] = {}
    for each in found:
        by_index.setdefault(each.spot.statement, []).append(each)
    indexes = iter(order)
    sections = tuple(
        replace(
            section,
            statements=tuple(
                _with_meaning(each, by_index.get(next(indexes), ()), review.year, settings)
                for each in section.statements
            ),
        )
        for section in review.sections
    )
    return replace(review, sections=sections)


def _with_meaning(
    statement: Statement, found: Iterable[_Found], year: int | None, settings: Settings
) -> Statement:
    for said, spot in found:
        if spot.action is not None:
            action = _with_meaning_of_action(statement.actions[spot.action], said, year, settings)
            statement = _with_action(statement, spot.action, action)
            if said.field in ("owners", "deadlines"):
                statement = _with_columns_that_count(statement)
        elif said.field == "judgement":
            statement = statement._replace(judgement=Judgement(said.value, evidence(said), PERSON))
    return statement


def _with_meaning_of_action(
    action: Action, said: Correction, year: int | None, settings: Settings
) -> Action:
    change = _MEANINGS.get(said.field)
    return change(action, said, year, settings) if change else action


def _owners(action: Action, said: Correction, _: int | None, settings: Settings) -> Action:
    names = filter(None, map(str.strip, said.value.split(",")))
    return action._replace(owners=canonical_owners(names, settings), column_owners=())


def _deadlines(action: Action, said: Correction, year: int | None, settings: Settings) -> Action:
    cell = "\n".join(filter(None, map(str.strip, said.value.split(";"))))
    return action._replace(due=times_in_cell(cell, year, settings), column_due=())


def _outcome(action: Action, said: Correction, _: int | None, _settings: Settings) -> Action:
    return action._replace(status=Status(OUTCOMES[said.value], evidence(said)))


def _reason(action: Action, said: Correction, _: int | None, _settings: Settings) -> Action:
    return action._replace(delay_reason=said.value)


_MEANINGS: Mapping[str, Callable[[Action, Correction, int | None, Settings], Action]] = {
    "owners": _owners,
    "deadlines": _deadlines,
    "outcome": _outcome,
    "reason": _reason,
}


def _with_columns_that_count(statement: Statement) -> Statement:
    """What the columns say, but for what a person replaced for all actions that it was for."""
    owners = {owner for action in statement.actions for owner in action.column_owners}
    due = {deadline for action in statement.actions for deadline in action.column_due}
    return statement._replace(
        column_owners=tuple(o for o in statement.column_owners if o in owners),
        column_due=tuple(d for d in statement.column_due if d in due),
    )


def _with_action(statement: Statement, place: int, action: Action) -> Statement:
    actions = (*statement.actions[:place], action, *statement.actions[place + 1 :])
    return statement._replace(actions=actions)


def _not_found(said: Correction) -> Diagnostic:
    about = said.about
    assert about is not None  # what is said of the whole review is always found
    text = about.action or about.text
    quoted = text if len(text) <= MAX_QUOTED else f"{text[: MAX_QUOTED - 3].rstrip()}..."
    what = " ".join(filter(None, [about.number, quoted]))
    message = f"a correction of the {said.field} finds no longer what it is about: {what}"
    return Diagnostic("correction-not-found", message)
