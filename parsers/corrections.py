"""Corrections, which people make to a review and which override its file."""

from datetime import date
from typing import NamedTuple

PERSON = "person"  # the source of a value that a person gave

FILE_FIELDS = ("year", "title", "organisation", "review", "current", "checked")
STATEMENT_FIELDS = ("number", "text", "section", "judgement")
ACTION_FIELDS = ("text", "owners", "deadlines", "outcome", "reason")

MIN_YEAR, MAX_YEAR = 1900, 2999
JUDGEMENTS = ("in place", "partly", "gap", "unclear")
# The outcomes of an action that a person may state, and their statuses.
OUTCOMES = {
    "done": "done",
    "overtaken": "superseded",
    "no longer wanted": "stopped",
    "open": "open",
}


class About(NamedTuple):
    """The statement or action that a correction is about, as in the file.

    `number`, `section` and `text` are those of the statement; `occurrence` counts, from 1, those
    with the same number and text. `bullet`, from 1, and `action` are the number and text of the
    action; None if the correction is about the statement.
    """

    number: str | None
    section: str
    text: str
    occurrence: int = 1
    bullet: int | None = None
    action: str | None = None


class Correction(NamedTuple):
    """A person's correction of one value, and who made it when and why.

    `field` is one of those above, `value` is as the person wrote it, `note` is the evidence.
    `about` is None if it is about the whole review. In a review, `as_read` is the value of the
    file. `id` is that of the database, 0 outside it.
    """

    field: str
    value: str
    who: str = ""
    made_at: str = ""
    note: str = ""
    id: int = 0
    as_read: str = ""
    about: About | None = None

    @property
    def day(self) -> str:
        """The day on which it was made: `4 May 2024`."""
        return day_of(self.made_at)

    @property
    def text(self) -> str:
        """`judgement: gap (read: in place), B. Head, 4 May 2024: seen`."""
        read = f" (read: {self.as_read})" if self.as_read else ""
        who = f", {self.who}" if self.who else ""
        note = f": {self.note}" if self.note else ""
        return f"{self.field}: {self.value or 'none'}{read}{who}, {self.day}{note}"

    def as_dict(self) -> dict[str, str | int]:
        """Plain values for JSON, without `about`, which only finds its place again."""
        values = self._asdict()
        del values["about"]
        return values


Corrections = tuple[Correction, ...]
NO_CORRECTIONS: Corrections = ()


def day_of(made_at: str) -> str:
    """The day of a moment in ISO 8601: `4 May 2024`."""
    if not made_at:
        return "a day unknown"
    day = date.fromisoformat(made_at[:10])
    return f"{day.day} {day:%B %Y}"


def standing(corrections: Corrections) -> Corrections:
    """The corrections of one place that no later one of the same field overrules."""
    latest = {each.field: each for each in corrections}
    return tuple(each for each in corrections if each is latest[each.field])


def latest_correction(corrections: Corrections, field: str) -> Correction | None:
    """The latest correction of a field, if there is one."""
    found = [correction for correction in corrections if correction.field == field]
    return found[-1] if found else None


def evidence(correction: Correction) -> str:
    """The words that a report quotes for a correction: the note, and who made it."""
    if correction.note and correction.who:
        return f"{correction.note} ({correction.who})"
    return correction.note or (f"{correction.who} says so" if correction.who else "")
