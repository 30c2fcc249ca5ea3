"""What a person says of a review, which counts more than what its file says: values."""

from typing import NamedTuple

PERSON = "person"  # the source of a value that a person gave

FILE_FIELDS = ("year", "title", "organisation", "review", "current", "checked")
STATEMENT_FIELDS = ("number", "text", "section", "judgement")
ACTION_FIELDS = ("text", "owners", "deadlines", "outcome", "reason")


class About(NamedTuple):
    """The statement or action that a correction is about, as the file says it.

    `occurrence` counts the statements of the review that are alike in number and text. `bullet`
    and `action` are None where it is about the statement.
    """

    number: str | None
    section: str
    text: str
    occurrence: int = 1
    bullet: int | None = None
    action: str | None = None


class Correction(NamedTuple):
    """A person's word on one value: what it is, who said it when, and why.

    `field` is one of those above, `value` is as the person wrote it and `note` the evidence.
    `about` is None for what is said of the whole review. Where a correction stands in a review,
    `as_read` is what the file says there. `id` is that of the database, 0 outside it.
    """

    field: str
    value: str
    who: str = ""
    made_at: str = ""
    note: str = ""
    id: int = 0
    as_read: str = ""
    about: About | None = None


Corrections = tuple[Correction, ...]
NO_CORRECTIONS: Corrections = ()


def last_said(corrections: Corrections, field: str) -> Correction | None:
    """The latest word on a field; None where nothing was said."""
    found = [correction for correction in corrections if correction.field == field]
    return found[-1] if found else None


def evidence(said: Correction) -> str:
    """The words that a report quotes for what a person says: the note, and who says so."""
    if said.note and said.who:
        return f"{said.note} ({said.who})"
    return said.note or (f"{said.who} says so" if said.who else "")
