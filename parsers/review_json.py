"""The JSON form of a review, as `reviewtrail parse` prints it. A review in, a dict out."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from parsers.diagnostics import Diagnostic
from parsers.grammar.people.named_people import Owner
from parsers.meaning.link_chains import ActionIndex, effective_actions
from parsers.review import Action, Residue, Review, Statement


def to_dict(review: Review) -> dict[str, Any]:
    """A review as plain dicts, lists, strings and numbers, ready for `json.dumps`.

    `effective` are the actions at the end of the links of a statement that only refers to others,
    each with its statement, bullet and text.
    """
    return {
        "title": review.title,
        "organisation": review.organisation,
        "year": review.year,
        "title_source": review.title_source,
        "organisation_source": review.organisation_source,
        "year_source": review.year_source,
        "cover": [_residue(line) for line in review.cover],
        "sections": list(_sections(review)),
        "residue": [_residue(piece) for piece in review.residue],
        "diagnostics": [_diagnostic(diagnostic) for diagnostic in review.diagnostics],
    }


def _sections(review: Review) -> Iterator[dict[str, Any]]:
    statements = list(review.statements())
    ends = effective_actions(statements)
    dicts = (
        _statement(statement, _effective_actions(statements, ends.get(i, ())))
        for i, statement in enumerate(statements)
    )
    for section in review.sections:
        yield {
            "number": section.number,
            "label": section.label,
            "title": section.title,
            "heading": section.heading,
            "source": section.place.as_dict(),
            "statements": list(islice(dicts, len(section.statements))),
        }


def _statement(statement: Statement, effective: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {
        "number": statement.number_text,
        "label": statement.label,
        "text": statement.text,
        "actions": [_action(action) for action in statement.actions],
        "links": [str(ref) for ref in statement.links],
        "effective": effective,
        "judgement": statement.judgement._asdict(),
        "rag": statement.rag,
        "progress": statement.progress,
        "column_owners": _words(statement.column_owners),
        "column_due": [deadline.as_dict() for deadline in statement.column_due],
        "extra": dict(statement.extra),
        "source": statement.place.as_dict(),
    }


def _effective_actions(
    statements: Sequence[Statement], ends: Iterable[ActionIndex]
) -> list[dict[str, Any]]:
    return [_effective(statements[end.statement], end.action) for end in ends]


def _effective(statement: Statement, index: int) -> dict[str, Any]:
    return {
        "statement": statement.number_text,
        "bullet": index + 1,
        "text": statement.actions[index].text,
    }


def _action(action: Action) -> dict[str, Any]:
    return {
        "label": action.label,
        "text": action.text,
        "links": [str(link.ref) for link in action.links],
        "owners": _words(action.owners),
        "due": [deadline.as_dict() for deadline in action.due],
        "status": action.status.value,
        "status_words": action.status.words,
        "column_owners": _words(action.column_owners),
        "column_due": [deadline.as_dict() for deadline in action.column_due],
        "progress": action.progress,
        "source": action.place.as_dict(),
    }


def _words(owners: Sequence[Owner]) -> list[str]:
    return [owner.words for owner in owners]


def _residue(piece: Residue) -> dict[str, Any]:
    return {"text": piece.text, "role": piece.role, "source": piece.place.as_dict()}


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "source": diagnostic.place.as_dict(),
    }
