"""Stores and applies corrections, for the command line and the desk.

The files concerned are read again from the database. Then, in one transaction, the corrections are
stored and applied, and the files are filed again.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import NamedTuple, TypeVar

from ingest.intake.faults import faults_as_refusals
from ingest.intake.targets import Target, find_target
from ingest.intake.workers import ReadReview
from ingest.output.characters import in_one_line, printable
from ingest.store import Store
from ingest.store.corrections import (
    ListedCorrection,
    NewCorrectionRow,
    NotInForce,
    Readings,
    Unread,
)
from ingest.store.documents import moment_text
from ingest.threads.choosing import is_called
from ingest.threads.update import update_threads
from parsers import corrected, read_review
from parsers.correcting.applying import order_as_read
from parsers.correcting.correctable import fields_of, value_of
from parsers.correcting.locating import Spot, about, find
from parsers.correcting.validation import validated_value
from parsers.correcting.wording import is_named
from parsers.corrections import About, Correction
from parsers.errors import ReviewtrailError
from parsers.review import Review, Section
from parsers.settings import DEFAULTS, Settings

T = TypeVar("T")
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


@dataclass(frozen=True, slots=True)
class Tools:
    """What is needed to read files again: a clock in UTC, the version, settings and a reader."""

    clock: Callable[[], datetime]
    version: str
    settings: Settings = DEFAULTS
    read_review: ReadReview = read_review


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
    can be of the same statement. Raises UnclearChoice, UnusableCorrection, StoreError, or the
    refusal of a file that this version cannot read any more.
    """
    targets = [_target(store, each) for each in wanted]
    values = [
        _validated(each, target, tools.settings)
        for each, target in zip(wanted, targets, strict=True)
    ]
    for each, target, value in zip(wanted, targets, values, strict=True):
        if not each.may_name_new:
            _require_known_name(store, each.field, value, target)
    files = _RereadFiles(store, tools)
    rows = [*map(partial(_row, files), wanted, targets, values)]
    ids = _applied(store, files, partial(store.corrections.say, rows))
    return [_found(store, correction_id) for correction_id in ids]


def take_back(store: Store, correction_id: int, who: str, tools: Tools) -> Corrected:
    """Take a correction back. Raises UnusableCorrection if none is in force under this id."""
    files = _RereadFiles(store, tools)
    taking = partial(store.corrections.take_back, correction_id, who, files.moment())
    try:
        _applied(store, files, taking)
    except NotInForce as error:
        raise UnusableCorrection(
            f"There is no correction {correction_id} in force: it was taken back before, or "
            "never made."
        ) from error
    return _found(store, correction_id)


def restore(store: Store, target: str, who: str, tools: Tools) -> list[Corrected]:
    """Take back that a file, or an earlier one of its name, is no review."""
    wanted = find_target(store, target).document_id
    said = [held for held in store.corrections.all() if _withdraws(held)]
    standing = store.corrections.standing_in(wanted)
    withdrawn = [held.correction.id for held in said if held.correction.id in standing] or [
        held.correction.id for held in said if held.file == target
    ]
    if not withdrawn:
        raise UnusableCorrection(f"{target} is not withdrawn: there is nothing to restore.")
    return [take_back(store, correction_id, who, tools) for correction_id in withdrawn]


def _withdraws(held: ListedCorrection) -> bool:
    said = (held.correction.field, held.correction.value)
    return said == ("review", "no") and held.withdrawn_at is None


class _RereadFiles:
    """The documents that were read again for a correction, before corrections are applied."""

    def __init__(self, store: Store, tools: Tools) -> None:
        self._store, self._tools = store, tools
        self._as_read: dict[int, Review] = {}

    def read(self, *documents: int) -> None:
        """Read documents again. Raises UnusableCorrection if a file was not kept."""
        for document_id in documents:
            original = self._store.original(document_id)
            if original is None:
                raise UnusableCorrection(
                    "The file itself is not kept in this database, so that it cannot be read again:"
                    " an older version left it out, or people's names were taken out."
                )
            name = original.source.name
            with faults_as_refusals(name):
                review = self._tools.read_review(
                    original.content, original.source.path, self._tools.settings
                )
            self._as_read[document_id] = review

    def as_read(self, document_id: int) -> Review:
        """The review of a file, before corrections."""
        if document_id not in self._as_read:
            self.read(document_id)
        return self._as_read[document_id]

    def readings(self) -> Readings:
        """All reviews that were read."""
        return Readings(self._as_read, self._tools.version, self._tools.settings)

    def spot_as_read(self, target: Target) -> Spot | None:
        """The position, before corrections, of what a person sees in the corrected review."""
        if target.document_id is None or target.held is None or target.spot is None:
            return None
        as_read = self.as_read(target.document_id)
        said = self._store.corrections.of_document(target.document_id, as_read)
        now = corrected(as_read, said, self._tools.settings)
        spot = find(now, about(target.held.review, target.spot))
        if spot is None:
            raise UnusableCorrection(
                "This version reads the file otherwise than it was read before: all files must be "
                "read again first (reviewtrail reparse)."
            )
        return spot._replace(statement=order_as_read(as_read, said)[spot.statement])

    def moment(self) -> str:
        """The current time as the database stores it."""
        return moment_text(self._tools.clock())


def _applied(store: Store, files: _RereadFiles, change: Callable[[Readings], T]) -> T:
    """Apply a change of corrections, and return what it returns.

    It says which files it needs, and is tried again when these have been read. The lock is not
    held while they are.
    """
    while True:
        try:
            with store.ingest_lock():
                changed = change(files.readings())
        except Unread as unread:
            files.read(*unread.documents)
        else:
            update_threads(store)
            return changed


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


def _row(
    files: _RereadFiles, wanted: NewCorrection, target: Target, value: str
) -> NewCorrectionRow:
    spot = files.spot_as_read(target)
    as_read, statement_or_action = "", None
    is_put_away = target.is_refused and wanted.field == "review"  # nothing can be read of it
    if target.document_id is not None and not is_put_away:
        review = files.as_read(target.document_id)
        as_read = value_of(review, wanted.field, spot)
        statement_or_action = _about(review, spot)
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


def _about(review: Review, spot: Spot | None) -> About | None:
    return None if spot is None else about(review, spot)


def _found(store: Store, correction_id: int) -> Corrected:
    (held,) = (each for each in store.corrections.all() if each.correction.id == correction_id)
    return Corrected(held, *store.corrections.place_of(correction_id))
