"""The JSON form of a review, as `reviewtrail parse` prints it."""

from typing import Any

from parsers.diagnostics import Diagnostic
from parsers.provenance import Place
from parsers.review import Action, Residue, Review, Section, Statement


def to_dict(review: Review) -> dict[str, Any]:
    """A review as plain dicts, lists, strings and numbers, ready for `json.dumps`."""
    return {
        "title": review.title,
        "organisation": review.organisation,
        "year": review.year,
        "title_source": review.title_source,
        "organisation_source": review.organisation_source,
        "year_source": review.year_source,
        "cover": [_residue(line) for line in review.cover],
        "sections": [_section(section) for section in review.sections],
        "residue": [_residue(piece) for piece in review.residue],
        "diagnostics": [_diagnostic(diagnostic) for diagnostic in review.diagnostics],
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "number": section.number,
        "label": section.label,
        "title": section.title,
        "heading": section.heading,
        "source": _place(section.place),
        "statements": [_statement(statement) for statement in section.statements],
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "number": str(statement.number) if statement.number else None,
        "label": statement.label,
        "text": statement.text,
        "actions": [_action(action) for action in statement.actions],
        "links": [str(ref) for ref in statement.links],
        "extra": dict(statement.extra),
        "source": _place(statement.place),
    }


def _action(action: Action) -> dict[str, Any]:
    return {
        "label": action.label,
        "text": action.text,
        "links": [str(link.ref) for link in action.links],
        "source": _place(action.place),
    }


def _residue(piece: Residue) -> dict[str, Any]:
    return {"text": piece.text, "role": piece.role, "source": _place(piece.place)}


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "source": _place(diagnostic.place),
    }


def _place(place: Place) -> dict[str, int]:
    return {name: n for name, n in place._asdict().items() if n is not None}
