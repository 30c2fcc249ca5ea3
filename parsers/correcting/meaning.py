"""Corrects judgements, owners, deadlines, outcomes and reasons of an interpreted review."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from parsers.correcting.locating import LocatedCorrection, with_action
from parsers.corrections import OUTCOMES, PERSON, Correction, evidence
from parsers.meaning.column_cells import canonical_owners, times_in_cell
from parsers.review import Action, Judgement, Review, Statement, Status
from parsers.settings import Settings


def with_corrected_meaning(
    review: Review, located: Sequence[LocatedCorrection], order: Sequence[int], settings: Settings
) -> Review:
    """The review with corrected values; `order` is that of `with_corrected_words`."""
    by_index: dict[int, list[LocatedCorrection]] = {}
    for each in located:
        by_index.setdefault(each.spot.statement, []).append(each)
    return review.with_statements(
        _with_meaning(statement, by_index.get(index, ()), review.year, settings)
        for statement, index in zip(review.statements(), order, strict=True)
    )


def _with_meaning(
    statement: Statement, located: Iterable[LocatedCorrection], year: int | None, settings: Settings
) -> Statement:
    for correction, spot in located:
        if spot.action is not None:
            before = statement.actions[spot.action]
            action = _with_meaning_of_action(before, correction, year, settings)
            statement = with_action(statement, spot.action, action)
            if correction.field in ("owners", "deadlines"):
                statement = _without_replaced_columns(statement)
        elif correction.field == "judgement":
            judgement = Judgement(correction.value, evidence(correction), PERSON)
            statement = statement._replace(judgement=judgement)
    return statement


def _with_meaning_of_action(
    action: Action, correction: Correction, year: int | None, settings: Settings
) -> Action:
    change = _MEANINGS.get(correction.field)
    return change(action, correction, year, settings) if change else action


def _owners(action: Action, correction: Correction, _: int | None, settings: Settings) -> Action:
    names = filter(None, map(str.strip, correction.value.split(",")))
    return action._replace(owners=canonical_owners(names, settings), column_owners=())


def _deadlines(
    action: Action, correction: Correction, year: int | None, settings: Settings
) -> Action:
    cell = "\n".join(filter(None, map(str.strip, correction.value.split(";"))))
    return action._replace(due=times_in_cell(cell, year, settings), column_due=())


def _outcome(action: Action, correction: Correction, _: int | None, _settings: Settings) -> Action:
    return action._replace(status=Status(OUTCOMES[correction.value], evidence(correction)))


def _reason(action: Action, correction: Correction, _: int | None, _settings: Settings) -> Action:
    return action._replace(delay_reason=correction.value)


_MEANINGS: Mapping[str, Callable[[Action, Correction, int | None, Settings], Action]] = {
    "owners": _owners,
    "deadlines": _deadlines,
    "outcome": _outcome,
    "reason": _reason,
}


def _without_replaced_columns(statement: Statement) -> Statement:
    """The statement without values of its columns that were replaced in all their actions."""
    owners = {owner for action in statement.actions for owner in action.column_owners}
    due = {deadline for action in statement.actions for deadline in action.column_due}
    return statement._replace(
        column_owners=tuple(o for o in statement.column_owners if o in owners),
        column_due=tuple(d for d in statement.column_due if d in due),
    )
