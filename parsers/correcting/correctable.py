"""The values that a person may correct. A review and a spot in it in, the value there out."""

from collections.abc import Callable, Mapping

from parsers.correcting.locating import Spot, statement_at
from parsers.corrections import ACTION_FIELDS, FILE_FIELDS, OUTCOMES, STATEMENT_FIELDS
from parsers.meaning.standing import every_deadline, owners_of
from parsers.review import Action, Review, Section, Statement

_OUTCOME_OF_STATUS = {status: words for words, status in OUTCOMES.items()}

_OF_REVIEW: Mapping[str, Callable[[Review], str]] = {
    "year": lambda review: str(review.year or ""),
    "title": lambda review: review.title,
    "organisation": lambda review: review.organisation,
    "review": lambda _: "yes",
    "current": lambda _: "",
    "checked": lambda _: "",
}
_OF_STATEMENT: Mapping[str, Callable[[Section, Statement], str]] = {
    "number": lambda _, statement: str(statement.number or ""),
    "text": lambda _, statement: statement.text,
    "section": lambda section, _: section.number or section.title,
    "judgement": lambda _, statement: statement.judgement.value,
}
_OF_ACTION: Mapping[str, Callable[[Action], str]] = {
    "text": lambda action: action.text,
    "owners": lambda action: ", ".join(owners_of(action)),
    "deadlines": lambda action: "; ".join(dict.fromkeys(d.text for d in every_deadline(action))),
    "outcome": lambda action: _OUTCOME_OF_STATUS.get(action.status.value, action.status.value),
    "reason": lambda action: action.delay_reason,
}


def fields_of(spot: Spot | None) -> tuple[str, ...]:
    """The fields that can be corrected in a review (None), a statement or an action."""
    if spot is None:
        return FILE_FIELDS
    return STATEMENT_FIELDS if spot.action is None else ACTION_FIELDS


def value_of(review: Review, field: str, spot: Spot | None = None) -> str:
    """The value of a field of a review (None), a statement or an action, as a person would write
    it."""
    if spot is None:
        return _OF_REVIEW[field](review)
    section, statement = statement_at(review, spot.statement)
    if spot.action is None:
        return _OF_STATEMENT[field](section, statement)
    return _OF_ACTION[field](statement.actions[spot.action])
