"""What the database says of the files it has seen: values that go in and out of the store."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from ingest.store.to_rows import Row
from parsers.errors import Refusal


class OlderVersion(Refusal):
    code = "older"
    reason = "a newer version of this review is held"
    advice = "There is nothing to do; if this is the right one, open it and save it anew."


class RecordedRefusal(Refusal):
    """A refusal as `documents` has it."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(*message.split(". ", 1))


def moment_text(moment: datetime) -> str:
    """A moment as every column of moments has it: UTC, ISO 8601, seconds."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def modified_text(saved: datetime | None) -> str | None:
    """When a file was last saved as `documents.modified_at` has it: UTC, ISO 8601, microseconds."""
    return f"{saved.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}" if saved else None


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as `documents` records it. `seen_at` is UTC, in ISO 8601; `format` may be unknown.

    `modified_at` is when it was last saved, in the same form with fractions; None if not known.
    `folder` is the name of the folder it lay in, where that says a year.
    """

    sha256: str
    name: str
    size: int
    format: str | None
    seen_at: str
    parser_version: str
    modified_at: str | None = None
    folder: str = ""

    @property
    def path(self) -> str:
        """What a reader is told of the name: the year of a folder counts as that of the file."""
        return f"{self.folder}/{self.name}" if self.folder else self.name


@dataclass(frozen=True, slots=True)
class Filed:
    """Which review a file holds. `read_from` is the name of the file that gave its content.

    `outcome`: stored (a new review or revision), joined (the same review in another file), held
    (the same bytes again; nothing changed), corrected (the same bytes again, with a person's word).
    `is_corrected` says whether people's words stand in the review, `is_withdrawn` whether they say
    that it is none. `kept_aside` says why it does not take the place of a fuller revision,
    `is_passed_over` whether people chose an earlier revision.
    """

    outcome: Literal["stored", "joined", "held", "corrected"]
    review_id: int
    year: int
    revision: int
    is_current: bool
    read_from: str
    is_withdrawn: bool = False
    is_corrected: bool = False
    kept_aside: str = ""
    is_passed_over: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a file by its content, and of the review that it holds, if any.

    `name` is the one under which it was read, `read_from` that of the file which gave the review
    its content, `current_file` that of the revision that counts; `is_passed_over` says that people
    chose an earlier one. Statements, actions and warnings are counted.
    """

    document_id: int
    sha256: str
    name: str
    outcome: Literal["stored", "joined", "refused"]
    code: str | None
    message: str | None
    parser_version: str
    size: int
    modified_at: str | None
    seen_at: str
    review_id: int | None
    organisation: str | None
    review: str | None
    year: int | None
    revision: int | None
    is_current: int | None
    is_withdrawn: int | None
    kept_aside: str | None
    is_passed_over: int | None
    read_from: str | None
    current_file: str | None
    statements: int
    actions: int
    warnings: int


@dataclass(frozen=True, slots=True)
class Original:
    """A file that holds a review, or only lacks a year, byte for byte."""

    source: SourceFile
    content: bytes


def record_of(row: Row) -> Record:
    """A row with what a record holds, and more."""
    return Record(**{name: row[name] for name in Record.__dataclass_fields__})
