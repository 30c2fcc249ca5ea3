"""Judgements, owners, deadlines and outcomes put right: an interpreted review in, and out."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from parsers.correcting.correctable import OUTCOMES
from parsers.correcting.found import Found, with_action
from parsers.corrections import PERSON, Correction, evidence
from parsers.meaning.interpretation import canonical_owners, times_in_cell
from parsers.review import Action, Judgement, Review, Statement, Status
from parsers.settings import Settings


def interpreted_anew(
    review: Review, found: Sequence[Found], order: Sequence[int], settings: Settings
) -> Review:
    """The review with what people said of its values; `order` is that of `recognised_anew`."""
    by_index: dict[int, list[Found]] = {}
    for each in found:
        by_index.setdefault(each.spot.statement, []).append(each)
    return review.with_statements(
        _with_meaning(statement, by_index.get(index, ()), review.year, settings)
        for statement, index in zip(review.statements(), order, strict=True)
    )


def _with_meaning(
    statement: Statement, found: Iterable[Found], year: int | None, settings: Settings
) -> Statement:
    for said, spot in found:
        if spot.action is not None:
            action = _with_meaning_of_action(statement.actions[spot.action], said, year, settings)
            statement = with_action(statement, spot.action, action)
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
