"""Stores and applies corrections, for the command line and the desk.

The files concerned are read again from the database. Then, in one transaction, the corrections are
stored and applied, and the files are filed again.
"""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from ingest.intake.reread_files import RereadFiles, Tools
from ingest.intake.targets import Target, find_target
from ingest.output.characters import in_one_line, printable
from ingest.store import Store
from ingest.store.corrections import NewCorrectionRow, NotInForce
from ingest.store.listed_corrections import ListedCorrection
from ingest.threads.choosing import is_called
from parsers.correcting.correctable import fields_of, value_of
from parsers.correcting.locating import about
from parsers.correcting.validation import validated_value
from parsers.correcting.wording import is_named
from parsers.corrections import Correction
from parsers.errors import ReviewtrailError
from parsers.review import Section
from parsers.settings import Settings

_OF_SERIES = ("title", "organisation")
CHANGED_SINCE = "What this is about was changed since the page was opened. Open it anew."


class UnusableCorrection(ReviewtrailError):
    """The correction has an unusable value, or its target has no such field."""

    exit_code = 2


class NewName(UnusableCorrection):
    """The correction names a section or review that there is none of yet; it may be mistyped."""


class NewCorrection(NamedTuple):
    """A person's word that the `field` of the `target` is `value`.

    Organisation and title choose among several series. `seen` is the text of the statement or
    action that the person saw, if that is known. `may_name_new` is whether a section or review of
    which there is none yet is meant to be a new one.
    """

    target: str
    field: str
    value: str
    who: str
    note: str = ""
    organisation: str | None = None
    title: str | None = None
    seen: str | None = None
    may_name_new: bool = True


class Corrected(NamedTuple):
    """A correction that was applied or taken back, and what it applies to.

    The ids are None if it applies to nothing: it was taken back, or the file has no review.
    """

    correction: ListedCorrection
    review_id: int | None
    statement_id: int | None
    action_id: int | None


def correct(store: Store, wanted: NewCorrection, tools: Tools) -> Corrected:
    """Store a correction and apply it. Raises as `correct_all` does."""
    (done,) = correct_all(store, [wanted], tools)
    return done


def correct_all(store: Store, wanted: Sequence[NewCorrection], tools: Tools) -> list[Corrected]:
    """Store corrections and apply them, all or none.

    All targets are found before any correction is applied, so that a new number and a new judgement
    can be of the same statement. Raises UnclearChoice, UnusableCorrection, NotReadAgain,
    StoreError, or the refusal of a file that this version cannot read any more.
    """
    targets = [_target(store, each) for each in wanted]
    values = [
        _validated(each, target, tools.settings)
        for each, target in zip(wanted, targets, strict=True)
    ]
    for each, target, value in zip(wanted, targets, values, strict=True):
        if not each.may_name_new:
            _require_known_name(store, each.field, value, target)
    files = RereadFiles(store, tools)
    rows = [*map(partial(_row, files), wanted, targets, values)]
    ids = files.apply(partial(store.corrections.say, rows))
    return [_found(store, correction_id) for correction_id in ids]


def take_back(store: Store, correction_id: int, who: str, tools: Tools) -> Corrected:
    """Take a correction back. Raises UnusableCorrection if none is in force under this id."""
    files = RereadFiles(store, tools)
    taking = partial(store.corrections.take_back, correction_id, who, files.moment())
    try:
        files.apply(taking)
    except NotInForce as error:
        raise UnusableCorrection(
            f"There is no correction {correction_id} in force: it was taken back before, or "
            "never made."
        ) from error
    return _found(store, correction_id)


def restore(store: Store, target: str, who: str, tools: Tools) -> list[Corrected]:
    """Take back that a file, or an earlier one of its name, is no review."""
    withdrawn = _withdrawals(store, target)
    if not withdrawn:
        raise UnusableCorrection(f"{target} is not withdrawn: there is nothing to restore.")
    return [take_back(store, correction_id, who, tools) for correction_id in withdrawn]


def _withdrawals(store: Store, target: str) -> list[int]:
    """The corrections that say of a file that it is no review; without any, of one of its name."""
    standing = store.corrections.standing_in(find_target(store, target).document_id)
    said = [held for held in store.corrections.all() if _withdraws(held)]
    of_file = [held for held in said if held.correction.id in standing]
    found = of_file or [held for held in said if held.file == target]
    return [held.correction.id for held in found]


def _withdraws(held: ListedCorrection) -> bool:
    said = (held.correction.field, held.correction.value)
    return said == ("review", "no") and held.withdrawn_at is None


def _target(store: Store, wanted: NewCorrection) -> Target:
    """The target of a correction. Raises UnusableCorrection if it is not what the person saw."""
    target = find_target(store, wanted.target, wanted.organisation, wanted.title)
    if wanted.seen is not None and target.held is not None:
        there = value_of(target.held.review, "text", target.spot)
        if there.split() != wanted.seen.split():
            raise UnusableCorrection(CHANGED_SINCE)
    return target


def _validated(wanted: NewCorrection, target: Target, settings: Settings) -> str:
    fields = _OF_SERIES if target.series else fields_of(target.spot)
    if wanted.field not in fields:
        raise UnusableCorrection(
            f"{wanted.target} has no {wanted.field} to correct. It has: {', '.join(fields)}."
        )
    try:
        return validated_value(wanted.field, printable(wanted.value), settings)
    except ValueError as error:
        raise UnusableCorrection(str(error)) from error


def _require_known_name(store: Store, field: str, value: str, target: Target) -> None:
    """Raise NewName for a name that no section or review has."""
    if field == "section" and target.held is not None:
        _require_known_section(value, target.held.review.sections)
    elif field == "title":
        _require_known_title(value, [each.title for each in store.threads.series()])


def _require_known_section(value: str, sections: Sequence[Section]) -> None:
    if not any(is_named(each, value) for each in sections):
        raise _new_name("section", [f"{each.number} {each.title}".strip() for each in sections])


def _require_known_title(value: str, titles: Sequence[str]) -> None:
    if titles and not any(is_called(each, value) for each in titles):
        raise _new_name("review", dict.fromkeys(titles))


def _new_name(what: str, known: Iterable[str]) -> NewName:
    return NewName(f"There is no {what} of that name yet. There is: {', '.join(known)}.")


def _row(files: RereadFiles, wanted: NewCorrection, target: Target, value: str) -> NewCorrectionRow:
    spot = files.spot_as_read(target)
    as_read, statement_or_action = "", None
    is_put_away = target.is_refused and wanted.field == "review"  # nothing can be read of it
    if target.document_id is not None and not is_put_away:
        review = files.as_read(target.document_id)
        as_read = value_of(review, wanted.field, spot)
        statement_or_action = spot and about(review, spot)
    made = Correction(
        wanted.field,
        value,
        wanted.who,
        files.moment(),
        wanted.note,
        as_read=as_read,
        about=statement_or_action,
    )
    name = in_one_line(target.file or wanted.target)
    return NewCorrectionRow(name, made, target.document_id, target.series)


def _found(store: Store, correction_id: int) -> Corrected:
    (held,) = (each for each in store.corrections.all() if each.correction.id == correction_id)
    return Corrected(held, *store.corrections.place_of(correction_id))
